import { adjectival } from './adjectival.ts'
import { feminineOf } from './declension.ts'
import type { Lexeme } from './nominal.ts'
import { constructState, declined, dual, femininePlural, masculinePlural } from './nominal.ts'
import { otherSpellings } from './orthography.ts'
import type { InflectedForm, NounEntry } from './types.ts'

const MASCULINE_PLURAL = 'ون'
const FEMININE_PLURAL = 'ات'

/** أراضي، مباني، ليالي lose their ya when indefinite; كراسي does so for some writers. */
const isDefectivePlural = (plural: string): boolean => plural.length >= 5 && plural.at(-3) === 'ا' && plural.endsWith('ي')

const brokenPlurals = (lexeme: Lexeme, entry: NounEntry): InflectedForm[] =>
  entry.plurals
    .filter((plural) => plural !== MASCULINE_PLURAL && plural !== FEMININE_PLURAL)
    .flatMap((plural) => [plural, ...otherSpellings(plural)])
    .flatMap((plural) => declined(lexeme, plural, entry.gender, 'p', isDefectivePlural(plural), lexeme.pos !== 'adjective'))

const adjective = (lexeme: Lexeme, entry: NounEntry, masculine: string): InflectedForm[] =>
  adjectival(lexeme, {
    masculine,
    feminine: typeof entry.feminine === 'string' || entry.feminine === null ? entry.feminine : feminineOf(masculine),
    defective: entry.defective === true,
    masculinePlural: entry.plurals.includes(MASCULINE_PLURAL),
  })

const feminineNoun = (lexeme: Lexeme, feminine: string): InflectedForm[] => [
  ...declined(lexeme, feminine, 'f', 's', false),
  ...dual(lexeme, feminine, 'f', true),
  femininePlural(lexeme, feminine, 'f'),
]

const noun = (lexeme: Lexeme, entry: NounEntry, singular: string): InflectedForm[] => {
  const { gender, plurals } = entry
  const defective = entry.defective === true
  const forms = declined(lexeme, singular, gender, 's', defective)
  if (plurals.length > 0) forms.push(...dual(lexeme, entry.dual ?? singular, gender, true))
  if (plurals.includes(MASCULINE_PLURAL)) forms.push(...masculinePlural(lexeme, singular, defective))
  if (plurals.includes(FEMININE_PLURAL)) forms.push(femininePlural(lexeme, singular, gender))
  if (entry.feminine === true) forms.push(...feminineNoun(lexeme, feminineOf(singular)))
  if (typeof entry.feminine === 'string') forms.push(...feminineNoun(lexeme, entry.feminine))
  return forms
}

/** Every form of a noun or adjective, each once. */
export const inflectNoun = (entry: NounEntry): readonly InflectedForm[] => {
  const lexeme: Lexeme = { lemma: entry.lemma, pos: entry.pos ?? 'noun', passive: 'no' }
  const inflect = entry.pos === 'adjective' ? adjective : noun
  const singulars = [entry.lemma, ...otherSpellings(entry.lemma), ...(entry.spellings ?? [])]
  return [
    ...singulars.flatMap((singular) => inflect(lexeme, entry, singular)),
    ...(entry.construct ?? []).map((surface) => constructState(lexeme, surface, entry.gender)),
    ...brokenPlurals(lexeme, entry),
  ]
}
