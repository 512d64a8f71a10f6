import type { UnresolvedEvent, UnresolvedReading } from '../../contract.ts'
import { isName, isPhrase, testRows, words } from '../testing/pack.ts'
import { askedRows } from './asked.corpus.ts'
import { casualtyRows } from './casualties.corpus.ts'
import { consentRows } from './consent.corpus.ts'
import { denseRows } from './dense.corpus.ts'
import { accordRows, datingRows, type ExpectedEvent, eventRows, openRows, provisionRows } from './events.corpus.ts'
import { fightingRows } from './fighting.corpus.ts'
import { backgroundRows, extentRows } from './gate/background.corpus.ts'
import { modalityRows } from './modality/modality.corpus.ts'
import { passingRows } from './passing.corpus.ts'
import { politicsRows } from './politics.corpus.ts'
import { protestRows } from './protest.corpus.ts'
import { placeRows, roleRows } from './roles/roles.corpus.ts'
import { tellingRows } from './telling.corpus.ts'
import { violenceRows } from './violence.corpus.ts'
import { whereaboutsRows } from './whereabouts.corpus.ts'

const rolesOf = (text: string, event: UnresolvedEvent) => [
  ...event.roles.map((role) => `${role.role}:${words(text, role)}`),
  ...event.unnamed.map((role) => `${role.role}?:${words(text, role)}`),
]

function plays(text: string, event: UnresolvedEvent, expected: string): boolean {
  const [part = '', name = ''] = expected.split(':')
  // of one without name
  const unnamed = part.endsWith('?')
  return (unnamed ? event.unnamed : event.roles).some(
    (role) => role.role === (unnamed ? part.slice(0, -1) : part) && isName(words(text, role), name),
  )
}

function holds(text: string, expected: ExpectedEvent, event: UnresolvedEvent, { names, times, quantities }: UnresolvedReading): boolean {
  if (event.type !== expected.type) return false
  if (expected.at !== undefined && !words(text, event).includes(expected.at)) return false
  if (expected.mode !== undefined && event.mode !== expected.mode) return false
  if (expected.modality !== undefined && !expected.modality.split('|').includes(event.modality)) return false
  const place = event.place === null ? null : words(text, names[event.place]!)
  if (
    expected.place !== undefined &&
    (place === null || expected.place === null ? place !== expected.place : !isName(place, expected.place))
  )
    return false
  const time = event.time === null ? null : words(text, times[event.time]!)
  if (expected.time !== undefined && (time === null || expected.time === null ? time !== expected.time : !isPhrase(time, expected.time)))
    return false
  if (expected.dated !== undefined && event.dated !== expected.dated) return false
  if (expected.provided !== undefined && event.provided !== expected.provided) return false
  const counts = event.quantities.map((one) => words(text, quantities[one]!))
  if (expected.counts !== undefined && expected.counts.join() !== counts.join()) return false
  return (expected.roles ?? []).every((role) => (role.startsWith('!') ? !plays(text, event, role.slice(1)) : plays(text, event, role)))
}

const isUnmet = (text: string, expected: ExpectedEvent, reading: UnresolvedReading): boolean =>
  reading.events.some((event) => holds(text, expected, event, reading)) === (expected.none === true)

testRows(
  [
    ...eventRows,
    ...askedRows,
    ...backgroundRows,
    ...extentRows,
    ...datingRows,
    ...provisionRows,
    ...accordRows,
    ...consentRows,
    ...denseRows,
    ...roleRows,
    ...placeRows,
    ...politicsRows,
    ...protestRows,
    ...violenceRows,
    ...fightingRows,
    ...casualtyRows,
    ...whereaboutsRows,
    ...tellingRows,
    ...passingRows,
    ...modalityRows,
  ],
  openRows,
  {
    unmet: (text, expected, reading) =>
      expected.length === 0 && reading.events.length > 0
        ? ['no event']
        : expected.filter((event) => isUnmet(text, event, reading)).map((event) => JSON.stringify(event)),
    found: (text, { events, names, times }) =>
      events.map((event) => {
        const place = event.place === null ? [] : [`place «${words(text, names[event.place]!)}»`]
        const time = event.time === null ? [event.dated] : [`time «${words(text, times[event.time]!)}»`]
        return [
          `«${words(text, event)}»`,
          event.type,
          event.mode ?? '',
          event.modality,
          rolesOf(text, event).join(', '),
          ...(event.provided ? ['provided'] : []),
          ...place,
          ...time,
          event.rule,
        ]
          .filter((part) => part !== '')
          .join(' · ')
      }),
  },
)
