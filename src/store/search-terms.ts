import type { SearchQuery, SearchWords } from './contract.ts'

/** A word as it stands in the index, or the beginning of one. */
export interface Lexeme {
  readonly word: string
  readonly isPrefix: boolean
}

/** Words of which each is followed by the next in a phrase; each given by those that stand for it. */
export interface Term {
  readonly field: 'text' | 'title'
  readonly words: readonly (readonly Lexeme[])[]
  readonly isPhrase: boolean
}

/** What a query asks for. */
export interface Terms {
  readonly terms: readonly Term[]
  readonly outlets: readonly string[]
}

const PIECE = /(?:(title|outlet):)?(?:"([^"]*)"|“([^”]*)”|«([^»]*)»|([^\s"“«]+))/giu

/** The parts of a query. A word may end in `*`; what is between quotation marks stands in this order. */
export function termsOf({ text, outlet }: Pick<SearchQuery, 'text' | 'outlet'>, words: SearchWords): Terms {
  const terms: Term[] = []
  const outlets = outlet === undefined ? [] : [outlet]
  for (const [, field, ...pieces] of text.matchAll(PIECE)) {
    const piece = pieces.find((found) => found !== undefined)!
    if (field?.toLowerCase() === 'outlet') {
      outlets.push(piece)
      continue
    }
    const isQuoted = pieces[3] === undefined
    const isPrefix = !isQuoted && piece.endsWith('*')
    const found = words.query(piece)
    const lexemes = found.map((group, i) => group.map((word) => ({ word, isPrefix: isPrefix && i === found.length - 1 })))
    if (lexemes.length === 0) continue
    terms.push({ field: field === undefined ? 'text' : 'title', words: lexemes, isPhrase: isQuoted && lexemes.length > 1 })
  }
  return { terms, outlets }
}
