import { addAdjectival } from './adjectival.ts'
import { feminineOf } from './declension.ts'
import type { Paradigm } from './finite.ts'
import { addImperative, addImperfect } from './imperfect.ts'
import { addMasdars } from './masdar.ts'
import { otherSpellings } from './orthography.ts'
import { addPerfect } from './perfect.ts'
import { verbStems } from './stems.ts'
import type { InflectedForm, Participle, PartOfSpeech, Stem, VerbEntry, VerbStems } from './types.ts'
import { addVoices, writtenAlike } from './voices.ts'

type Conjugate = (to: Paradigm, voice: 'active' | 'passive') => void

const isHe = ({ person, gender, number }: InflectedForm): boolean => person === 3 && gender === 'm' && number === 's'

/** Adds perfect or imperfect in both voices, as far as the verb has them. */
const addTense = (forms: InflectedForm[], entry: VerbEntry, tense: 'perfect' | 'imperfect', alike: boolean, conjugate: Conjugate): void => {
  const { lemma } = entry
  if (entry.intransitive || (alike && !entry.impersonalPassive)) {
    conjugate({ lemma, tense, passive: entry.intransitive ? 'no' : 'ambiguous', forms }, 'active')
    return
  }
  const actives: InflectedForm[] = []
  const passives: InflectedForm[] = []
  conjugate({ lemma, tense, passive: 'no', forms: actives }, 'active')
  conjugate({ lemma, tense, passive: 'yes', forms: passives }, 'passive')
  addVoices(forms, actives, entry.impersonalPassive ? passives.filter(isHe) : passives)
}

const addFinite = (forms: InflectedForm[], entry: VerbEntry, stems: VerbStems): void => {
  const alike = (active: Stem, passive: Stem): boolean => !entry.intransitive && writtenAlike(active, passive)
  addTense(forms, entry, 'perfect', alike(stems.perfect, stems.perfectPassive), (to, voice) =>
    addPerfect(to, voice === 'active' ? stems.perfect : stems.perfectPassive),
  )
  addTense(forms, entry, 'imperfect', alike(stems.imperfect, stems.imperfectPassive), (to, voice) =>
    voice === 'active' ? addImperfect(to, stems.imperfect, stems.prefixVowel) : addImperfect(to, stems.imperfectPassive, 'u'),
  )
  addImperative({ lemma: entry.lemma, tense: 'imperative', passive: 'no', forms }, stems.imperative, stems.imperativePrefix)
}

const addParticiple = (
  forms: InflectedForm[],
  entry: VerbEntry,
  pos: PartOfSpeech,
  { surface, defective }: Participle,
  passive: InflectedForm['passive'],
): void => {
  // مسؤول / مسئول; in other forms the و after a hamza is a radical (مؤوي)
  const others = entry.form === 'I' ? otherSpellings(surface) : []
  for (const masculine of [surface, ...others]) {
    const stem = { masculine, feminine: feminineOf(masculine), defective, diptote: false, masculinePlural: true }
    addAdjectival({ lemma: entry.lemma, pos, passive, forms }, stem)
  }
}

/** What is left of the passive participle where the object stands after a preposition: معثور عليه، متفق عليها. */
const isImpersonal = (form: InflectedForm): boolean => form.number === 's' && !form.indefiniteAccusative && form.state !== 'before-enclitic'

/** Adds the participles; those spelt alike stand once, as an active that may be passive (متهم). */
const addParticiples = (forms: InflectedForm[], entry: VerbEntry, active: Participle, passive: Participle): void => {
  if (entry.intransitive || (!entry.impersonalPassive && active.surface === passive.surface)) {
    addParticiple(forms, entry, 'participle-active', active, entry.intransitive ? 'no' : 'ambiguous')
    return
  }
  const actives: InflectedForm[] = []
  const passives: InflectedForm[] = []
  addParticiple(actives, entry, 'participle-active', active, 'no')
  addParticiple(passives, entry, 'participle-passive', passive, 'yes')
  addVoices(forms, actives, entry.impersonalPassive ? passives.filter(isImpersonal) : passives)
}

/** Adds every form of a verb, each once: perfect, imperfect, imperative, participles, masdars. */
export const addVerb = (forms: InflectedForm[], entry: VerbEntry): void => {
  const stems = verbStems(entry)
  addFinite(forms, entry, stems)
  addParticiples(forms, entry, stems.activeParticiple, stems.passiveParticiple)
  addMasdars(forms, entry)
}

/** Every form of a verb, each once. */
export const inflectVerb = (entry: VerbEntry): readonly InflectedForm[] => {
  const forms: InflectedForm[] = []
  addVerb(forms, entry)
  return forms
}
