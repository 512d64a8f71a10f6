import type { Measure } from '../../../../model/lists.ts'
import { type NumberMention, qualified } from '../number/number.ts'
import { build, withGovernor } from './build.ts'
import { type Counted, readCounted, readPart, readVictims } from './counted.ts'
import type { Figure } from './find.ts'
import { governorBefore } from './governor.ts'
import { readHeadless } from './headless.ts'
import { readMoney } from './money.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { NOBODY } from './unspecified.ts'

/** The figure that a number makes with what it counts, or null where it counts nothing (a rank, a name, a score). */
export function readFigure(sentence: FigureSentence, found: NumberMention, before: readonly Figure[]): Figure | null {
  const mention = behindTime(sentence, found)
  for (let at = mention.first; at <= mention.last && at < sentence.timed.length; at++) if (sentence.timed[at] === 1) return null
  if (isName(sentence, mention) || isAdjective(sentence, mention)) return null
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
  const noun = readCounted(sentence, mention.last + 1)
  const victims = noun === null || noun.noun.unit === null ? readVictims(sentence, mention.first, mention.last + 1) : null
  const read = victims ?? noun ?? readPart(sentence, mention.last + 1)
  const counted = read !== null && isLeft(sentence, mention, read) ? null : read
  if (mention.cardinals[0]!.fraction) {
    const last = counted?.noun.unit === 'person' ? counted.last : shareOf(sentence, mention.last + 1)
    return last === null ? null : build(sentence, mention, last, SHARE, 'quantity.share')
  }
  if (counted !== null) {
    if (mention.article && mention.cardinals[0]!.lower === mention.cardinals[0]!.upper) return null
    const part = appositive(sentence, mention, counted, before)
    if (part !== null) return part
    return withGovernor(sentence, mention, counted, before, countInside(sentence, mention))
  }
  return readCasualties(sentence, mention) ?? readHeadless(sentence, mention, before)
}

/** منذ أكتوبر 2023 إلى 3120 قتيلا: no range of a year and a number. */
function behindTime(sentence: FigureSentence, mention: NumberMention): NumberMention {
  const [one, other] = mention.cardinals
  const isTimed = one !== undefined && other !== undefined && sentence.timed[one.last] === 1 && sentence.timed[other.first] !== 1
  return isTimed ? qualified(sentence.tokens, other) : mention
}

/** تجاوز عدد الجرحى 40 شخصا: the count stands inside the bound and tells what is counted; undefined where none does. */
function countInside(sentence: FigureSentence, { first, cardinals }: NumberMention): Measure | null | undefined {
  const number = cardinals[0]!.first
  for (let at = first; at < number; at++) {
    if (!COUNTS.test(foldedAt(sentence, at))) continue
    const measure = governorBefore(sentence, number)?.measure ?? null
    return measure === 'among' ? null : measure
  }
  return undefined
}
const COUNTS = /^(?:عدد|اعداد|حصيله)$/

/** لم تسقط ضحية واحدة مدنية: "one" agrees with the noun before it and counts none behind. */
function isAdjective(sentence: FigureSentence, { first, last }: NumberMention): boolean {
  if (first === 0 || first !== last || !ONE.test(foldedAt(sentence, first))) return false
  // من جانب واحد حيز التنفيذ
  const { pos, analysis } = sentence.tags[first - 1]!
  const isSingle = pos === 'nominal' && analysis?.form?.number === 's' && !analysis.article && analysis.enclitic === ''
  return isSingle || countedNounOf(sentence.tokens[first - 1]!.word)?.value.number === 'singular'
}
const ONE = /^واحد(?:ه|ا)?$/

/** فرار الآلاف من القرى: places behind من that people leave, not places counted. */
function isLeft(sentence: FigureSentence, mention: NumberMention, { noun }: Counted): boolean {
  if (noun.unit !== 'place' || foldedAt(sentence, mention.last + 1) !== 'من') return false
  const measure = governorBefore(sentence, mention.first)?.measure ?? null
  return measure === 'displaced' || measure === 'evacuated' || measure === 'returned'
}

/** 90 معتقلا، 69 امرأة و21 فتى: who the figure before was, named again. */
function appositive(sentence: FigureSentence, mention: NumberMention, counted: Counted, before: readonly Figure[]): Figure | null {
  const whole = before.at(-1)
  if (whole === undefined || whole.unit !== 'person' || counted.noun.unit !== 'person' || counted.noun.measure !== null) return null
  const comma = /^[،,]$/.test(foldedAt(sentence, mention.first - 1)) && whole.last === mention.first - 2
  const joined = mention.conjunction && whole.rule === 'quantity.appositive' && mention.first - whole.last <= 2
  if (!comma && !joined) return null
  const { unit, measure } = whole
  return build(sentence, mention, counted.last, { unit, measure, group: counted.group, item: null }, 'quantity.appositive')
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
  // ما مجموعه 40: all together
  const isTotal = before === 'مجموعه' && /^[وب]?ما$/.test(foldedAt(sentence, mention.first - 2))
  // تضم الكتيبة 350 مقاتلا: how many it has, not which it is
  if (NUMBERED.test(before) && !isTotal && !isCountedNext(sentence, mention.last + 1)) return true
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

const isCountedNext = (sentence: FigureSentence, at: number): boolean => {
  const found = sentence.tokens[at] === undefined ? null : countedNounOf(sentence.tokens[at]!.word)
  return found !== null && !found.article && !found.conjunction && found.preposition === '' && COUNTED.has(found.value.noun.unit ?? '')
}
/** Not states: مجموعة 77. */
const COUNTED: ReadonlySet<string> = new Set(['person', 'family', 'vehicle', 'weapon', 'tonne', 'km', 'm', 'ha'])

const NUMBERED =
  /^[وبلف]?(?:ال)?(?:فقره|قرار|قراري|قرارات|رقم|ماده|بند|فصل|لواء|فرقه|كتيبه|فوج|صفحه|قناه|غرفه|بوابه|محور|منطقه|طريق|دوره|مجموعه|هاتف|طراز|اف|ميغ|سوخوي|اس|نسخه|مرحله|جنيف|استانه|فيينا|كوفيد|شارع|بلوك|حقل)$/

/** ثلثي المرافق الصحية, خمس مساحة البلاد, ثلاثة أرباعهم: the last token of what the part is of, or null. */
function shareOf(sentence: FigureSentence, at: number): number | null {
  const tag = sentence.tags[at]
  if (
    tag === undefined ||
    tag.pos !== 'nominal' ||
    tag.analysis === null ||
    tag.analysis.conjunction !== '' ||
    tag.analysis.preposition !== ''
  )
    return null
  if (tag.analysis.article) return at
  const next = sentence.tags[at + 1]
  return next?.pos === 'nominal' && next.analysis?.article === true && next.analysis.preposition === '' ? at + 1 : null
}

/** نصف السكان: a part of people, not a number of them. */
const SHARE = { unit: 'share', measure: 'other', group: 'unspecified', item: null } as const
