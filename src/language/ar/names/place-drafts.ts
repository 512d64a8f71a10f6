import type { ArabicDocument } from '../document.ts'
import { citation, type NameDraft, offsetAfter, procliticsOf } from './draft.ts'
import type { PlaceOpening } from './openings.ts'

/** Kinds whose noun tells them from the town of the same name; the noun belongs to the name (مخيم س, معبر س). */
const APART = new Set([
  'camp',
  'crossing',
  'corridor',
  'port',
  'airport',
  'base',
  'checkpoint',
  'water',
  'relief',
  'road',
  'square',
  'facility',
])

/** «المدينة», «الإقليم»: takes a place up again. */
export function anaphoricPlace(document: ArabicDocument, at: number, { lemma, subtype }: PlaceOpening): NameDraft {
  const skip = procliticsOf(document, at)
  return {
    ...unknownPlace(document, at, subtype, 'name.place.anaphor'),
    skip,
    start: offsetAfter(document, document.tokens[at]!, skip),
    name: citation(document, at, at, skip),
    descriptors: [`place:${lemma}`],
    anaphoric: true,
  }
}

/** «بلدة س», «مخيم س»: the name up to `last`, with the noun at `head` where that belongs to it. */
export function headedPlace(document: ArabicDocument, head: number, last: number, { lemma, subtype }: PlaceOpening): NameDraft {
  // محيط is the vicinity of a town more often than an ocean
  const apart = APART.has(subtype) && lemma !== 'محيط'
  const skip = apart ? procliticsOf(document, head) : 0
  const first = apart ? head : head + 1
  return {
    ...unknownPlace(document, first, subtype, 'name.place.head'),
    last,
    skip,
    start: offsetAfter(document, document.tokens[first]!, skip),
    end: document.tokens[last]!.end,
    name: citation(document, first, last, skip),
    descriptors: apart ? [`kind:${subtype}`] : [],
  }
}

/** A word that no gazetteer has, as the name of a place. */
export const unknownPlace = (document: ArabicDocument, at: number, subtype: string, rule: string): NameDraft => ({
  first: at,
  last: at,
  skip: 0,
  start: document.tokens[at]!.start,
  end: document.tokens[at]!.end,
  kind: 'place',
  known: null,
  name: citation(document, at, at, 0),
  subtype,
  country: null,
  descriptors: [],
  anaphoric: false,
  labelEn: null,
  rule,
})
