import { strict as assert } from 'node:assert'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createArticle } from '../article/article.ts'
import type { Article } from '../model/article.ts'
import type { Assessment, RecordEvent } from '../model/record.ts'
import { createEntry, type Entry } from '../review/entry.ts'
import type { Store } from '../store/contract.ts'
import type { Engine } from './engine.ts'
import { engineWith } from './engine-for.ts'
import { openRecord } from './open.ts'
import { rereadAll } from './reread.ts'
import { findTarget } from './targets.ts'
import { addArticles, assess, forgetArticles } from './update.ts'

/** The sample corpus, whose talks, shelling and truce many articles tell. */
const SAMPLE = new URL('../../corpus/sample/', import.meta.url)
const engine = engineWith(readFileSync(new URL('sources.tsv', SAMPLE), 'utf8'))
/** The same rules under another name: everything is read again. */
const changed: Engine = { ...engine, version: `${engine.version}-changed` }
const articles: readonly Article[] = (
  JSON.parse(readFileSync(new URL('manifest.json', SAMPLE), 'utf8')) as readonly { file: string; published: string; outlet: string }[]
).map(({ file, published, outlet }) => {
  const text = readFileSync(new URL(file, SAMPLE), 'utf8')
  const created = createArticle({ uri: file, givenId: null, url: null, title: null, publisher: null, outlet, published, text })
  assert.ok(created.ok)
  return created.value
})

const folder = mkdtempSync(join(tmpdir(), 'assess-'))
after(() => rmSync(folder, { recursive: true }))
let count = 0
let store: Store
let events: readonly RecordEvent[]
before(async () => {
  store = await freshStore()
  events = await all(store.items('events'))
})
after(() => store[Symbol.asyncDispose]())

async function freshStore(list = articles): Promise<Store> {
  const fresh = await openRecord(join(folder, `${count++}`), { create: true })
  await addArticles(fresh, engine, list)
  return fresh
}
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
let minute = 10
const entry = (kind: Entry['kind'], on: Entry['on'], value: unknown = null) =>
  createEntry({ time: `2024-06-01T09:${minute++}:00Z`, by: 'lina', kind, on, value, reason: null })
const placesOf = (event: RecordEvent): Entry['on'] => event.mentions.map(({ article, start, end }) => ({ article, start, end }))
const several = () => events.filter(({ mentions }) => new Set(mentions.map(({ article }) => article)).size > 1)
const eventAt = async (from: Store, at: Entry['on'][0]): Promise<RecordEvent | null> =>
  (await all(from.items('events'))).find(({ mentions }) =>
    mentions.some(({ article, start }) => article === at.article && start === at.start),
  ) ?? null
const stateOf = async (from: Store, { id }: Entry): Promise<Assessment['state'] | undefined> => (await from.item('assessments', id))?.state

/** A decision, and what must hold of the record while it is in force. */
type Decided = () => { readonly made: Entry; readonly holds: (from: Store) => Promise<void> }
const DECISIONS: Readonly<Record<string, Decided>> = {
  merge: () => {
    const [a, b] = events.filter(({ type }) => type === 'attack') as [RecordEvent, RecordEvent]
    const on = [a, b].map((event) => placesOf(event)[0]!)
    const made = entry('merge', on)
    return {
      made,
      holds: async (from) => {
        const [one, other] = [await eventAt(from, on[0]!), await eventAt(from, on[1]!)]
        assert.equal(one?.id, other?.id)
        assert.deepEqual(one?.decidedBy, [made.id])
        assert.ok(one?.mentions.some(({ because }) => because.includes('decided')))
      },
    }
  },
  split: () => {
    const on = placesOf(several()[0]!)
    const away = on.filter(({ article }) => article === on[0]!.article)
    const rest = on.filter(({ article }) => article !== on[0]!.article)
    const made = entry('split', [...away, ...rest], { first: away.length })
    return {
      made,
      holds: async (from) => {
        const [one, other] = [await eventAt(from, away[0]!), await eventAt(from, rest[0]!)]
        assert.notEqual(one?.id, other?.id)
        assert.ok(one?.decidedBy.includes(made.id))
        assert.ok(other?.decidedBy.includes(made.id))
      },
    }
  },
  'correct the date': () => {
    const on = placesOf(several()[0]!)
    const made = entry('correct', on, { field: 'date', to: '2024-02-02' })
    return { made, holds: async (from) => assert.equal((await eventAt(from, on[0]!))?.date?.value, '2024-02-02') }
  },
  'correct the type and place': () => {
    const on = placesOf(several()[0]!)
    const made = entry('correct', on, { field: 'place', to: 'وادي الزيتون' })
    return {
      made,
      holds: async (from) => {
        const event = await eventAt(from, on[0]!)
        assert.equal((await from.item('entities', event!.place!))?.label.ar, 'وادي الزيتون')
      },
    }
  },
  reject: () => {
    const on = placesOf(several()[0]!)
    return { made: entry('reject', on), holds: async (from) => assert.equal(await eventAt(from, on[0]!), null) }
  },
  confirm: () => {
    const on = placesOf(several()[0]!)
    const made = entry('confirm', on)
    return {
      made,
      holds: async (from) => {
        const event = await eventAt(from, on[0]!)
        assert.deepEqual([event?.support.level, event?.decidedBy], ['verified', [made.id]])
      },
    }
  },
}

for (const [what, decided] of Object.entries(DECISIONS))
  test(`${what}: holds through rereading, adding and forgetting`, async () => {
    const { made, holds } = decided()
    const on = new Set(made.on.map(({ article }) => article))
    const other = articles.find(({ id }) => !on.has(id))!
    await using fresh = await freshStore(articles.filter(({ id }) => id !== other.id))
    assert.equal(await assess(fresh, engine, [made]), 1)
    assert.equal(await assess(fresh, engine, [made]), 0)
    await holds(fresh)
    for await (const _ of rereadAll(fresh, changed));
    await holds(fresh)
    await addArticles(fresh, changed, [other])
    await holds(fresh)
    await forgetArticles(fresh, changed, [other.id])
    await holds(fresh)
    assert.equal(await stateOf(fresh, made), 'applied')
  })

test('a decision whose article is forgotten says so, and holds again when it comes back; the order leaves no trace', async () => {
  const { made, holds } = DECISIONS['merge']!()
  const gone = articles.find(({ id }) => id === made.on[0]!.article)!
  await using fresh = await freshStore()
  const dump = async (from: Store) => [...(await all(from.items('events'))), ...(await all(from.items('assessments')))]
  await assess(fresh, engine, [made])
  const before = await dump(fresh)
  await forgetArticles(fresh, engine, [gone.id])
  assert.equal(await stateOf(fresh, made), 'span-gone')
  assert.ok((await all(fresh.items('events'))).every(({ decidedBy }) => decidedBy.length === 0 || decidedBy.includes(made.id)))
  await addArticles(fresh, engine, [gone])
  await holds(fresh)
  assert.deepEqual(await dump(fresh), before)
})

test('of two that contradict the later stands, and an undo takes it back', async () => {
  await using fresh = await freshStore()
  const on = placesOf(several()[0]!)
  const first = entry('correct', on, { field: 'date', to: '2024-02-02' })
  const later = entry('correct', on, { field: 'date', to: '2024-03-03' })
  const undo = entry('undo', on, { assessment: later.id })
  // entered in another order than they were made
  await assess(fresh, engine, [later])
  await assess(fresh, engine, [first])
  assert.deepEqual([await stateOf(fresh, first), await stateOf(fresh, later)], ['overruled', 'applied'])
  assert.equal((await eventAt(fresh, on[0]!))?.date?.value, '2024-03-03')
  await assess(fresh, engine, [undo])
  assert.deepEqual([await stateOf(fresh, first), await stateOf(fresh, later)], ['applied', 'overruled'])
  assert.equal((await eventAt(fresh, on[0]!))?.date?.value, '2024-02-02')
  assert.deepEqual(
    (await all(fresh.items('assessments'))).map(({ id }) => id),
    [first.id, later.id, undo.id],
  )
})

test('ids and spans name what a decision is about', async () => {
  const event = several()[0]!
  assert.deepEqual(await findTarget(store, event.id), { kind: 'event', on: placesOf(event) })
  const [{ article, start, end }] = placesOf(event) as [Entry['on'][0]]
  assert.deepEqual(await findTarget(store, `${article}:${start}-${end}`), { kind: 'span', on: [{ article, start, end }] })
  assert.equal(await findTarget(store, `${article}:5-5`), null)
  assert.equal(await findTarget(store, 'nothing'), null)
  const [figure] = await all(store.items('figures'))
  assert.equal((await findTarget(store, figure!.id))?.kind, 'figure')
})
