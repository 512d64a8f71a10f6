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

/** Visits the forms of all entries; `add` gives those of one lexeme, and shares of homographs what they have in common. */
const visitAll = <Entry extends { readonly lemma: string }>(
  visit: (form: InflectedForm) => void,
  entries: readonly Entry[],
  add: (forms: InflectedForm[], entry: Entry) => void,
): void => {
  const seen = new Set<string>()
  const homographs = new Map<string, Entry[]>()
  for (const { lemma } of entries) {
    if (seen.has(lemma)) homographs.set(lemma, [])
    else seen.add(lemma)
  }
  for (const entry of entries) {
    const alike = homographs.get(entry.lemma)
    if (alike !== undefined) {
      alike.push(entry)
      continue
    }
    const forms: InflectedForm[] = []
    add(forms, entry)
    forms.forEach(visit)
  }
  for (const alike of homographs.values()) {
    const shared: InflectedForm[] = []
    for (const entry of alike) add(shared, entry)
    distinct(shared).forEach(visit)
  }
}

/** Visits every inflected stem of the lexicon once, in a fixed order. They are not kept: there are more than a hundred thousand. */
export const inflectLexicon = (visit: (form: InflectedForm) => void): void => {
  visitAll(visit, VERBS, addVerb)
  visitAll(visit, NOUNS, addNounForms)
}
