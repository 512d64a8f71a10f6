import { addAdjectival } from './adjectival.ts'
import { feminineOf } from './declension.ts'
import type { Lexeme } from './nominal.ts'
import { addConstruct, addConstructDual, addDual, addFemininePlural, addMasculinePlural, addStem } from './nominal.ts'
import { otherSpellings } from './orthography.ts'
import type { InflectedForm, NounEntry } from './types.ts'

const MASCULINE_PLURAL = 'ون'
const FEMININE_PLURAL = 'ات'

/** أراضي، مباني، ليالي and أيدي lose their ya when indefinite; كراسي does so for some writers. */
const isDefectivePlural = (plural: string): boolean =>
  plural.endsWith('ي') && (plural.length >= 5 ? plural.at(-3) === 'ا' : plural.startsWith('أ'))

const addBrokenPlurals = (to: Lexeme, entry: NounEntry): void => {
  for (const plural of entry.plurals) {
    if (plural === MASCULINE_PLURAL || plural === FEMININE_PLURAL) continue
    for (const spelling of [plural, ...otherSpellings(plural)]) addStem(to, spelling, entry.gender, 'p', isDefectivePlural(plural))
  }
}

const addAdjective = (to: Lexeme, entry: NounEntry, masculine: string): void => {
  const irregular = typeof entry.feminine === 'string' || entry.feminine === null
  addAdjectival(to, {
    masculine,
    feminine: irregular ? (entry.feminine ?? null) : feminineOf(masculine),
    defective: entry.defective === true,
    diptote: irregular,
    masculinePlural: entry.plurals.includes(MASCULINE_PLURAL),
  })
}

const addFeminineNoun = (to: Lexeme, feminine: string): void => {
  addStem(to, feminine, 'f', 's', false)
  addDual(to, feminine, 'f')
  addConstructDual(to, feminine, 'f')
  addFemininePlural(to, feminine, 'f')
}

const addNoun = (to: Lexeme, entry: NounEntry, singular: string): void => {
  const { gender, plurals, feminine } = entry
  const defective = entry.defective === true
  addStem(to, singular, gender, 's', defective)
  if (plurals.length > 0) {
    addDual(to, entry.dual ?? singular, gender)
    addConstructDual(to, entry.dual ?? singular, gender)
  }
  if (plurals.includes(MASCULINE_PLURAL)) addMasculinePlural(to, singular, defective, false)
  if (plurals.includes(FEMININE_PLURAL)) addFemininePlural(to, singular, gender)
  if (feminine) addFeminineNoun(to, feminine === true ? feminineOf(singular) : feminine)
}

/** Adds every form of a noun or adjective, each once. */
export const addNounForms = (forms: InflectedForm[], entry: NounEntry): void => {
  const to: Lexeme = { lemma: entry.lemma, pos: entry.pos ?? 'noun', passive: 'no', forms }
  const addSingular = entry.pos === 'adjective' ? addAdjective : addNoun
  for (const singular of [entry.lemma, ...otherSpellings(entry.lemma), ...(entry.spellings ?? [])]) addSingular(to, entry, singular)
  for (const surface of entry.construct ?? []) addConstruct(to, surface, entry.gender)
  addBrokenPlurals(to, entry)
}

/** Every form of a noun or adjective, each once. */
export const inflectNoun = (entry: NounEntry): readonly InflectedForm[] => {
  const forms: InflectedForm[] = []
  addNounForms(forms, entry)
  return forms
}
