import type { Insertable, Kysely } from 'kysely'
import { chunks } from './chunks.ts'
import type { Schema } from './schema.ts'

/** Inserts any number of rows. */
export async function insertAll<T extends keyof Schema & string>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (const piece of chunks(rows)) await db.insertInto(table).values(piece).execute()
}
