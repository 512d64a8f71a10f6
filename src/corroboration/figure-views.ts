import { FIGURE_RULES, type FigureView } from '../model/lists.ts'
import type { Figure, Series } from '../model/record.ts'
import { byText, byTextOrNull, distinct, firstOf } from '../text/order.ts'

type View = Series['views'][number]

/**
 * The few numbers that the field makes of a series, each by its rule and with the articles behind it. Nothing is averaged.
 *   lowest         as ACLED: the least of what claimants say last
 *   low-best-high  as UCDP: of what claimants say last the least, the best founded, the greatest
 *   min-max        as Airwars: the least and the greatest that anybody ever said
 *   latest         what each claimant says last, as figures and no number of their own
 * Figures are those of one series, the earliest first; of those that add up only the ones count that do so since the same time as the last.
 */
export function viewsOf(all: readonly Figure[]): readonly View[] {
  const { since } = all.findLast(({ asOf }) => asOf !== null) ?? all[0]!
  const figures = all.filter((figure) => figure.since === since)
  const latest = latestOf(figures)
  const bounded = latest.filter((figure) => figure.lower !== null)
  const [least] = bounded.toSorted((x, y) => firstOf(x.lower! - y.lower!, byText(x.id, y.id)))
  const greatest = latest.toSorted((x, y) => firstOf(most(y) - most(x), byText(x.id, y.id)))[0]
  const best = bounded.toSorted(byFoundation)[0]
  const ever = { lower: minimum(figures), upper: maximum(figures) }
  return [
    ...(least === undefined ? [] : [view('lowest', [least], { lower: least.lower, upper: least.upper })]),
    view('low-best-high', distinctFigures([least, best, greatest]), {
      lower: minimum(latest),
      best: best?.lower ?? null,
      upper: maximum(latest),
    }),
    view('min-max', extremes(figures, ever), ever),
    view('latest', latest, {}),
  ]
}

function view(name: FigureView, figures: readonly Figure[], bounds: Partial<Pick<View, 'lower' | 'best' | 'upper'>>): View {
  return {
    view: name,
    rule: FIGURE_RULES[name],
    since: figures[0]?.since ?? null,
    lower: bounds.lower ?? null,
    best: bounds.best ?? null,
    upper: bounds.upper ?? null,
    open: figures.some(({ upper }) => upper === null),
    figures: figures.map(({ id }) => id),
    articles: distinct(figures.flatMap(({ mentions }) => mentions.map(({ article }) => article))),
  }
}

/** What each claimant says last: what nothing replaces, of the last day that he has figures of. */
function latestOf(figures: readonly Figure[]): readonly Figure[] {
  const replaced = new Set(figures.flatMap(({ supersedes }) => supersedes))
  const standing = figures.filter(({ id }) => !replaced.has(id))
  return [...Map.groupBy(standing, ({ claimant }) => claimant).values()].flatMap((line) => {
    const last = line
      .map(({ asOf }) => asOf)
      .filter((day) => day !== null)
      .sort()
      .at(-1)
    return last === undefined ? line : line.filter(({ asOf }) => asOf === last)
  })
}

/** The most independent sources first, then the latest, then the least. */
const byFoundation = (x: Figure, y: Figure): number =>
  firstOf(y.support.independent - x.support.independent, byTextOrNull(y.asOf, x.asOf), x.lower! - y.lower!, byText(x.id, y.id))

/** The greatest number that a figure names. */
const most = ({ lower, upper }: Figure): number => upper ?? lower ?? Number.NEGATIVE_INFINITY
const minimum = (figures: readonly Figure[]): number | null => least(figures.flatMap(({ lower }) => lower ?? []))
const maximum = (figures: readonly Figure[]): number | null => {
  const named = figures.map(most).filter(Number.isFinite)
  return named.length === 0 ? null : Math.max(...named)
}
const least = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.min(...values))

const extremes = (figures: readonly Figure[], { lower, upper }: Pick<View, 'lower' | 'upper'>): readonly Figure[] =>
  figures.filter((figure) => figure.lower === lower || most(figure) === upper)

const distinctFigures = (figures: readonly (Figure | undefined)[]): readonly Figure[] => [
  ...new Set(figures.filter((figure) => figure !== undefined)),
]
