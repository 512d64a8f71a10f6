import { type Kysely, sql } from 'kysely'
import type { Fault } from '../model/diagnostic.ts'
import type { Schema } from './schema.ts'

/** Columns that name something, and where it must be. */
const REFERENCES = [
  ['metadata', 'article', 'articles', 'id'],
  ['readings', 'article', 'articles', 'id'],
  ['held_keys', 'article', 'key_lists', 'article'],
  ['key_lists', 'article', 'articles', 'sequence'],
  ['links', 'article', 'articles', 'sequence'],
  ['links', 'other', 'articles', 'sequence'],
  ['unjoined', 'article', 'readings', 'article'],
  ['record_articles', 'article', 'articles', 'id'],
  ['item_articles', 'article', 'record_articles', 'article'],
  ['items', 'component', 'record_articles', 'component'],
  ['search_articles', 'article', 'record_articles', 'article'],
  ['record_articles', 'article', 'search_articles', 'article'],
  ['paragraphs', 'article', 'search_articles', 'article'],
  ['captures', 'article', 'articles', 'id'],
  ['captures', 'sha256', 'payloads', 'sha256'],
  ['payloads', 'sha256', 'captures', 'sha256'],
  ['assessment_articles', 'assessment', 'assessments', 'id'],
] as const

/** Rows that point at nothing, and links that go one way only. */
export async function* checkTables(db: Kysely<Schema>): AsyncGenerator<Fault> {
  for (const [table, column, other, key] of REFERENCES) {
    const [from, to, a, b] = [sql.table(table), sql.table(other), sql.ref(`t.${column}`), sql.ref(`o.${key}`)]
    const missing = sql`select 1 from ${from} t where not exists (select 1 from ${to} o where ${b} = ${a})`
    const count = await countOf(db, missing)
    if (count > 0) yield orphaned(`${count} rows of ${table} name in ${column} what is not in ${other}`)
  }
  const left = await countOf(
    db,
    sql`select 1 from readings t where not exists (select 1 from record_articles o where o.article = t.article)
      and not exists (select 1 from unjoined u where u.article = t.article)`,
  )
  if (left > 0) yield orphaned(`${left} articles are read, and are neither in the record nor still to be joined`)
  const oneWay = await countOf(
    db,
    sql`select 1 from links l where not exists (select 1 from links r where r.article = l.other and r.other = l.article)`,
  )
  if (oneWay > 0) yield orphaned(`${oneWay} links go one way only`)
  const things = await countOf(
    db,
    sql`select 1 from items i where kind <> 'entities' and not exists (select 1 from item_articles a where a.kind = i.kind and a.id = i.id)`,
  )
  if (things > 0) yield orphaned(`${things} things of the record rest on no article`)
}

const orphaned = (message: string): Fault => ({
  code: 'doctor.orphaned',
  message,
  hint: 'restore the store from a backup, or add its articles to a new one',
})

async function countOf(db: Kysely<Schema>, rows: ReturnType<typeof sql>): Promise<number> {
  const { rows: found } = await sql<{ count: number }>`select count(*) as count from (${rows}) found`.execute(db)
  return Number(found[0]!.count)
}
