import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import { wordTest } from '../vocabulary.ts'
import { citation, type NameDraft, offsetAfter, procliticsOf } from './draft.ts'
import { type Heads, Opens } from './heads.ts'
import { isPlaceAfterIn, isPlaceAfterPart } from './place-after-preposition.ts'
import { headedPlace, unknownPlace } from './place-drafts.ts'
import { isCalledAfter, isCalledAfterFather, isDistrictName, isForeignName, isOfTwoWords, nameEndOf, namesPlace } from './place-name.ts'
import { twoPlaces } from './two-places.ts'

/** Places that no gazetteer knows, by the noun before them (بلدة س), and the definite noun that takes a place up again (الإقليم، المدينة). */
export function findPlaces(document: ArabicDocument, heads: Heads, taken: Int32Array, drafts: readonly NameDraft[]): NameDraft[] {
  const { tokens, tags, sentenceOf } = document
  const out: NameDraft[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] !== -1 || tokens[i]!.kind !== 'word') continue
    const head = (document.begins[i]! & Opens.place) === 0 ? null : heads.place(tokens[i]!.word)
    if (head === null) {
      if (namesPlace(document, i) && (isPlaceAfterIn(document, i) || isPlaceAfterPart(document, heads, i)))
        out.push(unknownPlace(document, i, 'area', 'name.place.preposition'))
      continue
    }
    const analysis = tags[i]!.analysis
    // السلطات المحلية: an adjective, not the district so called
    if (head.dual) {
      out.push(...twoPlaces(document, taken, i + 1, head))
      continue
    }
    if (analysis === null || analysis.enclitic !== '' || tags[i]!.pos === 'adjective' || qualifiesQuoted(document, i)) continue
    const next = sentenceOf[i + 1] === sentenceOf[i] ? tokens[i + 1] : undefined
    if (analysis.article) {
      // القضاء على التمرد
      if (head.lemma === COURT && tags[i + 1]?.lemma === 'علي') continue
      if (!head.anaphoric || (next !== undefined && taken[i + 1]! >= 0 && procliticsOf(document, i + 1) === 0)) continue
      const skip = procliticsOf(document, i)
      out.push({
        first: i,
        last: i,
        skip,
        start: offsetAfter(document, tokens[i]!, skip),
        end: tokens[i]!.end,
        kind: 'place',
        known: null,
        name: citation(document, i, i, skip),
        subtype: head.subtype,
        country: null,
        descriptors: [`place:${head.lemma}`],
        anaphoric: true,
        labelEn: null,
        rule: 'name.place.anaphor',
      })
    } else if (next !== undefined && IN_TOWN.has(head.subtype) && isTown(drafts[taken[i + 1]!], i + 1)) {
      const town = drafts[taken[i + 1]!]!
      out.push({ ...headedPlace(document, i, town.last, head), country: town.country })
    } else if (next !== undefined && next.kind === 'word' && taken[i + 1] === -1) {
      const last =
        isCalledAfterFather(document, taken, i + 1) || isOfTwoWords(document, taken, head, i + 1)
          ? i + 2
          : namesPlace(document, i + 1) ||
              isCalledAfter(document, heads, head, i + 1) ||
              isDistrictName(document, head, i + 1) ||
              isForeignName(document, heads, i + 1)
            ? nameEndOf(document, taken, i + 1)
            : i
      if (last === i) continue
      out.push(headedPlace(document, i, last, head))
      // قرية دير سلمان: one name
      i = last
    }
  }
  return out
}

const COURT = fold('قضاء')

/** «حاجز س», «مخيم س»: what stands in or by a town that the gazetteers know and is no town itself. */
const IN_TOWN = new Set(['camp', 'checkpoint', 'crossing', 'port'])
const isTown = (draft: NameDraft | undefined, at: number): boolean =>
  draft !== undefined &&
  draft.first === at &&
  draft.skip === 0 &&
  draft.known !== null &&
  (draft.subtype === 'town' || draft.subtype === 'city')

/** «صحيفة "الأيام" المحلية»: right behind a name in quotation marks a word that may be an adjective is one. */
const qualifiesQuoted = ({ tokens, tags }: ArabicDocument, at: number): boolean =>
  at > 0 && tags[at]!.analysis?.article === true && /^["”»]$/.test(tokens[at - 1]!.word.surface) && mayQualify(tokens[at]!.word)
const mayQualify = wordTest(({ analyses }) => analyses.some(({ form, article }) => article && form?.pos === 'adjective'))
