import { type Kysely, sql } from 'kysely'
import { chunks } from './chunks.ts'
import type { Schema } from './schema.ts'
import type { IndexRow, SearchIndex } from './search-index.ts'
import { ORDINAL_BITS, ORDINALS, placeNumber } from './search-place.ts'
import type { Lexeme } from './search-terms.ts'

/**
 * A row is a paragraph with its tokens as a ready `tsvector` without positions: PostgreSQL's own parser would split them otherwise. What is common is
 * found along the places, what is rare by the tokens' index. That is no planner's choice: it knows nothing of a table that was never analysed, and takes
 * words that come together to come by chance.
 */
export const postgresSearch: SearchIndex = {
  async create(db, fill) {
    await sql`drop table if exists paragraphs`.execute(db)
    await sql`create table paragraphs (
      place bigint not null, article text collate "C" not null, "start" integer not null, "end" integer not null, words tsvector not null,
      primary key (place, article, "start")) with (toast_tuple_target = 128)`.execute(db)
    // the tokens of a long paragraph lie beside the table: many rows are looked at for their places alone
    await sql`alter table paragraphs alter column words set storage external`.execute(db)
    await sql`create index paragraphs_article on paragraphs (article)`.execute(db)
    await fill()
    // made at once, not by and by
    await sql`create index paragraphs_words on paragraphs using gin (words)`.execute(db)
  },
  free: async () => 0,
  async put(db, rows) {
    const column = <T>(value: (row: (typeof rows)[number]) => T) => sql.val(rows.map(value))
    await sql`insert into paragraphs select * from unnest(
      ${column((row) => placeNumber(row))}::bigint[], ${column(({ article }) => article)}::text[], ${column(({ start }) => start)}::integer[],
      ${column(({ end }) => end)}::integer[], ${column(({ tokens }) => tokens.map(quoted).join(' '))}::tsvector[])`.execute(db)
  },
  async remove(db, articles) {
    for (const piece of chunks(articles)) await sql`delete from paragraphs where article in (${sql.join(piece)})`.execute(db)
  },
  along: null,
  async find(db, { all, from, to }, after, limit) {
    const match = sql`${all.map((group) => `(${group.map(lexeme).join('|')})`).join('&')}::tsquery`
    const last = placeNumber({ block: to, ordinal: ORDINALS - 1 })
    const start = after === null ? beginning(from) : placeOf(after)
    const near = await rowsOf(
      db,
      sql`(${nextAfter(start, sql`limit ${NEAR}`)}) next where place <= ${last} and words @@ ${match}
        order by place, article, "start" limit ${limit}`,
    )
    if (near.length === limit) return near
    const [edge] = await rowsOf(db, sql`(${nextAfter(start, sql`limit 1 offset ${NEAR - 1}`)}) edge where place <= ${last}`)
    if (edge === undefined) return near
    // a sum, so that no plan goes along the places
    const far = await rowsOf(
      db,
      sql`paragraphs where words @@ ${match} and place + 0 <= ${last} and (place + 0, article, "start") > (${placeOf(edge)})
        order by place + 0, article, "start" limit ${limit - near.length}`,
    )
    return [...near, ...far]
  },
}

/** Rows that are looked through one by one, before those of the tokens' index are all brought in order. */
const NEAR = 2000

const placeOf = (row: IndexRow) => sql`${placeNumber(row)}, ${row.article}, ${row.start}`
const beginning = (block: number) => sql`${placeNumber({ block, ordinal: 0 })}, '', -1`
/** Without an end: a plan for a span might take all of it and sort. */
const nextAfter = (start: Sql, limit: Sql) =>
  sql`select * from paragraphs where (place, article, "start") > (${start}) order by place, article, "start" ${limit}`

type Sql = ReturnType<typeof sql>

async function rowsOf(db: Kysely<Schema>, source: Sql): Promise<readonly IndexRow[]> {
  const { rows } = await sql<IndexRow>`
    select article, "start", "end", place >> ${ORDINAL_BITS} as block, place & ${ORDINALS - 1} as ordinal from ${source}`.execute(db)
  return rows
}

const quoted = (token: string) => `'${token}'`
const lexeme = ({ word, isPrefix }: Lexeme) => `'${word}'${isPrefix ? ':*' : ''}`
