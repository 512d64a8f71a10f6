import type { Kysely } from 'kysely'
import type { Span } from '../model/span.ts'
import type { SearchHit, SearchQuery, SearchWords } from './contract.ts'
import type { Schema } from './schema.ts'
import { type Found, withArticles } from './search-articles.ts'
import type { IndexQuery, IndexRow, SearchIndex } from './search-index.ts'
import { blocksBetween } from './search-place.ts'
import { type Term, termsOf } from './search-terms.ts'
import { FIRST, holds, lexemesOf, occurrences, outletToken, pairsOf, type SearchArticle } from './search-tokens.ts'

/** Paragraphs looked through along the places for each that is asked for. */
const NEAR = 8

/** What a query finds, in the order of a search. */
export async function findHits(
  db: Kysely<Schema>,
  index: SearchIndex,
  words: SearchWords,
  query: SearchQuery,
): Promise<readonly SearchHit[]> {
  const { terms, outlets } = termsOf(query, words)
  if (terms.length === 0 && outlets.length === (query.outlet === undefined ? 0 : 1)) return []
  const inText = terms.filter(({ field }) => field === 'text')
  const beside = [
    ...terms.filter(({ field }) => field === 'title').flatMap((term) => lexemesOf(term, 'title')),
    ...outlets.map((outlet) => [exactly(outletToken(outlet))]),
  ]
  const blocks = blocksBetween(query.since, query.until)
  const isFrom = ({ outlet }: SearchArticle) => outlets.every((one) => outlet !== null && outletToken(one) === outletToken(outlet))
  const isTitled = ({ title }: SearchArticle) => title !== null && inText.every((term) => holds(title, { ...term, isPhrase: false }, words))
  const isOther = (article: SearchArticle) => !isTitled(article)
  const isWord = ({ isPhrase }: Term) => !isPhrase

  const collect = async ({ rows, most = Infinity, isSettled, accept }: Way, limit: number) => {
    const list: Found[] = []
    let seen = 0
    for await (const found of withArticles(db, inOrder(rows, query.limit), query.limit)) {
      const text = { text: paragraphOf(found), title: found.article.title ?? '' }
      if (terms.every((term) => isSettled(term) || holds(text[term.field], term, words)) && accept(found.article)) list.push(found)
      if (list.length === limit || ++seen === most) break
    }
    return list
  }
  const indexed =
    (all: IndexQuery['all']): Rows =>
    (after, page) =>
      index.find(db, { all, ...blocks }, after, page)
  const lexemes = (list: readonly Term[]) => list.flatMap((term) => [...lexemesOf(term, 'text'), ...pairsOf(term, words)])

  const begun = inText.filter(hasPrefix)
  const whole = inText.filter((term) => !begun.includes(term))
  const hitsOf = (list: readonly Found[]) => list.slice(0, query.limit).map((found) => hitOf(found, inText, words))
  if (inText.length === 0)
    return hitsOf(await collect({ rows: indexed([...beside, [exactly(FIRST)]]), isSettled: isWord, accept: () => true }, query.limit))
  const { along } = index
  const near =
    along === null || begun.length === 0
      ? []
      : await collect(
          { rows: (after, page) => along(db, blocks, after, page), most: NEAR * query.limit, isSettled: () => false, accept: isFrom },
          Infinity,
        )
  const nearTitled = near.filter(({ article }) => isTitled(article))
  if (nearTitled.length >= query.limit) return hitsOf(nearTitled)
  // many words of texts may have one beginning, and fewer of titles
  const titled = await collect(
    {
      rows: indexed([...lexemes(whole), ...beside, ...inText.flatMap((term) => lexemesOf(term, 'title'))]),
      isSettled: (term) => isWord(term) && !begun.includes(term),
      accept: isTitled,
    },
    query.limit,
  )
  const rest = query.limit - titled.length
  const nearOther = near.filter(({ article }) => isOther(article))
  if (rest === 0 || nearOther.length >= rest) return hitsOf([...titled, ...nearOther])
  return hitsOf([
    ...titled,
    ...(await collect({ rows: indexed([...lexemes(inText), ...beside]), isSettled: isWord, accept: isOther }, rest)),
  ])
}

/** Rows in order of their places, from the first after one. */
type Rows = (after: IndexRow | null, limit: number) => Promise<readonly IndexRow[]>

/** Rows, how many of them are looked at, which terms they have for certain, and of which articles they may be. */
interface Way {
  readonly rows: Rows
  readonly most?: number
  readonly isSettled: (term: Term) => boolean
  readonly accept: (article: SearchArticle) => boolean
}

const exactly = (word: string) => ({ word, isPrefix: false })
const hasPrefix = ({ words }: Term) => words.some((group) => group.some(({ isPrefix }) => isPrefix))

/** Rows in exact order, page after page, as long as they are asked for. */
async function* inOrder(next: Rows, limit: number): AsyncGenerator<IndexRow> {
  let waiting: IndexRow[] = []
  for (let page = limit + 1, after: IndexRow | null = null; ; page *= 2) {
    const rows: readonly IndexRow[] = await next(after, page)
    for (const row of rows) {
      if (waiting.length > 0 && waiting[0]!.block !== row.block) {
        yield* waiting.sort(byArticle)
        waiting = []
      }
      waiting.push(row)
    }
    if (rows.length < page) break
    after = rows.at(-1)!
  }
  yield* waiting.sort(byArticle)
}

/** The order within a block. */
const byArticle = (a: IndexRow, b: IndexRow) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start)

const paragraphOf = ({ row, text }: Found) => text.slice(row.start, row.end)

function hitOf(found: Found, terms: readonly Term[], words: SearchWords): SearchHit {
  const [{ start, end }, text] = [found.row, paragraphOf(found)]
  const spans = terms.flatMap((term) => occurrences(text, term, words))
  const highlights = [...new Map(spans.toSorted((a, b) => a.end - b.end).map((span) => [span.start, span])).values()]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ start: start + span.start, end: start + span.end }))
  return { ...found.article, start, end, text, highlights: disjoint(highlights) }
}

/** Spans in order, without those that lie in the one before. */
function disjoint(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  for (const span of spans)
    if (span.end > (out.at(-1)?.end ?? -1)) out.push(span.start < (out.at(-1)?.end ?? 0) ? { start: out.at(-1)!.end, end: span.end } : span)
  return out
}
