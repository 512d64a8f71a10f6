import { tsvRows } from '../../text/tsv.ts'
import type { TopicWord } from '../contract.ts'
import { scan } from './scanner.ts'
import { type Vocabulary, type Word, wordProperty } from './vocabulary.ts'

/** Of a word that few articles have. */
const RARE = 3

/** Reads what a text is about by its words. `table` says how telling frequent words are: `lemma`, `weight`; all others are rare. */
export function createTopicWords(table: string, vocabulary: Vocabulary): (text: string) => readonly TopicWord[] {
  const weights = new Map(tsvRows(table).map(({ cells }) => [cells['lemma']!, Number(cells['weight'])]))
  const told = wordProperty((word): Omit<TopicWord, 'start' | 'end'> => {
    const key = topicKey(word)
    return { key, weight: key === '' ? 0 : (weights.get(key) ?? RARE) }
  })
  return (text) =>
    scan(text).flatMap(({ kind, start, end }) => {
      if (kind !== 'word' && kind !== 'number' && kind !== 'latin') return []
      const { key, weight } = told(vocabulary.word(text, start, end, kind))
      return weight === 0 ? [] : [{ key, weight, start, end }]
    })
}

/** The likeliest lemma; '' for words of closed classes, which tell nothing. */
function topicKey({ kind, folded, analyses }: Word): string {
  const likeliest = kind === 'word' ? analyses[0] : undefined
  if (likeliest === undefined) return folded.toLowerCase()
  return likeliest.closed === null ? likeliest.lemma : ''
}

/** Weights of lemmas by how many of some articles have each: the logarithm of the inverse, to a hundredth. */
export function topicWeights(texts: readonly string[], vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const words = scan(text).filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'latin')
    for (const key of new Set(words.map(({ kind, start, end }) => topicKey(vocabulary.word(text, start, end, kind)))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const weightOf = (count: number) => Math.round(Math.max(0, Math.log((texts.length + 1) / (count + 0.5))) * 100) / 100
  return new Map([...counts].map(([key, count]) => [key, weightOf(count)] as const).filter(([key, weight]) => key !== '' && weight < RARE))
}
