import type { ArabicDocument } from '../document.ts'
import { CALLED } from './bynames.ts'
import type { Heads } from './heads.ts'

/** The title phrase before a name: what it says its bearer is. */
export interface TitlePhrase {
  /** Token of the title word. */
  readonly at: number
  readonly country: string | null
  readonly descriptors: readonly string[]
  /** Nothing but the title word and its adjectives stand between. */
  readonly adjacent: boolean
  /** Its noun has the article and stands right before: what follows can be no genitive (الرئيس صالح). */
  readonly direct: boolean
}

/** Words back from a name in which its title is looked for. */
const REACH = 11
const STOPS = new Set(['،', ',', '؛', ':', '.', '(', ')', '-', '–'])

/**
 * The nearest title word before `at` with nothing between but its complements: nouns, adjectives, names, لـ / في / باسم phrases.
 * A verb, a clause mark or a conjunction ends the search.
 */
export function titleAt(document: ArabicDocument, heads: Heads, at: number): TitlePhrase | null {
  const { tokens, tags, sentenceOf } = document
  let country: string | null = null
  let adjacent = true
  for (let i = at - 1; i >= 0 && i >= at - REACH && sentenceOf[i] === sentenceOf[at]; i--) {
    const token = tokens[i]!
    const tag = tags[i]!
    if (token.kind === 'punctuation') {
      const opening = token.word.surface === ')' ? openingOf(document, i) : null
      if (opening === null && STOPS.has(token.word.surface)) return null
      if (opening !== null) i = opening
      continue
    }
    // الجماعة المعروفة باسم س: not whose title stands before
    if (token.word.folded === 'باسم' && i > 0 && CALLED.has(tokens[i - 1]!.word.folded)) return null
    country ??= heads.demonymCountry(token.word) ?? heads.countryOf(token.word)
    const title = heads.title(token.word)
    // مديرتها في لبنان: whose title it is the pronoun says
    if (
      title === null &&
      tag.analysis?.enclitic &&
      tag.pos === 'nominal' &&
      tag.derived === null &&
      heads.isTitleStem(titleStem(tag.analysis.stem))
    )
      return { at: i, country, descriptors: [], adjacent, direct: i === at - 1 }
    // رئيس الوزراء: the ministers are no title of his; in مستشار الرئيس either may be named
    const governor =
      i > 0 && title !== null && tag.analysis?.article && tag.analysis.form?.number === 'p' && sentenceOf[i - 1] === sentenceOf[i]
        ? heads.title(tokens[i - 1]!.word)
        : null
    if (governor !== null && tags[i - 1]!.pos === 'nominal' && tags[i - 1]!.analysis?.article === false) continue
    if (title !== null)
      return {
        at: i,
        country,
        descriptors: [descriptor(heads.office(document, i, at), country)],
        adjacent,
        direct: i === at - 1 && tag.analysis?.article === true,
      }
    if (heads.demonymCountry(token.word) === null && !(tag.pos === 'adjective' && tag.analysis?.article)) adjacent = false
    if (tag.pos === 'verb' || tag.pos === 'complementizer' || tag.pos === 'relative' || tag.pos === 'conjunction') return null
  }
  return null
}

/** «رئيسة البعثة (مونوسكو) س»: where the brackets of a short name open that close at `at`, or null. */
function openingOf({ tokens }: ArabicDocument, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - BRACKETED); i--) if (tokens[i]!.word.surface === '(') return i
  return null
}
/** Tokens from a closing bracket back to its opening one. */
const BRACKETED = 4

/** مديرت(ها) is مديرة, قائدا(هما) two of them. */
const titleStem = (stem: string): string =>
  stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : /.{3}[اي]$/.test(stem) ? stem.slice(0, -1) : stem

/** `office@country`, or the office alone. */
export const descriptor = (office: string, country: string | null): string => (country === null ? office : `${office}@${country}`)

/** «البرازيلي س», «للفرنسي س»: a definite adjective of nationality that qualifies no noun before it stands for its bearer, as a title does. */
export function nationalityAt({ tokens, tags, sentenceOf }: ArabicDocument, heads: Heads, at: number): TitlePhrase | null {
  const by = at - 1
  if (by < 0 || sentenceOf[by] !== sentenceOf[at] || tokens[by]!.kind !== 'word') return null
  const country = heads.demonymCountry(tokens[by]!.word)
  const { analysis } = tags[by]!
  if (country === null || analysis === null || !analysis.article || /(ون|ين|ات|ان)$/.test(analysis.stem)) return null
  const noun = by > 0 && sentenceOf[by - 1] === sentenceOf[by] ? tags[by - 1]! : null
  if (noun !== null && analysis.preposition === '' && analysis.conjunction === '' && (noun.pos === 'nominal' || noun.pos === 'adjective'))
    return null
  return { at: by, country, descriptors: [], adjacent: true, direct: false }
}
