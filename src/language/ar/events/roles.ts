import type { Role } from '../../../model/lists.ts'
import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { fold } from '../letters.ts'
import { isAffiliated, isOnlyLoyal } from './affiliation.ts'
import {
  describesThem,
  isAgentOfAnother,
  isBearersOf,
  isCalledBy,
  isDestinationOfTitle,
  isHelpOf,
  isObjectOfAnother,
  isOrderOf,
  isPartOfHit,
  isPostOfTitle,
  isPurpose,
} from './apart.ts'
import { askedBy, askedToGo, seatsFaced } from './asked-to-go.ts'
import { isAnswered, isAvenged } from './avenged.ts'
import { isRepresentative, sendersOf } from './carrier.ts'
import { topicDoneTo } from './done-to-topic.ts'
import { extentOf, isCount, wordsOf } from './extent.ts'
import { joinedBefore } from './front.ts'
import { isComma } from './insertions.ts'
import {
  isDirection,
  isPart,
  isSomebody,
  isSomething,
  isThing,
  isTown,
  namesBothSides,
  namesIn,
  namesPerson,
  namesPlace,
  placed,
} from './naming.ts'
import { carriedSubject, isOneSided, mayCarry } from './null-subject.ts'
import { harmedIn } from './outcome.ts'
import { isOfOneBefore, isOwnOf } from './own.ts'
import { isOwnDeed, ownOf, spokenFor, takesUpSpeaker } from './own-deed.ts'
import { GROUND, HARMING, HITTING, isGround, isHeldThere, isOneFor, isOnlyHit, isOnTheWay, isPeople, isWay, pulledBack } from './parts.ts'
import { partsElsewhere } from './parts-elsewhere.ts'
import { isPassive } from './passive.ts'
import { AGENT, AMONG, type ArgumentPhrase } from './phrase.ts'
import { possessorsOf } from './possessor.ts'
import { answerableFor, denouncedIn } from './protested.ts'
import { doneTo, genitiveOf, genitiveRole, isQualityOf, ledBy, ownerBy, ownsOnes, roleOfSetting } from './role-of-phrase.ts'
import { isObjectOnly } from './subject-fit.ts'
import { type Surroundings, speakerOf } from './surroundings.ts'
import type { Trigger } from './triggers.ts'
import { fallenIn, undergoerOf } from './undergoer.ts'

export type UnresolvedRole = UnresolvedEvent['roles'][number]
export type Participants = Pick<UnresolvedEvent, 'roles' | 'unnamed'>

/** Prepositions that govern the trigger's own argument only right after it; further on they belong to something else. */
const ADJACENT = new Set(['من', 'ب', 'ل'])
const ADJACENT_REACH = 4
const DEMONYM_REACH = 3

/**
 * Whether what a preposition governs is too far from a trigger to be its own. «انسحبت القوات أمس من البلدة», «نزح الآلاف، بحسب الأمم المتحدة، من المدينة»: a
 * time is no distance, and behind it or a comma stands no noun that it could belong to.
 */
function isApartFrom(
  { document: { tags, tokens }, timeAt }: ReadingContext,
  { last, finite }: Trigger,
  { first }: ArgumentPhrase,
): boolean {
  const before = tags[first - 1]!.pos === 'preposition' ? first - 2 : first - 1
  if (finite && (timeAt[before] !== -1 || isComma(tokens[before]!))) return false
  let distance = first - last
  for (let i = last + 1; i < first; i++) if (timeAt[i] !== -1) distance--
  return distance > ADJACENT_REACH
}

const BORDER = 'حدود'

/**
 * Who plays which part in an event, from its frame and the phrases around its trigger; then from the words that hold it: who says it, whom he accuses
 * of it, and the two of a call or meeting in which it is said.
 */
export function rolesOf(context: ReadingContext, trigger: Trigger, around: Surroundings): Participants {
  const { frame } = trigger.pattern
  const { sides } = around
  const speaker = speakerOf(around)
  const principal = spokenFor(context, around)
  const { phrases } = trigger.arguments
  const subjectBefore = isOneFor(context, trigger) ? null : trigger.arguments.subjectBefore
  const roles: UnresolvedRole[] = []
  const unnamed: UnresolvedEvent['unnamed'][number][] = []
  const undergoer = HITTING.has(frame.type) ? undergoerOf(context, trigger) : null
  const undergone = undergoer === null ? [] : namesIn(context, undergoer)
  const hits = undergoer !== null || (trigger.finite && frame.object === 'target' && HITTING.has(frame.type))
  const put = (role: Role, name: number, phrase?: ArgumentPhrase) => {
    if (role === 'place' && !GROUND.has(context.mentions[name]!.kind)) return
    // تعرض الوزير لهجوم: not his own
    if (role === 'actor' && undergone.includes(name)) return
    const { start, end } = phrase === undefined ? context.mentions[name]! : extentOf(context, name, phrase)
    if (!roles.some((known) => known.name === name && known.role === role)) roles.push({ role, name, start, end })
  }
  const unname = (role: Role, phrase: ArgumentPhrase) => {
    const { start, end } = wordsOf(context, phrase)
    if (!unnamed.some((known) => known.role === role && known.start === start)) unnamed.push({ role, start, end })
  }
  // `sure`: whom it befalls, whatever it is
  const add = (role: Role | undefined, phrase: ArgumentPhrase, sure = false) => {
    if (role === undefined) return
    const names = namesIn(context, phrase)
    if (role === 'actor' && namesBothSides(context, phrase)) for (const side of sides) put(role, side)
    // انسحاب القوات وعودة النازحين: another happening
    const isHappening = phrase.coordinated && context.document.tags[phrase.first]!.derived === 'masdar'
    if (
      names.length === 0 &&
      !isHappening &&
      (role === 'target' ? sure || isSomething(context, phrase) || (hits && isThing(context, phrase)) : isSomebody(context, phrase))
    )
      unname(role, phrase)
    // who does it is not whom it is done to
    const isFree = (name: number) => roles.every((one) => one.name !== name) && !isOfOneBefore(context, trigger, phrase)
    if (
      names.length === 0 &&
      speaker !== null &&
      (role === 'actor' || (role === 'target' && isFree(speaker))) &&
      (isOwnOf(context, phrase, speaker, role) || (principal !== null && isOwnOf(context, phrase, principal, role)))
    )
      put(role, principal ?? speaker)
    for (const name of names)
      put(
        placed(context, role, name, trigger.finite || phrase.preposition !== ''),
        name,
        role === 'actor' || role === 'target' ? phrase : undefined,
      )
  }
  const against = (phrase: ArgumentPhrase) => {
    const whose = answerableFor(context, phrase)
    if (whose !== null) add('target', whose)
  }
  // لقي خمسة من الجنود حتفهم: whom it befalls
  if (frame.spread && frame.subject !== undefined) for (const phrase of fallenIn(context, trigger)) add(frame.subject, phrase, true)
  // a name inside the phrase does it (تسليم الانفصاليين أسلحتهم)
  for (let i = trigger.first + 1; i < trigger.last && !frame.spread; i++)
    if (context.names.at[i] !== -1)
      put(isHeldThere(context, trigger, i) ? 'target' : placed(context, 'actor', context.names.at[i]!, false), context.names.at[i]!)
  const inside = wordedSubject(context, trigger)
  if (inside !== null) add(frame.subject, inside)
  if (undergoer !== null) add('target', undergoer)
  if (frame.type === 'attack') for (const phrase of harmedIn(context, trigger)) add('target', phrase, true)
  const topic = topicDoneTo(context, trigger)
  if (topic !== null) add('target', topic)
  // أكدت الحركة أنها قتلت تسعة جنود: who fights has done it
  const passive = isPassive(context, trigger) && !(speaker !== null && isOwnDeed(context, trigger, speaker))
  // القصف هناك: a noun with the article has no genitive
  const isClosed = !trigger.finite && trigger.first === trigger.last && context.document.tags[trigger.first]!.analysis?.article === true
  let heading: ArgumentPhrase | null = null
  // غارات إسرائيلية: the adjective says whose it is
  if (!trigger.finite && takesActor(trigger))
    for (let i = trigger.first + 1; i <= trigger.last + DEMONYM_REACH; i++) {
      const name = context.names.at[i] ?? -1
      if (name !== -1 && context.mentions[name]!.rule === 'name.country.demonym') {
        // مقتل السوداني: with the article it is no adjective of a noun without
        if (i === trigger.last + 1 && isDefinite(context, i) && !isDefinite(context, trigger.last)) break
        // قتل فلسطيني, اعتقال تركي: to whom it is done
        if (i === trigger.last + 1 && HARMING.has(context.document.tags[trigger.last]!.analysis?.stem ?? '')) break
        put('actor', name)
      } else if (name !== -1 || (context.document.tags[i]?.pos !== 'adjective' && i > trigger.last)) break
    }
  // الحكومة فرضت عقوبات: a verb with the noun that tells what is done
  const isWorded = trigger.finite && trigger.last > trigger.first && frame.subject === undefined
  const subject = passive ? frame.object : isWorded ? 'actor' : frame.subject
  const takesUp = trigger.finite && subject !== undefined && takesUpSpeaker(context, trigger.first)
  // قال الجيش إن الغارة استهدفت القيادي وإنه قتل: he
  const isFurther = passive && context.document.tags[trigger.first - 1]?.analysis?.conjunction === 'و'
  const own = takesUp && !isFurther ? ownOf(context, trigger.first, around) : null
  if (own !== null) put(subject!, own)
  // زيارته العراق: the pronoun on a verbal noun is who does it
  const isHis = !trigger.finite && trigger.first === trigger.last && (context.document.tags[trigger.first]!.analysis?.enclitic ?? '') !== ''
  let bare =
    (takesUp && (speaker !== null || !passive)) || (isHis && genitiveRole(trigger) === 'actor' && frame.object !== undefined) ? 1 : 0
  let begins = trigger.last + 1
  let fromPreposition = false
  let previous: Role | undefined
  let counted: Role | undefined
  let partitive = -1
  let representing = -1
  let affiliated = -1
  let before: ArgumentPhrase | null = null
  const roleUnder = new Map<string, Role | undefined>()
  let isPlaced = false
  let helping = -1
  // اتفقا, قصفوا: the verb has its subject in it
  const number = context.document.tags[trigger.first]!.analysis?.form?.number
  if (trigger.finite && (number === 'd' || number === 'p')) bare = 1
  if (subjectBefore !== null) {
    for (const one of [subjectBefore, ...joinedBefore(context, subjectBefore, trigger.first)]) add(frame.before ?? subject, one)
    if (frame.before === undefined) bare = 1
  }
  // العمليات ضد الحركة: the wording ends in the preposition that governs what follows
  const ending = context.document.tags[trigger.last]!
  const governing =
    trigger.last > trigger.first && ending.pos === 'preposition' && frame.by?.[ending.lemma] !== undefined ? ending.lemma : ''
  for (const found of phrases) {
    const phrase = governing !== '' && found === phrases[0] && found.preposition === '' ? { ...found, preposition: governing } : found
    let role: Role | undefined
    // أفراد من قوات حفظ السلام, عشرات من سكان القرية: the part plays what the whole is named for
    if (phrase.preposition === AMONG) role = counted
    // الحكومة في طرابلس ومجلس النواب
    else if (phrase.coordinated && before !== null && phrase.preposition !== before.preposition) role = roleUnder.get(phrase.preposition)
    // القوات الموالية للرئيس: the forces, and not he
    else if (phrase.first === affiliated && before !== null && isOnlyLoyal(context, before, phrase)) role = undefined
    else if (
      phrase.coordinated ||
      phrase.first === affiliated ||
      (phrase.preposition === 'من' && phrase.first === helping) ||
      (phrase.preposition === 'من' &&
        partitive === phrase.first &&
        (isPeople(context, phrase) || (frame.by?.['من'] === undefined && !(previous === 'target' && isGround(context, phrase))))) ||
      (phrase.preposition === 'عن' && representing === phrase.first) ||
      (before !== null && (previous === 'actor' || previous === 'target') && ownsOnes(context, before, phrase))
    )
      role = previous
    else if (isOrderOf(context, trigger, phrase)) role = 'actor'
    else if (
      isDestinationOfTitle(context, trigger, phrase) ||
      isAnswered(context, phrase) ||
      isObjectOfAnother(context, trigger, phrase) ||
      isHelpOf(trigger, phrase) ||
      isAgentOfAnother(context, trigger, phrase) ||
      (HITTING.has(frame.type) && bare > 0 && isPartOfHit(trigger, phrase)) ||
      ((HITTING.has(frame.type) || frame.type === 'operation') && isPurpose(context, phrase)) ||
      (frame.type === 'visit' && isPostOfTitle(context, trigger, phrase)) ||
      isWay(context, trigger, phrase)
    )
      role = undefined
    else if (isOnTheWay(context, trigger, phrase, bare)) role = 'place'
    else if (phrase.preposition !== '')
      role =
        ADJACENT.has(phrase.preposition) && isApartFrom(context, trigger, phrase) && !isTakenFrom(context, trigger, phrase)
          ? (ledBy(context, trigger, phrase) ?? roleOfSetting(context, phrase))
          : (ownerBy(context, trigger, phrase, bare === 0 ? begins : -1) ??
            ledBy(context, trigger, phrase) ??
            doneTo(context, trigger, phrase) ??
            frame.by?.[phrase.preposition] ??
            roleOfSetting(context, phrase) ??
            (phrase.preposition === AGENT ? 'actor' : undefined))
    else if (before !== null && describesThem(context, before, phrase)) role = undefined
    // معارك في بلدة كذا شمال المدينة
    else if ((trigger.finite || phrase.first > trigger.last + 1) && isDirection(context, phrase)) role = isPlaced ? undefined : 'place'
    else if (isBearersOf(context, heading, phrase)) role = previous
    else if (phrase.first === begins && isQualityOf(context, trigger, phrase)) begins = phrase.last + 1
    else if (isCalledBy(context, trigger, phrase)) role = 'place'
    else {
      const whose = trigger.finite ? subject : genitiveOf(context, trigger, phrase)
      // غارة شمال العراق: where, and not whose
      const first = whose === 'actor' && isDirection(context, phrase) ? 'place' : whose
      // وقتلت أربعة جنود: the subject stands before
      if (
        bare === 0 &&
        trigger.finite &&
        !passive &&
        frame.subject === 'actor' &&
        (isObjectOnly(context, trigger.first, phrase) || (hits && isOnlyHit(context, phrase)))
      )
        bare = 1
      // a place is where one goes or what one takes, not who does it (زار فريق البلدة, قد زار دمشق)
      if (bare === 0 && frame.object === 'place' && (namesPlace(context, phrase) || (frame.type === 'visit' && isTown(context, phrase))))
        bare = 1
      role =
        isClosed && (first === 'actor' || phrase.first > trigger.last + 1)
          ? undefined
          : bare === 0
            ? first
            : bare === 1
              ? frame.object
              : undefined
      // حاصرت الشرطة المحتجين: people, and no place
      if (role === 'place' && frame.mode === 'siege' && isPeople(context, phrase)) role = 'target'
      // وصل رئيس البعثة، الجنرال …، إلى: who is no place has gone there
      if (role === 'place' && namesPerson(context, phrase)) role = frame.subject
      bare++
    }
    // مئات من المزارعين: who they are is told
    if (
      phrase.preposition === 'من' &&
      partitive === phrase.first &&
      role === previous &&
      before !== null &&
      isCount(context.document, before)
    ) {
      const at = unnamed.findIndex(({ end }) => end === context.document.tokens[before!.last]!.end)
      if (at !== -1) unnamed.splice(at, 1)
    }
    // قرى على الحدود مع غامبيا: beyond which she lies, and no party
    if (phrase.preposition === 'مع' && context.document.tags[phrase.first - 2]?.analysis?.stem === BORDER) role = undefined
    // حرروا القرى شرق النهر من الألغام: only forces lose ground
    if (role === 'target' && frame.type === 'control' && phrase.preposition === 'من' && !namesForce(context, phrase)) role = undefined
    // انفجار في فندق بمقديشو: where it is
    if (role === 'instrument' && isGround(context, phrase)) role = undefined
    // قصف من مدينة كذا, خرق الهدنة وتهجير السكان من الحي: from where, and not whose
    if (
      role === 'actor' &&
      phrase.preposition === 'من' &&
      (HITTING.has(frame.type) ? namesPlace(context, phrase) : isGround(context, phrase))
    )
      role = HITTING.has(frame.type) ? 'origin' : undefined
    if (role === 'target' && phrase.preposition === 'ب' && HITTING.has(frame.type) && isGround(context, phrase)) role = undefined
    heading = phrase.preposition === '' ? phrase : null
    before = phrase
    isPlaced ||= (phrase.preposition === 'في' || role === 'target') && namesPlace(context, phrase)
    if (heading !== null && !phrase.coordinated && role !== undefined) counted = role
    previous = role
    roleUnder.set(phrase.preposition, role)
    partitive = isPart(context, phrase) ? phrase.last + 2 : -1
    // بوساطة من سلطنة عمان
    helping = roleOfSetting(context, phrase) !== undefined && namesIn(context, phrase).length === 0 ? phrase.last + 2 : -1
    // ممثلون عن الحكومة
    representing = isRepresentative(context, phrase) ? phrase.last + 2 : -1
    affiliated = isAffiliated(context, phrase) ? phrase.last + 1 : -1
    const isOwner = phrase.preposition === 'ل' && (frame.type === 'operation' || HITTING.has(frame.type))
    fromPreposition ||=
      role === 'actor' && phrase.preposition !== '' && !isOwner && phrase.preposition !== 'بين' && phrase.preposition !== AGENT
    if (role === 'target' && frame.type === 'protest' && phrase.preposition !== '') against(phrase)
    else add(role, phrase)
  }
  if (frame.mode === 'resignation' && roles.every(({ role }) => role !== 'target'))
    for (const name of askedToGo(context, trigger).flatMap((phrase) => namesIn(context, phrase)))
      if (!roles.some((one) => one.name === name)) put('target', name)
  if (frame.type === 'protest') {
    for (const phrase of [...askedToGo(context, trigger), ...askedBy(context, trigger)]) add('target', phrase)
    for (const phrase of denouncedIn(context, trigger)) against(phrase)
    // where nobody is told whom it is against, whose seat they face
    if (frame.mode !== 'clash' && [...roles, ...unnamed].every(({ role }) => role !== 'target'))
      for (const phrase of seatsFaced(context, trigger)) add('target', phrase)
  }
  // خلال لقائه المبعوث: the pronoun is who speaks
  if (!trigger.finite && (context.document.tags[trigger.first]!.analysis?.enclitic ?? '') !== '')
    for (const name of around.setting) put('actor', name)
  const doers = [...roles, ...unnamed].filter(({ role }) => role === 'actor').length
  if (!isAvenged(context, trigger) && (doers === 0 ? mayCarry(context, trigger, passive) : doers === 1 && isOneSided(context, trigger)))
    for (const name of carriedSubject(context, trigger, trigger.first, around.actorsAt)) put('actor', name)
  const actors = roles.filter(({ role }) => role === 'actor').length
  const isDone = trigger.finite && !passive && unnamed.some(({ role }) => role === 'actor')
  const pulled = actors === 1 ? pulledBack(context, trigger, roles) : -1
  if (
    !isDone &&
    (actors === 0 || (actors === 1 && (fromPreposition || pulled !== -1 || isRepelling(trigger, context.document.tags)))) &&
    takesActor(trigger)
  ) {
    const elsewhere = partsElsewhere(context, trigger, passive, around)
    if (pulled !== -1 && elsewhere.names.some(([role]) => role === 'actor')) roles.splice(pulled, 1)
    for (const [role, phrase] of elsewhere.phrases) add(role, phrase)
    for (const [role, name] of elsewhere.names) put(role, name)
  }
  if (HITTING.has(frame.type) && !passive && roles.every(({ role }) => role !== 'actor'))
    for (const phrase of sendersOf(context, trigger)) add('actor', phrase)
  for (const name of possessorsOf(context, trigger, around)) {
    const isPut = roles.some((one) => one.name === name)
    if (!isPut && (BOTH_DO.has(frame.type) || roles.every(({ role }) => role !== 'actor'))) put('actor', name)
  }
  return { roles, unnamed }
}

/** «أطلق جنود النار»: somebody without name between a verb and the noun that tells what is done; null where nobody stands there. */
function wordedSubject(context: ReadingContext, { first, last, finite, pattern: { frame } }: Trigger): ArgumentPhrase | null {
  if (!finite || frame.spread || last < first + 2) return null
  const phrase: ArgumentPhrase = { first: first + 1, last: last - 1, preposition: '', coordinated: false }
  for (let i = phrase.first; i <= phrase.last; i++)
    if (context.names.at[i] !== -1 || context.timeAt[i] !== -1 || !NOMINAL.has(context.document.tags[i]!.pos)) return null
  return isSomebody(context, phrase) && !namesBothSides(context, phrase) ? phrase : null
}
const NOMINAL: ReadonlySet<string> = new Set(['nominal', 'adjective', 'number'])

/** What two do with each other: هدنتها مع الحكومة. */
const BOTH_DO: ReadonlySet<string> = new Set(['talks', 'call', 'ceasefire', 'agreement', 'clash', 'session'])

/** «استعاد الجيش مبنى المحافظة في الموصل من التنظيم»: however far behind, those from whom ground is taken. */
const isTakenFrom = (context: ReadingContext, { pattern: { frame } }: Trigger, phrase: ArgumentPhrase): boolean =>
  frame.type === 'control' && phrase.preposition === 'من' && frame.by?.['من'] === 'target' && namesForce(context, phrase)
const namesForce = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  namesIn(context, phrase).some((name) => FORCES.has(context.mentions[name]!.kind))
const FORCES: ReadonlySet<string> = new Set(['group', 'organisation'])

/** «أعلنت القوات صد هجوم روسي»: besides whose attack it is, those who repel it. */
const isRepelling = ({ finite, first, pattern: { frame } }: Trigger, tags: ReadingContext['document']['tags']): boolean =>
  !finite && frame.type === 'clash' && tags[first]!.lemma === REPELLING
const REPELLING = fold('صدّ')

const isDefinite = ({ document: { tags } }: ReadingContext, at: number): boolean => tags[at]!.analysis?.article === true

export const takesActor = ({ pattern: { frame } }: Trigger): boolean =>
  frame.type === 'attack' ||
  frame.subject === 'actor' ||
  frame.genitive === 'actor' ||
  Object.values(frame.by ?? {}).includes('actor') ||
  DONE.has(frame.type)
/** Happenings that somebody does, though the frame names nobody. */
const DONE = new Set([
  'arrest',
  'investigate',
  'monitor',
  'release',
  'evacuate',
  'ceasefire',
  'disarm',
  'safe-passage',
  'offer',
  'operation',
  'mobilise',
  'war',
  'control',
  'aid',
])
