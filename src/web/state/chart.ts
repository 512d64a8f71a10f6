import type { Figure } from '../../api/wire.ts'
import { formatNumber } from '../../export/figure-text.ts'
import { firstDay } from '../../export/time-text.ts'
import { daysBetween } from './days.ts'

/** One figure as drawn: pixels from the start side and from the top. `low` or `high` is null where the bound is open. */
export interface Mark {
  readonly figure: Figure
  readonly series: number
  readonly x: number
  readonly y: number
  readonly low: number | null
  readonly high: number | null
  readonly label: string
  /** Contained in another figure: so many of those were children. */
  readonly part: boolean
}

export interface Chart {
  readonly marks: readonly Mark[]
  /** From a figure to the one that replaces it. */
  readonly lines: readonly (readonly [Mark, Mark])[]
  readonly claimants: readonly (string | null)[]
  readonly days: readonly { readonly day: string; readonly x: number }[]
  readonly ticks: readonly { readonly value: string; readonly y: number }[]
}

const GAP = 12
const NARROWEST = 22
const LETTER = 8
/** Room that a mark and its label take, about. */
const widthOf = (figure: Figure): number => Math.max(NARROWEST, shortBounds(figure).length * LETTER)

/** A round step that gives at most five ticks. */
const tickStep = (maximum: number): number => {
  const rough = Math.max(1, maximum) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  return Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power)
}

/** Short bounds for a chart: an open bound has its sign. */
const shortBounds = ({ lower, upper, lowerExclusive, upperExclusive, approximate }: Figure): string => {
  const about = approximate ? '~' : ''
  if (lower === null) return upper === null ? '?' : `${about}${upperExclusive ? '<' : '≤'}${formatNumber(upper)}`
  if (upper === null) return `${about}${lowerExclusive ? '>' : '≥'}${formatNumber(lower)}`
  return about + (lower === upper ? formatNumber(lower) : `${formatNumber(lower)}–${formatNumber(upper)}`)
}

/** Days in proportion to time, but never so near that what stands on two of them runs together. */
const placeDays = (days: readonly string[], widths: readonly number[], width: number): readonly number[] => {
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const span = days.length < 2 ? 0 : daysBetween(first, last)
  const inset = Math.min(44, width / 6)
  const xs = days.map((day) => (span === 0 ? width / 2 : inset + (daysBetween(first, day) / span) * (width - 2 * inset)))
  const distance = (a: number, b: number) => ((widths[a] ?? 0) + (widths[b] ?? 0)) / 2 + GAP
  for (let at = 1; at < xs.length; at += 1) xs[at] = Math.max(xs[at] ?? 0, (xs[at - 1] ?? 0) + distance(at - 1, at))
  const end = width - Math.min(inset, (widths.at(-1) ?? 0) / 2 + GAP)
  for (let at = xs.length - 1; at >= 0; at -= 1)
    xs[at] = Math.min(xs[at] ?? 0, at === xs.length - 1 ? Math.max(end, width / 2) : (xs[at + 1] ?? 0) - distance(at, at + 1))
  return xs
}

/** Figures of one measure over the days they stand for, within a frame of pixels; figures without a day are left to the table. */
export const layOut = (figures: readonly Figure[], frame: { readonly width: number; readonly height: number }): Chart => {
  const claimants = [...new Set(figures.map(({ claimant }) => claimant))]
  const dated = figures.flatMap((figure) => {
    const day = firstDay(figure.asOf)
    return day === null ? [] : [{ figure, day }]
  })
  const days = [...new Set(dated.map(({ day }) => day))].sort()
  const xs = placeDays(
    days,
    days.map((day) => dated.filter((one) => one.day === day).reduce((sum, { figure }) => sum + widthOf(figure), 0)),
    frame.width,
  )
  const xOf = (day: string) => xs[days.indexOf(day)] ?? 0
  const maximum = Math.max(1, ...figures.flatMap(({ lower, upper }) => [lower ?? 0, upper ?? 0]))
  const step = tickStep(maximum)
  const top = Math.ceil((maximum * 1.1) / step) * step
  const yOf = (value: number) => frame.height - (value / top) * frame.height
  const parts = new Set(figures.flatMap(({ includes }) => includes))
  const marks = dated.map(({ figure, day }): Mark => {
    const beside = dated.filter((other) => other.day === day).map((other) => other.figure)
    const all = beside.reduce((sum, other) => sum + widthOf(other), 0)
    const before = beside.slice(0, beside.indexOf(figure)).reduce((sum, other) => sum + widthOf(other), 0)
    const { lower, upper } = figure
    return {
      figure,
      series: claimants.indexOf(figure.claimant),
      x: xOf(day) + before - all / 2 + widthOf(figure) / 2,
      y: yOf(lower ?? upper ?? 0),
      low: lower === null ? null : yOf(lower),
      high: upper === null ? null : yOf(upper),
      label: shortBounds(figure),
      part: parts.has(figure.id),
    }
  })
  const byId = new Map(marks.map((mark) => [mark.figure.id, mark]))
  return {
    marks,
    claimants,
    lines: marks.flatMap((mark) =>
      mark.figure.supersedes.flatMap((id): readonly (readonly [Mark, Mark])[] => {
        const earlier = byId.get(id)
        return earlier === undefined ? [] : [[earlier, mark]]
      }),
    ),
    days: days.map((day) => ({ day, x: xOf(day) })),
    ticks: Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => ({ value: formatNumber(index * step), y: yOf(index * step) })),
  }
}
