import type { AnchorPoint } from '../../model/lists.ts'
import type { RecordEvent } from '../../model/record.ts'
import { type Days, daysOf, isoDay, lengthOf } from '../days.ts'
import { mentionKey, type Occurrence } from '../occurrences.ts'
import { kindOf } from './kind.ts'
import { NATURES } from './kinds.ts'
import type { MergedEvent } from './merge.ts'
import { dateOf } from './when.ts'

/** The date of an event as it is known so far, or what another event that it is set against tells of it. */
export type AnchorOf = (mentions: readonly Occurrence[], date: RecordEvent['date']) => RecordEvent['date']

/** Days that an event may last for what happens in its course to be dated by it. */
const SHORT_DAYS = 8

/** Dates of what is said to have happened in the course, or at the beginning, of another event that has its own. */
export function anchorDates(merged: readonly MergedEvent[]): AnchorOf {
  const anchored = new Set(merged.flatMap(({ mentions }) => mentions.flatMap((one) => keyOfAnchor(one) ?? [])))
  const days = new Map<string, Days & { readonly isOwn: boolean }>()
  for (const { mentions } of anchored.size === 0 ? [] : merged) {
    const keys = mentions.map(mentionKey).filter((key) => anchored.has(key))
    const date = keys.length === 0 ? null : dateOf(mentions, kindOf(mentions).mode)
    const its = date !== null && (isOwn(date) || date.basis === 'inferred') ? daysOf(date.value) : null
    if (its !== null && lengthOf(its) <= SHORT_DAYS) for (const key of keys) days.set(key, { ...its, isOwn: isOwn(date!) })
  }
  return (mentions, date) => {
    if (date !== null && isOwn(date)) return date
    for (const one of mentions) {
      const during = days.get(keyOfAnchor(one) ?? '')
      const value = during === undefined || (date !== null && !during.isOwn) ? null : dayAt(one, during, one.mention.anchor!.at)
      if (value !== null) return { value, precision: 'day', basis: 'inferred' }
    }
    return date
  }
}

const keyOfAnchor = ({ reading, mention }: Occurrence): string | null =>
  mention.anchor === null ? null : mentionKey({ reading, mention: { ...mention, id: mention.anchor.event } })

const isOwn = ({ basis }: NonNullable<RecordEvent['date']>): boolean => basis === 'stated' || basis === 'relative'

/** What somebody said since the beginning he said then; what happened since then may have happened on any day. */
function dayAt({ mention }: Occurrence, { from, to }: Days, at: AnchorPoint): string | null {
  if (at === 'day-before') return isoDay(from - 1)
  if (at === 'day-after') return isoDay(to + 1)
  if (at === 'start') return NATURES[mention.type] === 'act' ? isoDay(from) : null
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`
}
