import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { isRunningCount } from './left-over.ts'
import { groundOf } from './likeness.ts'

/** Traits of a mention by its index, each a number, ascending. */
export type Traits = readonly (readonly number[])[]

/**
 * What two mentions can have in common beside their time: the parties that have a part in them, their ground, what they count. Two that share none of
 * it are never one by likeness, and need not be compared.
 */
export function traitsOf(occurrences: readonly Occurrence[], parties: Parties): Traits {
  const numbers = new Map<string, number>()
  const numberOf = (trait: string): number => {
    const known = numbers.get(trait) ?? numbers.size
    numbers.set(trait, known)
    return known
  }
  return occurrences.map((one) => {
    const ground = groundOf(one, parties)
    const traits = new Set([
      ...one.participants.map((entity) => numberOf(`party ${parties.party(entity)}`)),
      ...(ground === null ? [] : [numberOf(`ground ${ground}`)]),
      ...one.quantities.flatMap(({ lower, upper, measure }) => (lower === null ? [] : [numberOf(`count ${lower} ${upper} ${measure}`)])),
      ...(isRunningCount(one) ? [numberOf('running count')] : []),
    ])
    return [...traits].sort((a, b) => a - b)
  })
}

/** Whether two ascending lists have a number in common. */
export function haveCommon(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!
    if (difference === 0) return true
    if (difference < 0) i++
    else j++
  }
  return false
}
