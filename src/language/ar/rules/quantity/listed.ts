import { fold } from '../../letters.ts'

/**
 * Whether a word is in a list, with or without proclitics. Asked of the words around a figure only, so it is no closed table, whose forms cost something
 * with every word that is read.
 */
export function listed(list: string): (folded: string) => boolean {
  const forms = new Set(list.split(' ').map(fold))
  return (folded) => {
    if (forms.has(folded)) return true
    for (const proclitics of PROCLITICS) {
      const rest = folded.replace(proclitics, '')
      if (rest.length < folded.length && forms.has(rest)) return true
    }
    return false
  }
}
const PROCLITICS: readonly RegExp[] = [/^[وف]/, /^[وف]?[بك]?ال/, /^[وف]?لل/, /^[وف]?[بلك]/]
