import { settleMetadata } from '../article/metadata.ts'
import type { Assessment } from '../model/record.ts'
import type { StoredArticle, StoreTransaction } from '../store/contract.ts'
import { attempt } from './attempt.ts'
import type { Engine } from './engine.ts'
import { groupsByLink } from './groups.ts'
import { keepReading, knownReadings } from './known-readings.ts'
import type { ArticleReading, StoredReading } from './stored-reading.ts'

/** What is kept of an article that can no longer be read. */
const UNREAD: ArticleReading = { language: null, unresolved: null }

/** A stored article read anew. */
export function readStored(stored: StoredArticle, engine: Engine): { readonly stored: StoredArticle; readonly reading: ArticleReading } {
  const reading = attempt(() => engine.read(settledArticle(stored, engine).article))
  return { stored, reading: reading.ok ? reading.value : UNREAD }
}

export const putReading = (transaction: StoreTransaction, engine: Engine, { id }: { readonly id: string }, reading: ArticleReading) =>
  transaction.putReading(id, { rules: engine.version, ...reading })

/** Joins articles anew that together are whole components, and puts what they form now in the place of what they formed; what was read, by id. */
export async function rejoin(
  transaction: StoreTransaction,
  engine: Engine,
  concerned: readonly string[],
): Promise<ReadonlyMap<string, StoredReading>> {
  const stored = new Map((await load(transaction, engine, concerned)).map((one) => [one.article.id, one]))
  const ids = [...stored.keys()]
  const groups = groupsByLink(ids, await transaction.links(ids))
  const assessments = await transaction.assessmentsOn(ids)
  const components = groups.map((group) =>
    engine.join(
      group.map((id) => stored.get(id)!),
      onArticles(assessments, group),
    ),
  )
  await transaction.replaceComponents(concerned, components)
  return stored
}

export const onArticles = (assessments: readonly Assessment[], articles: readonly string[]): readonly Assessment[] => {
  const meant = new Set(articles)
  return assessments.filter(({ on }) => on.some(({ article }) => meant.has(article)))
}

/** Settled readings in order of id. Articles that were taken in and not read yet are left out: whoever reads them joins them. */
export async function load(transaction: StoreTransaction, engine: Engine, ids: readonly string[]): Promise<readonly StoredReading[]> {
  const heads = (await transaction.articleHeads(ids)).filter(({ rules }) => rules !== null)
  const known = knownReadings(engine, heads)
  const others = await transaction.articles(heads.flatMap(({ id }) => (known.has(id) ? [] : [id])))
  const loaded = new Map(
    others.map((stored) => {
      const one = settledArticle(stored, engine)
      keepReading(engine, stored, one)
      return [stored.id, one]
    }),
  )
  return heads.map(({ id }) => known.get(id) ?? loaded.get(id)!)
}

/** An article with one value for each field, and its reading. */
export function settledArticle({ id, text, metadata, reading }: StoredArticle, engine: Engine): StoredReading {
  const { metadata: chosen, diagnostics } = settleMetadata(metadata, engine.findSource)
  const { language, unresolved } = (reading ?? UNREAD) as ArticleReading
  return { article: { id, ...chosen, text }, language, unresolved, diagnostics }
}
