import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { LanguagePack } from '../src/language/contract.ts'
import type { BenchArticle } from './articles.ts'

/** Megabytes after so many articles, all garbage collected. */
export interface MemoryPoint {
  readonly articles: number
  readonly heap: number
  readonly process: number
}

/** So many made-up words come into each article that no other has. */
const NEW_WORDS = 6
/** Letters from beh to ghain, and from feh to waw. */
const LETTERS = [...Array.from({ length: 19 }, (_, i) => 0x628 + i), ...Array.from({ length: 8 }, (_, i) => 0x641 + i)]

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Reads articles in a circle, each time with other numbers and names, so that words keep coming that were never seen. */
export function measureMemory(pack: LanguagePack, articles: readonly BenchArticle[], points: readonly number[]): readonly MemoryPoint[] {
  const out: MemoryPoint[] = []
  for (let read = 0; out.length < points.length; ) {
    pack.read(varied(articles[read % articles.length]!.text, read))
    read++
    if (read !== points[out.length]) continue
    collectGarbage()
    const { heapUsed, rss } = process.memoryUsage()
    out.push({ articles: read, heap: heapUsed / 1e6, process: rss / 1e6 })
  }
  return out
}

function varied(text: string, seed: number): string {
  const words = text.replace(/\d+/g, (digits) => String((Number(digits) + seed) % 10 ** Math.min(digits.length, 6))).split(' ')
  const step = Math.max(1, Math.floor(words.length / NEW_WORDS))
  for (let at = seed % step, k = 0; at < words.length; at += step, k++) words[at] = madeUp(seed * NEW_WORDS + k)
  return words.join(' ')
}

/** Another word of six letters for each number. */
function madeUp(number: number): string {
  let rest = number * 7919
  let word = ''
  for (let k = 0; k < 6; k++) {
    word += String.fromCharCode(LETTERS[rest % LETTERS.length]!)
    rest = Math.floor(rest / LETTERS.length) + 31 * k
  }
  return word
}
