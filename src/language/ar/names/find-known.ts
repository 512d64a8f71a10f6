import type { ArabicDocument } from '../document.ts'
import type { GazetteerEntry, GazetteerMatch, TrieNode } from '../gazetteer.ts'
import { citation, type NameDraft, offsetAfter } from './draft.ts'
import { pairAt } from './find-pairs.ts'
import { type Heads, Opens } from './heads.ts'
import { licensed } from './licence.ts'
import { chainEnd } from './name-extent.ts'
import { titleAt } from './titles.ts'

/**
 * Names that the gazetteers know, leftmost longest. A one-word name that is also an everyday word counts only where something beside it
 * says that it is one: a head (مدينة الباب), a title, or for places a preposition of place. With those go the pairs that one noun in the dual names.
 */
export function findKnownNames(document: ArabicDocument, heads: Heads, timeAt: Int32Array): NameDraft[] {
  const { tokens } = document
  const out: NameDraft[] = []
  let named: ReadonlyMap<string, number> | null = null
  const timesNamed: TimesNamed = (country) => {
    named ??= countriesOf(document, heads)
    return named.get(country) ?? 0
  }
  let before: NameDraft | null = null
  for (let i = 0; i < tokens.length; ) {
    const pair = (document.begins[i]! & Opens.body) === 0 ? null : pairAt(document, heads, i)
    if (pair !== null) {
      out.push(...pair)
      before = pair[1]
      i = pair[1].last + 1
      continue
    }
    const found: NameDraft | null = mayOpen(document, timeAt, i) ? matchAt(document, heads, i, before, timesNamed) : null
    if (found === null) i++
    else {
      out.push(found)
      before = found
      i = found.last + 1
    }
  }
  return out
}

/** Whether a name may begin with a token: one of a single word, or one of several whose second may stand behind it. */
const mayOpen = ({ begins }: ArabicDocument, timeAt: Int32Array, at: number): boolean =>
  (begins[at]! & Opens.name) !== 0 && timeAt[at] === -1 && ((begins[at]! & Opens.single) !== 0 || (begins[at + 1]! & Opens.more) !== 0)

/** How often an article names a country. */
type TimesNamed = (country: string) => number

/** `before` is the name found last. */
function matchAt(document: ArabicDocument, heads: Heads, at: number, before: NameDraft | null, timesNamed: TimesNamed): NameDraft | null {
  const { tokens } = document
  const token = tokens[at]!
  if (token.kind !== 'word' && token.kind !== 'latin') return null
  for (const { core, skip, node } of heads.namesFrom(token.word)) {
    if (skip > 0 && isForeignWord(document, at)) continue
    const found = longestFrom(document, node, at)
    // بأم درمان, but not بأم
    if (found === null || (skip > 0 && core.length < 3 && found.words === 1)) continue
    const { match, rivals, words } = found
    let { last } = found
    const entry =
      rivals.length === 0
        ? match.entry
        : chosen(
            document,
            heads,
            at,
            last,
            [match, ...rivals].map((one) => one.entry),
            timesNamed,
          )
    if (entry.kind === 'person' && isOthersName(document, heads, at, words, before)) continue
    if (words === 1 ? !licensed(document, heads, at, skip, entry, before) : entry.kind === 'place' && isBearer(document, heads, at, last))
      continue
    if (entry.kind === 'person') last = chainEnd(document, last)
    else if (entry.kind === 'organisation' && words > 1 && isTold(document, heads, last)) continue
    last = withClosingMark(document, at, last)
    return {
      first: at,
      last,
      skip,
      start: offsetAfter(document, token, skip),
      end: tokens[last]!.end,
      ...ofEntry(entry),
      name: citation(document, at, last, skip),
    }
  }
  return null
}

/** What a row of the gazetteers tells of a name. */
export const ofEntry = ({ kind, known, subtype, country, label }: GazetteerEntry) =>
  ({ kind, known, subtype, country, descriptors: [], anaphoric: false, labelEn: label.en, rule: 'name.gazetteer' }) as const

/** كتائب "حزب الله": the mark that closes what the name has opened. */
function withClosingMark({ quotes, quoteOpenedBy }: ArabicDocument, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const quote = quotes[quoteOpenedBy.get(i) ?? -1]
    if (quote?.last === last) return last + 1
  }
  return last
}

/** The longest name from the node of its first word on, with the things so called. */
export function longestFrom(
  document: ArabicDocument,
  first: TrieNode,
  at: number,
): { readonly match: GazetteerMatch; readonly rivals: readonly GazetteerMatch[]; readonly words: number; readonly last: number } | null {
  let best: ReturnType<typeof longestFrom> = null
  const { begins, tokens } = document
  let node: TrieNode | undefined = first
  let last: number | null = at
  for (let words = 1; node !== undefined; words++) {
    if (node.match !== null) best = { match: node.match, rivals: node.rivals, words, last }
    if ((begins[last + 1]! & Opens.more) === 0 || node.next.size === 0) break
    last = nextWord(document, last, words === 1)
    if (last === null || (begins[last]! & Opens.more) === 0) break
    node = node.next.get(tokens[last]!.word.folded)
  }
  return best
}

/** «دوروثي كلاوس»: behind an unknown word ك is no preposition. */
const isForeignWord = ({ tokens, tags, sentenceOf }: ArabicDocument, at: number): boolean =>
  tokens[at]!.word.folded.startsWith('ك') &&
  at > 0 &&
  sentenceOf[at - 1] === sentenceOf[at] &&
  tags[at - 1]!.pos === 'nominal' &&
  tags[at - 1]!.analysis?.form == null

/** «مجلس الأمن القومي», «الحكومة الإسرائيلية المصغرة»: an adjective after the known name that tells another body from it. */
const isTold = ({ tokens, tags, sentenceOf }: ArabicDocument, heads: Heads, last: number): boolean => {
  const tag = tags[last + 1]
  return (
    sentenceOf[last + 1] === sentenceOf[last] &&
    tag?.analysis?.article === true &&
    tag.analysis.conjunction === '' &&
    tag.analysis.preposition === '' &&
    !heads.isDemonym(tokens[last + 1]!.word) &&
    TELLING.has(tag.analysis.stem)
  )
}
const TELLING = new Set(
  'قومي قوميه وطني وطنيه مصغر مصغره اعلي عليا محلي محليه اقليمي اقليميه مركزي مركزيه فرعي فرعيه شعبي شعبيه موازي موازيه مواز موقت موقته موقته'.split(
    ' ',
  ),
)

/** «حمدان بن محمد بن راشد», «باسل الأسد»: somebody else, whose father or family has the known name. */
function isOthersName({ tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number, words: number, last: NameDraft | null): boolean {
  if (at === 0 || sentenceOf[at - 1] !== sentenceOf[at] || last?.last === at - 1) return false
  const { word } = tokens[at - 1]!
  return ANCESTRY.has(word.folded) || (words <= 2 && heads.isGivenName(word) && !heads.isCommon(word.folded))
}
const ANCESTRY = new Set(['بن', 'ابن', 'بنت', 'ال'])

/** «القائد صلاح الدين الزبير»: after a title a place called after a person is the person's name, where a family name goes on. */
function isBearer(document: ArabicDocument, heads: Heads, at: number, last: number): boolean {
  const { tokens, sentenceOf } = document
  const next = tokens[last + 1]
  if (next === undefined || next.kind !== 'word' || sentenceOf[last + 1] !== sentenceOf[at] || !heads.isGivenName(tokens[at]!.word))
    return false
  const family = next.word.folded.startsWith('ال') && !heads.isDemonym(next.word) && next.word.analyses.every(({ form }) => form === null)
  return family && titleAt(document, heads, at) !== null
}

/** Words on either side in which a country tells things of one name apart. */
const REACH = 8

/**
 * Of several things of one name the one whose country stands nearest (العاصمة الأردنية عمان, طرابلس غرب ليبيا), else the one whose country the article
 * names most; else a capital, else the first.
 */
function chosen(
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

function countriesOf(document: ArabicDocument, heads: Heads): ReadonlyMap<string, number> {
  const named = new Map<string, number>()
  for (let i = 0; i < document.tokens.length; i++) {
    const country = (document.begins[i]! & Opens.country) === 0 ? null : countryAt(document, heads, i)
    if (country !== null) named.set(country, (named.get(country) ?? 0) + 1)
  }
  return named
}

/** The next word of a name: adjacent in the same sentence; a quotation mark that opens behind its first word, a dash between blanks and a full stop or hyphen inside an initialism are passed over. */
function nextWord(document: ArabicDocument, at: number, isFirst: boolean): number | null {
  const { tokens, sentenceOf, quoteOpenedBy } = document
  const next = tokens[at + 1]
  if (next === undefined || sentenceOf[at + 1] !== sentenceOf[at]) return null
  // قوات "الدعم السريع"
  if (quoteOpenedBy.has(at + 1)) return isFirst && tokens[at + 2]?.kind === 'word' && sentenceOf[at + 2] === sentenceOf[at] ? at + 2 : null
  if (next.kind === 'word' || next.kind === 'latin' || (next.kind === 'number' && /^\d{1,4}$/.test(next.word.folded))) return at + 1
  const after = tokens[at + 2]
  if (after === undefined || (after.kind !== 'word' && after.kind !== 'latin') || sentenceOf[at + 2] !== sentenceOf[at]) return null
  // الحركة الشعبية - شمال
  if (DASHES.has(next.word.surface) && next.start > tokens[at]!.end && after.start > next.end) return at + 2
  const joins = (next.word.surface === '.' || next.word.surface === '-') && next.start === tokens[at]!.end
  return joins && after.start === next.end ? at + 2 : null
}
const DASHES = new Set(['-', '–', '—'])
