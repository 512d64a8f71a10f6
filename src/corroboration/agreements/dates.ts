import type { EventDateBasis } from '../../model/lists.ts'
import type { Agreement } from '../../model/record.ts'
import { byText } from '../../text/order.ts'
import { areOneNight, daysOf, isoDay, lengthOf, overlaps } from '../days.ts'
import type { Told } from '../events/index.ts'
import { FEW_DAYS } from '../events/when.ts'
import type { CountSupport } from '../independence.ts'
import { isHolding, type Occurrence } from '../occurrences.ts'
import { isSlip } from '../slips.ts'

type Dates = Agreement['dates']

/** A claim on a stage of the agreement and its day. */
export interface DateClaim {
  readonly kind: Dates[number]['kind']
  readonly value: string
  readonly statements: Dates[number]['statements']
  /** How many independent sources make it. */
  readonly independent: number
}

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
export function datesOf(mentions: readonly Occurrence[], halts: readonly Occurrence[], count: CountSupport): readonly DateClaim[] {
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
        witness: { reading, start: mention.start, end: mention.end },
        statement: mention.statement === null ? null : { article: reading.id, statement: mention.statement },
      },
    ]
  })
  return [...Map.groupBy(claims, ({ kind, value }) => `${value} ${kind}`)]
    .sort((x, y) => byText(x[0], y[0]))
    .map(([, group]) => ({
      kind: group[0]!.kind,
      value: group[0]!.value,
      statements: group.flatMap(({ statement }) => statement ?? []),
      independent: count(
        group.map(({ witness }) => witness),
        null,
      ).independent,
    }))
}

/** The first day, as a day number, on which it is said to have been declared, agreed or signed; null where nobody says. */
export function madeOn(dates: readonly DateClaim[]): number | null {
  const days = dates.flatMap(({ kind, value }) => (MADE.includes(kind) ? (daysOf(value)?.from ?? []) : []))
  return days.length === 0 ? null : Math.min(...days)
}

/**
 * When it takes effect: the latest of the claims about that which all of them allow, the closest one first; null where they contradict one another.
 * What few sources say against many is a slip and contradicts nobody. Where nobody says, an agreement binds from the day on which it was signed, made or declared, so far as that is one day,
 * or a few (`isAlone`: no article that tells of it tells of another accord of about that time).
 */
export function effectiveOf(dates: readonly DateClaim[], { event }: Told, isAlone: () => boolean): string | null {
  const all = dates.filter(({ kind }) => kind === 'in-effect')
  const most = Math.max(...all.map(({ independent }) => independent))
  const firm = all.filter(({ independent }) => !isSlip(independent, most)).map(({ value }) => value)
  if (all.length === 0) {
    const made = event.date?.value ?? MADE.flatMap((stage) => dates.filter(({ kind }) => kind === stage)).at(0)?.value ?? null
    const days = daysOf(made)
    return days !== null && (!made!.includes('/') || (isRough(event.date?.basis, isAlone) && lengthOf(days) <= FEW_DAYS)) ? made : null
  }
  const allowed = all.map(({ value }) => value).filter((claim) => firm.every((other) => meet(claim, other)))
  return allowed.toSorted((x, y) => widthOf(x) - widthOf(y) || y.length - x.length || byText(y, x))[0] ?? null
}
/** A few days are close enough where they are counted from another; where they are the news of an article, only if that tells of no other accord of those days. */
const isRough = (basis: EventDateBasis | undefined, isAlone: () => boolean): boolean =>
  basis === 'relative' || (basis === 'publication' && isAlone())

const widthOf = (value: string): number => {
  const days = daysOf(value)
  return days === null ? 0 : lengthOf(days)
}

function meet(a: string, b: string): boolean {
  return bothNames(a).some((first) => bothNames(b).some((second) => agree(first, second)))
}

/** «At 23:59 on Sunday» is midnight, the first minute of Monday. */
function bothNames(value: string): readonly string[] {
  const day = daysOf(value)
  return day !== null && value.endsWith('T23:59') ? [value, `${isoDay(day.from + 1)}T00:00`] : [value]
}

function agree(a: string, b: string): boolean {
  const [first, second] = [daysOf(a), daysOf(b)]
  if (first === null || second === null) return false
  if (areOneNight(a, b)) return true
  if (!overlaps(first, second)) return false
  const [hour, other] = [a.slice(10), b.slice(10)]
  // two different hours of one day exclude each other; an hour and its day do not
  return hour === '' || other === '' || !/^T\d/u.test(hour) || !/^T\d/u.test(other) || hour === other
}
