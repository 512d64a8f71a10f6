import type { Agreement } from '../../model/record.ts'
import { byText } from '../../text/order.ts'
import { areOneNight, daysOf, overlaps } from '../days.ts'
import type { Told } from '../events/index.ts'
import { isHolding, type Occurrence } from '../occurrences.ts'

type Dates = Agreement['dates']

const KINDS: Readonly<Record<string, Dates[number]['kind']>> = {
  declare: 'declared',
  agree: 'agreed',
  reach: 'agreed',
  sign: 'signed',
  'in-effect': 'in-effect',
  extend: 'extended',
  end: 'ended',
}

const MADE: readonly Dates[number]['kind'][] = ['signed', 'agreed', 'declared']

/** Every dated claim of a stage of the agreement, with the statements that make it. `halts`: where it lays down that fighting stops, and from when. */
export function datesOf(mentions: readonly Occurrence[], halts: readonly Occurrence[]): Dates {
  const stops = halts.filter(({ mention }) => mention.provided && mention.type !== 'ceasefire')
  const claims = [...mentions, ...stops].flatMap((one) => {
    const { mention, reading, date, days } = one
    const isStop = stops.includes(one)
    const isStage = mention.mode !== null && !isHolding(mention)
    const kind = isStop ? 'in-effect' : isStage ? KINDS[mention.mode!] : undefined
    // from when it holds may stand at some distance: «they halt air and ground operations as of six on Monday»
    const day = isStop ? (date?.days ?? null) : days
    if (kind === undefined || date === null || day === null) return []
    return [
      {
        kind,
        value: date.value,
        statement: mention.statement === null ? null : { article: reading.id, statement: mention.statement },
      },
    ]
  })
  return [...Map.groupBy(claims, ({ kind, value }) => `${value} ${kind}`)]
    .sort((x, y) => byText(x[0], y[0]))
    .map(([, group]) => ({ kind: group[0]!.kind, value: group[0]!.value, statements: group.flatMap(({ statement }) => statement ?? []) }))
}

/** The first day, as a day number, on which it is said to have been declared, agreed or signed; null where nobody says. */
export function madeOn(dates: Dates): number | null {
  const days = dates.flatMap(({ kind, value }) => (MADE.includes(kind) ? (daysOf(value)?.from ?? []) : []))
  return days.length === 0 ? null : Math.min(...days)
}

/**
 * When it takes effect: the latest of the claims about that which all of them allow, the closest one first; null where they contradict one another.
 * Where nobody says, an agreement binds from the day on which it was signed, made or declared, so far as that is one day.
 */
export function effectiveOf(dates: Dates, { event }: Told): string | null {
  const claims = dates.filter(({ kind }) => kind === 'in-effect').map(({ value }) => value)
  if (claims.length === 0) {
    const made = event.date?.value ?? MADE.flatMap((stage) => dates.filter(({ kind }) => kind === stage)).at(0)?.value ?? null
    return made !== null && !made.includes('/') && daysOf(made) !== null ? made : null
  }
  const allowed = claims.filter((claim) => claims.every((other) => meet(claim, other)))
  return allowed.toSorted((x, y) => y.length - x.length || byText(y, x))[0] ?? null
}

function meet(a: string, b: string): boolean {
  const [first, second] = [daysOf(a), daysOf(b)]
  if (first === null || second === null) return false
  if (areOneNight(a, b)) return true
  if (!overlaps(first, second)) return false
  const [hour, other] = [a.slice(10), b.slice(10)]
  // two different hours of one day exclude each other; an hour and its day do not
  return hour === '' || other === '' || !/^T\d/u.test(hour) || !/^T\d/u.test(other) || hour === other
}
