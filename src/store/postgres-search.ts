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
    const { hits, edge } = await probe(db, match, after === null ? beginning(from) : placeOf(after), last)
    if (edge === null || hits.length >= limit) return hits.slice(0, limit)
    const near = isCommon(hits.length, limit) ? await along(db, match, edge, last, limit - hits.length) : []
    if (hits.length + near.length === limit) return [...hits, ...near]
    const beyond = isCommon(hits.length, limit)
      ? sql`select place, article, "start" from (${nextAfter(placeOf(edge), NEAR - 1, 1)}) edge`
      : sql`${placeOf(edge)}`
    // a sum, so that no plan goes along the places
    const far = await rowsOf(
      db,
      sql`paragraphs where words @@ ${match} and place + 0 <= ${last} and (place + 0, article, "start") > (${beyond})
        order by place + 0, article, "start" limit ${limit - hits.length - near.length}`,
    )
    return [...hits, ...near, ...far]
  },
}

/**
 * Sorts new rows into the tokens' index. PostgreSQL leaves them in a list of some megabytes, which every search looks through, until it is full or somebody
 * vacuums the table. Only the owner may.
 */
export const sortIn = (db: Kysely<Schema>) =>
  sql`select gin_clean_pending_list(oid) from pg_class where oid = 'paragraphs_words'::regclass and pg_has_role(relowner, 'usage')`.execute(
    db,
  )

/** Rows that are looked through one by one, before those of the tokens' index are all brought in order: the tokens of each lie in a table of their own. */
const NEAR = 2000
/** The first of them, which tell how common it is that is looked for. */
const PROBE = 250
/** Whether among all of them at least half of what is asked for is likely to be found. */
const isCommon = (hits: number, limit: number): boolean => 2 * hits * NEAR >= limit * PROBE

/** What the first rows after a place hold, and the last of them; null where there are no more up to `last`. */
async function probe(
  db: Kysely<Schema>,
  match: Sql,
  start: Sql,
  last: bigint,
): Promise<{ readonly hits: readonly IndexRow[]; readonly edge: IndexRow | null }> {
  const { rows } = await sql<IndexRow & { readonly hit: boolean; readonly number: number }>`
    select ${COLUMNS}, hit, number from (
      select *, words @@ ${match} as hit, row_number() over (order by place, article, "start") as number from (${nextAfter(start, 0, PROBE)}) next
    ) probed where place <= ${last} and (hit or number = ${PROBE}) order by number`.execute(db)
  const edge = rows.at(-1)?.number === PROBE ? rows.at(-1)! : null
  return { hits: rows.filter(({ hit }) => hit), edge }
}

/** The next rows after one that hold it, as far as rows are looked through one by one. */
const along = (db: Kysely<Schema>, match: Sql, edge: IndexRow, last: bigint, limit: number): Promise<readonly IndexRow[]> =>
  rowsOf(
    db,
    sql`(${nextAfter(placeOf(edge), 0, NEAR)}) next where place <= ${last} and words @@ ${match}
      order by place, article, "start" limit ${limit}`,
  )

const placeOf = (row: IndexRow) => sql`${placeNumber(row)}, ${row.article}, ${row.start}`
const beginning = (block: number) => sql`${placeNumber({ block, ordinal: 0 })}, '', -1`
/** Without an end: a plan for a span might take all of it and sort. */
const nextAfter = (start: Sql, offset: number, limit: number) =>
  sql`select * from paragraphs where (place, article, "start") > (${start}) order by place, article, "start" offset ${offset} limit ${limit}`

type Sql = ReturnType<typeof sql>

async function rowsOf(db: Kysely<Schema>, source: Sql): Promise<readonly IndexRow[]> {
  const { rows } = await sql<IndexRow>`select ${COLUMNS} from ${source}`.execute(db)
  return rows
}

/** Of an `IndexRow`. */
const COLUMNS = sql`article, "start", "end", place >> ${ORDINAL_BITS} as block, place & ${ORDINALS - 1} as ordinal`

const quoted = (token: string) => `'${token}'`
const lexeme = ({ word, isPrefix }: Lexeme) => `'${word}'${isPrefix ? ':*' : ''}`
