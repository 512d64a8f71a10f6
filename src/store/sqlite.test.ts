import { strict as assert } from 'node:assert'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { componentWith } from '../model/component.testing.ts'
import { LINKING, StoreUnavailable } from './contract.ts'
import { openStore } from './open.ts'
import { ARTICLE, PLAIN_WORDS, recordArticle, storeContract } from './store.contract.ts'

const temporary = mkdtempSync(join(tmpdir(), 'store-'))
after(() => rmSync(temporary, { recursive: true }))
let count = 0
const place = () => join(temporary, `${count++}`)
const open = (folder: string, create = true) => openStore(folder, { create, words: PLAIN_WORDS })

storeContract('sqlite', async () => {
  const folder = place()
  const store = await open(folder)
  return { store, reopen: () => open(folder, false), [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
})

const refused = async (folder: string, create: boolean) => {
  try {
    await using _ = await open(folder, create)
    return null
  } catch (error) {
    assert.ok(error instanceof StoreUnavailable, String(error))
    return error.fault.code
  }
}

test('reading makes no store', async () => {
  const folder = place()
  assert.equal(await refused(folder, false), 'store.not-found')
  assert.ok(!existsSync(folder))
})

test('what is not a store is named', async () => {
  const file = place()
  writeFileSync(file, 'x')
  assert.equal(await refused(file, true), 'store.unavailable')
  const folder = place()
  await (await open(folder))[Symbol.asyncDispose]()
  writeFileSync(join(folder, 'tawatur.sqlite'), 'not a database at all, but long enough to be taken for one'.repeat(20))
  assert.equal(await refused(folder, true), 'store.damaged')
  assert.equal(await refused('mysql://example.org/x', true), 'store.kind')
})

test('a damaged store is named', async () => {
  const folder = place()
  await (await open(folder))[Symbol.asyncDispose]()
  const file = join(folder, 'tawatur.sqlite')
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0xff, 4096))
  const read = async () => {
    await using store = await open(folder)
    return await store.item('events', 'x')
  }
  await assert.rejects(read, (error) => error instanceof StoreUnavailable && error.fault.code === 'store.damaged')
})

test('a store of a newer version is left alone', async () => {
  const folder = place()
  await (await open(folder))[Symbol.asyncDispose]()
  const database = new DatabaseSync(join(folder, 'tawatur.sqlite'))
  database.exec('pragma user_version = 999')
  database.close()
  assert.equal(await refused(folder, true), 'store.newer')
})

test('a story of a store of an earlier version lets go of the articles of others', async () => {
  const folder = place()
  const told = recordArticle('a')
  const other = recordArticle('b')
  const story = { id: 's', label: { ar: '', en: null }, articles: ['a'], events: [], from: null, to: null }
  {
    await using store = await open(folder)
    await store.write((write) => write.replaceComponents([], [componentWith({ articles: [told, other], stories: [story] })]))
  }
  const database = new DatabaseSync(join(folder, 'tawatur.sqlite'))
  database.exec("insert into item_articles (kind, id, article) values ('stories', 's', 'b')")
  backTo(database, 10)
  database.close()
  await using store = await open(folder, false)
  const members: string[] = []
  for await (const { id } of store.items('articles', { story: 's' })) members.push(id)
  assert.deepEqual(members, ['a'])
})

test('an article of a store of an earlier version takes its keys with it', async () => {
  const folder = place()
  const keys = { held: [7, 3].map((key) => ({ key, weight: LINKING })), sought: [] }
  {
    await using store = await open(folder)
    await store.write(async (write) => {
      await write.addArticle(ARTICLE)
      await write.putLinkKeys(new Map([[ARTICLE.id, keys]]))
    })
  }
  const database = new DatabaseSync(join(folder, 'tawatur.sqlite'))
  backTo(database, 11)
  database.close()
  await using store = await open(folder, false)
  const left = () => new DatabaseSync(join(folder, 'tawatur.sqlite')).prepare('select keys from key_lists').all()
  assert.deepEqual(
    left().map((row) => row['keys']),
    ['3 7'],
  )
  await store.write((write) => write.removeArticle(ARTICLE.id))
  assert.deepEqual(left(), [])
  assert.deepEqual(new DatabaseSync(join(folder, 'tawatur.sqlite')).prepare('select * from held_keys').all(), [])
})

/** Undoes what the migrations after one with a number did to the tables. */
function backTo(database: DatabaseSync, version: 10 | 11): void {
  database.exec(
    `drop table key_lists; drop table unjoined; create index held_keys_article on held_keys (article); pragma user_version = ${version}`,
  )
}

test('a store that may not be written says so', { skip: process.getuid?.() === 0 }, async () => {
  const folder = place()
  await (await open(folder))[Symbol.asyncDispose]()
  chmodSync(join(folder, 'tawatur.sqlite'), 0o444)
  chmodSync(folder, 0o555)
  try {
    assert.equal(await refused(folder, true), 'store.read-only')
  } finally {
    chmodSync(folder, 0o755)
  }
})

test('two processes may make one store at once', async () => {
  const folder = place()
  const stores = await Promise.all([open(folder), open(folder), open(folder)])
  for (const store of stores) await store[Symbol.asyncDispose]()
})

test('a store is fsynced at every commit', async () => {
  const folder = place()
  await using _ = await open(folder)
  const database = new DatabaseSync(join(folder, 'tawatur.sqlite'))
  assert.equal(database.prepare('pragma journal_mode').get()?.['journal_mode'], 'wal')
  database.close()
})
