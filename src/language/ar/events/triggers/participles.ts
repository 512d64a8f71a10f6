import type { EventType } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { tagTest } from '../../tag-facts.ts'
import { nounPhraseEnd } from '../../units.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import type { ArgumentPhrase, FoundArguments } from '../clause/phrase.ts'
import { NEARLY } from '../lag.ts'
import { type FramePattern, PATTERNS } from './frame-index.ts'

/** How things stand, of which a participle tells as a verb does. */
const STANDING: ReadonlySet<EventType> = new Set(['mobilise', 'blockade', 'abduct', 'arrest', 'control', 'displace'])

/** A participle that tells of what stands, with the phrase that it is said of among its arguments. */
export interface ParticipleClause {
  readonly patterns: readonly FramePattern[]
  readonly arguments: FoundArguments
}

/**
 * «لا تزال الكتيبة متمركزة في القرية», «المدينة محاصرة منذ عامين», «البحارة المختطفون منذ مارس»: a participle that says of the phrase before it how it stands, as a predicate
 * or with the time since when. Null for every other.
 */
export function participleClause(context: ReadingContext, at: number, limit: number): ParticipleClause | null {
  const lemma = verbOf(context, at)
  const patterns = lemma === null ? [] : (PATTERNS.get(lemma) ?? []).filter(isStanding)
  if (patterns.length === 0) return null
  const subject = saidOf(context, at)
  if (subject === null) return null
  const { phrases, end } = argumentsAfter(context, at, at, limit, false)
  return { patterns, arguments: { phrases, subjectBefore: { ...subject, preposition: '', coordinated: false }, end } }
}

const isStanding = ({ verbal, frame }: FramePattern): boolean => verbal && STANDING.has(frame.type) && frame.undone !== true

/** The folded lemma of the verb whose participle a word is, also where the lexicon has it as an adjective (محاصر, مغلق). */
function verbOf({ document: { tags, tokens } }: ReadingContext, at: number): string | null {
  const { pos, derived, lemma, analysis } = tags[at]!
  if (analysis === null || analysis.preposition !== '' || analysis.enclitic !== '') return null
  if (derived === 'participle' || analysis.form?.pos === 'participle-active') return lemma
  // محاصرة, written like a siege too
  if (pos !== 'adjective' && pos !== 'nominal') return null
  const reading = pos === 'nominal' ? undefined : tokens[at]!.word.analyses.find(({ form }) => form?.pos.startsWith('participle'))
  return reading === undefined ? (ADJECTIVES.get(bareStem(analysis.stem)) ?? null) : fold(reading.form!.lemma)
}
const bareStem = (stem: string): string =>
  stem.endsWith('ه') ? stem.slice(0, -1) : stem.endsWith('ين') || stem.endsWith('ون') || stem.endsWith('ات') ? stem.slice(0, -2) : stem
/** Participles that the lexicon has as adjectives alone. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    محاصر: 'حاصر',
    مغلق: 'أغلق',
    مقفل: 'أقفل',
    محتجز: 'احتجز',
    مخطوف: 'خطف',
    معتقل: 'اعتقل',
    محتل: 'احتل',
    نازح: 'نزح',
    مشرد: 'شرد',
  }).map(([word, verb]) => [fold(word), fold(verb)]),
)

/** Whether a word may be such a participle, as far as it tells by itself; most words may not. */
export const mayStand = tagTest(({ pos, derived, lemma, analysis }) => {
  if (analysis === null) return false
  if (derived === 'participle' || analysis.form?.pos === 'participle-active') return (PATTERNS.get(lemma) ?? []).some(isStanding)
  return pos === 'adjective' || (pos === 'nominal' && ADJECTIVES.has(bareStem(analysis.stem)))
})

/** The phrase that a participle is said of. */
function saidOf(context: ReadingContext, at: number): Pick<ArgumentPhrase, 'first' | 'last'> | null {
  const { tags } = context.document
  if (tags[at]!.analysis!.article) return isSince(context, at) ? nounBefore(context, at) : null
  if (tags[at]!.analysis!.conjunction !== '') return null
  return behindCopula(context, at) ?? (isSince(context, at) || isInHeading(context, at) ? openingBefore(context, at) : null)
}

/** «لا تزال وحدة من الجيش متمركزة»: what stands between a verb of staying and its predicate. */
function behindCopula(context: ReadingContext, at: number): Pick<ArgumentPhrase, 'first' | 'last'> | null {
  const { tags, tokens } = context.document
  for (let i = at - 1; i >= Math.max(0, at - COPULA); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'relative' || tags[i]!.pos === 'complementizer') return null
    if (tags[i]!.pos !== 'verb') continue
    if (!COPULAS.has(tags[i]!.lemma)) return null
    // وحدة لا تزال متمركزة: the subject in front
    if (i === at - 1) return nounBefore(context, isNegation(tags[i - 1]) ? i - 1 : i)
    // لا يزال نحو ألف جندي منتشرين
    const opening = NEARLY.has(tags[i + 1]!.lemma) ? i + 2 : i + 1
    const head = nounPhraseEnd(context.document, context.nameTokens, opening, at - 1)
    // نحو ألف من جنودها: of whom they are some
    const isPart = tags[head + 1]?.lemma === 'من' && head + 2 < at
    const last = isPart ? nounPhraseEnd(context.document, context.nameTokens, head + 2, at - 1) : head
    return last >= opening ? { first: opening, last } : null
  }
  return null
}
/** Tokens between the two. */
const COPULA = 9
const COPULAS = foldedWords('زال ظل بقي بات أصبح كان صار أضحى')
const isNegation = (tag: ReadingContext['document']['tags'][number] | undefined): boolean => NEGATIONS.has(tag?.lemma ?? '')
const NEGATIONS = new Set(['لا', 'ما', 'لم'])

/** «والمدينة محاصرة», «إن ثلاثة جنود محتجزون»: the definite phrase that opens a clause right before its predicate. */
function openingBefore(context: ReadingContext, at: number): Pick<ArgumentPhrase, 'first' | 'last'> | null {
  const { document, names, nameTokens } = context
  const { tags, sentences, sentenceOf } = document
  const start = sentences[sentenceOf[at]!]!.first
  for (let i = at - 1; i >= Math.max(start, at - OPENING); i--) {
    const opens = i === start || tags[i - 1]!.pos === 'complementizer' || tags[i]!.analysis?.conjunction === 'و'
    if (tags[i]!.pos === 'verb' || (tags[i]!.pos === 'preposition' && names.at[i] === -1)) return null
    if (!opens || (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'number' && names.at[i] === -1)) continue
    const isMeant = tags[i]!.analysis?.article === true || names.at[i] !== -1 || tags[i - 1]?.pos === 'complementizer'
    return isMeant && nounPhraseEnd(document, nameTokens, i, at - 1) === at - 1 ? { first: i, last: at - 1 } : null
  }
  return null
}
/** Tokens of such a phrase. */
const OPENING = 5

/** The noun or name right before a word, with its adjectives. */
function nounBefore({ document: { tags }, names }: ReadingContext, at: number): Pick<ArgumentPhrase, 'first' | 'last'> | null {
  let first = at - 1
  while (first > 0 && tags[first]!.pos === 'adjective' && names.at[first] === -1) first--
  const name = names.at[first] ?? -1
  if (name !== -1) while (names.at[first - 1] === name) first--
  else if (tags[first]?.pos !== 'nominal') return null
  return { first, last: at - 1 }
}

/** «الميليشيات محاصرة»: a heading tells of the day without a verb. */
const isInHeading = ({ document: { sentences, sentenceOf } }: ReadingContext, at: number): boolean => sentences[sentenceOf[at]!]!.heading

/** «منذ عامين», «لدى الحركة منذ يناير»: since when it stands so, in the words right behind. */
function isSince({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  for (let i = at + 1; i <= Math.min(tags.length - 1, at + SINCE); i++) {
    if (tags[i]!.lemma === 'منذ') return true
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb' || tags[i]!.pos === 'relative') return false
  }
  return false
}
const SINCE = 6
