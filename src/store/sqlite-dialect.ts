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

/** Kysely over node:sqlite. Closing the database is the caller's. */
export const nodeSqliteDialect = (database: DatabaseSync): Dialect => ({
  createDriver: () => new NodeSqliteDriver(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
})

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync
  constructor(database: DatabaseSync) {
    super({ database: adapt(database) })
    this.#database = database
  }
  override async beginTransaction(): Promise<void> {
    await beginImmediate(this.#database)
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
const PAUSE = 20
const SQLITE_BUSY = 5

/**
 * Takes the turn to write at once: a write that begins by reading would fail at its first write if another process wrote in between.
 * It does not wait inside SQLite, which would also stop whoever holds the turn in this process.
 */
export async function beginImmediate(database: DatabaseSync): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    database.exec('pragma busy_timeout = 0')
    try {
      database.exec('begin immediate')
      return
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== SQLITE_BUSY || attempt === ATTEMPTS) throw error
    } finally {
      database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`)
    }
    await setTimeout(PAUSE)
  }
}

/** Prepared statements kept; inserts of many rows come in many lengths. */
const MAX_STATEMENTS = 200

function adapt(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  return {
    close() {
      statements.clear()
    },
    prepare(sql) {
      const known = statements.get(sql)
      if (known !== undefined) return known
      const statement = database.prepare(sql)
      const adapted: SqliteStatement = {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      }
      if (statements.size >= MAX_STATEMENTS) statements.clear()
      statements.set(sql, adapted)
      return adapted
    },
  }
}
