import type { ArabicDocument } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { tagTest } from '../tag-facts.ts'
import { type NameDraft, offsetAfter, procliticsOf } from './draft.ts'

/** Sentences back in which the bearer of the pronoun is looked for. */
const REACH = 1
/** Bearers looked at: the nearest, and a few more where that one stands in furniture. */
const CANDIDATES = 8

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
  /** The first bearer that does not stand before the token. */
  let next = 0
  const { tokens, tags } = document
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] !== -1 || !isOwnCountry(tags[i]!) || tokens[i]!.kind !== 'word') continue
    const token = tokens[i]!
    while (next < bearers.length && bearers[next]!.first < i) next++
    const bearer = nearestBearer(document, bearers.slice(Math.max(0, next - CANDIDATES), next), i)
    const entry = bearer === undefined ? undefined : gazetteer.byKnown.get(bearer.country!)
    if (entry === undefined) continue
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
  }
  return out
}
const nearestBearer = ({ sentenceOf }: ArabicDocument, before: readonly NameDraft[], at: number): NameDraft | undefined =>
  before.findLast(({ first }) => sentenceOf[at]! - sentenceOf[first]! <= REACH)

const COUNTRY = new Set(['بلد', 'بلاد'])
const isOwnCountry = tagTest(({ analysis, lemma }) => analysis !== null && analysis.enclitic !== '' && COUNTRY.has(lemma))
