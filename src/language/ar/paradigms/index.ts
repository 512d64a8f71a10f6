import { NOUNS } from '../lexicon/nouns/index.ts'
import { VERBS } from '../lexicon/verbs/index.ts'
import { inflectNoun } from './noun.ts'
import type { InflectedForm } from './types.ts'
import { inflectVerb } from './verb.ts'

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

/** Adds the forms of the entries; homographs (زال يزال, زال يزول) share what they have in common. */
const addAll = <Entry extends { readonly lemma: string }>(
  forms: InflectedForm[],
  entries: readonly Entry[],
  inflect: (entry: Entry) => readonly InflectedForm[],
): void => {
  const byLemma = new Map<string, readonly InflectedForm[]>()
  for (const entry of entries) {
    const inflected = inflect(entry)
    const earlier = byLemma.get(entry.lemma)
    byLemma.set(entry.lemma, earlier ? [...earlier, ...inflected] : inflected)
    for (const form of inflected) if (!earlier?.some((one) => sameForm(one, form))) forms.push(form)
  }
}

let built: readonly InflectedForm[] | null = null

/** Every inflected stem of the lexicon, each once; built at the first call and kept. */
export const inflectLexicon = (): readonly InflectedForm[] => {
  if (built === null) {
    const forms: InflectedForm[] = []
    addAll(forms, VERBS, inflectVerb)
    addAll(forms, NOUNS, inflectNoun)
    built = forms
  }
  return built
}
