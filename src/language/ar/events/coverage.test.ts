import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVENT_MODES } from '../../../model/lists.ts'
import { read, words } from '../testing/pack.ts'
import { coverage, openSentences } from './coverage.corpus.ts'

const NOT_TOLD = new Set(['denied', 'negated', 'conditional'])
const tells = (text: string, type: string, mode: string | null) =>
  read(text).events.some((event) => event.type === type && event.mode === mode && !NOT_TOLD.has(event.modality))

for (const { type, mode, sentences } of coverage)
  for (const text of sentences)
    test(text, { todo: openSentences.has(text) }, () => {
      const got = read(text).events.map((event) => `${words(text, event)} ${event.type} ${event.mode} ${event.modality}`)
      assert.ok(tells(text, type, mode), `${type} ${mode}, got ${got.join(', ') || 'nothing'}`)
    })

test('every type and mode has sentences', () => {
  const covered = new Set(coverage.map(({ type, mode }) => `${type} ${mode}`))
  const wanted = Object.entries(EVENT_MODES).flatMap(([type, modes]) =>
    modes.length === 0 ? [`${type} null`] : modes.map((mode) => `${type} ${mode}`),
  )
  // whether a breach is one is for those who compare the articles
  assert.deepEqual(
    wanted.filter((one) => !covered.has(one) && one !== 'violation event'),
    [],
  )
})

test('every open sentence is still open', () => {
  const held = coverage.flatMap(({ type, mode, sentences }) =>
    sentences.filter((text) => openSentences.has(text) && tells(text, type, mode)),
  )
  assert.deepEqual(held, [])
})
