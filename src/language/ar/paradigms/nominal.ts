import { beforeEnclitic, dualBases, indefiniteAccusative, pluralInAt, withEnding, withMasculinePlural, withoutYa } from './declension.ts'
import type { Gender, GrammaticalNumber, InflectedForm, PartOfSpeech, State } from './types.ts'

/** What all forms of one nominal paradigm share. */
export interface Lexeme {
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly passive: InflectedForm['passive']
}

type Case = InflectedForm['case']

const nominal = (
  { lemma, pos, passive }: Lexeme,
  surface: string,
  gender: Gender,
  number: GrammaticalNumber,
  state: State,
  grammaticalCase: Case = null,
  accusative = false,
): InflectedForm => ({
  surface,
  lemma,
  pos,
  tense: null,
  person: null,
  gender,
  number,
  passive,
  state,
  case: grammaticalCase,
  indefiniteAccusative: accusative,
})

/**
 * One stem in the singular or the broken plural: alone, before enclitics, with the alef of tanwin; a defective one also
 * without its ya.
 */
export const declined = (
  lexeme: Lexeme,
  stem: string,
  gender: Gender,
  number: 's' | 'p',
  defective: boolean,
  encliticsToo = true,
): InflectedForm[] => {
  const { others, also } = beforeEnclitic(stem)
  const forms = [nominal(lexeme, stem, gender, number, also ? 'any' : 'not-before-enclitic')]
  if (encliticsToo) {
    for (const other of others) forms.push(nominal(lexeme, other.surface, gender, number, 'before-enclitic', other.case))
  }
  if (defective) forms.push(nominal(lexeme, withoutYa(stem), gender, number, 'indefinite'))
  const accusative = defective && number === 'p' ? null : indefiniteAccusative(stem, number === 'p')
  if (accusative !== null) forms.push(nominal(lexeme, accusative, gender, number, 'indefinite', 'oblique', true))
  return forms
}

/** The dual, in the construct state too where asked for. */
export const dual = (lexeme: Lexeme, stem: string, gender: Gender, construct: boolean): InflectedForm[] =>
  dualBases(stem).flatMap((base) => {
    const forms = [
      nominal(lexeme, withEnding(base, 'ان'), gender, 'd', 'not-before-enclitic', 'nominative'),
      nominal(lexeme, withEnding(base, 'ين'), gender, 'd', 'not-before-enclitic', 'oblique'),
    ]
    if (!construct) return forms
    const nominative = nominal(lexeme, withEnding(base, 'ا'), gender, 'd', 'construct', 'nominative')
    return [...forms, nominative, nominal(lexeme, withEnding(base, 'ي'), gender, 'd', 'construct', 'oblique')]
  })

/** The sound masculine plural. */
export const masculinePlural = (lexeme: Lexeme, stem: string, defective: boolean): InflectedForm[] => {
  const base = defective ? stem.slice(0, -1) : stem
  return [
    nominal(lexeme, withMasculinePlural(base, 'ون'), 'm', 'p', 'not-before-enclitic', 'nominative'),
    nominal(lexeme, withMasculinePlural(base, 'ين'), 'm', 'p', 'not-before-enclitic', 'oblique'),
    nominal(lexeme, withMasculinePlural(base, 'و'), 'm', 'p', 'construct', 'nominative'),
    nominal(lexeme, withMasculinePlural(base, 'ي'), 'm', 'p', 'construct', 'oblique'),
  ]
}

/** The plural in ات. */
export const femininePlural = (lexeme: Lexeme, stem: string, gender: Gender): InflectedForm =>
  nominal(lexeme, pluralInAt(stem), gender, 'p', 'any')

/** A further spelling of the singular in the construct state (أبو). */
export const constructState = (lexeme: Lexeme, surface: string, gender: Gender): InflectedForm =>
  nominal(lexeme, surface, gender, 's', 'construct')
