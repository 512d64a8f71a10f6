import type { Span } from '../../src/model/span.ts'

export const NAME_CLASSES = ['PERS', 'LOC', 'ORG'] as const
export type NameClass = (typeof NAME_CLASSES)[number]

/** A name over tokens `first` to `last` inclusive. */
export interface TokenName {
  readonly first: number
  readonly last: number
  readonly type: string
}

export interface MarkedSentence {
  readonly tokens: readonly string[]
  readonly names: readonly TokenName[]
}

/** Sentences of a file with one token and its label (`B-LOC`, `I-LOC`, `O`) a line, an empty line after each sentence. */
export function parseConll(text: string): readonly MarkedSentence[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((line) => line.trim().split(/\s+/))
      return { tokens: rows.map(([token]) => token!), names: namesOf(rows.map((row) => row.at(-1)!)) }
    })
}

function namesOf(labels: readonly string[]): readonly TokenName[] {
  const names: TokenName[] = []
  labels.forEach((label, i) => {
    const [position, type] = label.split('-')
    if (type === undefined) return
    const open = names.at(-1)
    if (position === 'I' && open?.last === i - 1 && open.type === type) names[names.length - 1] = { ...open, last: i }
    else names.push({ first: i, last: i, type })
  })
  return names
}

const CLOSES = new Set(['.', '،', ',', '؛', ':', '!', '؟', '?', ')', ']', '»', '”', '%'])
const OPENS = new Set(['(', '[', '«', '“'])

/** Tokens as running text: marks stand at the words they belong to. `spans` are the tokens' places in it. */
export function runningText(tokens: readonly string[]): { readonly text: string; readonly spans: readonly Span[] } {
  let text = ''
  const spans = tokens.map((token, i) => {
    if (i > 0 && !CLOSES.has(token) && !OPENS.has(tokens[i - 1]!)) text += ' '
    const start = text.length
    text += token
    return { start, end: text.length }
  })
  return { text, spans }
}
