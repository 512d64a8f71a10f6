import { type Kysely, type Migration, SqliteAdapter, sql } from 'kysely'
import { chunks } from './chunks.ts'
import type { Schema } from './schema.ts'

/** In order of their names, each run once and never changed afterwards. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-articles': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('articles')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('sequence', 'integer', (column) => column.notNull().unique())
        .addColumn('text', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('metadata')
        .addColumn('article', 'text', (column) => column.notNull())
        .addColumn('field', 'text', (column) => column.notNull())
        .addColumn('value', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('metadata_key', ['article', 'field', 'value'])
        .execute()
      await db.schema
        .createTable('readings')
        .addColumn('article', 'text', (column) => column.primaryKey())
        .addColumn('rules', 'text', (column) => column.notNull())
        .addColumn('language', 'text')
        .addColumn('unresolved', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('readings_rules').on('readings').columns(['rules', 'article']).execute()
      await db.schema
        .createTable('link_keys')
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('article', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('link_keys_key', ['key', 'article'])
        .execute()
      await db.schema.createIndex('link_keys_article').on('link_keys').column('article').execute()
      await db.schema
        .createTable('settings')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute()
    },
  },
  '0002-record': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('record_articles')
        .addColumn('article', 'text', (column) => column.primaryKey())
        .addColumn('component', 'text', (column) => column.notNull())
        .addColumn('outlet', 'text')
        .addColumn('published', 'text')
        .execute()
      await db.schema.createIndex('record_articles_component').on('record_articles').column('component').execute()
      await db.schema
        .createTable('items')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('component', 'text', (column) => column.notNull())
        .addColumn('sort', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('items_key', ['kind', 'id', 'component'])
        .execute()
      await db.schema.createIndex('items_order').on('items').columns(['kind', 'sort', 'id', 'component']).execute()
      await db.schema.createIndex('items_component').on('items').column('component').execute()
      // only entities are shared between components
      await db.schema
        .createIndex('items_once')
        .on('items')
        .columns(['kind', 'id'])
        .unique()
        .where(sql.ref('kind'), '<>', sql.lit('entities'))
        .execute()
      await db.schema
        .createTable('item_articles')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('article', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('item_articles_key', ['kind', 'id', 'article'])
        .execute()
      await db.schema.createIndex('item_articles_article').on('item_articles').column('article').execute()
      await db.schema
        .createTable('redirects')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('old_id', 'text', (column) => column.notNull())
        .addColumn('new_id', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('redirects_key', ['kind', 'old_id'])
        .execute()
    },
  },
  '0003-links': {
    /** Small keys, and links instead of whatever shares one. What was derived goes: articles are read again. */
    async up(db: Kysely<unknown>) {
      await db.schema.dropTable('link_keys').execute()
      await sql`delete from readings`.execute(db)
      await db.schema
        .createTable('held_keys')
        .addColumn('key', 'bigint', (column) => column.notNull())
        .addColumn('article', 'integer', (column) => column.notNull())
        .addColumn('weight', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('held_keys_key', ['key', 'article'])
        .execute()
      await db.schema.createIndex('held_keys_article').on('held_keys').column('article').execute()
      await db.schema
        .createTable('links')
        .addColumn('article', 'integer', (column) => column.notNull())
        .addColumn('other', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('links_key', ['article', 'other'])
        .execute()
    },
  },
  '0004-assessments': {
    /** Decisions of people: appended, never changed but for their state, which is derived. */
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('assessments')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('time', 'text', (column) => column.notNull())
        .addColumn('json', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('assessments_order').on('assessments').columns(['time', 'id']).execute()
      await db.schema
        .createTable('assessment_articles')
        .addColumn('assessment', 'text', (column) => column.notNull())
        .addColumn('article', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('assessment_articles_key', ['assessment', 'article'])
        .execute()
      await db.schema.createIndex('assessment_articles_article').on('assessment_articles').column('article').execute()
    },
  },
  '0005-search': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('search_articles')
        .addColumn('article', 'text', (column) => column.primaryKey())
        .addColumn('uri', 'text', (column) => column.notNull())
        .addColumn('title', 'text')
        .addColumn('outlet', 'text')
        .addColumn('published', 'text')
        .execute()
    },
  },
  '0006-captures': {
    /** Bytes as they came. Articles that are there have none. */
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('payloads')
        .addColumn('sha256', 'text', (column) => column.primaryKey())
        // SQLite keeps bytes as they are in a column of any type
        .addColumn('packed', 'bytea', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('captures')
        .addColumn('article', 'text', (column) => column.notNull())
        .addColumn('sha256', 'text', (column) => column.notNull())
        .addColumn('address', 'text', (column) => column.notNull())
        .addColumn('url', 'text', (column) => column.notNull())
        .addColumn('status', 'integer')
        .addColumn('headers', 'text', (column) => column.notNull())
        .addColumn('time', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('captures_key', ['article', 'sha256'])
        .execute()
      await db.schema.createIndex('captures_payload').on('captures').column('sha256').execute()
    },
  },
  '0007-watched': {
    /** Addresses that are watched, and what they answered last. */
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('watched')
        .addColumn('address', 'text', (column) => column.primaryKey())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('feed', 'text')
        .addColumn('etag', 'text')
        .addColumn('last_modified', 'text')
        .addColumn('first', 'text', (column) => column.notNull())
        .addColumn('asked', 'text', (column) => column.notNull())
        .addColumn('failures', 'integer', (column) => column.notNull())
        .addColumn('gone', 'text')
        .addColumn('said', 'text')
        .addColumn('article', 'text')
        .execute()
      await db.schema.createIndex('watched_feed').on('watched').columns(['feed', 'first']).execute()
    },
  },
  '0008-clustered': {
    /**
     * SQLite keeps a table beside the tree of its key unless it is told to keep it in that tree. Keys come in no order: every tree that they are put
     * into costs the more the larger the store is.
     */
    async up(db: Kysely<unknown>) {
      if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return
      await db.schema.alterTable('held_keys').renameTo('held_keys_before').execute()
      await db.schema
        .createTable('held_keys')
        .addColumn('key', 'bigint', (column) => column.notNull())
        .addColumn('article', 'integer', (column) => column.notNull())
        .addColumn('weight', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('held_keys_key', ['key', 'article'])
        .modifyEnd(sql`without rowid`)
        .execute()
      await sql`insert into held_keys select "key", article, weight from held_keys_before`.execute(db)
      await db.schema.dropTable('held_keys_before').execute()
      await db.schema.createIndex('held_keys_article').on('held_keys').column('article').execute()
      await db.schema.alterTable('item_articles').renameTo('item_articles_before').execute()
      await db.schema
        .createTable('item_articles')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('article', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('item_articles_key', ['kind', 'id', 'article'])
        .modifyEnd(sql`without rowid`)
        .execute()
      await sql`insert into item_articles select kind, id, article from item_articles_before`.execute(db)
      await db.schema.dropTable('item_articles_before').execute()
      await db.schema.createIndex('item_articles_article').on('item_articles').column('article').execute()
    },
  },
  '0009-weighed-links': {
    /** How much a link says. Of those that are there nobody knows it: articles are read again, and linked anew. */
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('links')
        .addColumn('weight', 'integer', (column) => column.notNull().defaultTo(6))
        .execute()
      await sql`update readings set rules = ''`.execute(db)
    },
  },
  '0010-pairs': {
    /** No table of ours: the search index, which is made anew, holds pairs of words too. */
    async up() {},
  },
  '0011-members': {
    /** A story had the articles of others too that tell one of its events. */
    async up(db: Kysely<unknown>) {
      const tables = db as Kysely<Pick<Schema, 'items' | 'item_articles'>>
      const stories = await tables.selectFrom('items').select(['id', 'json']).where('kind', '=', 'stories').execute()
      for (const { id, json } of stories) {
        const own = new Set((JSON.parse(json) as { readonly articles: readonly string[] }).articles)
        const there = await tables
          .selectFrom('item_articles')
          .select('article')
          .where('kind', '=', 'stories')
          .where('id', '=', id)
          .execute()
        for (const piece of chunks(there.map(({ article }) => article).filter((article) => !own.has(article))))
          await tables
            .deleteFrom('item_articles')
            .where('kind', '=', 'stories')
            .where('id', '=', id)
            .where('article', 'in', piece)
            .execute()
      }
    },
  },
  '0012-key-lists': {
    /** An article's keys in one row instead of an index over all of them: what is asked when it goes, which is rare, need not be written key by key. */
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('key_lists')
        .addColumn('article', 'integer', (column) => column.primaryKey())
        .addColumn('keys', 'text', (column) => column.notNull())
        .execute()
      await sql`insert into key_lists (article, keys)
        select article, string_agg(cast("key" as text), ' ' order by "key") from held_keys group by article`.execute(db)
      await db.schema.dropIndex('held_keys_article').execute()
    },
  },
  '0013-unjoined': {
    /** Articles that are linked with others and still to be joined with them: many are joined together. */
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('unjoined')
        .addColumn('article', 'text', (column) => column.primaryKey())
        .execute()
    },
  },
}

const IN_ORDER = Object.entries(MIGRATIONS)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, migration]) => migration)
/** The number of migrations that a store of this version has had. */
export const NEWEST = IN_ORDER.length

/** Brings tables that have had some migrations to a number of them, in the transaction it is given. */
export async function migrateTables(db: Kysely<unknown>, from: number, to: number): Promise<void> {
  for (const { up } of IN_ORDER.slice(from, to)) await up(db)
}

/** The first number of migrations with the search index as it is now: a store with fewer gets it made anew. */
export const INDEXED = Object.keys(MIGRATIONS).indexOf('0010-pairs') + 1
