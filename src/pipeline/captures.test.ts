import { strict as assert } from 'node:assert'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { collect } from '../../test/fixtures/collect.ts'
import { exportJson } from '../export/json.ts'
import type { Store } from '../store/contract.ts'
import { postgresForTests, query } from '../store/postgres.testing.ts'
import { archive } from './archive.ts'
import { backUp, restore } from './backup.ts'
import { examine } from './doctor.ts'
import { engineWith } from './engine-for.ts'
import { ingest, leave, type Outcome } from './ingest.ts'
import { openInputs } from './inputs.ts'
import { openRecord } from './open.ts'
import { createReaders, NO_TABLES } from './readers.ts'
import { rereadAll } from './reread.ts'
import { forgetArticles } from './update.ts'

const server = await postgresForTests()
const folder = mkdtempSync(join(tmpdir(), 'captures-'))
after(async () => {
  rmSync(folder, { recursive: true })
  await server?.[Symbol.asyncDispose]()
})
const engine = engineWith(null)

const [FIRST, SECOND, THIRD] = [
  'أعلنت لجنة المعابر اليوم الأحد وصول القافلة الثانية إلى مدينة داغوري محملة بالدقيق والدواء. وقال المتحدث باسم اللجنة إن سبع شاحنات عبرت صباحا.',
  'نفى قائد اللواء الشرقي الأربعاء أن تكون قواته قصفت سوق البلدة، مضيفا أن الهدنة ما زالت قائمة رغم ما يقال عن خرقها في الأيام الأخيرة.',
  'اتفق الوفدان مساء الجمعة على جولة ثالثة من المحادثات في العاصمة الشهر المقبل، حسب ما ذكره وسيط طلب ألا يذكر اسمه لوكالة محلية.',
] as const
const page = (text: string, head = '') =>
  `<html><head><title>خبر</title>${head}</head><body><article><p>${text}</p></article></body></html>`
/** windows-1256 for Arabic letters. */
const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte] as const),
)
const OLD = Buffer.from([...page(FIRST)].map((letter) => BYTES.get(letter)!))
const CANONICAL = '<link rel="canonical" href="https://news.example/2">'

const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, 'set'), { recursive: true })
  writeFileSync(join(folder, 'set', name), content)
}
put('again.html', page(SECOND, CANONICAL))
put('lines.jsonl', JSON.stringify({ html: page(THIRD), outlet: 'Nobody’s News', published: '2024-03-05', title: 'عنوان\nفي سطرين' }))
put('old.html', OLD)
put('own.html', page(SECOND, `${CANONICAL}<meta name="generator" content="\u202ex">`))
put('plain.txt', `${FIRST}\n${THIRD}`)

async function add(store: Store, ...paths: readonly string[]): Promise<readonly Outcome[]> {
  const inputs = await openInputs(
    paths.map((path) => join(folder, path)),
    {},
  )
  assert.ok(inputs.ok)
  await using readers = createReaders(engine, NO_TABLES, 1)
  return (await collect(ingest(store, engine, inputs.value, readers))).flat()
}
async function record(store: Store): Promise<string> {
  await using snapshot = await store.snapshot()
  return (await collect(exportJson(snapshot, engine.rules))).join('')
}
async function captures(store: Store, ids: readonly string[]) {
  await using snapshot = await store.snapshot()
  return (await snapshot.captures(ids)).map((one) => ({ ...one, packed: Buffer.from(one.packed).toString('hex') }))
}
async function archived(store: Store, filter = {}) {
  await using snapshot = await store.snapshot()
  const left: string[] = []
  const pieces = await collect(archive(snapshot, filter, (_, why) => left.push(why)))
  return { bytes: Buffer.concat(pieces), left }
}
const faults = async (store: Store) => (await collect(examine(store, engine))).map(({ code }) => code)
const idsOf = (outcomes: readonly Outcome[]) => outcomes.map(({ id }) => id!)

let count = 0
const places = {
  folder: async () => join(folder, `store-${count++}`),
  database: () => server!.emptied(),
}
/** Statements by themselves, as another program would run them. */
async function change(place: string, ...statements: readonly string[]): Promise<void> {
  if (place.startsWith('postgres')) {
    for (const statement of statements) await query(place, `set search_path = tawatur; ${statement}`)
    return
  }
  const database = new DatabaseSync(join(place, 'tawatur.sqlite'))
  for (const statement of statements) database.exec(statement)
  database.close()
}

for (const [kind, place] of Object.entries(places)) {
  const skip = kind === 'database' && server === null ? 'no PostgreSQL answers' : false

  test(`${kind}: pages keep their bytes, and an archive of them gives the same articles`, { skip }, async () => {
    const at = await place()
    await using store = await openRecord(at, { create: true })
    const outcomes = await add(store, 'set')
    assert.deepEqual(
      outcomes.map(({ state }) => state),
      ['added', 'added', 'added', 'known', 'added'],
    )
    const ids = idsOf(outcomes)
    const kept = await captures(store, ids)
    const names = kept.map(({ address, status }) => [address.replace(/^.*set\//, ''), status])
    assert.deepEqual(
      new Map(names as [string, null][]),
      new Map([...['again.html', 'lines.jsonl#1', 'old.html'].map((name) => [name, null] as const)]),
    )
    assert.deepEqual(await faults(store), [])

    const { bytes, left } = await archived(store)
    assert.deepEqual(left, ['none'])
    assert.ok(bytes.includes(OLD), 'byte for byte')
    writeFileSync(join(folder, `${kind}.warc`), bytes)
    await using other = await openRecord(await places.folder(), { create: true })
    await add(other, `${kind}.warc`, 'set/plain.txt')
    assert.equal(await record(other), await record(store))
    const recordIds = (archive: Buffer) => archive.toString('latin1').match(/^WARC-Record-ID: .*$/gm)
    assert.deepEqual(recordIds((await archived(other)).bytes), recordIds(bytes))
    assert.equal(recordIds((await archived(store, { outlet: 'Nobody’s News' })).bytes)?.length, 2)

    const file = join(folder, `${kind}.backup.gz`)
    assert.ok((await backUp(store, file)).ok)
    const restored = await places.folder()
    assert.ok((await restore(restored, file)).ok)
    await using again = await openRecord(restored, { create: false })
    assert.deepEqual(await captures(again, ids), kept)
    await forgetArticles(again, engine, ids.slice(0, 1))
    assert.deepEqual(
      await captures(again, ids),
      kept.filter(({ article }) => article !== ids[0]),
    )
    assert.deepEqual(await faults(again), [])

    const wrong = at.startsWith('postgres') ? "'\\x28b52ffd'" : "x'28b52ffd'"
    await change(at, `update payloads set packed = ${wrong}`)
    assert.deepEqual(
      await faults(store),
      Array.from({ length: 3 }, () => 'doctor.capture'),
    )
    assert.deepEqual((await archived(store)).left.sort(), ['damaged', 'damaged', 'damaged', 'none'])
  })

  test(`${kind}: a store from before there were captures comes up to date with its data`, { skip }, async () => {
    const at = await place()
    let ids: readonly string[] = []
    let before = ''
    {
      await using store = await openRecord(at, { create: true })
      ids = idsOf(await add(store, 'set/old.html', 'set/plain.txt'))
      before = await record(store)
    }
    await change(at, 'drop table captures', 'drop table payloads', 'drop table watched', 'alter table links drop column weight')
    await change(at, 'drop table key_lists', 'drop table unjoined', 'create index held_keys_article on held_keys (article)')
    await change(at, at.startsWith('postgres') ? 'update version set migrations = 5' : 'pragma user_version = 5')
    await using store = await openRecord(at, { create: false })
    assert.equal(await record(store), before)
    assert.deepEqual(await captures(store, ids), [])
    // seen again, a page gets its bytes
    assert.deepEqual(
      (await add(store, 'set/old.html')).map(({ state }) => state),
      ['known'],
    )
    assert.equal((await captures(store, ids)).length, 1)
    // links are made anew with what they weigh
    assert.deepEqual(await faults(store), ['doctor.rules'])
    for await (const _ of rereadAll(store, engine));
    assert.deepEqual(await faults(store), [])
    assert.equal(await record(store), before)
  })
}

test('articles that are left to be read have their bytes', { skip: server === null ? 'no PostgreSQL answers' : false }, async () => {
  await using store = await openRecord(await server!.emptied(), { create: true })
  await store.queue!.prepare()
  const inputs = await openInputs([join(folder, 'set/old.html')], {})
  assert.ok(inputs.ok)
  const outcomes = (await collect(leave(store, engine, inputs.value))).flat()
  assert.equal((await captures(store, idsOf(outcomes))).length, 1)
})
