import type { Measure } from '../../../../model/lists.ts'
import { bounded, type NumberMention } from '../number/number.ts'
import { qualifierAfter } from '../number/qualifiers.ts'
import { basisOf } from './basis.ts'
import { governorBehind } from './behind.ts'
import { isAidLorry, isHelp } from './cargo.ts'
import { measureByVerb } from './clause-verb.ts'
import type { Counted } from './counted.ts'
import { isAmong } from './cue.ts'
import type { Figure } from './find.ts'
import { governorBefore } from './governor.ts'
import { countedNounOf } from './nouns.ts'
import { measureOfPeople } from './people.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { isOfWhole, sufferedBehind } from './told-behind.ts'

/** The figure of a counted noun, measured by the noun or by what governs it. */
export function withGovernor(
  sentence: FigureSentence,
  mention: Bounded,
  counted: Counted,
  before: readonly Figure[],
  governed?: Measure | null,
): Figure {
  const { noun, last, group, item } = counted
  const measure =
    noun.unit === 'person'
      ? measureOfPeople(sentence, mention, counted, before, governed)
      : noun.unit === 'family'
        ? measureOfFamilies(sentence, mention, counted, governed ?? null)
        : measureOfThings(sentence, mention, counted)
  return build(sentence, mention, last, { unit: noun.unit, measure, group, item }, 'quantity.counted')
}

const OF_FAMILIES: ReadonlySet<Measure> = new Set<Measure>(['displaced', 'evacuated', 'returned', 'captured'])
/** Families are no casualties and no fighters. */
function measureOfFamilies(sentence: FigureSentence, mention: Bounded, counted: Counted, governed: Measure | null): Measure {
  const { last } = counted
  const { first } = mention
  const found = isOfWhole(sentence, first) ? null : governorBefore(sentence, first)
  const told =
    governed ??
    found?.measure ??
    governorBehind(sentence, last) ??
    sufferedBehind(sentence, found, last) ??
    measureByVerb(sentence, counted, mention, found)
  return told !== null && told !== 'among' && OF_FAMILIES.has(told) ? told : 'other'
}

function measureOfThings(sentence: FigureSentence, { first }: Bounded, { noun, last, measure }: Counted): Measure | null {
  if (measure === 'vehicles') return isAidLorry(sentence, first, last) ? 'aid' : measure
  // ثلاثة بلاغات عن خروق
  if (noun.unit === 'report') return isOfBreaches(sentence, last) ? 'violations' : measure
  if (noun.unit === 'kg') return isArms(sentence, last) ? 'weapons' : measure
  if (noun.unit !== 'tonne') return measure
  return isArms(sentence, last) ? 'weapons' : isHelp(sentence, first, last) ? 'aid' : 'other'
}

function isOfBreaches(sentence: FigureSentence, last: number): boolean {
  const of = sentence.tokens[last + 2]
  return foldedAt(sentence, last + 1) === 'عن' && of !== undefined && countedNounOf(of.word)?.value.noun.unit === 'violation'
}

/** 3 أطنان من المتفجرات. */
const isArms = (sentence: FigureSentence, last: number): boolean =>
  ARMS.test(foldedAt(sentence, foldedAt(sentence, last + 1) === 'من' ? last + 2 : last + 1))
const ARMS = /^(?:ال)?(?:متفجرات|اسلحه|ذخائر|ذخيره|صواريخ|قذائف|الغام|باروود|بارود)$/

export type Bounded = Pick<
  NumberMention,
  'first' | 'start' | 'conjunction' | 'lower' | 'upper' | 'lowerExclusive' | 'upperExclusive' | 'approximate' | 'qualifier'
>

/** Measures of what is, not of what happened. */
const UNDATED = new Set<Measure>(['other', 'distance', 'money', 'fighters', 'weapons', 'vehicles'])

export type Told = Pick<Figure, 'unit' | 'measure' | 'group' | 'item'>

const CLOSING = /^[»”"]$/

/** Puts a figure together; a qualifier behind the noun (على الأقل) bounds a number that has none. */
export function build(sentence: FigureSentence, mention: Bounded, last: number, told: Told, rule: string): Figure {
  const { lower, upper, lowerExclusive, upperExclusive, approximate, qualifier } = mention
  // مقتل 12 منهم على الأقل
  const behind = last + 1 < sentence.tokens.length && isAmong(sentence, last + 1) ? last + 2 : last + 1
  // «20 طفلا» على الأقل
  const marked = CLOSING.test(foldedAt(sentence, behind)) ? behind + 1 : behind
  const after = qualifier === null ? qualifierAfter(sentence.tokens, marked) : null
  const bounds =
    after === null || lower === null || upper === null
      ? { lower, upper, lowerExclusive, upperExclusive, approximate }
      : bounded(lower, upper, after.qualifier)
  const end = after?.last ?? last
  return {
    first: mention.first,
    last: end,
    start: mention.start,
    end: sentence.tokens[end]!.end,
    ...bounds,
    qualifier: qualifier ?? after?.qualifier ?? null,
    ...told,
    ...(told.measure !== null && UNDATED.has(told.measure)
      ? { basis: 'unknown' as const, since: null }
      : basisOf(sentence, mention.first, end)),
    rule,
  }
}
