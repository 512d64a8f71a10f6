import { fingerprints } from '../lineage/shingles.ts'
import type { Reading } from '../model/reading.ts'
import { byText, distinct } from '../text/order.ts'
import { lineageOf, namesAcross } from './article-read.ts'
import type { JoinSetting } from './join.ts'
import { matterKeys } from './matter-keys.ts'
import { readAlone } from './read.ts'
import type { StoredReading } from './stored-reading.ts'

/** Names by which an article is known to be about something, and how often each must occur. */
const CENTRAL_NAMES = 6
const CENTRAL_MENTIONS = 2
/** Too common to tell one matter from another. */
const EVERYWHERE = new Set(['country', 'agency', 'office', 'document'])
const DAY = 86_400_000
const WINDOW = 7

/** Before keys of what an article is about; which of the two says whether its date is known. */
const DATED = 'dated:'
const UNDATED = 'undated:'

/**
 * Keys under which an article meets those it may hang together with: fingerprints of its passages, its dated events with a participant or
 * place, pairs of its central names within a week, and what it is about. Articles that share none never share a component.
 *
 * An article without a date cannot say in which week its names belong, so it meets others by what it is about whatever their date, and by keys
 * that are narrower for it. Articles with a date do not meet each other by these: years of one conflict stay apart until an article asks for all of them.
 * They depend on the article alone, not on a date inferred from others: where one is given later, the article changes its keys and its component.
 */
export function linkKeys(stored: StoredReading, setting: JoinSetting): readonly string[] {
  const { reading } = readAlone(stored, setting.rules, setting.packs)
  const pack = setting.packs.find(({ code }) => code === stored.language)
  const namesOf = new Map(reading.entities.map(({ id, known, label }) => [id, known === null ? (pack?.nameKeys(label.ar) ?? []) : [known]]))
  const passages = fingerprints(lineageOf(stored, reading, setting.packs).hashes).map((print) => `passage:${print.toString(36)}`)
  const matter = matterKeys(reading, stored.unresolved, namesAcross(reading, setting.packs))
  const side = reading.published.value === null ? UNDATED : DATED
  return distinct([...passages, ...eventKeys(reading, namesOf), ...nameKeys(reading, namesOf), ...matter.map((key) => side + key)])
}

/** Keys under which others hold what would make them meet an article with these keys. */
export const counterparts = (keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => {
    if (key.startsWith(DATED)) return [UNDATED + key.slice(DATED.length)]
    return key.startsWith(UNDATED) ? [key, DATED + key.slice(UNDATED.length)] : [key]
  })

/** Keys that are the same wherever two articles meet: what articles with a date are about counts where one without a date is about it too. */
export function meetingKeys(keys: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const sought = new Set([...keys.values()].flatMap((held) => held.filter((key) => key.startsWith(UNDATED))))
  return new Map(
    [...keys].map(([article, held]) => [
      article,
      held.flatMap((key) => {
        if (!key.startsWith(DATED)) return [key]
        const other = UNDATED + key.slice(DATED.length)
        return sought.has(other) ? [other] : []
      }),
    ]),
  )
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
  const central = [...counts]
    .filter(([, count]) => count >= CENTRAL_MENTIONS)
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
    .slice(0, CENTRAL_NAMES)
  const names = central.flatMap(([entity]) => namesOf.get(entity)?.slice(0, 1) ?? [])
  const keys: string[] = []
  for (const a of names) for (const b of names) if (a < b) for (const window of windows) keys.push(`names:${window}:${a}:${b}`)
  return keys
}
