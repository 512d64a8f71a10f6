import type { RecordEvent } from '../../api/wire.ts'
import { firstDay, lastDay } from '../../export/time-text.ts'

const MILLISECONDS_A_DAY = 86_400_000
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / MILLISECONDS_A_DAY)
const dayAfter = (day: string, days: number): string => new Date(utc(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10)

/** Events of one day, week or month; `from` is its first day. */
export interface Bin {
  readonly from: string
  readonly unit: 'day' | 'week' | 'month'
  readonly events: readonly RecordEvent[]
}

const DAYS_AT_MOST = 45
const WEEKS_AT_MOST = 60

const binStart = (day: string, unit: Bin['unit'], origin: string): string =>
  unit === 'day' ? day : unit === 'month' ? `${day.slice(0, 7)}-01` : dayAfter(origin, Math.floor(daysBetween(origin, day) / 7) * 7)

const nextStart = (from: string, unit: Bin['unit']): string =>
  unit === 'day' ? dayAfter(from, 1) : unit === 'week' ? dayAfter(from, 7) : `${dayAfter(from, 31).slice(0, 7)}-01`

/** The dated events of a story in equal steps of time, empty ones among them; days where they fit, else weeks, else months. */
export const binsOf = (events: readonly RecordEvent[]): readonly Bin[] => {
  const dated = events
    .flatMap((event) => {
      const day = firstDay(event.date?.value ?? null)
      return day === null ? [] : [{ event, day }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const [first, last] = [dated[0]?.day, dated.at(-1)?.day]
  if (first === undefined || last === undefined) return []
  const span = daysBetween(first, last)
  const unit = span <= DAYS_AT_MOST ? 'day' : span / 7 <= WEEKS_AT_MOST ? 'week' : 'month'
  const grouped = Map.groupBy(dated, ({ day }) => binStart(day, unit, first))
  const bins: Bin[] = []
  for (let from = binStart(first, unit, first); from <= last; from = nextStart(from, unit)) {
    bins.push({ from, unit, events: (grouped.get(from) ?? []).map(({ event }) => event) })
  }
  return bins
}

/** Whether an event lies before the time a story tells of: a war of years ago that an article recalls. */
export const isBackground = ({ date }: RecordEvent, from: string | null): boolean =>
  date !== null &&
  from !== null &&
  date.value < from &&
  !from.startsWith(date.value.split('/')[0] ?? '') &&
  (lastDay(date.value) ?? date.value) < from.slice(0, 10)

export interface DayGroup {
  /** An ISO day, or a date that names no day; null where there is none. */
  readonly day: string | null
  readonly background: boolean
  readonly events: readonly RecordEvent[]
}

/** Events by the day on which they begin; after them the undated, and the background in one group. */
export const groupByDay = (events: readonly RecordEvent[], from: string | null): readonly DayGroup[] => {
  const background = events.filter((event) => isBackground(event, from))
  const current = events.filter((event) => !isBackground(event, from))
  const groups = [...Map.groupBy(current, ({ date }) => firstDay(date?.value ?? null) ?? date?.value ?? null)].map(([day, of]) => ({
    day,
    background: false,
    events: of,
  }))
  const dated = groups.filter(({ day }) => day !== null)
  const undated = groups.filter(({ day }) => day === null)
  return [...dated, ...undated, ...(background.length === 0 ? [] : [{ day: null, background: true, events: background }])]
}
