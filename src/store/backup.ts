import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { StoreUnavailable } from './contract.ts'
import { insertAll } from './insert-all.ts'
import type { Schema } from './schema.ts'
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts'

/** Rows read or written at a time; of those with bytes fewer. */
const PAGE = 500
const pageOf = (table: TableName): number => (table === 'payloads' ? 20 : PAGE)
/** Version of the form of backups. */
const FORM = 1

/** Lines of a backup, whatever the store: a head, one line a row, and an end with the digest of all lines before it. */
export async function* dumpTables(db: Kysely<Schema>, migrations: number): AsyncGenerator<string> {
  const digest = createHash('sha256')
  let count = 0
  const line = (value: unknown) => {
    const text = `${JSON.stringify(value)}\n`
    digest.update(text)
    return text
  }
  yield line({ backup: FORM, migrations })
  for (const table of TABLE_NAMES)
    for await (const row of rowsOf(db, table)) {
      count++
      yield line([table, plain(table, row)])
    }
  yield `${JSON.stringify({ rows: count, sha256: digest.digest('hex') })}\n`
}

type Row = Readonly<Record<string, unknown>>

/** A row as JSON has it: bytes in Base64. */
const plain = (table: TableName, row: Row): Row =>
  table === 'payloads' ? { ...row, packed: Buffer.from(row['packed'] as Uint8Array).toString('base64') } : row
const restored = (table: TableName, row: Row): Row =>
  table === 'payloads' ? { ...row, packed: Buffer.from(row['packed'] as string, 'base64') } : row

async function* rowsOf(db: Kysely<Schema>, table: TableName): AsyncGenerator<Row> {
  const names = TABLES[table]
  const page = pageOf(table)
  const keys = sql.join(names.map((key) => sql.ref(key)))
  let after: Row | undefined
  do {
    const last = after
    const rest = last === undefined ? sql`` : sql`where (${keys}) > (${sql.join(names.map((key) => last[key]))})`
    const { rows } = await sql<Row>`select * from ${sql.table(table)} ${rest} order by ${keys} limit ${sql.lit(page)}`.execute(db)
    yield* rows
    after = rows[page - 1]
  } while (after !== undefined)
}

/** A backup that is being read. */
export interface Backup {
  /** The number of migrations of the store it is of. */
  readonly migrations: number
  /** Puts every row into empty tables. Throws `StoreUnavailable` where the backup is not whole. */
  load(db: Kysely<Schema>): Promise<void>
}

/** Reads the head of a backup, line by line. Throws `StoreUnavailable`: `backup.damaged`, `backup.newer`. */
export async function openBackup(lines: AsyncIterable<string>): Promise<Backup> {
  const digest = createHash('sha256')
  const iterator = lines[Symbol.asyncIterator]()
  const next = async () => {
    const { done, value } = await iterator.next()
    if (done === true) throw damaged('it ends too early')
    return { text: value, value: parsed(value) }
  }
  const head = await next()
  const { backup, migrations } = head.value as { backup?: unknown; migrations?: unknown }
  if (typeof backup !== 'number' || typeof migrations !== 'number') throw damaged('it does not begin as one')
  if (backup > FORM) throw newer()
  digest.update(`${head.text}\n`)
  return {
    migrations,
    async load(db) {
      let count = 0
      for (let table: TableName = 'articles', rows: Schema[TableName][] = []; ; ) {
        const { text, value } = await next()
        const isRow = Array.isArray(value)
        if (!isRow || value[0] !== table || rows.length === pageOf(table)) {
          await insertAll(db, table, rows)
          rows = []
        }
        if (!isRow) {
          const { rows: told, sha256 } = value as { rows?: unknown; sha256?: unknown }
          if (told !== count || sha256 !== digest.digest('hex')) throw damaged('its lines are not those that were written')
          return
        }
        digest.update(`${text}\n`)
        count++
        table = value[0] as TableName
        if (!(table in TABLES)) throw damaged(`it has a table ${JSON.stringify(table)}`)
        rows.push(restored(table, value[1] as Row) as unknown as Schema[TableName])
      }
    },
  }
}

export const newer = () =>
  new StoreUnavailable({ code: 'backup.newer', message: 'the backup was written by a newer version', hint: 'update tawatur' })

const damaged = (why: string, cause?: unknown) =>
  new StoreUnavailable(
    { code: 'backup.damaged', message: `the backup is damaged, or is none: ${why}`, hint: 'take another; nothing was restored' },
    cause,
  )

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch (error) {
    throw damaged('a line cannot be read', error)
  }
  throw damaged('a line cannot be read')
}
