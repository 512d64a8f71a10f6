import type { ComparedWords } from '../contract.ts'
import type { Token } from './document.ts'
import { topicKey } from './topic-words.ts'
import type { Word } from './vocabulary.ts'

/** Key by which copies are recognised: folded, without conjunction and article, so that an added و or changed spelling does not hide them. */
function copyKey(word: Word): string {
  const key = bareOf(word.folded)
  word.copyKey = key
  return key
}
function bareOf(folded: string): string {
  const bare = folded.length > 3 && (folded[0] === 'و' || folded[0] === 'ف') ? folded.slice(1) : folded
  return bare.startsWith('ال') && bare.length > 4 ? bare.slice(2) : bare
}

/** What copies and matters are told by, of every word of an article. */
export function comparedWords(tokens: readonly Token[]): ComparedWords {
  let count = 0
  const starts = new Array<number>(tokens.length)
  const ends = new Array<number>(tokens.length)
  const copied = new Array<string>(tokens.length)
  const topics = new Array<string>(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { kind, start, end, word } = tokens[i]!
    if (kind !== 'word' && kind !== 'number' && kind !== 'latin') continue
    starts[count] = start
    ends[count] = end
    copied[count] = word.copyKey ?? copyKey(word)
    topics[count] = word.topicKey ?? topicKey(word)
    count++
  }
  starts.length = ends.length = copied.length = topics.length = count
  return { starts, ends, copied: copied.join(' '), topics: topics.join(' ') }
}
