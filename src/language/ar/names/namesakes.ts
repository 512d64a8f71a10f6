import type { ArabicDocument } from '../document.ts'
import type { GazetteerEntry } from '../gazetteer.ts'
import { type Heads, Opens } from './heads.ts'

/** How often an article names a country. */
export type TimesNamed = (country: string) => number

/** Words on either side in which a country tells things of one name apart. */
const REACH = 8

/**
 * Of several things of one name the one whose country stands nearest (العاصمة الأردنية عمان, طرابلس غرب ليبيا), else the one whose country the article
 * names most; else a capital, else the first.
 */
export function chosen(
  document: ArabicDocument,
  heads: Heads,
  first: number,
  last: number,
  entries: readonly GazetteerEntry[],
  timesNamed: TimesNamed,
): GazetteerEntry {
  const { tokens, sentenceOf } = document
  // السلام في الشرق الأوسط, beside «الشرق الأوسط» and صحيفة الشرق الأوسط
  const others = entries.filter(({ subtype }) => subtype !== 'media')
  if (others.length === 1 && entries.length === 2 && last > first && first > 0)
    return QUOTES.has(tokens[first - 1]!.word.surface) || heads.organisation(tokens[first - 1]!.word)?.subtype === 'media'
      ? entries.find(({ subtype }) => subtype === 'media')!
      : others[0]!
  const ofCountryAt = (i: number): GazetteerEntry | undefined => {
    if (i < 0 || i >= tokens.length || sentenceOf[i] !== sentenceOf[first]) return undefined
    const country = countryAt(document, heads, i)
    return country === null ? undefined : entries.find((entry) => entry.country === country)
  }
  for (let step = 1; step <= REACH; step++) {
    const fits = ofCountryAt(first - step) ?? ofCountryAt(last + step)
    if (fits !== undefined) return fits
  }
  return mostNamed(entries, timesNamed) ?? entries.find((entry) => heads.isCapital(entry.known)) ?? entries[0]!
}

const QUOTES = new Set(['"', '“', '”', '«', "'"])

/** The country that a word names, by its name or its adjective. */
const countryAt = ({ tokens }: ArabicDocument, heads: Heads, at: number): string | null => {
  const { kind, word } = tokens[at]!
  return kind === 'word' ? (heads.demonymCountry(word) ?? heads.countryOf(word)) : null
}

/** The one whose country the article names most; null where it names none of them, or two alike. */
function mostNamed(entries: readonly GazetteerEntry[], timesNamed: TimesNamed): GazetteerEntry | null {
  const times = ({ country }: GazetteerEntry) => (country === null ? 0 : timesNamed(country))
  const [best, second] = entries.toSorted((a, b) => times(b) - times(a))
  return times(best!) > 0 && times(best!) > times(second!) ? best! : null
}

export function countriesOf(document: ArabicDocument, heads: Heads): ReadonlyMap<string, number> {
  const named = new Map<string, number>()
  for (let i = 0; i < document.tokens.length; i++) {
    const country = (document.begins[i]! & Opens.country) === 0 ? null : countryAt(document, heads, i)
    if (country !== null) named.set(country, (named.get(country) ?? 0) + 1)
  }
  return named
}
