import type { Span } from '../model/span.ts'
import type { SearchWords } from './contract.ts'
import type { Lexeme, Term } from './search-terms.ts'

/** What an index keeps of an article. */
export interface SearchArticle {
  readonly article: string
  readonly uri: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
}

/** Signs before what is no word of the paragraph: no word has them, and no tokenizer cuts them off. */
const TITLE = '§'
const OUTLET = '¤'
const PAIR = '‖'
/** The first paragraph of an article. */
export const FIRST = '¶'

/** Units of a word that count, and units of all words of a paragraph and of all pairs of words side by side: backends limit them. */
const LONGEST = 200
const MOST = 200_000
const MOST_PAIRS = 100_000

const bounded = (word: string) => word.slice(0, LONGEST)

/** What every paragraph of an article is found by beside its own words. */
export const articleTokens = ({ title, outlet }: SearchArticle, words: SearchWords): readonly string[] => [
  ...(title === null ? [] : words.document(title).map(({ word }) => TITLE + bounded(word))),
  ...(outlet === null ? [] : [outletToken(outlet)]),
]

/** Tokens of a paragraph, each once: its words, and every two side by side. */
export function paragraphTokens(paragraph: string, beside: readonly string[], words: SearchWords): readonly string[] {
  const tokens = new Set<string>(beside)
  let length = 0
  const found = words.document(paragraph)
  for (const { word } of found) {
    if (length > MOST) break
    const token = bounded(word)
    if (!tokens.has(token)) length += token.length
    tokens.add(token)
  }
  length = 0
  let before: string[] = []
  let at: string[] = []
  for (let i = 0; i < found.length && length <= MOST_PAIRS; i++) {
    const { word, start } = found[i]!
    if (i > 0 && found[i - 1]!.start !== start) [before, at] = [at, []]
    at.push(word)
    for (const other of before) {
      const token = PAIR + words.pair(other, word)
      if (!tokens.has(token)) length += token.length
      tokens.add(token)
    }
  }
  return [...tokens]
}

/** An outlet in small letters; what is neither letter nor digit by its number. */
export const outletToken = (outlet: string): string =>
  OUTLET + bounded(outlet.toLowerCase().replace(/[^\p{L}\p{N}]/gu, (sign) => `${OUTLET}${sign.codePointAt(0)!.toString(36)}${OUTLET}`))

/** The lexemes of each word of a term in the index, of the title's words too where they are asked for. */
export const lexemesOf = ({ words }: Term, field: Term['field']): readonly (readonly Lexeme[])[] =>
  words.map((group) => group.map(({ word, isPrefix }) => ({ word: (field === 'title' ? TITLE : '') + bounded(word), isPrefix })))

/** The lexemes of every two words side by side of a phrase in the text; of another term none. What has them all may still not have the phrase. */
export const pairsOf = ({ words: groups, field, isPhrase }: Term, words: SearchWords): readonly (readonly Lexeme[])[] =>
  !isPhrase || field !== 'text'
    ? []
    : groups.slice(1).map((group, i) => {
        const pairs = groups[i]!.flatMap((first) => group.map((second) => PAIR + words.pair(first.word, second.word)))
        return [...new Set(pairs)].map((word) => ({ word, isPrefix: false }))
      })

const isOne = (word: string, group: readonly Lexeme[]) =>
  group.some((lexeme) => (lexeme.isPrefix ? word.startsWith(lexeme.word) : word === lexeme.word))

/** Spans in a text where a term stands: of each of its words, or of a phrase as a whole. */
export function occurrences(text: string, term: Term, words: SearchWords): readonly Span[] {
  const readings = [...Map.groupBy(words.document(text), ({ start }) => start).values()]
  const reads = (at: number, group: readonly Lexeme[]) => readings[at]?.some(({ word }) => isOne(word, group)) ?? false
  if (!term.isPhrase)
    return readings.flatMap(([first], at) =>
      term.words.some((group) => reads(at, group)) ? [{ start: first!.start, end: first!.end }] : [],
    )
  return readings.flatMap(([first], at) =>
    term.words.every((group, i) => reads(at + i, group))
      ? [{ start: first!.start, end: readings[at + term.words.length - 1]![0]!.end }]
      : [],
  )
}

/** Whether a text has every word of a term, one after the other where it is a phrase. */
export function holds(text: string, term: Term, words: SearchWords): boolean {
  if (term.isPhrase) return occurrences(text, term, words).length > 0
  const found = words.document(text).map(({ word }) => word)
  return term.words.every((group) => found.some((word) => isOne(word, group)))
}
