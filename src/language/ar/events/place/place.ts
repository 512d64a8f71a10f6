import type { EventType } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { isEntering, makingPlace } from '../accords/accord-clause.ts'
import { calledBy, isAccordType, isBroken, isStandingAccord } from '../accords/standing-accord.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { isReasonFor } from '../dating/anchor.ts'
import { isLongAfter } from '../lag.ts'
import type { UnresolvedRole } from '../roles/cast.ts'
import { mayAct } from '../roles/naming.ts'
import { roleOfSetting } from '../roles/role-of-phrase.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { liesIn } from './grain.ts'
import { headingPlace } from './heading-place.ts'
import { carriedTo, hostOf } from './host-place.ts'
import { type IsPlace, mayBePlace, PLACE_PREPOSITIONS } from './may-be-place.ts'
import { openingPlace } from './opening-place.ts'
import { placeBefore } from './place-before.ts'
import { placeOfJoined, roadBetween } from './place-further.ts'
import { strikingVerb, struckBy, whileCarried } from './struck.ts'

/**
 * The place that a truce is called by; the first place in a phrase of place; else a place that the event is done to or taken from; else the place that hosts it; else one in a phrase of
 * place before it in its clause; else the one that the sentence opens with. Null where none of these names a place.
 */
export function placeOf(context: ReadingContext, trigger: Trigger, roles: readonly UnresolvedRole[]): number | null {
  const { names } = context
  const isPlace: IsPlace = (name) => name !== -1 && mayBePlace(context, name)
  // وصل رئيس البعثة في الحديدة إلى عدن: where one goes, before what stands beside him
  const goal =
    trigger.pattern.frame.type === 'visit'
      ? roles.find(({ role, name }) => role === 'place' && PLACE_KINDS.has(context.mentions[name]!.kind))
      : undefined
  if (goal !== undefined) return goal.name
  // تحتضن أبوظبي مؤتمرا للسلام في السودان: the town, and not of what they speak
  const host = ENCOUNTERS.has(trigger.pattern.frame.type)
    ? roles.find(({ role, name }) => role === 'host' && isPlace(name) && context.mentions[name]!.kind === 'place')
    : undefined
  if (host !== undefined) return host.name
  const named = calledBy(context, trigger)
  if (named !== null) return named
  const made = !trigger.finite && isAccordType(trigger) ? makingPlace(context, trigger.last, isPlace) : null
  if (made !== null) return isEntering(context, trigger.first) ? null : made
  // الغارة التي استهدفت مركزا في تاجوراء، شرقي طرابلس: the relative clause is nearer
  const verb = strikingVerb(context, trigger)
  const { type } = trigger.pattern.frame
  const where = ENCOUNTERS.has(type) ? HELD_IN : PLACE_PREPOSITIONS
  const phrases = itsOwn(context, trigger.arguments.phrases)
  let helps = false
  let before: ArgumentPhrase | null = null
  let hit: number | null = null
  const broken = isAccordType(trigger) && isBroken(context, trigger)
  for (const phrase of phrases) {
    // خرق الهدنة بقصف مواقع في الدلنج: only what stands right behind the truce is of the truce
    if (broken && phrase.first > trigger.last + NEXT_PHRASE) break
    // خرق الهدنة قرب سيتوي: a truce is not made near a town, but broken there
    if (broken && phrase.preposition === NEAR) break
    const road = before === null ? null : roadBetween(context, before, phrase, isPlace)
    if (road !== null) return road
    // قصفت المدفعية قرية ود بلة جنوبي مدني: the village
    const isNext = before !== null && standsNext(context, before, phrase)
    // معبري طورخم وسبين بولدك أمام الشاحنات: the first of two
    hit = !isNext ? null : before!.coordinated && hit !== null ? hit : (groundIn(context, trigger, before!, roles, isPlace) ?? hit)
    before = phrase
    if (verb !== null && phrase.first > verb) break
    // انسحبوا أثناء اجتماع في سرت: there they met
    if (ON_THE_GROUND.has(type) && isMeeting(context, phrase)) break
    // بوساطة قطر والكويت: who helps is not where it happens
    helps = roleOfSetting(context, phrase) !== undefined || (helps && (phrase.coordinated || phrase.preposition === 'من'))
    if (
      helps ||
      !where.has(phrase.preposition) ||
      isManner(context, phrase) ||
      isWish(context, phrase) ||
      isInto(context, phrase) ||
      isPaper(context, phrase)
    )
      continue
    if (hit !== null && (phrase.preposition === NEAR || !HELD_IN.has(phrase.preposition) || liesIn(context, hit, phrase))) return hit
    for (let i = phrase.first; i <= phrase.last; i++) if (isPlace(names.at[i]!)) return names.at[i]!
  }
  // خمسة من سكان موبتي: from where they are, where nothing else says where it was
  const from =
    ENCOUNTERS.has(type) || type === 'aid' ? undefined : phrases.find((phrase) => phrase.preposition === 'من' && !isWish(context, phrase))
  // a capital that is spoken to or of as a government; a country that is invaded is where that is
  const isParty = (name: number) => !ON_THE_GROUND.has(type) && type !== 'operation' && mayAct(context, name)
  const placed = roles.find(
    ({ role, name }) => (role === 'place' || role === 'origin' || (role === 'target' && !isParty(name))) && isPlace(name),
  )
  if (placed !== undefined) return placed.name
  // أرسلت مساعدات إلى درنة, نزحت عائلات إلى درنة: help is where it goes, and those who flee are where they come to
  const goes = ARRIVING.has(type)
    ? roles.find(
        ({ role, name }) =>
          (role === 'destination' || role === 'beneficiary') &&
          isPlace(name) &&
          (type === 'aid' || context.mentions[name]!.kind === 'place'),
      )
    : undefined
  if (goes !== undefined) return goes.name
  if (from !== undefined) for (let i = from.first; i <= from.last; i++) if (isPlace(names.at[i]!)) return names.at[i]!
  // الحرب السورية
  const nation = roles.find(({ role, name }) => role === 'place' && context.mentions[name]!.rule === 'name.demonym')
  return (
    placeOfJoined(context, trigger, isPlace) ??
    carriedTo(context, trigger, isPlace) ??
    struckBy(context, trigger, isPlace) ??
    hostOf(context, trigger, isPlace) ??
    whileCarried(context, trigger, isPlace) ??
    nation?.name ??
    (broken || isStandingAccord(context, trigger) || isReasonFor(context, trigger)
      ? null
      : (placeBefore(context, trigger, isPlace) ??
        openingPlace(context, trigger, isPlace, ON_THE_GROUND) ??
        (ON_THE_GROUND.has(type) || type === 'clash' || type === 'protest'
          ? (headingPlace(context, context.document.sentenceOf[trigger.first]!)?.name ?? null)
          : null)))
  )
}

/** Whoever comes to a place is there, also where the words before could be of his office (وصل المبعوث إلى صنعاء). */
const PLACE_KINDS: ReadonlySet<string> = new Set(['place', 'country', 'facility'])

/** The phrases before those of what it answers or follows, or from where its distance is told: where that was is not where this was. */
function itsOwn(context: ReadingContext, phrases: readonly ArgumentPhrase[]): readonly ArgumentPhrase[] {
  const { tags } = context.document
  for (let i = 0; i < phrases.length; i++) {
    const { first, last } = phrases[i]!
    // قتل خمسة في هجوم بعد يومين من توقيع روسيا اتفاقا, قصفوا القرية ردا على هجوم في العاصمة
    if (isLongAfter(context, phrases[i]!) || ANSWERS.has(tags[first]!.analysis?.stem ?? '')) return phrases.slice(0, i)
    for (let at = first + 1; at <= last; at++) if (ANSWERS.has(tags[at]!.analysis?.stem ?? '')) return phrases.slice(0, i + 1)
    // في معسكر كذا، على مسافة 30 كيلومترا من المدينة
    if (phrases[i]!.preposition === 'من' && i > 0 && isDistance(context, phrases[i - 1]!)) return phrases.slice(0, i)
  }
  return phrases
}
const ANSWERS = foldedWords('ردا انتقاما ثأرا')
const isDistance = (context: ReadingContext, phrase: ArgumentPhrase): boolean => phraseHasClass(context, phrase, 'distance')

const NEAR = fold('قرب')
/** Tokens from an accord to a phrase of place: the preposition, and a participle before it (الموقع في جوبا). */
const NEXT_PHRASE = 3

/** Right behind another, with but a preposition between them, or two (بلدة كذا في وسط البلاد). */
const standsNext = ({ document: { tags } }: ReadingContext, { last }: ArgumentPhrase, { first }: ArgumentPhrase): boolean =>
  first <= last + 2 || (first === last + 3 && tags[last + 1]!.pos === 'preposition' && tags[last + 2]!.pos === 'preposition')

/** The place that a bare phrase names, where it is what something is done to, gone to or taken from. */
function groundIn(
  { names }: ReadingContext,
  { pattern: { frame } }: Trigger,
  { first, last, preposition }: ArgumentPhrase,
  roles: readonly UnresolvedRole[],
  isPlace: IsPlace,
): number | null {
  // انسحب من معسكر كذا قرب كذا
  if (preposition !== '' && !(preposition === 'من' && frame.type === 'withdraw')) return null
  for (let i = first; i <= last; i++) {
    const name = names.at[i]!
    if (isPlace(name) && roles.some((one) => one.name === name && GROUND_ROLES.has(one.role))) return name
  }
  return null
}
const GROUND_ROLES: ReadonlySet<string> = new Set(['target', 'place', 'origin'])

const ARRIVING: ReadonlySet<EventType> = new Set(['aid', 'displace', 'evacuate'])

/** Where people meet and come to terms: من says from where they are, حول what they speak about. */
const ENCOUNTERS: ReadonlySet<EventType> = new Set(['talks', 'call', 'session'])
const HELD_IN = foldedWords('في ب قرب داخل عند')
/** Types of what happens on the ground, and not at a table. */
const ON_THE_GROUND: ReadonlySet<EventType> = new Set([
  'withdraw',
  'attack',
  'displace',
  'evacuate',
  'control',
  'arrest',
  'blockade',
  'disarm',
])
const isMeeting = ({ document: { tags } }: ReadingContext, { first }: ArgumentPhrase): boolean =>
  MEETINGS.has(tags[first]!.analysis?.stem ?? '')
const MEETINGS = foldedWords('اجتماع لقاء محادثات مباحثات مفاوضات مشاورات قمة مؤتمر')

/** برئاسة الولايات المتحدة, بدعم إيران: after ب a noun that is no place says how, and whose help. */
const isManner = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  phrase.preposition === 'ب' && (isBound(context, phrase) || isMeans(context, phrase))
/** «بطلب من الجزائر», «بدعوة من مصر»: whose wish it is. */
const isWish = ({ document: { tags } }: ReadingContext, { first, preposition }: ArgumentPhrase): boolean =>
  preposition === 'من' && WISHES.has(tags[first - 2]?.analysis?.stem ?? '')
const WISHES = foldedWords('طلب دعوة دعم تمويل تكليف مبادرة اقتراح ضغط أمر إيعاز توجيه مساندة إسناد تنسيق')
/** «الموعد الوارد في وثيقة الدوحة»: in what somebody wrote or said. */
const isPaper = ({ document: { tags } }: ReadingContext, { first, preposition }: ArgumentPhrase): boolean =>
  preposition === 'في' && PAPERS.has(tags[first]!.analysis?.stem ?? '')
const PAPERS = foldedWords('وثيقة اتفاق اتفاقية إعلان بيان تقرير قرار بروتوكول مذكرة تفاهم معاهدة')
/** «غادروا إلى داخل البلاد»: where one goes. */
const isInto = ({ document: { tags } }: ReadingContext, { first }: ArgumentPhrase): boolean => tags[first - 2]?.lemma === 'الي'
/** «السفن المرتبطة بإسرائيل», «الحكومة المعترف بها»: what a participle takes by ب. */
const isBound = ({ document: { tags } }: ReadingContext, { first }: ArgumentPhrase): boolean => {
  const before = tags[first - 1]
  // المرتبطة: a participle that the lexicon has as an adjective
  const isParticiple = before?.derived === 'participle' || (before?.pos === 'adjective' && /^م.*[^ي]$/.test(before.lemma))
  return isParticiple && !SITUATED.has(before!.lemma)
}
const SITUATED = foldedWords('وقع كان وجد تمركز انتشر أقام قام رابط حاصر متمركز منتشر موجود مقيم مرابط محاصر متواجد')
const isMeans = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  context.names.at[phrase.first] === -1 &&
  !phraseHasClass(context, phrase, 'territory', 0) &&
  !LOCATIVE.has(context.document.tags[phrase.first]!.analysis?.stem ?? '')
const LOCATIVE = foldedWords(
  'محيط ريف ضاحية ضواحي مخيم سوق شارع ساحة ميدان شمال جنوب شرق غرب وسط داخل جوار قرب مركز مستشفى مدرسة مطار حاجز طريق ساحل جزيرة وادي محلية مديرية قضاء ناحية مقاطعة دائرة مستشفى فندق سجن حقل سد معبر كنيسة مسجد جامعة ضفاف أطراف مشارف تخوم',
)
