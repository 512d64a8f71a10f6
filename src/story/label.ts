import type { Reading } from '../model/reading.ts'
import type { RecordEvent, Story } from '../model/record.ts'
import { byText, firstOf } from '../text/order.ts'
import { dayRange, isUndated, rankOf } from './leads.ts'

/** Share of a story's articles that tell of what gives it its name, and of those that lead with it. */
const TELL = 1 / 2
const LEAD = 1 / 4

/** Days before the first and after the last of its articles within which an event is the news of the story, and no matter that it goes on with. */
const NEAR = 14
const DAY = 86_400_000

/**
 * What a story is called: after the event that most of its articles lead with, one of its own days before one of long ago, one of the conflict or its
 * peace before others; where they have none in common, or other stories are called after those (`taken`, to which its own is added), after the first
 * article's title, else its first words.
 */
export function labelOf(
  members: readonly Reading[],
  told: readonly RecordEvent[],
  leading: ReadonlyMap<string, ReadonlySet<string>>,
  taken: Set<string>,
): Story['label'] {
  const ids = new Set(members.map(({ id }) => id))
  const isNear = nearTo(members)
  const named = told
    .filter((event) => !taken.has(event.id) && !isUndated(event) && (event.roles.length > 0 || event.place !== null))
    .map((event) => ({
      event,
      leads: count(leading.get(event.id) ?? [], ids),
      tells: count(articlesOf(event), ids),
      rank: rankOf(event),
      far: isNear(event) ? 0 : 1,
    }))
    .filter(({ tells, leads }) => tells >= TELL * members.length && leads > 0 && leads >= LEAD * members.length)
    .sort((x, y) =>
      firstOf(
        x.far - y.far,
        x.rank - y.rank,
        y.leads - x.leads,
        y.tells - x.tells,
        y.event.support.independent - x.event.support.independent,
        byText(x.event.id, y.event.id),
      ),
    )[0]
  if (named === undefined) return titleOf(members[0]!)
  taken.add(named.event.id)
  return named.event.label
}

/** Whether an event is of the days of these articles; any is, where none of them has a day. */
function nearTo(members: readonly Reading[]): (event: RecordEvent) => boolean {
  const published = members.flatMap(({ published }) => (published.value === null ? [] : [Date.parse(published.value.slice(0, 10))]))
  const [from, to] = [Math.min(...published) - NEAR * DAY, Math.max(...published) + NEAR * DAY]
  return ({ date }) => published.length === 0 || dayRange(date!.value).some((day) => Date.parse(day) >= from && Date.parse(day) <= to)
}

const articlesOf = ({ mentions }: RecordEvent): ReadonlySet<string> => new Set(mentions.map(({ article }) => article))

const count = (articles: Iterable<string>, of: ReadonlySet<string>): number => [...articles].filter((article) => of.has(article)).length

function titleOf({ title, text }: Reading): Story['label'] {
  const line = title ?? text.trimStart().split('\n')[0]!.slice(0, 120).trim()
  return { ar: line, en: null }
}
