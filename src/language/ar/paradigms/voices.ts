import type { InflectedForm, Stem } from './types.ts'

const alike = (one: InflectedForm, other: InflectedForm): boolean =>
  one.number === other.number &&
  one.gender === other.gender &&
  one.person === other.person &&
  one.case === other.case &&
  one.surface === other.surface

/**
 * Adds active and passive of one paradigm: what is spelt alike stands once, as ambiguous; of the visible passives only
 * the third person (and participles, which have none).
 */
export const addVoices = (forms: InflectedForm[], actives: readonly InflectedForm[], passives: readonly InflectedForm[]): void => {
  const twins = new Set<InflectedForm>()
  for (const form of actives) {
    const twin = passives.find((other) => alike(form, other))
    if (twin) twins.add(twin)
    forms.push(twin ? { ...form, passive: 'ambiguous' } : form)
  }
  for (const form of passives) if ((form.tense === null || form.person === 3) && !twins.has(form)) forms.push(form)
}

const withoutShortVowels = (sounds: string): string => sounds.replace(/[aiu]/g, '')

/** Whether active and passive stem differ in nothing that is written; a hamza may still move between the two. */
export const writtenAlike = (active: Stem, passive: Stem): boolean =>
  active.kind === 'strong' &&
  passive.kind === 'strong' &&
  !active.beforeVowel.includes('ء') &&
  withoutShortVowels(active.beforeVowel) === withoutShortVowels(passive.beforeVowel) &&
  withoutShortVowels(active.beforeConsonant) === withoutShortVowels(passive.beforeConsonant)
