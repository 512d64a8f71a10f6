import { Kysely, sql } from 'kysely'
import { type Backup, dumpTables } from './backup.ts'
import { loadCaptures } from './captures.ts'
import { checkTables } from './check-tables.ts'
import { chunks } from './chunks.ts'
import { type Store, type StoreTransaction, StoreUnavailable } from './contract.ts'
import { makeTables } from './make-tables.ts'
import { NEWEST } from './migrations.ts'
import type { OpenOptions } from './open.ts'
import { BYTEWISE, createPool, poolDialect, SCHEMA } from './postgres-dialect.ts'
import { nameOf } from './postgres-faults.ts'
import { createQueue, enqueue } from './postgres-queue.ts'
import { postgresSearch, sortIn } from './postgres-search.ts'
import type { Schema } from './schema.ts'
import { createSearch, type Search } from './search.ts'
import { sqlFacts } from './sql-facts.ts'
import { sqlReader } from './sql-reader.ts'
import { loadArticles, sqlTransaction } from './sql-transaction.ts'
import { watchedFacts } from './watched.ts'

/** Advisory locks of ours, by what they are for. */
const WRITING = sql.lit(0x7a_77_61_01)

/** A store in a PostgreSQL database, in a schema of its own. Where there is none it is made, if `create` says so. */
export async function openPostgresStore(url: string, { create, words, backup }: OpenOptions): Promise<Store> {
  const pool = createPool(url)
  const db = new Kysely<Schema>({ dialect: poolDialect(pool, url) })
  const search = createSearch(postgresSearch, words)
  try {
    await migrate(db, search, { create, name: nameOf(url), backup })
  } catch (error) {
    await db.destroy()
    throw error
  }
  return {
    ...sqlReader(db, search),
    ...sqlFacts(db),
    ...watchedFacts(db),
    queue: { ...createQueue(url), share: (work) => share(db, search, work) },
    write: (work) =>
      db.transaction().execute(async (transaction) => {
        await takeTurn(transaction)
        return written(transaction, search, work)
      }),
    async snapshot() {
      const transaction = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
      // it sees the store as it is at its first question
      await sql`select 1 from settings limit 1`.execute(transaction)
      return {
        ...sqlReader(transaction, search),
        articles: (ids) => loadArticles(transaction, ids),
        captures: (articles) => loadCaptures(transaction, articles),
        dump: () => dumpTables(transaction, NEWEST),
        async [Symbol.asyncDispose]() {
          await transaction.rollback().execute()
        },
      }
    },
    check: () => checkTables(db),
    [Symbol.asyncDispose]: () => db.destroy(),
  }
}

const writing = (db: Kysely<Schema>, search: Search): StoreTransaction => ({
  ...sqlTransaction(db, search),
  enqueue: (articles) => enqueue(db, articles),
  hold: (find) => hold(db, find),
})

/** One write; what it put into the search index is sorted in at its end. */
async function written<T>(db: Kysely<Schema>, search: Search, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> {
  const transaction = writing(db, search)
  let isIndexed = false
  const result = await work({
    ...transaction,
    replaceComponents(articles, components) {
      isIndexed = true
      return transaction.replaceComponents(articles, components)
    },
  })
  if (isIndexed) await sortIn(db)
  return result
}

/** In one order, so that no two writes wait for each other: where something comes before what is held, all is let go and held anew. */
async function hold(db: Kysely<Schema>, find: () => Promise<readonly string[]>): Promise<readonly string[]> {
  await sql`savepoint holding`.execute(db)
  let held: readonly string[] = []
  for (;;) {
    const found = await find()
    const has = new Set(held)
    const missing = [...new Set(found)].filter((id) => !has.has(id)).sort()
    if (missing.length === 0) return found
    const isInOrder = held.length === 0 || held.at(-1)! < missing[0]!
    if (!isInOrder) await sql`rollback to savepoint holding`.execute(db)
    const wanted = [...held, ...missing].sort()
    for (const piece of chunks(isInOrder ? missing : wanted))
      await db.selectFrom('articles').select('sequence').where('id', 'in', piece).orderBy('id').forNoKeyUpdate().execute()
    held = wanted
  }
}

/** Writes that take the turn together: no other write runs meanwhile. It is given back with the connection where that breaks. */
const share = <T>(db: Kysely<Schema>, search: Search, work: (write: Store['write']) => Promise<T>): Promise<T> =>
  db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock_shared(${WRITING})`.execute(connection)
    try {
      return await work((inner) => untangled(() => connection.transaction().execute((transaction) => written(transaction, search, inner))))
    } finally {
      await sql`select pg_advisory_unlock_shared(${WRITING})`.execute(connection).catch(() => {})
    }
  })

/** How often a write is begun anew that was chosen to give way, because it and another waited for each other. */
const ATTEMPTS = 10
const DEADLOCK = '40P01'

async function untangled<T>(write: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await write()
    } catch (error) {
      if (attempt === ATTEMPTS || (error as { readonly code?: unknown }).code !== DEADLOCK) throw error
    }
}

/** Writes come one after the other; the turn ends with the transaction, or with the connection of a process that dies. */
const takeTurn = (db: Kysely<Schema>) => sql`select pg_advisory_xact_lock(${WRITING})`.execute(db)

/** Brings the tables up to date, in one transaction. */
async function migrate(
  db: Kysely<Schema>,
  search: Search,
  { create, name, backup }: { readonly create: boolean; readonly name: string; readonly backup: Backup | undefined },
): Promise<void> {
  const there = await versionOf(db)
  if (there === NEWEST && backup === undefined) return
  if (there === null && !create)
    throw new StoreUnavailable({
      code: 'store.not-found',
      message: `there is no store in ${name}`,
      hint: 'add articles first, or name another with --store',
    })
  await db.transaction().execute(async (transaction) => {
    await takeTurn(transaction)
    const from = (await versionOf(transaction)) ?? 0
    await sql`create schema if not exists ${sql.id(SCHEMA)}`.execute(transaction)
    await makeTables(transaction.withPlugin(BYTEWISE), search, { from, name, backup })
    await indexValues(transaction)
    await sql`create table if not exists version (migrations integer not null)`.execute(transaction)
    await sql`delete from version`.execute(transaction)
    await sql`insert into version values (${NEWEST})`.execute(transaction)
  })
}

/** The number of migrations that were run; null where there is no store. */
async function versionOf(db: Kysely<Schema>): Promise<number | null> {
  // not to_regclass: it may answer from before the wait for a turn
  const { rows } = await sql`select 1 from pg_catalog.pg_tables where schemaname = ${SCHEMA} and tablename = 'version'`.execute(db)
  if (rows.length === 0) return null
  return (await sql<{ migrations: number }>`select migrations from version`.execute(db)).rows[0]!.migrations
}

/** A page of an index holds no long value, and titles may be long: they are told apart by their digests. */
async function indexValues(db: Kysely<Schema>): Promise<void> {
  await sql`alter table metadata drop constraint if exists metadata_key`.execute(db)
  await sql`create unique index if not exists metadata_values on metadata (article, field, md5(value))`.execute(db)
}
