import type { CalendarTime, PartialTime } from '../../../partial-time.ts'
import { foldedWords } from '../../letters.ts'
import { foldedAt } from './context.ts'
import { endOf, isAhead, isBound, isEarlier, MEANING, type PlacedTime, SINCE } from './placed.ts'

/** An hour or part of a day: of the day told before; of publication behind منذ, where it lies ahead, or where no day was told. */
export function withDay(one: PlacedTime, time: CalendarTime, told: readonly PlacedTime[]): PartialTime | null {
  const bare = one.found.rule === 'timex.bare-part'
  const { context, found } = one
  if (SINCE.has(foldedAt(context, found.first - 1))) return time
  const candidate = dayTold(one, time, told, true) ?? dayTold(one, time, told, false)
  if (candidate === null) return bare ? null : time
  const before = endOf(candidate)
  const isTonight = bare && time.partOfDay === 'NI' && one.sentence > candidate.sentence && isToday(before)
  const isNext = isComingMidnight(one, time) || isMorningAfter(time, before) || isUntilNextDay(one, time, before)
  // news of today that tells of the night means the last one
  const shift = isNext ? 1 : isTonight ? -1 : 0
  return { kind: 'related', to: before, unit: 'day', shift, month: null, day: null, partOfDay: time.partOfDay, clock: time.clock }
}

/** The nearest day told before that is the one of the narrative; `main`: only one that stands in no aside. */
function dayTold(one: PlacedTime, time: CalendarTime, told: readonly PlacedTime[], main: boolean): PlacedTime | null {
  const ahead = time.direction === 'future'
  const earlier = isEarlier(one)
  for (let index = told.length - 1; index >= 0; index--) {
    const candidate = told[index]!
    const before = endOf(candidate)
    if (!MEANING.day(before) || isBound(candidate)) continue
    const distance = one.sentence - candidate.sentence
    if (ahead && distance > 0 && !isAhead(before)) return null
    if (distance > 0 && !ahead && isAhead(before)) continue
    // what had happened before is not told of the day of publication
    if (earlier && distance > 0 && isToday(before)) continue
    if (distance > NEAR && isFarDate(before)) continue
    if (main && distance > 0 && (isInRelative(candidate, told) || (!earlier && isEarlier(candidate)))) continue
    return distance > 0 ? (presentBefore(candidate, told) ?? candidate) : candidate
  }
  return null
}

/** احتجوا اليوم على اعتقالات وقعت أمس: of the sentence it is today that goes on. */
const presentBefore = (candidate: PlacedTime, told: readonly PlacedTime[]): PlacedTime | undefined =>
  isBack(endOf(candidate))
    ? told.find((other) => other.sentence === candidate.sentence && isToday(endOf(other)) && !isBound(other))
    : undefined
const isBack = (time: PartialTime): boolean => time.kind === 'shift' && time.count < 0

/** الخطة التي أقرها المجلس الخميس: told of something else; but not what one who is quoted tells (قال إن … في التفجير الذي وقع السبت). */
export function isInRelative({ context, found, sentence }: PlacedTime, told: readonly PlacedTime[]): boolean {
  // أعلن أمس أن الخطة التي سرت في 13 سبتمبر خُرقت: where the sentence has told its own day
  const hasOwn = told.some(
    (other) => other.sentence === sentence && other.found.first < found.first && MEANING.day(endOf(other)) && !isBound(other),
  )
  let relative = false
  let accord = false
  let isNear = true
  for (let at = found.first - 1; at >= 0; at--) {
    if (foldedAt(context, at) === 'ان') return relative && hasOwn && accord
    isNear &&= context.tokens[at]!.kind !== 'punctuation' && at >= found.first - MAX_RELATIVE
    if (isNear && RELATIVE.has(foldedAt(context, at))) {
      relative = true
      accord ||= [1, 2, 3, 4].some((back) => ACCORDS.has(foldedAt(context, at - back)))
    }
  }
  return relative
}
/** What has a day of its own long before what is told of it. */
const ACCORDS = foldedWords(
  'الخطة خطة بالخطة الاتفاق اتفاق بالاتفاق القرار قرار الهدنة هدنة الوثيقة وثيقة البروتوكول بروتوكول التفاهم تفاهم المبادرة مبادرة القانون',
)
const MAX_RELATIVE = 8
const RELATIVE = new Set(['الذي', 'التي', 'الذين', 'اللذين', 'اللتين'])

/** يبدأ حظر التجول في السابعة مساء ويستمر حتى السادسة صباحا. */
const isUntilNextDay = ({ context, found }: PlacedTime, { clock }: CalendarTime, before: PartialTime): boolean =>
  clock !== null &&
  'clock' in before &&
  before.clock !== null &&
  clock.hour * 60 + clock.minute < before.clock.hour * 60 + before.clock.minute &&
  (foldedAt(context, found.first - 1) === 'حتي' || foldedAt(context, found.first - 1) === 'الي')

/** قُصف الميناء ليل السبت وعادت الطائرات صباحا: behind a night its morning. */
const isMorningAfter = (time: CalendarTime, before: PartialTime): boolean =>
  'partOfDay' in before && before.partOfDay === 'NI' && time.clock === null && MORNINGS.has(time.partOfDay)
const MORNINGS = new Set<CalendarTime['partOfDay']>(['MO', 'MI'])

/** اتفقوا الاثنين على هدنة تسري اعتبارا من منتصف الليل: the midnight with which that day ends. */
const isComingMidnight = ({ context, found }: PlacedTime, { clock, direction }: CalendarTime): boolean =>
  clock !== null &&
  clock.hour === 0 &&
  foldedAt(context, found.first).endsWith('منتصف') &&
  (direction === 'future' || (foldedAt(context, found.first - 1) === 'من' && FROM.has(foldedAt(context, found.first - 2))))
const FROM = new Set(['اعتبارا', 'ابتداء', 'بدءا', 'ابتدا', 'بدء'])

/** Sentences over which a date of the calendar is still spoken of. */
export const NEAR = 1

const isToday = (time: PartialTime): boolean =>
  (time.kind === 'shift' && time.count >= 0) || (time.kind === 'calendar' && time.offset !== null && time.offset >= 0)
const isFarDate = (time: PartialTime): boolean =>
  time.kind === 'calendar' && (time.year !== null || (time.month !== null && time.weekday === null))
