import type { Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { AMONG, type ArgumentPhrase } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isOnlyLoyal } from './affiliation.ts'
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
import { isAnswered } from './avenged.ts'
import { bareRole } from './bare-role.ts'
import type { Cast } from './cast.ts'
import type { Course } from './course.ts'
import { isDirection } from './naming.ts'
import { HITTING, isGround, isOnTheWay, isPeople, isWay } from './parts.ts'
import { roleByPreposition } from './prepositional-role.ts'
import { isQualityOf, ownsOnes } from './role-of-phrase.ts'

/** The part that a phrase of an event's clause plays; undefined for none. */
export function roleInClause(cast: Cast, course: Course, phrase: ArgumentPhrase): Role | undefined {
  const { context, trigger } = cast
  const { before, heading, previous } = course
  // أفراد من قوات حفظ السلام, عشرات من سكان القرية: the part plays what the whole is named for
  if (phrase.preposition === AMONG) return course.counted
  // الحكومة في طرابلس ومجلس النواب
  if (phrase.coordinated && before !== null && phrase.preposition !== before.preposition) return course.roleUnder.get(phrase.preposition)
  // القوات الموالية للرئيس: the forces, and not he
  if (phrase.first === course.affiliated && before !== null && isOnlyLoyal(context, before, phrase)) return undefined
  if (playsTheSame(context, trigger, course, phrase)) return previous
  if (isOrderOf(context, trigger, phrase)) return 'actor'
  if (isOfSomethingElse(context, trigger, phrase, course.bare)) return undefined
  if (isOnTheWay(context, trigger, phrase, course.bare)) return 'place'
  if (phrase.preposition !== '') return roleByPreposition(context, trigger, phrase, course.bare === 0 ? course.begins : -1)
  if (before !== null && describesThem(context, before, phrase)) return undefined
  // معارك في بلدة كذا شمال المدينة
  if ((trigger.finite || phrase.first > trigger.last + 1) && isDirection(context, phrase)) return course.isPlaced ? undefined : 'place'
  if (isBearersOf(context, heading, phrase)) return previous
  if (phrase.first === course.begins && isQualityOf(context, trigger, phrase)) {
    course.begins = phrase.last + 1
    return undefined
  }
  return isCalledBy(context, trigger, phrase) ? 'place' : bareRole(cast, course, phrase)
}

/** Joined to the one before, the whole of which that is a part, or whom it stands for or belongs to. */
function playsTheSame(
  context: ReadingContext,
  { pattern: { frame } }: Trigger,
  { before, previous, affiliated, helping, partitive, representing }: Course,
  phrase: ArgumentPhrase,
): boolean {
  const { preposition, first } = phrase
  if (phrase.coordinated || first === affiliated) return true
  if (preposition === 'من' && first === helping) return true
  const isWhole = preposition === 'من' && partitive === first
  if (isWhole && (isPeople(context, phrase) || (frame.by?.['من'] === undefined && !(previous === 'target' && isGround(context, phrase)))))
    return true
  if (preposition === 'عن' && representing === first) return true
  return before !== null && (previous === 'actor' || previous === 'target') && ownsOnes(context, before, phrase)
}

/** Whether a phrase belongs to something else in the clause than the event. */
function isOfSomethingElse(context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase, bare: number): boolean {
  const { type } = trigger.pattern.frame
  return (
    isDestinationOfTitle(context, trigger, phrase) ||
    isAnswered(context, phrase) ||
    isObjectOfAnother(context, trigger, phrase) ||
    isHelpOf(trigger, phrase) ||
    isAgentOfAnother(context, trigger, phrase) ||
    (HITTING.has(type) && bare > 0 && isPartOfHit(trigger, phrase)) ||
    ((HITTING.has(type) || type === 'operation') && isPurpose(context, phrase)) ||
    (type === 'visit' && isPostOfTitle(context, trigger, phrase)) ||
    isWay(context, trigger, phrase)
  )
}
