import { scan } from './scanner.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordProperty } from './vocabulary.ts'

/** Key by which copies are recognised: folded, without conjunction and article, so that an added و or changed spelling does not hide them. */
const lineageKey = wordProperty((word) => {
  const folded = word.folded
  const bare = folded.length > 3 && (folded[0] === 'و' || folded[0] === 'ف') ? folded.slice(1) : folded
  return bare.startsWith('ال') && bare.length > 4 ? bare.slice(2) : bare
})

/** Words and numbers of a text with their keys and spans. */
export function lineageWords(text: string, vocabulary: Vocabulary): readonly { key: string; start: number; end: number }[] {
  return scan(text)
    .filter((token) => token.kind === 'word' || token.kind === 'number' || token.kind === 'latin')
    .map(({ kind, start, end }) => ({ key: lineageKey(vocabulary.word(text, start, end, kind)), start, end }))
}
