import { tsvRows } from '../../text/tsv.ts'
import { scan } from './scanner.ts'
import type { Vocabulary, Word } from './vocabulary.ts'

/** Of a word that few articles have. */
const RARE = 3

/** How telling a word is, by its key. `table` says it of frequent words: `lemma`, `weight`; all others are rare. */
export function createTopicWeights(table: string): (key: string) => number {
  const weights = new Map(tsvRows(table).map(({ cells }) => [cells['lemma']!, Number(cells['weight'])]))
  return (key) => (key === '' ? 0 : (weights.get(key) ?? RARE))
}

/** The likeliest lemma; '' for words of closed classes, which tell nothing. */
export function topicKey(word: Word): string {
  const key = word.topicKey ?? (word.kind === 'word' ? (word.likeliestLemma ?? '') : word.folded.toLowerCase())
  word.topicKey = key
  return key
}

/** Keys of the words and numbers of a text, in order. */
export const topicKeys = (text: string, vocabulary: Vocabulary): readonly string[] =>
  scan(text).flatMap(({ kind, start, end }) =>
    kind === 'word' || kind === 'number' || kind === 'latin' ? [topicKey(vocabulary.word(text, start, end, kind))] : [],
  )

/** Weights of lemmas by how many of some articles have each: the logarithm of the inverse, to a hundredth. */
export function topicWeights(texts: readonly string[], vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) for (const key of new Set(topicKeys(text, vocabulary))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const weightOf = (count: number) => Math.round(Math.max(0, Math.log((texts.length + 1) / (count + 0.5))) * 100) / 100
  return new Map([...counts].map(([key, count]) => [key, weightOf(count)] as const).filter(([key, weight]) => key !== '' && weight < RARE))
}
