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

/**
 * Joins anew what the articles around some that have changed form now, and puts it in the place of what they formed; what was read, by id. `around`
 * are articles that are linked with these or were, and those that are gone.
 */
export async function rejoin(
  transaction: StoreTransaction,
  engine: Engine,
  changed: readonly string[],
  around: readonly string[],
): Promise<ReadonlyMap<string, StoredReading>> {
  const { groups, concerned } = await regrouped(transaction, engine, new Set(changed), around)
  const stored = new Map((await load(transaction, engine, concerned)).map((one) => [one.article.id, one]))
  const assessments = await transaction.assessmentsOn([...stored.keys()])
  const components = groups
    .map((group) => group.flatMap((id) => stored.get(id) ?? []))
    .filter((read) => read.length > 0)
    .map((read) =>
      engine.join(
        read,
        onArticles(
          assessments,
          read.map(({ article }) => article.id),
        ),
      ),
    )
  await transaction.replaceComponents(concerned, components)
  return stored
}

/** Groups that are not as they were, or of which an article has changed; and all articles of these and of what they were. */
async function regrouped(
  transaction: StoreTransaction,
  { largest }: Engine,
  changed: ReadonlySet<string>,
  around: readonly string[],
): Promise<{ readonly groups: readonly (readonly string[])[]; readonly concerned: readonly string[] }> {
  const before = new Map<string, string | null>()
  let groups: readonly (readonly string[])[] = []
  // what is cut less now than it was may reach further than what it was
  for (let more = around; more.length > 0; more = groups.flat().filter((id) => !before.has(id))) {
    for (const [id, component] of await transaction.companions(more)) before.set(id, component)
    groups = await groupsByLink([...before.keys()], transaction.links, largest)
  }
  const sizes = new Map<string | null, number>()
  for (const component of before.values()) sizes.set(component, (sizes.get(component) ?? 0) + 1)
  const isAsBefore = (group: readonly string[]) =>
    sizes.get(group[0]!) === group.length && group.every((id) => before.get(id) === group[0] && !changed.has(id))
  const same = new Set(groups.filter(isAsBefore))
  const kept = new Set([...same].flat())
  return { groups: groups.filter((group) => !same.has(group)), concerned: [...before.keys()].filter((id) => !kept.has(id)).sort() }
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
