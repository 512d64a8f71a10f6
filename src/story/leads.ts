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

/** Told only by looking back, or not to the day. */
export const isBackground = ({ mentions, date }: RecordEvent): boolean =>
  mentions.every(({ modality }) => modality === 'historical') || date === null || dayRange(date.value).length === 0

/** First and last day of a value that names days. */
export const dayRange = (value: string): readonly string[] =>
  value.split('/').flatMap((part) => (/^\d{4}-\d{2}-\d{2}/u.test(part) ? [part.slice(0, 10)] : []))

/** Articles that tell an event, and do not only look back at it. */
export const tellingArticles = ({ mentions }: RecordEvent): ReadonlySet<string> =>
  new Set(mentions.filter(({ modality }) => modality !== 'historical').map(({ article }) => article))

/** Articles that lead with an event, rather than mention it: by its id, of those that are no background. */
export function leadingArticles(readings: readonly Reading[], events: readonly RecordEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = new Map(readings.map((reading) => [reading.id, leadEnd(reading)]))
  const leads = ({ article, start, modality }: RecordEvent['mentions'][number]) =>
    modality !== 'historical' && start < (ends.get(article) ?? 0)
  return new Map(
    events
      .filter((event) => !isBackground(event))
      .map((event) => [event.id, new Set(event.mentions.filter(leads).map(({ article }) => article))]),
  )
}
