import { settleMetadata } from '../article/metadata.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Assessment } from '../model/record.ts'
import type { StoredArticle, StoreTransaction } from '../store/contract.ts'
import { disjointSets } from '../text/union-find.ts'
import { attempt } from './attempt.ts'
import type { Engine } from './engine.ts'
import { groupsByLink } from './groups.ts'
import { keepReading, knownReadings, letGo, mayBeKept } from './known-readings.ts'
import type { ArticleReading, StoredReading, WrittenReading } from './stored-reading.ts'

/** What is kept of an article that can no longer be read. */
const UNREAD: ArticleReading = { language: null, unresolved: null }

/** A stored article read anew. */
export function readStored(stored: StoredArticle, engine: Engine): { readonly stored: StoredArticle; readonly reading: ArticleReading } {
  const reading = attempt(() => engine.read(settledArticle(stored, engine).article))
  return { stored, reading: reading.ok ? reading.value : UNREAD }
}

export const putReading = (
  transaction: StoreTransaction,
  engine: Engine,
  { id }: { readonly id: string },
  { language, unresolved }: WrittenReading,
) => transaction.putReading(id, { rules: engine.version, language, unresolved })

/** Articles that are joined and written before the next are loaded: memory holds no more of them than these. */
const PIECE = 100

export interface Joined {
  /** What was found out while those that have changed were taken in, by id. */
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>
  /** All that were joined anew. */
  readonly articles: readonly string[]
}

/**
 * Joins anew what the articles around some that have changed form now, and puts it in the place of what they formed. `around` are articles that are
 * linked with these or were, and those that are gone.
 */
export async function rejoin(
  transaction: StoreTransaction,
  engine: Engine,
  changed: readonly string[],
  around: readonly string[],
): Promise<Joined> {
  const diagnostics = new Map<string, readonly Diagnostic[]>()
  const isChanged = new Set(changed)
  const replaced = await regrouped(transaction, engine, isChanged, around)
  const mayComeAgain = mayBeKept(replaced.reduce((sum, { concerned }) => sum + concerned.length, 0))
  if (!mayComeAgain) letGo(engine)
  for (const { groups, concerned } of inPieces(replaced)) {
    const loaded = await (mayComeAgain ? load : loadOnce)(transaction, engine, concerned)
    const stored = new Map(loaded.map((one) => [one.article.id, one]))
    const assessments = await transaction.assessmentsOn([...stored.keys()])
    const components = groups
      .map((group) => group.flatMap((id) => stored.get(id) ?? []))
      .filter((read) => read.length > 0)
      .map((read) => engine.join(read, onArticles(assessments, idsOf(read))))
    await transaction.replaceComponents(concerned, components)
    for (const [id, one] of stored) if (isChanged.has(id)) diagnostics.set(id, one.diagnostics)
  }
  return { diagnostics, articles: replaced.flatMap(({ concerned }) => concerned) }
}

const idsOf = (read: readonly StoredReading[]) => read.map(({ article }) => article.id)

/** What is put in the place of what: groups, and the articles of these and of the components that they come from, which are the same. */
interface Replaced {
  readonly groups: readonly (readonly string[])[]
  readonly concerned: readonly string[]
}

/** Groups that are not as they were, or of which an article has changed; each with those that share its former components. */
async function regrouped(
  transaction: StoreTransaction,
  { largest }: Engine,
  changed: ReadonlySet<string>,
  around: readonly string[],
): Promise<readonly Replaced[]> {
  const before = await transaction.companions(around)
  // what is cut less now than it was takes in articles further off, always with all that these were joined with
  const groups = await groupsByLink([...before.keys()], transaction.links, largest)
  const former = Map.groupBy(before.keys(), (id) => before.get(id) ?? id)
  const isAsBefore = (group: readonly string[]) =>
    former.get(group[0]!)?.length === group.length && group.every((id) => before.get(id) === group[0] && !changed.has(id))
  const other = groups.filter((group) => !isAsBefore(group))
  const placeOf = new Map(other.flatMap((group, place) => group.map((id) => [id, place] as const)))
  const sets = disjointSets(other.length)
  for (const [first, ...rest] of former.values())
    for (const id of rest) if (placeOf.has(id)) sets.union(placeOf.get(first!)!, placeOf.get(id)!)
  return sets.groups().map((places) => {
    const some = places.map((place) => other[place]!)
    return { groups: some, concerned: some.flat().sort() }
  })
}

function* inPieces(all: readonly Replaced[]): Generator<Replaced> {
  let [groups, concerned]: [(readonly string[])[], string[]] = [[], []]
  for (const one of all) {
    groups.push(...one.groups)
    concerned.push(...one.concerned)
    if (concerned.length < PIECE) continue
    yield { groups, concerned }
    ;[groups, concerned] = [[], []]
  }
  if (concerned.length > 0) yield { groups, concerned }
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

/** The same of so many that none would be at hand when it is asked for again: what is not kept needs not be carried from one part of the memory to another. */
async function loadOnce(transaction: StoreTransaction, engine: Engine, ids: readonly string[]): Promise<readonly StoredReading[]> {
  const found = await transaction.articles(ids)
  return found.filter(({ reading }) => reading !== null).map((stored) => settledArticle(stored, engine))
}

/** An article with one value for each field, and its reading. */
export function settledArticle({ id, text, metadata, reading }: StoredArticle, engine: Engine): StoredReading {
  const { metadata: chosen, diagnostics } = settleMetadata(metadata, engine.findSource)
  const { language, unresolved } = (reading ?? UNREAD) as ArticleReading
  return { article: { id, ...chosen, text }, language, unresolved, diagnostics }
}
