import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Fault } from '../model/diagnostic.ts'
import { type Backup, dumpTables } from './backup.ts'
import { loadCaptures } from './captures.ts'
import { checkTables } from './check-tables.ts'
import { type Store, StoreUnavailable } from './contract.ts'
import { makeTables } from './make-tables.ts'
import { NEWEST } from './migrations.ts'
import type { OpenOptions } from './open.ts'
import type { Schema } from './schema.ts'
import { createSearch, type Search } from './search.ts'
import { sqlFacts } from './sql-facts.ts'
import { sqlReader } from './sql-reader.ts'
import { loadArticles, sqlTransaction } from './sql-transaction.ts'
import { BUSY_TIMEOUT, beginImmediate, isBusy, nodeSqliteDialect, PAUSE } from './sqlite-dialect.ts'
import { guarded } from './sqlite-faults.ts'
import { sqliteSearch } from './sqlite-search.ts'
import { watchedFacts } from './watched.ts'

/** A store in a folder, as one SQLite database. Where there is none it is made, if `create` says so. */
export async function openSqliteStore(folder: string, { create, words, backup }: OpenOptions): Promise<Store> {
  const file = join(folder, 'tawatur.sqlite')
  if (!create && !existsSync(file)) throw notFound(folder)
  guarded(folder, () => mkdirSync(folder, { recursive: true }))
  const search = createSearch(sqliteSearch, words)
  const { database, db } = connect(file, folder)
  try {
    await migrate(database, db, search, { create, folder, backup })
  } catch (error) {
    database.close()
    throw error
  }
  return {
    ...sqlReader(db, search),
    ...sqlFacts(db),
    ...watchedFacts(db),
    queue: null,
    write: (work) =>
      db.transaction().execute((transaction) => work({ ...sqlTransaction(transaction, search), enqueue: noQueue, hold: (find) => find() })),
    async snapshot() {
      const own = connect(file, folder)
      // a read transaction sees the store as it is at its first read
      guarded(folder, () => own.database.exec('begin; select count(*) from settings'))
      return {
        ...sqlReader(own.db, search),
        articles: (ids) => loadArticles(own.db, ids),
        captures: (articles) => loadCaptures(own.db, articles),
        dump: () => dumpTables(own.db, NEWEST),
        [Symbol.asyncDispose]: async () => own.database.close(),
      }
    },
    async *check() {
      yield* checkFile(database, folder)
      yield* checkTables(db)
    },
    async [Symbol.asyncDispose]() {
      await db.destroy()
      database.close()
    },
  }
}

/** Pages that SQLite keeps in memory: keys are written all over their index. */
const CACHE_KIB = 64 * 1024
/** Pages of 4 KiB after which the log is written back: once in many batches. */
const CHECKPOINT_PAGES = 8_000

function connect(file: string, folder: string): { readonly database: DatabaseSync; readonly db: Kysely<Schema> } {
  return guarded(folder, () => {
    const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT })
    writeAhead(database)
    database.exec('pragma synchronous = full')
    database.exec(`pragma cache_size = -${CACHE_KIB}; pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
    return { database, db: new Kysely<Schema>({ dialect: nodeSqliteDialect(database, folder) }) }
  })
}

/** Turns to the write-ahead log. While another process does so to a new file, SQLite answers at once that it is busy, however long it may wait otherwise. */
function writeAhead(database: DatabaseSync): void {
  for (let attempt = 1; ; attempt++) {
    try {
      database.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if (!isBusy(error) || attempt === BUSY_TIMEOUT / PAUSE) throw error
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
  }
}

/** Brings the tables up to date, in one write. `user_version` counts the migrations that were run, so that opening asks one question. */
async function migrate(
  database: DatabaseSync,
  db: Kysely<Schema>,
  search: Search,
  { create, folder, backup }: { readonly create: boolean; readonly folder: string; readonly backup: Backup | undefined },
): Promise<void> {
  const version = () => guarded(folder, () => Number(database.prepare('pragma user_version').get()?.['user_version']))
  if (version() === NEWEST && backup === undefined) return
  // what a process leaves behind that is killed before its first write ends
  if (!create && version() === 0) throw notFound(folder)
  await beginImmediate(database, folder)
  try {
    await makeTables(db, search, { from: version(), name: `in ${folder}`, backup })
    guarded(folder, () => database.exec(`pragma user_version = ${NEWEST}; commit`))
  } finally {
    if (database.isTransaction) database.exec('rollback')
  }
}

const noQueue = (): Promise<never> => Promise.reject(new Error('a folder has no queue'))

const notFound = (folder: string) =>
  new StoreUnavailable({
    code: 'store.not-found',
    message: `there is no store in ${folder}`,
    hint: 'add articles first, or name another with --store',
  })

/** What SQLite finds wrong with its file. */
async function* checkFile(database: DatabaseSync, folder: string): AsyncGenerator<Fault> {
  for (const row of guarded(folder, () => database.prepare('pragma integrity_check(20)').all()))
    if (row['integrity_check'] !== 'ok')
      yield {
        code: 'store.damaged',
        message: `the store in ${folder} is damaged: ${row['integrity_check']}`,
        hint: 'restore it from a backup',
      }
}
