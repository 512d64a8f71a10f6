import { strict as assert } from 'node:assert'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { query } from '../../src/store/postgres.testing.ts'
import { start } from '../cli/tawatur.ts'
import { runIn, runProcessIn, type Setting, undisturbed } from './scenarios.ts'
import { serverTroubles } from './server-troubles.ts'
import { assertResumes, assertTold, onDisk } from './told.ts'

/** What is wrong with the world, and what is said of it; afterwards the work is done. Gives the names of the troubles. */
export async function troubles(setting: Setting): Promise<readonly string[]> {
  const { record } = await undisturbed(setting)
  // these wait for half a minute, while the others have theirs
  const waiting = [lockedFolder(setting, record), ...(setting.server === null ? [] : [lockedDatabase(setting, record)])]
  const done: string[] = []
  try {
    if (process.getuid?.() === 0) done.push(await fullDisk(setting, record), await readOnlyDisk(setting, record))
    done.push(await corruptPages(setting))
    if (setting.server !== null)
      done.push(await lostConnection(setting, record), await readOnlyDatabase(setting, record), ...(await serverTroubles(setting, record)))
  } finally {
    await Promise.allSettled(waiting)
  }
  return [...done, ...(await Promise.all(waiting))]
}

const fullDisk = (setting: Setting, record: string) =>
  onDisk(join(setting.folder, 'small'), 'size=700k', async (remount) => {
    assertTold(await runProcessIn(setting)('small/store', 'add', 'news.jsonl'), 'store.full')
    remount('size=200m')
    await assertResumes(setting, 'small/store', record)
    return 'full disk'
  })

const readOnlyDisk = (setting: Setting, record: string) =>
  onDisk(join(setting.folder, 'fixed'), 'size=200m', async (remount) => {
    cpSync(join(setting.folder, 'undisturbed'), join(setting.folder, 'fixed/store'), { recursive: true })
    remount('ro')
    assertTold(await runProcessIn(setting)('fixed/store', 'add', 'news.jsonl'), 'store.read-only')
    assertTold(await runProcessIn(setting)('fixed/other', 'add', 'news.jsonl'), 'store.unavailable')
    assertTold(await runProcessIn(setting)('fixed/store', 'record'), 'store.read-only')
    remount('rw')
    await assertResumes(setting, 'fixed/store', record)
    return 'read-only disk'
  })

async function corruptPages(setting: Setting): Promise<string> {
  cpSync(join(setting.folder, 'undisturbed'), join(setting.folder, 'corrupt'), { recursive: true })
  const file = join(setting.folder, 'corrupt', 'tawatur.sqlite')
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0xa5, 8 * 4096, bytes.length - 4096))
  const run = runProcessIn(setting)
  assertTold(await run('corrupt', 'record'), 'store.damaged')
  assert.notEqual((await run('corrupt', 'doctor')).code, 0)
  return 'corrupt pages'
}

/** Another process that writes and does not end. */
async function lockedFolder(setting: Setting, record: string): Promise<string> {
  cpSync(join(setting.folder, 'undisturbed'), join(setting.folder, 'locked'), { recursive: true })
  const other = new DatabaseSync(join(setting.folder, 'locked', 'tawatur.sqlite'))
  other.exec('begin immediate')
  try {
    assertTold(await runProcessIn(setting)('locked', 'add', 'news.jsonl'), 'store.locked')
  } finally {
    other.close()
  }
  await assertResumes(setting, 'locked', record)
  return 'locked file'
}

const SLEEPING = "from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'"

async function lockedDatabase(setting: Setting, record: string): Promise<string> {
  const store = await setting.server!.database()
  assert.equal((await runIn(setting)(store, 'add', 'news.jsonl')).code, 0)
  const other = query(store, 'begin; lock table tawatur.articles; select pg_sleep(3600)')
  other.catch(() => {})
  while ((await query(store, `select 1 ${SLEEPING}`)).length === 0) await setTimeout(10)
  assertTold(await runProcessIn(setting)(store, 'add', 'news.jsonl'), 'store.locked')
  await query(store, `select pg_terminate_backend(pid) ${SLEEPING}`)
  await assertResumes(setting, store, record)
  return 'locked tables'
}

async function lostConnection(setting: Setting, record: string): Promise<string> {
  const store = await setting.server!.emptied()
  const child = start(['add', 'news.jsonl', '--store', store], { cwd: setting.folder })
  const stderr = child.stderr.setEncoding('utf8').toArray()
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const mine = "from pg_stat_activity where application_name = 'tawatur' and datname = current_database()"
  while ((await query(store, `select 1 ${mine} and xact_start is not null`)).length === 0 && child.exitCode === null) await setTimeout(10)
  await query(store, `select pg_terminate_backend(pid) ${mine}`)
  assertTold({ code: await closed, stdout: '', stderr: (await stderr).join('') }, 'store.connection')
  await assertResumes(setting, store, record)
  return 'connection lost in the middle'
}

async function readOnlyDatabase(setting: Setting, record: string): Promise<string> {
  const store = await setting.server!.emptied()
  assert.equal((await runIn(setting)(store, 'add', 'news.jsonl')).code, 0)
  const setReadOnly = (value: 'on' | 'off') =>
    query(
      store,
      `begin read write;
       do $$ begin execute format('alter database %I set default_transaction_read_only = ${value}', current_database()); end $$;
       commit`,
    )
  await setReadOnly('on')
  assertTold(await runProcessIn(setting)(store, 'add', 'news.jsonl'), 'store.read-only')
  await setReadOnly('off')
  await assertResumes(setting, store, record)
  return 'read-only database'
}
