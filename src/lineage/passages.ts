import type { Span } from '../model/span.ts'
import { hash52Runs } from '../text/hash.ts'
import { type Places, placesOf } from './places.ts'
import type { LineageWord } from './shingles.ts'

/** A run of words that two articles share; spans into the one and the other text. */
export interface SharedPassage {
  readonly at: Span
  readonly in: Span
  /** Words that are the same. */
  readonly words: number
}

export interface LineageText {
  readonly words: readonly LineageWord[]
  /** Shingle hashes by word index. */
  readonly hashes: Float64Array
  /** Spans of direct speech: quoting the same speaker is not copying. */
  readonly quotations: readonly Span[]
}

/** Words in a row that go on with a passage after words that differ, and that begin one. */
const GOES_ON = 3
const BEGINS = 4
/** Words that may differ inside a passage before it is taken for two. */
const GAP = 6
/** A passage with fewer words that are the same is a common phrase. */
const MIN_WORDS = 8
/** The same where a passage is near: of a copied paragraph every other word may be changed. */
const BESIDE_WORDS = 5
/** Words between the two. */
const NEAR = 12
/** Words beside names from which a passage that is mostly names is more than somebody's title. */
const MORE_THAN_TITLE = 12
/** Words for each number that differs, from which on it is one text brought up to date, and not one form filled in twice. */
const WORDS_PER_NUMBER = 15

/** From word `a` to `aEnd` in the one and `b` to `bEnd` in the other. */
interface Run {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
  readonly same: number
  /** Places where the two have other numbers. */
  readonly otherNumbers: number
}

/**
 * Maximal shared runs of two texts, in the order of the first; none where the two have no whole shingle in common. Words that are changed, left out or
 * put in are bridged. No copies are runs that are little more than a name with its titles, and forms in which each fills in figures of its own: everybody
 * writes those alike.
 */
export function sharedPassages(a: LineageText, b: LineageText): readonly SharedPassage[] {
  const known = found.get(a)?.get(b)
  if (known !== undefined) return known
  const passages = passagesNow(a, b)
  const own = found.get(a) ?? new WeakMap<LineageText, readonly SharedPassage[]>()
  found.set(a, own)
  own.set(b, passages)
  return passages
}

/** By both texts: of articles that are compared again and again. */
const found = new WeakMap<LineageText, WeakMap<LineageText, readonly SharedPassage[]>>()

function passagesNow(a: LineageText, b: LineageText): readonly SharedPassage[] {
  const [one, other] = [indexOf(a), indexOf(b)]
  if (!a.hashes.some((hash) => other.shingles.first(hash) >= 0)) return []
  const runs: Run[] = []
  for (let i = 0; i < one.short.length; ) {
    const run = longest(one, other, i)
    if (run !== null && isDense(run)) runs.push(run)
    i = run === null || run.same < BESIDE_WORDS ? i + 1 : run.aEnd
  }
  return withBeside(
    runs.filter((run) => isPassage(run, a)),
    runs,
  )
    .map((run) => ({ at: spanOf(a.words, run.a, run.aEnd), in: spanOf(b.words, run.b, run.bEnd), words: run.same }))
    .filter((passage) => !mostlyQuoted(a, passage.at))
}

/** A text's short runs of words, by place and by hash, and its shingles. */
interface Index {
  readonly words: readonly LineageWord[]
  readonly short: Float64Array
  readonly places: Places
  readonly shingles: Places
}

/** By text: of an article that is compared again and again. */
const atHand = new WeakMap<LineageText, Index>()

function indexOf(text: LineageText): Index {
  const known = atHand.get(text)
  if (known !== undefined) return known
  const { words, hashes } = text
  const short = hash52Runs(
    words.map(({ key }) => key),
    GOES_ON,
  )
  const index = { words, short, places: placesOf(short), shingles: placesOf(hashes) }
  atHand.set(text, index)
  return index
}

/** The longest run that begins at a word of the first text; of equals the one that stands first in the other. */
function longest(a: Index, b: Index, from: number): Run | null {
  let best: Run | null = null
  let most = 0
  for (let place = b.places.first(a.short[from]!); place >= 0; place = b.places.next(place)) {
    if (a.words[from + BEGINS - 1]?.key !== b.words[place + BEGINS - 1]?.key) continue
    const run = runFrom(a, b, from, place, most)
    if (run === null) continue
    best = run
    most = run.same
  }
  return best
}

/** Null where no more words than so many are the same. */
function runFrom(a: Index, b: Index, from: number, place: number, most: number): Run | null {
  let aEnd = from
  let bEnd = place
  let same = 0
  let otherNumbers = 0
  for (;;) {
    while (aEnd < a.words.length && bEnd < b.words.length && a.words[aEnd]!.key === b.words[bEnd]!.key) {
      aEnd++
      bEnd++
      same++
    }
    const left = leftOut(a, b, aEnd, bEnd)
    if (left === NO_MORE) return same <= most ? null : { a: from, aEnd, b: place, bEnd, same, otherNumbers }
    const x = aEnd + Math.floor(left / ACROSS)
    const y = bEnd + (left % ACROSS)
    if (!isSameNumbers(numbersIn(a.words, aEnd, x), numbersIn(b.words, bEnd, y))) otherNumbers++
    aEnd = x
    bEnd = y
  }
}

/** How many words of the one and of the other stand before the nearest places from which both go on with the same: as one number, for it is often asked. */
function leftOut(a: Index, b: Index, aEnd: number, bEnd: number): number {
  for (let skipped = 1; skipped <= 2 * GAP; skipped++)
    for (let x = Math.max(0, skipped - GAP); x <= Math.min(GAP, skipped); x++) {
      const i = aEnd + x
      const j = bEnd + skipped - x
      if (i < a.short.length && j < b.short.length && a.short[i] === b.short[j]) return x * ACROSS + skipped - x
    }
  return NO_MORE
}
const ACROSS = GAP + 1
const NO_MORE = -1

/** Words that begin with a digit, a blank behind each; most runs of words have none. */
function numbersIn(words: readonly LineageWord[], from: number, to: number): string {
  let found = ''
  for (let i = from; i < to; i++) if (isNumber(words[i]!.key)) found += `${words[i]!.key} `
  return found
}
const isNumber = (key: string): boolean => key.charCodeAt(0) >= ZERO && key.charCodeAt(0) < ZERO + 10
const ZERO = 0x30

/** True too where one of the two has no number. */
const isSameNumbers = (a: string, b: string): boolean => a === '' || b === '' || a === b

/** As much is the same as not, and numbers are. */
const isDense = ({ a, aEnd, b, bEnd, same, otherNumbers }: Run): boolean =>
  2 * same >= Math.max(aEnd - a, bEnd - b) && otherNumbers * WORDS_PER_NUMBER <= same

function isPassage({ a, aEnd, same }: Run, { words }: LineageText): boolean {
  const names = words.slice(a, aEnd).filter(({ isName }) => isName).length
  return same >= MIN_WORDS && (2 * names <= aEnd - a || same - names >= MORE_THAN_TITLE)
}

/** Passages, and runs that stand beside one of them in both texts, in order. */
function withBeside(passages: readonly Run[], runs: readonly Run[]): readonly Run[] {
  const taken = new Set(passages)
  const isBeside = (run: Run, other: Run) =>
    (isAfter(run.a - other.aEnd) && isAfter(run.b - other.bEnd)) || (isAfter(other.a - run.aEnd) && isAfter(other.b - run.bEnd))
  for (let size = -1; size !== taken.size; ) {
    size = taken.size
    for (const run of runs)
      if (!taken.has(run) && run.same >= BESIDE_WORDS && [...taken].some((other) => isBeside(run, other))) taken.add(run)
  }
  return runs.filter((run) => taken.has(run))
}

const isAfter = (words: number): boolean => words >= 0 && words <= NEAR

const spanOf = (words: readonly LineageWord[], from: number, to: number): Span => ({ start: words[from]!.start, end: words[to - 1]!.end })

function mostlyQuoted(text: LineageText, span: Span): boolean {
  const quoted = text.quotations.reduce(
    (sum, quote) => sum + Math.max(0, Math.min(quote.end, span.end) - Math.max(quote.start, span.start)),
    0,
  )
  return quoted > 0.8 * (span.end - span.start)
}
