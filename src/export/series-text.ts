import type { Figure, Series } from '../model/record.ts'
import { formatBounds, formatMeasure, formatNumber } from './figure-text.ts'
import { fill, type Messages } from './messages.ts'

type View = Series['views'][number]

/** The numbers of a view; that an open figure stands behind it is said, never counted. `figures` are those of its series, by id. */
export const formatView = (given: View, figures: ReadonlyMap<string, Figure>, messages: Messages): string => {
  const { words } = messages
  const { view, lower, best, upper, open } = given
  if (view === 'latest')
    return given.figures
      .flatMap((id) => figures.get(id) ?? [])
      .map((figure) => formatBounds(figure, messages))
      .join(' · ')
  const range =
    lower === null
      ? upper === null
        ? words.amountUnknown
        : fill(words.atMost, { n: formatNumber(upper) })
      : lower === upper || upper === null
        ? formatNumber(lower)
        : view === 'low-best-high'
          ? [lower, best, upper].map((value) => (value === null ? '?' : formatNumber(value))).join(' – ')
          : fill(words.between, { lower: formatNumber(lower), upper: formatNumber(upper) })
  return open ? `${range} (${words.openAbove})` : range
}

/** What a series counts, and over what. */
export const formatSeries = (series: Series, messages: Messages): string =>
  `${formatMeasure(series, messages)} · ${messages.labels.figureBasis[series.basis]}`

/** What stands out about a figure, with the rule that says so. */
export const formatFlags = ({ flags }: Pick<Figure, 'flags'>, { labels }: Messages): string =>
  flags.map((flag) => `${labels.figureFlag[flag]}: ${labels.figureRule[flag]}`).join('; ')
