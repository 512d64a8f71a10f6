import { spell, spellings } from './orthography.ts'
import type { Gender, GrammaticalNumber, InflectedForm, Person, State } from './types.ts'

const HAMZA = 'ء'

/** What all forms of one finite paradigm share, and where they go. */
export interface Paradigm {
  readonly lemma: string
  readonly tense: 'perfect' | 'imperfect' | 'imperative'
  readonly passive: InflectedForm['passive']
  readonly forms: InflectedForm[]
}

/** Where a form stands in the table of persons. */
export interface Place {
  readonly person: Person | null
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
}

/** The persons that are listed; `youOrI`: قلت of the perfect. */
export const PERSONS = {
  he: { person: 3, gender: 'm', number: 's' },
  she: { person: 3, gender: 'f', number: 's' },
  twoMen: { person: 3, gender: 'm', number: 'd' },
  twoWomen: { person: 3, gender: 'f', number: 'd' },
  men: { person: 3, gender: 'm', number: 'p' },
  women: { person: 3, gender: 'f', number: 'p' },
  youOrI: { person: null, gender: null, number: 's' },
  youMan: { person: 2, gender: 'm', number: 's' },
  youMen: { person: 2, gender: 'm', number: 'p' },
  i: { person: 1, gender: null, number: 's' },
  we: { person: 1, gender: null, number: 'p' },
} as const satisfies Readonly<Record<string, Place>>

/** Adds one form as spelt. */
export const addSurface = ({ lemma, tense, passive, forms }: Paradigm, place: Place, surface: string, state: State): void => {
  const { person, gender, number } = place
  const indefiniteAccusative = false
  forms.push({ surface, lemma, pos: 'verb', tense, person, gender, number, passive, state, case: null, indefiniteAccusative })
}

/** Something to be written together: its sounds and, once for all, its letters. */
export interface Morph {
  readonly sounds: string
  readonly letters: string
}

export const morph = (sounds: string): Morph => ({ sounds, letters: spell(sounds) })

/** Prefix and stem: only a hamza at the beginning of the stem waits for the prefix to be spelt. */
export const prefixed = (prefix: Morph, stem: Morph): Morph => {
  const sounds = prefix.sounds + stem.sounds
  return stem.sounds.startsWith(HAMZA) ? morph(sounds) : { sounds, letters: prefix.letters + stem.letters }
}

/** Adds stem and ending. Only a last hamza of the stem waits for the ending to be spelt; equal consonants are written once. */
export const add = (to: Paradigm, place: Place, stem: Morph, ending: Morph, state: State = 'any'): void => {
  if (stem.sounds.endsWith(HAMZA)) {
    for (const surface of spellings(stem.sounds + ending.sounds)) addSurface(to, place, surface, state)
    return
  }
  const meeting = stem.sounds.at(-1) === ending.sounds[0]
  addSurface(to, place, stem.letters + (meeting ? ending.letters.slice(1) : ending.letters), state)
}

/** The u of the masculine plural takes a mute alef that no enclitic leaves: قتلوا، قتلوه. */
export const addPlural = (to: Paradigm, place: Place, stem: Morph, endings: { readonly alone: Morph; readonly joined: Morph }): void => {
  add(to, place, stem, endings.alone, 'not-before-enclitic')
  add(to, place, stem, endings.joined, 'before-enclitic')
}

/**
 * A stem without ending. Before an enclitic a last hamza follows the vowel that is heard again (يقرأ، يقرؤه); the plain
 * spelling may serve there too.
 */
export const addBare = (to: Paradigm, place: Place, { sounds, letters }: Morph, vowels: readonly string[]): void => {
  if (!sounds.endsWith(HAMZA)) {
    addSurface(to, place, letters, 'any')
    return
  }
  const carried = new Set(vowels.map((vowel) => spell(`${sounds}${vowel}ه`).slice(0, -1)))
  addSurface(to, place, letters, carried.delete(letters) ? 'any' : 'not-before-enclitic')
  for (const surface of carried) addSurface(to, place, surface, 'before-enclitic')
}

/** A last long a: نفى، نفاه; one written with alef does not change: دعا، دعاه. */
export const addLongA = (to: Paradigm, place: Place, alone: string, joined: string): void => {
  addSurface(to, place, alone, alone === joined ? 'any' : 'not-before-enclitic')
  if (alone !== joined) addSurface(to, place, joined, 'before-enclitic')
}

/** The endings of the masculine plural after a strong stem and after a base in a. */
export const U_PLURAL = { alone: morph('ūا'), joined: morph('ū') }
export const AW_PLURAL = { alone: morph('aوا'), joined: morph('aو') }
