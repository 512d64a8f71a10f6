import { articleId } from '../article/identity.ts'
import { ITEM_KINDS, type ItemKind } from '../model/component.ts'
import type { Fault } from '../model/diagnostic.ts'
import type { Snapshot, Store, StoredArticle } from '../store/contract.ts'
import { unpackCapture } from './captures.ts'
import type { Engine } from './engine.ts'

/** Something that is not as it must be; a notice is no fault, only worth knowing. */
export interface Finding extends Fault {
  readonly isNotice: boolean
}

/** Articles looked at together. */
const PAGE = 200
/** Articles whose bytes are in memory together. */
const CAPTURES = 16

/** Examines a store as it is now: its files and tables, every text, every span, and the versions of the rules. */
export async function* examine(store: Store, engine: Engine): AsyncGenerator<Finding> {
  for await (const fault of store.check()) yield { ...fault, isNotice: false }
  const lengths = new Map<string, number>()
  let stale = 0
  for await (const article of everyArticle(store)) {
    lengths.set(article.id, article.text.length)
    if (!isItself(article)) yield problem('doctor.text', `the text of article ${article.id} is not the one that was added`)
    if (article.reading?.rules !== engine.version) stale++
  }
  await using snapshot = await store.snapshot()
  yield* wrongCaptures(snapshot, [...lengths.keys()])
  // decisions of people point at what may be gone; their state says so
  for (const kind of ITEM_KINDS.filter((one) => one !== 'assessments'))
    for await (const item of snapshot.items(kind))
      for (const wrong of wrongSpans(kind, item, lengths)) yield problem('doctor.span', `${kind} ${item.id}: ${wrong}`)
  const unjoined = (await store.unjoined()).length
  if (unjoined > 0)
    yield {
      isNotice: true,
      code: 'doctor.unjoined',
      message: `${unjoined} articles were read and are not yet joined with others: what added them was stopped`,
      hint: 'the next “tawatur add” joins them',
    }
  if (stale > 0)
    yield {
      isNotice: true,
      code: 'doctor.rules',
      message: `${stale} articles were read with other rules than the program has now`,
      hint: 'the next “tawatur add” reads them again',
    }
}

/** Kept bytes that are not those that came. */
async function* wrongCaptures(snapshot: Snapshot, articles: readonly string[]): AsyncGenerator<Finding> {
  for (let at = 0; at < articles.length; at += CAPTURES)
    for (const capture of await snapshot.captures(articles.slice(at, at + CAPTURES)))
      if (unpackCapture(capture) === null)
        yield problem('doctor.capture', `the bytes kept of article ${capture.article} are not those that came`)
}

const problem = (code: string, message: string): Finding => ({ isNotice: false, code, message, hint: 'restore the store from a backup' })

/** All of a store, page by page: no article was ever read with rules of this name. */
async function* everyArticle(store: Store): AsyncGenerator<StoredArticle> {
  for (let after = ''; ; ) {
    const page = await store.articlesAfter(after, PAGE)
    yield* page
    if (page.length < PAGE) return
    after = page.at(-1)!.id
  }
}

/** Whether text and metadata still give the article's id. */
const isItself = ({ id, text, metadata: { url, outlet } }: StoredArticle): boolean =>
  [...url.map((one) => ({ url: one, outlet: null })), ...[null, ...outlet].map((one) => ({ url: null, outlet: one }))].some(
    (source) => articleId({ ...source, text }) === id,
  )

/** Spans of a thing that lie outside of their article's text, in words. */
function* wrongSpans(kind: ItemKind, item: { readonly id: string }, lengths: ReadonlyMap<string, number>): Generator<string> {
  const waiting: (readonly [value: unknown, article: string | null])[] = [[item, kind === 'articles' ? item.id : null]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, inherited] = next
    if (typeof value !== 'object' || value === null) continue
    const { article: own, start, end } = value as { readonly article?: unknown; readonly start?: unknown; readonly end?: unknown }
    const article = typeof own === 'string' ? own : inherited
    if (typeof start === 'number' && typeof end === 'number' && article !== null) {
      const length = lengths.get(article)
      if (length === undefined) yield `there is no article ${article}`
      else if (!(start >= 0 && start < end && end <= length)) yield `${start}–${end} lies outside of article ${article}`
    }
    // a passage says where it stands in another article too
    const { in: other } = value as { readonly in?: unknown }
    for (const [name, part] of Object.entries(value)) waiting.push([part, name === 'at' && typeof other === 'string' ? other : article])
  }
}
