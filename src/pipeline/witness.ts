import type { SharedTime } from '../extraction/time/neighbours.ts'
import { byText, firstOf } from '../text/order.ts'

/** What an article shares with a neighbour: where the two tell it, and of which day (a number). */
export interface Witness extends SharedTime {
  readonly start: number
  readonly other: string
  readonly otherStart: number
  readonly day: number
}

/** Of all that is told of one thing and allows the same days, the strongest: ten articles that tell it are no ten grounds. */
export function strongest(found: readonly Witness[]): readonly Witness[] {
  const best = new Map<string, Witness>()
  const order = (a: Witness, b: Witness) =>
    firstOf(b.weight - a.weight, a.start - b.start, byText(a.other, b.other), a.otherStart - b.otherStart)
  for (const one of found) {
    const key = one.thing === 'matter' ? `matter ${one.other}` : one.relation === 'near' ? one.thing : `${one.thing} ${one.from} ${one.to}`
    const rival = best.get(key)
    if (rival === undefined || order(one, rival) < 0) best.set(key, one)
  }
  return [...best.values()].sort((a, b) =>
    firstOf(a.start - b.start, byText(a.thing, b.thing), a.from - b.from, a.to - b.to, byText(a.other, b.other)),
  )
}
