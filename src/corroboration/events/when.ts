import type { EventDateBasis, Precision } from '../../model/lists.ts'
import { PRECISIONS } from '../../model/lists.ts'
import type { RecordEvent } from '../../model/record.ts'
import { byText, firstOf } from '../../text/order.ts'
import { type Days, isoDay, lengthOf } from '../days.ts'
import { FOUNDATIONS, type MentionDate } from '../mention-dates.ts'
import { HAPPENED } from '../modalities.ts'
import type { Occurrence } from '../occurrences.ts'
import { natureOfBoth } from './kinds.ts'

type Dated = Occurrence & { readonly date: MentionDate }
const hasDate = (occurrence: Occurrence): occurrence is Dated => occurrence.date !== null

/**
 * The date of an event: the better founded goes before the less (`FOUNDATIONS`), the more exact before the less, then what most mentions say. What
 * lasts has an interval from the first to the last day that its mentions name exactly. What is only asked for, offered or promised, and has no day
 * of its own, stands at the day of the words.
 */
export function dateOf(mentions: readonly Occurrence[], mode: string | null): RecordEvent['date'] {
  const isAhead = mentions.every(({ mention }) => !HAPPENED.has(mention.modality))
  const dated = mentions.filter(hasDate).filter(({ date }) => isAhead || date.founded !== 'words')
  const foundation = FOUNDATIONS.find((one) => dated.some(({ date }) => date.founded === one))
  const founded = dated.filter(({ date }) => date.founded === foundation)
  const best = founded.toSorted((x, y) => compare(x, y, founded, mode))[0]
  if (best === undefined) return null
  const { type } = best.mention
  const span = foundation === 'own' && natureOfBoth(type, type) === 'lasting' ? lasting(founded) : null
  if (span !== null && span.from !== span.to)
    return { value: `${isoDay(span.from)}/${isoDay(span.to)}`, precision: 'day', basis: basisOf(best.date) }
  const { value, precision, isStated, founded: on } = within(best, dated)?.date ?? best.date
  return { value, precision, basis: basisOf({ founded: on, isStated }) }
}

/** «At the end of April» beside news of the 29th: the closest of those that lie in a date of many days; null where none does. */
function within({ date: { days } }: Dated, dated: readonly Dated[]): Dated | null {
  if (days === null || lengthOf(days) <= FEW_DAYS) return null
  const closer = dated.filter(
    ({ date }) => date.days !== null && days.from <= date.days.from && date.days.to <= days.to && lengthOf(date.days) <= FEW_DAYS,
  )
  return closer.toSorted((x, y) => lengthOf(x.date.days!) - lengthOf(y.date.days!) || byText(x.date.value, y.date.value))[0] ?? null
}
/** Days between which something may lie that is said closely enough. */
export const FEW_DAYS = 3

const BASES: Readonly<Record<Exclude<MentionDate['founded'], 'own'>, EventDateBasis>> = {
  implied: 'inferred',
  beside: 'inferred',
  published: 'publication',
  words: 'words',
}
const basisOf = ({ founded, isStated }: Pick<MentionDate, 'founded' | 'isStated'>): EventDateBasis =>
  founded !== 'own' ? BASES[founded] : isStated ? 'stated' : 'relative'

function compare(x: Dated, y: Dated, all: readonly Dated[], mode: string | null): number {
  const count = ({ date }: Dated) => all.filter((other) => other.date.value === date.value).length
  const inForce = ({ mention }: Dated) => (mention.mode === 'in-effect' && mention.aspect !== 'ongoing' ? 0 : 1)
  const ofMode = ({ mention }: Dated) => (mention.mode === mode ? 0 : 1)
  return firstOf(
    inForce(x) - inForce(y),
    rank(x.date.precision) - rank(y.date.precision),
    Number(y.date.isStated) - Number(x.date.isStated),
    ofMode(x) - ofMode(y),
    count(y) - count(x),
    byText(x.date.value, y.date.value),
  )
}

const rank = (precision: Precision) => PRECISIONS.indexOf(precision)

/** First and last of the days that mentions name to the day or closer; null where none does. */
function lasting(dated: readonly Dated[]): Days | null {
  const exact = dated.flatMap(({ date }) => (date.days !== null && rank(date.precision) <= rank('day') ? [date.days] : []))
  return exact.length === 0 ? null : { from: Math.min(...exact.map(({ from }) => from)), to: Math.max(...exact.map(({ to }) => to)) }
}
