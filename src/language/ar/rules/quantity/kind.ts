import { fold } from '../../letters.ts'
import { ANYBODY, CROWDS, type Kind } from '../../lexicon/figure-verbs.ts'
import type { Counted } from './counted.ts'
import { isHeld } from './set-free.ts'

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))
const crowds = lemmas(CROWDS)
const anybody = lemmas(ANYBODY)

/** What kind of people is counted, where the verb of their clause makes a difference to them; those who hold an office or gather are none. */
export function kindOf({ noun, lemma, measure, group }: Counted): Kind | null {
  if (noun.unit === 'family') return 'family'
  if (noun.unit !== 'person' || isHeld(lemma) || crowds.has(lemma) || measure === 'killed') return null
  if (measure === 'wounded') return 'hurt'
  if (measure === 'displaced' || measure === 'returned') return 'displaced'
  if (group === 'police') return 'police'
  if (group === 'soldiers' || group === 'fighters') return measure === 'fighters' ? 'armed' : null
  if (anybody.has(lemma) || lemma === '') return 'person'
  return group === 'civilians' || group === 'children' || group === 'women' ? 'civilian' : null
}
