import type { EventType, Measure } from '../../../model/lists.ts'
import type { UnresolvedEvent, UnresolvedQuantity } from '../../contract.ts'

/** What a measure counts the outcome of. */
const OUTCOME_OF: Readonly<Partial<Record<Measure, EventType>>> = { released: 'release', displaced: 'displace', arrested: 'arrest' }

/** «ينص على انسحاب الجيش وإطلاق سراح 60 معتقلا»: where an event of that kind counts them too, they are none of the withdrawal. */
export function withFiguresApart(
  events: readonly UnresolvedEvent[],
  quantities: readonly UnresolvedQuantity[],
): readonly UnresolvedEvent[] {
  const outcomeOf = (quantity: number): EventType | undefined => OUTCOME_OF[quantities[quantity]!.measure ?? 'other']
  const taken = new Set(events.flatMap(({ type, quantities: own }) => own.filter((one) => outcomeOf(one) === type)))
  return events.map((event) => {
    const own = event.quantities.filter((one) => !taken.has(one) || outcomeOf(one) === event.type)
    return own.length === event.quantities.length ? event : { ...event, quantities: own }
  })
}
