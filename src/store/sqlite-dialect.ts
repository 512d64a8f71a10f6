import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import {
  CompiledQuery, type DatabaseConnection, type Dialect, SqliteAdapter, type SqliteDatabase, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely'

/** Kysely over node:sqlite. Closing the database is the caller's. */
export const nodeSqliteDialect = (database: DatabaseSync): Dialect => ({
  createDriver: () => new NodeSqliteDriver({ database: adapt(database) }),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new NodeSqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
})

class NodeSqliteDriver extends SqliteDriver {
  // A write that begins by reading would fail at its first write if another process wrote in between; so it takes its turn at once.
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class NodeSqliteAdapter extends SqliteAdapter {
  // With this, migrations run in one transaction, and two processes that open a new store together come one after the other.
  override get supportsTransactionalDdl(): boolean {
    return true
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
