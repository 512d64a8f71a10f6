import { LINKING, type LinkKey, type LinkKeys } from '../store/contract.ts'
import { hash52 } from '../text/hash.ts'
import type { PackedKeys } from './stored-reading.ts'

/** Before fingerprints of passages. */
export const PASSAGE = 'passage:'
/** Before keys of what an article is about; which of the two says whether its date is known. */
export const DATED = 'dated:'
export const UNDATED = 'undated:'
/** Before keys that hold within about a week only; the window follows. */
export const NEAR = 'near:'
/** Before keys of events, with the window of the article: of those of about its day, and of those that it looks back or ahead at. */
export const FRESH = 'fresh:'
export const FAR = 'far:'
/** Before keys of events that an article tells which looks back or ahead at them, and that an article tells which has no date. */
export const TOLD_FAR = 'told-far:'
export const TOLD_UNDATED = 'told-undated:'
/** Before keys of an accord that hold within some two months; the side and the window of thirty days follow. */
export const SEASON = 'season:'
/** Before keys of an accord that hold for a year or two; the side and the window of a year follow. */
export const YEAR = 'year:'
/** Before keys of when an accord was made, whenever it is told of; the side and how closely it is told follow. */
export const MADE = 'made:'
/**
 * Sides of keys of an accord: of an article that has its making for news, and of one that tells what came after. Each meets the other alone: the making
 * holds together what is told of it for months, while what is only told does not hold together for that long.
 */
export const NEWS = 'news:'
export const TOLD = 'told:'
const SIDES = [
  [NEWS, TOLD],
  [TOLD, NEWS],
] as const

/** Windows around its own in which an article looks for others: about a week, two months, a year. */
const AROUND = 2
const AROUND_YEAR = 1

/**
 * What a key says: an event that both tell is enough, and so is a town on whose ground something happened that both lead with; of passages three fingerprints, about twenty words; of an accord two of its parties and places, of which states say less, or a movement and another party that both lead with; of an accord that is called by its town a movement or two parties, and for a season its two sides, the region in which it holds, three of its parties and places, or one movement; of pairs of names that are central to both
 * one, two or three, by how many of the names no gazetteer knows; of other things that both are about three.
 */
const WEIGHTS: readonly (readonly [opening: string, weight: number])[] = [
  ['about:', LINKING / 3],
  ['accord:state:', LINKING / 3],
  ['accord:', LINKING / 2],
  ['called:party:', LINKING / 2],
  ['course:', LINKING / 3],
  ['long-called:party:', LINKING / 3],
  ['long-', LINKING / 2],
  ['mover:', (LINKING / 3) * 2],
  ['names-0:', LINKING / 3],
  ['names-1:', (LINKING / 3) * 2],
]
/** The same of keys of when an accord was made: two names where its day is told; else a movement and another, or three of those that have to do with many. */
const WEIGHTS_OF_MADE: typeof WEIGHTS = [
  ['day:', LINKING / 2],
  ['own:', (LINKING / 3) * 2],
  ['common:', LINKING / 3],
]
const weightIn = (weights: typeof WEIGHTS, text: string): number => weights.find(([opening]) => text.startsWith(opening))?.[1] ?? LINKING

/** `inWindow` = what stands behind the window, or null. */
function weightOf(key: string, inWindow: string | null): number {
  if (key.startsWith(PASSAGE)) return LINKING / 3
  if (key.startsWith(MADE)) return weightIn(WEIGHTS_OF_MADE, key.slice(MADE.length + NEWS.length))
  return inWindow === null ? LINKING : weightIn(WEIGHTS, inWindow)
}

/**
 * Keys as an article holds and seeks them. What articles with a date are about counts where one without a date is about it too: that one seeks both
 * sides, the others only those without. What holds within a week is sought in the windows around.
 */
export function weighedKeys(keys: readonly string[]): LinkKeys {
  const held: LinkKey[] = []
  const sought: LinkKey[] = []
  for (const key of keys) {
    const sides = SOUGHT.find(([held]) => key.startsWith(held))
    const isWindowed = sides !== undefined && WINDOWED.has(sides[0])
    const colon = isWindowed ? key.indexOf(':', sides[0].length) : 0
    const weight = weightOf(key, isWindowed ? key.slice(colon + 1) : null)
    const seek = (one: string) => sought.push({ key: hash52(one), weight })
    held.push({ key: hash52(key), weight })
    if (sides === undefined) seek(key)
    else if (!isWindowed) for (const side of sides[1]) seek(side + key.slice(sides[0].length))
    else {
      const window = Number(key.slice(sides[0].length, colon))
      const around = sides[0].startsWith(YEAR) ? AROUND_YEAR : AROUND
      for (const side of sides[1])
        for (let other = window - around; other <= window + around; other++) seek(`${side}${other}${key.slice(colon)}`)
    }
  }
  return { held, sought }
}

/** What a key that begins so seeks: the same behind other openings. */
const SOUGHT: readonly (readonly [held: string, sought: readonly string[]])[] = [
  [NEAR, [NEAR]],
  [DATED, [UNDATED]],
  [UNDATED, [UNDATED, DATED]],
  [TOLD_FAR, [TOLD_UNDATED]],
  [TOLD_UNDATED, [TOLD_FAR]],
  [FRESH, [FAR]],
  [FAR, [FAR, FRESH]],
  ...[SEASON, YEAR, MADE].flatMap((opening) => SIDES.map(([side, other]) => [opening + side, [opening + other]] as const)),
]
const WINDOWED: ReadonlySet<string> = new Set([NEAR, ...[SEASON, YEAR].flatMap((opening) => [opening + NEWS, opening + TOLD]), FRESH, FAR])

export const packKeys = ({ held, sought }: LinkKeys): PackedKeys => ({ held: packed(held), sought: packed(sought) })
export const unpackKeys = ({ held, sought }: PackedKeys): LinkKeys => ({ held: unpacked(held), sought: unpacked(sought) })
function packed(keys: readonly LinkKey[]): Float64Array {
  const list = new Float64Array(2 * keys.length)
  keys.forEach(({ key, weight }, i) => {
    list[2 * i] = key
    list[2 * i + 1] = weight
  })
  return list
}
const unpacked = (list: Float64Array): readonly LinkKey[] =>
  Array.from({ length: list.length / 2 }, (_, i) => ({ key: list[2 * i]!, weight: list[2 * i + 1]! }))
