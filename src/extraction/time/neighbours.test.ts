import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { UnresolvedTimex } from '../../language/contract.ts'
import { calendarTime, dayShift, type PartialTime } from '../../language/partial-time.ts'
import type { TimexMod } from '../../model/lists.ts'
import { dayNumber, formatDay } from './calendar.ts'
import { inferFromNeighbours, publicationDays, type SharedTime } from './neighbours.ts'

const WEDNESDAY = dayNumber(2024, 5, 15)
const told = (time: PartialTime, mod: TimexMod | null = null): UnresolvedTimex => ({ start: 0, end: 1, time, mod, rule: 'test' })

/** A time expression that means Wednesday 15 May 2024 → first and last day of publication. */
const EQUATIONS: readonly (readonly [says: string, time: PartialTime, days: readonly [string, string] | null, mod?: TimexMod])[] = [
  ['today', dayShift(0), ['2024-05-15', '2024-05-15']],
  ['yesterday', dayShift(-1), ['2024-05-16', '2024-05-16']],
  ['a bare Wednesday past', calendarTime({ weekday: 'Wednesday', direction: 'past' }), ['2024-05-15', '2024-05-21']],
  ['last Wednesday', calendarTime({ weekday: 'Wednesday', direction: 'past', directionStated: true }), ['2024-05-16', '2024-05-22']],
  ['Wednesday to come', calendarTime({ weekday: 'Wednesday', direction: 'future' }), ['2024-05-09', '2024-05-15']],
  ['a Thursday', calendarTime({ weekday: 'Thursday', direction: 'past' }), null],
  ['the date itself', calendarTime({ year: 2024, month: 5, day: 15 }), null],
  ['six in the morning', calendarTime({ clock: { hour: 6, minute: 0, second: null, zone: null } }), null],
  ['this month', calendarTime({ month: 5 }), null],
  ['the day after the vote', dayShift(1, { from: 'event' }), null],
  ['before Wednesday', calendarTime({ weekday: 'Wednesday', direction: 'past' }), null, 'before'],
]
for (const [says, time, days, mod] of EQUATIONS)
  test(`${says} on 15 May`, () => {
    const found = publicationDays(told(time, mod ?? null), WEDNESDAY)
    assert.deepEqual(found === null ? null : [formatDay(found.from), formatDay(found.to)], days)
  })

const equal = (thing: string, from: number, to: number, weight = 2): SharedTime => ({
  relation: 'equal',
  thing,
  from: WEDNESDAY + from,
  to: WEDNESDAY + to,
  weight,
  isCopied: false,
})
const near = (day: number, weight = 2): SharedTime => ({
  relation: 'near',
  thing: 'matter',
  from: WEDNESDAY + day,
  to: WEDNESDAY + day,
  weight,
  isCopied: false,
})
const thursday = told(dayShift(0, { weekday: 'Thursday' }))

/** Own words and what neighbours share → the day of publication. */
const INFERENCES: readonly (readonly [
  says: string,
  times: readonly UnresolvedTimex[],
  shared: readonly SharedTime[],
  day: string | null,
])[] = [
  ['two things agree on one day', [], [equal('talks', 0, 0), equal('ceasefire', 0, 6)], '2024-05-15'],
  ['a weekday chooses among the days', [thursday], [equal('talks', -3, 3), equal('ceasefire', 0, 6)], '2024-05-16'],
  ['likeness gives the week of a weekday', [thursday], [near(0), equal('talks', -3, 3)], '2024-05-16'],
  ['one thing is no proof', [thursday], [equal('talks', -3, 3, 4)], null],
  ['one thing told twice is one', [thursday], [equal('talks', -3, 3, 4), equal('talks', 0, 6, 4)], null],
  ['a copied time is', [], [{ ...equal('time 3', 0, 0, 5), isCopied: true }], '2024-05-15'],
  ['likeness alone is no day', [], [near(0, 5), { ...near(0, 5), thing: 'text', isCopied: true }], null],
  ['neighbours that contradict each other', [], [equal('talks', 0, 0), equal('ceasefire', 3, 3)], null],
  ['a week between two that are as near', [thursday], [near(-3), near(4), equal('talks', -6, 8)], null],
  ['too little together', [thursday], [near(0, 0.5), equal('talks', -3, 3, 0.5)], null],
  [
    'own words that exclude it',
    [told(calendarTime({ year: 2024, month: 6, day: 20, direction: 'past' }))],
    [equal('talks', 0, 0, 4), equal('ceasefire', 0, 0, 4)],
    null,
  ],
  ['nothing shared', [thursday], [], null],
]
for (const [says, times, shared, day] of INFERENCES)
  test(says, () => {
    assert.equal(inferFromNeighbours(times, shared, 2)?.published.value ?? null, day)
    assert.equal(inferFromNeighbours(times, shared.toReversed(), 2)?.published.value ?? null, day)
  })
