import { fingerprints } from '../lineage/shingles.ts'
import type { Reading } from '../model/reading.ts'
import { byText, distinct } from '../text/order.ts'
import { lineageOf } from './article-read.ts'
import type { JoinSetting } from './join.ts'
import { readAlone } from './read.ts'
import type { StoredReading } from './stored-reading.ts'

/** Names by which an article is known to be about something, and how often each must occur. */
const CENTRAL_NAMES = 6
const CENTRAL_MENTIONS = 2
/** Too common to tell one matter from another. */
const EVERYWHERE = new Set(['country', 'agency', 'office', 'document'])
const DAY = 86_400_000
const WINDOW = 7

/**
 * Keys under which an article meets those it may hang together with: fingerprints of its passages, its dated events with a participant or
 * place, and pairs of its central names within a week. Articles that share none never share a component.
 */
export function linkKeys(stored: StoredReading, setting: JoinSetting): readonly string[] {
  const { reading } = readAlone(stored, setting.rules, setting.packs)
  const pack = setting.packs.find(({ code }) => code === stored.language)
  const namesOf = new Map(reading.entities.map(({ id, known, label }) => [id, known === null ? (pack?.nameKeys(label.ar) ?? []) : [known]]))
  const passages = fingerprints(lineageOf(stored, reading, setting.packs).hashes).map((print) => `passage:${print.toString(36)}`)
  return distinct([...passages, ...eventKeys(reading, namesOf), ...nameKeys(reading, namesOf)])
}

type NamesOf = ReadonlyMap<string, readonly string[]>

function eventKeys(reading: Reading, namesOf: NamesOf): readonly string[] {
  const keys: string[] = []
  for (const event of reading.events) {
    const day = event.date?.value.slice(0, 10) ?? ''
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) continue
    for (const id of [...event.roles.map((role) => role.entity), ...(event.place === null ? [] : [event.place])])
      for (const name of namesOf.get(id) ?? []) keys.push(`event:${event.type}:${day}:${name}`)
  }
  return keys
}

/** Two windows, half a length apart: articles of neighbouring days share one of them. */
function nameKeys(reading: Reading, namesOf: NamesOf): readonly string[] {
  const published = reading.published.value
  if (published === null) return []
  const day = Date.parse(published.slice(0, 10)) / DAY
  const windows = [`a${Math.floor(day / WINDOW)}`, `b${Math.floor((day + WINDOW / 2) / WINDOW)}`]
  const counts = new Map<string, number>()
  for (const { entity, kind } of reading.mentions) if (!EVERYWHERE.has(kind)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const central = [...counts].filter(([, count]) => count >= CENTRAL_MENTIONS).sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).slice(0, CENTRAL_NAMES)
  const names = central.flatMap(([entity]) => namesOf.get(entity)?.slice(0, 1) ?? [])
  const keys: string[] = []
  for (const a of names) for (const b of names) if (a < b) for (const window of windows) keys.push(`names:${window}:${a}:${b}`)
  return keys
}
