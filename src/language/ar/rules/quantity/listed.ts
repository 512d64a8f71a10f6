import { fold } from '../../letters.ts'

/**
 * Whether a word is in a list, with or without proclitics. Asked of the words around a figure only, so it is no closed table, whose forms cost something
 * with every word that is read.
 */
export function listed(list: string): (folded: string) => boolean {
  const forms = new Set<string>()
  for (const form of list.split(' ').map(fold))
    for (const conjunction of CONJUNCTIONS) for (const proclitic of PROCLITICS) forms.add(conjunction + proclitic + form)
  return (folded) => forms.has(folded)
}
const CONJUNCTIONS: readonly string[] = ['', 'و', 'ف']
const PROCLITICS: readonly string[] = ['', 'ال', 'بال', 'كال', 'لل', 'ب', 'ل', 'ك']
