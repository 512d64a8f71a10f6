import { strict as assert } from 'node:assert'
import { after, test } from 'node:test'
import { StoreUnavailable } from './contract.ts'
import { openStore } from './open.ts'
import { postgresForTests, query } from './postgres.testing.ts'
import { PLAIN_WORDS, storeContract } from './store.contract.ts'

const server = await postgresForTests()
const skip = server === null ? 'no PostgreSQL answers' : false
const open = (url: string, create = true) => openStore(url, { create, words: PLAIN_WORDS })
after(() => server?.[Symbol.asyncDispose]())

if (server !== null)
  storeContract('postgres', async () => {
    const url = await server.emptied()
    const store = await open(url)
    const stores = [store]
    return {
      store,
      async reopen() {
        const other = await open(url, false)
        stores.push(other)
        return other
      },
      async [Symbol.asyncDispose]() {
        for (const one of stores) await one[Symbol.asyncDispose]()
      },
    }
  })

const refused = async (url: string, create: boolean) => {
  try {
    await using _ = await open(url, create)
    return null
  } catch (error) {
    assert.ok(error instanceof StoreUnavailable, String(error))
    return error.fault
  }
}
test('what a server refuses is named, without the password', { skip }, async () => {
  const url = new URL(await server!.emptied())
  assert.equal((await refused(url.href, false))!.code, 'store.not-found')
  url.pathname = '/there-is-no-such-database'
  url.password = 'secret'
  const fault = (await refused(url.href, true))!
  assert.equal(fault.code, 'store.not-found')
  assert.doesNotMatch(fault.message + fault.hint, /secret/)
  assert.equal((await refused('postgres://127.0.0.1:1/nobody', true))!.code, 'store.connection')
})

test('reading makes no store', { skip }, async () => {
  const url = await server!.emptied()
  await refused(url, false)
  assert.deepEqual(await query(url, "select 1 from pg_namespace where nspname = 'tawatur'"), [])
})

test('a store of a newer version is left alone', { skip }, async () => {
  const url = await server!.emptied()
  await (await open(url))[Symbol.asyncDispose]()
  await query(url, 'update tawatur.version set migrations = 999')
  assert.equal((await refused(url, true))!.code, 'store.newer')
})

test('several may make one store at once', { skip }, async () => {
  const url = await server!.emptied()
  const stores = await Promise.all([open(url), open(url), open(url)])
  for (const store of stores) await store[Symbol.asyncDispose]()
})

test('other tables of the database are not touched', { skip }, async () => {
  const url = await server!.emptied()
  await query(url, 'create table public.articles (id integer); create table public.kysely_migration (id integer)')
  await using store = await open(url)
  assert.equal(await store.setting('x'), null)
  assert.deepEqual(await query(url, 'select * from public.articles'), [])
})

test('a connection that breaks in a write leaves nothing behind, and the store goes on', { skip }, async () => {
  const url = await server!.emptied()
  await using store = await open(url)
  await assert.rejects(
    store.write(async (write) => {
      await write.putSetting('x', 'y')
      await query(
        url,
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
      await write.putSetting('z', 'y')
    }),
    (error) => error instanceof StoreUnavailable && error.fault.code === 'store.connection',
  )
  assert.equal(await store.setting('x'), null)
  await store.write((write) => write.putSetting('x', '1'))
  assert.equal(await store.setting('x'), '1')
})

test('a long title is kept, and told from another', { skip }, async () => {
  await using store = await open(await server!.emptied())
  // no compression makes it fit into a page of an index
  const title = Array.from({ length: 9000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join('')
  const article = { id: 'a', uri: 'a', url: null, outlet: null, publisher: null, published: null, page: null, text: 'x' }
  const states = await store.write(async (write) => [
    await write.addArticle({ ...article, title }),
    await write.addArticle({ ...article, title: `${title}.` }),
    await write.addArticle({ ...article, title }),
  ])
  assert.deepEqual(states, ['added', 'changed', 'known'])
})
