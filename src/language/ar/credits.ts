import { firstEndingAfter } from '../../text/spans.ts'
import type { NameMention } from '../contract.ts'
import type { ArabicDocument } from './document.ts'
import type { FurnitureSpan } from './furniture.ts'

/** Words in a line that credits somebody. */
const MAX_LINE = 8
/** Tokens at the start of an article in which a dateline names its agency. */
const DATELINE = 16

/**
 * Agencies that the article as a whole is credited to: named in a credit line, in brackets, or in the dateline before its dash.
 * An agency quoted in a sentence (وفق وكالة …) is not the origin of the article.
 */
export function findCredits(
  document: ArabicDocument,
  mentions: readonly NameMention[],
  furniture: readonly FurnitureSpan[],
): readonly { start: number; end: number; agency: string }[] {
  const lines = new Map<number, number>()
  for (const sentence of document.sentences)
    lines.set(sentence.paragraph, (lines.get(sentence.paragraph) ?? 0) + sentence.last - sentence.first + 1)
  const out: { start: number; end: number; agency: string }[] = []
  const seen = new Set<string>()
  for (const mention of mentions) {
    if (mention.kind !== 'agency' || mention.known === null || seen.has(mention.known)) continue
    const line = furniture[firstEndingAfter(furniture, mention.start)]
    const inFurniture = line !== undefined && line.kind === 'credit' && line.start <= mention.start && mention.end <= line.end
    if (!inFurniture && !isCreditPosition(document, mention, lines)) continue
    seen.add(mention.known)
    out.push({ start: mention.start, end: mention.end, agency: mention.known })
  }
  return out
}

function isCreditPosition(document: ArabicDocument, mention: NameMention, lines: ReadonlyMap<number, number>): boolean {
  const { tokens, sentences, sentenceOf } = document
  const first = firstEndingAfter(tokens, mention.start)
  let last = firstEndingAfter(tokens, mention.end)
  while (last < tokens.length && tokens[last]!.start < mention.end) last++
  const before = tokens[first - 1]?.word.surface ?? ''
  const after = tokens[last]?.word.surface ?? ''
  if ((before === '(' || before === '/' || before === '[') && (after === ')' || after === '/' || after === ']')) return true
  const sentence = sentences[sentenceOf[first]!]
  if (sentence === undefined) return false
  if ((lines.get(sentence.paragraph) ?? 99) <= MAX_LINE && !sentence.heading) return true
  const dash = /^[-–—:]$/.test(after)
  return dash && first - sentence.first <= DATELINE && sentence.paragraph <= 2
}
