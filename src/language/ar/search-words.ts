import type { Span } from '../../model/span.ts'
import { hash52 } from '../../text/hash.ts'
import { fold, isPlain } from './letters.ts'
import { eachToken, scan } from './scanner.ts'
import { eachWithoutPronoun, segmentations } from './segment.ts'

/** Shorter stems are other words more often than not (وجد is not و + جد). */
const MIN_STEM = 3

/** The words under which each word of a text is found: as it stands, and without the proclitics it may have, all folded and in small letters. */
export function searchWords(text: string): readonly (Span & { readonly word: string })[] {
  const out: (Span & { readonly word: string })[] = []
  eachToken(text, (kind, start, end) => {
    if (kind !== 'word' && kind !== 'number' && kind !== 'latin') return
    const folded = plain(text.slice(start, end))
    if (folded !== '') out.push({ word: folded, start, end })
    if (kind !== 'word') return
    const before = out.length
    eachWithoutPronoun(folded, ({ future }, stemStart) => {
      if (future || folded.length - stemStart < MIN_STEM || stemStart === 0) return
      const word = folded.slice(stemStart)
      for (let i = before; i < out.length; i++) if (out[i]!.word === word) return
      out.push({ word, start, end })
    })
  })
  return out
}

/** Pairs of words are told apart by so many keys: few enough that an index of them stays small, so many that two pairs of one text seldom share one. */
const KEYS = 36 ** 4

/** A key of two words side by side, letters and digits: by their ends, which proclitics and article leave as they are, so that all readings have one. */
export const pairKey = (first: string, second: string): string =>
  (hash52(`${first.slice(-MIN_STEM)} ${second.slice(-MIN_STEM)} `) % KEYS).toString(36)

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

/** Folded, in small letters, and nothing but letters and digits. */
const plain = (surface: string) =>
  isPlain(surface)
    ? fold(surface)
    : fold(surface)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
