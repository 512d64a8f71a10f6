import type { ArabicDocument } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Heads } from './heads.ts'

const HEADS_OF_GOVERNMENT = new Set(['وزراء', 'حكومه'])
const HEADS_OF_STATE = new Set(['جمهوريه', 'دوله'])

/** The office that a title at `at` names with its complements before `end`: «وزير دفاع», or what heads a state or a government. */
export function officeName(document: ArabicDocument, title: Heads['title'], gazetteer: Gazetteer, at: number, end: number): string {
  const { tokens, tags } = document
  const { lemma } = title(tokens[at]!.word)!
  const complements: string[] = []
  for (let i = at + 1; i < end && complements.length < 3; i++) {
    const analysis = tags[i]!.analysis
    if (tokens[i]!.kind !== 'word' || analysis === null) continue
    if (tags[i]!.pos === 'preposition') continue
    if (
      gazetteer.demonyms.has(analysis.stem) ||
      gazetteer.root.next.get((analysis.article ? 'ال' : '') + analysis.stem)?.match?.entry.kind === 'country'
    )
      continue
    complements.push(analysis.stem)
  }
  if (lemma === 'رئيس') {
    if (complements.length === 0 || HEADS_OF_STATE.has(complements[0]!)) return 'president'
    if (HEADS_OF_GOVERNMENT.has(complements[0]!) || HEADS_OF_GOVERNMENT.has(complements[1] ?? '')) return 'prime-minister'
  }
  return [lemma, ...complements].join(' ')
}
