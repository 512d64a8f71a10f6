import type { Span } from '../../model/span.ts'
import { fold } from './letters.ts'
import { scan } from './scanner.ts'
import { segmentations } from './segment.ts'

/** Shorter stems are other words more often than not (وجد is not و + جد). */
const MIN_STEM = 3

/** The words under which each word of a text is found: as it stands, and without the proclitics it may have, all folded and in small letters. */
export function searchWords(text: string): readonly (Span & { readonly word: string })[] {
  return scan(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'latin')
    .flatMap(({ kind, start, end }) => {
      const folded = plain(text.slice(start, end))
      const words = kind === 'word' ? new Set([folded, ...stems(folded)]) : [folded]
      return [...words].filter((word) => word !== '').map((word) => ({ word, start, end }))
    })
}

/** The words that stand for each word of a query: as it is, and without the article. */
export function queryWords(query: string): readonly (readonly string[])[] {
  return scan(query)
    .filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'latin')
    .map(({ start, end }) => plain(query.slice(start, end)))
    .filter((word) => word !== '')
    .map((word) => [
      ...new Set([
        word,
        ...segmentations(word)
          .filter(isArticleOnly)
          .map(({ stem }) => stem),
      ]),
    ])
}

type Segmentation = ReturnType<typeof segmentations>[number]
const isArticleOnly = ({ conjunction, preposition, future, article, stem, enclitic }: Segmentation) =>
  conjunction === '' && preposition === '' && !future && article && enclitic === '' && stem.length >= MIN_STEM

const stems = (folded: string) =>
  segmentations(folded)
    .filter(({ stem, enclitic, future }) => enclitic === '' && !future && stem.length >= MIN_STEM)
    .map(({ stem }) => stem)

/** Folded, in small letters, and nothing but letters and digits. */
const plain = (surface: string) =>
  fold(surface)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
