import type { Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { DIRECTIONS } from '../../directions.ts'
import { foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'
import { isThese } from '../../units.ts'
import { isAccord } from '../accords/accord-words.ts'
import { type ArgumentPhrase, lastPerson } from '../clause/phrase.ts'
import { STRIKING_ARMS } from '../clause/subject-in-front.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import { headOf, isCount } from './extent.ts'
import { countOfThese, theseMany } from './these-many.ts'

/** People, forces and bodies that a phrase without a name is about. */
const SOMEBODY = [
  'person',
  'people',
  'armed',
  'police',
  'protester',
  'crowd',
  'resident',
  'militant',
  'evacuee',
  'council',
  'envoy',
  'side',
] as const
/** What may suffer: people, forces, buildings, vehicles, places. */
export const isSomething = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  isSomebody(context, phrase) ||
  (['property', 'crossing', 'position', 'territory', 'struck'] as const).some((one) => phraseHasClass(context, phrase, one))
/** «جنوب كيدال»: where, though no preposition stands before it. */
export const isDirection = ({ document: { tags } }: ReadingContext, { first, last, preposition }: ArgumentPhrase): boolean =>
  preposition === '' && last > first && DIRECTIONS.has(tags[first]!.analysis?.stem ?? '')

/** What a verb of violence has as its object, whatever it is: a noun, or an adjective as one (كاتبا, مسيحيا), and no happening or time. */
export const isThing = ({ document: { tags }, timeAt }: ReadingContext, { first, last, preposition }: ArgumentPhrase): boolean => {
  const { pos, derived, analysis } = tags[first]!
  if (preposition !== '' || timeAt[first] !== -1) return false
  if (pos === 'number' || (pos === 'nominal' && derived === null)) return true
  // كاتبا, and not قائلا: nothing behind it that it governs
  const isOne = analysis?.form?.indefiniteAccusative === true && analysis.form.number === 's' && first === last
  return (pos === 'adjective' && isOne && derived === null) || (derived === 'participle' && (analysis?.article === true || isOne))
}

/** «الطيران الحربي», «المقاتلات»: arms that strike, where they are spoken of for those who have them. */
export const isStrikingArms = ({ document: { tags } }: ReadingContext, { first }: ArgumentPhrase): boolean =>
  STRIKING_ARMS.has(tags[first]!.analysis?.stem ?? '')

export const isSomebody = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  SOMEBODY.some((one) => phraseHasClass(context, phrase, one)) ||
  phraseHasClass(context, phrase, 'bomber', 0) ||
  isRobbers(context, phrase) ||
  isOfPeople(context.document.tags[headOf(context.document, phrase)]!)

/** «قطاع طرق»: no sector. */
function isRobbers({ document }: ReadingContext, phrase: ArgumentPhrase): boolean {
  const head = headOf(document, phrase)
  return head < phrase.last && document.tags[head]!.analysis?.stem === ROBBERS && ROADS.has(document.tags[head + 1]!.analysis?.stem ?? '')
}
const ROBBERS = 'قطاع'
const ROADS = foldedWords('طرق طريق')

/** «الأتراك», «السودانيين», «العرب»: the plural of an adjective of origin, where it heads its phrase. */
const isOfPeople = ({ lemma, analysis }: Tag): boolean =>
  analysis?.form?.number === 'p' && lemma.endsWith('ي') && (/(?:ون|ين)$/u.test(analysis.stem) || !/(?:ي|ات|يه)$/u.test(analysis.stem))

/** A phrase without article or name that ends in people or their number: عشرات, أفراد, ثلاثة. */
export const isPart = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  (context.document.tags[phrase.first]!.analysis?.article !== true || isBatch(context, phrase) || isCount(context.document, phrase)) &&
  // هؤلاء المقاتلون: all of them
  context.document.tags[phrase.first]!.pos !== 'demonstrative' &&
  (context.document.tags[phrase.last]!.analysis?.enclitic ?? '') === '' &&
  namesIn(context, phrase).every((name) => context.mentions[name]!.kind === 'group' && context.mentions[name]!.known === null) &&
  (isSomebody(context, phrase) ||
    isBatch(context, phrase) ||
    MEMBERS.has(context.document.tags[phrase.last]!.lemma) ||
    MEMBERS.has(context.document.tags[phrase.last]!.analysis?.stem ?? '') ||
    context.document.tokens[phrase.last]!.kind === 'number')
/** الدفعة الأولى من, which is as much of a part with its article. */
const isBatch = ({ document: { tags } }: ReadingContext, { first }: ArgumentPhrase): boolean =>
  BATCHES.has(tags[first]!.analysis?.stem ?? '')
const BATCHES = new Set(['دفعه', 'رتل', 'مجموعه'])
const MEMBERS = new Set([
  'دفعه',
  'رتل',
  'مجموعات',
  'فرد',
  'كثير',
  'عديد',
  'بعض',
  'عنصر',
  'عضو',
  'عدد',
  'مجموعه',
  'قسم',
  'جزء',
  'اثنان',
  'ثلاثه',
  'اربعه',
  'خمسه',
  'سته',
  'سبعه',
  'ثمانيه',
  'تسعه',
  'عشره',
])

/** Nouns for both sides at once: الجانبان، الطرفان، الوفدان. */
const BOTH_SIDES = new Set(['جانب', 'طرف', 'وفد', 'بلد', 'رئيس', 'دوله', 'حكومه', 'جيش', 'فريق'])
/** Whether what a mention names may be a party: a town or a building does nothing, unless it is a capital that stands for its government. */
export const mayAct = ({ mentions, heads }: ReadingContext, name: number): boolean => {
  const { kind, known } = mentions[name]!
  return kind === 'place' ? known !== null && heads.isCapital(known) : kind !== 'facility'
}

/** A place that is no capital acts only as subject of a verb or after بين and مع; as genitive it is where it happened. */
export function placed(context: ReadingContext, role: Role, name: number, active: boolean): Role {
  if (context.mentions[name]!.kind !== 'place' || mayAct(context, name)) return role
  return HELPING.has(role) || (role === 'actor' && !active) ? 'place' : role
}
/** برعاية أعيان المدينة: those who help are of the town. */
const HELPING: ReadonlySet<Role> = new Set(['mediator', 'guarantor', 'monitor'])

export const namesPlace = (context: ReadingContext, phrase: ArgumentPhrase): boolean => {
  const name = namesIn(context, phrase)[0]
  if (name === undefined) return false
  const { kind } = context.mentions[name]!
  return (kind === 'facility' || kind === 'place') && !mayAct(context, name)
}

export const namesPerson = (context: ReadingContext, phrase: ArgumentPhrase): boolean => lastPerson(context, phrase) !== null

export const isTown = (context: ReadingContext, phrase: ArgumentPhrase): boolean => {
  const name = namesIn(context, phrase)[0]
  return name !== undefined && context.mentions[name]!.kind === 'place'
}

const DEMONYM = 'name.demonym'
/** «الجانبان», «طرفا النزاع», «زعيمي البلدين», «قادة عسكريون من الجانبين», «قائدا الأركان في البلدين»: whether a phrase means both sides, or those of both. */
export function namesBothSides(context: ReadingContext, phrase: Pick<ArgumentPhrase, 'first' | 'last'>): boolean {
  const { tags } = context.document
  // الجانبان الروسي والأوكراني: which two they are
  if (context.names.at[phrase.first + 1] !== -1 && context.mentions[context.names.at[phrase.first + 1] ?? -1]?.rule === DEMONYM)
    return false
  if (isBoth(tags[phrase.first]!)) return countOfThese(context, phrase.first) === 0
  if (isSideOf(tags[phrase.first]!) && QUARRELS.has(tags[phrase.first + 1]?.lemma ?? '')) return true
  const beyond = tags[phrase.last + 1]?.pos === 'preposition' && OF_BOTH.has(tags[phrase.last + 1]!.lemma) ? phrase.last + 2 : phrase.last
  for (let i = phrase.first + 1; i <= beyond; i++)
    if (tags[i] !== undefined && isBoth(tags[i]!) && tags[i]!.analysis?.form?.number === 'd') return true
  return false
}

const isBoth = ({ analysis, lemma }: Tag): boolean =>
  analysis?.article === true &&
  ((BOTH_SIDES.has(lemma) && (analysis.form?.number === 'd' || analysis.form?.number === 'p')) ||
    (TRIBES.has(lemma) && analysis.form?.number === 'd'))
/** القبيلتان: of many tribes it is not known which. */
const TRIBES = new Set(['قبيله', 'عشيره'])
/** طرفا, طرفي, جانبا: a dual that a genitive follows. */
const isSideOf = ({ analysis, lemma }: Tag): boolean => SIDES.has(lemma) && analysis?.form?.number === 'd' && !analysis.article
const SIDES = new Set(['طرف', 'جانب'])
const QUARRELS = new Set(['نزاع', 'نازع', 'صراع', 'صارع', 'قتال', 'قاتل', 'حرب', 'ازمه', 'اتفاق', 'اتفق', 'هدنه', 'خلاف'])
const OF_BOTH = new Set(['من', 'عن', 'في', 'لدي'])

/** Mentions inside a phrase that may play its part: a person after a title, else the head's own or first name. */
export function namesIn(context: ReadingContext, phrase: ArgumentPhrase): readonly number[] {
  const { names } = context
  // a verbal noun is another happening, its arguments are its own (انسحاب القوات وضمان عودة السكان)
  if (phrase.coordinated && context.document.tags[phrase.first]!.derived === 'masdar') return []
  // الدول الثلاث: those three
  if (countOfThese(context, phrase.first) > 0) return theseMany(context, phrase.first)
  for (let i = phrase.first; i <= phrase.last; i++) {
    const name = names.at[i]!
    if (name === -1) continue
    if (isCalledAfter(context, phrase, i)) return []
    // العاصمة البلجيكية بروكسل: the name of what only says what it is
    const named = context.mentions[name]!.rule === CAPITAL ? namedFurther(context, i, phrase.last) : -1
    if (named !== -1) return [named]
    const { kind, known } = context.mentions[name]!
    const whose = names.at[names.last[name]! + 1] ?? -1
    // جنود أتراك: the adjective says whose they are
    if (kind === 'group' && known === null && whose !== -1 && context.mentions[whose]!.rule === 'name.demonym') return [name, whose]
    const titled = context.nameTokens.isTitle(phrase.first) || i === phrase.first || context.mentions[name]!.kind === 'office'
    return [(titled ? lastPerson(context, phrase) : null) ?? name]
  }
  return phrase.first === phrase.last && isThese(context.document, phrase.first) ? spokenOfBefore(context, phrase.first) : []
}

const CAPITAL = 'name.place.anaphor'
const namedFurther = ({ names, mentions }: ReadingContext, at: number, last: number): number => {
  for (let i = at + 1; i <= last; i++) {
    const name = names.at[i]!
    if (name !== -1 && name !== names.at[at] && mentions[name]!.kind === 'place') return name
  }
  return -1
}

/** «توقيع اتفاق لواندا», «محادثات جنيف»: the name at `at` is the place where what the phrase names was made. */
export const isCalledAfter = (
  { document: { tags }, names, mentions }: ReadingContext,
  { first }: Pick<ArgumentPhrase, 'first'>,
  at: number,
) =>
  at === first + 1 &&
  mentions[names.at[at]!]!.kind === 'place' &&
  (isAccord(tags[first]!) || MADE_SOMEWHERE.has(tags[first]!.analysis?.stem ?? ''))
const MADE_SOMEWHERE = foldedWords('محادثات مفاوضات مباحثات مشاورات مسار مؤتمر قمة منصة حوار')

/** Tokens back to those whom «هؤلاء» takes up. */
const THESE_REACH = 30
/** Those whom «هؤلاء» takes up: the group named last before it in its sentence, if no other people are told of in between. */
export function spokenOfBefore(
  { document: { sentences, sentenceOf, tags }, names, mentions }: ReadingContext,
  at: number,
): readonly number[] {
  for (let i = at - 1; i >= Math.max(sentences[sentenceOf[at]!]!.first, at - THESE_REACH); i--) {
    const name = names.at[i]!
    if (name !== -1) {
      if (mentions[name]!.kind === 'group') return [name]
      if (mentions[name]!.kind === 'person') return []
    } else if (tags[i]!.analysis?.form?.number === 'p' && tags[i]!.pos === 'nominal' && isManyPeople(tags[i]!)) return []
  }
  return []
}
/** «المتظاهرين», «مدنيين»: a sound plural, which is mostly of people. */
const isManyPeople = ({ analysis }: Tag): boolean => /(?:ون|ين)$/u.test(analysis!.stem)
