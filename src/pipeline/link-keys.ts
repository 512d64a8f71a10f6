import { keyPrints } from '../lineage/shingles.ts'
import type { Reading } from '../model/reading.ts'
import type { Assessment } from '../model/record.ts'
import { byText } from '../text/order.ts'
import { accordKeys, calledKeys, moverKeys, sidesKeys } from './accord-keys.ts'
import { lineageWords, namesAcross } from './article-read.ts'
import { corrected, decidedKeys, inForceOf } from './assess.ts'
import type { JoinSetting } from './join.ts'
import { leadTowns } from './lead-towns.ts'
import { companyKeys, isNewsOfAccord, isOfKnownAccord, madeKeys } from './made-keys.ts'
import { matterKeys } from './matter-keys.ts'
import { groundKeys, pactKeys } from './pact-keys.ts'
import { readAlone } from './read.ts'
import { isTelling } from './same-happening.ts'
import type { StoredReading } from './stored-reading.ts'
import { DATED, FAR, FRESH, MADE, NEAR, NEWS, PASSAGE, SEASON, TOLD, TOLD_FAR, TOLD_UNDATED, UNDATED, YEAR } from './weighed-keys.ts'

/** Names by which an article is known to be about something, and how often each must occur. */
const CENTRAL_NAMES = 6
const CENTRAL_MENTIONS = 2
/** Too common to tell one matter from another. */
const EVERYWHERE = new Set(['country', 'agency', 'office', 'document'])
const DAY = 86_400_000
/** Days of a window. */
const WINDOW = 3

const SEASON_DAYS = 30
const YEAR_DAYS = 365
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
  const isNews = window !== null && isNewsOfAccord(reading)
  const ofAccord = isNews ? (isOfKnownAccord(reading) ? [NEWS, TOLD] : [NEWS]) : [TOLD]
  const keys = new Set([
    ...passages,
    ...decidedKeys(reading.id, inForce),
    ...eventKeys(reading, namesOf).flatMap(({ key, day }) => whenTold(key, day, reading, window)),
    ...near.map((key) => `${NEAR}${window}:${key}`),
    ...(window === null ? [] : seasonKeys(reading, (entity) => namesOf.get(entity)?.[0], sideOf, pack)).flatMap((key) =>
      ofAccord.map((side) => `${SEASON}${side}${Math.floor(dayOf(reading)! / SEASON_DAYS)}:${key}`),
    ),
    ...(window === null ? [] : yearKeys(reading, sideOf)).flatMap((key) =>
      ofAccord.map((side) => `${YEAR}${side}${Math.floor(dayOf(reading)! / YEAR_DAYS)}:${key}`),
    ),
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
