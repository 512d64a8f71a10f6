import type { Measure } from '../../../../model/lists.ts'
import type { NumberMention } from '../number/number.ts'
import { build, withGovernor } from './build.ts'
import { readCounted, readPart } from './counted.ts'
import type { Figure } from './find.ts'
import { cueAt, governorBefore, verbBehind } from './measure.ts'
import { readMoney } from './money.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/** The figure that a number makes with what it counts, or null where it counts nothing (a rank, a name, a score). */
export function readFigure(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  for (let at = mention.first; at <= mention.last && at < sentence.timed.length; at++) if (sentence.timed[at] === 1) return null
  if (isName(sentence, mention)) return null
  if (mention.percent)
    return build(
      sentence,
      mention,
      mention.last,
      { unit: 'percent', measure: 'other', group: 'unspecified', item: null },
      'quantity.percent',
    )
  const money = readMoney(sentence, mention)
  if (money !== null) return money
  const counted = readCounted(sentence, mention.last + 1) ?? readPart(sentence, mention.last + 1)
  if (mention.cardinals[0]!.fraction)
    return counted === null || counted.noun.unit !== 'person' ? null : build(sentence, mention, counted.last, SHARE, 'quantity.share')
  if (counted !== null) {
    if (mention.article && mention.cardinals[0]!.lower === mention.cardinals[0]!.upper) return null
    return withGovernor(sentence, mention, counted, before)
  }
  return readCasualties(sentence, mention) ?? readHeadless(sentence, mention, before)
}

/** مئة ألف بين قتيل وجريح: neither the dead nor the wounded alone. */
function readCasualties(sentence: FigureSentence, mention: NumberMention): Figure | null {
  const [one, other] = [mention.last + 2, mention.last + 3].map((at) =>
    sentence.tokens[at] === undefined ? null : countedNounOf(sentence.tokens[at]!.word),
  )
  const between = foldedAt(sentence, mention.last + 1) === 'بين' || foldedAt(sentence, mention.last + 1) === 'ما'
  if (!between || one?.value.noun.unit !== 'person' || other?.conjunction !== true) return null
  return build(sentence, mention, mention.last + 3, { ...NOBODY, measure: 'other' }, 'quantity.casualties')
}

/** Resolutions, articles, brigades, aircraft types, scores: قرار 2254, المادة 5, لواء 102, ميغ-29, 5+1, 2-1. */
function isName(sentence: FigureSentence, mention: NumberMention): boolean {
  const before = foldedAt(sentence, mention.first - 1)
  if (NUMBERED.test(before)) return true
  const previous = sentence.tokens[mention.first - 1]
  const token = sentence.tokens[mention.first]!
  const next = sentence.tokens[mention.last + 1]
  if (
    next !== undefined &&
    (next.word.surface === '+' || next.word.surface === '/' || next.word.surface === ':') &&
    next.start === mention.end
  )
    return true
  if (previous === undefined || previous.end !== token.start) return false
  const mark = previous.word.surface
  return (
    mark === '+' ||
    mark === '/' ||
    mark === ':' ||
    mark === '#' ||
    previous.kind === 'latin' ||
    (mark === '-' && sentence.tokens[mention.first - 2]?.end === previous.start)
  )
}

const NUMBERED =
  /^[وبلف]?(?:ال)?(?:قرار|قراري|قرارات|رقم|ماده|بند|فصل|لواء|فرقه|كتيبه|فوج|صفحه|قناه|غرفه|بوابه|محور|منطقه|طريق|دوره|مجموعه|هاتف|طراز|اف|ميغ|سوخوي|اس|نسخه|مرحله|جنيف|استانه|فيينا|كوفيد|شارع|بلوك|حقل)$/

/** A number right behind a cue, without a noun: مقتل 12 وإصابة 30, ارتفع عدد القتلى من 12 إلى 19. */
function readHeadless(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  const next = sentence.tokens[mention.last + 1]
  if (
    next !== undefined &&
    next.kind === 'word' &&
    sentence.tags[mention.last + 1]!.pos === 'nominal' &&
    sentence.tags[mention.last + 1]!.analysis?.conjunction === '' &&
    sentence.tags[mention.last + 1]!.analysis?.preposition === ''
  )
    return null
  if (mention.article || next?.kind === 'latin') return null
  const adjacent =
    verbBehind(sentence, mention.last) ??
    (mention.first > 0 && !mention.conjunction ? (governorAt(sentence, mention.first - 1) ?? null) : null)
  if (adjacent !== null) return build(sentence, mention, mention.last, { ...NOBODY, measure: adjacent }, 'quantity.headless')
  if (!isCount(sentence, mention.first)) return null
  const governor = governorBefore(sentence, mention.first)
  if (governor === null || governor.measure === null) return null
  const measure = governor.measure === 'among' ? (before.at(-1)?.measure ?? null) : governor.measure
  return measure === null ? null : build(sentence, mention, mention.last, { ...NOBODY, measure }, 'quantity.count')
}

const governorAt = (sentence: FigureSentence, at: number): Measure | null =>
  cueAt(sentence, at) === null ? null : (governorBefore(sentence, at + 1)?.measure as Measure | null)

/** نصف السكان: a part of people, not a number of them. */
const SHARE = { unit: 'share', measure: 'other', group: 'unspecified', item: null } as const

const NOBODY = { unit: 'person', group: 'unspecified', item: null } as const

/** عدد القتلى … إلى 19: a word of number stands near. */
function isCount(sentence: FigureSentence, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 10; at--) {
    if (sentence.tokens[at]!.kind === 'punctuation') return false
    if (COUNT.test(foldedAt(sentence, at))) return true
  }
  return false
}

const COUNT = /^[وبلف]?(?:ال)?(?:عدد|حصيله|اعداد|عدد[هن]\S*|حصيلت\S*|مجموع|اجمالي)$/
