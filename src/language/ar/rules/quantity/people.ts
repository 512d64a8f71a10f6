import type { Group, Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { governorBehind, verbBehind } from './behind.ts'
import type { Bounded } from './build.ts'
import { measureByVerb } from './clause-verb.ts'
import type { Counted } from './counted.ts'
import { cueAt } from './cue.ts'
import { isExchange } from './exchange.ts'
import type { Figure } from './find.ts'
import { type Governor, governorBefore } from './governor.ts'
import { kindOf } from './kind.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { isHeld } from './set-free.ts'
import { isStrength } from './strength.ts'
import { isInCustody, isOfWhole, isSoughtFor, isStill, sufferedBehind } from './told-behind.ts'

/** What a count of people measures: by the noun, or by what governs it before or behind. `governed` = it is known already. */
export function measureOfPeople(
  sentence: FigureSentence,
  mention: Bounded,
  counted: Counted,
  before: readonly Figure[],
  governed: Measure | null | undefined,
): Measure | null {
  const { noun, last, measure } = counted
  if (isDeadOrWounded(sentence, last + 1)) return 'other'
  if (isStrength(sentence, counted, mention.first)) return isFormer(sentence, last + 1) ? 'other' : 'fighters'
  const own = measure === 'fighters' && isFormer(sentence, last + 1) ? 'other' : measure
  // ما يربو على 60 ألف نسمة: how many live there, or whom the verb behind it drives out
  if (counted.lemma === SOULS) return governorBehind(sentence, last) ?? movedBefore(sentence, mention.first) ?? own
  // لم يفرج إلا عن 90 من أصل 600 معتقل: what befell the part did not befall the whole
  if (isOfWhole(sentence, mention.first)) {
    const fallback = own ?? (isHeld(counted.lemma) ? 'captured' : 'other')
    return noun.firm ? own : (wholeBehind(sentence, last) ?? fallback)
  }
  const found = governed === undefined ? governorBefore(sentence, mention.first) : { measure: governed, at: 0 }
  // 260 ألف قتيل وسبعة ملايين نازح: what the one figure counts says nothing of another that says it itself
  const isCounted = noun.measure !== null && before.some(({ first, last }) => found !== null && first <= found.at && found.at <= last)
  // سقط ثلاثة جنود أسرى
  const isTaken = found?.measure === 'killed' && isHeld(counted.lemma) && sentence.tags[found.at]!.lemma === FALL
  const governor = (isCounted && found?.measure !== 'among') || isTaken ? null : found
  const previous = before.at(-1)
  const whole = previous !== undefined && PEOPLE.has(previous.unit ?? '') && previous.measure !== 'other' ? previous.measure : null
  // طالب بالإفراج عن 540 معتقلا: held until then
  if (governor?.measure === 'released' && isAsked(sentence, governor.at))
    return befallen(sentence, last) ?? (own === 'fighters' ? null : own) ?? 'captured'
  // نقلت الحافلات 70 جريحا و150 من ذويهم: what befell those counted before, not what they are called
  const counts = before.find(({ first, last }) => governor !== null && first <= governor.at && governor.at <= last)
  const nearest =
    counts !== undefined && counts.measure !== null
      ? counts.measure
      : governor?.measure === 'among'
        ? (whole ?? befallenBefore(sentence, governor.at))
        : (governor?.measure ?? null)
  // عودة 205 عسكريين من الأسر
  const left = nearest === 'returned' && governorBehind(sentence, last) === 'released' ? 'released' : nearest
  const isPerson = previous?.unit === 'person' && mention.first - previous.last <= 3
  // وصول 16 أسيرا وثلاثة سودانيين
  const shared = noun.measure === null && governor?.measure == null && mention.conjunction && isPerson ? previous.measure : null
  // 49 قتيلا في صفوف المدنيين و15 عسكريا
  const alike = mention.conjunction && previous !== undefined && isOfGroup(sentence, previous, mention.first) ? previous.measure : null
  // 701 عائلة، أي أربعة آلاف فرد: the same told otherwise
  const same =
    noun.measure === null && foldedAt(sentence, mention.first - 1) === 'اي' && previous?.last === mention.first - 3 ? whole : null
  const behind = governed === undefined ? verbBehind(sentence, last) : null
  // أفرجت الشرطة عن 15 شابا اعتقلتهم الأحد
  const isFreed = left === 'released' && (behind === 'arrested' || behind === 'captured')
  const told =
    same ??
    alike ??
    (isSoughtFor(sentence, mention.first, last) ? 'missing' : null) ??
    (isFreed ? null : behind) ??
    left ??
    governorBehind(sentence, last) ??
    shared ??
    sufferedBehind(sentence, governor, last) ??
    measureByVerb(sentence, counted, mention, governor) ??
    (!isHeld(counted.lemma) && isInCustody(sentence, governor, last) ? 'captured' : null)
  // prisoners of an exchange, where nothing tells that they were taken
  if (
    isHeld(counted.lemma) &&
    (told === null || told === 'captured') &&
    governor?.measure !== 'captured' &&
    !isStill(sentence, mention.first) &&
    isExchange(sentence, mention.first)
  )
    return 'released'
  if (noun.firm && !(measure === 'wounded' && (told === 'evacuated' || isOfDying(sentence, governor, mention.first)))) return own
  // عاد 30 نائبا إلى البرلمان: no home-coming
  if (told === 'returned' && counted.group === 'unspecified' && !isHeld(counted.lemma) && kindOf(counted) === null) return 'other'
  if (told === 'displaced' && (isHeld(counted.lemma) || ARMED.has(counted.group))) return 'other'
  // 15 ألف أسير ومعتقل: whose two nouns say the same
  return told ?? own ?? (isHeld(counted.lemma) && (counted.lemma !== PRISONER || isStill(sentence, mention.first)) ? 'captured' : 'other')
}
/** The dead or wounded of one group, right before those of another. */
function isOfGroup(sentence: FigureSentence, { measure, last }: Figure, first: number): boolean {
  if (measure !== 'killed' && measure !== 'wounded') return false
  const from = foldedAt(sentence, last - 1) === 'من' ? last - 1 : last + 1
  // … و, which may be a token of its own
  const end = foldedAt(sentence, first - 1) === 'و' ? first - 2 : first - 1
  if (end <= from || end > from + MAX_OF_GROUP || !OF_GROUP.test(foldedAt(sentence, from))) return false
  for (let at = from + 1; at <= end; at++) if (sentence.tags[at]!.pos !== 'nominal' || sentence.timed[at] === 1) return false
  return countedNounOf(sentence.tokens[end]!.word)?.value.noun.unit === 'person'
}
const OF_GROUP = /^(?:في|من|بين|لدي)$/
/** Tokens of «in the ranks of the civilians». */
const MAX_OF_GROUP = 3

/** لفظ ثلاثة جرحى أنفاسهم, وفاة أربعة مصابين: who were hurt are dead. */
const isOfDying = (sentence: FigureSentence, governor: Governor | null, first: number): boolean =>
  governor?.measure === 'killed' &&
  governor.at >= first - 2 &&
  (governor.at === first - 1 || sentence.tags[first - 1]!.pos === 'adverb') &&
  countedNounOf(sentence.tokens[governor.at]!.word) === null &&
  !FALLING.has(sentence.tags[governor.at]!.lemma)
/** They may fall wounded. */
const FALLING: ReadonlySet<string> = new Set('سقط خسر راح'.split(' ').map(fold))
const FALL = fold('سقط')
const PRISONER = fold('سجين')
const SOULS = fold('نسمة')
/** Tokens from such a word to the number. */
const NEAR = 2
/** «نزوح 20 ألف نسمة»: who left, or came back. */
function movedBefore(sentence: FigureSentence, first: number): Measure | null {
  const governor = governorBefore(sentence, first)
  const measure = governor !== null && first - governor.at <= NEAR ? governor.measure : null
  return measure === 'displaced' || measure === 'evacuated' || measure === 'returned' ? measure : null
}
const PEOPLE: ReadonlySet<string> = new Set(['person', 'family'])

/** فر 900 سجين, هرب 200 من عناصر التنظيم: who break out or take flight from a fight are not displaced. */
const ARMED: ReadonlySet<Group> = new Set<Group>(['fighters', 'soldiers', 'police'])

/** قتلى بينهم 4 مسعفين: the whole is told without a number. */
const befallenBefore = (sentence: FigureSentence, among: number): Measure | null =>
  among > 0 && sentence.tags[among - 1]!.pos === 'nominal' && sentence.tags[among - 1]!.analysis?.form?.number === 'p'
    ? cueAt(sentence, among - 1)
    : null

/** What is told behind the whole, unless that is of the part: من بين 80 رهينة أُفرج عن 12. */
function wholeBehind(sentence: FigureSentence, last: number): Measure | null {
  const behind = verbBehind(sentence, last) ?? governorBehind(sentence, last)
  return behind === 'released' && foldedAt(sentence, last + 2) === 'عن' ? null : behind
}

/** «مقاتليه السابقين»: who fight no more. */
const isFormer = (sentence: FigureSentence, at: number): boolean => FORMER.test(foldedAt(sentence, at))
const FORMER = /^(?:ال)?سابق(?:ين|ون|ا)?$/

/** «ثمانية أشخاص بين قتيل وجريح», «865 ضحية، بين قتيل وجريح»: how many are dead is not told. */
function isDeadOrWounded(sentence: FigureSentence, from: number): boolean {
  let between = from
  if (/^[،,]$/.test(foldedAt(sentence, between))) between++
  if (foldedAt(sentence, between) === 'ما') between++
  if (!/^ما?بين$/.test(foldedAt(sentence, between)) && foldedAt(sentence, between) !== 'بين') return false
  if (sentence.tokens[between + 2] === undefined) return false
  const told = [cueAt(sentence, between + 1), cueAt(sentence, between + 2)]
  return told.includes('killed') && told.includes('wounded')
}

/** طالب بالإفراج عن 26 شخصا, رفض إطلاق 15 من قادتها: who are not free yet. */
function isAsked(sentence: FigureSentence, cue: number): boolean {
  let asking = cue - 1
  while (
    asking >= 0 &&
    asking >= cue - ASKED &&
    !ASKING.has(sentence.tags[asking]!.lemma) &&
    sentence.tokens[asking]!.kind !== 'punctuation'
  )
    asking--
  return asking >= 0 && ASKING.has(sentence.tags[asking]!.lemma)
}
/** What befell those whose freedom is asked for, told behind them: اعتقلتهم الشرطة. */
function befallen(sentence: FigureSentence, last: number): Measure | null {
  for (let at = last + 1; at < sentence.tokens.length && at <= last + 5 && sentence.tokens[at]!.kind !== 'punctuation'; at++) {
    const { pos, analysis, lemma } = sentence.tags[at]!
    if (pos !== 'verb') continue
    // أوقفوا: of people, whatever follows
    if (lemma === HALT && analysis?.form?.number === 'p') return 'arrested'
    const measure = analysis?.enclitic || analysis?.form?.number === 'p' ? cueAt(sentence, at) : null
    return measure === 'arrested' || measure === 'captured' ? measure : null
  }
  return null
}
const HALT = fold('أوقف')
/** Tokens from who asks to what is asked for. */
const ASKED = 10
const ASKING = new Set(['طالب', 'مطالب', 'دعا', 'ناشد', 'مطالبة', 'طلب', 'نادى', 'رفض'].map(fold))
