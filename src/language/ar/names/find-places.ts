import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import { wordTest } from '../vocabulary.ts'
import { type NameDraft, procliticsOf } from './draft.ts'
import { type Heads, Opens } from './heads.ts'
import type { PlaceOpening } from './openings.ts'
import { isPlaceAfterIn, isPlaceAfterPart } from './place-after-preposition.ts'
import { anaphoricPlace, headedPlace, unknownPlace } from './place-drafts.ts'
import { nameEndOf, namesPlace, placeNameEnd } from './place-name.ts'
import { twoPlaces } from './two-places.ts'

/** Places that no gazetteer knows, by the noun before them (بلدة س), and the definite noun that takes a place up again (الإقليم، المدينة). */
export function findPlaces(document: ArabicDocument, heads: Heads, taken: Int32Array, drafts: readonly NameDraft[]): NameDraft[] {
  const { tokens, begins } = document
  const out: NameDraft[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] !== -1 || tokens[i]!.kind !== 'word') continue
    const head = (begins[i]! & Opens.place) === 0 ? null : heads.place(tokens[i]!.word)
    if (head?.dual) {
      out.push(...twoPlaces(document, taken, i + 1, head))
      continue
    }
    const place = head === null ? placeWithoutHead(document, heads, taken, i) : placeOfHead(document, heads, taken, drafts, i, head)
    if (place === null) continue
    out.push(place)
    // قرية دير سلمان: one name
    i = place.last
  }
  return out
}

/** «في أولونغا», «شمال كوراندا»: unknown words that a preposition or the noun for a part tells of. */
const placeWithoutHead = (document: ArabicDocument, heads: Heads, taken: Int32Array, at: number): NameDraft | null =>
  namesPlace(document, at) && (isPlaceAfterIn(document, taken, at) || isPlaceAfterPart(document, heads, at))
    ? unknownPlace(document, at, nameEndOf(document, taken, at), 'area', 'name.place.preposition')
    : null

/** The place that a noun for one names with what stands behind it, or takes up with its article; null where it does neither. */
function placeOfHead(
  document: ArabicDocument,
  heads: Heads,
  taken: Int32Array,
  drafts: readonly NameDraft[],
  at: number,
  head: PlaceOpening,
): NameDraft | null {
  const { tokens, tags, sentenceOf } = document
  const { analysis, pos } = tags[at]!
  // السلطات المحلية: an adjective, not the district so called
  if (analysis === null || analysis.enclitic !== '' || pos === 'adjective' || qualifiesQuoted(document, at)) return null
  const next = sentenceOf[at + 1] === sentenceOf[at] ? tokens[at + 1] : undefined
  if (analysis.article) {
    // القضاء على التمرد
    if (head.lemma === COURT && tags[at + 1]?.lemma === 'علي') return null
    const isNamed = next !== undefined && taken[at + 1]! >= 0 && procliticsOf(document, at + 1) === 0
    return head.anaphoric && !isNamed ? anaphoricPlace(document, at, head) : null
  }
  if (next === undefined) return null
  const town = IN_TOWN.has(head.subtype) ? drafts[taken[at + 1]!] : undefined
  if (town !== undefined && isTown(town, at + 1)) {
    // معبر بور بيي: it only begins like the town
    const last = nameEndOf(document, taken, town.last)
    return { ...headedPlace(document, at, last, head), country: last === town.last ? town.country : null }
  }
  const last = next.kind === 'word' && taken[at + 1] === -1 ? placeNameEnd(document, heads, taken, head, at + 1) : at
  return last === at ? null : headedPlace(document, at, last, head)
}

const COURT = fold('قضاء')

/** «حاجز س», «مخيم س»: what stands in or by a town that the gazetteers know and is no town itself. */
const IN_TOWN = new Set(['camp', 'checkpoint', 'crossing', 'port'])
const isTown = (draft: NameDraft, at: number): boolean =>
  draft.first === at && draft.skip === 0 && draft.known !== null && (draft.subtype === 'town' || draft.subtype === 'city')

/** «صحيفة "الأيام" المحلية»: right behind a name in quotation marks a word that may be an adjective is one. */
const qualifiesQuoted = ({ tokens, tags }: ArabicDocument, at: number): boolean =>
  at > 0 && tags[at]!.analysis?.article === true && /^["”»]$/.test(tokens[at - 1]!.word.surface) && mayQualify(tokens[at]!.word)
const mayQualify = wordTest(({ analyses }) => analyses.some(({ form, article }) => article && form?.pos === 'adjective'))
