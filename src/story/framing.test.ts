import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading, type SentenceSketch } from '../corroboration/testing/sketch.ts'
import type { Wording } from '../model/reading.ts'
import type { RecordArticle, RecordEvent, Story } from '../model/record.ts'
import { findFraming } from './framing.ts'

const STORY: Story = { id: 's', label: { ar: 's', en: null }, articles: [], events: [], from: null, to: null }

/** An article of an outlet, and the words chosen in it by offset from its beginning. */
function article(
  id: string,
  published: string,
  outlet: string | null,
  sentences: readonly SentenceSketch[] = [],
  wordings: readonly Wording[] = [],
): RecordArticle {
  const { tawatur: _, rules: __, entities: ___, ...one } = reading({ id, published, outlet, sentences })
  return { ...one, families: [], wordings: [...wordings] }
}

const event = (id: string, date: string | null, ...articles: readonly string[]): RecordEvent => ({
  id,
  type: 'attack',
  mode: null,
  label: { ar: id, en: null },
  date: date === null ? null : { value: date, precision: 'day', basis: 'stated' },
  place: null,
  placeBasis: null,
  roles: [],
  status: 'occurred',
  support: { articles: 1, outlets: 1, outletsUnknown: 0, publishers: 1, independent: 1, level: 'single-source' },
  mentions: articles.map((one) => ({ article: one, event: 'v1', start: 0, end: 1, modality: 'asserted', statement: null, because: [] })),
  figures: [],
  stories: ['s'],
  decidedBy: [],
})

const framing = (articles: readonly RecordArticle[], events: readonly RecordEvent[] = []) =>
  findFraming({ story: STORY, articles, events, figures: [], agreements: [] })

test('outlets tell; an article of an unknown outlet tells for itself', () => {
  const { tellers } = framing([article('a', '2024-03-09', 'x'), article('b', '2024-03-11', 'x'), article('c', '2024-03-10', null)])
  assert.deepEqual(
    tellers.map(({ id, articles, from, to }) => [id, articles.join(' '), from, to]),
    [
      ['x', 'a b', '2024-03-09', '2024-03-11'],
      ['c', 'c', '2024-03-10', '2024-03-10'],
    ],
  )
})

test('who carries an event, who leaves it out, and who is older than it', () => {
  const articles = [article('a', '2024-03-09', 'x'), article('b', '2024-03-10', 'y'), article('c', '2024-03-12', 'z')]
  const [row] = framing(articles, [event('e', '2024-03-10', 'c')]).events
  assert.deepEqual([row!.by.map(({ teller, texts }) => [teller, texts.length]), row!.without, row!.earlier], [[['z', 1]], ['y'], ['x']])
  assert.deepEqual(framing(articles, [event('e', null, 'c')]).events[0]!.without, ['x', 'y'])
})

test('whose words each tells', () => {
  const says = (speaker: string): SentenceSketch => ({ says: { act: 'say', speaker, words: 'so' } })
  const { speakers } = framing([
    article('a', '2024-03-09', 'x', [says('group Front'), says('group Front'), says('person Amal')]),
    article('b', '2024-03-09', 'y', [says('group Front')]),
  ])
  assert.deepEqual(
    speakers.map(({ id, by, without }) => [id, by.map(({ teller, texts }) => `${teller} ${texts.length}`).join(), without.join()]),
    [
      ['group Front', 'x 2,y 1', ''],
      ['person Amal', 'x 1', 'y'],
    ],
  )
})

test('which words each chooses, by himself and in what somebody says; a choice without another is none', () => {
  const said: SentenceSketch = { says: { act: 'say', speaker: 'group Front', words: 'martyr' } }
  const own: SentenceSketch = { events: [{ type: 'attack' }] }
  const at = (one: RecordArticle, word: string, set: string, choice: string): Wording => {
    const start = one.text.indexOf(word)
    return { start, end: start + word.length, set, choice }
  }
  const a = article('a', '2024-03-09', 'x', [said, own])
  const b = article('b', '2024-03-09', 'y', [own])
  const { wordings } = framing([
    { ...a, wordings: [at(a, 'martyr', 'dead', 'martyr'), at(a, 'attack0', 'attack', 'attack')] },
    { ...b, wordings: [at(b, 'attack0', 'dead', 'killed')] },
  ])
  assert.deepEqual(
    wordings.map(({ set, choices }) => [
      set,
      choices.map(({ choice, words, by }) => [choice, words, by.map(({ teller, own, quoted }) => [teller, own.length, quoted.length])]),
    ]),
    [
      [
        'dead',
        [
          ['killed', ['attack0'], [['y', 1, 0]]],
          ['martyr', ['martyr'], [['x', 0, 1]]],
        ],
      ],
    ],
  )
})
