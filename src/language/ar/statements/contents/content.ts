import type { Span } from '../../../../model/span.ts'
import { isAfterThat } from '../../after-that.ts'
import { type ReadingContext, spanOfTokens } from '../../context.ts'
import { fold } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'
import { CLAUSE_OPENERS } from '../frames.ts'
import { FOR_FEAR } from '../prepositions.ts'
import type { Complement } from '../walk.ts'
import { clauseEnd } from './clause-end.ts'

const THAT = fold('ذلك')

/** Token range of what is said, end inclusive; and whether it is direct speech. */
export interface Content {
  readonly first: number
  readonly last: number
  readonly form: 'direct' | 'indirect' | 'mixed'
}

/** «س، التي تقول إنها محايدة، أرسلت …»: the last token that a relative clause between commas may say, else the last of the sentence. */
export function asideLimit(
  { document: { tokens, tags, quoteOf } }: ReadingContext,
  { first }: { readonly first: number },
  content: number,
  last: number,
): number {
  if (tags[first - 1]?.pos !== 'relative' || !/^[،,]$/.test(tokens[first - 2]?.word.surface ?? '')) return last
  for (let i = content + 1; i < last; i++) if (/^[،,]$/.test(tokens[i]!.word.surface) && quoteOf[i] === -1) return i - 1
  return last
}

/** The content of a cue that stands before it: to the close of its quotation, the next cue, or the narrator's next clause. */
export function contentAfter(
  context: ReadingContext,
  complement: Complement,
  cuesByToken: ReadonlySet<number>,
  end: number,
): Content | null {
  const last = Math.min(end, complement.until ?? end)
  if (complement.anchor === null || complement.content > last) return null
  const first = complement.content
  const quote = wholeQuote(context, first)
  if (quote !== null) return { first, last: quote, form: 'direct' }
  // نفى ذلك لـ«الخبر», رفض ذلك خوفا من …: whom he told and why is no part of it
  if (context.document.tokens[first]!.word.folded === THAT && endsThere(context.document.tags[first + 1]))
    return { first, last: first, form: 'indirect' }
  const narrow = complement.anchor === 'object' || complement.anchor === 'by'
  const stop = Math.max(
    clauseEnd(context, first, last, cuesByToken, narrow),
    complement.through > first ? clauseEnd(context, complement.through, last, cuesByToken, narrow) : first,
  )
  return stop < first ? null : { first, last: stop, form: hasQuote(context, first, stop) ? 'mixed' : 'indirect' }
}

/** The content before a post-posed cue: back to the start of the clause; with `cues`, of the sentence, where nobody else tells anything in it. */
export function contentBefore(context: ReadingContext, at: number, sentenceFirst: number, cues?: ReadonlySet<number>): Content | null {
  const { tokens, tags, quoteOf } = context.document
  let last = at - 1
  while (last >= sentenceFirst && tokens[last]!.kind === 'punctuation' && !/["”»)]/.test(tokens[last]!.word.surface)) last--
  let first = cues === undefined ? sentenceFirst : afterDateline(context, sentenceFirst, last)
  const whole = cues !== undefined && isUntold(cues, first, last)
  const inside = quoteOf[last] === -1 && /[»”"]/.test(tokens[last]!.word.surface) ? (quoteOf[last - 1] ?? -1) : -1
  for (let i = last; i > first; i--)
    if (
      // «… ، إذا شعر …»، بحسب الصحيفة: inside the quotation it goes on
      (inside === -1 || quoteOf[i] !== inside) &&
      (tokens[i]!.word.surface === '،' || tokens[i]!.word.surface === '؛') &&
      opensClause(context, i + 1) &&
      (!whole || CONTRASTS.has(tags[i + 1]!.lemma))
    ) {
      first = i + 1
      break
    }
  if (cues !== undefined && !whole) first = afterOthersWord(context, cues, first, last)
  while (first < last && CLAUSE_OPENERS.has(tags[first]!.lemma)) first++
  const quote = context.document.quoteOpenedBy.get(first)
  if (quote !== undefined && context.document.quotes[quote]!.last + 1 === last) return { first: first + 1, last: last - 1, form: 'direct' }
  return last < first ? null : { first, last, form: hasQuote(context, first, last) ? 'mixed' : 'indirect' }
}

/** The content of a cue that opens the sentence (بحسب البيان، …): what follows its phrase. */
export function contentFollowing(context: ReadingContext, from: number, last: number, cuesByToken: ReadonlySet<number>): Content | null {
  const { tokens, tags } = context.document
  let first = from
  while (
    first <= last &&
    (tokens[first]!.kind === 'punctuation' ||
      (tags[first]!.pos === 'complementizer' && tags[first]!.analysis?.enclitic === '') ||
      tokens[first]!.word.folded === 'فقد')
  )
    first++
  if (first > last) return null
  const quote = wholeQuote(context, first)
  if (quote !== null) return { first, last: quote, form: 'direct' }
  return { first, last: clauseEnd(context, first, last, cuesByToken, false), form: hasQuote(context, first, last) ? 'mixed' : 'indirect' }
}

/** «توقعت الأمم المتحدة … بعد أن انفجر لغم، كما ذكرت الوزارة»: behind what another tells, the clause of time that is told last; else `first`. */
function afterOthersWord({ document }: ReadingContext, cues: ReadonlySet<number>, first: number, last: number): number {
  const { tags } = document
  for (let i = last; i > first + 1; i--) {
    if (cues.has(i)) return first
    if (i < last && tags[i + 1]!.pos === 'verb' && isAfterThat(document, i + 1)) return i + 1
  }
  return first
}

const endsThere = (next: Tag | undefined): boolean => next?.lemma === 'ل' || FOR_FEAR.has(next?.analysis?.stem ?? '')

const isUntold = (cues: ReadonlySet<number>, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++) if (cues.has(i)) return false
  return true
}
const CONTRASTS = new Set(['لكن', 'ولكن', 'غير', 'بيد', 'الا'])

/** «الرياض - وقّع …»: past where the report comes from. */
function afterDateline({ document: { tokens }, names, timeAt }: ReadingContext, first: number, last: number): number {
  for (let i = first; i <= Math.min(last, first + DATELINE); i++) {
    if (DASH.test(tokens[i]!.word.surface)) {
      let after = i + 1
      while (after < last && DASH.test(tokens[after]!.word.surface)) after++
      return i === first || i === last ? first : after
    }
    if (names.at[i] === -1 && timeAt[i] === -1 && tokens[i]!.kind !== 'punctuation') return first
  }
  return first
}
const DASH = /^[-–—]+$/
/** Tokens of a dateline. */
const DATELINE = 12

function opensClause(context: ReadingContext, at: number): boolean {
  const tag = context.document.tags[at]
  return tag !== undefined && (tag.pos === 'verb' || CLAUSE_OPENERS.has(tag.lemma) || tag.analysis?.conjunction === 'و')
}

/** Last token of a quotation that begins at or right before `first`, or null; its last sentence may lie in the next. */
function wholeQuote(context: ReadingContext, first: number): number | null {
  const { quotes, quoteOpenedBy, tokens } = context.document
  const index = quoteOpenedBy.get(first - 1)
  if (index === undefined) return null
  const quote = quotes[index]!
  let last = quote.last
  while (last > quote.first && tokens[last]!.kind === 'punctuation') last--
  return quote.last - quote.first >= 3 || tokens[quote.open - 1]?.word.surface === ':' ? last : null
}

function hasQuote({ document: { quotes, quoteOpenedBy } }: ReadingContext, first: number, last: number): boolean {
  if (quotes.length === 0) return false
  for (let i = first - 1; i < last; i++) {
    const quote = quoteOpenedBy.get(i)
    if (quote !== undefined && quotes[quote]!.last <= last) return true
  }
  return false
}

export const holds = ({ first, last }: { readonly first: number; readonly last: number }, token: number): boolean =>
  first <= token && token <= last

export const contentSpan = (context: ReadingContext, content: Content): Span => spanOfTokens(context.document, content.first, content.last)
