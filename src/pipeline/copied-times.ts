import type { UnresolvedTimex } from '../language/contract.ts'
import type { LineageArticle } from '../lineage/families.ts'
import type { LineageWord } from '../lineage/shingles.ts'
import type { Family } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { ArticleRead } from './article-read.ts'

/** Time expressions of two articles at the same place of a passage that both carry. */
export interface CopiedTime {
  readonly article: string
  readonly other: string
  readonly mine: UnresolvedTimex
  readonly theirs: UnresolvedTimex
  /** The words on both sides agree, not only those on one. */
  readonly isFramed: boolean
}

/** Words beside a time expression by which its place in two versions of a passage is known. */
const BESIDE = 2

/** Every pair of times told at the same place of shared passages, seen from each of the two articles. */
export function copiedTimes(
  read: readonly ArticleRead[],
  lineage: readonly LineageArticle[],
  families: readonly Family[],
): readonly CopiedTime[] {
  const timesOf = new Map(read.map(({ reading, stored }) => [reading.id, stored.unresolved?.times ?? []]))
  const wordsOf = new Map(lineage.map(({ id, words }) => [id, words]))
  return families.flatMap(({ members }) =>
    members.flatMap(({ article, passages }) =>
      passages.flatMap((passage) =>
        within(timesOf.get(article)!, passage).flatMap((mine) =>
          within(timesOf.get(passage.in)!, passage.at).flatMap((theirs): CopiedTime[] => {
            const [a, b] = [beside(wordsOf.get(article)!, mine), beside(wordsOf.get(passage.in)!, theirs)]
            const [before, after] = [a.before === b.before, a.after === b.after]
            return before || after ? [{ article, other: passage.in, mine, theirs, isFramed: before && after }] : []
          }),
        ),
      ),
    ),
  )
}

/** Characters outside a passage: a changed time expression is what two versions differ in, and ends the passage. */
const SLACK = 32

const within = (times: readonly UnresolvedTimex[], span: Span) =>
  times.filter(({ start, end }) => span.start - SLACK <= start && end <= span.end + SLACK)

function beside(words: readonly LineageWord[], span: Span): { readonly before: string; readonly after: string } {
  const first = words.findLastIndex(({ end }) => end <= span.start)
  const next = words.findIndex(({ start }) => start >= span.end)
  const keys = (from: number, to: number) =>
    words
      .slice(Math.max(0, from), to)
      .map(({ key }) => key)
      .join(' ')
  return { before: keys(first + 1 - BESIDE, first + 1), after: next < 0 ? '' : keys(next, next + BESIDE) }
}

/** A text most of which stands in another. */
export interface Copy {
  readonly article: string
  readonly other: string
  /** Of the article's words, as characters, 0–1. */
  readonly share: number
  readonly start: number
  readonly otherStart: number
}

const MOST = 0.5

/** Pairs of articles of which one is mostly contained in the other, seen from both. */
export function copiesOf(lineage: readonly LineageArticle[], families: readonly Family[]): readonly Copy[] {
  const lengths = new Map(lineage.map(({ id, words }) => [id, words.length === 0 ? 1 : words.at(-1)!.end - words[0]!.start]))
  const pairs = families.flatMap(({ members }) =>
    members.flatMap(({ article, passages }) =>
      [...Map.groupBy(passages, (passage) => passage.in)].map(([other, shared]) => ({
        article,
        other,
        start: shared[0]!.start,
        otherStart: shared[0]!.at.start,
        share: shared.reduce((sum, { start, end }) => sum + end - start, 0) / lengths.get(article)!,
      })),
    ),
  )
  const shares = new Map(pairs.map(({ article, other, share }) => [`${article} ${other}`, share]))
  return pairs
    .map((pair) => ({ ...pair, share: Math.min(1, Math.max(pair.share, shares.get(`${pair.other} ${pair.article}`) ?? 0)) }))
    .filter(({ share }) => share >= MOST)
}
