import type { Family } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, distinct, firstOf } from '../text/order.ts'
import { disjointSets } from '../text/union-find.ts'
import { type LineageText, sharedPassages } from './passages.ts'
import { passagePrints } from './shingles.ts'

export interface LineageArticle extends LineageText {
  readonly id: string
  readonly published: string | null
  /** Slug of the outlet, which may itself be an agency. */
  readonly outlet: string | null
  /** Agencies named as the origin of the whole article. */
  readonly agencies: readonly string[]
}

/** A shared run, seen from one of the two articles. */
interface Carried {
  readonly article: number
  readonly span: Span
  readonly other: number
  readonly otherSpan: Span
}

/** Shared words below this number are a phrase, not descent. */
const MIN_SHARED_WORDS = 12

/**
 * Articles that share passages descending from one text. Shared runs that overlap in an article hang together, and so do all runs
 * that the same two articles share; each connected component is one family, whatever the order of the articles.
 */
export function findFamilies(articles: readonly LineageArticle[], isAgency: (outlet: string) => boolean): readonly Family[] {
  const carried = candidatePairs(articles).flatMap(([i, j]) => carriedBy(articles, i, j))
  const sets = disjointSets(carried.length)
  const byArticle = new Map<number, number[]>()
  const byPair = new Map<string, number>()
  carried.forEach((run, k) => {
    const pair = `${Math.min(run.article, run.other)} ${Math.max(run.article, run.other)}`
    const first = byPair.get(pair)
    if (first === undefined) byPair.set(pair, k)
    else sets.union(first, k)
    const runs = byArticle.get(run.article)
    if (runs === undefined) byArticle.set(run.article, [k])
    else runs.push(k)
  })
  for (const runs of byArticle.values()) {
    const sorted = [...runs].sort((x, y) => carried[x]!.span.start - carried[y]!.span.start)
    for (let k = 1; k < sorted.length; k++)
      if (overlapping(carried[sorted[k - 1]!]!.span, carried[sorted[k]!]!.span)) sets.union(sorted[k - 1]!, sorted[k]!)
  }
  return sets
    .groups()
    .map((group) =>
      familyOf(
        articles,
        group.map((k) => carried[k]!),
        isAgency,
      ),
    )
    .sort((x, y) => byText(x.id, y.id))
}

const overlapping = (a: Span, b: Span): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) > 0.5 * Math.min(a.end - a.start, b.end - b.start)

/** Pairs that share a winnowed fingerprint, in canonical order. */
function candidatePairs(articles: readonly LineageArticle[]): readonly (readonly [number, number])[] {
  const holders = new Map<number, number[]>()
  articles.forEach((article, i) => {
    for (const print of passagePrints(article.hashes)) {
      const known = holders.get(print)
      if (known === undefined) holders.set(print, [i])
      else known.push(i)
    }
  })
  const pairs = new Set<number>()
  for (const known of holders.values())
    for (let x = 0; x < known.length; x++) for (let y = x + 1; y < known.length; y++) pairs.add(known[x]! * articles.length + known[y]!)
  return [...pairs].sort((p, q) => p - q).map((pair) => [Math.floor(pair / articles.length), pair % articles.length] as const)
}

function carriedBy(articles: readonly LineageArticle[], i: number, j: number): readonly Carried[] {
  const passages = sharedPassages(articles[i]!, articles[j]!)
  if (passages.reduce((sum, passage) => sum + passage.words, 0) < MIN_SHARED_WORDS) return []
  return passages.flatMap((passage) => [
    { article: i, span: passage.at, other: j, otherSpan: passage.in },
    { article: j, span: passage.in, other: i, otherSpan: passage.at },
  ])
}

function familyOf(articles: readonly LineageArticle[], runs: readonly Carried[], isAgency: (outlet: string) => boolean): Family {
  const indexes = [...new Set(runs.map((run) => run.article))].sort((a, b) =>
    firstOf(byTextOrNull(articles[a]!.published, articles[b]!.published), byText(articles[a]!.id, articles[b]!.id)),
  )
  const members = indexes.map((index) => {
    const own = runs
      .filter((run) => run.article === index)
      .sort((x, y) => x.span.start - y.span.start || x.span.end - y.span.end || byText(articles[x.other]!.id, articles[y.other]!.id))
    const length = articles[index]!.words.length === 0 ? 1 : articles[index]!.words.at(-1)!.end - articles[index]!.words[0]!.start
    return {
      article: articles[index]!.id,
      share: Math.round((covered(own.map((run) => run.span)) / length) * 1000) / 1000,
      passages: own.map((run) => ({ ...run.span, in: articles[run.other]!.id, at: run.otherSpan })),
    }
  })
  const first = members[0]!
  const agencies = distinct(indexes.flatMap((index) => originsOf(articles[index]!, isAgency)))
  const own = indexes.find((index) => articles[index]!.outlet !== null && isAgency(articles[index]!.outlet!))
  return {
    id: hashId('family', first.article, String(first.passages[0]!.start)),
    origin: { agency: agencies.length === 1 ? agencies[0]! : null, article: own === undefined ? null : articles[own]!.id },
    members,
  }
}

const originsOf = (article: LineageArticle, isAgency: (outlet: string) => boolean): readonly string[] =>
  article.outlet !== null && isAgency(article.outlet) ? [article.outlet] : article.agencies

function covered(spans: readonly Span[]): number {
  let sum = 0
  let end = 0
  for (const span of spans) {
    sum += Math.max(0, span.end - Math.max(span.start, end))
    end = Math.max(end, span.end)
  }
  return sum
}
