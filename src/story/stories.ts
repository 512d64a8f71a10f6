import type { EventType } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import type { RecordEvent, Story } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, firstOf } from '../text/order.ts'

export interface StoryInput {
  /** Readings of one component, in any order. */
  readonly readings: readonly Reading[]
  readonly events: readonly RecordEvent[]
}

/** Types that give a story its name, the more telling first; what is not listed gives one only where nothing else does. */
const TELLING: readonly (readonly EventType[])[] = [
  ['ceasefire', 'agreement', 'operation', 'clash', 'attack'],
  ['talks', 'withdraw', 'disarm', 'release', 'control', 'violation', 'blockade', 'protest', 'displace'],
]

/** What belongs together: the articles of one component are one story, with every event that they tell. */
export function findStories({ readings: given, events }: StoryInput): readonly Story[] {
  const readings = given.toSorted((a, b) => firstOf(byTextOrNull(a.published.value, b.published.value), byText(a.id, b.id)))
  const first = readings[0]
  if (first === undefined) return []
  const days = events.filter((event) => !isBackground(event)).flatMap(({ date }) => (date === null ? [] : dayRange(date.value)))
  const published = readings.flatMap(({ published }) => published.value?.slice(0, 10) ?? [])
  const times = [...days, ...published].sort(byText)
  return [
    {
      id: hashId('story', first.id, '0'),
      label: labelOf(events) ?? titleOf(first),
      articles: readings.map(({ id }) => id),
      events: events.map(({ id }) => id).sort(byText),
      from: times[0] ?? null,
      to: times.at(-1) ?? null,
    },
  ]
}

/** Told only by looking back, or not to the day. */
const isBackground = ({ mentions, date }: RecordEvent): boolean =>
  mentions.every(({ modality }) => modality === 'historical') || date === null || dayRange(date.value).length === 0

/** First and last day of a value that names days. */
const dayRange = (value: string): readonly string[] =>
  value.split('/').flatMap((part) => (/^\d{4}-\d{2}-\d{2}/u.test(part) ? [part.slice(0, 10)] : []))

function labelOf(events: readonly RecordEvent[]): Story['label'] | null {
  const rank = ({ type }: RecordEvent) => {
    const at = TELLING.findIndex((types) => types.includes(type))
    return at < 0 ? TELLING.length : at
  }
  const named = events.toSorted((x, y) =>
    firstOf(
      Number(isBackground(x)) - Number(isBackground(y)),
      rank(x) - rank(y),
      y.support.independent - x.support.independent,
      y.support.articles - x.support.articles,
      y.mentions.length - x.mentions.length,
      byText(x.id, y.id),
    ),
  )[0]
  return named === undefined ? null : named.label
}

/** An article without events is a story under its own title, else its first words. */
function titleOf({ title, text }: Reading): Story['label'] {
  const line = title ?? text.trimStart().split('\n')[0]!.slice(0, 120).trim()
  return { ar: line, en: null }
}
