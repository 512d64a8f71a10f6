import { adjectival } from './adjectival.ts'
import type { Cell } from './conjugation.ts'
import { imperativeOf, imperfectOf, perfectOf } from './conjugation.ts'
import { feminineOf } from './declension.ts'
import { masdarForms } from './masdar.ts'
import type { Lexeme } from './nominal.ts'
import { otherSpellings } from './orthography.ts'
import { verbStems } from './stems.ts'
import type { InflectedForm, Participle, PartOfSpeech, VerbEntry } from './types.ts'

type Tense = 'perfect' | 'imperfect' | 'imperative'

const finite = (
  lemma: string,
  tense: Tense,
  { person, gender, number }: Cell,
  { surface, state }: Cell['spellings'][number],
  passive: InflectedForm['passive'],
): InflectedForm => ({
  surface,
  lemma,
  pos: 'verb',
  tense,
  person,
  gender,
  number,
  passive,
  state,
  case: null,
  indefiniteAccusative: false,
})

/** Active and passive side by side: one form where they are spelt alike; a visible passive only in the third person. */
const bothVoices = (lemma: string, tense: Tense, active: readonly Cell[], passive: readonly (Cell | undefined)[]): InflectedForm[] => {
  const forms: InflectedForm[] = []
  active.forEach((cell, index) => {
    const other = passive[index]?.spellings ?? []
    for (const spelling of cell.spellings) {
      const alike = other.some((one) => one.surface === spelling.surface)
      forms.push(finite(lemma, tense, cell, spelling, alike ? 'ambiguous' : 'no'))
    }
    if (cell.person !== 3) return
    for (const spelling of other) {
      const alike = cell.spellings.some((one) => one.surface === spelling.surface)
      if (!alike) forms.push(finite(lemma, tense, cell, spelling, 'yes'))
    }
  })
  return forms
}

const participleForms = (entry: VerbEntry, pos: PartOfSpeech, participle: Participle): InflectedForm[] => {
  const lexeme: Lexeme = { lemma: entry.lemma, pos, passive: pos === 'participle-passive' ? 'yes' : 'no' }
  // مسؤول / مسئول; in other forms the و after a hamza is a radical (مؤوي)
  const others = entry.form === 'I' ? otherSpellings(participle.surface) : []
  return [participle.surface, ...others].flatMap((masculine) =>
    adjectival(lexeme, { masculine, feminine: feminineOf(masculine), defective: participle.defective, masculinePlural: true }),
  )
}

const spokenOf = (entry: VerbEntry, form: InflectedForm): boolean =>
  !entry.impersonalPassive || (form.number === 's' && !form.indefiniteAccusative && form.state !== 'before-enclitic')

const spelledAlike = (one: InflectedForm, other: InflectedForm): boolean =>
  one.surface === other.surface && one.gender === other.gender && one.number === other.number && one.case === other.case

/** Active and passive participle; what is spelt alike stands once, as an active that may be passive (متهم). */
const participles = (entry: VerbEntry, active: Participle, passive: Participle): InflectedForm[] => {
  const actives = participleForms(entry, 'participle-active', active)
  if (entry.intransitive) return actives
  const passives = participleForms(entry, 'participle-passive', passive).filter((form) => spokenOf(entry, form))
  return [
    ...actives.map((form): InflectedForm => (passives.some((other) => spelledAlike(form, other)) ? { ...form, passive: 'ambiguous' } : form)),
    ...passives.filter((form) => !actives.some((other) => spelledAlike(form, other))),
  ]
}

/** Every form of a verb, each once: perfect, imperfect, imperative, participles, masdars. */
export const inflectVerb = (entry: VerbEntry): readonly InflectedForm[] => {
  const { lemma } = entry
  const stems = verbStems(entry)
  const voices = (passive: readonly Cell[]): readonly Cell[] => {
    if (entry.intransitive) return []
    return entry.impersonalPassive ? passive.slice(0, 1) : passive
  }
  const perfect = bothVoices(lemma, 'perfect', perfectOf(stems.perfect), voices(perfectOf(stems.perfectPassive)))
  const { prefixVowel } = stems
  const passiveImperfect = voices(imperfectOf(stems.imperfectPassive, 'u'))
  const imperfect = bothVoices(lemma, 'imperfect', imperfectOf(stems.imperfect, prefixVowel), passiveImperfect)
  const imperative = bothVoices(lemma, 'imperative', imperativeOf(stems.imperative, stems.imperativePrefix), [])
  return [
    ...perfect,
    ...imperfect,
    ...imperative,
    ...participles(entry, stems.activeParticiple, stems.passiveParticiple),
    ...masdarForms(entry),
  ]
}
