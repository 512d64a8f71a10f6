import type { Group, Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { type CountedNoun, CURRENCIES } from '../../lexicon/counted-nouns.ts'
import { closedTable } from '../closed-table.ts'
import { bounded, type NumberMention } from '../number/number.ts'
import { qualifierAfter } from '../number/qualifiers.ts'
import { unitOf } from '../timex/context.ts'
import { basisOf } from './basis.ts'
import type { Figure } from './find.ts'
import { cueAt, governorBefore, governorBehind, isAid, isAmong, isFired, verbBehind } from './measure.ts'
import { countedNounOf, groupOfGenitive, type NounForm, specify } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/** A noun phrase that a number counts. */
export interface Counted {
  readonly noun: CountedNoun
  readonly lemma: string
  readonly last: number
  readonly group: Group
  readonly item: string | null
  readonly measure: Measure | null
}

const currencyOf = closedTable(
  CURRENCIES.flatMap(([forms, code, byAdjective]) =>
    forms.split(' ').map((form) => [form, { code, byAdjective: byAdjective ?? {} }] as const),
  ),
)

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
  return readHeadless(sentence, mention, before)
}

/** 28 من أصل 32 طائرة: the noun stands behind the whole. */
function readPart(sentence: FigureSentence, at: number): Counted | null {
  if (foldedAt(sentence, at) !== 'من' || !WHOLES.has(foldedAt(sentence, at + 1)) || sentence.tokens[at + 2]?.kind !== 'number') return null
  const counted = readCounted(sentence, at + 3)
  return counted === null ? null : { ...counted, last: at - 1 }
}
const WHOLES = new Set(['اصل', 'بين', 'مجموع', 'اجمالي'])

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

function readMoney(sentence: FigureSentence, mention: NumberMention): Figure | null {
  const sign = sentence.tokens[mention.first - 1]?.word.surface
  if (sign === '$' || sign === '€' || sign === '£')
    return build(sentence, mention, mention.last, money({ $: 'USD', '€': 'EUR', '£': 'GBP' }[sign]), 'quantity.money')
  const token = sentence.tokens[mention.last + 1]
  if (token === undefined) return null
  if (token.word.surface === '$') return build(sentence, mention, mention.last + 1, money('USD'), 'quantity.money')
  const found = currencyOf(token.word)
  if (found === null || found.conjunction || found.preposition !== '' || found.article) return null
  const adjective = foldedAt(sentence, mention.last + 2).replace(/ا$/, '')
  const code = found.value.byAdjective[adjective]
  const plain = AMERICAN.test(adjective)
  return build(sentence, mention, mention.last + (code !== undefined || plain ? 2 : 1), money(code ?? found.value.code), 'quantity.money')
}
const money = (unit: string) => ({ unit, measure: 'money', group: 'unspecified', item: null }) as const
const AMERICAN = /^ام[ي]?ر[ي]?كي$/

/** The noun behind a number, with من and the words that specify it. */
export function readCounted(sentence: FigureSentence, at: number): Counted | null {
  let from = at
  let partitive = false
  if (OTHERS.test(foldedAt(sentence, from))) return people(from)
  if (foldedAt(sentence, from) === 'من') {
    from++
    partitive = true
  }
  const token = sentence.tokens[from]
  if (token === undefined || token.kind !== 'word' || sentence.timed[from] === 1) return null
  const found = countedNounOf(token.word)
  if (found === null || found.conjunction || found.preposition !== '') {
    if (found === null && isNisba(sentence, from, partitive)) return people(from)
    return partitive ? null : unknownNoun(sentence, from)
  }
  const counted = specified(sentence, found.value, from)
  return counted.last === from ? withCoordinate(sentence, counted) : counted
}
const OTHERS = /^(?:اخر|اخرين|اخرون|اخري|اخريات)$/
const PERSON: CountedNoun = { unit: 'person', measure: null, firm: false, group: 'unspecified', item: null }
const people = (last: number): Counted => ({ noun: PERSON, lemma: '', last, group: 'unspecified', item: null, measure: null })

/** A nisba noun counts people: 20 فلسطينيا, ثلاثة سوريين, عشرات الفلسطينيين. */
function isNisba(sentence: FigureSentence, at: number, partitive: boolean): boolean {
  const { analysis, pos } = sentence.tags[at]!
  if (analysis === null || analysis.conjunction !== '' || analysis.preposition !== '' || (pos !== 'nominal' && pos !== 'adjective'))
    return false
  const { stem } = analysis
  return (
    stem.length >= 4 &&
    (/(?:يين|يون)$/.test(stem) ||
      (!partitive && !analysis.article && /(?:يا|ي)$/.test(stem) && (analysis.form === null || analysis.form.pos === 'adjective')))
  )
}

/** A noun of no class: counted, but of nothing the record knows. */
function unknownNoun(sentence: FigureSentence, at: number): Counted | null {
  const tag = sentence.tags[at]!
  const { analysis } = tag
  if (tag.pos !== 'nominal' || tag.derived === 'masdar' || analysis === null || analysis.form === null) return null
  if (
    analysis.conjunction !== '' ||
    analysis.preposition !== '' ||
    analysis.article ||
    analysis.enclitic !== '' ||
    analysis.form.pos !== 'noun'
  )
    return null
  if (REPEATED.has(tag.lemma) || unitOf(sentence.tokens[at]!.word) !== null) return null
  return {
    noun: { unit: null, measure: 'other', firm: true, group: 'unspecified', item: null },
    lemma: tag.lemma,
    last: at,
    group: 'unspecified',
    item: null,
    measure: 'other',
  }
}

/** Times and ranks: ألف مرة. */
const REPEATED = new Set(['مرة', 'دفعة', 'سن', 'عمر', 'صفر', 'نوع'].map(fold))

/** The words behind a noun that tell its item, its group, or what it is a piece of. */
export function specified(sentence: FigureSentence, { noun, lemma }: NounForm, at: number): Counted {
  const base: Counted = { noun, lemma, last: at, group: noun.group, item: noun.item, measure: noun.measure }
  const partitive = foldedAt(sentence, at + 1) === 'من'
  const second = partitive ? at + 2 : at + 1
  const token = sentence.tokens[second]
  if (token === undefined || token.kind !== 'word') return base
  const special = specify(lemma, token.word.folded)
  if (special !== null) {
    const further = countedNounOf(token.word)
    const third = further === null ? null : specify(further.value.lemma, foldedAt(sentence, second + 1))
    if (third !== null) return { ...base, last: second + 1, item: third.item, measure: third.measure ?? special.measure ?? noun.measure }
    return { ...base, last: second, item: special.item, measure: special.measure ?? noun.measure }
  }
  if (noun.unit === 'person' && (partitive || MEMBERS.has(lemma))) {
    const group = groupOfGenitive(token.word)
    if (group !== null && sentence.tags[second]!.analysis?.conjunction === '')
      return { ...base, last: second, group, measure: noun.measure ?? null }
  }
  const predicate = countedNounOf(token.word)
  if (
    predicate !== null &&
    !partitive &&
    !predicate.article &&
    !predicate.conjunction &&
    predicate.preposition === '' &&
    noun.unit === 'person' &&
    predicate.value.noun.unit === 'person' &&
    predicate.value.number === 'plural'
  )
    return { ...base, last: second, group: predicate.value.noun.group }
  return base
}
const MEMBERS = new Set(['رجل', 'عنصر', 'فرد', 'ضابط', 'عضو', 'شخص', 'مسلح', 'مقاتل'].map(fold))

/** نحو 100 دبابة ومدرعة: a second singular noun of the same kind shares the number; قتيل وجريح tells neither apart. */
function withCoordinate(sentence: FigureSentence, base: Counted): Counted {
  const token = sentence.tokens[base.last + 1]
  const other = token === undefined ? null : countedNounOf(token.word)
  if (other === null || !other.conjunction || other.article || other.preposition !== '') return base
  if (sentence.tags[base.last + 1]!.derived === 'masdar') return base
  const own = countedNounOf(sentence.tokens[base.last]!.word)
  if (own?.value.number !== other.value.number || other.value.number !== 'singular' || other.value.noun.unit !== base.noun.unit) return base
  if (other.value.noun.measure !== base.noun.measure) {
    // killed and wounded are no measure together; prisoners and detainees are what befalls them
    const firm = other.value.noun.firm && base.noun.firm
    return { ...base, last: base.last + 1, measure: firm ? 'other' : null, noun: { ...base.noun, measure: firm ? 'other' : null, firm } }
  }
  const item =
    base.item !== null && other.value.noun.item !== null && base.item !== other.value.noun.item
      ? `${base.item} and ${other.value.noun.item}`
      : base.item
  return { ...base, last: base.last + 1, item, group: base.group === other.value.noun.group ? base.group : 'unspecified' }
}

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
  if (noun.unit === 'person') {
    const governor = governed === undefined ? governorBefore(sentence, mention.first) : { measure: governed, at: 0 }
    const left = governor?.measure === 'among' ? (before.at(-1)?.measure ?? null) : (governor?.measure ?? null)
    const told = (governed === undefined ? verbBehind(sentence, last) : null) ?? left ?? governorBehind(sentence, last)
    if (!noun.firm || (counted.measure === 'wounded' && told === 'evacuated')) measure = told ?? measure ?? 'other'
  } else if (noun.unit === 'family') {
    const told = governorBefore(sentence, mention.first)?.measure ?? governorBehind(sentence, last)
    measure = told === 'displaced' || told === 'evacuated' || told === 'returned' ? told : 'other'
  } else if (measure === 'weapons' && FIRED.has(counted.lemma) && isFired(sentence, mention.first)) measure = 'attacks'
  else if (measure === 'vehicles' && isAid(sentence, last)) measure = 'aid'
  else if (measure === 'aid' && noun.unit === 'tonne' && !isAid(sentence, last)) measure = 'other'
  return build(sentence, mention, last, { unit: noun.unit, measure, group: counted.group, item: counted.item }, 'quantity.counted')
}
const FIRED = new Set(['صاروخ', 'قذيفة', 'قنبلة', 'مسيرة'].map(fold))

export type Bounded = Pick<
  NumberMention,
  'first' | 'start' | 'lower' | 'upper' | 'lowerExclusive' | 'upperExclusive' | 'approximate' | 'qualifier'
>

/** Measures of what is, not of what happened. */
const UNDATED = new Set<Measure>(['other', 'distance', 'money', 'fighters', 'weapons', 'vehicles'])

type Told = Pick<Figure, 'unit' | 'measure' | 'group' | 'item'>

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
