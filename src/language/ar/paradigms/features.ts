import type { InflectedForm } from './types.ts'

/** What a form tells besides its letters and its lexeme: some two hundred combinations. */
export type Features = Omit<InflectedForm, 'surface' | 'lemma'>

const POS = { verb: 0, noun: 1, adjective: 2, 'participle-active': 3, 'participle-passive': 4, masdar: 5 } as const
const TENSE = { perfect: 1, imperfect: 2, imperative: 3 } as const
const GENDER = { m: 1, f: 2 } as const
const NUMBER = { s: 1, d: 2, p: 3 } as const
const PASSIVE = { no: 0, ambiguous: 1, yes: 2 } as const
const STATE = { any: 0, construct: 1, 'before-enclitic': 2, 'not-before-enclitic': 3, indefinite: 4 } as const
const CASE = { nominative: 1, oblique: 2 } as const

/** One number for each combination. */
export function featuresKey({
  pos,
  tense,
  person,
  gender,
  number,
  passive,
  state,
  case: grammaticalCase,
  indefiniteAccusative,
}: Features): number {
  let key = POS[pos]
  key = key * 4 + (tense === null ? 0 : TENSE[tense])
  key = key * 4 + (person ?? 0)
  key = key * 4 + (gender === null ? 0 : GENDER[gender])
  key = key * 4 + (number === null ? 0 : NUMBER[number])
  key = key * 4 + PASSIVE[passive]
  key = key * 8 + STATE[state]
  key = key * 4 + (grammaticalCase === null ? 0 : CASE[grammaticalCase])
  return key * 2 + (indefiniteAccusative ? 1 : 0)
}
