import type { ComparedWords } from '../contract.ts'
import type { Token } from './document.ts'
import type { TokenKind } from './scanner.ts'
import { topicKey } from './topic-words.ts'
import { wordProperty } from './vocabulary.ts'

/** Key by which copies are recognised: folded, without conjunction and article, so that an added و or changed spelling does not hide them. */
const lineageKey = wordProperty((word) => {
  const folded = word.folded
  const bare = folded.length > 3 && (folded[0] === 'و' || folded[0] === 'ف') ? folded.slice(1) : folded
  return bare.startsWith('ال') && bare.length > 4 ? bare.slice(2) : bare
})

const COMPARED: ReadonlySet<TokenKind> = new Set(['word', 'number', 'latin'])

/** What copies and matters are told by, of every word of an article. */
export function comparedWords(tokens: readonly Token[]): ComparedWords {
  const words = tokens.filter(({ kind }) => COMPARED.has(kind))
  return {
    starts: words.map(({ start }) => start),
    ends: words.map(({ end }) => end),
    copied: words.map(({ word }) => lineageKey(word)).join(' '),
    topics: words.map(({ word }) => topicKey(word)).join(' '),
  }
}
