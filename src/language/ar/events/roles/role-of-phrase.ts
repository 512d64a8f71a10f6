import type { Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { boundEnd } from '../clause/bounds.ts'
import { isQuoteMark } from '../clause/insertions.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isSomething, namesIn, namesPlace } from './naming.ts'

/** What is shelled or attacked is no force: قصف المدنيين, استهداف المستشفى against قصف الجيش. */
export function genitiveOf(context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase): Role | undefined {
  const { frame } = trigger.pattern
  const role = genitiveRole(trigger)
  // حشد المقاتلين, نشر قوات: who is sent sends nobody
  if (frame.type === 'mobilise' && SENDING.has(context.document.tags[trigger.first]!.lemma))
    return isDoerOf(context, trigger, phrase) ? 'actor' : undefined
  if ((role === 'target' || role === 'place') && isDoerOf(context, trigger, phrase)) return 'actor'
  // تفجير منزل, against تفجير سيارة مفخخة
  if (role === 'instrument' && isBlownUp(context, phrase)) return 'target'
  if (role !== 'actor') return role
  // تقديم مليوني يورو, توزيع مساعدات: what is given gives nothing
  if (frame.type === 'aid' && (['money', 'aid', 'relief'] as const).some((one) => phraseHasClass(context, phrase, one, 1))) return undefined
  if (frame.type === 'talks' && isVenue(context, trigger, phrase)) return 'place'
  // تبادل الأسرى, الإفراج عن المعتقلين, تسليم جثث القتلى: those who are held free nobody, nor do the dead
  if (frame.type === 'release')
    return phraseHasClass(context, phrase, 'prisoner') || phraseHasClass(context, phrase, 'remains') ? 'target' : role
  if (frame.type !== 'attack') return role
  // استهداف الحركة, مهاجمة الجيش, against استهداف الحركة للمدنيين
  if (AIMING.test(context.document.tags[trigger.first]!.analysis?.stem ?? ''))
    return isAimedBy(trigger, phrase) || isDoerOf(context, trigger, phrase) ? role : 'target'
  // قصف مواقع المسلحين: what stands first is hit
  if (phraseHasClass(context, phrase, 'position', 0)) return 'target'
  const suffers = (['resident', 'property', 'evacuee', 'crossing', 'position', 'base', 'territory'] as const).some((one) =>
    phraseHasClass(context, phrase, one),
  )
  return suffers && !phraseHasClass(context, phrase, 'armed') ? 'target' : role
}

const isBlownUp = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  (['property', 'struck', 'crossing', 'person'] as const).some((one) => phraseHasClass(context, phrase, one, 0)) &&
  !phraseHasClass(context, phrase, 'explosive') &&
  !phraseHasClass(context, phrase, 'bomber')

/** «مشاورات الكويت بين الحكومة والحوثيين»: a country that names talks between others is where they are held. */
function isVenue({ mentions, names }: ReadingContext, { arguments: { phrases } }: Trigger, phrase: ArgumentPhrase): boolean {
  const name = names.at[phrase.first]!
  if (name === -1 || mentions[name]!.kind !== 'country') return false
  const next = phrases[phrases.indexOf(phrase) + 1]
  return next?.preposition === 'بين' && !next.coordinated
}

const SENDING = foldedWords('حشد نشر دفع أرسل')
const AIMING = /^(?:استهداف|مهاجم|مباغت)/u
/** What is hit follows whose act it is, with ل. */
const isAimedBy = ({ arguments: { phrases } }: Trigger, phrase: ArgumentPhrase): boolean =>
  phrases.some(({ preposition, first }) => preposition === 'ل' && first === phrase.last + 1)

/**
 * «اعتقال إسرائيل 15 صيادا», «إغلاق السلطات المعبر»: of two bare phrases after a verbal noun the first does it to the second. «غزو روسيا لأوكرانيا»: of
 * one behind ل likewise; a group or body that is no place invades, whatever follows.
 */
function isDoerOf(context: ReadingContext, { pattern: { frame }, arguments: { phrases } }: Trigger, phrase: ArgumentPhrase): boolean {
  const invades = frame.type === 'operation'
  const name = namesIn(context, phrase)[0]
  if (name === undefined) return invades && phraseHasClass(context, phrase, 'armed')
  const { kind } = context.mentions[name]!
  if (!DOERS.has(kind)) return false
  const next = phrases[phrases.indexOf(phrase) + 1]
  if (invades && (kind !== 'country' || (next?.preposition === 'ل' && namesIn(context, next).length > 0))) return true
  if (next === undefined || next.preposition !== '' || next.coordinated) return false
  // قتل الجيش أكثر من 6 آلاف مدني
  const begins = phrase.last + 1
  if (next.first !== begins && next.first !== boundEnd(context.document, begins)) return false
  return isSomething(context, next) || namesPlace(context, next) || context.document.tokens[next.first]!.kind === 'number'
}
const DOERS: ReadonlySet<string> = new Set(['organisation', 'group', 'country'])

/** Nouns after ب that say what part the one named after them plays: برعاية, بوساطة, بإشراف. */
const SETTINGS: Readonly<Record<string, Role>> = {
  رعايه: 'mediator',
  رعي: 'mediator',
  وساطه: 'mediator',
  توسط: 'mediator',
  اشراف: 'monitor',
  اشرف: 'monitor',
  ضمانه: 'guarantor',
  ضمان: 'guarantor',
  استضافه: 'host',
}
export const roleOfSetting = (context: ReadingContext, phrase: ArgumentPhrase): Role | undefined => {
  if (phrase.preposition !== 'ب' && phrase.preposition !== 'تحت') return undefined
  const { lemma, analysis } = context.document.tags[phrase.first]!
  return SETTINGS[analysis?.stem ?? ''] ?? SETTINGS[lemma]
}

/** «مجزرة بحق المدنيين», «مذكرة توقيف في حق الرئيس»: against whom. */
export const doneTo = ({ document: { tags } }: ReadingContext, { pattern: { frame } }: Trigger, { preposition, first }: ArgumentPhrase) =>
  AGAINST.has(frame.type) && (preposition === 'ب' || preposition === 'في') && tags[first]!.analysis?.stem === 'حق' ? 'target' : undefined
const AGAINST: ReadonlySet<string> = new Set(['attack', 'investigate', 'arrest', 'abduct', 'destroy', 'displace', 'sanction', 'violation'])

/** وفد برئاسة الوزير, لجنة برئاسة واشنطن: who leads those who do it. */
export const ledBy = (
  context: ReadingContext,
  { pattern: { frame } }: Trigger,
  { preposition, first }: ArgumentPhrase,
): Role | undefined =>
  preposition === 'ب' && LED.has(frame.type) && LEADERSHIP.has(context.document.tags[first]!.analysis?.stem ?? '') ? 'actor' : undefined
const LED: ReadonlySet<string> = new Set(['visit', 'talks', 'session', 'monitor', 'operation', 'mobilise'])
const LEADERSHIP = new Set(['رءاسه', 'رئاسه', 'قياده', 'زعامه'])

/**
 * «هجوم لتنظيم داعش على ثكنة», «قصف مدفعي عنيف للجيش»: right after a noun for violence, as far as its qualities go, ل says whose it is, unless that is a
 * place or a doer stands before it. Where على says what is hit it is whose it is, whoever that be. `begins`: token after the noun and its qualities.
 */
export function ownerBy(context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase, begins: number): Role | undefined {
  const { frame } = trigger.pattern
  if (trigger.finite || phrase.preposition !== 'ل' || !VIOLENCE.has(frame.type) || begins === -1 || phrase.first > begins + 1)
    return undefined
  const { tags } = context.document
  // اغتيال لقائد, كمين لدورية, استهداف لقوات, قصفه لمواقع: whom it befalls
  const { stem = '', enclitic = '' } = tags[trigger.first]!.analysis ?? {}
  if (frame.genitive === 'target' || BEFALLING.test(stem) || enclitic !== '') return undefined
  // قصف لمخيمات الحزب: what is theirs is hit
  if (isHeld(context, phrase)) return 'target'
  if (isForce(context, phrase)) return 'actor'
  const name = namesIn(context, phrase)[0]
  const kind = name === undefined ? null : context.mentions[name]!.kind
  return kind !== 'place' && kind !== 'facility' && tags[phrase.first]!.derived !== 'masdar' && isAimed(trigger) ? 'actor' : undefined
}
const VIOLENCE: ReadonlySet<string> = new Set(['attack', 'operation'])
/** Posts, camps and houses, and nothing that fights. */
const isHeld = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  HELD.some((one) => phraseHasClass(context, phrase, one, 0)) && !FIGHTING.some((one) => phraseHasClass(context, phrase, one, 0))
const HELD = ['position', 'base', 'property'] as const
const FIGHTING = ['armed', 'aircraft', 'ship', 'militant'] as const

/** A phrase after على or ضد says what is hit. */
const isAimed = ({ arguments: { phrases } }: Trigger): boolean =>
  phrases.some(({ preposition }) => preposition === 'علي' || preposition === 'ضد')

const BEFALLING = /^(?:كمين|استهداف)/u

/** A body, a group, or those who bear arms. */
function isForce(context: ReadingContext, phrase: ArgumentPhrase): boolean {
  const name = namesIn(context, phrase)[0]
  const kind = name === undefined ? null : context.mentions[name]!.kind
  return kind === 'organisation' || kind === 'group' || FIGHTING.some((one) => phraseHasClass(context, phrase, one))
}

/** «أهداف لتنظيم القاعدة», «طائرات للجيش»: whose they are plays the part of what has no name. */
export function ownsOnes(context: ReadingContext, before: ArgumentPhrase, phrase: ArgumentPhrase): boolean {
  if (phrase.preposition !== 'ل' || namesIn(context, before).length > 0) return false
  const { tags, tokens } = context.document
  const head = tags[before.first]!
  if (head.pos !== 'nominal' || head.derived === 'masdar' || head.analysis?.enclitic !== '') return false
  // القواعد الخلفية للحركة: an adjective stands between
  if (head.analysis?.article === true && (before.last === before.first || !isHeld(context, before))) return false
  // لـ«حركة الشباب»
  let next = before.last + 1
  if (tags[next]?.pos === 'preposition') next++
  while (next < phrase.first && isQuoteMark(tokens[next]!)) next++
  return next === phrase.first && isForce(context, phrase)
}

/** The part that a noun's genitive plays. */
export const genitiveRole = ({ pattern: { frame } }: Trigger): Role | undefined => frame.genitive ?? frame.subject

/** «هجوم مسلح», «القصف العنيف»: right after a noun for what is done, a word that says how. Nobody is attacked or does it by that name. */
export function isQualityOf({ document: { tags }, names }: ReadingContext, trigger: Trigger, { first, last }: ArgumentPhrase): boolean {
  if (trigger.finite || !QUALIFIED.has(trigger.pattern.frame.type) || genitiveRole(trigger) === 'target') return false
  const article = tags[trigger.last]!.analysis?.article === true
  for (let i = first; i <= last; i++) {
    const { pos, analysis } = tags[i]!
    if (names.at[i] !== -1 || analysis === null || analysis.article !== article || analysis.enclitic !== '') return false
    if (pos !== 'adjective' && !QUALITIES.has(analysis.stem)) return false
  }
  return true
}
const QUALIFIED: ReadonlySet<string> = new Set(['attack', 'operation', 'clash', 'war'])
/** What an attack or a fight may be, by words that stand for people too. */
const QUALITIES = foldedWords('مسلح مسلحة إرهابي إرهابية انتحاري انتحارية')
