import type { Measure } from '../../../../model/lists.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { NumberMention } from '../number/number.ts'
import { governorBehind, verbBehind } from './behind.ts'
import { build } from './build.ts'
import { measureByVerb } from './clause-verb.ts'
import { OF_THEM, people } from './counted.ts'
import { cueAt, isAmong } from './cue.ts'
import { readDefinite } from './definite.ts'
import type { Figure } from './find.ts'
import { isFollowedByNoun } from './followed-by-noun.ts'
import { readAgain } from './headless-again.ts'
import { readCount, readCountBehind } from './headless-count.ts'
import { deedBefore, forced, governorAt } from './headless-deed.ts'
import { readGap } from './headless-gap.ts'
import { readPartOf, readWhole } from './headless-part.ts'
import { readReached } from './headless-reached.ts'
import { countedNounOf } from './nouns.ts'
import { ownObject } from './own-object.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { AGAINST, isNumberNext, tellsOfExchange } from './set-free.ts'
import { isBecoming } from './told-behind.ts'
import { NOBODY } from './unspecified.ts'

/** A number without a noun behind it: what it counts was told before (مقتل 12 وإصابة 30, ارتفع عدد القتلى من 12 إلى 19, 14 منهم). */
export function readHeadless(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  // كل واحد منهم: each, none counted
  if (EACH.has(foldedAt(sentence, mention.first - 1))) return null
  // لم ينل الواحد منهم سوى
  if (OF_THEM.test(foldedAt(sentence, mention.last + 1))) return mention.article ? null : readPartOf(sentence, mention, before)
  const definite = readDefinite(sentence, mention, before)
  if (definite !== null) return definite
  const behind = readCountBehind(sentence, mention)
  if (behind !== null) return behind
  const whole = readWhole(sentence, mention, before)
  if (whole !== null) return whole
  const lost = lostBy(sentence, mention)
  if (lost !== null) return build(sentence, mention, mention.last, { ...NOBODY, measure: lost }, 'quantity.headless')
  const isPart = mention.first > 0 && isAmong(sentence, mention.first - 1) && isActing(sentence, mention.last + 1)
  if ((!isPart && isFollowedByNoun(sentence, mention.last + 1)) || sentence.tokens[mention.last + 1]?.kind === 'latin') return null
  if (mention.article && mention.qualifier === null && !isVagueMany(mention)) return null
  const risen = risenNoun(sentence, mention)
  if (risen !== null) return build(sentence, mention, mention.last, risen, 'quantity.headless')
  if (isExchanged(sentence, mention)) return build(sentence, mention, mention.last, { ...NOBODY, measure: 'released' }, 'quantity.headless')
  const reached = readReached(sentence, mention)
  if (reached !== null) return reached
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
  return (
    readCount(sentence, mention, before) ??
    readGap(sentence, mention, before) ??
    readAgain(sentence, mention, before) ??
    readMany(sentence, mention) ??
    readDoers(sentence, mention, before)
  )
}

/** ثم لقي تسعة مصرعهم, ترك 300 منازلهم: what was theirs follows at once. */
function lostBy(sentence: FigureSentence, { first, last, article }: NumberMention): Measure | null {
  const verb = first - 1
  if (article || verb < 0 || sentence.tags[verb]!.pos !== 'verb' || !THEIRS.test(foldedAt(sentence, last + 1))) return null
  return ownObject(sentence, verb, last + 1)
}
const THEIRS = /.{3}ه[من]$/

/** تبادل الأسرى، وهو ثلاثة آلاف مقابل ستمئة: so many for so many, where an exchange is told before. */
function isExchanged(sentence: FigureSentence, { first, last }: NumberMention): boolean {
  const behind = foldedAt(sentence, last + 1) === 'في' ? last + 2 : last + 1
  const before = sentence.tags[first - 2]
  const isOne = foldedAt(sentence, behind) === AGAINST && isNumberNext(sentence, behind + 1)
  const isOther =
    foldedAt(sentence, first - 1) === AGAINST &&
    before !== undefined &&
    (isNumberNext(sentence, first - 2) || foldedAt(sentence, first - 2) === 'في')
  return (isOne || isOther) && tellsOfExchange(sentence, 0, first)
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

/** بينها سبع تحمل وقودا: spelt like a noun (تحمّل), but a verb of those told before. */
const isActing = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at]?.word.analyses.some(({ form, conjunction }) => conjunction === '' && form?.pos === 'verb' && form.person === 3) ===
  true

const isVagueMany = ({ lower, upper }: NumberMention): boolean => lower !== null && upper !== null && upper > lower && lower >= 20

/**
 * أن 1.8 مليون انقطعوا عن الدراسة, «بعد السقوط: آلاف يعبرون إلى أدري»: many of whom only their verb tells that they are people, at the head of a clause.
 * أن 28 ألفا ما زالوا في الجوار: of those who came back or left before.
 */
function readDoers(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  const { first, last } = mention
  if (mention.article || (mention.lower ?? mention.upper ?? 0) < MANY) return null
  const opens = first === 0 || HEADING.test(foldedAt(sentence, first - 1))
  if (!opens && sentence.tags[first - 1]!.pos !== 'complementizer') return null
  const still = /^(?:ما|لا)$/.test(foldedAt(sentence, last + 1)) && isBecoming(sentence.tags[last + 2]?.lemma ?? '')
  const { pos, analysis } = sentence.tags[still ? last + 2 : last + 1] ?? NO_TAG
  const doers = pos === 'verb' && analysis?.form?.number === 'p' && analysis.form.gender === 'm' && analysis.conjunction === ''
  if (!doers) return null
  const whole = before.at(-1)?.measure ?? null
  const away = still && whole !== null && MOVED.has(whole) && AWAY.test(foldedAt(sentence, last + 3)) ? 'displaced' : null
  const measure = away ?? measureByVerb(sentence, people(last), mention, null) ?? 'other'
  return build(sentence, mention, last, { ...NOBODY, measure }, 'quantity.headless')
}
const HEADING = /^(?::|\.|\.\.|…)$/
const MOVED: ReadonlySet<Measure> = new Set<Measure>(['displaced', 'returned'])
const AWAY = /^(?:في|خارج|لدي|عند|بعيدين|لاجئين|نازحين|مشردين)$/
const MANY = 1000
const NO_TAG = { pos: null, analysis: null } as const

/** خرج الآلاف إلى الشوارع, شارك مئات الآلاف: "thousands" by itself are people. */
function readMany(sentence: FigureSentence, mention: NumberMention): Figure | null {
  const definite = mention.article || foldedAt(sentence, mention.last).startsWith('ال')
  if (!definite || !isVagueMany(mention) || mention.first === 0) return null
  if (isFelled(sentence, mention.first)) return build(sentence, mention, mention.last, { ...NOBODY, measure: 'killed' }, 'quantity.many')
  const verb = sentence.tags[mention.first - 1]!
  if (verb.pos !== 'verb' && verb.derived !== 'masdar') return null
  const measure = cueAt(sentence, mention.first - 1) ?? governorBehind(sentence, mention.last) ?? 'other'
  return build(sentence, mention, mention.last, { ...NOBODY, measure }, 'quantity.many')
}

/** حرب أوقعت عشرات الآلاف, أوقعت الحرب مئات الآلاف: whom a war or a blow has felled. */
function isFelled(sentence: FigureSentence, first: number): boolean {
  if (sentence.tags[first - 1]!.lemma === FELL) return true
  return first > 1 && sentence.tags[first - 2]!.lemma === FELL && FELLING.has(sentence.tags[first - 1]!.lemma)
}
const FELL = fold('أوقع')
const FELLING = foldedWords('حرب معركة قصف زلزال وباء هجوم غارة فيضان كارثة مجاعة قتال مواجهة نزاع صراع مجزرة')
