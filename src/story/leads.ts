import type { EventType } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import type { RecordEvent } from '../model/record.ts'
import type { Span } from '../model/span.ts'

/** Types of the conflict and its peace, the more telling first; of these a story takes its name, and by these reports that have few words in common hang together. */
export const TELLING: readonly (readonly EventType[])[] = [
  ['ceasefire', 'agreement', 'operation'],
  ['clash', 'attack'],
  ['talks', 'withdraw', 'disarm', 'release', 'control', 'violation', 'blockade', 'protest', 'displace'],
]
/** 0 for the most telling. */
export function rankOf({ type }: Pick<RecordEvent, 'type'>): number {
  const at = TELLING.findIndex((types) => types.includes(type))
  return at < 0 ? TELLING.length : at
}

/** Sentences with which an article says what it is about, its headline among them. */
const LEAD = 3

/** Where an article's lead ends. */
export function leadEnd({ sentences, furniture, text }: Pick<Reading, 'sentences' | 'furniture' | 'text'>): number {
  const isFurniture = (sentence: Span) => furniture.some(({ start, end }) => start <= sentence.start && sentence.end <= end)
  const lead = sentences.filter((sentence) => !isFurniture(sentence)).slice(0, LEAD)
  return lead.at(-1)?.end ?? text.length
}

/** Not told to the day. */
export const isUndated = ({ date }: RecordEvent): boolean => date === null || dayRange(date.value).length === 0

/** First and last day of a value that names days. */
export const dayRange = (value: string): readonly string[] =>
  value.split('/').flatMap((part) => (/^\d{4}-\d{2}-\d{2}/u.test(part) ? [part.slice(0, 10)] : []))

/** Days in which an article that only takes an event up (who condemns it, who looks into it) is still about it. */
const FRESH = 7
const DAY = 86_400_000
/** Whether a mention tells its event, or takes up one of the days before its article. */
function isAbout({ modality }: RecordEvent['mentions'][number], { date }: RecordEvent, published: string | null): boolean {
  if (modality !== 'historical') return true
  const last = dayRange(date?.value ?? '').at(-1)
  return published !== null && last !== undefined && Date.parse(published.slice(0, 10)) - Date.parse(last) <= FRESH * DAY
}

/** Articles that are about an event: those that tell it, and those that take it up while it is fresh. By the event's id. */
export function tellingArticles(readings: readonly Reading[], events: readonly RecordEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const published = new Map(readings.map((reading) => [reading.id, reading.published.value]))
  return new Map(
    events.map((event) => [
      event.id,
      new Set(
        event.mentions.filter((mention) => isAbout(mention, event, published.get(mention.article) ?? null)).map(({ article }) => article),
      ),
    ]),
  )
}

/** Articles that lead with an event, rather than mention it: by its id, of those told to the day. */
export function leadingArticles(readings: readonly Reading[], events: readonly RecordEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(readings.map((reading) => [reading.id, { end: leadEnd(reading), published: reading.published.value }]))
  const leads = (event: RecordEvent, mention: RecordEvent['mentions'][number]) =>
    mention.start < (byId.get(mention.article)?.end ?? 0) && isAbout(mention, event, byId.get(mention.article)?.published ?? null)
  return new Map(
    events
      .filter((event) => !isUndated(event))
      .map((event) => [event.id, new Set(event.mentions.filter((mention) => leads(event, mention)).map(({ article }) => article))]),
  )
}
