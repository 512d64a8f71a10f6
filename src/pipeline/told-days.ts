import { dayMeant, type PublicationDays, publicationDays } from '../extraction/time/neighbours.ts'
import type { UnresolvedTimex } from '../language/contract.ts'

/** Arithmetic that rounds and pairs ask for again and again; null stands for the day of publication. */
export function createToldDays() {
  const meantOn = memo((told: UnresolvedTimex) => memo((published: number | null) => dayMeant(told, published)))
  const daysOf = memo((told: UnresolvedTimex) => memo((day: number) => publicationDays(told, day)))
  return {
    meant: (told: UnresolvedTimex | null, published: number | null): number | null =>
      told === null ? published : meantOn(told)(published),
    daysFor: (told: UnresolvedTimex | null, day: number): PublicationDays | null =>
      told === null ? { from: day, to: day } : daysOf(told)(day),
  }
}

/** Computes each value once; for functions of their argument alone. */
export function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key))
    return known.get(key)!
  }
}
