import type { ArabicDocument } from '../document.ts'
import type { GazetteerEntry, GazetteerMatch, TrieNode } from '../gazetteer.ts'
import { Opens } from './heads.ts'

/** What a row of the gazetteers tells of a name. */
export const ofEntry = ({ kind, known, subtype, country, label }: GazetteerEntry) =>
  ({ kind, known, subtype, country, descriptors: [], anaphoric: false, labelEn: label.en, rule: 'name.gazetteer' }) as const

/** The longest name from the node of its first word on, with the things so called. */
export function longestFrom(
  document: ArabicDocument,
  first: TrieNode,
  at: number,
): { readonly match: GazetteerMatch; readonly rivals: readonly GazetteerMatch[]; readonly words: number; readonly last: number } | null {
  let best: ReturnType<typeof longestFrom> = null
  const { begins, tokens } = document
  let node: TrieNode | undefined = first
  let last: number | null = at
  for (let words = 1; node !== undefined; words++) {
    if (node.match !== null) best = { match: node.match, rivals: node.rivals, words, last }
    if ((begins[last + 1]! & Opens.more) === 0 || node.next.size === 0) break
    last = nextWord(document, last, words === 1)
    if (last === null || (begins[last]! & Opens.more) === 0) break
    node = node.next.get(tokens[last]!.word.folded)
  }
  return best
}

/** The next word of a name: adjacent in the same sentence; a quotation mark that opens behind its first word, a dash between blanks and a full stop or hyphen inside an initialism are passed over. */
function nextWord(document: ArabicDocument, at: number, isFirst: boolean): number | null {
  const { tokens, sentenceOf, quoteOpenedBy } = document
  const next = tokens[at + 1]
  if (next === undefined || sentenceOf[at + 1] !== sentenceOf[at]) return null
  // قوات "الدعم السريع"
  if (quoteOpenedBy.has(at + 1)) return isFirst && tokens[at + 2]?.kind === 'word' && sentenceOf[at + 2] === sentenceOf[at] ? at + 2 : null
  if (next.kind === 'word' || next.kind === 'latin' || (next.kind === 'number' && /^\d{1,4}$/.test(next.word.folded))) return at + 1
  const after = tokens[at + 2]
  if (after === undefined || (after.kind !== 'word' && after.kind !== 'latin') || sentenceOf[at + 2] !== sentenceOf[at]) return null
  // الحركة الشعبية - شمال
  if (DASHES.has(next.word.surface) && next.start > tokens[at]!.end && after.start > next.end) return at + 2
  const joins = (next.word.surface === '.' || next.word.surface === '-') && next.start === tokens[at]!.end
  return joins && after.start === next.end ? at + 2 : null
}
const DASHES = new Set(['-', '–', '—'])
