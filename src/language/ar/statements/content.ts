import type { Span } from '../../../model/span.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import type { Token } from '../document.ts'
import { fold } from '../letters.ts'
import { AMONG, INCIDENTS } from '../lexicon/figure-cues.ts'
import type { Tag } from '../tagging.ts'
import { canSpeak } from './can-speak.ts'
import { CLAUSE_OPENERS, POSTPOSED } from './frames.ts'
import { FOR_FEAR } from './prepositions.ts'
import { phraseAt } from './speaker.ts'
import type { Complement } from './walk.ts'

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
  const { tokens, tags } = context.document
  let last = at - 1
  while (last >= sentenceFirst && tokens[last]!.kind === 'punctuation' && !/["”»)]/.test(tokens[last]!.word.surface)) last--
  let first = cues === undefined ? sentenceFirst : afterDateline(context, sentenceFirst, last)
  const whole = cues !== undefined && isUntold(cues, first, last)
  for (let i = last; i > first; i--)
    if (
      (tokens[i]!.word.surface === '،' || tokens[i]!.word.surface === '؛') &&
      opensClause(context, i + 1) &&
      (!whole || CONTRASTS.has(tags[i + 1]!.lemma))
    ) {
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
      (!isInClause(tags[i]!) || tags[i]!.analysis?.conjunction !== '' || isPause(tokens[i - 1]!)) &&
      !insideRelative(context, i)
    )
      break
    if (i > first && startsOthersClause(context, i, last, cues)) break
    if (token.kind !== 'punctuation') {
      if (i > first && startsNextClause(context, i) && !givesFigures(context, i, last, cues)) break
      // وهو ما تنفيه الحركة
      if (i > first && tags[i]!.pos === 'pronoun' && tokens[i + 1]?.word.folded === 'ما' && /^وه[وي]$/.test(token.word.folded)) break
      continue
    }
    const mark = token.word.surface
    if (mark === '؛') break
    if (mark !== '،' && mark !== ',') continue
    const next = tags[i + 1]
    if (next === undefined) break
    const aside = POSTPOSED.has(next.lemma) && next.pos !== 'verb' ? asideEnd(context, i + 1, last) : null
    if (aside !== null) {
      i = aside
      continue
    }
    if (givesFigures(context, i + 1, last, cues)) continue
    if (CLAUSE_OPENERS.has(next.lemma) || cues.has(i + 1)) break
    // وهو ما …, الأمر الذي …: a remark on what was said
    if (enumerates(tags, i + 1, last)) continue
    if ((next.pos === 'pronoun' && next.analysis?.conjunction === 'و') || (next.lemma === 'امر' && tags[i + 2]?.pos === 'relative')) break
    if (next.pos === 'preposition' && CLAUSE_OPENERS.has(tags[i + 2]?.lemma ?? '')) break
    if (narrow && !goesOn(context, i + 1)) break
  }
  let end = i - 1
  while (
    end > first &&
    ((tokens[end]!.kind === 'punctuation' && !/["”»)“]/.test(tokens[end]!.word.surface)) || tags[end]!.pos === 'conjunction')
  )
    end--
  return end
}

/** A mark that parts clauses, unlike the one that closes a bracket or a quotation («قال إن (الحركة) تهدد»). */
const isPause = ({ kind, word }: Token): boolean => kind === 'punctuation' && !/^[)»”"\]]$/.test(word.surface)

/** «الشروط نفسها، وهي وقف القتال، والإفراج عن …»: acts in a row, what the words before stand for. */
function enumerates(tags: readonly Tag[], at: number, last: number): boolean {
  if (
    !THESE.has(tags[at]!.analysis?.stem ?? tags[at]!.lemma) ||
    tags[at]!.analysis?.conjunction !== 'و' ||
    tags[at + 1]?.derived !== 'masdar'
  )
    return false
  for (let i = at + 2; i <= Math.min(last, at + ROW); i++) {
    const { pos, derived, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'relative' || pos === 'complementizer') return false
    if (derived === 'masdar' && analysis?.conjunction === 'و') return true
  }
  return false
}
const THESE = new Set(['هي', 'هما'])
/** Tokens from such a word to the second act. */
const ROW = 12

/** A verb of saying, its negation or a noun of saying inside a clause goes on with it (بلاده لم تقدم أي تعهد, إلى تشديد العقوبات). */
const isInClause = ({ pos, derived }: Tag): boolean =>
  pos === 'verb' || pos === 'negation' || pos === 'particle' || (pos === 'nominal' && derived === 'masdar')

/** «… وروسيا تنفي», in a heading also «… وقوات الحكومة تتقدم»: another subject joined by و, and its verb. */
function startsOthersClause(context: ReadingContext, at: number, last: number, cues: ReadonlySet<number>): boolean {
  const { document } = context
  if (document.tags[at]!.analysis?.conjunction !== 'و' || document.tags[at]!.pos !== 'nominal') return false
  const phrase = context.names.at[at] === -1 && document.tags[at]!.analysis?.article !== true ? null : phraseAt(context, at, last)
  if (phrase === null || !canSpeak(context, phrase)) return false
  const verb = phrase.last + 1
  if (verb > last || document.tags[verb]!.pos !== 'verb') return false
  return cues.has(verb) || document.sentences[document.sentenceOf[at]!]!.heading
}

/** «، فيما أصيب 30»: while, with figures and no source of their own, is told by the same one. */
function givesFigures({ document: { tokens, tags } }: ReadingContext, at: number, last: number, cues: ReadonlySet<number>): boolean {
  if (!WHILE.has(tags[at]!.lemma) && !(tags[at]!.lemma === 'في' && tags[at + 1]?.lemma === 'حين')) return false
  let figures = false
  for (let i = at + 1; i <= last; i++) {
    if (cues.has(i)) return false
    figures ||= tokens[i]!.kind === 'number' || tags[i]!.pos === 'number'
  }
  return figures
}
const WHILE = new Set(['فيما', 'بينما'])

/** What goes on with a noun phrase over a comma: a relative, what is joined, who is among those told, when and in what it happened. */
function goesOn(context: ReadingContext, at: number): boolean {
  const { tags, tokens } = context.document
  const { pos, analysis } = tags[at]!
  if (pos === 'relative' || (analysis?.conjunction === 'و' && pos !== 'verb')) return true
  // فضلا عن جثتين; لترتفع الحصيلة إلى 13
  if (BESIDES.has(tokens[at]!.word.folded) || (analysis?.preposition === 'ل' && pos === 'verb' && RESULTS.has(tags[at]!.lemma))) return true
  // بمحاكمة الوزير، لتورطه في مجزرة: why
  if (analysis?.preposition === 'ل' && tags[at]!.derived === 'masdar' && analysis.enclitic !== '') return true
  if (among.has(tokens[at]!.word.folded) || among.has(tokens[at + 1]?.word.folded ?? '')) return true
  if (context.timeAt[at] !== -1 || (pos === 'preposition' && (context.timeAt[at + 1] ?? -1) !== -1)) return true
  const governed = pos === 'preposition' && IN.has(tags[at]!.lemma) ? tags[at + 1] : analysis?.preposition === 'ب' ? tags[at] : undefined
  return governed !== undefined && (incidents.has(governed.lemma) || incidents.has(governed.analysis?.stem ?? ''))
}
const BESIDES = new Set(['فضلا', 'علاوه', 'اضافه'])
const RESULTS = new Set(['ارتفع', 'رفع', 'بلغ', 'وصل', 'صبح', 'اصبح', 'تجاوز'])
const among = new Set(AMONG.split(' ').map(fold))
const incidents = new Set(INCIDENTS.split(' ').map(fold))
const IN = new Set(['في', 'جراء', 'اثر', 'خلال'])

/** The comma that closes «، بحسب س،» in the middle of what somebody says; null where the clause after it is another. */
function asideEnd({ document: { tokens, tags } }: ReadingContext, at: number, last: number): number | null {
  for (let i = at + 1; i <= Math.min(last, at + ASIDE); i++) {
    if (tokens[i]!.word.surface !== '،' && tokens[i]!.word.surface !== ',') continue
    const next = tags[i + 1]
    return i === last || next === undefined || next.analysis?.conjunction === 'و' || CLAUSE_OPENERS.has(next.lemma) ? null : i
  }
  return null
}
/** Tokens of an aside. */
const ASIDE = 10

/** فيما أعلن، في حين قال، بينما: the narrator goes on. */
function startsNextClause(context: ReadingContext, at: number): boolean {
  const { tags, tokens } = context.document
  const tag = tags[at]!
  if (tag.lemma === 'فيما' || tag.lemma === 'بينما') return tokens[at - 1]!.kind === 'punctuation'
  return tag.lemma === 'في' && tags[at + 1]?.lemma === 'حين'
}

const insideRelative = (context: ReadingContext, at: number): boolean => context.document.tags[at - 1]?.pos === 'relative'

export const holds = ({ first, last }: { readonly first: number; readonly last: number }, token: number): boolean =>
  first <= token && token <= last

export const contentSpan = (context: ReadingContext, content: Content): Span => spanOfTokens(context.document, content.first, content.last)
