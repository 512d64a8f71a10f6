import type { TermCategory } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { INCLUDING_VERBS, ISSUE_WORDS, TRANSPARENT_NOUNS } from '../lexicon/issue-words.ts'
import { tagProperty } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'

/** What a phrase is about; `counter` = about the opposite; `inverted` = «one that does not include it». */
export interface Issue {
  readonly issue: TermCategory
  readonly counter: boolean
  readonly inverted: boolean
}

/** Tokens from the head to the matter. */
const MATTER = 7
/** … of what keeps a phrase from the issue that it seems to have, and of words that may be far apart by chance. */
const NEAR = 3

interface Row {
  readonly issue: TermCategory | null
  readonly matters: ReadonlySet<string> | null
  readonly names: ReadonlySet<string>
  readonly counter: boolean
  readonly reach: number
}
const wordsOf = (list: string) => new Set(list.split(' ').map(fold))
const ROWS: readonly Row[] = ISSUE_WORDS.map(({ issue, matters, names, counter, near }) => ({
  issue,
  matters: matters === undefined ? null : wordsOf(matters),
  names: new Set<string>(names ?? []),
  counter: counter === true,
  reach: issue === null || near === true ? NEAR : MATTER,
}))
/** Rows by the words that head them, in their order. */
const HEADED = new Map<string, number[]>()
ISSUE_WORDS.forEach(({ heads }, row) => {
  for (const head of wordsOf(heads)) HEADED.set(head, [...(HEADED.get(head) ?? []), row])
})

const TRANSPARENT = foldedWords(TRANSPARENT_NOUNS)
const INCLUDING = foldedWords(INCLUDING_VERBS)
const LESS = foldedWords('أقل دون')
const NOT_DOING = fold('عدم')
/** «وقف ملء السد», «إلغاء الاستفتاء». */
const STOPPING = foldedWords('وقف أوقف إيقاف إلغاء ألغى تأجيل إرجاء تجميد منع')
/** Tokens that may stand before what heads a phrase. */
const OPENING = 6

const READINGS = 3

/** Stem without the alef of the indefinite accusative, and lemma. */
const keysOf = tagProperty(({ analysis, lemma }: Tag): readonly string[] => {
  if (analysis === null) return [lemma]
  const stem = fold(analysis.stem)
  return [lemma, stem, ...(analysis.form?.indefiniteAccusative === true && stem.endsWith('ا') ? [stem.slice(0, -1)] : [])]
})

const isOne = (tag: Tag, words: ReadonlySet<string>): boolean => keysOf(tag).some((key) => words.has(key))

/** What the phrase from `first` to `last` is about, by the word that heads it; null where that tells nothing. */
export function issueOf(context: ReadingContext, first: number, last: number): Issue | null {
  const { tags } = context.document
  for (let at = first; at <= Math.min(last, first + OPENING); at++) {
    const tag = tags[at]!
    const row = rowAt(context, at, last)
    if (row !== null) return row.issue === null ? null : { issue: row.issue, counter: row.counter, inverted: false }
    if (tag.lemma === NOT_DOING || isOne(tag, STOPPING)) {
      const rest = issueOf(context, at + 1, last)
      return rest === null ? null : { ...rest, counter: !rest.counter }
    }
    // لن نقبل بأقل من الاستقلال
    if (isOne(tag, LESS) && tags[at + 1]?.lemma === 'من') {
      const rest = issueOf(context, at + 2, last)
      return rest === null ? null : { ...rest, inverted: !rest.inverted }
    }
    if (at > first && (tag.pos === 'relative' || tag.pos === 'negation' || tag.pos === 'verb')) return included(context, at, last)
    if (!mayOpen(tag)) return null
  }
  return null
}

/** «أي حل يتضمن تقسيم البلاد», «اتفاق لا يشمل الأسرى»: what is, or is not, in it. */
function included(context: ReadingContext, at: number, last: number): Issue | null {
  const { tags } = context.document
  const isNegated = tags[at]!.pos === 'negation' || tags[at + 1]?.pos === 'negation'
  for (let i = at; i <= Math.min(last, at + 2); i++) {
    if (tags[i]!.pos !== 'verb') continue
    const isClear = INCLUDING.has(tags[i]!.lemma) && i < last
    const issue = isClear ? issueOf(context, i + 1, last) : null
    return issue === null ? null : { ...issue, inverted: isNegated !== issue.inverted }
  }
  return null
}

/** Before the head: particles, «the necessity of», «any», a demonstrative, an adjective, «that there be». */
const mayOpen = (tag: Tag): boolean =>
  isOne(tag, TRANSPARENT) || OPENERS.has(tag.pos) || (tag.pos === 'verb' && LIGHT.has(tag.lemma)) || tag.pos === 'adjective'
const OPENERS: ReadonlySet<string> = new Set(['preposition', 'complementizer', 'demonstrative', 'particle', 'verbal-particle'])
const LIGHT = foldedWords('تم جرى كان صار أصبح')

function rowAt(context: ReadingContext, at: number, last: number): Row | null {
  const { tags, tokens } = context.document
  const read = keysOf(tags[at]!).flatMap((key) => HEADED.get(key) ?? [])
  // تخرج القوات: other readings of the word, where this one heads nothing
  const rows = read.length > 0 ? read : tokens[at]!.word.analyses.slice(0, READINGS).flatMap(({ lemma }) => HEADED.get(lemma) ?? [])
  if (rows.length === 0) return null
  const best = [...new Set(rows)].sort((a, b) => a - b).find((row) => hasMatter(context, ROWS[row]!, at, last))
  return best === undefined ? null : ROWS[best]!
}

function hasMatter({ document: { tags }, names, mentions }: ReadingContext, row: Row, at: number, last: number): boolean {
  if (row.matters === null) return true
  for (let i = at + 1; i <= Math.min(last, at + row.reach); i++) {
    if (isOne(tags[i]!, row.matters)) return true
    const name = names.at[i]!
    if (name !== -1 && row.names.has(mentions[name]!.kind)) return true
  }
  return false
}
