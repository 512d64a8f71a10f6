/** Scores the reading of web pages on `corpus/html`, beside what Readability alone makes of the same pages. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Readability } from '@mozilla/readability'
import { parseTree } from '../src/article/page/dom.ts'
import { readPage } from '../src/article/page/index.ts'
import { loadLanguages } from '../src/pipeline/languages.ts'
import { pageLanguage } from '../src/pipeline/pages.ts'
import { decodePage } from '../src/source/encoding.ts'

const FOLDER = new URL('../corpus/html/', import.meta.url)

interface Expected {
  readonly file: string
  readonly url: string | null
  readonly title: string
  readonly outlet: string | null
  /** ISO day. */
  readonly published: string
  readonly byline: string | null
  readonly captions: readonly string[]
  readonly body: string
}

export interface PageScore {
  readonly file: string
  /** F1 over the words of the body as a multiset, ours and Readability's. */
  readonly bodyF1: number
  readonly readabilityF1: number
  readonly title: boolean
  readonly published: boolean
  readonly outlet: boolean
  readonly byline: boolean
  readonly captions: boolean
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** F1 of two texts as multisets of words, 0–1. */
export function wordF1(found: string, expected: string): number {
  const left = new Map<string, number>()
  const [ours, theirs] = [words(found), words(expected)]
  for (const word of theirs) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of ours) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared++
  }
  return ours.length + theirs.length === 0 ? 1 : (2 * shared) / (ours.length + theirs.length)
}

/** Every page of the corpus, in its order. */
export function scorePages(): readonly PageScore[] {
  const language = pageLanguage(loadLanguages())
  const expected = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as readonly Expected[]
  return expected.map((page) => {
    const html = decodePage(readFileSync(new URL(page.file, FOLDER))) ?? ''
    const read = readPage(html, page.url, language)
    const found = read.ok ? read.value : null
    return {
      file: page.file,
      bodyF1: wordF1(found?.text ?? '', page.body),
      readabilityF1: wordF1(readabilityAlone(html), page.body),
      title: found?.title === page.title,
      published: found?.facts.published?.slice(0, 10) === page.published,
      outlet: (found?.outlet ?? null) === page.outlet,
      byline: (found?.facts.byline ?? null) === page.byline,
      captions: JSON.stringify(found?.facts.captions ?? []) === JSON.stringify(page.captions),
    }
  })
}

function readabilityAlone(html: string): string {
  const document = parseTree(html) as unknown as ConstructorParameters<typeof Readability>[0]
  return new Readability(document).parse()?.textContent ?? ''
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const scores = scorePages()
  const mark = (right: boolean, name: string) => (right ? '' : `  ${name}`)
  for (const one of scores)
    console.log(
      `${one.file.padEnd(34)} ${one.bodyF1.toFixed(3)}  ${one.readabilityF1.toFixed(3)}${mark(one.title, 'title')}${mark(one.published, 'published')}${mark(one.outlet, 'outlet')}${mark(one.byline, 'byline')}${mark(one.captions, 'captions')}`,
    )
  const share = (of: (one: PageScore) => boolean) => (scores.filter(of).length / scores.length).toFixed(3)
  console.log(
    `body F1 ${mean(scores.map(({ bodyF1 }) => bodyF1)).toFixed(3)} (Readability alone ${mean(scores.map(({ readabilityF1 }) => readabilityF1)).toFixed(3)})`,
  )
  console.log(
    `published ${share(({ published }) => published)} · outlet ${share(({ outlet }) => outlet)} · title ${share(({ title }) => title)} · byline ${share(({ byline }) => byline)} · captions ${share(({ captions }) => captions)}`,
  )
}
