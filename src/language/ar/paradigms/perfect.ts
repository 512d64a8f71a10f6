import type { Paradigm } from './finite.ts'
import { AW_PLURAL, add, addBare, addLongA, addPlural, addSurface, morph, PERSONS, U_PLURAL } from './finite.ts'
import { spell } from './orthography.ts'
import type { Stem } from './types.ts'

const PERFECT = {
  she: morph('aت'),
  twoMen: morph('ā'),
  twoWomen: morph('aتā'),
  women: morph('نa'),
  youOrI: morph('تu'),
  youMen: morph('تuم'),
  we: morph('نā'),
}

const addPerfectBeforeConsonant = (to: Paradigm, sounds: string): void => {
  const stem = morph(sounds)
  add(to, PERSONS.women, stem, PERFECT.women)
  add(to, PERSONS.youOrI, stem, PERFECT.youOrI)
  add(to, PERSONS.youMen, stem, PERFECT.youMen, 'not-before-enclitic')
  add(to, PERSONS.we, stem, PERFECT.we)
}

const addStrongPerfect = (to: Paradigm, stem: Stem & { kind: 'strong' }): void => {
  const beforeVowel = morph(stem.beforeVowel)
  addBare(to, PERSONS.he, beforeVowel, ['a'])
  add(to, PERSONS.she, beforeVowel, PERFECT.she)
  add(to, PERSONS.twoMen, beforeVowel, PERFECT.twoMen)
  add(to, PERSONS.twoWomen, beforeVowel, PERFECT.twoWomen)
  addPlural(to, PERSONS.men, beforeVowel, U_PLURAL)
  addPerfectBeforeConsonant(to, stem.beforeConsonant)
}

/** نفى نفت نفيا نفتا نفوا, but لقي لقيت لقيا لقيتا لقوا. */
const addDefectivePerfect = (to: Paradigm, { base, vowel, glide }: Stem & { kind: 'defective' }): void => {
  const withGlide = morph(`${base}${vowel}${glide}`)
  const plain = morph(base)
  const feminine = vowel === 'a' ? plain : withGlide
  if (vowel === 'a') addLongA(to, PERSONS.he, spell(base + (glide === 'و' ? 'ā' : 'á')), spell(`${base}ā`))
  else addSurface(to, PERSONS.he, spell(`${base}ī`), 'any')
  add(to, PERSONS.she, feminine, PERFECT.she)
  add(to, PERSONS.twoMen, withGlide, PERFECT.twoMen)
  add(to, PERSONS.twoWomen, feminine, PERFECT.twoWomen)
  addPlural(to, PERSONS.men, plain, vowel === 'a' ? AW_PLURAL : U_PLURAL)
  addPerfectBeforeConsonant(to, vowel === 'a' ? withGlide.sounds : `${base}ī`)
}

/** Adds the perfect. */
export const addPerfect = (to: Paradigm, stem: Stem): void => {
  if (stem.kind === 'strong') addStrongPerfect(to, stem)
  else addDefectivePerfect(to, stem)
}
