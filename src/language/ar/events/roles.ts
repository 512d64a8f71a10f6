import type { Role } from '../../../model/lists.ts'
import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { isAffiliated } from './affiliation.ts'
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
import { isRepresentative } from './carrier.ts'
import { extentOf, wordsOf } from './extent.ts'
import { joinedBefore } from './front.ts'
import { mayHaveFought } from './governor.ts'
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
import { isOwnOf } from './own.ts'
import { partsElsewhere } from './parts-elsewhere.ts'
import { isPassive } from './passive.ts'
import { AGENT, AMONG, type ArgumentPhrase } from './phrase.ts'
import { principalOf } from './principal.ts'
import { doneTo, genitiveOf, genitiveRole, isQualityOf, ledBy, ownerBy, ownsOnes, roleOfSetting } from './role-of-phrase.ts'
import { isObjectOnly } from './subject-fit.ts'
import { type Surroundings, speakerOf, speakerPhraseStart } from './surroundings.ts'
import { phraseHasClass, type Trigger } from './triggers.ts'
import { undergoerOf } from './undergoer.ts'

export type UnresolvedRole = UnresolvedEvent['roles'][number]
export type Participants = Pick<UnresolvedEvent, 'roles' | 'unnamed'>

/** Prepositions that govern the trigger's own argument only right after it; further on they belong to something else. */
const ADJACENT = new Set(['من', 'ب', 'ل'])
const ADJACENT_REACH = 4
const DEMONYM_REACH = 3

/**
 * Who plays which part in an event, from its frame and the phrases around its trigger; then from the words that hold it: who says it, whom he accuses
 * of it, and the two of a call or meeting in which it is said.
 */
export function rolesOf(context: ReadingContext, trigger: Trigger, around: Surroundings): Participants {
  const { frame } = trigger.pattern
  const { sides } = around
  const speaker = speakerOf(around)
  const { phrases } = trigger.arguments
  const subjectBefore = isOneFor(context, trigger) ? null : trigger.arguments.subjectBefore
  const roles: UnresolvedRole[] = []
  const unnamed: UnresolvedEvent['unnamed'][number][] = []
  const put = (role: Role, name: number, phrase?: ArgumentPhrase) => {
    if (role === 'place' && !GROUND.has(context.mentions[name]!.kind)) return
    const { start, end } = phrase === undefined ? context.mentions[name]! : extentOf(context, name, phrase)
    if (!roles.some((known) => known.name === name && known.role === role)) roles.push({ role, name, start, end })
  }
  const undergoer = HITTING.has(frame.type) ? undergoerOf(context, trigger) : null
  const hits = undergoer !== null || (trigger.finite && frame.object === 'target' && HITTING.has(frame.type))
  const add = (role: Role | undefined, phrase: ArgumentPhrase) => {
    if (role === undefined) return
    if (role === 'actor' && namesBothSides(context, phrase)) for (const side of sides) put(role, side)
    const names = namesIn(context, phrase)
    // انسحاب القوات وعودة النازحين: another happening
    const isHappening = phrase.coordinated && context.document.tags[phrase.first]!.derived === 'masdar'
    if (
      names.length === 0 &&
      !isHappening &&
      (role === 'target' ? isSomething(context, phrase) || (hits && isThing(context, phrase)) : isSomebody(context, phrase))
    )
      unnamed.push({ role, ...wordsOf(context, phrase) })
    if (names.length === 0 && speaker !== null && (role === 'target' || role === 'actor') && isOwnOf(context, phrase, speaker, role))
      put(role, speaker)
    for (const name of names)
      put(
        placed(context, role, name, trigger.finite || phrase.preposition !== ''),
        name,
        role === 'actor' || role === 'target' ? phrase : undefined,
      )
  }
  // a name inside the phrase does it (تسليم الانفصاليين أسلحتهم)
  for (let i = trigger.first + 1; i < trigger.last; i++)
    if (context.names.at[i] !== -1) put(placed(context, 'actor', context.names.at[i]!, false), context.names.at[i]!)
  if (undergoer !== null) add('target', undergoer)
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
  const subject = passive ? frame.object : frame.subject
  const takesUp = trigger.finite && subject !== undefined && takesUpSpeaker(context, trigger.first)
  // قال الجيش إن الغارة استهدفت القيادي وإنه قتل: he
  const isFurther = passive && context.document.tags[trigger.first - 1]?.analysis?.conjunction === 'و'
  const own = takesUp && !isFurther ? ownOf(context, trigger.first, around) : null
  if (own !== null) put(subject!, own)
  // زيارته العراق: the pronoun on a verbal noun is who does it
  const isHis = !trigger.finite && trigger.first === trigger.last && (context.document.tags[trigger.first]!.analysis?.enclitic ?? '') !== ''
  let bare = (takesUp && speaker !== null) || (isHis && genitiveRole(trigger) === 'actor' && frame.object !== undefined) ? 1 : 0
  let begins = trigger.last + 1
  let fromPreposition = false
  let previous: Role | undefined
  let counted: Role | undefined
  let partitive = -1
  let representing = -1
  let affiliated = -1
  let before: ArgumentPhrase | null = null
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
    else if (
      phrase.coordinated ||
      phrase.first === affiliated ||
      (phrase.preposition === 'من' && phrase.first === helping) ||
      (phrase.preposition === 'من' && partitive === phrase.first && (frame.by?.['من'] === undefined || isPeople(context, phrase))) ||
      (phrase.preposition === 'عن' && representing === phrase.first) ||
      (before !== null && (previous === 'actor' || previous === 'target') && ownsOnes(context, before, phrase))
    )
      role = previous
    else if (isOrderOf(context, trigger, phrase)) role = 'actor'
    else if (
      isDestinationOfTitle(context, phrase) ||
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
        ADJACENT.has(phrase.preposition) && phrase.first - trigger.last > ADJACENT_REACH
          ? (ledBy(context, trigger, phrase) ?? roleOfSetting(context, phrase))
          : (ownerBy(context, trigger, phrase, bare === 0 ? begins : -1) ??
            ledBy(context, trigger, phrase) ??
            doneTo(context, trigger, phrase) ??
            frame.by?.[phrase.preposition] ??
            roleOfSetting(context, phrase) ??
            (phrase.preposition === AGENT ? 'actor' : undefined))
    else if (heading !== null && describesThem(context, heading, phrase)) role = undefined
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
      // وصل رئيس البعثة، الجنرال …، إلى: who is no place has gone there
      if (role === 'place' && namesPerson(context, phrase)) role = frame.subject
      bare++
    }
    // انفجار في فندق بمقديشو: where it is
    if (role === 'instrument' && isGround(context, phrase)) role = undefined
    if (role === 'target' && phrase.preposition === 'ب' && HITTING.has(frame.type) && isGround(context, phrase)) role = undefined
    heading = phrase.preposition === '' ? phrase : null
    before = phrase
    isPlaced ||= (phrase.preposition === 'في' || role === 'target') && namesPlace(context, phrase)
    if (heading !== null && !phrase.coordinated && role !== undefined) counted = role
    previous = role
    partitive = isPart(context, phrase) ? phrase.last + 2 : -1
    // بوساطة من سلطنة عمان
    helping = roleOfSetting(context, phrase) !== undefined && namesIn(context, phrase).length === 0 ? phrase.last + 2 : -1
    // ممثلون عن الحكومة
    representing = isRepresentative(context, phrase) ? phrase.last + 2 : -1
    affiliated = isAffiliated(context, phrase) ? phrase.last + 1 : -1
    const isOwner = phrase.preposition === 'ل' && (frame.type === 'operation' || HITTING.has(frame.type))
    fromPreposition ||=
      role === 'actor' && phrase.preposition !== '' && !isOwner && phrase.preposition !== 'بين' && phrase.preposition !== AGENT
    add(role, phrase)
  }
  if (frame.mode === 'resignation' && roles.every(({ role }) => role !== 'target'))
    for (const name of askedToGo(context, trigger)) if (!roles.some((one) => one.name === name)) put('target', name)
  if (frame.type === 'protest') {
    for (const name of askedToGo(context, trigger)) put('target', name)
    for (const phrase of seatsFaced(context, trigger)) add('target', phrase)
    const asked = askedBy(context, trigger)
    if (asked !== null) put('target', asked)
  }
  // خلال لقائه المبعوث: the pronoun is who speaks
  if (!trigger.finite && (context.document.tags[trigger.first]!.analysis?.enclitic ?? '') !== '')
    for (const name of around.setting) put('actor', name)
  const doers = [...roles, ...unnamed].filter(({ role }) => role === 'actor').length
  if (doers === 0 ? mayCarry(context, trigger, passive) : doers === 1 && isOneSided(context, trigger))
    for (const name of carriedSubject(context, trigger, trigger.first, around.actorsAt)) put('actor', name)
  const actors = roles.filter(({ role }) => role === 'actor').length
  const isDone = trigger.finite && !passive && unnamed.some(({ role }) => role === 'actor')
  const pulled = actors === 1 ? pulledBack(context, trigger, roles) : -1
  if (!isDone && (actors === 0 || (actors === 1 && (fromPreposition || pulled !== -1))) && takesActor(trigger)) {
    const elsewhere = partsElsewhere(context, trigger, passive, around)
    if (pulled !== -1 && elsewhere.names.some(([role]) => role === 'actor')) roles.splice(pulled, 1)
    for (const [role, phrase] of elsewhere.phrases) add(role, phrase)
    for (const [role, name] of elsewhere.names) put(role, name)
  }
  return { roles, unnamed }
}

/** «اتفقت أرمينيا وأذربيجان على سحب القوات»: forces of no name are pulled back by those who are named, if any; -1 where there are none. */
function pulledBack(
  { document: { tags }, mentions }: ReadingContext,
  { first, finite }: Trigger,
  roles: readonly UnresolvedRole[],
): number {
  if (finite || tags[first]!.lemma !== PULLING) return -1
  return roles.findIndex(({ role, name }) => role === 'actor' && FORCES.has(fold(mentions[name]!.name)))
}
/** Verbal nouns of what is done to one person: an adjective of a people behind them is that person. */
const HARMING = foldedWords('قتل مقتل اغتيال إصابة اعتقال خطف اختطاف احتجاز إعدام استشهاد مصرع وفاة طعن دهس جرح أسر توقيف')
const PULLING = fold('سحب')
const FORCES = foldedWords('القوات قوات الجنود جنود المقاتلين مقاتلين')

/** «دفعة من مقاتلي الحركة», against مجموعة من حلب: people, and not where they come from. */
const isPeople = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  isSomebody(context, phrase) || namesIn(context, phrase).some((name) => context.mentions[name]!.kind === 'group')

/** اتفاق على فتح الطريق بين البلدتين: two places that a way or a line lies between are no parties. */
const isWay = (context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase): boolean =>
  phrase.preposition === 'بين' && phrase.first > trigger.last + 2 && namesPlace(context, phrase)

/** «استهدفت مسيرة سيارة على طريق كذا»: past what a verb hits, the road on which it was. */
const isOnTheWay = (context: ReadingContext, { finite, pattern: { frame } }: Trigger, phrase: ArgumentPhrase, bare: number): boolean =>
  finite && bare > 0 && frame.object === 'target' && phrase.preposition === 'علي' && phraseHasClass(context, phrase, 'crossing', 0)

/** «خطفوا القنصل وقتلوا سائقه»: one person is no subject of a plural verb. */
function isOneFor(
  { document: { tags }, mentions, names }: ReadingContext,
  { first, finite, arguments: { subjectBefore } }: Trigger,
): boolean {
  if (!finite || subjectBefore === null || tags[first]!.analysis?.form?.number !== 'p') return false
  const name = names.at[subjectBefore.last]!
  return name !== -1 && (mentions[name]!.kind === 'person' || mentions[name]!.kind === 'office')
}

/** Verbs of these say what they hit. */
const HITTING: ReadonlySet<string> = new Set(['attack', 'destroy'])

/** «وتستهدف عبرها مواقع الحركة والقوات»: posts and lands hit nobody. */
const isOnlyHit = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  context.names.at[phrase.first] === -1 && HIT.has(context.document.tags[phrase.first]!.analysis?.stem ?? '')
const HIT = foldedWords(
  'مواقع مقرات مقار مراكز معسكرات ثكنات تجمعات أهداف أهدافا مخازن مستودعات مصافي مدن قرى بلدات أحياء منازل مدارس مستشفيات',
)

const GROUND: ReadonlySet<string> = new Set(['place', 'country', 'facility'])
const isGround = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  namesIn(context, phrase).some((name) => GROUND.has(context.mentions[name]!.kind))

const isDefinite = ({ document: { tags } }: ReadingContext, at: number): boolean => tags[at]!.analysis?.article === true

export const takesActor = ({ pattern: { frame } }: Trigger): boolean =>
  frame.type === 'attack' ||
  frame.subject === 'actor' ||
  frame.genitive === 'actor' ||
  Object.values(frame.by ?? {}).includes('actor') ||
  DONE.has(frame.type)
/** Happenings that somebody does, though the frame names nobody. */
const DONE = new Set([
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

/** What one who fights says by a pronoun, with those to whom it was done right after it. */
const isOwnDeed = (context: ReadingContext, trigger: Trigger, speaker: number): boolean =>
  takesUpSpeaker(context, trigger.first) &&
  trigger.arguments.phrases[0]?.preposition === '' &&
  VIOLENCE.has(trigger.pattern.frame.type) &&
  mayHaveFought(context, trigger, speaker)
const VIOLENCE: ReadonlySet<string> = new Set(['attack', 'abduct', 'destroy'])

/** أنهم يتفاوضون: the pronoun before the verb is who speaks. */
const takesUpSpeaker = (context: ReadingContext, at: number): boolean => {
  const tag = context.document.tags[at - 1]
  // أنه سقطت قذائف: it stands for nobody
  if (tag?.analysis?.enclitic === 'ه' && context.document.tags[at]!.analysis?.form?.gender === 'f') return false
  return tag?.pos === 'complementizer' && (tag.analysis?.enclitic ?? '') !== ''
}

/**
 * Whom the pronoun before a verb means: who speaks (أعلن الجيش أنه انسحب), or for whom a spokesman does (قال المتحدث باسم الحركة إنها انسحبت). Null
 * where it cannot be the one who speaks.
 */
function ownOf(context: ReadingContext, at: number, around: Surroundings): number | null {
  const { tags } = context.document
  const speaker = speakerOf(around)
  const first = speakerPhraseStart(context, around)
  if (speaker === null || first === null) return null
  const principal = principalOf(context, { first })
  if (principal !== null) return principal
  const { kind } = context.mentions[speaker]!
  const isOne = kind === 'person' || kind === 'office'
  const pronoun = tags[at - 1]!.analysis?.enclitic
  // أحد القادة: … أنهم استهدفوا
  if (isOne && pronoun === 'هم') return null
  return isOne && pronoun === 'ها' && tags[first]!.analysis?.form?.gender === 'm' ? null : speaker
}
