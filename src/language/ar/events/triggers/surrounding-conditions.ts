import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { EventFrame } from '../../lexicon/event-frames.ts'
import type { NounClass } from '../../lexicon/noun-classes.ts'
import { opensTelling } from '../place/heading-place.ts'
import { OBJECT_PRONOUNS } from './object-pronoun.ts'
import { isOfClass } from './trigger-words.ts'

/** Whether what stands farther off in the sentence of a wording is what its frame asks for. */
export function suitsSurroundings(context: ReadingContext, frame: EventFrame, at: number, last: number): boolean {
  if (frame.ahead !== undefined && !standsAhead(context, at, last, frame.ahead)) return false
  if (frame.upon && !isUpon(context, last)) return false
  if (frame.arriving && !isArriving(context, at)) return false
  if (frame.written && !OBJECT_PRONOUNS.has(context.document.tags[at]!.analysis?.enclitic ?? '')) return false
  if (frame.launched && !isLaunched(context, last)) return false
  if (frame.tallied && !isTallied(context, at)) return false
  if (frame.opens && !opensHeading(context, at)) return false
  return !frame.counted || isCountedAmongDead(context, at)
}

/** «قافلة … كانت متجهة إلى المدينة اضطرت إلى العودة», «دخلت القوات البلدة ثم غادرتها»: a noun of the class before it, and nothing behind it that could be its subject. */
function standsAhead({ document }: ReadingContext, at: number, last: number, wanted: NounClass): boolean {
  const { tags, sentences, sentenceOf } = document
  const next = tags[last + 1]
  if (
    at === last &&
    next?.pos === 'nominal' &&
    (next.analysis?.preposition ?? '') === '' &&
    next.analysis?.form?.indefiniteAccusative !== true
  )
    return false
  for (let i = at - 1; i >= Math.max(sentences[sentenceOf[at]!]!.first, at - AHEAD); i--)
    if (tags[i]!.pos === 'nominal' && isOfClass(tags[i]!, wanted)) return true
  return false
}
/** Tokens from such a noun to the wording. */
const AHEAD = 24

/** «صواريخ روسية على كييف», «كييف: صواريخ على الميناء». */
const opensHeading = (context: ReadingContext, at: number): boolean =>
  context.document.sentences[context.document.sentenceOf[at]!]!.heading && opensTelling(context, at)

/** «مصادقة الحكومة عليه», «وافقت عليها اللجنة», «رحبت به الحركة». */
function isUpon({ document: { tags, tokens } }: ReadingContext, last: number): boolean {
  for (let i = last + 1; i <= Math.min(tags.length - 1, last + UPON); i++) {
    if (tags[i]!.pos === 'preposition' && UPON_BY.has(tags[i]!.lemma)) return OBJECT_PRONOUNS.has(tags[i]!.analysis?.enclitic ?? '')
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return false
  }
  return false
}
const UPON = 5
const UPON_BY = foldedWords('على ب')

/** «لدى وصوله إلى تبليسي»: somebody by name, or an office, who is spoken of before. */
function isArriving({ document: { tags, sentences, sentenceOf }, names, mentions }: ReadingContext, at: number): boolean {
  const { analysis, derived } = tags[at]!
  if (derived !== 'masdar' || !OBJECT_PRONOUNS.has(analysis?.enclitic ?? '') || !TIMES.has(tags[at - 1]?.lemma ?? '')) return false
  const place = names.at[at + 2] ?? -1
  if (tags[at + 1]?.lemma !== 'الي' || place === -1 || !PLACES.has(mentions[place]!.kind)) return false
  for (let i = at - 2; i >= sentences[sentenceOf[at]!]!.first; i--) {
    const name = names.at[i]!
    if (name !== -1 && (mentions[name]!.kind === 'person' || mentions[name]!.kind === 'office')) return true
  }
  return false
}
const TIMES = foldedWords('لدى عند فور عقب بعد قبيل إثر منذ خلال')
const PLACES: ReadonlySet<string> = new Set(['place', 'country'])

/** «عملية أطلقها الجيش النيجيري», «حملة واسعة شنتها قوات خاصة». */
function isLaunched({ document: { tags, tokens } }: ReadingContext, last: number): boolean {
  let at = last + 1
  while (tags[at]?.pos === 'adjective') at++
  const launches = tokens[at]?.word.analyses.some(
    ({ form, enclitic }) =>
      form?.pos === 'verb' && form.tense === 'perfect' && OBJECT_PRONOUNS.has(enclitic) && LAUNCHING.has(form.foldedLemma),
  )
  return launches === true && tags[at + 1] !== undefined && isOfClass(tags[at + 1]!, 'armed')
}
const LAUNCHING = foldedWords('أطلق شن بدأ قاد خاض')

/** Tokens back to a verb of counting. */
const RECORDED = 5
const RECORDING = foldedWords('سجّل رصد وثّق أحصى ارتكب')

/** «5133 انتهاكا باكستانيا»: a number, and an adjective of a people. */
function isTallied({ document: { tags, tokens }, names, mentions }: ReadingContext, at: number): boolean {
  const whose = names.at[at + 1] ?? -1
  // أحصت 230 خرقا: the verb tells of them
  for (let i = at - 1; i >= Math.max(0, at - RECORDED); i--) if (RECORDING.has(tags[i]!.lemma)) return false
  const isCount = tokens[at - 1]?.kind === 'number' || tags[at - 1]?.pos === 'number'
  return isCount && whose !== -1 && mentions[whose]!.rule === 'name.demonym'
}

/** «1183 قتيلا و4054 جريحا و970 ألف نازح»: one of the figures of a toll. */
function isCountedAmongDead({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, at: number): boolean {
  if (tokens[at - 1]?.kind !== 'number' && tags[at - 1]?.pos !== 'number' && !NUMBERS.has(tags[at - 1]?.analysis?.stem ?? '')) return false
  for (let i = at - 2; i >= Math.max(sentences[sentenceOf[at]!]!.first, at - TOLL); i--) if (isOfClass(tags[i]!, 'casualty')) return true
  return false
}
const NUMBERS = foldedWords('ألف آلاف مليون ملايين مليوني مئات')
/** Tokens of such a toll. */
const TOLL = 16
