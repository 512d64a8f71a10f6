import { strict as assert } from 'node:assert'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Result } from '../../src/model/diagnostic.ts'
import { backUp, restore } from '../../src/pipeline/backup.ts'
import { openRecord } from '../../src/pipeline/open.ts'
import { StoreUnavailable } from '../../src/store/contract.ts'
import { postgresForTests, query } from '../../src/store/postgres.testing.ts'
import { folderWith, lines, tawatur } from './tawatur.ts'
import { CROSSING, SHELLING, TRUCE } from './texts.ts'

const server = await postgresForTests()
after(() => server?.[Symbol.asyncDispose]())

const cwd = folderWith({
  '1.txt': TRUCE,
  '2.txt': CROSSING,
  '3.txt': SHELLING,
  '4.txt': `${TRUCE}\n${CROSSING}`,
  'later/5.txt': `${SHELLING}\n${TRUCE}`,
})
const run = (store: string, ...options: readonly string[]) => tawatur([...options, '--store', store], { cwd })
const texts = ['1.txt', '2.txt', '3.txt', '4.txt', '--published', '2024-03-05']

test('a backup can be restored into any store, and the store goes on', async () => {
  assert.equal((await run('first', 'add', ...texts)).code, 0)
  const record = await run('first', 'record')
  const found = await run('first', 'search', 'هدنة')
  assert.deepEqual(await run('first', 'backup', 'one.gz'), { code: 0, stdout: '', stderr: '' })
  const stores = ['second', ...(server === null ? [] : [await server.emptied()])]
  for (const [i, store] of stores.entries()) {
    assert.deepEqual(await run(store, 'restore', 'one.gz'), { code: 0, stdout: '', stderr: '' })
    assert.deepEqual(await run(store, 'record'), record)
    assert.deepEqual(await run(store, 'search', 'هدنة'), found)
    assert.deepEqual(await run(store, 'doctor'), { code: 0, stdout: 'the store is in order\n', stderr: '' })
    const again = join(cwd, `again-${i}.gz`)
    await using opened = await openRecord(store === 'second' ? join(cwd, store) : store, { create: false })
    assert.ok((await backUp(opened, again)).ok)
    assert.equal(gunzipSync(readFileSync(again)).toString(), gunzipSync(readFileSync(join(cwd, 'one.gz'))).toString())
  }
  await run('first', 'add', 'later')
  const last = stores.at(-1)!
  await run(last, 'add', 'later')
  assert.equal((await run(last, 'record')).stdout, (await run('first', 'record')).stdout)
})

test('a backup that is not whole restores nothing', async () => {
  const source = join(cwd, 'source')
  {
    await using store = await openRecord(source, { create: true })
    const article = { id: 'a', uri: 'a', url: null, title: 'T', outlet: 'o', publisher: null, published: null, page: null, text: 'x' }
    await store.write((write) => write.addArticle(article))
    assert.ok((await backUp(store, join(cwd, 'whole.gz'))).ok)
  }
  const bytes = readFileSync(join(cwd, 'whole.gz'))
  const whole = gunzipSync(bytes).toString()
  const told = whole.split('\n')
  const damaged = {
    'cut.gz': bytes.subarray(0, bytes.length - 20),
    'short.gz': gzipSync(told.slice(0, 2).join('\n')),
    'changed.gz': gzipSync(whole.replace('"articles",', '"articles", ')),
    'less.gz': gzipSync(told.toSpliced(2, 1).join('\n')),
    'other.gz': gzipSync('{"some":"thing"}\n'),
    'text.gz': 'no backup at all',
    'newer.gz': gzipSync(whole.replace(/"migrations":\d+/, '"migrations":999')),
  }
  const target = join(cwd, 'third')
  for (const [name, content] of Object.entries(damaged)) {
    writeFileSync(join(cwd, name), content)
    assert.equal(await codeOf(() => restore(target, join(cwd, name))), name === 'newer.gz' ? 'backup.newer' : 'backup.damaged', name)
    assert.equal(await codeOf(() => openRecord(target, { create: false })), 'store.not-found', name)
  }
  assert.equal(await codeOf(() => restore(target, join(cwd, 'absent.gz'))), 'backup.not-found')
  assert.ok((await restore(target, join(cwd, 'whole.gz'))).ok)
  assert.equal(await codeOf(() => restore(target, join(cwd, 'whole.gz'))), 'store.exists')
})

async function codeOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    const result = (await work()) as Result<null>
    return result.ok ? null : result.fault.code
  } catch (error) {
    if (error instanceof StoreUnavailable) return error.fault.code
    throw error
  }
}

test('doctor names what is not as it must be', async () => {
  const [[id]] = lines(await run('ill', 'add', ...texts)) as [readonly string[]]
  const change = (statement: string) => {
    const database = new DatabaseSync(join(cwd, 'ill', 'tawatur.sqlite'))
    database.exec(statement)
    database.close()
  }
  assert.equal((await run('ill', 'doctor')).code, 0)
  change("update readings set rules = 'old'")
  const stale = await run('ill', 'doctor')
  assert.deepEqual([stale.code, stale.stdout], [0, 'the store is in order\n'])
  assert.match(stale.stderr, /4 articles were read with other rules .*\[doctor\.rules\]/)
  change(`update articles set text = substr(text, 1, 40) where id = '${id}'; delete from record_articles where article = '${id}'`)
  const ill = await run('ill', 'doctor')
  assert.equal(ill.code, 1)
  for (const code of ['doctor.text', 'doctor.span', 'doctor.orphaned']) assert.match(ill.stderr, new RegExp(code.replace('.', '\\.')))
})

test('doctor examines a database too', { skip: server === null ? 'no PostgreSQL answers' : false }, async () => {
  const store = await server!.emptied()
  await run(store, 'add', ...texts)
  assert.deepEqual(await run(store, 'doctor'), { code: 0, stdout: 'the store is in order\n', stderr: '' })
  await query(store, 'delete from tawatur.paragraphs; delete from tawatur.search_articles')
  const ill = await run(store, 'doctor')
  assert.equal(ill.code, 1)
  assert.match(ill.stderr, /record_articles .*search_articles \[doctor\.orphaned\]/)
})
