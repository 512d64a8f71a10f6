import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDenials } from './denials.ts'
import { collectOccurrences } from './occurrences.ts'
import { createParties } from './parties.ts'
import { type EventSketch, inputOf, type SentenceSketch } from './testing/sketch.ts'

const BREACH: EventSketch = { type: 'violation', mode: 'alleged', modality: 'alleged', actor: ['country Nahr'] }
const accuse = (...events: readonly EventSketch[]): SentenceSketch => ({ says: { act: 'accuse', speaker: 'group Front' }, events })

/** Events that are denied in an article whose second statement is a denial with the given content. */
function denied(sentences: readonly SentenceSketch[], content: 'after' | 'sentence'): readonly string[] {
  const input = inputOf([{ id: 'a', sentences }])
  const [reading] = input.readings
  const statements = reading!.statements.map((statement) => {
    const sentence = reading!.sentences.find(({ start, end }) => start <= statement.cue.start && statement.cue.end <= end)!
    return statement.act === 'deny' && content === 'sentence'
      ? { ...statement, start: sentence.start, content: { start: sentence.start, end: statement.cue.start } }
      : statement
  })
  const changed = { ...input, readings: [{ ...reading!, statements }] }
  const occurrences = collectOccurrences(changed)
  return [...findDenials(occurrences, changed, createParties(changed)).keys()].map((index) => occurrences[index]!.mention.id).sort()
}

test('a bare denial answers the accusation in the sentence before', () => {
  assert.deepEqual(denied([accuse(BREACH), { says: { act: 'deny', speaker: 'country Nahr' } }], 'after'), ['v1'])
  assert.deepEqual(denied([accuse(BREACH), {}, { says: { act: 'deny', speaker: 'country Nahr' } }], 'after'), [])
})

test('who denies another matter answers nothing', () => {
  const deny = (rule: string): SentenceSketch => ({ says: { act: 'deny', speaker: 'country Nahr', rule } })
  assert.deepEqual(denied([accuse(BREACH), deny('statement.verb.that')], 'after'), ['v1'])
  assert.deepEqual(denied([accuse(BREACH), deny('statement.verb.that.other-matter')], 'after'), [])
})

test('who denies the fighting by which a truce is said to have been broken denies the breach', () => {
  const deny: SentenceSketch = { says: { act: 'deny', speaker: 'country Nahr' } }
  const tells = (speaker: string): SentenceSketch => ({
    says: { act: 'say', speaker },
    events: [{ type: 'attack', mode: 'shelling', modality: 'reported', actor: ['country Nahr'] }],
  })
  assert.deepEqual(denied([accuse(BREACH), tells('group Front'), deny], 'after'), ['v1', 'v2'])
  assert.deepEqual(denied([accuse(BREACH), tells('group Others'), deny], 'after'), ['v2'])
})

test('… which the other side denied: the accusation is what is denied', () => {
  const sentence: SentenceSketch = { ...accuse(BREACH), answer: { act: 'deny', speaker: 'country Nahr' } }
  assert.deepEqual(denied([sentence], 'sentence'), ['v1'])
  assert.deepEqual(denied([{ ...sentence, answer: { act: 'deny', speaker: 'group Front' } }], 'sentence'), [])
})

test('people driven out are held against somebody, people who go home are not', () => {
  const deny: SentenceSketch = { says: { act: 'deny', speaker: 'country Nahr' } }
  const tells = (mode: string): SentenceSketch => ({
    says: { act: 'say', speaker: 'group Front' },
    events: [{ type: 'displace', mode, modality: 'reported' }],
  })
  assert.deepEqual(denied([tells('flow'), deny], 'after'), ['v1'])
  assert.deepEqual(denied([tells('return'), deny], 'after'), [])
})

test('a side does not deny its own word, nor what others say of others', () => {
  const deny: SentenceSketch = { says: { act: 'deny', speaker: 'country Nahr' } }
  const tells = (speaker: string, actor: string): SentenceSketch => ({
    says: { act: 'say', speaker },
    events: [{ type: 'attack', modality: 'reported', actor: [actor] }],
  })
  assert.deepEqual(denied([tells('group Front', 'country Nahr'), deny], 'after'), ['v1'])
  assert.deepEqual(denied([tells('country Nahr', 'country Nahr'), deny], 'after'), [])
  assert.deepEqual(denied([tells('group Front', 'country Jabal'), deny], 'after'), [])
})
