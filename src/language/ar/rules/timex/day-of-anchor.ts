import type { PartialTime, RelatedTime, ShiftTime } from '../../../partial-time.ts'
import { foldedWords } from '../../letters.ts'
import { foldedAt } from './context.ts'
import { NEAR } from './day-told.ts'
import { endOf, isAhead, isBound, isEarlier, MEANING, type PlacedTime } from './placed.ts'

/**
 * غداة and عشية of an event whose day stands in its phrase (غداة الانتخابات التي جرت الأحد) are counted from that day; beside a day they are that day
 * (الجمعة، غداة الهجوم); without one what had happened on the eve of the day's event happened a day before publication, and else news tells the event of
 * its day.
 */
export function dayOfAnchor(one: PlacedTime, time: ShiftTime, told: readonly PlacedTime[], next: PlacedTime | undefined): PartialTime {
  if (next !== undefined && isOfEvent(one, next)) return related(next.found.time, time.count)
  const before = told.findLast((other) => other.sentence === one.sentence && MEANING.day(endOf(other)) && !isBound(other))
  const event = eventTold(one, told)
  if (event !== null) return related(event, time.count)
  if (before !== undefined && !isAhead(endOf(before))) return related(endOf(before), 0)
  return time.count < 0 && isEarlier(one) ? { ...time, from: 'publication' } : time
}

/**
 * «تبادلوا الأسرى الثلاثاء، فيما هدد القائد عشية العملية»: the day of the event that was told in another clause or in the sentence before, where it is
 * taken up by one definite noun; null elsewhere.
 */
function eventTold(one: PlacedTime, told: readonly PlacedTime[]): PartialTime | null {
  const { context, found, sentence } = one
  const noun = context.tags[found.next]
  if (noun?.pos !== 'nominal' || !EVENTS.has(foldedAt(context, found.next)) || FURTHER.test(foldedAt(context, found.next + 1))) return null
  const near = told.filter((other) => sentence - other.sentence <= NEAR && MEANING.day(endOf(other)) && !isBound(other))
  const last = near.at(-1)
  if (last === undefined) return null
  const event = near.find((other) => other.sentence === last.sentence)!
  if (event.sentence < sentence) return endOf(event)
  for (let at = event.found.next; at < found.first; at++)
    if (context.tags[at]!.pos === 'verb' && !RELATIVE.has(foldedAt(context, at - 1))) return endOf(event)
  return null
}
/** What was told of and is taken up; not what everybody knows (غداة الاستقلال). */
const EVENTS = foldedWords(
  'العملية الزيارة الهجوم القصف الاجتماع اللقاء القمة الجلسة الجولة الحادث الحادثة التفجير التفجيرات الانفجار الغارة الغارات المجزرة المعركة المحادثات المفاوضات المباحثات الصفقة التبادل الاغتيال الاقتحام الضربة الضربات المواجهات الاشتباكات التوقيع الإعلان',
)
/** عشية الزيارة التي, عشية الزيارة المرتقبة. */
const FURTHER = /^ال/

/** عشية الجولة المقررة السبت: the day belongs to the phrase of the event, in which no verb stands but that of its relative clause. */
function isOfEvent({ found, context, sentence }: PlacedTime, next: PlacedTime): boolean {
  if (next.sentence !== sentence || next.found.first - found.next > MAX_EVENT || next.found.first === found.next) return false
  if (!MEANING.day(next.found.time) || next.found.time.kind === 'related') return false
  for (let at = found.next; at < next.found.first; at++) {
    if (context.tokens[at]!.kind === 'punctuation') return false
    if (context.tags[at]!.pos === 'verb' && !RELATIVE.has(foldedAt(context, at - 1))) return false
  }
  return true
}
const MAX_EVENT = 6
const RELATIVE = new Set(['التي', 'الذي', 'اللذين', 'الذين'])

const related = (to: PartialTime, shift: number): RelatedTime => ({
  kind: 'related',
  to,
  unit: 'day',
  shift,
  month: null,
  day: null,
  partOfDay: null,
  clock: null,
})
