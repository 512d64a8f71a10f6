import type { Reading } from '../model/reading.ts'
import type { RecordEvent, Story } from '../model/record.ts'
import { byText, firstOf } from '../text/order.ts'
import { isUndated, rankOf } from './leads.ts'

/** Share of a story's articles that tell of what gives it its name, and of those that lead with it. */
const TELL = 1 / 2
const LEAD = 1 / 4

/**
 * What a story is called: after the event that most of its articles lead with, one of the conflict or its peace before others; where they have none in
 * common, after the first article's title, else its first words.
 */
export function labelOf(
  members: readonly Reading[],
  told: readonly RecordEvent[],
  leading: ReadonlyMap<string, ReadonlySet<string>>,
): Story['label'] {
  const ids = new Set(members.map(({ id }) => id))
  const named = told
    .filter((event) => !isUndated(event) && (event.roles.length > 0 || event.place !== null))
    .map((event) => ({ event, leads: count(leading.get(event.id) ?? [], ids), tells: count(articlesOf(event), ids), rank: rankOf(event) }))
    .filter(({ tells, leads }) => tells >= TELL * members.length && leads > 0 && leads >= LEAD * members.length)
    .sort((x, y) =>
      firstOf(
        x.rank - y.rank,
        y.leads - x.leads,
        y.tells - x.tells,
        y.event.support.independent - x.event.support.independent,
        byText(x.event.id, y.event.id),
      ),
    )[0]
  return named === undefined ? titleOf(members[0]!) : named.event.label
}

const articlesOf = ({ mentions }: RecordEvent): ReadonlySet<string> => new Set(mentions.map(({ article }) => article))

const count = (articles: Iterable<string>, of: ReadonlySet<string>): number => [...articles].filter((article) => of.has(article)).length

function titleOf({ title, text }: Reading): Story['label'] {
  const line = title ?? text.trimStart().split('\n')[0]!.slice(0, 120).trim()
  return { ar: line, en: null }
}
