import { lightUnit } from './letters.ts'
import type { Features } from './paradigms/features.ts'
import type { Proclitics } from './segment.ts'

/** Written out, it marks an indefinite noun: neither verb nor pronoun nor article. */
export const hasTanwin = (surface: string): boolean => {
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i)
    if (unit >= 0x64b && unit <= 0x64d) return true
  }
  return false
}

/** Index in the light view of the first letter that carries a shadda, or -1. */
export function doubledLetter(surface: string): number {
  const mark = surface.indexOf(SHADDA)
  if (mark < 1) return -1
  let letters = 0
  for (let i = 0; i < mark; i++) if (lightUnit(surface.charCodeAt(i)) !== 0) letters++
  return letters - 1
}
const SHADDA = '\u0651'

/** Whether a verb doubles a letter: the second radical of form II (عبّر), the last of a doubled verb (ردّ). */
export function showsDoubling(lemma: string, letter: string): boolean {
  const mark = lemma.indexOf(SHADDA)
  return mark === -1 ? lemma.length === 2 && lemma[1] === letter : lemma[mark - 1] === letter
}

/** What the folded view hides: an article has a plain alef, ة is never a pronoun, nor is ى. */
export function agreesWithLetters({ article, preposition }: Proclitics, stemStart: number, enclitic: string, light: string): boolean {
  if (article && preposition !== 'ل' && light[stemStart - 2] !== 'ا') return false
  return (enclitic !== 'ه' && enclitic !== 'ي') || light[light.length - 1] === enclitic
}

export const isVerb = ({ pos }: Features): boolean => pos === 'verb'
/** As dictionaries list words, where its letters are those of its lemma. */
export const isWord = ({ pos, state }: Features): boolean => (pos === 'noun' || pos === 'adjective') && state !== 'indefinite'

/** Whether a form with these features can carry these clitics. */
export function compatible({ article, preposition, future }: Proclitics, enclitic: string, form: Features): boolean {
  if (enclitic !== '') {
    if (form.state === 'not-before-enclitic' || form.state === 'indefinite' || form.indefiniteAccusative) return false
    if (enclitic === 'ني' && !isVerb(form)) return false
    if (enclitic === 'ي' && isVerb(form)) return false
  } else if (form.state === 'before-enclitic') return false
  if (isVerb(form)) {
    if (article || preposition === 'ب' || preposition === 'ك') return false
    if (future && (form.tense !== 'imperfect' || preposition !== '')) return false
    return preposition !== 'ل' || form.tense === 'imperfect'
  }
  if (future) return false
  return !(article && (form.state === 'construct' || form.state === 'indefinite' || form.indefiniteAccusative))
}
