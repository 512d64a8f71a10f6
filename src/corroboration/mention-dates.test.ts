import assert from 'node:assert/strict'
import { test } from 'node:test'
import { datesOf } from './mention-dates.ts'
import { type EventSketch, reading, type SentenceSketch } from './testing/sketch.ts'

/** Date and foundation of the first event of a sentence, in an article of Sunday 10 March. */
function dated(sentence: SentenceSketch, published: string | null = '2024-03-10'): string | null {
  const one = reading({ id: 'a', published, sentences: [sentence] })
  const date = datesOf(one)(one.events[0]!)
  return date === null ? null : `${date.value} ${date.founded}`
}

const ARREST: EventSketch = { type: 'arrest', verb: true }
const SHELLING: EventSketch = { type: 'attack', mode: 'shelling' }
const says = (on?: string) => ({ act: 'say' as const, speaker: 'group Front', ...(on === undefined ? {} : { on }) })

test('its own date', () => {
  assert.equal(dated({ events: [{ ...SHELLING, date: '2024-03-09' }] }), '2024-03-09 own')
  assert.equal(dated({ events: [{ ...SHELLING, date: '2024-03' }] }), '2024-03 own')
})

test('the beginning, the middle and the end of a month or a year are a third of it', () => {
  const thirds = (date: string, mod: 'start' | 'mid' | 'end' | 'approx') => {
    const one = reading({ id: 'a', sentences: [{ events: [{ ...SHELLING, date }] }] })
    return datesOf({ ...one, timexes: one.timexes.map((timex) => ({ ...timex, mod })) })(one.events[0]!)?.value
  }
  assert.equal(thirds('2024-03', 'start'), '2024-03-01/2024-03-10')
  assert.equal(thirds('2024-03', 'mid'), '2024-03-11/2024-03-20')
  assert.equal(thirds('2024-02', 'end'), '2024-02-21/2024-02-29')
  assert.equal(thirds('2024', 'start'), '2024-01-01/2024-04-30')
  assert.equal(thirds('2024', 'end'), '2024-09-01/2024-12-31')
  assert.equal(thirds('2024-03', 'approx'), '2024-03')
  assert.equal(thirds('2024-03-09', 'start'), '2024-03-09')
})

test('a time that stands closer to another event of the sentence is beside it', () => {
  const sentence: SentenceSketch = {
    on: '2024-03-09',
    events: [
      { ...SHELLING, onDay: true },
      { ...ARREST, onDay: true },
    ],
  }
  const [first, second] = reading({ id: 'a', sentences: [sentence] }).events
  const dates = datesOf(reading({ id: 'a', sentences: [sentence] }))
  assert.deepEqual([dates(first!)?.founded, dates(second!)?.founded], ['own', 'implied'])
  assert.equal(
    datesOf(reading({ id: 'a', sentences: [{ ...sentence, events: [sentence.events![0]!, { ...SHELLING, onDay: true }] }] }))(second!)
      ?.founded,
    'implied',
  )
})

test('what is signed yesterday and comes into force on Sunday comes into force on Sunday', () => {
  const onSunday: EventSketch = { type: 'ceasefire', mode: 'in-effect', verb: true, date: '2024-03-17' }
  assert.equal(dated({ on: '2024-03-09', events: [onSunday] }), '2024-03-17 own')
  assert.equal(dated({ on: '2024-03-09', events: [{ ...ARREST, date: '2024-03-17' }] }), '2024-03-09 implied')
})

test('the one day that the sentence tells is that of its verbs', () => {
  assert.equal(dated({ on: '2024-03-09', events: [ARREST] }), '2024-03-09 implied')
  assert.equal(dated({ on: '2024-03-09', events: [{ type: 'call' }] }), '2024-03-09 implied')
  assert.equal(dated({ on: '2024-03-09', events: [{ ...SHELLING, aspect: 'ended' }] }), '2024-03-09 implied')
  assert.equal(dated({ on: '2024-03-09', events: [SHELLING] }), null)
  assert.equal(dated({ on: '2024-03-09', events: [{ ...ARREST, modality: 'historical' }] }), null)
  assert.equal(dated({ on: '2024-03', events: [ARREST] }), null)
  assert.equal(dated({ on: '2024-03-09', events: [ARREST, { type: 'call', date: '2024-03-08' }] }), null)
})

test('a day ahead is not the day of what has happened', () => {
  assert.equal(dated({ on: '2024-03-12', events: [ARREST] }), null)
  assert.equal(
    dated({ on: '2024-03-09', events: [ARREST, { type: 'talks', modality: 'planned', date: '2024-03-12' }] }),
    '2024-03-09 implied',
  )
  assert.equal(dated({ on: '2024-03-09', events: [{ type: 'talks', mode: 'round', date: '2024-03-12' }] }), '2024-03-09 implied')
  assert.equal(dated({ events: [{ type: 'talks', mode: 'round', date: '2024-03-12' }] }), '2024-03-12 own')
})

test('what is said has the day that is said, else the day of the words that announce it', () => {
  assert.equal(dated({ says: says(), events: [{ ...ARREST, date: '2024-03-08' }] }), '2024-03-08 own')
  assert.equal(dated({ says: { ...says('2024-03-09') }, events: [ARREST] }), '2024-03-09 implied')
  assert.equal(dated({ says: { ...says('2024-03-09') }, events: [SHELLING] }), null)
  assert.equal(dated({ says: { ...says('2024-03-09') }, events: [ARREST, { type: 'call', date: '2024-03-07' }] }), '2024-03-07 implied')
})

test('a day that was over when something was asked for is the day of the asking', () => {
  assert.equal(dated({ events: [{ type: 'session', modality: 'demanded', date: '2024-03-09' }] }), '2024-03-09 words')
  assert.equal(dated({ events: [{ type: 'session', modality: 'demanded', date: '2024-03-12' }] }), '2024-03-12 own')
  assert.equal(dated({ events: [{ type: 'session', modality: 'planned', date: '2024-03-09' }] }), '2024-03-09 own')
})

test('what is asked for, offered or promised without a day stands at the day of the words, if they have one', () => {
  const pledge: EventSketch = { type: 'safe-passage', modality: 'pledged' }
  assert.equal(dated({ says: says('2024-03-09'), events: [pledge] }), '2024-03-09 words')
  assert.equal(dated({ says: says(), events: [pledge] }), null)
  assert.equal(dated({ says: says('2024-03-09'), events: [{ ...pledge, date: '2024-03-15' }] }), '2024-03-15 own')
  assert.equal(dated({ says: says('2024-03-09'), events: [{ ...pledge, modality: 'conditional' }] }), null)
  assert.equal(dated({ says: says('2024-03-09'), events: [{ ...pledge, modality: 'planned' }] }), null)
})

test('news of the day where the reading says so; nothing where it does not', () => {
  assert.equal(dated({ events: [{ ...ARREST, date: '2024-03-10', basis: 'publication' }] }), '2024-03-10 published')
  assert.equal(dated({ events: [ARREST] }), null)
})
