import type { Span } from '../../../model/span.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { tagTest } from '../tag-facts.ts'
import { isTalks, talksEnd } from './words.ts'

/** Verbs of talking something over, by folded lemma. */
const DISCUSSING = foldedWords('بحث ناقش تناول تدارس استعرض ركّز تركّز تطرّق')
/** What stands between such a verb, or a noun for talks, and the matter. */
const ABOUT = foldedWords('على إلى في حول بشأن')
/** After a noun for talks these open the matter. */
const MATTERS = foldedWords('حول بشأن بصدد')
const ITEMS = 8
/** Tokens between the talks and a verb joined by و of which they are the subject. */
const GOING_ON = 20
/** Tokens between a noun for talks and its matter, in which the parties stand. */
const PARTIES = 14

/** A matter on the table: its tokens, and its span in the text. */
export interface AgendaItem extends Span {
  readonly first: number
  readonly last: number
}

/**
 * What is on the table of talks, item by item: «تبحث الجولة وقف إطلاق النار وتبادل الأسرى», «المحادثات التي تتناول …», «محادثات بشأن …». What two people
 * talk over among themselves is none: only talks have an agenda.
 */
export function findAgenda(context: ReadingContext): readonly AgendaItem[] {
  const { document } = context
  return document.sentences.flatMap(({ first, last }) => {
    for (let at = first; at <= last; at++) {
      const start = mayOpenMatter(document.tags[at]!) ? matterAfter(context, at, first, last) : null
      if (start !== null) return itemsFrom(context, start, last)
    }
    return []
  })
}

/** Verbs of talking over, and nouns for talks. */
const mayOpenMatter = tagTest((tag) => (tag.pos === 'verb' && DISCUSSING.has(tag.lemma)) || isTalks(tag))

/** First token of the matter that the word at `at` opens, or null. */
function matterAfter(context: ReadingContext, at: number, first: number, last: number): number | null {
  const { tags } = context.document
  const tag = tags[at]!
  if (tag.pos === 'verb' && DISCUSSING.has(tag.lemma)) {
    const subject = at < last && isTalks(tags[at + 1]!) ? talksEnd(tags, at + 1, last) : at
    if (subject === at && !talksBefore(context, at, first)) return null
    return afterPreposition(context, subject + 1, last)
  }
  if (isTalks(tag)) {
    for (let i = talksEnd(tags, at, last) + 1; i < Math.min(last, at + PARTIES); i++) {
      if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'punctuation' || tags[i]!.pos === 'relative') break
      if (MATTERS.has(tags[i]!.lemma)) return i + 1
    }
  }
  return null
}

/** المحادثات التي تناولت …, وكانت الجولة ناقشت …: the talks right before the verb; استمرت المفاوضات … وناقشت …: farther off, what و goes on with. */
function talksBefore({ document: { tags } }: ReadingContext, at: number, first: number): boolean {
  const reach = tags[at]!.analysis?.conjunction === 'و' ? GOING_ON : 5
  for (let i = at - 1; i >= Math.max(first, at - reach); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'punctuation') return false
    if (isTalks(tags[i]!)) return true
  }
  return false
}

function afterPreposition({ document: { tags } }: ReadingContext, at: number, last: number): number | null {
  if (at > last) return null
  const { pos, lemma } = tags[at]!
  if (pos !== 'preposition') return at
  return ABOUT.has(lemma) && at < last ? at + 1 : null
}

function itemsFrom(context: ReadingContext, start: number, last: number): readonly AgendaItem[] {
  const { document, timeAt } = context
  const items: AgendaItem[] = []
  let first = start
  let at = start
  const put = (last: number) => {
    // … هذا الإقليم بـ: nothing is governed by it
    const end = document.tags[last]?.pos === 'preposition' ? last - 1 : last
    if (end >= first && (document.tags[first]!.pos === 'nominal' || isMasdarToo(context, first)))
      items.push({ first, last: end, ...itemSpan(context, first, end) })
  }
  for (; at <= last && items.length < ITEMS; at++) {
    const tag = document.tags[at]!
    const { surface } = document.tokens[at]!.word
    const joined = tag.analysis?.conjunction === 'و'
    if (tag.pos === 'punctuation' && /[،,]/.test(surface) && document.tags[at + 1]?.analysis?.conjunction === 'و' && at < last) {
      put(at - 1)
      first = at + 1
      continue
    }
    if (tag.pos === 'punctuation' || tag.pos === 'complementizer' || tag.pos === 'relative' || timeAt[at] !== -1) break
    if (tag.pos === 'verb' && !(joined && isMasdarToo(context, at))) break
    if (tag.pos === 'preposition' && timeAt[at + 1] !== undefined && timeAt[at + 1] !== -1) break
    if (joined && at > first && context.names.at[at] === -1) {
      put(at - 1)
      first = at
    }
  }
  put(at - 1)
  return items
}

/** وتبادل, وفتح: verbal nouns that look like verbs. */
const isMasdarToo = ({ document: { tokens } }: ReadingContext, at: number): boolean =>
  tokens[at]!.word.analyses.some(({ form, conjunction }) => form?.pos === 'masdar' && conjunction === 'و')

/** Without the و that joins it to the one before. */
function itemSpan({ document }: ReadingContext, first: number, last: number): Span {
  const span = spanOfTokens(document, first, last)
  const skip = document.tags[first]!.analysis?.conjunction === 'و' ? 1 : 0
  return { start: span.start + skip, end: span.end }
}
