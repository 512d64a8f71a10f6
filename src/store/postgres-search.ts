import { sql } from 'kysely'
import { chunks } from './chunks.ts'
import type { IndexRow, SearchIndex } from './search-index.ts'
import { ORDINAL_BITS, ORDINALS, placeNumber } from './search-place.ts'
import type { Lexeme } from './search-terms.ts'

/**
 * A row is a paragraph with its tokens as a ready `tsvector` without positions: PostgreSQL's own parser would split them otherwise. The planner takes
 * the tokens' index where they are rare, and goes along the places where they are common.
 */
export const postgresSearch: SearchIndex = {
  async create(db) {
    await sql`drop table if exists paragraphs`.execute(db)
    await sql`create table paragraphs (
      place bigint not null, article text collate "C" not null, "start" integer not null, "end" integer not null, words tsvector not null,
      primary key (place, article, "start"))`.execute(db)
    await sql`create index paragraphs_article on paragraphs (article)`.execute(db)
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
  async find(db, { all, from, to }, after, limit) {
    // places are not unique here
    const first = placeNumber(after ?? { block: from, ordinal: 0 })
    const rest = after === null ? sql`true` : sql`(place, article, "start") > (${first}, ${after.article}, ${after.start})`
    const last = placeNumber({ block: to, ordinal: ORDINALS - 1 })
    const match = all.map((group) => `(${group.map(lexeme).join('|')})`).join('&')
    const { rows } = await sql<IndexRow>`
      select article, "start", "end", place >> ${ORDINAL_BITS} as block, place & ${ORDINALS - 1} as ordinal
      from paragraphs
      where words @@ ${match}::tsquery and place between ${first} and ${last} and ${rest}
      order by place, article, "start"
      limit ${limit}`.execute(db)
    return rows
  },
}

const quoted = (token: string) => `'${token}'`
const lexeme = ({ word, isPrefix }: Lexeme) => `'${word}'${isPrefix ? ':*' : ''}`
