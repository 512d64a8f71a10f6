import { ambiguities } from './ambiguity.ts'
import { wordTag } from './analysed-word.ts'
import { MAX_CANDIDATES } from './candidates.ts'
import type { FunctionClass } from './lexicon/particles.ts'
import { START, seenFrom } from './neighbours.ts'
import type { Pieces } from './pieces.ts'
import { transitionCost } from './transitions.ts'
import type { Analysis } from './vocabulary.ts'
import { Column, type WordTable } from './word-table.ts'

/** Broad part of speech of a token in its sentence. */
export type PartOfSpeech = 'verb' | 'nominal' | 'adjective' | 'number' | 'punctuation' | 'latin' | 'other' | FunctionClass

/** A token read in its context: part of speech, the analysis chosen, and the folded lemma that lexicons are keyed by. */
export interface Tag {
  readonly pos: PartOfSpeech
  readonly analysis: Analysis | null
  readonly lemma: string
  /** A verbal noun or participle of the lemma's verb. */
  readonly derived: 'masdar' | 'participle' | null
  /** Two bits each of `tagTest`, in eight numbers. */
  facts0: number
  facts1: number
  facts2: number
  facts3: number
  facts4: number
  facts5: number
  facts6: number
  facts7: number
  /** Values of `tagProperty`, one slot each. */
  slots: unknown[] | null
}

/**
 * Tags of the pieces of a text: the cheapest sequence of candidates, sentence by sentence. Linear. `table` = that of their words, `startsClause` = whether
 * a sentence begins with a piece that is not the first.
 */
export function tagTokens(table: WordTable, { count, ids }: Pieces, startsClause: (index: number) => boolean): readonly Tag[] {
  const tags = new Array<Tag>(count)
  let first = 0
  for (let i = 1; i <= count; i++)
    if (i === count || startsClause(i)) {
      tagSentence(table, ids, first, i, tags)
      first = i
    }
  return tags
}

/** Viterbi's tables, kept from sentence to sentence: least cost to each tag of the token before and of this one, and by which one before. */
const COSTS = [new Float64Array(MAX_CANDIDATES), new Float64Array(MAX_CANDIDATES)] as const
/** Neighbours of the tags of the token before, and of this one. */
const NEIGHBOURS = [new Int32Array(MAX_CANDIDATES), new Int32Array(MAX_CANDIDATES)] as const
let back = new Uint8Array(64 * MAX_CANDIDATES)

/** Tokens `first` to `end`, exclusive. */
function tagSentence(table: WordTable, ids: Int32Array, first: number, end: number, tags: Tag[]): void {
  const { records, tags: all } = table
  if (back.length < (end - first) * MAX_CANDIDATES) back = new Uint8Array(2 * (end - first) * MAX_CANDIDATES)
  const entries = ambiguities()
  let [before, now] = COSTS
  let [left, own] = NEIGHBOURS
  left[0] = START
  let count = 1
  before[0] = 0
  for (let i = first; i < end; i++) {
    const entry = records[ids[i]! + Column.ambiguity]!
    const choices = entries[entry]!
    for (let c = 0; c < choices; c++) {
      const neighbour = entries[entry + 1 + 2 * c]!
      let least = Number.POSITIVE_INFINITY
      let from = 0
      for (let p = 0; p < count; p++) {
        const total = before[p]! + transitionCost(left[p]!, neighbour)
        if (total < least) {
          least = total
          from = p
        }
      }
      now[c] = least + entries[entry + 2 + 2 * c]!
      own[c] = seenFrom(left[from]!, neighbour)
      back[(i - first) * MAX_CANDIDATES + c] = from
    }
    ;[before, now] = [now, before]
    ;[left, own] = [own, left]
    count = choices
  }
  let best = 0
  for (let c = 1; c < count; c++) if (before[c]! < before[best]!) best = c
  for (let i = end - 1; i >= first; i--) {
    tags[i] = all[records[ids[i]! + Column.tags]! + best] ?? wordTag(table, ids[i]!, best)
    best = back[(i - first) * MAX_CANDIDATES + best]!
  }
}
