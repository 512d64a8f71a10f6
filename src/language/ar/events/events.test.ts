import type { UnresolvedEvent, UnresolvedReading } from '../../contract.ts'
import { isPhrase, testRows, words } from '../testing/pack.ts'
import { eventRows, type ExpectedEvent, openRows } from './events.corpus.ts'

const rolesOf = (text: string, event: UnresolvedEvent) => event.roles.map((role) => `${role.role}:${words(text, role)}`)

function holds(text: string, expected: ExpectedEvent, event: UnresolvedEvent, { names, times }: UnresolvedReading): boolean {
  if (event.type !== expected.type) return false
  if (expected.at !== undefined && !words(text, event).includes(expected.at)) return false
  if (expected.mode !== undefined && event.mode !== expected.mode) return false
  if (expected.modality !== undefined && !expected.modality.split('|').includes(event.modality)) return false
  const is = (span: number | null, list: UnresolvedReading['names'] | UnresolvedReading['times'], wanted: string | null | undefined) =>
    wanted === undefined || (span === null || wanted === null ? span === wanted : isPhrase(words(text, list[span]!), wanted))
  if (!is(event.place, names, expected.place) || !is(event.time, times, expected.time)) return false
  const roles = rolesOf(text, event)
  return (expected.roles ?? []).every((role) => (role.startsWith('!') ? !roles.includes(role.slice(1)) : roles.includes(role)))
}

const isUnmet = (text: string, expected: ExpectedEvent, reading: UnresolvedReading): boolean =>
  reading.events.some((event) => holds(text, expected, event, reading)) === (expected.none === true)

testRows(eventRows, openRows, {
  unmet: (text, expected, reading) =>
    expected.length === 0 && reading.events.length > 0 ? ['no event'] : expected.filter((event) => isUnmet(text, event, reading)).map((event) => JSON.stringify(event)),
  found: (text, { events, names, times }) =>
    events.map((event) => {
      const place = event.place === null ? [] : [`place «${words(text, names[event.place]!)}»`]
      const time = event.time === null ? [] : [`time «${words(text, times[event.time]!)}»`]
      return [`«${words(text, event)}»`, event.type, event.mode ?? '', event.modality, rolesOf(text, event).join(', '), ...place, ...time, event.rule].filter((part) => part !== '').join(' · ')
    }),
})
