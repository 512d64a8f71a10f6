import type { Agreement } from '../../model/record.ts'
import { byText } from '../../text/order.ts'
import { daysOf, overlaps } from '../days.ts'
import type { Told } from '../events/index.ts'
import type { Occurrence } from '../occurrences.ts'

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

/** Every dated claim of a stage of the agreement, with the statements that make it. */
export function datesOf(mentions: readonly Occurrence[]): Dates {
  const claims = mentions.flatMap(({ mention, reading, date, days }) => {
    const kind = mention.mode === null ? undefined : KINDS[mention.mode]
    if (kind === undefined || date === null || days === null) return []
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

/**
 * When it takes effect: the latest of the claims about that which all of them allow, the closest one first; null where they contradict one another.
 * Where nobody says, a ceasefire counts from the day of which its mentions speak; of other agreements nothing is known.
 */
export function effectiveOf(dates: Dates, { event }: Told): string | null {
  const claims = dates.filter(({ kind }) => kind === 'in-effect').map(({ value }) => value)
  if (claims.length === 0)
    return event.type === 'ceasefire' && event.date !== null && !event.date.value.includes('/') && daysOf(event.date.value) !== null
      ? event.date.value
      : null
  const allowed = claims.filter((claim) => claims.every((other) => meet(claim, other)))
  return allowed.toSorted((x, y) => y.length - x.length || byText(y, x))[0] ?? null
}

function meet(a: string, b: string): boolean {
  const [first, second] = [daysOf(a), daysOf(b)]
  if (first === null || second === null || !overlaps(first, second)) return false
  const [hour, other] = [a.slice(10), b.slice(10)]
  // two different hours of one day exclude each other; an hour and its day do not
  return hour === '' || other === '' || !/^T\d/u.test(hour) || !/^T\d/u.test(other) || hour === other
}
