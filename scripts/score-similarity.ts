import { existsSync, readFileSync } from 'node:fs'
import { createArticle } from '../src/article/article.ts'
import { loadLanguages } from '../src/pipeline/languages.ts'
import { readAlone, readArticle } from '../src/pipeline/read.ts'
import { topicOfArticle } from '../src/pipeline/topics.ts'
import { similarity } from '../src/story/similarity.ts'

/** Prints how far what stories are built on agrees with what people said of pairs of articles, 1 (one story) to 4 (nothing in common). */
const PAIRS = new URL('../../shared/data/news-pairs/pairs.jsonl', import.meta.url)

interface Side {
  readonly title: string | null
  readonly text: string
}

if (!existsSync(PAIRS)) {
  console.log('no such pairs lie beside the project')
  process.exit(0)
}
const packs = loadLanguages()
function topic({ title, text }: Side) {
  const created = createArticle({ uri: 'pair', givenId: null, url: null, title, outlet: null, publisher: null, published: null, text })
  if (!created.ok) throw new Error(created.fault.message)
  const stored = { article: created.value, ...readArticle(created.value, packs), diagnostics: [] }
  return topicOfArticle(stored, readAlone(stored, '', packs).reading, packs)
}
const pairs = readFileSync(PAIRS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly overall: number; readonly a: Side; readonly b: Side })
  .map(({ overall, a, b }) => ({ overall, similarity: similarity(topic(a), topic(b)) }))

function pearson(of: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1) => of.reduce((sum, pair) => sum + pair[side], 0) / of.length
  const [x, y] = [mean(0), mean(1)]
  const total = (term: (a: number, b: number) => number) => of.reduce((sum, [a, b]) => sum + term(a - x, b - y), 0)
  return total((a, b) => a * b) / Math.sqrt(total((a) => a * a) * total((_, b) => b * b))
}
const found = pearson(pairs.map(({ overall, similarity }) => [overall, similarity]))
console.log(`${pairs.length} pairs: Pearson ${found.toFixed(3)} (bar: 0.75 in absolute value)`)
