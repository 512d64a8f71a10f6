import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import {
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely'
import { guarded, storeFault } from './sqlite-faults.ts'

/** Kysely over node:sqlite; the store's troubles come as `StoreUnavailable`. Closing the database is the caller's. */
export const nodeSqliteDialect = (database: DatabaseSync, folder: string): Dialect => ({
  createDriver: () => new NodeSqliteDriver(database, folder),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
})

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync
  readonly #folder: string
  constructor(database: DatabaseSync, folder: string) {
    super({ database: adapt(database, folder) })
    this.#database = database
    this.#folder = folder
  }
  override async beginTransaction(): Promise<void> {
    await beginImmediate(this.#database, this.#folder)
  }
  // a full disk has rolled back already
  override async rollbackTransaction(): Promise<void> {
    if (this.#database.isTransaction) this.#database.exec('rollback')
  }
}

/** How long other statements wait for another process, in milliseconds. */
export const BUSY_TIMEOUT = 5_000
/** How often a write asks for its turn, and the milliseconds in between: half a minute. */
const ATTEMPTS = 1_500
export const PAUSE = 20
const SQLITE_BUSY = 5
/** Whether another process writes. */
export const isBusy = (error: unknown): boolean => (error as { errcode?: number }).errcode === SQLITE_BUSY

/**
 * Takes the turn to write at once: a write that begins by reading would fail at its first write if another process wrote in between.
 * It does not wait inside SQLite, which would also stop whoever holds the turn in this process.
 */
export async function beginImmediate(database: DatabaseSync, folder: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    database.exec('pragma busy_timeout = 0')
    try {
      database.exec('begin immediate')
      return
    } catch (error) {
      if (!isBusy(error) || attempt === ATTEMPTS) throw storeFault(folder, error)
    } finally {
      database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`)
    }
    await setTimeout(PAUSE)
  }
}

/** Prepared statements kept; inserts of many rows come in many lengths. */
const MAX_STATEMENTS = 200

function adapt(database: DatabaseSync, folder: string): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close() {
      statements.clear()
    },
    prepare(sql) {
      const known = statements.get(sql)
      if (known !== undefined) return known
      const statement = guarded(folder, () => database.prepare(sql))
      const adapted: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: (parameters) => guarded(folder, () => statement.all(...(parameters as SQLInputValue[]))),
        run: (parameters) => guarded(folder, () => statement.run(...(parameters as SQLInputValue[]))),
        iterate: (parameters) => guarded(folder, () => statement.iterate(...(parameters as SQLInputValue[]))),
      }
      if (statements.size >= MAX_STATEMENTS) statements.clear()
      statements.set(sql, adapted)
      return adapted
    },
  }
}
