import type { Precision } from '../../model/lists.ts'
import { PRECISIONS } from '../../model/lists.ts'
import type { RecordEvent } from '../../model/record.ts'
import { byText, firstOf } from '../../text/order.ts'
import { type Days, isoDay } from '../days.ts'
import type { Occurrence } from '../occurrences.ts'
import { natureOfBoth } from './kinds.ts'

type Dated = Occurrence & { readonly mention: { readonly date: NonNullable<Occurrence['mention']['date']> } }
const hasDate = (occurrence: Occurrence): occurrence is Dated => occurrence.mention.date !== null

/** How well a date is founded; less is better. */
const BASES: readonly string[] = ['stated', 'relative', 'inferred', 'publication']

/**
 * The date of an event: what its mentions state goes before what follows from the day of publication, the more exact before the less, then what
 * most mentions say. What lasts has an interval from the first to the last day that its mentions name exactly.
 */
export function dateOf(mentions: readonly Occurrence[], mode: string | null): RecordEvent['date'] {
  const dated = mentions.filter(hasDate)
  const stated = dated.filter(({ days, symbol }) => days !== null || symbol !== null)
  const founded = stated.length > 0 ? stated : dated
  const best = founded.toSorted((x, y) => compare(x, y, founded, mode))[0]
  if (best === undefined) return null
  const { type } = best.mention
  const span = natureOfBoth(type, type) === 'lasting' ? lasting(stated) : null
  if (span !== null && span.from !== span.to) return { value: `${isoDay(span.from)}/${isoDay(span.to)}`, precision: 'day' }
  return { value: best.mention.date.value, precision: best.mention.date.precision }
}

function compare(x: Dated, y: Dated, all: readonly Dated[], mode: string | null): number {
  const count = ({ mention }: Dated) => all.filter((other) => other.mention.date.value === mention.date.value).length
  const inForce = ({ mention }: Dated) => (mention.mode === 'in-effect' ? 0 : 1)
  const ofMode = ({ mention }: Dated) => (mention.mode === mode ? 0 : 1)
  return firstOf(
    inForce(x) - inForce(y),
    rank(x.mention.date.precision) - rank(y.mention.date.precision),
    BASES.indexOf(x.mention.date.basis) - BASES.indexOf(y.mention.date.basis),
    ofMode(x) - ofMode(y),
    count(y) - count(x),
    byText(x.mention.date.value, y.mention.date.value),
  )
}

const rank = (precision: Precision) => PRECISIONS.indexOf(precision)

/** First and last of the days that mentions name to the day or closer; null where none does. */
function lasting(dated: readonly Dated[]): Days | null {
  const exact = dated.flatMap(({ days, mention }) => (days !== null && rank(mention.date.precision) <= rank('day') ? [days] : []))
  return exact.length === 0 ? null : { from: Math.min(...exact.map(({ from }) => from)), to: Math.max(...exact.map(({ to }) => to)) }
}
