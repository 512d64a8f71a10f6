import type { Family } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { byText, distinct, firstOf } from '../text/order.ts'

/** An article as the direction of descent is told by. */
export interface Relative {
  readonly id: string
  readonly published: { readonly value: string | null }
}

/** Another article that has the same words: `from`: they stood there first; `to`: here first; `unknown`: nothing tells. */
export interface Shared {
  readonly article: string
  readonly direction: 'from' | 'to' | 'unknown'
}

/** Words of an article that stand in others too. */
export interface CopiedPiece extends Span {
  readonly families: readonly string[]
  /** The one agency that those who carry them credit; null where it is the article's own outlet, too. */
  readonly agency: string | null
  /** Those from which it may descend first. */
  readonly shared: readonly Shared[]
}

export interface Descent {
  /** Pieces that do not overlap, in order of the text. */
  readonly pieces: readonly CopiedPiece[]
  /** Share of the text's letters that stand in none of them, 0–1. */
  readonly own: number
}

/** What an article copied, from whom, and what is its own. `families` are those it belongs to, `relatives` their other members. */
export function descentOf(
  article: Relative & { readonly text: string },
  families: readonly Family[],
  relatives: readonly Relative[],
): Descent {
  const passages = families.flatMap((family) =>
    family.members
      .filter((member) => member.article === article.id)
      .flatMap((member) => member.passages.map(({ start, end, in: other }) => ({ start, end, other, family }))),
  )
  const edges = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const pieces: CopiedPiece[] = []
  for (const [i, start] of edges.slice(0, -1).entries()) {
    const end = edges[i + 1]!
    const here = passages.filter((passage) => passage.start <= start && end <= passage.end)
    if (here.length === 0) continue
    const piece = { start, end, ...toldBy(article, here, relatives) }
    const last = pieces.at(-1)
    if (last !== undefined && last.end === start && isAlike(last, piece)) pieces[pieces.length - 1] = { ...last, end }
    else pieces.push(piece)
  }
  const letters = lettersIn(article.text)
  const copied = pieces.reduce((sum, { start, end }) => sum + lettersIn(article.text.slice(start, end)), 0)
  return { pieces, own: letters === 0 ? 1 : 1 - copied / letters }
}

function toldBy(
  article: Relative,
  passages: readonly { readonly other: string; readonly family: Family }[],
  relatives: readonly Relative[],
): Omit<CopiedPiece, keyof Span> {
  const agencies = distinct(passages.flatMap(({ family: { origin } }) => (origin.agency === null ? [] : [origin.agency])))
  const isOrigin = passages.some(({ family: { origin } }) => origin.article === article.id)
  const shared = [...new Map(passages.map((passage) => [passage.other, passage.family])).entries()].map(([other, { origin }]) => ({
    article: other,
    direction: directionOf(article, relatives.find(({ id }) => id === other) ?? null, origin.article),
  }))
  return {
    families: distinct(passages.map(({ family }) => family.id)),
    agency: agencies.length === 1 && !isOrigin ? agencies[0]! : null,
    shared: shared.sort((a, b) => firstOf(ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction), byText(a.article, b.article))),
  }
}
const ORDER = ['from', 'unknown', 'to'] as const

/** By the article that is the agency's own, else by the days of publication. */
function directionOf(article: Relative, other: Relative | null, origin: string | null): Shared['direction'] {
  if (origin === article.id) return 'to'
  if (origin !== null && origin === other?.id) return 'from'
  const [mine, theirs] = [article.published.value?.slice(0, 10), other?.published.value?.slice(0, 10)]
  if (mine === undefined || theirs === undefined || mine === theirs) return 'unknown'
  return theirs < mine ? 'from' : 'to'
}

const isAlike = (a: CopiedPiece, b: CopiedPiece): boolean => {
  const [x, y] = [a, b].map(({ start: _, end: __, ...told }) => JSON.stringify(told))
  return x === y
}

const lettersIn = (text: string): number => text.replace(/\s/gu, '').length
