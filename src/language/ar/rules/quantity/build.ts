import type { Group, Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { bounded, type NumberMention } from '../number/number.ts'
import { qualifierAfter } from '../number/qualifiers.ts'
import { basisOf } from './basis.ts'
import type { Counted } from './counted.ts'
import type { Figure } from './find.ts'
import { cueAt, governorBefore, governorBehind, isAid, isAmong, isHeld, verbBehind } from './measure.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/** The figure of a counted noun, measured by the noun or by what governs it. */
export function withGovernor(
  sentence: FigureSentence,
  mention: Bounded,
  counted: Counted,
  before: readonly Figure[],
  governed?: Measure | null,
): Figure {
  const { noun, last } = counted
  let measure = counted.measure
  if (noun.unit === 'person' && isDeadOrWounded(sentence, last + 1)) measure = 'other'
  else if (noun.unit === 'person') {
    const governor = governed === undefined ? governorBefore(sentence, mention.first) : { measure: governed, at: 0 }
    const whole = before.at(-1)?.measure ?? null
    const asked = governor?.measure === 'released' ? askedFor(sentence, governor.at, last) : null
    const left = asked ?? (governor?.measure === 'among' ? (whole === 'other' ? null : whole) : (governor?.measure ?? null))
    const previous = before.at(-1)
    // وصول 16 أسيرا وثلاثة سودانيين
    const shared =
      noun.measure === null &&
      governor?.measure == null &&
      mention.conjunction &&
      previous?.unit === 'person' &&
      mention.first - previous.last <= 3
        ? previous.measure
        : null
    const behind = governed === undefined ? verbBehind(sentence, last) : null
    // أفرجت الشرطة عن 15 شابا اعتقلتهم الأحد
    const isFreed = left === 'released' && (behind === 'arrested' || behind === 'captured')
    const told = (isFreed ? null : behind) ?? left ?? governorBehind(sentence, last) ?? shared
    // prisoners of an exchange, where nothing tells that they were taken
    if (
      isHeld(counted.lemma) &&
      (told === null || told === 'captured') &&
      governor?.measure !== 'captured' &&
      isExchange(sentence, mention.first)
    )
      measure = 'released'
    else if (!noun.firm || (counted.measure === 'wounded' && told === 'evacuated')) measure = told ?? measure ?? 'other'
    if (measure === 'displaced' && told === 'displaced' && (isHeld(counted.lemma) || ARMED.has(counted.group))) measure = 'other'
  } else if (noun.unit === 'family') {
    const told = governorBefore(sentence, mention.first)?.measure ?? governorBehind(sentence, last)
    measure = told === 'displaced' || told === 'evacuated' || told === 'returned' ? told : 'other'
  } else if (measure === 'vehicles' && isAid(sentence, last)) measure = 'aid'
  else if (measure === 'aid' && noun.unit === 'tonne' && !isAid(sentence, last)) measure = isArms(sentence, last) ? 'weapons' : 'other'
  return build(sentence, mention, last, { unit: noun.unit, measure, group: counted.group, item: counted.item }, 'quantity.counted')
}

/** فر 900 سجين, هرب 200 من عناصر التنظيم: who break out or take flight from a fight are not displaced. */
const ARMED: ReadonlySet<Group> = new Set<Group>(['fighters', 'soldiers', 'police'])

/** «ثمانية أشخاص بين قتيل وجريح»: how many are dead is not told. */
function isDeadOrWounded(sentence: FigureSentence, from: number): boolean {
  const between = foldedAt(sentence, from) === 'ما' ? from + 1 : from
  if (foldedAt(sentence, between) !== 'بين' || sentence.tokens[between + 2] === undefined) return false
  const told = [cueAt(sentence, between + 1), cueAt(sentence, between + 2)]
  return told.includes('killed') && told.includes('wounded')
}

/** طالب بالإفراج عن 26 شخصا اعتقلتهم الشرطة: who are not free yet; what befell them, or null where they are, or where it is not told. */
function askedFor(sentence: FigureSentence, cue: number, last: number): Measure | null {
  let asking = cue - 1
  while (
    asking >= 0 &&
    asking >= cue - ASKED &&
    !ASKING.has(sentence.tags[asking]!.lemma) &&
    sentence.tokens[asking]!.kind !== 'punctuation'
  )
    asking--
  if (asking < 0 || !ASKING.has(sentence.tags[asking]!.lemma)) return null
  for (let at = last + 1; at < sentence.tokens.length && at <= last + 5 && sentence.tokens[at]!.kind !== 'punctuation'; at++) {
    const { pos, analysis } = sentence.tags[at]!
    if (pos !== 'verb') continue
    const measure = analysis?.enclitic ? cueAt(sentence, at) : null
    return measure === 'arrested' || measure === 'captured' ? measure : null
  }
  return null
}
/** Tokens from who asks to what is asked for. */
const ASKED = 6
const ASKING = new Set(['طالب', 'مطالب', 'دعا', 'ناشد', 'مطالبة', 'طلب', 'نادى'].map(fold))

/** طائرة تقل 60 أسيرا, وصول 40 أسيرا إلى المطار: carried where they are set free, unless to a prison; عدد الأسرى وصل إلى is a count. */
function isCarried(sentence: FigureSentence, first: number): boolean {
  let carried = false
  for (let at = first - 1; at >= 0 && at >= first - 7; at--) {
    if (/^ال?عدد/.test(foldedAt(sentence, at))) return false
    // تقل is of أقلّ, unless what is few follows: لا تقل عن
    if (CARRYING.has(sentence.tags[at]!.lemma) || (/^[يت]قل$/.test(foldedAt(sentence, at)) && foldedAt(sentence, at + 1) !== 'عن'))
      carried = true
  }
  if (!carried) return false
  for (let at = first; at < sentence.tokens.length && at < first + 10; at++) if (PRISON.test(foldedAt(sentence, at))) return false
  return true
}
const CARRYING = new Set(['نقل', 'أقل', 'وصل', 'استقبل'].map(fold))
const PRISON = /^[ولبف]?(?:ال|لل)?(?:سجن|سجون|معتقل|معتقلات|زنزانه|زنازين)$/

/** 3 أطنان من المتفجرات. */
const isArms = (sentence: FigureSentence, last: number): boolean =>
  ARMS.test(foldedAt(sentence, foldedAt(sentence, last + 1) === 'من' ? last + 2 : last + 1))
const ARMS = /^(?:ال)?(?:متفجرات|اسلحه|ذخائر|ذخيره|صواريخ|قذائف|الغام|باروود|بارود)$/

/** Whether the sentence, or a figure before it in the article, tells of prisoners set free. */
function isExchange(sentence: FigureSentence, first: number): boolean {
  if (sentence.released || isCarried(sentence, first)) return true
  for (let at = 0; at < sentence.tokens.length; at++)
    if (sentence.tags[at]!.pos !== 'preposition' && cueAt(sentence, at) === 'released') return true
  return false
}

export type Bounded = Pick<
  NumberMention,
  'first' | 'start' | 'conjunction' | 'lower' | 'upper' | 'lowerExclusive' | 'upperExclusive' | 'approximate' | 'qualifier'
>

/** Measures of what is, not of what happened. */
const UNDATED = new Set<Measure>(['other', 'distance', 'money', 'fighters', 'weapons', 'vehicles'])

export type Told = Pick<Figure, 'unit' | 'measure' | 'group' | 'item'>

/** Puts a figure together; a qualifier behind the noun (على الأقل) bounds a number that has none. */
export function build(sentence: FigureSentence, mention: Bounded, last: number, told: Told, rule: string): Figure {
  const { lower, upper, lowerExclusive, upperExclusive, approximate, qualifier } = mention
  // مقتل 12 منهم على الأقل
  const behind = last + 1 < sentence.tokens.length && isAmong(sentence, last + 1) ? last + 2 : last + 1
  const after = qualifier === null ? qualifierAfter(sentence.tokens, behind) : null
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
