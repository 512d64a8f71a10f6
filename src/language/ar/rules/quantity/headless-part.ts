import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import type { NumberMention } from '../number/number.ts'
import { governorBehind, verbBehind } from './behind.ts'
import { build } from './build.ts'
import { cueAt } from './cue.ts'
import type { Figure } from './find.ts'
import { isFollowedByNoun } from './followed-by-noun.ts'
import { governorBefore, mayBeVerb } from './governor.ts'
import { countedNounOf, withoutPronoun } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { isPrisoner } from './set-free.ts'
import { NOBODY } from './unspecified.ts'

/** لم ينالوا سوى 100 ألف بيزو من أصل مليون: of what the figure before is a part; people of whom some fell are told otherwise. */
export function readWhole(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  const part = before.at(-1)
  if (part === undefined || part.unit === null) return null
  const held = part.unit === 'person' && part.measure !== 'fighters' ? heldOf(sentence, part) : null
  if (part.unit === 'person' && part.measure !== 'fighters' && held === null) return null
  if (foldedAt(sentence, mention.first - 2) !== 'من' || foldedAt(sentence, mention.first - 1) !== 'اصل') return null
  // 234 شاحنة في اليوم من أصل 600: how often stands between
  for (let at = part.last + 1; at < mention.first - 2; at++)
    if (sentence.timed[at] !== 1 && !(foldedAt(sentence, at) === 'في' && sentence.timed[at + 1] === 1)) return null
  // عادت 210 عائلات من أصل 640 نزحت: told of by its own verb
  // 11 سفينة من أصل 18 نص عليها الاتفاق: a clause about them
  const isRelated = ON_THEM.test(foldedAt(sentence, mention.last + 2))
  if ((!isRelated && isFollowedByNoun(sentence, mention.last + 1)) || verbBehind(sentence, mention.last) !== null) return null
  const { unit, measure, group, item } = part
  return build(sentence, mention, mention.last, { unit, measure: held ?? measure, group, item }, 'quantity.whole')
}
/** أفرج عن 11 معتقلا من أصل 88: all of them were held. */
function heldOf(sentence: FigureSentence, { first, last }: Figure): Measure | null {
  for (let at = first; at <= last; at++)
    if (isPrisoner(sentence, at)) return countedNounOf(sentence.tokens[at]!.word)!.value.noun.measure ?? 'captured'
  return null
}

const ON_THEM = /^(?:عليها|فيها|بها|لها|عنها)$/

/** 14 منهم في حالة حرجة, أربعة منهم مدنيون, اعترضت 421 منها: of the figure before, or of what is told of them. */
export function readPartOf(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  const last = mention.last + 1
  const whole = before.at(-1)
  const things = foldedAt(sentence, last) === 'منها'
  if (things && whole !== undefined && whole.unit !== 'person' && whole.unit !== 'family') {
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
export function antecedent(sentence: FigureSentence, first: number): Measure | null {
  for (let at = first - 1; at >= 0 && at >= first - MAX_ANTECEDENT; at--) {
    const { word } = sentence.tokens[at]!
    const found = countedNounOf(word) ?? withoutPronoun(word)
    // قواته … أفرادها وعددهم ثلاثة آلاف
    if (found !== null && found.value.lemma === MEMBER && sentence.tags[at]!.analysis?.enclitic)
      return tellsOfForce(sentence, at) ? 'fighters' : null
    if (found !== null && found.value.noun.unit === 'person' && found.value.number !== 'singular')
      return found.value.noun.measure === 'fighters' ? 'fighters' : null
  }
  return null
}
const MEMBER = fold('فرد')
function tellsOfForce(sentence: FigureSentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - MAX_ANTECEDENT; k--) if (FORCE.test(foldedAt(sentence, k))) return true
  return false
}
const FORCE = /^[وبل]?(?:ال)?(?:قوات|قوه|جيش|ميليشيا|مليشيا|كتيبه|كتائب|فصيل|فصائل)(?:ه|ها|هم)?$/
const MAX_ANTECEDENT = 12
