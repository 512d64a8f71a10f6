import type { NameMention } from '../../contract.ts'
import type { ArabicDocument } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { findAntecedents, NOBODY, needsAntecedent } from './antecedents.ts'
import { bynameOwner } from './bynames.ts'
import { citation, type NameDraft, shapedDraft, TIME } from './draft.ts'
import { findBearers } from './find-bearers.ts'
import { findBodies, isBand } from './find-bodies.ts'
import { findCapitals } from './find-capitals.ts'
import { findDemonyms } from './find-demonyms.ts'
import { findKnownNames } from './find-known.ts'
import { findOwnCountries } from './find-own-country.ts'
import { findPersons } from './find-persons.ts'
import { findPlaces } from './find-places.ts'
import { asFamilyName, findRepeatedNames, findRepeatedPlaces } from './find-repeated.ts'
import { findShortNames } from './find-short-names.ts'
import { findSpeakers } from './find-speakers.ts'
import type { Heads } from './heads.ts'
import { withInitials } from './initials.ts'
import { titleAt } from './titles.ts'

export interface Names {
  readonly mentions: readonly NameMention[]
  readonly drafts: readonly NameDraft[]
  /** Index of the mention by token, or -1. */
  readonly at: Int32Array
  readonly last: readonly number[]
}

/** All names of an article in reading order. Finders run in this order; what one has taken the next leaves alone. */
export function findNames(document: ArabicDocument, gazetteer: Gazetteer, heads: Heads, timeAt: Int32Array): Names {
  const drafts: NameDraft[] = findKnownNames(document, heads, timeAt).map((draft) => shapedDraft(withTitle(document, heads, draft)))
  const taken = takenBy(document, drafts)
  for (let i = 0; i < taken.length; i++) if (timeAt[i] !== -1 && taken[i] === -1) taken[i] = TIME
  const take = (found: readonly NameDraft[]) => {
    for (const draft of found) {
      taken.fill(drafts.length, draft.first, draft.last + 1)
      drafts.push(shapedDraft(draft))
    }
  }
  take(findRepeatedPlaces(document, heads, drafts, taken))
  take(findBearers(document, heads, taken))
  take(findPersons(document, heads, taken, drafts))
  take(findRepeatedNames(document, drafts, taken))
  drafts.splice(0, drafts.length, ...drafts.map(asFamilyName(document, drafts)))
  const speakers = findSpeakers(document, heads, taken)
  take(speakers)
  if (speakers.length > 0) take(findRepeatedNames(document, drafts, taken))
  take(findBodies(document, heads, taken, drafts))
  take(findShortNames(document, drafts, taken))
  take(findCapitals(document, gazetteer, heads, taken))
  take(findPlaces(document, heads, taken, drafts))
  take(findOwnCountries(document, gazetteer, drafts, taken))
  take(findDemonyms(document, gazetteer, heads, taken))
  const found = drafts.toSorted((a, b) => a.first - b.first)
  const known = findAntecedents(document, found, gazetteer.capitals)
  const all = found.map((draft, i) => (needsAntecedent(draft) && known[i] === null && isBand(draft) ? asPeople(document, draft) : draft))
  // الجبهة or الحركة names somebody only where it takes up a fuller name
  const sorted = all.filter((draft, i) => known[i] !== NOBODY && (!needsAntecedent(draft) || known[i] !== null))
  const antecedents = sorted.length === all.length ? known : findAntecedents(document, sorted, gazetteer.capitals)
  return {
    drafts: sorted,
    mentions: sorted.map((draft, i) => mentionOf(draft, antecedents[i] ?? bynameOwner(document, sorted, i))),
    at: takenBy(document, sorted),
    last: sorted.map((draft) => draft.last),
  }
}

const asPeople = (document: ArabicDocument, draft: NameDraft): NameDraft => ({
  ...draft,
  kind: 'group',
  name: citation(document, draft.first, draft.last, draft.skip),
  subtype: 'party',
  descriptors: [],
  anaphoric: false,
  rule: 'name.group',
})

/** A known person named with a title: what the title says goes with the mention. */
function withTitle(document: ArabicDocument, heads: Heads, draft: NameDraft): NameDraft {
  if (draft.kind !== 'person') return draft
  const title = titleAt(document, heads, draft.first)
  return title === null ? draft : withInitials(document, heads, { ...draft, descriptors: title.descriptors })
}

function takenBy(document: ArabicDocument, drafts: readonly NameDraft[]): Int32Array {
  const taken = new Int32Array(document.tokens.length).fill(-1)
  drafts.forEach((draft, i) => {
    taken.fill(i, draft.first, draft.last + 1)
  })
  return taken
}

const mentionOf = (draft: NameDraft, antecedent: number | null): NameMention => ({
  start: draft.start,
  end: draft.end,
  kind: draft.kind,
  known: draft.known,
  name: draft.name,
  country: draft.country,
  descriptors: draft.descriptors,
  antecedent,
  label: { ar: draft.name, en: draft.labelEn },
  rule: draft.rule,
})
