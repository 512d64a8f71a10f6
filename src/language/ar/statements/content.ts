import type { Span } from '../../../model/span.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import type { Complement } from './complement.ts'
import { CLAUSE_OPENERS } from './frames.ts'

/** Token range of what is said, end inclusive; and whether it is direct speech. */
export interface Content {
  readonly first: number
  readonly last: number
  readonly form: 'direct' | 'indirect' | 'mixed'
}

/** The content of a cue that stands before it: to the close of its quotation, the next cue, or the narrator's next clause. */
export function contentAfter(
  context: ReadingContext,
  complement: Complement,
  cuesByToken: ReadonlySet<number>,
  last: number,
): Content | null {
  if (complement.anchor === null || complement.content > last) return null
  const first = complement.content
  const quote = wholeQuote(context, first)
  if (quote !== null) return { first, last: quote, form: 'direct' }
  const narrow = complement.anchor === 'object' || complement.anchor === 'by'
  const end = Math.max(
    clauseEnd(context, first, last, cuesByToken, narrow),
    complement.through > first ? clauseEnd(context, complement.through, last, cuesByToken, narrow) : first,
  )
  return end < first ? null : { first, last: end, form: hasQuote(context, first, end) ? 'mixed' : 'indirect' }
}

/** The content before a post-posed cue: back to the start of the clause. */
export function contentBefore(context: ReadingContext, at: number, sentenceFirst: number): Content | null {
  const { tokens, tags } = context.document
  let last = at - 1
  while (last >= sentenceFirst && tokens[last]!.kind === 'punctuation' && !/["”»)]/.test(tokens[last]!.word.surface)) last--
  let first = sentenceFirst
  for (let i = last; i > sentenceFirst; i--)
    if ((tokens[i]!.word.surface === '،' || tokens[i]!.word.surface === '؛') && opensClause(context, i + 1)) {
      first = i + 1
      break
    }
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
    (tokens[first]!.kind === 'punctuation' || (tags[first]!.pos === 'complementizer' && tags[first]!.analysis?.enclitic === ''))
  )
    first++
  if (first > last) return null
  const quote = wholeQuote(context, first)
  if (quote !== null) return { first, last: quote, form: 'direct' }
  return { first, last: clauseEnd(context, first, last, cuesByToken, false), form: hasQuote(context, first, last) ? 'mixed' : 'indirect' }
}

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
  return quote.last - quote.first >= 3 ? last : null
}

function hasQuote({ document: { quotes, quoteOpenedBy } }: ReadingContext, first: number, last: number): boolean {
  for (let i = first - 1; i < last; i++) {
    const quote = quoteOpenedBy.get(i)
    if (quote !== undefined && quotes[quote]!.last <= last) return true
  }
  return false
}

function clauseEnd(context: ReadingContext, first: number, last: number, cues: ReadonlySet<number>, narrow: boolean): number {
  const { tokens, tags, quoteOf } = context.document
  const openedIn = quoteOf[first]!
  let i = first
  for (; i <= last; i++) {
    const token = tokens[i]!
    if (quoteOf[i] !== openedIn && quoteOf[i] !== -1) continue
    if (
      i > first &&
      cues.has(i) &&
      (tags[i]!.pos !== 'verb' || tags[i]!.analysis?.conjunction !== '' || tokens[i - 1]!.kind === 'punctuation') &&
      !insideRelative(context, i)
    )
      break
    if (token.kind !== 'punctuation') {
      if (i > first && startsNextClause(context, i)) break
      continue
    }
    const mark = token.word.surface
    if (mark === '؛') break
    if (mark !== '،' && mark !== ',') continue
    const next = tags[i + 1]
    if (next === undefined) break
    if (CLAUSE_OPENERS.has(next.lemma) || cues.has(i + 1)) break
    // وهو ما …, الأمر الذي …: a remark on what was said
    if ((next.pos === 'pronoun' && next.analysis?.conjunction === 'و') || (next.lemma === 'امر' && tags[i + 2]?.pos === 'relative')) break
    if (next.pos === 'preposition' && CLAUSE_OPENERS.has(tags[i + 2]?.lemma ?? '')) break
    if (narrow && next.pos !== 'relative' && !(next.analysis?.conjunction === 'و' && next.pos !== 'verb')) break
  }
  let end = i - 1
  while (
    end > first &&
    ((tokens[end]!.kind === 'punctuation' && !/["”»)“]/.test(tokens[end]!.word.surface)) || tags[end]!.pos === 'conjunction')
  )
    end--
  return end
}

/** فيما أعلن، في حين قال، بينما: the narrator goes on. */
function startsNextClause(context: ReadingContext, at: number): boolean {
  const { tags, tokens } = context.document
  const tag = tags[at]!
  if (tag.lemma === 'فيما' || tag.lemma === 'بينما') return tokens[at - 1]!.kind === 'punctuation'
  return tag.lemma === 'في' && tags[at + 1]?.lemma === 'حين'
}

const insideRelative = (context: ReadingContext, at: number): boolean => context.document.tags[at - 1]?.pos === 'relative'

export const contentSpan = (context: ReadingContext, content: Content): Span => spanOfTokens(context.document, content.first, content.last)
