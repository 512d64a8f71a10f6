import type { NameMention, UnresolvedTimex } from '../contract.ts'
import { type ArabicDocument, withTags } from './document.ts'
import type { NameTokens } from './name-tokens.ts'
import type { Heads } from './names/heads.ts'
import type { Names } from './names/index.ts'
import { reread } from './rereading/rereading.ts'
import { asPlaced } from './rereading/rereading-masdars.ts'
import { asVerbOfName } from './rereading/rereading-names.ts'
import { asSaidBy } from './rereading/rereading-saying.ts'
import { asSayingOf } from './rereading/rereading-subject-says.ts'
import { HUMANS } from './statements/frames.ts'
import { tagOf, tagProperty, tagTest } from './tag-facts.ts'
import type { Tag } from './tagging.ts'
import type { Analysis, Word } from './vocabulary.ts'

/** Everything read from an article before its statements and events. */
export interface ReadingContext {
  readonly document: ArabicDocument
  readonly heads: Heads
  readonly names: Names
  readonly mentions: readonly NameMention[]
  readonly nameTokens: NameTokens
  readonly times: readonly UnresolvedTimex[]
  /** Index of the time expression by token, or -1. */
  readonly timeAt: Int32Array
}

/** نظيره الروسي: a title by its pronoun. */
const COUNTERPART = 'نظير'
const CHIEF = new Set(['كبير', 'كبيره', 'كبار'])
const isChief = tagTest(({ analysis }) => CHIEF.has(analysis?.stem ?? ''))
const isOfOffice = (next: Tag | undefined, heads: Heads): boolean =>
  next?.pos === 'nominal' && next.analysis?.form?.number === 'p' && (HUMANS.has(next.lemma) || heads.isTitleStem(next.lemma))

export function createContext(
  document: ArabicDocument,
  heads: Heads,
  names: Names,
  times: readonly UnresolvedTimex[],
  timeAt: Int32Array,
): ReadingContext {
  return {
    document: withTags(document, rereadTags(document, names, timeAt)),
    heads,
    names,
    mentions: names.mentions,
    times,
    nameTokens: {
      at: names.at,
      last: names.last,
      isTitle: askedOnce(document.tokens.length, (token) => isTitle(document, heads, token)),
      isOffice: (name) => names.mentions[name]!.kind === 'office',
      isPerson: (name) => names.mentions[name]!.kind === 'person',
      isPlace: (name) => names.mentions[name]!.kind === 'place' || names.mentions[name]!.kind === 'country',
      isNisba: (name) => names.mentions[name]!.rule === 'name.demonym',
    },
    timeAt,
  }
}

function rereadTags(document: ArabicDocument, names: Names, timeAt: Int32Array): readonly Tag[] {
  const { tags } = document
  const out = new Array<Tag>(tags.length)
  for (let i = 0; i < tags.length; i++)
    out[i] = names.at[i] === -1 ? rereadByNames(document, names, timeAt, i, reread(document, i, tags[i]!)) : inName(document, names, i)
  return out
}

/** A tag outside names, read again by the names beside it. */
function rereadByNames(document: ArabicDocument, names: Names, timeAt: Int32Array, at: number, tag: Tag): Tag {
  let read = asPlaced(document, names, at, tag)
  read = asVerbOfName(document, names, timeAt, at, read)
  read = asSaidBy(document, names, at, read)
  return asSayingOf(document, names, at, read)
}

/** The same question about tokens, which many rules ask of the same ones. */
function askedOnce(tokens: number, test: (token: number) => boolean): (token: number) => boolean {
  const answers = new Int8Array(tokens)
  return (token) => {
    const known = answers[token]
    if (known !== undefined && known !== 0) return known === 1
    const answer = test(token)
    answers[token] = answer ? 1 : -1
    return answer
  }
}

function isTitle({ tokens, tags }: ArabicDocument, heads: Heads, at: number): boolean {
  // a name or a comma may be the last of all
  if (tokens[at]?.kind !== 'word') return false
  const { word } = tokens[at]!
  const { lemma, analysis } = tags[at]!
  if (heads.title(word) !== null || lemma === COUNTERPART) return true
  // كبير مفاوضي الحكومة, كبيرة المستشارين
  if (isChief(tags[at]!) && isOfOffice(tags[at + 1], heads)) return true
  if (analysis === null) return false
  // رئيسها, متحدثا: without the pronoun, without the alef of tanwin
  // رئيستها: the feminine before its pronoun
  if (analysis.enclitic !== '')
    return heads.isTitleStem(analysis.stem) || (analysis.stem.endsWith('ت') && heads.isTitleStem(`${analysis.stem.slice(0, -1)}ه`))
  return analysis.form?.pos === 'noun' && analysis.form.indefiniteAccusative && heads.isTitleStem(lemma)
}

/** و, ف and the attached prepositions among the letters before a name. */
const procliticsIn = (letters: string): Pick<Analysis, 'conjunction' | 'preposition'> => ({
  conjunction: letters.startsWith('و') ? 'و' : letters.startsWith('ف') ? 'ف' : '',
  preposition: letters.endsWith('ب') ? 'ب' : letters.endsWith('ل') ? 'ل' : letters.endsWith('ك') ? 'ك' : '',
})

const PROPER = new Set(['person', 'place', 'country'])

/** The tag of a token of a name. */
function inName({ tokens, tags }: ArabicDocument, names: Names, at: number): Tag {
  const { first, skip, kind } = names.drafts[names.at[at]!]!
  const tag = tags[at]!
  const before = at === first ? skip : 0
  const isProper = PROPER.has(kind)
  const known = namedBy(tag)
  const place = 2 * before + Number(isProper)
  known[place] ??= asName(tokens[at]!.word, tag, before, isProper)
  return known[place]
}
/** What a tag is within names, by the letters before the name and whether that is proper. */
const namedBy = tagProperty((): Tag[] => [])

/** A token of a name is nominal, and carries the proclitics that stand before the name, whatever else it looks like (فارجا, وليد). */
function asName(word: Word, tag: Tag, skip: number, isProper: boolean): Tag {
  const stands = (one: Analysis) =>
    one.enclitic === '' &&
    !one.future &&
    one.conjunction.length + (one.article && one.preposition === 'ل' ? 0 : one.preposition.length) === skip
  // تجمع العشائر: no verb, whatever its letters are
  const fits = word.analyses.find((one) => one.form?.pos !== 'verb' && stands(one)) ?? word.analyses.find(stands)
  const read =
    fits ?? (tag.analysis === null ? null : { ...tag.analysis, ...procliticsIn(word.folded.slice(0, skip)), enclitic: '', form: null })
  // a proper name has no gender or number of the word it looks like
  const analysis = read !== null && isProper ? { ...read, form: null } : read
  return tagOf('nominal', analysis, analysis?.lemma ?? tag.lemma, null)
}

/** Index of the span that covers a token, or -1, for spans in ascending order. */
export function tokensOf(document: ArabicDocument, spans: readonly { readonly start: number; readonly end: number }[]): Int32Array {
  const out = new Int32Array(document.tokens.length).fill(-1)
  let at = 0
  spans.forEach((span, index) => {
    while (at > 0 && document.tokens[at - 1]!.end > span.start) at--
    while (at < document.tokens.length && document.tokens[at]!.end <= span.start) at++
    for (let i = at; i < document.tokens.length && document.tokens[i]!.start < span.end; i++) out[i] = index
  })
  return out
}

/** The span in the text of tokens `first` to `last`, without closing punctuation. */
export function spanOfTokens(document: ArabicDocument, first: number, last: number): { start: number; end: number } {
  let end = last
  while (end > first && document.tokens[end]!.kind === 'punctuation' && !CLOSERS.has(document.tokens[end]!.word.surface)) end--
  return { start: document.tokens[first]!.start, end: document.tokens[end]!.end }
}
const CLOSERS = new Set([')', ']', '»', '”', '"', '“', '%', '٪', '؟', '?', '!'])
