import { NOUNS } from '../lexicon/nouns/index.ts'
import { VERBS } from '../lexicon/verbs/index.ts'
import { addNounForms } from './noun.ts'
import type { InflectedForm } from './types.ts'
import { addVerb } from './verb.ts'

const sameForm = (one: InflectedForm, other: InflectedForm): boolean =>
  one.surface === other.surface &&
  one.pos === other.pos &&
  one.tense === other.tense &&
  one.person === other.person &&
  one.gender === other.gender &&
  one.number === other.number &&
  one.passive === other.passive &&
  one.state === other.state &&
  one.case === other.case &&
  one.indefiniteAccusative === other.indefiniteAccusative

/** Homographs (زال يزال, زال يزول) share what they have in common: each form stands once. */
const distinct = (forms: readonly InflectedForm[]): InflectedForm[] => {
  const kept: InflectedForm[] = []
  for (const form of forms) if (!kept.some((one) => sameForm(one, form))) kept.push(form)
  return kept
}

/** Adds the forms of all entries; `add` is handed those of one lexeme id together. */
const addAll = <Entry extends { readonly lemma: string }>(
  forms: InflectedForm[],
  entries: readonly Entry[],
  add: (forms: InflectedForm[], entry: Entry) => void,
): void => {
  const seen = new Set<string>()
  const homographs = new Set<string>()
  for (const { lemma } of entries) (seen.has(lemma) ? homographs : seen).add(lemma)
  for (const entry of entries) if (!homographs.has(entry.lemma)) add(forms, entry)
  for (const lemma of homographs) {
    const shared: InflectedForm[] = []
    for (const entry of entries) if (entry.lemma === lemma) add(shared, entry)
    forms.push(...distinct(shared))
  }
}

let built: readonly InflectedForm[] | null = null

/** Every inflected stem of the lexicon, each once; built at the first call and kept. */
export const inflectLexicon = (): readonly InflectedForm[] => {
  if (built === null) {
    const forms: InflectedForm[] = []
    addAll(forms, VERBS, addVerb)
    addAll(forms, NOUNS, addNounForms)
    built = forms
  }
  return built
}
