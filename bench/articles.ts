import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** An article as it is measured with. */
export interface BenchArticle {
  readonly text: string
  readonly published: string | null
  readonly outlet: string | null
}

export interface BenchArticles {
  readonly articles: readonly BenchArticle[]
  /** Others of any length, to warm up with. */
  readonly warmUp: readonly BenchArticle[]
  /** Where they come from, in words. */
  readonly source: string
}

const NEWS = new URL('../../shared/data/saudinewsnet/', import.meta.url)
const SAMPLE = new URL('../corpus/sample/', import.meta.url)
/** Words of an article of about 300. */
const SHORTEST = 200
const LONGEST = 400
const WARM_UP = 1000
/** The sample is repeated to so many articles. */
const REPEATED = 1400

export const wordsOf = (text: string): number => text.match(/\p{L}+|\p{N}+/gu)?.length ?? 0

/** Real articles of about 300 words where they lie beside the project, each once; else the sample corpus again and again. */
export function loadArticles(): BenchArticles {
  if (existsSync(NEWS)) {
    const files = readdirSync(NEWS).filter((name) => name.endsWith('.jsonl.gz'))
    const lines = files.flatMap((name) =>
      gunzipSync(readFileSync(new URL(name, NEWS)))
        .toString('utf8')
        .trim()
        .split('\n'),
    )
    const all = lines.map((line) => JSON.parse(line) as BenchArticle)
    const articles = all.filter(({ text }) => isAbout300(text))
    const warmUp = all.filter(({ text }) => !isAbout300(text)).slice(0, WARM_UP)
    return { articles, warmUp, source: 'news of twelve outlets, none seen before' }
  }
  const manifest = JSON.parse(readFileSync(new URL('manifest.json', SAMPLE), 'utf8')) as readonly {
    file: string
    published?: string
    outlet?: string
  }[]
  const sample = manifest.map(({ file, published, outlet }) => ({
    text: readFileSync(new URL(file, SAMPLE), 'utf8'),
    published: published ?? null,
    outlet: outlet ?? null,
  }))
  const articles = Array.from({ length: REPEATED }, (_, i) => sample[i % sample.length]!)
  return { articles, warmUp: articles, source: 'the sample corpus again and again: no news lie beside the project' }
}

function isAbout300(text: string): boolean {
  const words = wordsOf(text)
  return words >= SHORTEST && words <= LONGEST
}
