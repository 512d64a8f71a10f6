import type { Reading } from '../model/reading.ts'
import { loadLanguages } from './languages.ts'
import { readAlone, readArticle } from './read.ts'
import { article } from './update.testing.ts'

export const packs = loadLanguages()

/** A text published on a day as it is read by itself, and `name:` with its label for each of its entities. */
export function readingOf(text: string, published: string): { readonly reading: Reading; readonly names: ReadonlyMap<string, string> } {
  const one = article(text, { published })
  const { reading } = readAlone({ article: one, diagnostics: [], ...readArticle(one, packs) }, 'test', packs)
  return { reading, names: new Map(reading.entities.map(({ id, label }) => [id, `name:${label.ar}`])) }
}
