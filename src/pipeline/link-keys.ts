import { keyPrints } from '../lineage/shingles.ts'
import type { Reading } from '../model/reading.ts'
import type { Assessment } from '../model/record.ts'
import { LINKING, type LinkKey, type LinkKeys } from '../store/contract.ts'
import { hash52 } from '../text/hash.ts'
import { byText } from '../text/order.ts'
import { accordKeys, calledKeys, moverKeys, sidesKeys } from './accord-keys.ts'
import { lineageWords, namesAcross } from './article-read.ts'
import { corrected, decidedKeys, inForceOf } from './assess.ts'
import type { JoinSetting } from './join.ts'
import { leadTowns } from './lead-towns.ts'
import { companyKeys, madeKeys } from './made-keys.ts'
import { matterKeys } from './matter-keys.ts'
import { groundKeys, pactKeys } from './pact-keys.ts'
import { readAlone } from './read.ts'
import { isTelling } from './same-happening.ts'
import type { PackedKeys, StoredReading } from './stored-reading.ts'

/** Names by which an article is known to be about something, and how often each must occur. */
const CENTRAL_NAMES = 6
const CENTRAL_MENTIONS = 2
/** Too common to tell one matter from another. */
const EVERYWHERE = new Set(['country', 'agency', 'office', 'document'])
const DAY = 86_400_000
/** Days of a window, and windows around its own in which an article looks for others: about a week. */
const WINDOW = 3
const AROUND = 2

/** Before keys of what an article is about; which of the two says whether its date is known. */
const DATED = 'dated:'
const UNDATED = 'undated:'
/** Before keys that hold within about a week only; the window follows. */
const NEAR = 'near:'
/** Before keys that hold within some two months; the window of thirty days follows. */
const SEASON = 'season:'
const SEASON_DAYS = 30
/** Before keys that hold for a year or two; the window of a year follows. */
const YEAR = 'year:'
const YEAR_DAYS = 365
const AROUND_YEAR = 1
/** Before the windows in which an accord was made, whenever it is told of. */
const MADE = 'made:'
/** Before keys of events, with the window of the article: of those of about its day, and of those that it looks back or ahead at. */
const FRESH = 'fresh:'
const FAR = 'far:'
/** Before keys of events that an article tells which looks back or ahead at them, and that an article tells which has no date. */
const TOLD_FAR = 'told-far:'
const TOLD_UNDATED = 'told-undated:'
/** Days between an article and the events of its day. */
const WEEK = 7

/** Of keys of two names, by how many of them are in no gazetteer. */
const NAMES = ['names-0', 'names-1', 'names-2'] as const

/**
 * Keys under which an article meets those it may hang together with: fingerprints of its passages, its dated events with a participant or place and,
 * within about a week, pairs of its central names and what it is about. Articles that share too little of them are not linked; links make components.
 *
 * An article without a date cannot say in which week its names belong, so it meets others by what it is about whatever their date, and by keys
 * that are narrower for it. Articles with a date do not meet each other by these: years of one conflict stay apart until an article asks for all of them.
 * So it is with an event that lies more than a week from the article: years of articles look back at one attack. It is met by articles of about one
 * week, and by those that have no date.
 * They depend on the article alone, not on a date inferred from others: where one is given later, the article changes its keys and its component.
 */
export function linkKeys(stored: StoredReading, decided: readonly Assessment[], setting: JoinSetting): readonly string[] {
  const inForce = inForceOf(decided)
  const { reading } = corrected(readAlone(stored, setting.rules, setting.packs), inForce)
  const pack = setting.packs.find(({ code }) => code === stored.language)
  const namesOf = new Map(reading.entities.map(({ id, known, label }) => [id, known === null ? (pack?.nameKeys(label.ar) ?? []) : [known]]))
  const passages = keyPrints(lineageWords(stored, reading)).map((print) => `${PASSAGE}${print.toString(36)}`)
  const matter = matterKeys(reading, stored.unresolved, namesAcross(reading, setting.packs))
  const window = windowOf(reading)
  const near =
    window === null
      ? []
      : [
          ...nameKeys(reading, namesOf),
          ...matter.map((key) => `about:${key}`),
          ...leadTowns(
            reading,
            (known) => pack?.knowledge(known) ?? null,
            (entity) => namesOf.get(entity)?.[0],
          ).map((town) => `town:${town}`),
          ...accordKeys(reading, (entity) => namesOf.get(entity)?.[0]).map((name) => `accord:${name}`),
          ...sidesKeys(reading, (entity) => namesOf.get(entity)?.[0]).map((sides) => `sides:${sides}`),
        ]
  const side = window === null ? UNDATED : DATED
  const kinds = new Map(reading.entities.map(({ id, kind, known }) => [id, { kind, known }]))
  // the government and the army of a state are the state here
  const sideOf = (entity: string): string | undefined => {
    const { kind, known } = kinds.get(entity)!
    const of = kind === 'organisation' && known !== null ? pack?.knowledge(known) : null
    return (of === null || of === undefined || of.isApart ? undefined : of.within.at(-1)) ?? namesOf.get(entity)?.[0]
  }
  const keys = new Set([
    ...passages,
    ...decidedKeys(reading.id, inForce),
    ...eventKeys(reading, namesOf).flatMap(({ key, day }) => whenTold(key, day, reading, window)),
    ...near.map((key) => `${NEAR}${window}:${key}`),
    ...(window === null ? [] : seasonKeys(reading, (entity) => namesOf.get(entity)?.[0], sideOf, pack)).map(
      (key) => `${SEASON}${Math.floor(dayOf(reading)! / SEASON_DAYS)}:${key}`,
    ),
    ...(window === null ? [] : yearKeys(reading, sideOf)).map((key) => `${YEAR}${Math.floor(dayOf(reading)! / YEAR_DAYS)}:${key}`),
    ...madeKeys(reading, sideOf).map((key) => MADE + key),
    ...matter.map((key) => side + key),
  ])
  return [...keys]
}

/** By what news of an accord is known again for months: who made it, what it is called, where it holds. */
const seasonKeys = (
  reading: Reading,
  nameOf: (entity: string) => string | undefined,
  sideOf: (entity: string) => string | undefined,
  pack: JoinSetting['packs'][number] | undefined,
): readonly string[] => [
  ...calledKeys(reading, nameOf).map((key) => `called:${key}`),
  ...pactKeys(reading, nameOf).map((key) => `pact:${key}`),
  ...groundKeys(reading, (known) => pack?.knowledge(known)?.isPoint === true, nameOf).map((key) => `ground:${key}`),
  ...accordKeys(reading, nameOf).map((key) => `course:${key}`),
  ...moverKeys(reading).map((key) => `mover:${key}`),
  ...sidesKeys(reading, sideOf, (entity) => sideOf(entity) !== nameOf(entity)).map((sides) => `sides:${sides}`),
]

/** By what a movement's accord is known again after a year, two of them together: its town, and who is named with the movement. */
const yearKeys = (reading: Reading, nameOf: (entity: string) => string | undefined): readonly string[] => [
  ...calledKeys(reading, nameOf).map((key) => `long-called:${key}`),
  ...companyKeys(reading, nameOf).map((sides) => `long-sides:${sides}`),
  ...moverKeys(reading).map((key) => `long-mover:${key}`),
]

/**
 * What a key says: an event that both tell is enough, and so is a town on whose ground something happened that both lead with; of passages three fingerprints, about twenty words; of an accord two of its parties and places, or a movement and another party that both lead with; of an accord that is called by its town a movement or two parties, and for a season its two sides, the region in which it holds, three of its parties and places, or one movement; of pairs of names that are central to both
 * one, two or three, by how many of the names no gazetteer knows; of other things that both are about three.
 */
const WEIGHTS: readonly (readonly [opening: string, weight: number])[] = [
  ['about:', LINKING / 3],
  ['accord:', LINKING / 2],
  ['called:party:', LINKING / 2],
  ['course:', LINKING / 3],
  ['long-called:party:', LINKING / 3],
  ['long-', LINKING / 2],
  ['mover:', (LINKING / 3) * 2],
  ['names-0:', LINKING / 3],
  ['names-1:', (LINKING / 3) * 2],
]
const PASSAGE = 'passage:'

/** `windowed` = what stands behind the window, or null. */
const weightOf = (key: string, windowed: string | null): number =>
  key.startsWith(PASSAGE)
    ? LINKING / 3
    : key.startsWith(MADE)
      ? LINKING / 2
      : (WEIGHTS.find(([opening]) => windowed?.startsWith(opening) === true)?.[1] ?? LINKING)

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
      const around = sides[0] === YEAR ? AROUND_YEAR : AROUND
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
  [SEASON, [SEASON]],
  [YEAR, [YEAR]],
]
const WINDOWED: ReadonlySet<string> = new Set([NEAR, SEASON, YEAR, FRESH, FAR])

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

const dayOf = ({ published }: Reading): number | null => (published.value === null ? null : Date.parse(published.value.slice(0, 10)) / DAY)
const windowOf = (reading: Reading): number | null => {
  const day = dayOf(reading)
  return day === null ? null : Math.floor(day / WINDOW)
}

/** A key of an event as an article tells it that was published on some day, or that has none. */
function whenTold(key: string, day: number, reading: Reading, window: number | null): readonly string[] {
  if (window === null) return [key, TOLD_UNDATED + key]
  return Math.abs(dayOf(reading)! - day) <= WEEK ? [key, `${FRESH}${window}:${key}`] : [`${FAR}${window}:${key}`, TOLD_FAR + key]
}

type NamesOf = ReadonlyMap<string, readonly string[]>

function eventKeys(reading: Reading, namesOf: NamesOf): readonly { readonly key: string; readonly day: number }[] {
  const keys: { readonly key: string; readonly day: number }[] = []
  const central = centralOf(reading, 1).flatMap((entity) => (namesOf.get(entity) ?? []).slice(0, 1))
  for (const event of reading.events) {
    const date = event.date?.value.slice(0, 10) ?? ''
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) continue
    const entities = [...event.roles.map((role) => role.entity), ...(event.place === null ? [] : [event.place])]
    const names = entities.flatMap((id) => namesOf.get(id) ?? [])
    // of what a matter has few of on one day the article need not say there who took part
    for (const name of isTelling(event.type) ? [...names, ...central] : names)
      keys.push({ key: `event:${event.type}:${date}:${name}`, day: Date.parse(date) / DAY })
  }
  return keys
}

/** The local entities that an article names most often, and at least so many times. */
function centralOf({ mentions }: Reading, least: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const { entity, kind } of mentions) if (!EVERYWHERE.has(kind)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
    .slice(0, CENTRAL_NAMES)
    .map(([entity]) => entity)
}

function nameKeys(reading: Reading, namesOf: NamesOf): readonly string[] {
  const known = new Map(reading.entities.map((entity) => [entity.id, entity.known]))
  const central = centralOf(reading, CENTRAL_MENTIONS).flatMap((entity) =>
    (namesOf.get(entity) ?? []).slice(0, 1).map((name) => ({ name, unknown: Number(known.get(entity) === null) })),
  )
  return central.flatMap((a) =>
    central.flatMap((b) => (a.name < b.name ? [`${NAMES[(a.unknown + b.unknown) as 0 | 1 | 2]}:${a.name}:${b.name}`] : [])),
  )
}
