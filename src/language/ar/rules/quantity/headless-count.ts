import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { FIGURE_VERBS, FORCE_HEADS } from '../../lexicon/figure-verbs.ts'
import type { NumberMention } from '../number/number.ts'
import { written } from '../written.ts'
import { behindAside } from './behind.ts'
import { build } from './build.ts'
import { cueAt } from './cue.ts'
import type { Figure } from './find.ts'
import { governorBefore } from './governor.ts'
import { antecedent } from './headless-part.ts'
import { listed } from './listed.ts'
import { countedNounOf, withoutPronoun } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { NOBODY } from './unspecified.ts'

/** ارتفع إلى تسعة عدد قتلى الاحتجاجات: the word of number and what it is of stand behind. */
export function readCountBehind(sentence: FigureSentence, mention: NumberMention): Figure | null {
  const at = behindAside(sentence, mention.last + 1)
  if (foldedAt(sentence, at) !== 'عدد') return null
  const relative = relativeBehind(sentence, at)
  const noun = countedBehind(sentence, at, at + 2)
  if (noun === null)
    return relative === null
      ? null
      : build(sentence, mention, mention.last, { ...NOBODY, measure: toldBehind(sentence, relative) ?? 'other' }, 'quantity.count')
  const { unit, group, item } = noun
  const measure = noun.measure ?? (relative === null ? null : toldBehind(sentence, relative))
  // عدد المعتقلين المفرج عنهم: what the participle says of them holds now
  const participle = sentence.tags[at + 2]?.derived === 'participle' && sentence.tags[at + 2]!.analysis?.article === true
  const told = participle ? cueAt(sentence, at + 2) : null
  return build(sentence, mention, mention.last, { unit, measure: told ?? measure ?? 'other', group, item }, 'quantity.count')
}

/** عدد الذين أطلق سراحهم, عدد المدنيين السوريين الذين: where what is told of those begins, or null. */
function relativeBehind(sentence: FigureSentence, count: number): number | null {
  for (let at = count + 1; at <= count + MAX_RELATIVE && at < sentence.tokens.length; at++) {
    if (THOSE.test(foldedAt(sentence, at)) || (foldedAt(sentence, at) === 'من' && sentence.tags[at + 1]?.pos === 'verb')) return at
    const { pos } = sentence.tags[at]!
    if (pos !== 'nominal' && pos !== 'adjective') return null
  }
  return null
}
const MAX_RELATIVE = 5
const MAX_TOLD = 8
const THOSE = /^(?:الذين|اللواتي|اللاتي)$/
/** What the relative clause says: its verb, or a noun of theirs (وثق المرصد مقتلهم). */
function toldBehind(sentence: FigureSentence, relative: number): Measure | null {
  for (let at = relative + 1; at <= relative + MAX_TOLD && at < sentence.tokens.length; at++) {
    const { pos, analysis } = sentence.tags[at]!
    if (pos === 'punctuation' || pos === 'relative') return null
    const measure = pos === 'verb' || analysis?.enclitic === 'هم' ? cueAt(sentence, at) : null
    if (measure !== null) return measure
  }
  return null
}

/** عدد القتلى … إلى 19, عدد مقاتليها بنحو أربعة آلاف, لم يعد منهم سوى 200 ألف: a word of number, or "only", stands before. */
export function readCount(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  // تجاوز عدد الجرحى 3600: the count stands inside the number's qualifier
  const first = mention.cardinals[0]!.first
  const count = countBefore(sentence, first)
  // رفع عديد القوة من ألفين: of a force; العديد من السكان: many
  if (count !== null && STRENGTH.test(foldedAt(sentence, count)))
    return foldedAt(sentence, count + 1) === 'من' && !/عديد(?:ها|هم|ه)$/.test(foldedAt(sentence, count))
      ? null
      : build(sentence, mention, mention.last, { ...NOBODY, measure: 'fighters' }, 'quantity.count')
  // دفعة من اللاجئين قوامها 400, قوة قوامها 3500
  if (count !== null && COMPOSED.test(foldedAt(sentence, count)) && countsForce(sentence, count))
    return build(sentence, mention, mention.last, { ...NOBODY, measure: 'fighters' }, 'quantity.count')
  const only = ONLY.has(foldedAt(sentence, mention.first - 1))
  if (count === null && !only) return readToll(sentence, mention)
  // مذكرات التوقيف، وعددها 200: of what stands before, which is no person
  if (count !== null && ITS_NUMBER.test(foldedAt(sentence, count)) && !isOfThose(sentence, count))
    return build(sentence, mention, mention.last, { unit: null, group: 'unspecified', item: null, measure: 'other' }, 'quantity.count')
  // خروقات بلغ عددها تسعة
  const things = count !== null && ITS_NUMBER.test(foldedAt(sentence, count)) ? thingsBefore(sentence, count) : null
  if (things !== null) {
    const { unit, measure, group, item } = things
    return build(sentence, mention, mention.last, { unit, measure, group, item }, 'quantity.count')
  }
  const batch = count !== null && COMPOSED.test(foldedAt(sentence, count)) ? batchBefore(sentence, count) : null
  const nearest = governorBefore(sentence, batch ?? first)
  const governor = only && nearest?.measure === 'among' ? governorBefore(sentence, nearest.at) : nearest
  const measure =
    governor?.measure === 'among' || (only && governor?.measure == null) ? (before.at(-1)?.measure ?? null) : governor?.measure
  if (measure != null) return build(sentence, mention, mention.last, { ...NOBODY, measure }, 'quantity.count')
  const told = count === null ? null : toldOfThose(sentence, count)
  if (told !== null) return build(sentence, mention, mention.last, { ...NOBODY, measure: told }, 'quantity.count')
  // عددهم: of people told before
  if (count !== null && /^[وبلف]?(?:عدد(?:هم|هن)|العدد)$/.test(foldedAt(sentence, count)))
    return build(
      sentence,
      mention,
      mention.last,
      { ...NOBODY, measure: antecedent(sentence, count) ?? before.at(-1)?.measure ?? 'other' },
      'quantity.count',
    )
  // عدد الباقين, of those who left
  const whole = before.at(-1)
  if (count !== null && THE_REST.test(foldedAt(sentence, count + 1)) && whole?.unit === 'person')
    return build(sentence, mention, mention.last, { ...NOBODY, measure: whole.measure, group: whole.group }, 'quantity.count')
  const noun = count === null ? null : countedBehind(sentence, count, first)
  if (noun === null)
    return count === null || !isFromCount(sentence, count)
      ? null
      : build(sentence, mention, mention.last, { ...NOBODY, measure: 'other' }, 'quantity.count')
  const { unit, group, item } = noun
  return build(sentence, mention, mention.last, { unit, group, item, measure: noun.measure ?? 'other' }, 'quantity.count')
}
const COMPOSED = /^قوام(?:ها|هم|ه)$/
const FORCES = listed(FORCE_HEADS)
function countsForce(sentence: FigureSentence, count: number): boolean {
  for (let at = count - 1; at >= 0 && at >= count - MAX_FORCE; at--) if (FORCES(foldedAt(sentence, at))) return true
  return false
}
const MAX_FORCE = 6
/** What a batch consists of has happened to the batch. */
function batchBefore(sentence: FigureSentence, count: number): number | null {
  for (let at = count - 1; at > 0 && at >= count - MAX_FORCE; at--) if (BATCH.test(foldedAt(sentence, at))) return at
  return null
}
const BATCH = /^[وب]?(?:ال)?(?:دفعه|مجموعه)$/
const THE_REST = /^ال(?:باق|متبق)ين$/
const STRENGTH = /^[وبلف]?(?:ال)?عديد(?:ها|هم|ه)?$/
const ITS_NUMBER = /^[وف]?عددها$/
/** Things that the word of number takes up, with a verb at most between. */
function thingsBefore(sentence: FigureSentence, count: number) {
  for (let at = count - 1; at >= 0 && at >= count - 3; at--) {
    const found = countedNounOf(sentence.tokens[at]!.word)
    if (found === null) continue
    const { noun, number } = found.value
    return number === 'plural' && noun.unit !== null && noun.unit !== 'person' && noun.unit !== 'family' && noun.unit !== 'place'
      ? noun
      : null
  }
  return null
}
/** A word for people, or what says what befell them, right before the comma. */
function isOfThose(sentence: FigureSentence, count: number): boolean {
  if (sentence.tokens[count - 1]?.kind !== 'punctuation') return true
  for (let at = count - 2; at >= 0 && at >= count - 6; at--) {
    const { word } = sentence.tokens[at]!
    const { pos } = sentence.tags[at]!
    if (pos !== 'nominal' && pos !== 'adjective') return false
    const unit = (countedNounOf(word) ?? withoutPronoun(word))?.value.noun.unit
    if (unit !== undefined && unit !== null) return true
  }
  return false
}
/** قدر عدد الذين غادروا بنحو 8100, where the article tells of people who are brought out. */
function toldOfThose(sentence: FigureSentence, count: number): Measure | null {
  if (!isFromCount(sentence, count) || sentence.tags[count + 2]?.pos !== 'verb') return null
  const cue = cueAt(sentence, count + 2)
  return cue ?? (LEAVING.has(sentence.tags[count + 2]!.lemma) && sentence.evacuation() ? 'evacuated' : null)
}
const LEAVING: ReadonlySet<string> = new Set(FIGURE_VERBS.leave.split(' ').map(fold))
/** عدد من لا يزالون محاصرين: those who. */
const isFromCount = (sentence: FigureSentence, count: number): boolean =>
  /^(?:من|الذين|اللواتي|اللاتي)$/.test(foldedAt(sentence, count + 1))
const ONLY = new Set(['سوي', 'الا'])

/** Where a word of number stands in the clause before, or null. */
function countBefore(sentence: FigureSentence, first: number): number | null {
  for (let at = first - 1, near = 10; at >= 0 && near > 0; at--) {
    // عدد القتلى منذ اندلاع القتال في 11 أكتوبر إلى 50
    if (sentence.timed[at] === 1) continue
    near--
    // أن العدد «يفوق خمسة آلاف»
    if (sentence.tokens[at]!.kind === 'punctuation' && !OPENING.test(foldedAt(sentence, at))) return null
    if (isCount(sentence.tokens[at]!.word)) return at
  }
  return null
}
const OPENING = /^[«“"]$/
const isCount = written(/^[وبلف]?(?:ال)?(?:عدد|حصيله|اعداد|عدد[هن]\S*|حصيلت\S*|مجموع|اجمالي|عديد(?:ها|هم|ه)?|قوام(?:ها|هم|ه))$/)

/** The counted noun right behind the word of number. */
function countedBehind(sentence: FigureSentence, count: number, first: number) {
  for (let at = count + 1; at < Math.min(first, sentence.tokens.length) && at <= count + 2; at++) {
    const { word } = sentence.tokens[at]!
    const found = countedNounOf(word) ?? withoutPronoun(word)
    if (found !== null) return found.value.noun
  }
  return null
}

/** ارتفاع قتلى هجوم فندق «حياة» إلى 21: what rises are the dead or wounded themselves. */
function readToll(sentence: FigureSentence, mention: NumberMention): Figure | null {
  if (foldedAt(sentence, mention.first - 1) !== 'الي') return null
  for (let at = mention.first - 2; at > 0 && at >= mention.first - MAX_TOLL; at--) {
    if (RISING.has(sentence.tags[at - 1]!.lemma) && CASUALTIES.test(foldedAt(sentence, at)))
      return build(sentence, mention, mention.last, { ...NOBODY, measure: cueAt(sentence, at) ?? 'killed' }, 'quantity.count')
    if (sentence.tags[at]!.pos === 'verb' || /^[،,؛:]$/.test(foldedAt(sentence, at))) return null
  }
  return null
}
const RISING: ReadonlySet<string> = new Set('ارتفع صعد ازداد زاد قفز وصل'.split(' ').map(fold))
const CASUALTIES = /^(?:ال)?(?:قتلي|ضحايا|جرحي|شهداء|مصابي|مصابين|قتيل)$/
/** Tokens from those to the number. */
const MAX_TOLL = 9
