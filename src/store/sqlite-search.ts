import { type Kysely, sql } from 'kysely'
import type { SearchWords } from './contract.ts'
import type { Schema } from './schema.ts'
import type { Found, SearchIndex } from './search-index.ts'

/**
 * FTS5 over our own words: its tokenizer only splits at the blanks we put (`ascii` leaves every letter above ASCII alone), it keeps no text and no
 * positions. Highlights are computed from the paragraph.
 */
export const sqliteSearch = (words: SearchWords): SearchIndex => ({
  words,
  async create(db) {
    await sql`create table if not exists paragraphs (id integer primary key, article text not null, "start" integer not null, "end" integer not null)`.execute(
      db,
    )
    await sql`create index if not exists paragraphs_article on paragraphs (article)`.execute(db)
    await sql`create virtual table if not exists paragraph_words using
      fts5(words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`.execute(db)
  },
  async put(db, article, text, paragraphs) {
    await remove(db, article)
    for (const { start, end } of paragraphs) {
      const found = new Set(words.document(text.slice(start, end)).map(({ word }) => word))
      if (found.size === 0) continue
      const row = await sql`insert into paragraphs (article, "start", "end") values (${article}, ${start}, ${end})`.execute(db)
      await sql`insert into paragraph_words (rowid, words) values (${row.insertId}, ${[...found].join(' ')})`.execute(db)
    }
  },
  remove,
  async find(db, groups, limit) {
    if (groups.length === 0) return []
    const match = groups.map((group) => `(${group.map((word) => `"${word}"`).join(' OR ')})`).join(' AND ')
    const { rows } = await sql<Found>`
      select p.article, p."start", p."end"
      from paragraph_words w
      join paragraphs p on p.id = w.rowid
      join record_articles r on r.article = p.article
      where paragraph_words match ${match}
      order by r.published is null, r.published desc, p.article, p."start"
      limit ${limit}`.execute(db)
    return rows
  },
})

async function remove(db: Kysely<Schema>, article: string): Promise<void> {
  await sql`delete from paragraph_words where rowid in (select id from paragraphs where article = ${article})`.execute(db)
  await sql`delete from paragraphs where article = ${article}`.execute(db)
}
