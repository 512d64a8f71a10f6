import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { FIGURE_VERBS } from '../../lexicon/figure-verbs.ts'
import type { NumberMention } from '../number/number.ts'
import { written } from '../written.ts'
import { governorBehind, verbBehind } from './behind.ts'
import { build } from './build.ts'
import { OF_THEM } from './counted.ts'
import { cueAt, isAmong } from './cue.ts'
import type { Figure } from './find.ts'
import { governorBefore, mayBeVerb } from './governor.ts'
import { countedNounOf, withoutPronoun } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

export const NOBODY = { unit: 'person', group: 'unspecified', item: null } as const

/** A number without a noun behind it: what it counts was told before (مقتل 12 وإصابة 30, ارتفع عدد القتلى من 12 إلى 19, 14 منهم). */
export function readHeadless(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  // كل واحد منهم: each, none counted
  if (EACH.has(foldedAt(sentence, mention.first - 1))) return null
  // لم ينل الواحد منهم سوى
  if (OF_THEM.test(foldedAt(sentence, mention.last + 1))) return mention.article ? null : readPartOf(sentence, mention, before)
  const behind = readCountBehind(sentence, mention)
  if (behind !== null) return behind
  const whole = readWhole(sentence, mention, before)
  if (whole !== null) return whole
  const isPart = mention.first > 0 && isAmong(sentence, mention.first - 1) && isActing(sentence, mention.last + 1)
  if ((!isPart && isFollowedByNoun(sentence, mention.last + 1)) || sentence.tokens[mention.last + 1]?.kind === 'latin') return null
  if (mention.article && mention.qualifier === null && !isVagueMany(mention)) return null
  const risen = risenNoun(sentence, mention)
  if (risen !== null) return build(sentence, mention, mention.last, risen, 'quantity.headless')
  const adjacent =
    verbBehind(sentence, mention.last) ??
    (mention.first > 0 && !mention.conjunction
      ? (governorAt(sentence, mention.first - 1) ?? (mention.lower === 1 ? null : deedBefore(sentence, mention.first)))
      : null) ??
    forced(sentence, mention.last)
  if (adjacent !== null) return build(sentence, mention, mention.last, { ...NOBODY, measure: adjacent }, 'quantity.headless')
  // لا يزال 12 في عداد المفقودين
  if (foldedAt(sentence, mention.last + 1) === 'في' && foldedAt(sentence, mention.last + 2) === 'عداد') {
    const measure = governorBehind(sentence, mention.last)
    if (measure !== null) return build(sentence, mention, mention.last, { ...NOBODY, measure }, 'quantity.headless')
  }
  return readCount(sentence, mention, before) ?? readGap(sentence, mention, before) ?? readMany(sentence, mention)
}

/** ارتفع إلى تسعة عدد قتلى الاحتجاجات: the word of number and what it is of stand behind. */
function readCountBehind(sentence: FigureSentence, mention: NumberMention): Figure | null {
  const at = mention.last + 1
  const noun = foldedAt(sentence, at) === 'عدد' ? countedBehind(sentence, at, at + 2) : null
  if (noun === null) return null
  const { unit, measure, group, item } = noun
  // عدد المعتقلين المفرج عنهم: what the participle says of them holds now
  const participle = sentence.tags[at + 2]?.derived === 'participle' && sentence.tags[at + 2]!.analysis?.article === true
  const told = participle ? cueAt(sentence, at + 2) : null
  return build(sentence, mention, mention.last, { unit, measure: told ?? measure ?? 'other', group, item }, 'quantity.count')
}

/** لم ينالوا سوى 100 ألف بيزو من أصل مليون: of what the figure before is a part; people of whom some fell are told otherwise. */
function readWhole(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  const part = before.at(-1)
  if (part === undefined || part.unit === null || part.unit === 'person' || part.last !== mention.first - 3) return null
  if (foldedAt(sentence, part.last + 1) !== 'من' || foldedAt(sentence, part.last + 2) !== 'اصل') return null
  // عادت 210 عائلات من أصل 640 نزحت: told of by its own verb
  if (isFollowedByNoun(sentence, mention.last + 1) || verbBehind(sentence, mention.last) !== null) return null
  const { unit, measure, group, item } = part
  return build(sentence, mention, mention.last, { unit, measure, group, item }, 'quantity.whole')
}

/** ارتفعت الحصيلة من 44 إلى 53 قتيلا: what both numbers count, where that says what befell them. */
function risenNoun(sentence: FigureSentence, mention: NumberMention) {
  if (foldedAt(sentence, mention.first - 1) !== 'من' || foldedAt(sentence, mention.last + 1) !== 'الي') return null
  for (let at = mention.last + 2; at <= mention.last + RISEN && at < sentence.tokens.length; at++) {
    const found = countedNounOf(sentence.tokens[at]!.word)
    if (found === null) continue
    const { unit, measure, group, item, firm } = found.value.noun
    return firm && measure !== null ? { unit, measure, group, item } : null
  }
  return null
}
/** Tokens from a number to the noun behind the one that it rises to. */
const RISEN = 4

const EACH = new Set(['كل', 'اي', 'لكل', 'وكل', 'ولا'])

function isFollowedByNoun(sentence: FigureSentence, at: number): boolean {
  const tag = sentence.tags[at]
  return (
    sentence.tokens[at]?.kind === 'word' && tag!.pos === 'nominal' && tag!.analysis?.conjunction === '' && tag!.analysis?.preposition === ''
  )
}

/** بينها سبع تحمل وقودا: spelt like a noun (تحمّل), but a verb of those told before. */
const isActing = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at]?.word.analyses.some(({ form, conjunction }) => conjunction === '' && form?.pos === 'verb' && form.person === 3) ===
  true

const governorAt = (sentence: FigureSentence, at: number): Measure | null =>
  cueAt(sentence, at) === null ? null : (governorBefore(sentence, at + 1)?.measure as Measure | null)

/** شرد الإعصار 40 ألفا, قتل القصف 12 في درعا: a verb and its subject stand before those whom it befell. */
function deedBefore(sentence: FigureSentence, first: number): Measure | null {
  // أُفرج عن 5, ألقي القبض على 9
  if (first >= 2 && OF_DEED.test(foldedAt(sentence, first - 1))) {
    const measure = cueAt(sentence, first - 2)
    return measure === 'released' || measure === 'arrested' ? measure : null
  }
  const joint = circumstanceBefore(sentence, first)
  const end = joint ?? first
  if (joint !== null && joint > 0 && sentence.tags[joint - 1]!.pos === 'verb') return cueAt(sentence, joint - 1)
  if (end < 2 || sentence.tags[end - 2]!.pos !== 'verb') return null
  const { pos, analysis } = sentence.tags[end - 1]!
  return pos === 'nominal' && analysis?.article === true && analysis.preposition === '' ? cueAt(sentence, end - 2) : null
}
const OF_DEED = /^(?:عن|علي)$/
/** قتل من الجانب الهندي 5: the preposition of what stands between a verb and the number, with at most three nouns and adjectives; or null. */
function circumstanceBefore(sentence: FigureSentence, first: number): number | null {
  for (let at = first - 1; at >= 0 && at >= first - MAX_CIRCUMSTANCE; at--) {
    const { pos, analysis } = sentence.tags[at]!
    if (/^[وف]?(?:من|في)$/.test(foldedAt(sentence, at))) return at < first - 1 ? at : null
    if ((pos !== 'nominal' && pos !== 'adjective') || sentence.timed[at] === 1 || (analysis?.conjunction ?? '') !== '') return null
  }
  return null
}
const MAX_CIRCUMSTANCE = 4
/** أجبر الفيضان 9 آلاف على مغادرة منازلهم. */
function forced(sentence: FigureSentence, last: number): Measure | null {
  if (!FORCED_TO.test(foldedAt(sentence, last + 1))) return null
  return governorBehind(sentence, last) === 'displaced' ? 'displaced' : null
}
const FORCED_TO = /^(?:علي|الي)$/

/** 14 منهم في حالة حرجة, أربعة منهم مدنيون, اعترضت 421 منها: of the figure before, or of what is told of them. */
function readPartOf(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  const last = mention.last + 1
  const whole = before.at(-1)
  const things = foldedAt(sentence, last) === 'منها'
  if (things && whole !== undefined && whole.unit !== 'person') {
    const { unit, measure, group, item } = whole
    return build(sentence, mention, last, { unit, measure, group, item }, 'quantity.part')
  }
  const governor = governorBefore(sentence, mention.first)?.measure ?? null
  const told = verbBehind(sentence, last) ?? (governor === 'among' ? null : governor)
  // 312 قطعة سلاح من مقاتليها، وسُجّل 640 منهم: they are no weapons
  const isOfPeople = whole?.unit === 'person' || whole?.unit === 'family'
  // أسر 20 جنديا قُتل خمسة منهم: what befell the part stands right before it
  const isOwn = mention.first > 0 && mayBeVerb(sentence, mention.first - 1) && cueAt(sentence, mention.first - 1) !== null
  const own = isOfPeople && !isOwn && (told === null || mention.first - whole.last <= 2) ? whole.measure : null
  const predicate = sentence.tokens[last + 1] === undefined ? null : countedNounOf(sentence.tokens[last + 1]!.word)
  const group =
    predicate !== null && !predicate.article && predicate.value.noun.unit === 'person' ? predicate.value.noun.group : 'unspecified'
  const measure =
    verbBehind(sentence, last) ??
    own ??
    told ??
    governorBehind(sentence, last) ??
    (isOfPeople ? null : antecedent(sentence, mention.first)) ??
    'other'
  return build(sentence, mention, last, { ...NOBODY, group, measure }, 'quantity.part')
}

/** سلمت الجبهة أسلحة مقاتليها، وسُجل 120 منهم: fighters, of whom no number was told. */
function antecedent(sentence: FigureSentence, first: number): Measure | null {
  for (let at = first - 1; at >= 0 && at >= first - MAX_ANTECEDENT; at--) {
    const { word } = sentence.tokens[at]!
    const found = countedNounOf(word) ?? withoutPronoun(word)
    if (found !== null && found.value.noun.unit === 'person' && found.value.number !== 'singular')
      return found.value.noun.measure === 'fighters' ? 'fighters' : null
  }
  return null
}
const MAX_ANTECEDENT = 12

/** عدد القتلى … إلى 19, عدد مقاتليها بنحو أربعة آلاف, لم يعد منهم سوى 200 ألف: a word of number, or "only", stands before. */
function readCount(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  // تجاوز عدد الجرحى 3600: the count stands inside the number's qualifier
  const first = mention.cardinals[0]!.first
  const count = countBefore(sentence, first)
  const only = ONLY.has(foldedAt(sentence, mention.first - 1))
  if (count === null && !only) return null
  // مذكرات التوقيف، وعددها 200: of what stands before, which is no person
  if (count !== null && ITS_NUMBER.test(foldedAt(sentence, count)) && !isOfThose(sentence, count))
    return build(sentence, mention, mention.last, { unit: null, group: 'unspecified', item: null, measure: 'other' }, 'quantity.count')
  const nearest = governorBefore(sentence, first)
  const governor = only && nearest?.measure === 'among' ? governorBefore(sentence, nearest.at) : nearest
  const measure =
    governor?.measure === 'among' || (only && governor?.measure == null) ? (before.at(-1)?.measure ?? null) : governor?.measure
  if (measure != null) return build(sentence, mention, mention.last, { ...NOBODY, measure }, 'quantity.count')
  const told = count === null ? null : toldOfThose(sentence, count)
  if (told !== null) return build(sentence, mention, mention.last, { ...NOBODY, measure: told }, 'quantity.count')
  // عددهم: of people told before
  if (count !== null && /^[وبلف]?عدد(?:هم|هن)$/.test(foldedAt(sentence, count)))
    return build(sentence, mention, mention.last, { ...NOBODY, measure: before.at(-1)?.measure ?? 'other' }, 'quantity.count')
  const noun = count === null ? null : countedBehind(sentence, count, first)
  if (noun === null)
    return count === null || !isFromCount(sentence, count)
      ? null
      : build(sentence, mention, mention.last, { ...NOBODY, measure: 'other' }, 'quantity.count')
  const { unit, group, item } = noun
  return build(sentence, mention, mention.last, { unit, group, item, measure: noun.measure ?? 'other' }, 'quantity.count')
}
const ITS_NUMBER = /^[وف]?عددها$/
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
    if (sentence.tokens[at]!.kind === 'punctuation') return null
    if (isCount(sentence.tokens[at]!.word)) return at
  }
  return null
}
const isCount = written(/^[وبلف]?(?:ال)?(?:عدد|حصيله|اعداد|عدد[هن]\S*|حصيلت\S*|مجموع|اجمالي)$/)

/** The counted noun right behind the word of number. */
function countedBehind(sentence: FigureSentence, count: number, first: number) {
  for (let at = count + 1; at < first && at <= count + 2; at++) {
    const { word } = sentence.tokens[at]!
    const found = countedNounOf(word) ?? withoutPronoun(word)
    if (found !== null) return found.value.noun
  }
  return null
}
/** قُتل 12 في دارفور وتسعة في الخرطوم, أوقع 35 قتيلا مقابل 29 بحسب المستشفى: the noun of the figure before is left out. */
function readGap(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  const whole = before.at(-1)
  if (whole === undefined || whole.measure === null || mention.percent) return null
  const against = /^ب?مقابل$/.test(foldedAt(sentence, mention.first - 1))
  const inside = mention.first > 0 && isAmong(sentence, mention.first - 1)
  if (whole.unit !== 'person' && !(against && whole.unit === 'vote') && !inside) return null
  const named = /^ب?رقم$/.test(foldedAt(sentence, mention.first - 1))
  const among = sentence.tokens[mention.last + 1] !== undefined && isAmong(sentence, mention.last + 1)
  // 103 من كل جانب; بينهم 280 ألفا من الخارج
  // سلمت الكتيبة 16 شخصا والقوة 11: another subject, the same deed
  const other =
    whole.last === mention.first - 2 && isOtherSubject(sentence, mention.first - 1) && !isFollowedByNoun(sentence, mention.last + 1)
  // قتل من الجانب الهندي 5 ومن الجانب الباكستاني 7
  const circumstance = circumstanceBefore(sentence, mention.first)
  const further =
    circumstance !== null &&
    foldedAt(sentence, circumstance).startsWith('و') &&
    whole.last === circumstance - 1 &&
    !isFollowedByNoun(sentence, mention.last + 1)
  const each =
    foldedAt(sentence, mention.last + 1) === 'من' &&
    EACH_SIDE.test(`${foldedAt(sentence, mention.last + 2)} ${foldedAt(sentence, mention.last + 3)}`)
  const behind = foldedAt(sentence, mention.last + 1)
  const elsewhere = mention.conjunction && behind === 'في' && isPlace(sentence, whole, mention)
  if (!against && !elsewhere && !named && !among && !each && !inside && !other && !further) return null
  // أصيب 40 توفي منهم ثلاثة
  const told = inside ? (governorBefore(sentence, mention.first)?.measure ?? null) : null
  const { unit, group } = whole
  const measure = told === null || told === 'among' ? whole.measure : told
  return build(sentence, mention, mention.last, { unit, measure, group, item: null }, 'quantity.gap')
}
const isOtherSubject = (sentence: FigureSentence, at: number): boolean => {
  const { pos, analysis, derived } = sentence.tags[at]!
  return pos === 'nominal' && derived === null && analysis?.conjunction === 'و' && analysis.article && sentence.timed[at] !== 1
}
const EACH_SIDE = /^كل (?:جانب|طرف|جهه|فريق)$/
/** Both figures are followed by where: the first too has its في, or is a gap itself. */
function isPlace(sentence: FigureSentence, whole: Figure, mention: NumberMention): boolean {
  if (whole.rule === 'quantity.gap') return true
  for (let at = whole.last + 1; at < mention.first && at <= whole.last + 3; at++) if (foldedAt(sentence, at) === 'في') return true
  return false
}

const isVagueMany = ({ lower, upper }: NumberMention): boolean => lower !== null && upper !== null && upper > lower && lower >= 20

/** خرج الآلاف إلى الشوارع, شارك مئات الآلاف: "thousands" by itself are people. */
function readMany(sentence: FigureSentence, mention: NumberMention): Figure | null {
  const definite = mention.article || foldedAt(sentence, mention.last).startsWith('ال')
  if (!definite || !isVagueMany(mention) || mention.first === 0) return null
  const verb = sentence.tags[mention.first - 1]!
  if (verb.pos !== 'verb' && verb.derived !== 'masdar') return null
  const measure = cueAt(sentence, mention.first - 1) ?? governorBehind(sentence, mention.last) ?? 'other'
  return build(sentence, mention, mention.last, { ...NOBODY, measure }, 'quantity.many')
}
