import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { EventFrame } from '../../lexicon/event-frames.ts'
import type { NounClass } from '../../lexicon/noun-classes.ts'
import type { Tag } from '../../tagging.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { isOfClass } from './trigger-words.ts'

/** Enclitic pronouns that stand for people alone. */
export const OF_PEOPLE = new Set(['هم', 'هن', 'كم', 'نا'])

/** «المطار الذي استعاده الجيش», «أسلحة أنزلها»: the phrase right before a clause without subject in front that a pronoun on its verb takes up as object. */
export function takenUp({ document: { tags }, names }: ReadingContext, at: number): ArgumentPhrase | null {
  // المساعدات التي تقدمها: again and again
  if (tags[at]!.pos !== 'verb' || tags[at]!.analysis?.form?.tense !== 'perfect' || !TAKEN.has(tags[at]!.analysis.enclitic)) return null
  const opening = tags[at - 1]?.pos === 'verbal-particle' ? at - 2 : at - 1
  const isRelative = tags[opening]?.pos === 'relative'
  const last = isRelative ? opening - 1 : opening
  let first = last
  while (first > 0 && tags[first]!.pos === 'adjective') first--
  const isNoun = tags[first]?.pos === 'nominal' && names.at[first] === -1
  // اتفاق وقعه: what has no article is taken up without relative
  if (!isNoun || (!isRelative && (tags[first]!.analysis?.article === true || tags[at]!.analysis!.conjunction !== ''))) return null
  return { first, last, preposition: '', coordinated: false }
}
const TAKEN = new Set(['ه', 'ها', 'هما', 'هم'])

/** «خطة من عشرين بندا طرحها المبعوث», «شرط سبق أن رفضته الحركة», «ثم قبلها الرئيس», «وهو ما رفضته أنقرة»: a past verb whose pronoun takes up a noun of a class. */
export function isTakenFrom(context: ReadingContext, at: number, wanted: NounClass): boolean {
  const { tags, tokens, sentences, sentenceOf } = context.document
  const { analysis } = tags[at]!
  if (!OBJECT_PRONOUNS.has(analysis?.enclitic ?? '') || analysis!.form?.tense !== 'perfect') return false
  const start = sentences[sentenceOf[at]!]!.first
  if (wanted === 'answerable' && IT_IS.has(tokens[at - 2]?.word.folded ?? '') && tokens[at - 1]!.word.folded === 'ما') return true
  // ثم قبلها, ورفضتها: the clause goes on
  // …، رفضه الرئيس: set off by a comma
  const isSetOff = /^[،,]$/u.test(tokens[at - 1]?.word.surface ?? '')
  const goesOn = analysis!.conjunction !== '' || tags[at - 1]?.lemma === THEN || isSetOff
  for (let i = at - 1; i >= Math.max(start, at - (goesOn ? GOING_ON : TAKEN_FROM)); i--) {
    if (isOfClass(tags[i]!, wanted)) return tags[i]!.pos !== 'verb'
    if (!goesOn && !isWithinTaken(tags[i]!)) return false
  }
  return false
}
/** Tokens from such a verb back to the noun, in the clause and in the one before. */
const TAKEN_FROM = 8
const GOING_ON = 24
const THEN = fold('ثم')
const IT_IS = foldedWords('هو وهو هي وهي')
const WITHIN: ReadonlySet<string> = new Set(['nominal', 'adjective', 'relative', 'number', 'preposition', 'verbal-particle'])
/** What stands between the two: of how many points a plan is, سبق أن. */
const isWithinTaken = ({ pos, lemma }: Tag): boolean => WITHIN.has(pos) || EARLIER.has(lemma) || pos === 'complementizer'
const EARLIER = foldedWords('سبق')

/** بخرقها في ثلاث جبهات, not خرقها لسيادة البلاد or انتهاكه الأجواء. */
export function isObjectWritten({ document: { tags, tokens }, timeAt }: ReadingContext, at: number): boolean {
  if (!OBJECT_PRONOUNS.has(tags[at]!.analysis?.enclitic ?? '')) return false
  const next = tags[at + 1]
  if (next === undefined || tokens[at + 1]!.kind !== 'word' || timeAt[at + 1] !== -1) return true
  return next.pos === 'preposition' ? next.lemma !== 'ل' : next.pos !== 'nominal' || next.analysis?.preposition === 'ب'
}
/** Enclitic pronouns that may stand for a thing that a verb or a verbal noun is said of. */
export const OBJECT_PRONOUNS = new Set(['ه', 'ها', 'هما'])

/** «قطعوا الطريق قبل أن يعيد الجيش فتحه»: the road that a pronoun takes up stands before it in the sentence. */
export function isTakenUp(
  { document: { tags, sentences, sentenceOf }, names, mentions }: ReadingContext,
  { needs }: EventFrame,
  last: number,
): boolean {
  if (
    needs === undefined ||
    typeof needs !== 'string' ||
    !NAMED_BEFORE.has(needs) ||
    (needs === 'property' && tags[last]!.pos === 'verb') ||
    !OBJECT_PRONOUNS.has(tags[last]!.analysis?.enclitic ?? '')
  )
    return false
  for (let i = last - 1; i >= Math.max(sentences[sentenceOf[last]!]!.first, last - TAKEN_UP); i--)
    if (isOfClass(tags[i]!, needs) || (needs === 'territory' && names.at[i] !== -1 && GROUND.has(mentions[names.at[i]!]!.kind))) return true
  return false
}
const NAMED_BEFORE: ReadonlySet<NounClass> = new Set(['crossing', 'territory', 'property'])
const GROUND: ReadonlySet<string> = new Set(['place', 'facility'])
/** Tokens from a pronoun back to what it takes up. */
const TAKEN_UP = 25
