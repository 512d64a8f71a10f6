import type { NumberMention } from '../number/number.ts'
import { build } from './build.ts'
import { isAmong } from './cue.ts'
import type { Figure } from './find.ts'
import { isFollowedByNoun } from './followed-by-noun.ts'
import { governorBefore } from './governor.ts'
import { circumstanceBefore } from './headless-deed.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/** قُتل 12 في دارفور وتسعة في الخرطوم, أوقع 35 قتيلا مقابل 29 بحسب المستشفى: the noun of the figure before is left out. */
export function readGap(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
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
  // 900 جندي من كينيا و600 من جامايكا
  const from = mention.conjunction && behind === 'من' && isOrigin(sentence, whole, mention)
  const elsewhere = from || (mention.conjunction && behind === 'في' && isPlace(sentence, whole, mention))
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
/** No noun with an article or of what is counted. */
const isName = (sentence: FigureSentence, at: number): boolean =>
  !foldedAt(sentence, at).startsWith('ال') && countedNounOf(sentence.tokens[at]!.word) === null && sentence.tags[at]!.pos !== 'preposition'
/** Both figures are followed by whence: a name or a place alone. */
function isOrigin(sentence: FigureSentence, whole: Figure, mention: NumberMention): boolean {
  const isFrom = (at: number) => foldedAt(sentence, at) === 'من' && sentence.tokens[at + 1]?.kind === 'word' && isName(sentence, at + 1)
  return isFrom(whole.last + 1) && mention.first - whole.last <= 4 && isFrom(mention.last + 1)
}
/** Both figures are followed by where: the first too has its في, or is a gap itself. */
function isPlace(sentence: FigureSentence, whole: Figure, mention: NumberMention): boolean {
  if (whole.rule === 'quantity.gap') return true
  for (let at = whole.last + 1; at < mention.first && at <= whole.last + 3; at++) if (foldedAt(sentence, at) === 'في') return true
  return false
}
