import type { ArabicDocument } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type NameDraft, offsetAfter, procliticsOf } from './draft.ts'

/** Sentences back in which the bearer of the pronoun is looked for. */
const REACH = 1

/** «بلاده», «بلادها»: the country of the person or body named last before it, where that is known. */
export function findOwnCountries(
  document: ArabicDocument,
  gazetteer: Gazetteer,
  drafts: readonly NameDraft[],
  taken: Int32Array,
): NameDraft[] {
  const bearers = drafts
    .filter(({ kind, country }) => country !== null && (kind === 'person' || kind === 'office' || kind === 'organisation'))
    .toSorted((a, b) => a.first - b.first)
  const out: NameDraft[] = []
  document.tokens.forEach((token, i) => {
    const analysis = document.tags[i]!.analysis
    if (taken[i] !== -1 || token.kind !== 'word' || analysis === null || analysis.enclitic === '' || !COUNTRY.has(document.tags[i]!.lemma))
      return
    const bearer = bearers.findLast((draft) => draft.first < i && document.sentenceOf[i]! - document.sentenceOf[draft.first]! <= REACH)
    const entry = bearer === undefined ? undefined : gazetteer.byKnown.get(bearer.country!)
    if (entry === undefined) return
    const skip = procliticsOf(document, i)
    out.push({
      first: i,
      last: i,
      skip,
      start: offsetAfter(document, token, skip),
      end: token.end,
      kind: 'country',
      known: entry.known,
      name: entry.label.ar,
      subtype: 'country',
      country: entry.known,
      descriptors: [],
      anaphoric: false,
      labelEn: entry.label.en,
      rule: 'name.country.own',
    })
  })
  return out
}
const COUNTRY = new Set(['بلد', 'بلاد'])
