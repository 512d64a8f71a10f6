import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Article } from '../model/article.ts'
import type { KeptCapture } from '../model/capture.ts'
import { componentWith } from '../model/component.testing.ts'
import { type Component, ITEM_KINDS } from '../model/component.ts'
import type { Entity, RecordArticle, RecordEvent } from '../model/record.ts'
import type { Watched } from '../model/watched.ts'
import { LINKING, type LinkKeys, type SearchQuery, type SearchWords, type Store } from './contract.ts'

/** A store under test: a fresh one, and the same one opened once more beside it. */
export interface StoreUnderTest extends AsyncDisposable {
  readonly store: Store
  reopen(): Promise<Store>
}

/** Words as they stand, in small letters; a query's word also finds its plural. */
export const PLAIN_WORDS: SearchWords = {
  paragraphs: (text) => [...text.matchAll(/[^\n]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  document: (text) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
      word: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    })),
  pair: (first, second) => `${first.slice(-3)}${second.slice(-3)}`,
  query: (text) => [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => [word.toLowerCase(), `${word.toLowerCase()}s`]),
}

export const ARTICLE: Article = {
  id: 'a',
  uri: 'a.txt',
  url: null,
  title: null,
  outlet: null,
  publisher: null,
  page: null,
  published: null,
  text: 'One word.\n\nTwo words.',
}
const READING = { rules: 'r1', language: 'en', unresolved: { any: ['thing', null] } }
const WRITTEN = { ...READING, unresolved: JSON.stringify(READING.unresolved) }
const SUPPORT = { articles: 1, outlets: 0, outletsUnknown: 1, publishers: 0, independent: 1, level: 'single-source' } as const

export const recordArticle = (id: string, values: Partial<RecordArticle> = {}): RecordArticle => ({
  id,
  uri: `${id}.txt`,
  language: 'en',
  text: ARTICLE.text,
  title: null,
  outlet: null,
  publisher: null,
  page: null,
  agencies: [],
  published: { value: null, basis: 'unknown', weekday: null },
  furniture: [],
  sentences: [],
  mentions: [],
  timexes: [],
  quantities: [],
  statements: [],
  events: [],
  provisions: [],
  deeds: [],
  talkDetails: [],
  positions: [],
  wordings: [],
  diagnostics: [],
  families: [],
  ...values,
})
const event = (id: string, articles: readonly string[], day: string | null = null): RecordEvent => ({
  id,
  type: 'talks',
  mode: null,
  label: { ar: '', en: id },
  date: day === null ? null : { value: day, precision: 'day', basis: 'stated' },
  place: null,
  placeBasis: null,
  roles: [],
  status: 'occurred',
  support: SUPPORT,
  figures: [],
  stories: [],
  decidedBy: [],
  mentions: articles.map((article) => ({ article, event: 'v1', start: 0, end: 3, modality: 'asserted', statement: null, because: [] })),
})
/** Keys of which one is enough, each held and sought. */
const linkKeys = (...keys: readonly number[]): LinkKeys => {
  const weighed = keys.map((key) => ({ key, weight: LINKING }))
  return { held: weighed, sought: weighed }
}
const published = (value: string): Pick<RecordArticle, 'published'> => ({ published: { value, basis: 'given', weekday: null } })

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
const ids = async (items: AsyncIterable<{ readonly id: string }>) => (await all(items)).map(({ id }) => id)

/** Numbers from 0 to 1, the same ones each time. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** What every store must do. `open` gives a new, empty store. */
export function storeContract(name: string, open: () => Promise<StoreUnderTest>): void {
  const check = (what: string, work: (store: Store, reopen: () => Promise<Store>) => Promise<void>) =>
    test(`${name}: ${what}`, async () => {
      await using under = await open()
      await work(under.store, () => under.reopen())
    })

  check('a new store is empty', async (store) => {
    for (const kind of ITEM_KINDS) assert.deepEqual(await all(store.items(kind)), [])
    assert.deepEqual(await store.search({ text: 'word', limit: 5 }), [])
    assert.equal(await store.item('events', 'e'), null)
    assert.equal(await store.setting('x'), null)
  })

  check('an article is kept with every value that was given for it', async (store) => {
    const states = await store.write(async (write) => [
      await write.addArticle(ARTICLE),
      await write.addArticle(ARTICLE),
      await write.addArticle({ ...ARTICLE, title: 'T', uri: 'b.txt' }),
      await write.addArticle({ ...ARTICLE, title: 'S' }),
      await write.addArticle({ ...ARTICLE, title: 'T' }),
    ])
    assert.deepEqual(states, ['added', 'known', 'changed', 'changed', 'known'])
    const [stored, ...others] = await store.write((write) => write.articles(['a', 'b']))
    assert.deepEqual(others, [])
    assert.deepEqual(stored, {
      id: 'a',
      text: ARTICLE.text,
      reading: null,
      metadata: { uri: ['a.txt', 'b.txt'], url: [], title: ['S', 'T'], outlet: [], publisher: [], published: [], page: [] },
    })
  })

  check('a text comes back unit by unit', async (store) => {
    const text = '\ufeff\r\n \u0000\u200f\u{1f54a}\u0301\ttext '
    await store.write((write) => write.addArticle({ ...ARTICLE, text }))
    assert.equal((await store.write((write) => write.articles(['a'])))[0]!.text, text)
  })

  check('articles are left to be joined until they are marked, or gone', async (store) => {
    await store.write(async (write) => {
      for (const id of ['a', 'b', 'c']) await write.addArticle({ ...ARTICLE, id })
      await write.leaveUnjoined(['c', 'a'])
      await write.leaveUnjoined(['a', 'b'])
    })
    assert.deepEqual(await store.unjoined(), ['a', 'b', 'c'])
    await store.write(async (write) => {
      await write.markJoined(['b', 'absent'])
      await write.removeArticle('c')
    })
    assert.deepEqual(await store.unjoined(), ['a'])
  })

  check('a reading takes the place of the one before', async (store) => {
    await store.write(async (write) => {
      await write.addArticle(ARTICLE)
      await write.addArticle({ ...ARTICLE, id: 'b' })
      await write.putReading('a', { ...WRITTEN, unresolved: 'null' })
      await write.putReading('a', WRITTEN)
    })
    assert.deepEqual(await store.rulesOf(['a', 'b', 'c']), new Map([['a', 'r1']]))
    assert.deepEqual(
      (await store.articlesNotReadWith('r1', 5)).map(({ id }) => id),
      ['b'],
    )
    assert.deepEqual(
      (await store.articlesNotReadWith('r2', 1)).map(({ id, reading }) => [id, reading]),
      [['a', READING]],
    )
  })

  check('keys link articles, and components hold them together', async (store) => {
    await store.write(async (write) => {
      for (const id of ['a', 'b', 'c', 'd']) await write.addArticle({ ...ARTICLE, id })
      await write.putLinkKeys(new Map([['a', linkKeys(1, 2, 1)]]))
      await write.putLinkKeys(new Map([['b', linkKeys(2, 3)]]))
      await write.putLinkKeys(new Map([['c', linkKeys(3)]]))
      await write.putLinkKeys(new Map([['absent', linkKeys(3)]]))
      assert.deepEqual(await write.linked(['a']), ['a', 'b'])
      assert.deepEqual(await write.linked(['b', 'd']), ['a', 'b', 'c', 'd'])
      const linksOf = async (...ids: readonly string[]) => (await write.links(ids)).map(({ a, b, weight }) => `${a}-${b} ${weight}`).sort()
      assert.deepEqual(await linksOf('a', 'b'), [])
      for (const id of ['a', 'b']) await write.putReading(id, WRITTEN)
      assert.deepEqual(await linksOf('b', 'c'), ['b-a 6'])
      await write.putReading('c', WRITTEN)
      assert.deepEqual(await linksOf('a', 'b'), ['a-b 6', 'b-a 6', 'b-c 6'])
      await write.putLinkKeys(new Map([['b', linkKeys()]]))
      assert.deepEqual(await write.linked(['b']), ['b'])
      assert.deepEqual(await write.linked(['a']), ['a'])
      await write.replaceComponents(
        [],
        [componentWith({ articles: [recordArticle('c'), recordArticle('b')] }), componentWith({ articles: [recordArticle('a')] })],
      )
      assert.deepEqual([...(await write.companions(['c', 'd']))].sort(), [
        ['b', 'b'],
        ['c', 'b'],
        ['d', null],
      ])
    })
  })

  check('keys link where they weigh enough together, and where they are sought', async (store) => {
    await store.write(async (write) => {
      const half = (...keys: readonly number[]) => keys.map((key) => ({ key, weight: LINKING / 2 }))
      for (const id of ['a', 'b', 'c', 'd']) await write.addArticle({ ...ARTICLE, id })
      await write.putLinkKeys(new Map([['a', { held: half(1, 2), sought: half(1, 2) }]]))
      await write.putLinkKeys(new Map([['b', { held: half(1, 3), sought: half(1, 3) }]]))
      await write.putLinkKeys(new Map([['c', { held: half(1, 2), sought: half(1, 2) }]]))
      assert.deepEqual(await write.linked(['a']), ['a', 'c'])
      await write.putLinkKeys(new Map([['d', { held: linkKeys(1).held, sought: linkKeys(4).sought }]]))
      assert.deepEqual(await write.linked(['d']), ['d'])
      await write.putLinkKeys(new Map([['d', { held: linkKeys(4).held, sought: half(2, 1) }]]))
      assert.deepEqual(await write.linked(['d']), ['a', 'c', 'd'])
    })
  })

  check('the heads of articles are what is known without their texts', async (store) => {
    await store.write(async (write) => {
      await write.addArticle({ ...ARTICLE, title: 'T' })
      await write.addArticle({ ...ARTICLE, id: 'b' })
      await write.putReading('b', WRITTEN)
      const [a, b] = await write.articles(['b', 'a'])
      assert.deepEqual(await write.articleHeads(['b', 'a', 'c']), [
        { id: 'a', metadata: a!.metadata, rules: null },
        { id: 'b', metadata: b!.metadata, rules: 'r1' },
      ])
    })
  })

  check('things come in the order of the record', async (store) => {
    await store.write((write) =>
      write.replaceComponents(
        [],
        [
          componentWith({
            articles: [
              recordArticle('b', published('2024-05-02')),
              recordArticle('a', published('2024-05-02')),
              recordArticle('d'),
              recordArticle('c', published('2024-05-01')),
            ],
            events: [event('x', ['a']), event('z', ['a'], '2024-05-01'), event('y', ['b'], '2024-05-01/2024-05-03')],
          }),
        ],
      ),
    )
    assert.deepEqual(await ids(store.items('articles')), ['c', 'a', 'b', 'd'])
    assert.deepEqual(await ids(store.items('events')), ['z', 'y', 'x'])
    assert.deepEqual(await store.item('articles', 'b'), recordArticle('b', published('2024-05-02')))
  })

  check('more things than fit in memory come page by page, each once', async (store) => {
    const many = Array.from({ length: 1234 }, (_, i) => event(`e${String(i).padStart(4, '0')}`, ['a'], `2024-05-0${(i % 3) + 1}`))
    await store.write((write) => write.replaceComponents([], [componentWith({ articles: [recordArticle('a')], events: many })]))
    const found = await all(store.items('events'))
    const order = ({ date, id }: RecordEvent) => `${date!.value} ${id}`
    assert.deepEqual(
      found,
      many.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
    )
  })

  check('an entity of several components is one, with all its forms', async (store) => {
    const entity: Entity = {
      id: 'AZE',
      kind: 'country',
      label: { ar: 'x', en: null },
      forms: ['x', 'y'],
      known: 'AZE',
      sameAs: [],
      joins: [],
    }
    const spelt = { forms: ['x', 'y'] as [string, string], because: 'similar-name' as const }
    const taken = { forms: ['x', 'z'] as [string, string], because: 'taken-up' as const }
    const mention = (id: string) => ({
      mentions: [{ id: 'm1', kind: 'country' as const, entity: 'AZE', start: 0, end: 1 }],
      ...published(id === 'a' ? '2024-05-01' : '2024-05-09'),
    })
    const one = componentWith({
      articles: [recordArticle('a', mention('a'))],
      entities: [{ ...entity, forms: ['x', 'y'], joins: [spelt] }],
    })
    const other = componentWith({
      articles: [recordArticle('b', mention('b'))],
      entities: [{ ...entity, forms: ['z', 'x'], sameAs: ['Q227'], joins: [taken, spelt] }],
    })
    await store.write((write) => write.replaceComponents([], [other, one]))
    const merged = { ...entity, forms: ['x', 'y', 'z'], sameAs: ['Q227'], joins: [spelt, taken] }
    assert.deepEqual(await all(store.items('entities')), [merged])
    assert.deepEqual(await store.item('entities', 'AZE'), merged)
    assert.deepEqual(await all(store.items('entities', { since: '2024-05-05' })), [merged])
    await store.write((write) => write.replaceComponents(['b'], []))
    assert.deepEqual((await store.item('entities', 'AZE'))!.forms, ['x', 'y'])
    assert.deepEqual(await all(store.items('entities', { since: '2024-05-05' })), [])
  })

  check('no two things have one id', async (store) => {
    const twice = componentWith({ articles: [recordArticle('a')], events: [event('x', ['a']), event('x', ['a'])] })
    await assert.rejects(
      store.write((write) => write.replaceComponents([], [twice])),
      /two events of one component have the id x/,
    )
    const [one, other] = ['a', 'b'].map((id) => componentWith({ articles: [recordArticle(id)], events: [event('x', [id])] }))
    await assert.rejects(store.write((write) => write.replaceComponents([], [one!, other!])))
  })

  check('a filter cuts to articles and what is derived from them', async (store) => {
    const story = { id: 's', label: { ar: '', en: null }, articles: ['a', 'b'], events: ['x'], from: null, to: null }
    await store.write((write) =>
      write.replaceComponents(
        [],
        [
          componentWith({
            articles: [
              recordArticle('a', { ...published('2024-05-01'), outlet: 'o' }),
              recordArticle('b', published('2024-05-03T08:00')),
              recordArticle('c', { outlet: 'o' }),
            ],
            // of another story, and tells an event of this one
            events: [event('x', ['a', 'b', 'c']), event('y', ['c']), event('z', ['b'])],
            stories: [story],
          }),
        ],
      ),
    )
    assert.deepEqual(await ids(store.items('articles', { since: '2024-05-03' })), ['b'])
    assert.deepEqual(await ids(store.items('events', { since: '2024-05-02' })), ['x', 'z'])
    assert.deepEqual(await ids(store.items('events', { outlet: 'o' })), ['x', 'y'])
    assert.deepEqual(await ids(store.items('articles', { story: 's' })), ['a', 'b'])
    assert.deepEqual(await ids(store.items('events', { story: 's' })), ['x', 'z'])
    assert.deepEqual(await ids(store.items('events', { story: 's', outlet: 'o' })), ['x'])
    assert.deepEqual(await ids(store.items('stories', { outlet: 'nobody' })), [])
    assert.deepEqual(await ids(store.items('articles', { story: 'absent' })), [])
  })

  check('an id that changes hands is followed to what it is now', async (store) => {
    const put = (articles: readonly string[], ...components: readonly Component[]) =>
      store.write((write) => write.replaceComponents(articles, components))
    await put(
      [],
      componentWith({ articles: [recordArticle('b')], events: [event('eb', ['b'])] }),
      componentWith({ articles: [recordArticle('c')], events: [event('ec', ['c'])] }),
    )
    await put(['b', 'c'], componentWith({ articles: [recordArticle('b'), recordArticle('c')], events: [event('eb', ['b', 'c'])] }))
    assert.equal((await store.item('events', 'ec'))!.id, 'eb')
    await put(
      ['b', 'c'],
      componentWith({ articles: [recordArticle('a'), recordArticle('b'), recordArticle('c')], events: [event('ea', ['a', 'b', 'c'])] }),
    )
    for (const id of ['ea', 'eb', 'ec']) assert.equal((await store.item('events', id))!.id, 'ea')
    // one that lives again is itself
    await put(['a', 'b', 'c'], componentWith({ articles: [recordArticle('b'), recordArticle('c')], events: [event('eb', ['b', 'c'])] }))
    for (const id of ['ea', 'eb', 'ec']) assert.equal((await store.item('events', id))!.id, 'eb')
    // one that is gone with its articles leads nowhere
    await put(['b', 'c'], componentWith({ articles: [recordArticle('d')], events: [event('ed', ['d'])] }))
    for (const id of ['ea', 'eb', 'ec', 'x']) assert.equal(await store.item('events', id), null)
  })

  check('an entity that lives on in another component is no other', async (store) => {
    const entity = (id: string) => ({
      id,
      kind: 'place' as const,
      label: { ar: id, en: null },
      forms: [id],
      known: null,
      sameAs: [],
      joins: [],
    })
    const held = (article: string, ...names: readonly string[]) =>
      componentWith({
        articles: [
          recordArticle(article, { mentions: names.map((name) => ({ id: 'm1', kind: 'place', entity: name, start: 0, end: 1 })) }),
        ],
        entities: names.map(entity),
      })
    await store.write((write) => write.replaceComponents([], [held('a', 'x'), held('b', 'x')]))
    await store.write((write) => write.replaceComponents(['b'], [held('b', 'y')]))
    assert.equal((await store.item('entities', 'x'))!.id, 'x')
    await store.write((write) => write.replaceComponents(['a'], [held('a', 'z')]))
    assert.equal((await store.item('entities', 'x'))!.id, 'z')
  })

  check('a search finds paragraphs with every word, the latest first', async (store) => {
    await store.write(async (write) => {
      const days = { a: '2024-05-01', b: '2024-05-02', c: null } as const
      for (const id of ['a', 'b', 'c'] as const) {
        await write.addArticle({ ...ARTICLE, id })
        await write.putReading(id, WRITTEN)
        await write.replaceComponents([], [componentWith({ articles: [recordArticle(id, days[id] === null ? {} : published(days[id]))] })])
      }
    })
    const found = async (text: string, limit = 10) =>
      (await store.search({ text, limit })).map(({ article, start }) => `${article}${start}`)
    assert.deepEqual(await found('word'), ['b0', 'b11', 'a0', 'a11', 'c0', 'c11'])
    assert.deepEqual(await found('WORD two'), ['b11', 'a11', 'c11'])
    assert.deepEqual(await found('word', 1), ['b0'])
    for (const nothing of ['one two', 'wor', '', '" OR "', 'words* NEAR']) assert.deepEqual(await found(nothing), [], nothing)
    assert.deepEqual((await store.search({ text: 'word two', limit: 1 }))[0], {
      article: 'b',
      uri: 'b.txt',
      title: null,
      outlet: null,
      published: '2024-05-02',
      start: 11,
      end: 21,
      text: 'Two words.',
      highlights: [
        { start: 11, end: 14 },
        { start: 15, end: 20 },
      ],
    })
    await store.write(async (write) => {
      await write.removeArticle('b')
      await write.replaceComponents(['a'], [])
    })
    assert.deepEqual(await found('word'), ['c0', 'c11'])
  })

  const SEARCHED = [
    [
      'a',
      { ...published('2024-05-01T08:00'), outlet: 'first-post', title: 'Ceasefire in the north' },
      'Talks on a ceasefire failed.\nThe north waits.',
    ],
    ['b', { ...published('2024-05-01T21:30'), outlet: 'second', title: null }, 'A ceasefire on talks and talks.\nIn the far north'],
    ['c', { ...published('2024-05-03'), outlet: 'first-post', title: 'Talks' }, 'Talks fail on 12 points, ceasefires hold.'],
    ['d', { outlet: null, title: 'North, a talk' }, 'ceasefire: talks on a word\u0000 and \u{1f54a} another word'],
  ] as const
  const QUERIES: readonly (readonly [query: Omit<SearchQuery, 'limit'>, found: string])[] = [
    [{ text: 'ceasefire' }, 'a0 c0 b0 d0'],
    [{ text: 'talks' }, 'c0 b0 a0 d0'],
    [{ text: '"talks on"' }, 'a0 d0'],
    [{ text: '"on talks"' }, 'b0'],
    [{ text: '«on a» talks' }, 'a0 d0'],
    [{ text: '"ceasefire failed"' }, 'a0'],
    [{ text: '"failed ceasefire"' }, ''],
    [{ text: '“talks and talks”' }, 'b0'],
    [{ text: 'fail*' }, 'c0 a0'],
    [{ text: 'cea* tal*' }, 'c0 b0 a0 d0'],
    [{ text: 'cea' }, ''],
    [{ text: 'nor*' }, 'a29 b32'],
    [{ text: 'title:north ceasefire' }, 'a0 d0'],
    [{ text: 'title:north' }, 'a0 d0'],
    [{ text: 'title:"the north"' }, 'a0'],
    [{ text: 'title:no*' }, 'a0 d0'],
    [{ text: 'title:waits' }, ''],
    [{ text: 'outlet:first-post' }, 'c0 a0'],
    [{ text: 'outlet:first' }, ''],
    [{ text: 'outlet:First-Post north' }, 'a29'],
    [{ text: 'talks', outlet: 'first-post' }, 'c0 a0'],
    [{ text: '', outlet: 'first-post' }, ''],
    [{ text: 'ceasefire', since: '2024-05-02' }, 'c0'],
    [{ text: 'ceasefire', since: '2024-05-01', until: '2024-05-01' }, 'a0 b0'],
    [{ text: 'ceasefire', until: '2024-05-02' }, 'a0 b0'],
    [{ text: 'ceasefire', until: '2024-04-30' }, ''],
    [{ text: 'title:' }, ''],
    [{ text: '* "" «»' }, ''],
    [{ text: "'ceasefire' & ! (talks) \\ :*" }, 'c0 b0 a0 d0'],
  ]

  check('a search asks for phrases, beginnings, titles, outlets and days', async (store) => {
    await store.write(async (write) => {
      for (const [id, values, text] of SEARCHED) {
        await write.addArticle({ ...ARTICLE, id, text })
        await write.replaceComponents([], [componentWith({ articles: [recordArticle(id, { ...values, text })] })])
      }
    })
    for (const [query, expected] of QUERIES) {
      const hits = await store.search({ ...query, limit: 10 })
      assert.equal(hits.map(({ article, start }) => `${article}${start}`).join(' '), expected, JSON.stringify(query))
      for (const limit of [1, 2]) {
        const first = await store.search({ ...query, limit })
        assert.deepEqual(first, hits.slice(0, limit), JSON.stringify(query))
      }
    }
    const marked = async (text: string) =>
      (await store.search({ text, limit: 10 })).map(({ start, text, highlights }) =>
        highlights.map((span) => text.slice(span.start - start, span.end - start)).join('|'),
      )
    assert.deepEqual(await marked('"talks on a"'), ['Talks on a', 'talks on a'])
    assert.deepEqual(await marked('nor* wait*'), ['north|waits'])
    assert.deepEqual(await marked('"on talks" talks'), ['on talks|talks'])
  })

  check('a search among many paragraphs finds what looking through all of them does', async (store) => {
    // words by chance, the first of them often: some stand everywhere, some once, and pairs come in either order
    const random = numbersFrom(7)
    const words = (count: number) => Array.from({ length: count }, () => `w${Math.floor(40 ** random())}`).join(' ')
    const many = Array.from({ length: 60 }, (_, i) => ({
      id: `${(i * 7) % 60}`.padStart(2, '0'),
      values: {
        ...(i % 9 === 0 ? {} : published(`2024-05-${String(1 + (i % 20)).padStart(2, '0')}`)),
        title: i % 3 === 0 ? words(3) : null,
        outlet: i % 2 === 0 ? 'even' : 'odd',
        text: Array.from({ length: 50 }, () => words(6)).join('\n'),
      },
    }))
    const articles = many.map(({ id, values }) => recordArticle(id, values))
    await store.write(async (write) => {
      for (const { id, text } of articles) await write.addArticle({ ...ARTICLE, id, text })
      await write.replaceComponents(
        [],
        articles.map((article) => componentWith({ articles: [article] })),
      )
    })
    const rows = articles.flatMap(({ id, title, outlet, published, text }) =>
      [...text.matchAll(/.+/g)].map((match) => ({
        at: `${id} ${match.index}`,
        title,
        outlet,
        order: [
          published.value === null ? '~' : String(9999 - Number(published.value.slice(8))),
          id,
          String(match.index).padStart(6, '0'),
        ].join(),
        published: published.value,
        text: match[0],
      })),
    )
    type Row = (typeof rows)[number]
    const expected = (isHit: (row: Row) => boolean, isTitled: (title: string) => boolean = () => false) =>
      rows
        .filter(isHit)
        .map((row) => ({ ...row, order: `${row.title !== null && isTitled(row.title) ? 0 : 1}${row.order}` }))
        .sort((a, b) => (a.order < b.order ? -1 : 1))
        .map(({ at }) => at)
    const word = (pattern: string) => (text: string) => new RegExp(`\\b(?:${pattern})\\b`).test(text)
    const asked: readonly (readonly [query: Omit<SearchQuery, 'limit'>, expected: readonly string[]])[] = [
      ...['w1', 'w3', 'w9', 'w39'].map((one) => [{ text: one }, expected(({ text }) => word(one)(text), word(one))] as const),
      ...['w1 w2', 'w2 w1', 'w2 w5', 'w13 w4', 'w38 w39', 'w1 w1 w2', 'w3 w4 w5'].map(
        (one) =>
          [
            { text: `"${one}"` },
            expected(
              ({ text }) => word(one)(text),
              (title) => one.split(' ').every((each) => word(each)(title)),
            ),
          ] as const,
      ),
      [{ text: 'w3*' }, expected(({ text }) => word('w3\\d?')(text), word('w3\\d?'))],
      [{ text: 'w* w37' }, expected(({ text }) => word('w37')(text), word('w37'))],
      [{ text: 'w1* outlet:odd' }, expected(({ text, outlet }) => outlet === 'odd' && word('w1\\d?')(text), word('w1\\d?'))],
      [
        { text: 'w5*', since: '2024-05-03', until: '2024-05-04' },
        expected(({ text, published }) => /-0[34]$/.test(published ?? '') && word('w5')(text), word('w5')),
      ],
      [
        { text: 'w29', since: '2024-05-02', until: '2024-05-19' },
        expected(({ text, published }) => published !== null && !/-(?:01|20)$/.test(published) && word('w29')(text), word('w29')),
      ],
      [{ text: 'title:"w1 w2" w4' }, expected(({ text, title }) => title !== null && word('w1 w2')(title) && word('w4')(text), word('w4'))],
      [{ text: 'title:w2* w7' }, expected(({ text, title }) => title !== null && word('w2\\d?')(title) && word('w7')(text), word('w7'))],
    ]
    for (const [query, all] of asked)
      for (const limit of [3, 20, rows.length]) {
        const hits = await store.search({ ...query, limit })
        assert.deepEqual(
          hits.map(({ article, start }) => `${article} ${start}`),
          all.slice(0, limit),
          `${JSON.stringify(query)} ${limit}`,
        )
      }
  })

  check('a search follows what the record says of an article', async (store) => {
    const put = (values: Partial<RecordArticle>) =>
      store.write((write) => write.replaceComponents(['a'], [componentWith({ articles: [recordArticle('a', values)] })]))
    const found = async (text: string, since?: string) =>
      (await store.search({ text, limit: 9, ...(since === undefined ? {} : { since }) })).length
    await store.write((write) => write.addArticle(ARTICLE))
    await put({})
    assert.deepEqual(
      [await found('word'), await found('title:new'), await found('outlet:o'), await found('word', '2024-05-01')],
      [2, 0, 0, 0],
    )
    await put({ ...published('2024-05-01'), title: 'New', outlet: 'o' })
    assert.deepEqual(
      [await found('word'), await found('title:new'), await found('outlet:o'), await found('word', '2024-05-01')],
      [2, 1, 1, 2],
    )
    await store.write((write) => write.replaceComponents(['a'], []))
    assert.equal(await found('word'), 0)
  })

  check('many paragraphs of one minute come in the order of their articles', async (store) => {
    const ids = Array.from({ length: 60 }, (_, i) => `abcde${String((i * 37) % 60).padStart(2, '0')}`)
    await store.write(async (write) => {
      for (const id of ids) await write.addArticle({ ...ARTICLE, id })
      for (const id of ids) await write.replaceComponents([], [componentWith({ articles: [recordArticle(id, published('2024-05-01'))] })])
    })
    const hits = await store.search({ text: 'word', limit: 100 })
    assert.deepEqual(
      hits.map(({ article, start }) => `${article} ${start}`),
      ids
        .toSorted()
        .slice(0, 50)
        .flatMap((id) => [`${id} 0`, `${id} 11`]),
    )
  })

  check('a text of very many paragraphs is found to its end', async (store) => {
    const text = Array.from({ length: 5000 }, (_, i) => `line${i}`).join('\n')
    await store.write(async (write) => {
      await write.addArticle({ ...ARTICLE, text })
      await write.replaceComponents([], [componentWith({ articles: [recordArticle('a', { text })] })])
    })
    for (const word of ['line0', 'line4999']) {
      const [hit] = await store.search({ text: word, limit: 1 })
      assert.deepEqual(
        hit!.highlights.map(({ start, end }) => text.slice(start, end)),
        [word],
      )
    }
  })

  check('a write that fails leaves nothing behind', async (store) => {
    await assert.rejects(
      store.write(async (write) => {
        await write.addArticle(ARTICLE)
        await write.putSetting('x', 'y')
        throw new Error('no')
      }),
      /^Error: no$/,
    )
    assert.equal(await store.setting('x'), null)
    assert.deepEqual(await store.write((write) => write.articles(['a'])), [])
  })

  check('what is written is there for others, and a snapshot stays as it was', async (store, reopen) => {
    await using other = await reopen()
    await store.write((write) => write.putSetting('x', '1'))
    assert.equal(await other.setting('x'), '1')
    await store.write((write) => write.replaceComponents([], [componentWith({ articles: [recordArticle('a')] })]))
    await using snapshot = await store.snapshot()
    await other.write((write) => write.replaceComponents(['a'], [componentWith({ articles: [recordArticle('b')] })]))
    assert.deepEqual(await ids(snapshot.items('articles')), ['a'])
    assert.deepEqual(await ids(store.items('articles')), ['b'])
  })

  check('a store is in order, and says what is not', async (store) => {
    const faults = async () => (await all(store.check())).map(({ message }) => message)
    await store.write(async (write) => {
      await write.addArticle(ARTICLE)
      await write.putReading('a', WRITTEN)
      await write.replaceComponents([], [componentWith({ articles: [recordArticle('a')], events: [event('x', ['a'])] })])
    })
    assert.deepEqual(await faults(), [])
    await store.write((write) => write.putReading('gone', WRITTEN))
    assert.deepEqual(await faults(), [
      '1 rows of readings name in article what is not in articles',
      '1 articles are read, and are neither in the record nor still to be joined',
    ])
  })

  check('all articles come page by page', async (store) => {
    await store.write(async (write) => {
      for (const id of ['c', 'a', 'b']) await write.addArticle({ ...ARTICLE, id })
    })
    assert.deepEqual(
      [...(await store.articlesAfter('', 2)), ...(await store.articlesAfter('b', 2))].map(({ id }) => id),
      ['a', 'b', 'c'],
    )
  })

  check('writes of two take turns', async (store, reopen) => {
    await using other = await reopen()
    const add = (into: Store, id: string) =>
      into.write(async (write) => [await write.articles([id]), await write.addArticle({ ...ARTICLE, id })])
    await Promise.all(Array.from({ length: 20 }, (_, i) => add(i % 2 === 0 ? store : other, `a${i}`)))
    assert.equal((await store.articlesNotReadWith('r1', 100)).length, 20)
  })

  const capture = (text: string, status: number | null = 200): KeptCapture => ({
    sha256: `sha-${text}`,
    address: 'https://a.example/',
    url: 'https://a.example/1',
    status,
    headers: [
      ['set-cookie', 'a'],
      ['set-cookie', 'b'],
    ],
    time: '2024-05-31T10:00:00.000Z',
    packed: Uint8Array.of(0, 1, 255, ...new TextEncoder().encode(text)),
  })
  const captured = async (store: Store) => {
    await using snapshot = await store.snapshot()
    return await snapshot.captures(['b', 'a', 'gone'])
  }

  check('an article keeps the bytes it came in: the first answer, and the first file', async (store) => {
    await store.write(async (write) => {
      for (const id of ['a', 'b']) await write.addArticle({ ...ARTICLE, id })
      for (const one of [capture('file', null), capture('one'), capture('one'), capture('two'), capture('other', null)])
        await write.addCapture('a', one)
      await write.addCapture('b', capture('one'))
    })
    const [first, ...others] = await captured(store)
    assert.deepEqual({ ...first!, packed: Uint8Array.from(first!.packed) }, { article: 'a', ...capture('one') })
    assert.deepEqual(
      others.map(({ article, sha256, status }) => [article, sha256, status]),
      [
        ['a', 'sha-file', null],
        ['b', 'sha-one', 200],
      ],
    )
  })

  check('bytes go with the last article that needs them', async (store) => {
    await store.write(async (write) => {
      for (const id of ['a', 'b']) await write.addArticle({ ...ARTICLE, id })
      for (const id of ['a', 'b']) await write.addCapture(id, capture('one'))
      await write.addCapture('a', capture('file', null))
      await write.removeArticle('a')
    })
    assert.deepEqual(
      (await captured(store)).map(({ article, sha256 }) => [article, sha256]),
      [['b', 'sha-one']],
    )
    assert.deepEqual(await all(store.check()), [])
    await store.write((write) => write.removeArticle('b'))
    assert.deepEqual(await all(store.check()), [])
    await store.write((write) => write.addCapture('gone', capture('one')))
    assert.deepEqual(
      (await all(store.check())).map(({ message }) => message),
      ['1 rows of captures name in article what is not in articles'],
    )
  })

  check('what is watched is known by its address and by its feed', async (store) => {
    const row = (address: string, values: Partial<Watched> = {}): Watched => ({
      address,
      kind: 'page',
      feed: 'f',
      etag: null,
      lastModified: null,
      first: '2024-05-31T10:00:00.000Z',
      asked: '2024-05-31T10:00:00.000Z',
      failures: 0,
      gone: null,
      said: null,
      article: null,
      ...values,
    })
    const late = row('c', { first: '2024-06-01T10:00:00.000Z', failures: 2, gone: '2024-06-02', said: '{}', article: 'a' })
    await store.write((write) =>
      write.putWatched([row('f', { kind: 'feed', feed: null, etag: '"1"', lastModified: 'x' }), row('b'), row('a')]),
    )
    await store.write((write) => write.putWatched([late, row('b', { etag: 'W/"2"' })]))
    assert.deepEqual(await store.watched(['b', 'gone']), [row('b', { etag: 'W/"2"' })])
    assert.deepEqual(
      (await store.watchedOf('f', '2024-05-31')).map(({ address }) => address),
      ['a', 'b', 'c'],
    )
    assert.deepEqual(await store.watchedOf('f', '2024-06-01'), [late])
  })

  check('a removed article leaves nothing', async (store) => {
    await store.write(async (write) => {
      await write.addArticle({ ...ARTICLE, title: 'T' })
      await write.putReading('a', WRITTEN)
      await write.putLinkKeys(new Map([['a', linkKeys(1)]]))
      await write.addArticle({ ...ARTICLE, id: 'b' })
      await write.removeArticle('a')
      await write.putLinkKeys(new Map([['b', linkKeys(1)]]))
      assert.deepEqual(await write.linked(['b']), ['b'])
      await write.removeArticle('absent')
      assert.equal(await write.addArticle(ARTICLE), 'added')
      assert.deepEqual((await write.articles(['a']))[0]!.metadata.title, [])
      assert.deepEqual(await write.linked(['a']), ['a'])
    })
    assert.deepEqual(await store.rulesOf(['a']), new Map())
  })
}
