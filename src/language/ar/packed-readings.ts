import type { Candidates } from './candidates.ts'
import type { Readings } from './readings.ts'
import { PROCLITICS, PRONOUN_BY_ID, type Proclitics } from './segment.ts'
import type { PartOfSpeech, Tag } from './tagging.ts'

/**
 * The readings of a word and its tags as numbers, from which the objects that rules read are made when they are asked for. Of each reading: its cost in
 * two, its form, its clitics; of each tag: its reading, part of speech and derivation.
 */
const READING = 4
const [FORM, CLITICS] = [2, 3]

/** How many numbers they are; what is no word has no reading, and a tag that is not packed. */
export const packedSize = (readings: number, tags: number): number => (readings === 0 ? 0 : READING * readings + tags)

const cost = new Float64Array(1)
const halves = new Int32Array(cost.buffer)

const POSES: PartOfSpeech[] = []
const posId = (pos: PartOfSpeech): number => {
  const known = POSES.indexOf(pos)
  return known === -1 ? POSES.push(pos) - 1 : known
}
const DERIVED: readonly Tag['derived'][] = [null, 'masdar', 'participle']

export function pack(readings: Readings, tags: Candidates, packed: Int32Array, at: number): void {
  let next = at
  for (let i = 0; i < readings.count; i++) {
    const draft = readings.order[i]!
    cost[0] = readings.costs[draft]!
    packed[next] = halves[0]!
    packed[next + 1] = halves[1]!
    packed[next + FORM] = readings.forms[draft]!
    packed[next + CLITICS] = (readings.stemStarts[draft]! << 16) | (readings.proclitics[draft]! << 8) | readings.pronouns[draft]!
    next += READING
  }
  for (let i = 0; i < tags.count; i++)
    packed[next++] = (tags.readings[i]! << 16) | (posId(tags.poses[i]!) << 8) | DERIVED.indexOf(tags.derived[i]!)
}

/** Of the reading with an index among those packed from `at`. */
export function packedCost(packed: Int32Array, at: number, index: number): number {
  halves[0] = packed[at + READING * index]!
  halves[1] = packed[at + READING * index + 1]!
  return cost[0]!
}
export const packedForm = (packed: Int32Array, at: number, index: number): number => packed[at + READING * index + FORM]!
const clitics = (packed: Int32Array, at: number, index: number): number => packed[at + READING * index + CLITICS]!
export const packedStemStart = (packed: Int32Array, at: number, index: number): number => clitics(packed, at, index) >> 16
export const packedProclitics = (packed: Int32Array, at: number, index: number): Proclitics =>
  PROCLITICS[(clitics(packed, at, index) >> 8) & 0xff]!
export const packedPronoun = (packed: Int32Array, at: number, index: number): string => PRONOUN_BY_ID[clitics(packed, at, index) & 0xff]!

/** Of the tag with an index, of a word with so many readings. */
const tagAt = (packed: Int32Array, at: number, readings: number, index: number): number => packed[at + READING * readings + index]!
export const packedReading = (packed: Int32Array, at: number, readings: number, index: number): number =>
  tagAt(packed, at, readings, index) >> 16
export const packedPos = (packed: Int32Array, at: number, readings: number, index: number): PartOfSpeech =>
  POSES[(tagAt(packed, at, readings, index) >> 8) & 0xff]!
export const packedDerived = (packed: Int32Array, at: number, readings: number, index: number): Tag['derived'] =>
  DERIVED[tagAt(packed, at, readings, index) & 0xff]!
