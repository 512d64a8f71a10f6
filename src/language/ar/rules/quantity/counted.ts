import type { Group, Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import type { CountedNoun } from '../../lexicon/counted-nouns.ts'
import { AREAS } from '../../lexicon/figure-cues.ts'
import { unitOf } from '../timex/context.ts'
import { verbBehind } from './behind.ts'
import { cueAt } from './cue.ts'
import { countedNounOf, groupOfGenitive, type NounForm, specify, withoutPronoun } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { isHeld } from './set-free.ts'

/** A noun phrase that a number counts. */
export interface Counted {
  readonly noun: CountedNoun
  readonly lemma: string
  readonly last: number
  readonly group: Group
  readonly item: string | null
  readonly measure: Measure | null
}

/** The noun behind a number, with من and the words that specify it. */
export function readCounted(sentence: FigureSentence, at: number): Counted | null {
  let from = at
  let partitive = false
  if (OTHERS.test(foldedAt(sentence, from))) return people(from)
  // 14 منهم, اثنتان منها: of those told before
  if (OF_THEM.test(foldedAt(sentence, from))) return null
  if (foldedAt(sentence, from) === 'من') {
    from++
    partitive = true
  }
  const token = sentence.tokens[from]
  if (token === undefined || token.kind !== 'word' || sentence.timed[from] === 1) return null
  // 35 مفرجا عنهم
  if (FREED.test(token.word.folded) && OF_THOSE.test(foldedAt(sentence, from + 1)))
    return { ...people(from + 1), noun: { ...PERSON, measure: 'released', firm: true }, measure: 'released' }
  const often = partitive ? null : timesAt(sentence, from)
  if (often !== null) return { ...people(from), noun: often, measure: often.measure }
  const found = countedNounOf(token.word)
  if (found === null || found.conjunction || found.preposition !== '') {
    const theirs = found === null && partitive ? withoutPronoun(token.word) : null
    if (theirs !== null && THEIRS.has(theirs.value.noun.unit ?? '')) {
      // 1200 من رجاله: who fight for him
      const { noun } = theirs.value
      const own = theirs.value.lemma === MAN ? { ...theirs.value, noun: { ...noun, measure: 'fighters' as const } } : theirs.value
      return specified(sentence, own, from)
    }
    // 150 من ذويهم
    if (found === null && partitive && THEIR_OWN.test(foldedAt(sentence, from))) return people(from)
    // 7 من حلفائه قتلوا
    if (found === null && partitive && sentence.tags[from]!.analysis?.enclitic && verbBehind(sentence, from) !== null) return people(from)
    if (found === null && (isNisba(sentence, from, partitive) || (partitive && arePeople(sentence, from)))) return people(from)
    if (found === null && !partitive && isCrowd(sentence, from)) return crowd(sentence, from)
    if (found === null && !partitive && isNisbaOfWomen(sentence, from))
      return { ...people(from), noun: { ...PERSON, group: 'women' }, group: 'women' }
    return partitive ? ofForce(sentence, from) : unknownNoun(sentence, from)
  }
  // خرج 8100 من المدينة: whence, not of what
  if (partitive && found.value.noun.unit === 'place' && found.article && found.value.number === 'singular') return null
  // أربعة من أسرة واحدة: members of it
  if (partitive && found.value.noun.unit === 'family' && !found.article && found.value.number === 'singular')
    return people(ONE.test(foldedAt(sentence, from + 1)) ? from + 1 : from)
  const counted = specified(sentence, found.value, from)
  return counted.last === from ? withCoordinate(sentence, counted) : counted
}

const ONE = /^واحده$/
const THEIR_OWN = /^(?:ذوي|اقارب|اهالي|رفاق|زملا[يءئ]|انصار|مؤيدي|مءيدي|اتباع)(?:هم|ها|ه)$/
const THEIRS: ReadonlySet<string> = new Set(['person', 'weapon', 'vehicle'])
const MAN = fold('رجل')
export const OF_THEM = /^من(?:هم|هن|ها|هما)$/
const OTHERS = /^(?:اخر|اخران|اخرين|اخرون|اخري|اخريات)$/

const PERSON: CountedNoun = { unit: 'person', measure: null, firm: false, group: 'unspecified', item: null }

export const people = (last: number): Counted => ({ noun: PERSON, lemma: '', last, group: 'unspecified', item: null, measure: null })

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

/** أربعة من الموالين: what they are called by, in the sound plural with its article. */
const arePeople = (sentence: FigureSentence, at: number): boolean =>
  /^ال.{3,}ين$/.test(foldedAt(sentence, at)) &&
  sentence.tokens[at]!.word.analyses.some(
    ({ form, article }) =>
      article &&
      form?.number === 'p' &&
      form.gender === 'm' &&
      (form.pos === 'adjective' || form.pos === 'participle-active' || form.pos === 'participle-passive'),
  )

/** آلاف المحتفلين, عشرات المتنزهين: the sound plural of a participle is of people. */
function isCrowd(sentence: FigureSentence, at: number): boolean {
  const { analysis, derived } = sentence.tags[at]!
  if (analysis === null || analysis.conjunction !== '' || analysis.preposition !== '' || !analysis.article) return false
  return derived === 'participle' && /.{3,}(?:ين|ون)$/.test(analysis.stem)
}

/** What befell a crowd is told right before its number or right behind it; else it only was there. */
function crowd(sentence: FigureSentence, at: number): Counted {
  const before = [at - 2, at - 3].flatMap((cue) => (cue < 0 ? [] : (cueAt(sentence, cue) ?? [])))
  const measure = verbBehind(sentence, at) ?? before[0] ?? 'other'
  return { ...people(at), noun: { ...PERSON, measure, firm: true }, measure }
}

/** ثلاث إسرائيليات. */
function isNisbaOfWomen(sentence: FigureSentence, at: number): boolean {
  const { analysis, pos } = sentence.tags[at]!
  return (
    analysis !== null &&
    analysis.conjunction === '' &&
    analysis.preposition === '' &&
    !analysis.article &&
    (pos === 'nominal' || pos === 'adjective') &&
    /.{3,}يات$/.test(analysis.stem) &&
    analysis.form?.pos === 'adjective'
  )
}

/** «125 من قوات الأمن», «أربعة من الشرطة»: people of a force that is told by no noun for its members. */
function ofForce(sentence: FigureSentence, at: number): Counted | null {
  const group = groupOfGenitive(sentence.tokens[at]!.word)
  const { analysis } = sentence.tags[at]!
  if (group === null || !FORCES.has(group) || analysis === null || analysis.conjunction !== '' || analysis.preposition !== '') return null
  const further = sentence.tokens[at + 1]?.kind === 'word' ? groupOfGenitive(sentence.tokens[at + 1]!.word) : null
  const own = further ?? group
  // 200 من مشاة البحرية
  const measure = own === 'soldiers' ? 'fighters' : null
  return { ...people(further === null ? at : at + 1), group: own, measure, noun: { ...PERSON, group: own, measure } }
}
const FORCES: ReadonlySet<Group> = new Set<Group>(['police', 'soldiers', 'fighters'])

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

/** قتل 13 مقاوما, اعتقال أربعة رهبان: whom such a verb or noun befalls are people, whatever they are called. */
export function readVictims(sentence: FigureSentence, first: number, at: number): Counted | null {
  const { pos, analysis, derived, lemma } = sentence.tags[at] ?? NO_TAG
  if (first === 0 || pos !== 'nominal' || derived === 'masdar' || analysis?.form == null || sentence.timed[at] === 1) return null
  if (analysis.conjunction !== '' || analysis.preposition !== '' || analysis.article || analysis.enclitic !== '') return null
  if (!BEFALLING_PEOPLE.has(sentence.tags[first - 1]!.lemma) || cueAt(sentence, first - 1) === null) return null
  return NOT_PEOPLE.has(lemma) || unitOf(sentence.tokens[at]!.word) !== null ? null : people(at)
}
const NO_TAG = { pos: null, analysis: null, derived: null, lemma: '' } as const
const BEFALLING_PEOPLE: ReadonlySet<string> = new Set(
  'قتل مقتل مصرع استشهد اغتال أعدم توفى توفي وفاة اعتقل خطف اختطف جرح'.split(' ').map(fold),
)
const NOT_PEOPLE: ReadonlySet<string> = new Set('رأس ماشية بقرة جمل فيل خروف حيوان دجاجة طائر كلب حصان مرة عدد'.split(' ').map(fold))

/** خرقت الهدنة 31 مرة, قصف القرى 130 مرة: how often something was broken or struck. */
function timesAt(sentence: FigureSentence, at: number): CountedNoun | null {
  if (!TIMES.test(foldedAt(sentence, at))) return null
  for (let k = at - 2; k >= 0 && k >= at - BROKEN; k--) {
    const { pos, lemma } = sentence.tags[k]!
    if (sentence.tokens[k]!.kind === 'punctuation') return null
    if (BREAKING.has(lemma)) return BREACH
    if (STRIKING.has(lemma)) return STRIKE
    if (pos === 'verb') return null
  }
  return null
}
const TIMES = /^مر(?:ه|ات)$/
/** Tokens from the verb to how often. */
const BROKEN = 10
const BREAKING = new Set(['خرق', 'انتهك'].map(fold))
const STRIKING = new Set(['قصف', 'هاجم', 'هجوم', 'استهدف', 'أغار', 'غارة', 'ضرب'].map(fold))
const BREACH: CountedNoun = { unit: 'violation', measure: 'violations', firm: true, group: 'unspecified', item: null }
const STRIKE: CountedNoun = { unit: 'attack', measure: 'attacks', firm: true, group: 'unspecified', item: null }

/** Times and ranks: ألف مرة. */
const REPEATED = new Set(['مقابل', 'مرة', 'دفعة', 'سن', 'عمر', 'صفر', 'نوع', 'عدد'].map(fold))

const FREED = /^(?:ال)?مفرج(?:ا|ه|ين|ون)?$/
const OF_THOSE = /^عنه(?:م|ن|ا|ما)?$/

/** 28 من أصل 32 طائرة: the noun stands behind the whole. */
export function readPart(sentence: FigureSentence, at: number): Counted | null {
  if (foldedAt(sentence, at) !== 'من' || !WHOLES.has(foldedAt(sentence, at + 1)) || sentence.tokens[at + 2]?.kind !== 'number') return null
  const counted = readCounted(sentence, at + 3)
  return counted === null ? null : { ...counted, last: at - 1 }
}

const WHOLES = new Set(['اصل', 'بين', 'مجموع', 'اجمالي'])

/** The words behind a noun that tell its item, its group, or what it is a piece of. */
export function specified(sentence: FigureSentence, { noun, lemma, number }: NounForm, at: number): Counted {
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
    // بلا طيار, من دون طيار
    const last = foldedAt(sentence, second + 1) === 'طيار' ? second + 1 : second
    const area = AREAS[special.item]
    if (area !== undefined) return { ...base, last, noun: { ...noun, unit: area }, measure: special.measure }
    return { ...base, last, item: special.item, measure: special.measure ?? noun.measure }
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
    (predicate.value.number === 'plural' ||
      (predicate.value.number === 'oblique-dual' &&
        number !== 'dual' &&
        (predicate.value.noun.measure === 'displaced' || predicate.value.noun.measure === 'missing' || isHeld(predicate.value.lemma))) ||
      (noun !== predicate.value.noun && isAgreeing(sentence, at, second)))
  ) {
    // 126 جنديا أسيرا are held, أربعة عشر قتيلا مدنيا dead
    // 450 ألف شخص نازحين
    const told = predicate.value.noun.measure
    // سبعة جنود جرحى
    const befallen =
      !noun.firm && (told === 'missing' || told === 'wounded' || told === 'killed' || (noun.measure === null && told === 'displaced'))
    const held = befallen || (isHeld(predicate.value.lemma) && noun.measure !== 'killed' && noun.measure !== 'wounded')
    return held
      ? {
          ...base,
          last: second,
          lemma: predicate.value.lemma,
          noun: { ...predicate.value.noun, group: noun.group },
          measure: predicate.value.noun.measure,
        }
      : { ...base, last: second, group: predicate.value.noun.group === 'unspecified' ? base.group : predicate.value.noun.group }
  }
  return base
}

/** Two indefinite accusatives: the second tells what the first are. */
const isAgreeing = (sentence: FigureSentence, one: number, other: number): boolean =>
  [one, other].every((at) => /[\u0627\u064b]$/.test(sentence.tokens[at]!.word.surface.replace(/\u064b(?=\u0627$)/, '')))

const MEMBERS = new Set(['رجل', 'عنصر', 'فرد', 'ضابط', 'عضو', 'شخص', 'مسلح', 'مقاتل'].map(fold))

/** نحو 100 دبابة ومدرعة: a second singular noun of the same kind shares the number; قتيل وجريح tells neither apart. */
function withCoordinate(sentence: FigureSentence, base: Counted): Counted {
  const token = sentence.tokens[base.last + 1]
  const other = token === undefined ? null : countedNounOf(token.word)
  if (other === null || !other.conjunction || other.article || other.preposition !== '') return base
  if (sentence.tags[base.last + 1]!.derived === 'masdar') return base
  const own = countedNounOf(sentence.tokens[base.last]!.word)
  if (own?.value.number !== other.value.number || other.value.number !== 'singular' || other.value.noun.unit !== base.noun.unit) return base
  // 4200 جندي وشرطي: of one force
  if (FORCES.has(base.group) && FORCES.has(other.value.noun.group) && !base.noun.firm && !other.value.noun.firm)
    return { ...base, last: base.last + 1, measure: 'fighters', group: base.group === other.value.noun.group ? base.group : 'unspecified' }
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
