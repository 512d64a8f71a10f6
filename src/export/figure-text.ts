import type { Figure, RecordEvent, Support } from '../model/record.ts'
import { fill, type Messages } from './messages.ts'

/** A number with its thousands apart, in the digits of the record. */
export const formatNumber = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

type Bounds = Pick<Figure, 'lower' | 'upper' | 'lowerExclusive' | 'upperExclusive' | 'approximate'>

/** What a figure says, with its bounds in words: an open bound is never shown as a number of its own. */
export const formatBounds = (figure: Bounds, { words }: Messages): string => {
  const { lower, upper } = figure
  const about = (text: string) => (figure.approximate ? fill(words.about, { n: text }) : text)
  if (lower === null && upper === null) return words.amountUnknown
  if (upper === null) return about(fill(figure.lowerExclusive ? words.moreThan : words.atLeast, { n: formatNumber(lower ?? 0) }))
  if (lower === null) return about(fill(figure.upperExclusive ? words.lessThan : words.atMost, { n: formatNumber(upper) }))
  if (lower === upper) return about(formatNumber(lower))
  return about(fill(words.between, { lower: formatNumber(lower), upper: formatNumber(upper) }))
}

/** What is counted: measure, then the group or the item where one is named. */
export const formatMeasure = (figure: Pick<Figure, 'measure' | 'group' | 'item'>, { labels }: Messages): string => {
  const item = figure.item === null ? null : (labels.item[figure.item] ?? figure.item)
  const counted = item ?? (figure.group === 'unspecified' ? null : labels.group[figure.group])
  return counted === null ? labels.measure[figure.measure] : `${labels.measure[figure.measure]} (${counted})`
}

/** The four counts, always four, and articles of unknown outlet where there are any. */
export const formatCounts = (support: Omit<Support, 'level'>, { words }: Messages): string => {
  const counts: [string, number][] = [
    [words.articles, support.articles],
    [words.outlets, support.outlets],
    [words.publishers, support.publishers],
    [words.independent, support.independent],
  ]
  if (support.outletsUnknown > 0) counts.push([words.outletsUnknown, support.outletsUnknown])
  return counts.map(([name, count]) => `${name} ${count}`).join(' · ')
}

/** Type and mode of an event in the reader's words. */
export const formatEventKind = (event: Pick<RecordEvent, 'type' | 'mode'>, { labels }: Messages): string => {
  const modes: Readonly<Record<string, string>> = labels.eventMode[event.type]
  const type = labels.eventType[event.type]
  return event.mode === null ? type : `${type} · ${modes[event.mode] ?? event.mode}`
}
