import { parseDay, weekdayOfDay } from '../extraction/time/calendar.ts'
import { weekdayShifted } from '../extraction/time/evidence.ts'
import type { UnresolvedReading } from '../language/contract.ts'
import { WEEKDAYS, type Weekday } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import { byText, distinct } from '../text/order.ts'
import { figureOf, NAME_WEIGHTS } from './moments.ts'
import { isTelling } from './same-happening.ts'

/** How many names, figures and happenings stand for an article: at most 20 + 10 + 12 + 18 keys. */
const CENTRAL = 6
const RARE = 5
const FIGURES = 4
const FIGURE_NAMES = 3
const HAPPENINGS = 3
const HAPPENING_NAMES = 4

/**
 * What an article is about, without its date: three of its central names together; two names that no gazetteer knows; a figure with a central name;
 * a happening that a matter has few of, with its weekday and two central names. `names` are its names by local entity, spelt alike in all articles.
 */
export function matterKeys(reading: Reading, unresolved: UnresolvedReading | null, names: ReadonlyMap<string, string>): readonly string[] {
  const central = namesByMentions(reading, names, () => true)
  const rare = namesByMentions(reading, names, (kind, known) => known === null && kind !== 'group')
  const figures = distinct((unresolved?.quantities ?? []).flatMap((quantity) => figureOf(quantity) ?? []))
  return [
    ...combinations(central.slice(0, CENTRAL), 3).map((three) => `names:${three.join(':')}`),
    ...combinations(rare.slice(0, RARE), 2).map((two) => `rare:${two.join(':')}`),
    ...figures.slice(0, FIGURES).flatMap((figure) => central.slice(0, FIGURE_NAMES).map((name) => `figure:${figure}:${name}`)),
    ...happenings(reading)
      .slice(0, HAPPENINGS)
      .flatMap((one) => combinations(central.slice(0, HAPPENING_NAMES), 2).map((two) => `${one}:${two.join(':')}`)),
  ]
}

/** Names from the most mentioned one on; countries, offices and agencies are everywhere. */
function namesByMentions(
  reading: Reading,
  names: ReadonlyMap<string, string>,
  isMeant: (kind: string, known: string | null) => boolean,
): readonly string[] {
  const meant = new Set(reading.entities.filter(({ kind, known }) => NAME_WEIGHTS[kind] === 1 && isMeant(kind, known)).map(({ id }) => id))
  const counts = new Map<string, number>()
  for (const { entity } of reading.mentions) {
    const name = names.get(entity)
    if (name !== undefined && meant.has(entity)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([name]) => name)
}

/** Type and weekday of what the article tells of single days, in order of the text. */
function happenings({ events, published }: Reading): readonly string[] {
  return [
    ...new Set(
      events.flatMap(({ type, date }) => {
        const weekday = date === null || !isTelling(type) ? null : weekdayOf(date.value, published.weekday)
        return weekday === null ? [] : [`happening:${type}:${weekday}`]
      }),
    ),
  ]
}

/** The weekday of a date, or of a symbolic value (`pub-W-WED`; `pub-1D` where the article's own weekday is known). */
function weekdayOf(value: string, published: Weekday | null): Weekday | null {
  const day = parseDay(value)
  if (day !== null) return weekdayOfDay(day)
  const named = /^pub.*W-([A-Z]{3})/.exec(value)?.[1]
  if (named !== undefined) return WEEKDAYS.find((weekday) => weekday.slice(0, 3).toUpperCase() === named) ?? null
  const shift = /^pub(?:([+-]\d+)D)?(?:T|$)/.exec(value)
  return shift === null || published === null ? null : weekdayShifted(published, Number(shift[1] ?? 0))
}

/** Every choice of so many, each in code-unit order. */
function combinations(list: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]]
  return distinct(list).flatMap((one, i, all) => combinations(all.slice(i + 1), size - 1).map((rest) => [one, ...rest]))
}
