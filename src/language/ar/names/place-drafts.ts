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

/** Kinds whose noun is said with the name and belongs to it no more than «مدينة»: «حي الأشرفية» and «الأشرفية» are one. */
const WITH_NOUN = new Set(['neighbourhood'])

/** «المدينة», «الإقليم»: takes a place up again. */
export function anaphoricPlace(document: ArabicDocument, at: number, { lemma, subtype }: PlaceOpening): NameDraft {
  const skip = procliticsOf(document, at)
  return {
    ...unknownPlace(document, at, at, subtype, 'name.place.anaphor'),
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
  const isSaid = apart || WITH_NOUN.has(subtype)
  const skip = isSaid ? procliticsOf(document, head) : 0
  const first = isSaid ? head : head + 1
  const named = apart ? first : head + 1
  return {
    ...unknownPlace(document, first, last, subtype, 'name.place.head'),
    skip,
    start: offsetAfter(document, document.tokens[first]!, skip),
    name: citation(document, named, last, apart ? skip : 0),
    descriptors: apart ? [`kind:${subtype}`] : [],
  }
}

/** Words that no gazetteer has, as the name of a place. */
export const unknownPlace = (document: ArabicDocument, first: number, last: number, subtype: string, rule: string): NameDraft => ({
  first,
  last,
  skip: 0,
  start: document.tokens[first]!.start,
  end: document.tokens[last]!.end,
  kind: 'place',
  known: null,
  name: citation(document, first, last, 0),
  subtype,
  country: null,
  descriptors: [],
  anaphoric: false,
  labelEn: null,
  rule,
})
