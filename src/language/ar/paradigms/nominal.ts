import { beforeEnclitic, dualBases, indefiniteAccusative, pluralInAt, withEnding, withMasculinePlural, withoutYa } from './declension.ts'
import type { Gender, GrammaticalNumber, InflectedForm, PartOfSpeech, State } from './types.ts'

/** What all forms of one nominal paradigm share, and where they go. */
export interface Lexeme {
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly passive: InflectedForm['passive']
  readonly forms: InflectedForm[]
}

const add = (
  { lemma, pos, passive, forms }: Lexeme,
  surface: string,
  gender: Gender,
  number: GrammaticalNumber | null,
  state: State,
  grammaticalCase: InflectedForm['case'],
  indefiniteAccusative = false,
): void => {
  const [tense, person] = [null, null]
  forms.push({ surface, lemma, pos, tense, person, gender, number, passive, state, case: grammaticalCase, indefiniteAccusative })
}

/**
 * Adds one stem in the singular or the broken plural: alone, before enclitics, with the alef of tanwin unless the stem is
 * a diptote; a defective one also without its ya. Adjectives take no enclitics.
 */
export const addStem = (to: Lexeme, stem: string, gender: Gender, number: 's' | 'p', defective: boolean, diptote = false): void => {
  const { others, also } = beforeEnclitic(stem)
  add(to, stem, gender, number, also ? 'any' : 'not-before-enclitic', null)
  if (to.pos !== 'adjective') for (const other of others) add(to, other.surface, gender, number, 'before-enclitic', other.case)
  if (defective) add(to, withoutYa(stem), gender, number, 'indefinite', null)
  // مباني has no tanwin in the accusative, قاضيا has
  const accusative = diptote || (defective && number === 'p') ? null : indefiniteAccusative(stem, number === 'p')
  if (accusative !== null) add(to, accusative, gender, number, 'indefinite', 'oblique', true)
}

/** Adds the dual. */
export const addDual = (to: Lexeme, stem: string, gender: Gender): void => {
  for (const base of dualBases(stem)) {
    add(to, withEnding(base, 'ان'), gender, 'd', 'not-before-enclitic', 'nominative')
    add(to, withEnding(base, 'ين'), gender, 'd', 'not-before-enclitic', 'oblique')
  }
}

/** Adds the masculine dual of a word whose plural in ين, spelt like the dual, is added with number null. */
export const addNominativeDual = (to: Lexeme, stem: string): void =>
  add(to, withEnding(stem, 'ان'), 'm', 'd', 'not-before-enclitic', 'nominative')

/** Adds the dual in the construct state: only nouns stand in it. */
export const addConstructDual = (to: Lexeme, stem: string, gender: Gender): void => {
  for (const base of dualBases(stem)) {
    add(to, withEnding(base, 'ا'), gender, 'd', 'construct', 'nominative')
    add(to, withEnding(base, 'ي'), gender, 'd', 'construct', 'oblique')
  }
}

/** Adds the sound masculine plural; `dualToo`: its oblique is spelt like that of the dual and stands for both. */
export const addMasculinePlural = (to: Lexeme, stem: string, defective: boolean, dualToo: boolean): void => {
  const base = defective ? stem.slice(0, -1) : stem
  add(to, withMasculinePlural(base, 'ون'), 'm', 'p', 'not-before-enclitic', 'nominative')
  add(to, withMasculinePlural(base, 'ين'), 'm', dualToo ? null : 'p', 'not-before-enclitic', 'oblique')
  add(to, withMasculinePlural(base, 'و'), 'm', 'p', 'construct', 'nominative')
  add(to, withMasculinePlural(base, 'ي'), 'm', 'p', 'construct', 'oblique')
}

/** Adds the plural in ات. */
export const addFemininePlural = (to: Lexeme, stem: string, gender: Gender): void => add(to, pluralInAt(stem), gender, 'p', 'any', null)

/** Adds a further spelling of the singular in the construct state (أبو). */
export const addConstruct = (to: Lexeme, surface: string, gender: Gender): void => add(to, surface, gender, 's', 'construct', null)
