import type { Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { AGENT, type ArgumentPhrase } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isAffiliated } from './affiliation.ts'
import { isRepresentative } from './carrier.ts'
import { isPart, namesIn, namesPlace } from './naming.ts'
import { HITTING } from './parts.ts'
import { roleOfSetting } from './role-of-phrase.ts'

/** What the phrases of a clause that have been read tell of the next. Tokens are −1 where there is none. */
export interface Course {
  /** Part of the subject of the trigger, and whether that is a verb in the passive. */
  readonly subject: Role | undefined
  readonly passive: boolean
  /** Phrases without preposition so far, the subject in front or in the verb among them. */
  bare: number
  /** Whether the first of them can but be the object, and the subject is still to come. */
  isInverted: boolean
  /** Where a phrase stands right behind the trigger. */
  begins: number
  /** Whether a preposition alone says who does it. */
  fromPreposition: boolean
  before: ArgumentPhrase | null
  /** The one before, where it has no preposition. */
  heading: ArgumentPhrase | null
  previous: Role | undefined
  /** Part of the last that has no preposition and is joined to none. */
  counted: Role | undefined
  /** Part of the last under each preposition. */
  readonly roleUnder: Map<string, Role | undefined>
  /** Whether a place has been named. */
  isPlaced: boolean
  /** Where the whole stands of which the one before is a part: مئات من المزارعين. */
  partitive: number
  /** ممثلون عن الحكومة */
  representing: number
  /** القوات الموالية للرئيس */
  affiliated: number
  /** بوساطة من سلطنة عمان */
  helping: number
}

export const courseOf = ({ last }: Trigger, subject: Role | undefined, passive: boolean, bare: number): Course => ({
  subject,
  passive,
  bare,
  isInverted: false,
  begins: last + 1,
  fromPreposition: false,
  before: null,
  heading: null,
  previous: undefined,
  counted: undefined,
  roleUnder: new Map(),
  isPlaced: false,
  partitive: -1,
  representing: -1,
  affiliated: -1,
  helping: -1,
})

/** Notes a phrase and the part that it plays. */
export function advance(
  course: Course,
  context: ReadingContext,
  { pattern: { frame } }: Trigger,
  phrase: ArgumentPhrase,
  role: Role | undefined,
): void {
  const isBare = phrase.preposition === ''
  course.heading = isBare ? phrase : null
  course.before = phrase
  course.isPlaced ||= (phrase.preposition === 'في' || role === 'target') && namesPlace(context, phrase)
  if (isBare && !phrase.coordinated && role !== undefined) course.counted = role
  course.previous = role
  course.roleUnder.set(phrase.preposition, role)
  course.partitive = isPart(context, phrase) ? phrase.last + 2 : -1
  course.helping = roleOfSetting(context, phrase) !== undefined && namesIn(context, phrase).length === 0 ? phrase.last + 2 : -1
  course.representing = isRepresentative(context, phrase) ? phrase.last + 2 : -1
  course.affiliated = isAffiliated(context, phrase) ? phrase.last + 1 : -1
  const isOwner = phrase.preposition === 'ل' && (frame.type === 'operation' || HITTING.has(frame.type))
  course.fromPreposition ||= role === 'actor' && !isBare && !isOwner && phrase.preposition !== 'بين' && phrase.preposition !== AGENT
}
