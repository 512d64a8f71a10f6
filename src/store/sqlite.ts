import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, Migrator, sql } from 'kysely'
import { inChunks } from './chunks.ts'
import { type SearchWords, type Store, StoreUnavailable } from './contract.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Schema } from './schema.ts'
import type { SearchIndex } from './search-index.ts'
import { sqlReader } from './sql-reader.ts'
import { loadArticles, sqlTransaction } from './sql-transaction.ts'
import { BUSY_TIMEOUT, beginImmediate, nodeSqliteDialect } from './sqlite-dialect.ts'
import { sqliteSearch } from './sqlite-search.ts'

/** A store in a folder, as one SQLite database. Where there is none it is made, if `create` says so. */
export async function openSqliteStore(
  folder: string,
  { create, words }: { readonly create: boolean; readonly words: SearchWords },
): Promise<Store> {
  const file = join(folder, 'tawatur.sqlite')
  const search = sqliteSearch(words)
  return guarded(folder, async () => {
    if (create) mkdirSync(folder, { recursive: true })
    else if (!existsSync(file))
      throw new StoreUnavailable({
        code: 'store.not-found',
        message: `there is no store in ${folder}`,
        hint: 'add articles first, or name another with --store',
      })
    const database = connect(file)
    const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(database) })
    try {
      await migrate(database, db, search, folder)
    } catch (error) {
      database.close()
      throw error
    }
    const guard = <T>(work: () => Promise<T>) => guarded(folder, work)
    return {
      ...sqlReader(db, search),
      write: (work) => guard(() => db.transaction().execute((transaction) => work(sqlTransaction(transaction, search)))),
      async snapshot() {
        const own = connect(file)
        const snapshot = new Kysely<Schema>({ dialect: nodeSqliteDialect(own) })
        // a read transaction sees the store as it is at its first read
        own.exec('begin')
        await sql`select count(*) from settings`.execute(snapshot)
        return { ...sqlReader(snapshot, search), [Symbol.asyncDispose]: async () => own.close() }
      },
      async rulesOf(articles) {
        const rows = await inChunks(articles, (piece) =>
          db.selectFrom('readings').select(['article', 'rules']).where('article', 'in', piece).execute(),
        )
        return new Map(rows.map(({ article, rules }) => [article, rules]))
      },
      async articlesNotReadWith(rules, limit) {
        const rows = await db
          .selectFrom('articles')
          .leftJoin('readings', (join) => join.onRef('readings.article', '=', 'articles.id').on('readings.rules', '=', rules))
          .select('articles.id')
          .where('readings.article', 'is', null)
          .orderBy('articles.id')
          .limit(limit)
          .execute()
        return loadArticles(
          db,
          rows.map(({ id }) => id),
        )
      },
      async setting(name) {
        const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst()
        return row?.value ?? null
      },
      async [Symbol.asyncDispose]() {
        await db.destroy()
        database.close()
      },
    }
  })
}

function connect(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT })
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  return database
}

/** Brings the tables up to date, in one write. `user_version` counts the migrations that were run, so that opening asks one question. */
async function migrate(database: DatabaseSync, db: Kysely<Schema>, search: SearchIndex, folder: string): Promise<void> {
  const newest = Object.keys(MIGRATIONS).length
  const version = () => Number(database.prepare('pragma user_version').get()?.['user_version'])
  if (version() === newest) return
  await beginImmediate(database)
  try {
    if (version() > newest)
      throw new StoreUnavailable({
        code: 'store.newer',
        message: `the store in ${folder} was written by a newer version`,
        hint: 'update tawatur',
      })
    const { error } = await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest()
    if (error !== undefined) throw error
    await search.create(db)
    database.exec(`pragma user_version = ${newest}`)
    database.exec('commit')
  } finally {
    if (database.isTransaction) database.exec('rollback')
  }
}

/** What SQLite says when the trouble is the store's and not ours. */
const FAULTS: Readonly<Record<number, readonly [code: string, message: string, hint: string]>> = {
  5: ['store.locked', 'is being written by another process', 'try again when it has finished'],
  8: ['store.read-only', 'may not be written', 'check the permissions of the folder and of the disk'],
  10: ['store.disk', 'cannot be read from or written to the disk', 'check the disk'],
  11: ['store.damaged', 'is damaged', 'restore it from a backup'],
  13: ['store.full', 'cannot grow: the disk is full', 'free some space'],
  14: ['store.unavailable', 'cannot be opened', 'check the path and the permissions'],
  26: ['store.damaged', 'is not a store, or is damaged', 'name another with --store, or restore it from a backup'],
}

async function guarded<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error
    const { code, errcode } = error as { code?: string; errcode?: number }
    const fault =
      code === 'ERR_SQLITE_ERROR' ? FAULTS[(errcode ?? 0) & 0xff] : code !== undefined && /^E[A-Z]+$/.test(code) ? FAULTS[14] : undefined
    if (fault === undefined) throw error
    throw new StoreUnavailable({ code: fault[0], message: `the store in ${folder} ${fault[1]}`, hint: fault[2] }, error)
  }
}
