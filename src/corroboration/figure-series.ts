import type { Figure } from '../model/record.ts'
import { byText, byTextOrNull, firstOf } from '../text/order.ts'

/** Growth from which a figure is marked as a jump: twice the last one, and at least this many more. */
const JUMP = 10

/**
 * What replaces what: figures of one claimant for the same thing on the same basis follow one another by their as-of days. A figure that falls, or
 * jumps, against the one before it is flagged; nothing is corrected.
 */
export function withSeries(figures: readonly Figure[]): readonly Figure[] {
  const changed = new Map<string, Figure>()
  for (const series of Map.groupBy(figures, seriesOf).values()) {
    if (series[0]!.event === null && series[0]!.place === null && series[0]!.claimant === null) continue
    const days = [
      ...Map.groupBy(
        series.filter(({ asOf }) => asOf !== null),
        ({ asOf }) => asOf!,
      ),
    ].sort((x, y) => byText(x[0], y[0]))
    for (let i = 1; i < days.length; i++)
      for (const figure of days[i]![1]) {
        const before = days[i - 1]![1].toSorted((x, y) => firstOf((x.lower ?? 0) - (y.lower ?? 0), byTextOrNull(x.id, y.id)))
        const last = before.at(-1)!.lower
        const flags =
          last === null || figure.lower === null
            ? []
            : figure.lower < last
              ? ['fall']
              : figure.lower >= 2 * last && figure.lower - last >= JUMP
                ? ['jump']
                : []
        changed.set(figure.id, { ...figure, supersedes: before.map(({ id }) => id).sort(), flags })
      }
  }
  return figures.map((figure) => changed.get(figure.id) ?? figure)
}

const seriesOf = ({ measure, group, item, claimant, basis, since, event, place }: Figure) =>
  JSON.stringify([measure, group, item, claimant, basis, since, event ?? place])
