import type { Measure } from '../../../../model/lists.ts'
import { fold, foldedWords } from '../../letters.ts'
import { beginning, rareProperty, type Word } from '../../vocabulary.ts'
import type { ClosedForm } from '../closed-table.ts'
import { numeralOf } from '../number/evaluate.ts'
import { written } from '../written.ts'
import { governorBehind, verbBehind } from './behind.ts'
import { type Bounded, build, withGovernor } from './build.ts'
import { specified } from './counted.ts'
import { cueAt } from './cue.ts'
import type { Figure } from './find.ts'
import { governorBefore } from './governor.ts'
import { nisbaDualOf, readNisbaDual } from './nisba-dual.ts'
import { countedNounOf, isMarkedDual, type NounForm } from './nouns.ts'
import { isOneOf, ONE, readOneOf } from './one-of.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { isVictim } from './victim.ts'

/** Figures that no number word writes: two by the dual (قتيلان، طفلين), one by a single noun behind a word of death or injury (مقتل جندي). */
export function readNumberless(sentence: FigureSentence, at: number, before: readonly Figure[]): Figure | null {
  const token = sentence.tokens[at]!
  if (sentence.timed[at] === 1) return null
  const further = readFurther(sentence, at, before)
  if (further !== null) return further
  if (isOneOf(token.word)) return readOneOf(sentence, at)
  const found = countedNounOf(token.word)
  if (found === null)
    return readNisbaDual(sentence, at, before) ?? readOwnDual(sentence, at, before) ?? readConstructDual(sentence, at, before)
  if (isNone(found)) return null
  const noun: Noun = { form: found.value, at, start: token.start + found.offset, conjunction: found.conjunction }
  const { number } = found.value
  const two =
    number === 'dual' ||
    (number === 'oblique-dual' && (isMarkedDual(token.word.surface) || twoBehind(sentence, at) !== null)) ||
    isOfBoth(sentence, found.value, at) ||
    isTwoOfService(sentence, found.value, at)
  if (two) return readDual(sentence, noun, before)
  if (number !== 'singular') return null
  return found.value.noun.unit === 'person' && found.preposition === ''
    ? readSingle(sentence, noun, before)
    : readOne(sentence, noun, before)
}

/** قتل جنديان وأصيب ثالث, مقتل شخص وإصابة آخر: one more of those told before. */
function readFurther(sentence: FigureSentence, at: number, before: readonly Figure[]): Figure | null {
  const whole = before.at(-1)
  const token = sentence.tokens[at]!
  if (whole === undefined || whole.unit !== 'person' || at === 0 || !isFurther(token.word)) return null
  const measure = cueAt(sentence, at - 1)
  if (measure === null || sentence.tags[at - 1]!.analysis?.conjunction !== 'و') return null
  const next = sentence.tags[at + 1]
  const closed = next === undefined || next.pos !== 'nominal' || (next.analysis !== null && next.analysis.preposition !== '')
  if (!closed) return null
  const two = token.word.light === TWO_MORE ? 2 : 1
  const noun: Bounded = { ...ONE, lower: two, upper: two, first: at, start: token.start }
  return build(sentence, noun, at, { unit: 'person', measure, group: 'unspecified', item: null }, 'quantity.further')
}
/** In the case of the subject no plural. */
const TWO_MORE = 'آخران'
const FURTHER = new Set([
  TWO_MORE,
  'آخر',
  'أخرى',
  'ثان',
  'ثاني',
  'ثانية',
  'ثالث',
  'ثالثة',
  'رابع',
  'رابعة',
  'خامس',
  'خامسة',
  'سادس',
  'سادسة',
])
const isFoldedFurther = written(new RegExp(`^(?:${[...FURTHER].map(fold).join('|')})$`))
const isFurther = (word: Word): boolean => isFoldedFurther(word) && FURTHER.has(word.light)

/** لم تشهد الأجواء طلعة واحدة: not one; لم يسجل سوى اشتباك واحد is one. */
function isNot(sentence: FigureSentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - 6 && sentence.tokens[k]!.kind !== 'punctuation'; k--) {
    if (/^(?:سوي|الا)$/.test(foldedAt(sentence, k))) return false
    if (/^[وف]?(?:لم|لن|دون)$/.test(foldedAt(sentence, k))) return true
  }
  return false
}
/** صوت واحد, غارة واحدة. */
const readOne = (sentence: FigureSentence, noun: Noun, before: readonly Figure[]): Figure | null =>
  noun.form.noun.unit !== null && isNumeral(sentence, noun.at + 1, 1) && sentence.timed[noun.at + 1] !== 1 && !isNot(sentence, noun.at)
    ? {
        ...withGovernor(sentence, exactly(noun, 1), { ...specified(sentence, noun.form, noun.at), last: noun.at + 1 }, before),
        rule: 'quantity.one',
      }
    : null

/** Plurals, and what was told before but for two things (التفجيرين, الصاروخان). */
const isNone = ({ value, article }: ClosedForm<NounForm>): boolean =>
  value.number === 'plural' || (article && (value.number !== 'dual' || !THINGS.has(value.noun.unit ?? '')))
const THINGS = new Set(['weapon', 'attack'])

/** قُتلت امرأة وطفلاها, مقتل رجل وولديه: two of somebody's own, where something befell them. */
function readOwnDual(sentence: FigureSentence, at: number, before: readonly Figure[]): Figure | null {
  const token = sentence.tokens[at]!
  const found = ownDualOf(token.word)
  if (found === null || found.preposition !== '') return null
  const noun: Noun = { form: found.value, at, start: token.start + found.offset, conjunction: found.conjunction }
  const shared = found.conjunction ? (coordinate(at, before)?.measure ?? sharedMeasure(sentence, at)) : null
  const measure = shared ?? governorBefore(sentence, at)?.measure ?? null
  if (measure === null || measure === 'among') return null
  const { group } = found.value.noun
  return build(sentence, exactly(noun, 2), at, { unit: 'person', measure, group, item: null }, 'quantity.dual')
}
/** أصابت القذيفة امرأة وطفليها: what befell whom و joins them to, right behind its verb or noun. */
const sharedMeasure = (sentence: FigureSentence, at: number): Measure | null => (at < 2 ? null : cueAt(sentence, at - 2))
/** The noun of which a word is the dual with a pronoun; a sound plural is spelt alike (مقاتليها). */
const ownDualOf = rareProperty<ReturnType<typeof countedNounOf>>(null, (word) => {
  const { folded } = word
  const pronoun = WHOSE.find((one) => folded.endsWith(one))
  // إنسانية: with ta marbuta no pronoun ends it
  if (pronoun === undefined || word.light.endsWith('ة')) return null
  const ending = folded.length - pronoun.length - 1
  if (ending < 3 || (folded[ending] !== 'ي' && folded[ending] !== 'ا')) return null
  const found = countedNounOf.spelt(word, `${folded.slice(0, ending + 1)}ن`)
  return found?.value.number === 'dual' && !found.article && found.value.noun.unit === 'person' ? found : null
})

const WHOSE = ['ها', 'هما', 'هم', 'هن', 'ه']

/** راجمتي صواريخ, تفجيري مقديشو: the dual has lost its ending before a genitive. */
function readConstructDual(sentence: FigureSentence, at: number, before: readonly Figure[]): Figure | null {
  const token = sentence.tokens[at]!
  const next = sentence.tags[at + 1]
  if (next?.pos !== 'nominal' || next.analysis?.conjunction !== '' || next.analysis.preposition !== '') return null
  const found = constructDualOf(token.word)
  // مدينتي: my city, or two; صوتي: of sound
  if (found === null || found.value.noun.unit === 'place' || found.value.noun.unit === 'vote') return null
  return readDual(sentence, { form: found.value, at, start: token.start + found.offset, conjunction: found.conjunction }, before)
}

/** The noun of which a word may be the dual without its ending. */
const constructDualOf = rareProperty<ReturnType<typeof countedNounOf>>(null, (word) => {
  const { folded } = word
  const isEnding = folded.endsWith('ي') || folded.endsWith('ا')
  if (!isEnding || folded.length < 4) return null
  const found = countedNounOf.spelt(word, `${folded.slice(0, -1)}ين`)
  if (found?.value.number !== 'dual' || found.article || found.value.noun.unit === null) return null
  // a nisba or accusative is written alike: only what is dual beyond doubt
  return /ت.$/.test(folded) || (folded.endsWith('ي') && found.value.noun.unit === 'attack') ? found : null
})
/** A figure that no number word writes may begin with these. */
export const NUMBERLESS = beginning((word) => {
  if (word.kind !== 'word') return false
  const noun = countedNounOf(word)
  return (
    (noun === null ? constructDualOf(word) !== null || ownDualOf(word) !== null || nisbaDualOf(word) !== null : !isNone(noun)) ||
    isFurther(word) ||
    isOneOf(word)
  )
})

interface Noun {
  readonly form: NounForm
  readonly at: number
  readonly start: number
  readonly conjunction: boolean
}

const exactly = ({ at, start, conjunction }: Noun, value: number): Bounded => ({
  first: at,
  start,
  conjunction,
  lower: value,
  upper: value,
  lowerExclusive: false,
  upperExclusive: false,
  approximate: false,
  qualifier: null,
})
function isNumeral(sentence: FigureSentence, at: number, value: number): boolean {
  const found = sentence.tokens[at] === undefined ? null : numeralOf(sentence.tokens[at]!.word)
  return found?.value.value === value && found.value.slot === 'unit' && !found.conjunction && !found.article
}

/** Units of which a dual is a figure. */
const COUNTED_UNITS = new Set([
  'person',
  'weapon',
  'vehicle',
  'attack',
  'violation',
  'flight',
  'ship',
  'family',
  'aid',
  'tonne',
  'tent',
  'blanket',
  'basket',
  'barrel',
  'place',
  'vote',
])

function readDual(sentence: FigureSentence, noun: Noun, before: readonly Figure[]): Figure | null {
  const { form, at } = noun
  const isCase = form.noun.unit === 'case' && specified(sentence, form, at).last > at
  if (form.noun.unit === null || (!COUNTED_UNITS.has(form.noun.unit) && !isCase)) return null
  // تفجيران انتحاريان: an adjective
  if (!noun.conjunction && before.at(-1)?.last === at - 1) return null
  const range = isOr(sentence, at)
  if (range !== null)
    return {
      ...withGovernor(sentence, { ...exactly(noun, 2), upper: range }, { ...specified(sentence, form, at), last: at + 2 }, before),
      rule: 'quantity.dual',
    }
  const named = isOfBoth(sentence, form, at) ? at + 1 : at
  const two = twoBehind(sentence, named)
  const counted = { ...specified(sentence, form, at), ...(two === null ? (named > at ? { last: named } : {}) : { last: two }) }
  if (form.noun.unit === 'person' && !form.noun.firm) {
    const told = governorBefore(sentence, at)?.measure ?? verbBehind(sentence, counted.last) ?? governorBehind(sentence, counted.last)
    // two who do something: مفتشان سيبقيان
    if (told === null && form.noun.measure === null && sentence.tags[counted.last + 1]?.pos !== 'verb') return null
  }
  return { ...withGovernor(sentence, exactly(noun, 2), counted, before), rule: 'quantity.dual' }
}

/** The word for two behind a dual, with or without an adjective between: جنديين اثنين, صحفيين هولنديين اثنين. */
function twoBehind(sentence: FigureSentence, at: number): number | null {
  if (isNumeral(sentence, at + 1, 2)) return at + 1
  return isNumeral(sentence, at + 2, 2) && OBLIQUE.test(foldedAt(sentence, at + 1)) ? at + 2 : null
}
const OBLIQUE = /[^ا]ين$/
/** مشتبها بهما: the noun is singular, the pronoun tells that they are two. */
const isOfBoth = (sentence: FigureSentence, { lemma, number }: NounForm, at: number): boolean =>
  number === 'singular' && lemma === SUSPECT && foldedAt(sentence, at + 1) === 'بهما'
const SUSPECT = fold('مشتبه')

/** رجلا شرطة, عنصرا أمن: before the service they are in, which none in the accusative governs, two. */
const isTwoOfService = (sentence: FigureSentence, { noun, number }: NounForm, at: number): boolean =>
  number === 'singular' && noun.unit === 'person' && /.{3}ا$/.test(foldedAt(sentence, at)) && SERVICES.has(foldedAt(sentence, at + 1))
const SERVICES = foldedWords('شرطة أمن جيش إسعاف إطفاء إنقاذ مخابرات استخبارات حراسة مرور حدود جمارك')

/** خرقين أو ثلاثة. */
function isOr(sentence: FigureSentence, at: number): number | null {
  if (foldedAt(sentence, at + 1) !== 'او') return null
  return [3, 4].find((value) => isNumeral(sentence, at + 2, value)) ?? null
}

/** مقتل جندي, إصابة طفل, استشهاد شاب; شخص واحد; مقتل امرأة وطفل. */
function readSingle(sentence: FigureSentence, noun: Noun, before: readonly Figure[]): Figure | null {
  const { at } = noun
  if (isNumeral(sentence, at + 1, 1))
    return isNot(sentence, at)
      ? null
      : {
          ...withGovernor(sentence, exactly(noun, 1), { ...specified(sentence, noun.form, at), last: at + 1 }, before),
          rule: 'quantity.one',
        }
  if (at === 0 || sentence.tags[at]!.derived === 'masdar' || ACTS.has(noun.form.lemma)) return null
  const coordinated = noun.conjunction ? coordinate(at, before) : null
  const measure = coordinated?.measure ?? (noun.conjunction ? null : cueAt(sentence, at - 1))
  if (measure !== 'killed' && measure !== 'wounded') return null
  if (coordinated === null && !isVictim(sentence, at, at)) return null
  // إصابة قائد الشرطة: one who is known, not one of a number
  if (sentence.tags[at + 1]?.pos === 'nominal' && sentence.tags[at + 1]!.analysis?.article === true) return null
  return { ...withGovernor(sentence, exactly(noun, 1), specified(sentence, noun.form, at), before, measure), rule: 'quantity.single' }
}

/** Nouns of what happened, not of whom it happened to. */
const ACTS = new Set(['إصابة', 'وفاة'].map(fold))

/** The figure of people to which و joins the noun. */
function coordinate(at: number, before: readonly Figure[]): Figure | null {
  const previous = before.at(-1)
  return previous !== undefined && previous.unit === 'person' && at - previous.last <= 2 ? previous : null
}
