import type { EventType, Role } from '../../model/lists.ts'
import type { RecordEvent } from '../../model/record.ts'
import type { LabelMessages } from '../input.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { namings } from './arguments.ts'

/** Whom a label names, and how many of them at most on each side. */
const DOERS: ReadonlySet<Role> = new Set(['actor', 'signatory'])
const NAMED: ReadonlySet<Role> = new Set([...DOERS, 'target'])
const MOST_OF_A_SIDE = 2
/** Where nobody else is named, one side may be longer. */
const MOST_ALONE = 3
/** What somebody always does to somebody: a label without the doer would read as if the other had done it. */
const DONE_TO: ReadonlySet<EventType> = new Set([
  'attack',
  'abduct',
  'arrest',
  'destroy',
  'control',
  'violation',
  'accuse',
  'threaten',
  'sanction',
])
/** What two sides make: each is named once, and not by whoever spoke or signed for it where it is named itself. */
const MADE_BY_SIDES: ReadonlySet<EventType> = new Set(['ceasefire', 'agreement'])
const NOBODY_KNOWN = { ar: '؟', en: '?' }
/** From the doers to whom it was done. Marks keep the arrow and its sides in the order of the language whatever letters stand beside it. */
const ARROW = { ar: ' \u200f←\u200f ', en: ' \u200e→\u200e ' }

type Labelled = Pick<RecordEvent, 'type' | 'mode' | 'date' | 'place' | 'roles'>

/** A label in two languages: what, who to whom, where, when, as far as they are known. */
export function labelOf(
  event: Labelled,
  mentions: readonly Occurrence[],
  parties: Parties,
  labels: { readonly ar: LabelMessages; readonly en: LabelMessages },
): RecordEvent['label'] {
  const order = namings(mentions, NAMED).map(([entity]) => entity)
  const inRoles = (is: (role: Role) => boolean) => {
    const ids = new Set(event.roles.flatMap(({ role, entity }) => (is(role) ? [entity] : [])))
    return order.filter((entity) => ids.has(entity))
  }
  const onePerSide = (ids: readonly string[]) =>
    MADE_BY_SIDES.has(event.type)
      ? [...Map.groupBy(ids, parties.party).values()].map((its) => its.find((id) => parties.principal(id) === id) ?? its[0]!)
      : ids
  const doers = onePerSide(inRoles((role) => DOERS.has(role)))
  const others = inRoles((role) => role === 'target').filter((entity) => !doers.includes(entity))
  const most = doers.length === 0 || others.length === 0 ? MOST_ALONE : MOST_OF_A_SIDE
  const sides = [doers, others].map((side) => side.slice(0, most))
  const named = sides.flat()
  const write = (language: 'ar' | 'en') => {
    const name = (id: string) => {
      const label = parties.entity(id)?.label
      return (language === 'en' ? label?.en : null) ?? label?.ar ?? id
    }
    const { kind, time } = labels[language]
    const [by, to] = sides.map((side) => side.map(name).join(' – ')) as [string, string]
    const doer = by === '' && DONE_TO.has(event.type) ? NOBODY_KNOWN[language] : by
    const who = to === '' || doer === '' ? by + to : `${doer}${ARROW[language]}${to}`
    return [
      who === '' ? kind(event.type, event.mode) : `${kind(event.type, event.mode)}: ${who}`,
      ...(event.place === null || named.includes(event.place) ? [] : [name(event.place)]),
      ...(event.date === null ? [] : [time(event.date.value)]),
    ].join(' · ')
  }
  return { ar: write('ar'), en: write('en') }
}
