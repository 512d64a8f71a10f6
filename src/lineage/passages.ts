import type { Span } from '../model/span.ts'
import { type LineageWord, SHINGLE } from './shingles.ts'

/** A run of words that two articles share; spans into the one and the other text. */
export interface SharedPassage {
  readonly at: Span
  readonly in: Span
  /** Words of the run in the first article. */
  readonly words: number
}

export interface LineageText {
  readonly words: readonly LineageWord[]
  /** Shingle hashes by word index. */
  readonly hashes: readonly number[]
  /** Spans of direct speech: quoting the same speaker is not copying. */
  readonly quotations: readonly Span[]
}

/** Words that may differ inside a passage before it is taken for two. */
const GAP = 4
/** A passage shorter than this many words is a common phrase. */
const MIN_WORDS = 8

/**
 * Maximal shared runs of two texts, in the order of the first. Small insertions and changed words inside a run are bridged. Runs that are mostly
 * names, with their titles, are none: everybody writes those alike.
 */
export function sharedPassages(a: LineageText, b: LineageText): readonly SharedPassage[] {
  const inB = placesOf(b)
  const runs: { a0: number; a1: number; b0: number; b1: number }[] = []
  for (let i = 0; i < a.hashes.length; i++) {
    const places = inB.get(a.hashes[i]!)
    if (places === undefined) continue
    const open = runs.at(-1)
    const follows = open === undefined ? undefined : places.find((j) => i <= open.a1 + GAP && j >= open.b0 && j <= open.b1 + GAP)
    if (open !== undefined && follows !== undefined) {
      open.a1 = i + SHINGLE
      open.b1 = Math.max(open.b1, follows + SHINGLE)
    } else if (open === undefined || i >= open.a1) runs.push({ a0: i, a1: i + SHINGLE, b0: places[0]!, b1: places[0]! + SHINGLE })
  }
  return runs
    .filter((run) => run.a1 - run.a0 >= MIN_WORDS && run.b1 - run.b0 >= MIN_WORDS)
    .filter((run) => 2 * a.words.slice(run.a0, run.a1).filter(({ isName }) => isName).length <= run.a1 - run.a0)
    .map((run) => ({ at: spanOf(a.words, run.a0, run.a1), in: spanOf(b.words, run.b0, run.b1), words: run.a1 - run.a0 }))
    .filter((passage) => !mostlyQuoted(a, passage.at))
}

/** Words at which each run of a text begins, by its hash; a text is compared with many. */
function placesOf(text: LineageText): ReadonlyMap<number, readonly number[]> {
  const known = knownPlaces.get(text)
  if (known !== undefined) return known
  const places = new Map<number, number[]>()
  text.hashes.forEach((hash, i) => {
    const before = places.get(hash)
    if (before === undefined) places.set(hash, [i])
    else before.push(i)
  })
  knownPlaces.set(text, places)
  return places
}
const knownPlaces = new WeakMap<LineageText, ReadonlyMap<number, readonly number[]>>()

const spanOf = (words: readonly LineageWord[], from: number, to: number): Span => ({ start: words[from]!.start, end: words[to - 1]!.end })

function mostlyQuoted(text: LineageText, span: Span): boolean {
  const quoted = text.quotations.reduce(
    (sum, quote) => sum + Math.max(0, Math.min(quote.end, span.end) - Math.max(quote.start, span.start)),
    0,
  )
  return quoted > 0.8 * (span.end - span.start)
}
