import type { Role } from '../../model/lists.ts'
import type { RecordEvent } from '../../model/record.ts'
import type { LabelMessages } from '../input.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { namings } from './arguments.ts'

/** Whom a label names, and how many of them at most. */
const NAMED: ReadonlySet<Role> = new Set(['actor', 'target', 'signatory'])
const MOST_NAMED = 3

type Labelled = Pick<RecordEvent, 'type' | 'mode' | 'date' | 'place' | 'roles'>

/** A label in two languages: what, who, where, when, as far as they are known. Its signs read the same in both directions. */
export function labelOf(
  event: Labelled,
  mentions: readonly Occurrence[],
  parties: Parties,
  labels: { readonly ar: LabelMessages; readonly en: LabelMessages },
): RecordEvent['label'] {
  const kept = new Set(event.roles.map(({ entity }) => entity))
  const named = namings(mentions, NAMED)
    .map(([entity]) => entity)
    .filter((entity) => kept.has(entity))
    .slice(0, MOST_NAMED)
  const write = (language: 'ar' | 'en') => {
    const name = (id: string) => {
      const label = parties.entity(id)?.label
      return (language === 'en' ? label?.en : null) ?? label?.ar ?? id
    }
    const { kind, time } = labels[language]
    const what = named.length === 0 ? kind(event.type, event.mode) : `${kind(event.type, event.mode)}: ${named.map(name).join(' – ')}`
    return [
      what,
      ...(event.place === null || named.includes(event.place) ? [] : [name(event.place)]),
      ...(event.date === null ? [] : [time(event.date.value)]),
    ].join(' · ')
  }
  return { ar: write('ar'), en: write('en') }
}
