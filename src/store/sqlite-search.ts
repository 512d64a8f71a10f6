import { type Kysely, sql } from 'kysely'
import { chunks } from './chunks.ts'
import type { Schema } from './schema.ts'
import type { IndexRow, SearchIndex } from './search-index.ts'
import { ORDINAL_BITS, ORDINALS, placeNumber } from './search-place.ts'
import type { Lexeme } from './search-terms.ts'

/**
 * FTS5 over our own tokens: its tokenizer only splits at the blanks we put (`ascii` leaves everything above ASCII alone), it keeps no text and no
 * positions. The row id is the place in the order of a search, so that the first rows are found without looking at the others.
 */
export const sqliteSearch: SearchIndex = {
  async create(db, fill) {
    for (const table of ['paragraph_words', 'paragraphs']) await sql`drop table if exists ${sql.table(table)}`.execute(db)
    await sql`create table paragraphs (id integer primary key, article text not null, "start" integer not null, "end" integer not null)`.execute(
      db,
    )
    await sql`create index paragraphs_article on paragraphs (article)`.execute(db)
    await sql`create virtual table paragraph_words using
      fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`.execute(db)
    await fill()
  },
  async free(db, block) {
    const { rows } = await sql<{ last: number | null }>`
      select max(id) & ${ORDINALS - 1} as last from paragraphs
      where id between ${placeNumber({ block, ordinal: 0 })} and ${placeNumber({ block, ordinal: ORDINALS - 1 })}`.execute(db)
    return (rows[0]!.last ?? -1) + 1
  },
  /** FTS5 writes what it holds in memory with each statement of several rows, and where a row comes after one further on: so few of them, and in order. */
  async put(db, rows) {
    const placed = rows
      .map(({ article, start, end, tokens, ...place }) => ({ article, start, end, tokens, id: placeNumber(place) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const piece of chunks(placed)) {
      const places = piece.map(({ id, article, start, end }) => sql`(${id}, ${article}, ${start}, ${end})`)
      await sql`insert into paragraphs (id, article, "start", "end") values ${sql.join(places)}`.execute(db)
    }
    for (const piece of chunks(placed)) {
      const words = piece.map(({ id, tokens }) => sql`(${id}, ${tokens.join(' ')})`)
      await sql`insert into paragraph_words (rowid, words) values ${sql.join(words)}`.execute(db)
    }
  },
  async remove(db, articles) {
    for (const piece of chunks(articles)) {
      const these = sql`select id from paragraphs where article in (${sql.join(piece)})`
      await sql`delete from paragraph_words where rowid in (${these})`.execute(db)
      await sql`delete from paragraphs where article in (${sql.join(piece)})`.execute(db)
    }
  },
  /** FTS5 puts the rows of all words with one beginning in order before it gives the first: the more there are, the sooner looking at texts finds some. */
  async along(db, { from, to }, after, limit) {
    const [first, last] = between(from, to, after)
    return rowsOf(db, sql`select id from paragraphs where id between ${first} and ${last} order by id limit ${limit}`)
  },
  async find(db, { all, from, to }, after, limit) {
    const [first, last] = between(from, to, after)
    const match = all.map((group) => `(${group.map(quoted).join(' OR ')})`).join(' AND ')
    return rowsOf(
      db,
      sql`select rowid as id from paragraph_words
        where paragraph_words match ${match} and rowid between ${first} and ${last} order by rowid limit ${limit}`,
    )
  },
}

const quoted = ({ word, isPrefix }: Lexeme) => `"${word}"${isPrefix ? '*' : ''}`

const between = (from: number, to: number, after: IndexRow | null): readonly [first: bigint, last: bigint] => [
  after === null ? placeNumber({ block: from, ordinal: 0 }) : placeNumber(after) + 1n,
  placeNumber({ block: to, ordinal: ORDINALS - 1 }),
]

async function rowsOf(db: Kysely<Schema>, ids: ReturnType<typeof sql>): Promise<readonly IndexRow[]> {
  const { rows } = await sql<IndexRow>`
    select p.article, p."start", p."end", p.id >> ${ORDINAL_BITS} as block, p.id & ${ORDINALS - 1} as ordinal
    from (${ids}) w join paragraphs p on p.id = w.id
    order by p.id`.execute(db)
  return rows
}
