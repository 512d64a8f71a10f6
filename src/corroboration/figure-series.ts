import { FIGURE_RULES, type FigureFlag } from '../model/lists.ts'
import type { Figure, RecordEvent, Series } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, firstOf } from '../text/order.ts'
import { viewsOf } from './figure-views.ts'

/** Growth from which a figure is marked as a jump: twice the last one, and at least this many more. */
const JUMP = 10

type Event = Pick<RecordEvent, 'id' | 'type'>

/**
 * What replaces what, and what stands out: figures of one claimant in one series follow one another by their as-of days. A figure that falls, jumps
 * or counts since another time than the one before it is flagged; nothing is corrected. What counts since another time, or for another day or
 * period, replaces nothing.
 */
export function withSeries(
  figures: readonly Figure[],
  events: readonly Event[],
): { readonly figures: readonly Figure[]; readonly series: readonly Series[] } {
  const types = new Map(events.map(({ id, type }) => [id, type]))
  const groups = Map.groupBy(figures, (figure) => seriesKey(figure, types))
  groups.delete(null)
  const told = [...groups.values()].map((group) => followed(clear(group), basisOver(group[0]!, types)))
  const changed = new Map(told.flatMap((one) => one.figures.map((figure) => [figure.id, figure])))
  return {
    figures: figures.map((figure) => changed.get(figure.id) ?? figure),
    series: told
      .filter(({ figures }) => articlesOf(figures).size > 1)
      .map(seriesOf)
      .toSorted((x, y) => byText(x.id, y.id)),
  }
}

type Types = ReadonlyMap<string, string>

/** The number of an event that is no whole war is that of an incident, whether the text says so or not; of a war it may be anything. */
const basisOver = ({ basis, event }: Figure, types: Types): Figure['basis'] =>
  basis === 'unknown' && event !== null && types.get(event) !== 'war' ? 'incident' : basis

/** What a figure counts, whoever says it; null for one that follows on nothing. What adds up since some time is of a place, all else of an event. */
function seriesKey(figure: Figure, types: Types): string | null {
  const { measure, group, item, since, event, place, claimant } = figure
  if (NO_COUNTS.has(measure)) return null
  const basis = basisOver(figure, types)
  const subject = {
    cumulative: since === null ? (event ?? place ?? claimant) : (place ?? event ?? claimant),
    day: event ?? place,
    period: event ?? place,
    incident: event,
    unknown: null,
  }[basis]
  return subject === null ? null : JSON.stringify([measure, group, item, basis, subject])
}

/** What is measured, and not counted over time. */
const NO_COUNTS: ReadonlySet<Figure['measure']> = new Set(['distance', 'money', 'other'])

/** How many times one number is another from which two of one claimant in one article count two things (33 hostages for 1,900 prisoners). */
const APART = 3

/** Without the numbers of a claimant in one article that are too far apart to be of one thing. */
function clear(group: readonly Figure[]): readonly Figure[] {
  const unclear = new Set(
    [...Map.groupBy(group, ({ claimant, mentions }) => JSON.stringify([claimant, mentions[0]!.article])).values()].flatMap((own) => {
      const numbers = own.map(({ lower, upper }) => lower ?? upper ?? 0)
      return Math.max(...numbers) >= APART * Math.min(...numbers) && own.length > 1 ? own : []
    }),
  )
  return group.filter((figure) => !unclear.has(figure))
}

interface Followed {
  readonly basis: Figure['basis']
  readonly figures: readonly Figure[]
  readonly changes: Series['changes']
}

/** Bases of which a later figure stands for the same count; what is of a day or a period stands for that one only. */
const REPLACED: ReadonlySet<Figure['basis']> = new Set(['incident', 'unknown', 'cumulative'])

const canonically = (x: Figure, y: Figure): number =>
  firstOf(byTextOrNull(x.asOf, y.asOf), (x.lower ?? 0) - (y.lower ?? 0), byText(x.id, y.id))

/** The figures of a series with what they replace and how they stand to the last of their claimant. */
function followed(group: readonly Figure[], basis: Figure['basis']): Followed {
  const changed = new Map<string, Figure>()
  const changes: Series['changes'] = []
  for (const line of Map.groupBy(group.toSorted(canonically), ({ claimant }) => claimant).values()) {
    const days = [
      ...Map.groupBy(
        line.filter(({ asOf, basis }) => asOf !== null && REPLACED.has(basis)),
        ({ asOf }) => asOf!,
      ).values(),
    ]
    for (let i = 1; i < days.length; i++)
      for (const figure of days[i]!) {
        const before = days[i - 1]!
        const last = before.at(-1)!
        // several numbers in one article are of several things: none is the last one
        const isClear = articlesOf(before).size === before.length && articlesOf(days[i]!).size === days[i]!.length
        const flag = isClear || figure.since !== last.since ? flagOf(figure, last) : null
        if (flag !== null) changes.push({ figure: figure.id, from: last.id, flag, rule: FIGURE_RULES[flag] })
        const supersedes = before
          .filter(({ since }) => since === figure.since)
          .map(({ id }) => id)
          .sort()
        changed.set(figure.id, { ...figure, supersedes, flags: flag === null ? [] : [flag] })
      }
  }
  return { basis, figures: group.toSorted(canonically).map((figure) => changed.get(figure.id) ?? figure), changes }
}

const articlesOf = (figures: readonly Figure[]) => new Set(figures.map(({ mentions }) => mentions[0]!.article))

function flagOf(figure: Figure, last: Figure): FigureFlag | null {
  if (figure.since !== last.since) return 're-based'
  const reached = last.upper ?? last.lower
  if (figure.upper !== null && last.lower !== null && figure.upper < last.lower) return 'fall'
  if (figure.lower !== null && reached !== null && figure.lower >= 2 * reached && figure.lower - reached >= JUMP) return 'jump'
  return null
}

function seriesOf({ basis, figures, changes }: Followed): Series {
  const [first] = figures
  const { measure, group, item } = first!
  const known = <K extends 'event' | 'place'>(key: K) => {
    const values = new Set(figures.map((figure) => figure[key]))
    return values.size === 1 ? first![key] : null
  }
  return {
    id: hashId('series', figures.map(({ id }) => id).sort()[0]!),
    measure,
    group,
    item,
    basis,
    event: known('event'),
    place: known('place'),
    lines: [...Map.groupBy(figures, ({ claimant }) => claimant)].map(([claimant, line]) => ({
      claimant,
      figures: line.map(({ id }) => id),
    })),
    changes: [...changes],
    views: [...viewsOf(figures)],
  }
}
