import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../model/reading.ts'
import type { RecordEvent } from '../model/record.ts'
import { findStories } from './stories.ts'

const reading = (id: string, published: string | null, title: string | null = null) =>
  ({ id, title, text: 'First line.\nSecond.', published: { value: published, basis: 'given', weekday: null } }) as Reading
const event = (id: string, rest: Partial<RecordEvent>, articles = 1): RecordEvent =>
  ({
    id,
    type: 'attack',
    label: { ar: id, en: id },
    date: null,
    mentions: [{ modality: 'asserted' }],
    support: { articles, outlets: articles, outletsUnknown: 0, publishers: articles, independent: articles, level: 'independent' },
    ...rest,
  }) as unknown as RecordEvent
const on = (value: string) => ({ date: { value, precision: 'day' as const, basis: 'stated' as const } })

test('one story for the articles of a component, over the days of its events and articles', () => {
  const [story] = findStories({
    readings: [reading('b', '2024-03-10'), reading('a', '2024-03-09')],
    events: [event('e2', on('2024-03-05/2024-03-08')), event('e1', on('2024-03-15')), event('e3', { ...on('1997'), type: 'war' })],
  })
  assert.deepEqual([story!.articles, story!.events, story!.from, story!.to], [['a', 'b'], ['e1', 'e2', 'e3'], '2024-03-05', '2024-03-15'])
})

test('the label is that of the best supported event of the conflict or its peace', () => {
  const label = (...events: readonly RecordEvent[]) => findStories({ readings: [reading('a', null)], events })[0]!.label.en
  assert.equal(label(event('e1', on('2024-03-05')), event('e2', { ...on('2024-03-05'), type: 'ceasefire' }, 3)), 'e2')
  assert.equal(label(event('e1', { ...on('2024-03-05'), type: 'accuse' }, 5), event('e2', { ...on('2024-03-05'), type: 'talks' })), 'e2')
  assert.equal(
    label(
      event('e1', { ...on('2024-03-05'), mentions: [{ modality: 'historical' }] } as Partial<RecordEvent>, 5),
      event('e2', on('2024-03-05')),
    ),
    'e2',
  )
})

test('an article without events is a story under its own title', () => {
  const label = (title: string | null) => findStories({ readings: [reading('a', '2024-03-09', title)], events: [] })[0]!.label
  assert.deepEqual(label('A title'), { ar: 'A title', en: null })
  assert.deepEqual(label(null), { ar: 'First line.', en: null })
})

test('no articles, no story', () => {
  assert.deepEqual(findStories({ readings: [], events: [] }), [])
})
