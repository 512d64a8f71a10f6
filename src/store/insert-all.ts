import type { CompiledQuery, Insertable, Kysely } from 'kysely'
import { chunks } from './chunks.ts'
import type { Schema } from './schema.ts'

/** Compiled by table, columns and number of rows: rows come in few numbers, and compiling costs more than inserting. Each database has its own SQL. */
const compiled = new WeakMap<object, Map<string, CompiledQuery>>()

/** Inserts any number of rows, all with the same columns. */
export async function insertAll<T extends keyof Schema & string>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!) as (keyof Insertable<Schema[T]>)[]
  const { adapter } = db.getExecutor()
  const known = compiled.get(adapter) ?? new Map<string, CompiledQuery>()
  compiled.set(adapter, known)
  for (const piece of chunks(rows)) {
    const shape = `${table} ${columns.join()} ${piece.length}`
    const query = known.get(shape) ?? db.insertInto(table).values(piece).compile()
    known.set(shape, query)
    await db.executeQuery({ ...query, parameters: piece.flatMap((row) => columns.map((column) => row[column])) })
  }
}
