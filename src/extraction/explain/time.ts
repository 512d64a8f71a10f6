import type { CalendarTime, ClockTime, PartialTime, PartOfDay, Season } from '../../language/partial-time.ts'
import type { Weekday } from '../../model/lists.ts'
import type { Published, Timex } from '../../model/reading.ts'
import { formatDay, parseDay, weekdayOfDay } from '../time/calendar.ts'

/** How a time came to its value: what the words say, and what was filled in from the day of publication. */
export function explainTime(time: PartialTime, { value }: Pick<Timex, 'value'>, published: Published): readonly string[] {
  switch (time.kind) {
    case 'shift': {
      const origin = time.from === 'event' ? 'the event, told on its day' : originOf(published)
      const steps = [time, ...time.further].map(({ unit, count }) => `${unit} ${signed(count)}`).join(', ')
      return [
        `${steps} from ${origin}`,
        ...ofDay(time.partOfDay, time.clock),
        ...weekdayBesideShift(time.weekday, time.unit === 'day' ? time.count : null, value, published),
      ]
    }
    case 'calendar':
      return explainCalendar(time, value, published)
    case 'enclosing':
      return [`${time.unit} ${signed(time.shift)} from ${originOf(published)}`, ...ofDay(time.partOfDay, null)]
    case 'related': {
      const said = [...field('day', time.day), ...field('month', time.month)]
      const before = time.to === null ? 'a time told before, but none is' : 'the time told before'
      return [
        `${time.unit} ${signed(time.shift)} from ${before}`,
        ...(said.length === 0 ? [] : [`says ${said.join(', ')}`]),
        ...ofDay(time.partOfDay, time.clock),
      ]
    }
    case 'interval': {
      const [from = '', to = ''] = value.split('/')
      return [
        ...explainTime(time.from, { value: from }, published).map((clause) => `from: ${clause}`),
        ...explainTime(time.to, { value: to }, published).map((clause) => `to: ${clause}`),
      ]
    }
    case 'duration':
      return [`a length: ${time.amounts.map(({ unit, count }) => `${count ?? 'some'} × ${unit}`).join(' and ')}`]
    case 'set':
      return [`again and again: every ${time.weekday ?? time.unit}`]
  }
}

/** The day that everything relative counts from, and how it is known. */
export function originOf({ value, basis, weekday }: Published): string {
  if (value !== null) return `publication ${value} (${basis})`
  return weekday === null ? 'publication (day unknown)' : `publication (day unknown, a ${weekday})`
}

const signed = (count: number): string => (count < 0 ? `−${-count}` : count > 0 ? `+${count}` : '0')

function explainCalendar(time: CalendarTime, value: string, published: Published): readonly string[] {
  const said = fieldsOf(time)
  const clauses = [...(said.length === 0 ? [] : [`says ${said.join(', ')}`]), ...ofDay(time.partOfDay, time.clock)]
  if (time.offset !== null) clauses.push(`said to be day ${signed(time.offset)} from ${originOf(published)}`)
  if (time.within !== null) clauses.push(`in ${time.within.unit} ${signed(time.within.shift)} from ${originOf(published)}`)
  else if (time.year === null && time.decade === null && time.offset === null)
    clauses.push(`the rest from ${originOf(published)}, ${directionOf(time)}`)
  const constrained = time.weekday !== null && (time.day !== null || time.offset !== null)
  return constrained ? [...clauses, ...weekdayCheck(time.weekday!, value)] : clauses
}

const field = (name: string, stated: number | null): readonly string[] => (stated === null ? [] : [`${name} ${stated}`])

function fieldsOf({ calendar, year, decade, month, day, weekday, season, nth, offset }: CalendarTime): readonly string[] {
  return [
    ...(nth === null ? [] : [nth === -1 ? 'the last' : `number ${nth}`]),
    ...(weekday === null || day !== null || offset !== null ? [] : [weekday]),
    ...field('day', day),
    ...field('month', month),
    ...(season === null ? [] : [SEASONS[season]]),
    ...field('year', year),
    ...(decade === null ? [] : [`the ${decade}s`]),
    ...(calendar === 'hijri' ? ['Hijri calendar'] : []),
  ]
}
const SEASONS: Readonly<Record<Season, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }

function directionOf({ direction, directionStated }: CalendarTime): string {
  const from = directionStated ? 'as the words say' : 'as the clause tells'
  switch (direction) {
    case 'past':
      return `looking back ${from}`
    case 'future':
      return `looking ahead ${from}`
    case 'present':
      return 'the one around it'
    case 'nearest':
      return 'the nearest one'
    case null:
      return 'looking back as news does'
  }
}

const PARTS: Readonly<Record<PartOfDay, string>> = {
  DA: 'dawn',
  MO: 'morning',
  MI: 'noon',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}

function ofDay(part: PartOfDay | null, clock: ClockTime | null): readonly string[] {
  const two = (number: number) => String(number).padStart(2, '0')
  return [
    ...(part === null ? [] : [PARTS[part]]),
    ...(clock === null
      ? []
      : [`${two(clock.hour)}:${two(clock.minute)} ${clock.zone === null ? 'local time' : clock.zone === 'Z' ? 'UTC' : clock.zone}`]),
  ]
}

/** A weekday said beside a shift agrees with the day counted, or outweighs it. */
function weekdayBesideShift(weekday: Weekday | null, count: number | null, value: string, published: Published): readonly string[] {
  const origin = published.value === null ? null : parseDay(published.value)
  if (weekday === null) return []
  if (count === null || origin === null) return [`weekday ${weekday}`]
  const counted = origin + count
  if (weekdayOfDay(counted) === weekday) return [`weekday ${weekday} agrees`]
  return [
    `weekday ${weekday} outweighs the count: ${formatDay(counted)} is a ${weekdayOfDay(counted)}, ${value.slice(0, 10)} the nearest ${weekday}`,
  ]
}

function weekdayCheck(weekday: Weekday, value: string): readonly string[] {
  const day = parseDay(value)
  if (day === null) return [`weekday ${weekday}`]
  return [
    weekdayOfDay(day) === weekday
      ? `weekday ${weekday} agrees`
      : `weekday ${weekday} does not agree: ${value.slice(0, 10)} is a ${weekdayOfDay(day)}`,
  ]
}
