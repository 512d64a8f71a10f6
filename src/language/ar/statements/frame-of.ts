import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import type { ReportingFrame } from '../lexicon/reporting.ts'
import { FRAMES } from './frames.ts'
import { isOwnWord } from './kinds/relayed.ts'

/** «وجّه الوزير بتشكيل لجنة» orders, «نسبت الشرطة الهجوم إلى خلية» lays it to her charge; with another complement both do otherwise. */
export function frameAt(context: ReadingContext, at: number, last: number): ReportingFrame | undefined {
  const { tags } = context.document
  const { lemma } = tags[at]!
  // أعاد إلى الأذهان رفض البرلمان: calls it to mind
  if (lemma === REPEATING && (tags[at + 1]?.lemma === 'الي' || tags[at + 2]?.lemma === 'الي')) return undefined
  if (lemma === TRADING) return tradesCharges(context, at, last) ? FRAMES.get(lemma) : undefined
  // أظهرت بيانات رسمية مقتل …
  if (lemma === SHOWING && DATA.has(tags[at + 1]?.analysis?.stem ?? '')) return { act: 'report', that: true, object: true }
  // زعمت الحركة مقتل …: a deed as well as a clause
  if (CLAIMING.has(lemma)) return { ...FRAMES.get(lemma)!, object: true }
  if ((lemma !== DIRECTING && lemma !== ASCRIBING) || (lemma === DIRECTING && tags[at]!.analysis?.enclitic)) return FRAMES.get(lemma)
  for (let i = at + 1; i <= Math.min(last, at + FRAME_REACH); i++) {
    const { pos, analysis, derived } = tags[i]!
    if (pos === 'complementizer' || pos === 'verb' || isOwnWord(tags[i])) break
    if (lemma === DIRECTING && derived === 'masdar' && analysis?.preposition === 'ب') return { act: 'demand', by: ['ب'] }
    if (lemma === DIRECTING && derived === 'masdar' && analysis?.preposition === '' && context.names.at[i] === -1) break
    if (lemma === ASCRIBING && pos === 'preposition' && tags[i]!.lemma === 'الي' && !saysAfter(context, i, last))
      return { act: isDefinite(context, i + 1) ? 'accuse' : 'say', by: ['الي'], fromObject: true }
  }
  return FRAMES.get(lemma)
}
/** «تبادلا الاتهامات بخرق الهدنة»: only what they are told of is said. */
function tradesCharges({ document: { tags } }: ReadingContext, at: number, last: number): boolean {
  for (let i = at + 1; i < Math.min(last, at + FRAME_REACH); i++)
    if (tags[i]!.lemma === 'اتهم' && tags[i]!.derived === 'masdar') return tags[i + 1]!.analysis?.preposition === 'ب'
  return false
}

const CLAIMING = foldedWords('زعم ادعى')
const SHOWING = 'اظهر'
const DATA = foldedWords('بيانات أرقام إحصاءات إحصائيات إحصائية تقديرات معطيات سجلات وثائق')
const REPEATING = 'اعاد'
const TRADING = 'تبادل'
const DIRECTING = 'وجه'
const ASCRIBING = 'نسب'
const FRAME_REACH = 14

/** Nobody is charged where it is laid to somebody unknown (إلى مسلحين مجهولين). */
const isDefinite = ({ document: { tags }, names, mentions }: ReadingContext, at: number): boolean =>
  (tags[at] !== undefined &&
    names.at[at] !== -1 &&
    (mentions[names.at[at]!]!.known !== null || mentions[names.at[at]!]!.kind !== 'group')) ||
  tags[at]?.analysis?.article === true ||
  tags[at + 1]?.analysis?.article === true

/** Words of the other follow (نسب إلى الوزير قوله, أن). */
function saysAfter({ document: { tags, tokens } }: ReadingContext, at: number, last: number): boolean {
  let parted = false
  for (let i = at + 1; i <= Math.min(last, at + FRAME_REACH); i++) {
    // إلى س، وزير الدفاع، قوله
    if (isOwnWord(tags[i]) || (tags[i]!.pos === 'complementizer' && !parted)) return true
    // إلى مسؤول لم تكشف اسمه قوله
    if ((tags[i]!.pos === 'verb' && tags[i - 1]?.pos !== 'negation') || /[؛.:]/.test(tokens[i]!.word.surface)) return false
    parted ||= /[،,]/.test(tokens[i]!.word.surface)
  }
  return false
}
