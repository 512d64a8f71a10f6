import { strict as assert } from 'node:assert'
import { existsSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { query } from '../../src/store/postgres.testing.ts'
import { runIn, runProcessIn, type Setting } from './scenarios.ts'
import { assertResumes, assertTold, onDisk } from './told.ts'

/** What may be wrong with the files of a server that runs on this machine; elsewhere nobody could make it so. Gives the names of the troubles. */
export async function serverTroubles(setting: Setting, record: string): Promise<readonly string[]> {
  const other = await setting.server!.emptied()
  const [{ data_directory: data }] = (await query(other, 'show data_directory')) as [{ data_directory: string }]
  if (process.getuid?.() !== 0 || !existsSync(data)) return []
  return [await fullServer(setting, record, other, statSync(data).uid), await corruptServerPages(setting, other, data)]
}

/** Bytes in which a store has room, and not many articles. */
const SPARE = 1_500_000

const nameIn = (store: string) => new URL(store).pathname.slice(1)

/** A database on a small disk of its own. */
async function fullServer(setting: Setting, record: string, other: string, uid: number): Promise<string> {
  const store = await setting.server!.database()
  const name = `${nameIn(store)}_space`
  const folder = join(tmpdir(), name)
  try {
    await onDisk(folder, `size=200m,uid=${uid},mode=700`, async (remount) => {
      await query(other, `create tablespace ${name} location '${folder}'`)
      try {
        await query(other, `alter database ${nameIn(store)} set tablespace ${name}`)
        const { blocks, bfree, bsize } = statfsSync(folder)
        remount(`size=${(blocks - bfree) * bsize + SPARE}`)
        assertTold(await runProcessIn(setting)(store, 'add', 'news.jsonl'), 'store.full')
        remount('size=200m')
        await assertResumes(setting, store, record)
      } finally {
        await query(other, `drop database ${nameIn(store)} with (force)`)
        await query(other, `drop tablespace ${name}`)
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return 'full disk of a server'
}

/** The server keeps pages in memory: another database is made of the files, which it has never read. */
async function corruptServerPages(setting: Setting, other: string, data: string): Promise<string> {
  const store = await setting.server!.database()
  assert.equal((await runIn(setting)(store, 'add', 'news.jsonl')).code, 0)
  await query(other, 'checkpoint')
  const [{ path }] = (await query(store, "select pg_relation_filepath('tawatur.items') as path")) as [{ path: string }]
  const file = join(data, path)
  writeFileSync(file, readFileSync(file).fill(0xa5))
  const corrupt = new URL(store)
  corrupt.pathname += '_corrupt'
  const [{ server_version_num: version }] = (await query(other, 'show server_version_num')) as [{ server_version_num: string }]
  const strategy = Number(version) < 150_000 ? '' : 'strategy file_copy'
  await query(other, `create database ${nameIn(corrupt.href)} template ${nameIn(store)} ${strategy}`)
  try {
    const run = runProcessIn(setting)
    assertTold(await run(corrupt.href, 'record'), 'store.damaged')
    assert.notEqual((await run(corrupt.href, 'doctor')).code, 0)
  } finally {
    await query(other, `drop database ${nameIn(corrupt.href)} with (force)`)
  }
  return 'corrupt pages of a server'
}
