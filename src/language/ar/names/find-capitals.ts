import type { ArabicDocument } from '../document.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { fold } from '../letters.ts'
import { tagTest } from '../tag-facts.ts'
import { citation, type NameDraft, offsetAfter, procliticsOf } from './draft.ts'
import type { Heads } from './heads.ts'

const CAPITAL = fold('عاصمة')
const isCapital = tagTest(({ lemma }) => lemma === CAPITAL)
/** Whose capital by the name of the table is not so called. */
const DISPUTED = new Set(['ISR', 'PSE'])

/** «العاصمة الصومالية», «عاصمة السنغال»: the capital of a country, told by its adjective or its name. */
export function findCapitals(document: ArabicDocument, gazetteer: Gazetteer, heads: Heads, taken: Int32Array): NameDraft[] {
  const { tokens, tags, sentenceOf } = document
  const out: NameDraft[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] !== -1 || !isCapital(tags[i]!) || tokens[i]!.kind !== 'word' || tags[i]!.analysis?.enclitic !== '') continue
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (next === undefined || next.kind !== 'word' || sentenceOf[i + 1] !== sentenceOf[i]) continue
    const adjectival = tags[i]!.analysis!.article && tags[i + 1]!.analysis?.article === true && taken[i + 1] === -1
    const country = adjectival ? heads.demonymCountry(next.word) : tags[i]!.analysis!.article ? null : heads.countryOf(next.word)
    const entry = country === null || DISPUTED.has(country) ? undefined : gazetteer.byKnown.get(gazetteer.capitalOf.get(country) ?? '')
    // العاصمة الأردنية عمان: named right after
    if (entry === undefined || (adjectival && (taken[i + 2] ?? -1) >= 0 && heads.countryOf(tokens[i + 2]!.word) === null)) continue
    const skip = procliticsOf(document, i)
    const last = adjectival ? i + 1 : i
    out.push({
      first: i,
      last,
      skip,
      start: offsetAfter(document, token, skip),
      end: tokens[last]!.end,
      kind: 'place',
      known: entry.known,
      name: citation(document, i, last, skip),
      subtype: entry.subtype,
      country: entry.country,
      descriptors: [],
      anaphoric: false,
      labelEn: entry.label.en,
      rule: 'name.place.capital',
    })
  }
  return out
}
