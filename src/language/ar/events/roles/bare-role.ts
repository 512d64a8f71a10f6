import type { Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import type { Gender } from '../../paradigms/types.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { isObjectOnly } from '../clause/subject-fit.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { Cast } from './cast.ts'
import type { Course } from './course.ts'
import { isDirection, isSomebody, isTown, namesIn, namesPerson, namesPlace } from './naming.ts'
import { isOnlyHit, isPeople } from './parts.ts'
import { genitiveOf } from './role-of-phrase.ts'

/** The part of a phrase without preposition: the subject or genitive first, then the object. Counts it. */
export function bareRole(cast: Cast, course: Course, phrase: ArgumentPhrase): Role | undefined {
  const { context, trigger } = cast
  const { frame } = trigger.pattern
  const whose = trigger.finite ? course.subject : genitiveOf(context, trigger, phrase)
  // غارة شمال العراق: where, and not whose
  const first = whose === 'actor' && isDirection(context, phrase) ? 'place' : whose
  if (course.bare === 0 && isNoSubject(cast, course, phrase)) {
    course.bare = 1
    course.isInverted = trigger.finite && !course.passive && course.subject === 'actor'
  }
  // اتصال هاتفي اليوم سحب الجنود: behind a time nothing is its genitive
  const isParted = !trigger.finite && course.bare === 0 && hasTime(context, trigger.last + 1, phrase.first)
  // القصف هناك: a noun with the article has no genitive
  const isClosed = !trigger.finite && trigger.first === trigger.last && context.document.tags[trigger.first]!.analysis?.article === true
  const isBeyond = (isParted && first === 'actor') || (isClosed && (first === 'actor' || phrase.first > trigger.last + 1))
  // تحاصر المدينة منذ أعوام قوات الحركة: what was done to stands first
  const isLast = course.isInverted && course.bare === 2 && !phrase.coordinated && isLateSubject(context, trigger, phrase)
  const role = isBeyond ? undefined : course.bare === 0 ? first : course.bare === 1 ? frame.object : isLast ? 'actor' : undefined
  course.bare++
  if (role !== 'place') return role
  // حاصرت الشرطة المحتجين: people, and no place
  if (frame.mode === 'siege' && isPeople(context, phrase)) return 'target'
  // وصل رئيس البعثة، الجنرال …، إلى: who is no place has gone there
  return namesPerson(context, phrase) ? frame.subject : role
}

/** Whether the first phrase behind a trigger can but be its object. */
function isNoSubject({ context, trigger, hits }: Cast, { passive }: Course, phrase: ArgumentPhrase): boolean {
  const { finite, first, pattern } = trigger
  const { object, subject, type } = pattern.frame
  // وقتلت أربعة جنود: the subject stands before
  if (finite && !passive && subject === 'actor' && (isObjectOnly(context, first, phrase) || (hits && isOnlyHit(context, phrase))))
    return true
  // a place is where one goes or what one takes, not who does it (زار فريق البلدة, قد زار دمشق)
  return object === 'place' && (namesPlace(context, phrase) || (type === 'visit' && isTown(context, phrase)))
}

/** Behind its object, those who may act and with whom the verb agrees from there: «هاجم القرية فجرا مسلحون», «زار المدينة أمس وزير الخارجية». */
const isLateSubject = (context: ReadingContext, { first }: Trigger, phrase: ArgumentPhrase): boolean => {
  const { gender = null, number = null } = context.document.tags[first]!.analysis?.form ?? {}
  const name = namesIn(context, phrase)[0]
  if (name === undefined ? !isSomebody(context, phrase) : !DOERS.has(context.mentions[name]!.kind)) return false
  // يحاصر المدينة قوات الحركة, تحاصر المدينة الدعم السريع: a body goes with either
  return number === 's' && ((name !== undefined && BODIES.has(context.mentions[name]!.kind)) || mayFollow(context, phrase, gender))
}
const BODIES: ReadonlySet<string> = new Set(['organisation', 'group', 'country'])
const DOERS: ReadonlySet<string> = new Set([...BODIES, 'person', 'office'])

/** Whether a phrase may be the subject of a verb of that gender that stands before it, where it is in the singular whatever follows. */
function mayFollow({ document: { tags } }: ReadingContext, { first }: ArgumentPhrase, gender: Gender | null): boolean {
  const { stem = '', form = null } = tags[first]!.analysis ?? {}
  if (gender === null || form?.number === 'p') return gender !== 'f' || !/(?:ون|ين)$/u.test(stem)
  return form?.gender == null || form.gender === gender
}

function hasTime({ timeAt }: ReadingContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (timeAt[i] !== -1) return true
  return false
}
