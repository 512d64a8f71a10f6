import type { ArabicDocument } from '../document.ts'
import type { GazetteerEntry, GazetteerMatch, TrieNode } from '../gazetteer.ts'
import { FRAMES } from '../statements/frames.ts'
import { citation, type NameDraft, offsetAfter, opensDateline } from './draft.ts'
import { type Heads, Opens } from './heads.ts'
import { chainEnd, isUnknown } from './name-extent.ts'
import { speaksAt } from './speech.ts'
import { titleAt } from './titles.ts'

/**
 * Names that the gazetteers know, leftmost longest. A one-word name that is also an everyday word counts only where something beside it
 * says that it is one: a head (مدينة الباب), a title, or for places a preposition of place.
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
    const opens = timeAt[i] === -1 && (document.begins[i]! & Opens.name) !== 0
    const found: NameDraft | null = opens ? matchAt(document, heads, i, before, timesNamed) : null
    if (found === null) i++
    else {
      out.push(found)
      before = found
      i = found.last + 1
    }
  }
  return out
}

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
      kind: entry.kind,
      known: entry.known,
      name: citation(document, at, last, skip),
      subtype: entry.subtype,
      country: entry.country,
      descriptors: [],
      anaphoric: false,
      labelEn: entry.label.en,
      rule: 'name.gazetteer',
    }
  }
  return null
}

/** كتائب "حزب الله": the mark that closes what the name has opened. */
function withClosingMark({ quotes, quoteOpenedBy }: ArabicDocument, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const quote = quotes[quoteOpenedBy.get(i) ?? -1]
    if (quote?.last === last) return last + 1
  }
  return last
}

/** The longest name from the node of its first word on, with the things so called. */
function longestFrom(
  document: ArabicDocument,
  first: TrieNode,
  at: number,
): { readonly match: GazetteerMatch; readonly rivals: readonly GazetteerMatch[]; readonly words: number; readonly last: number } | null {
  let best: ReturnType<typeof longestFrom> = null
  let node: TrieNode | undefined = first
  let last: number | null = at
  for (let words = 1; node !== undefined && last !== null; words++) {
    if (node.match !== null) best = { match: node.match, rivals: node.rivals, words, last }
    last = node.next.size === 0 ? null : nextWord(document, last, words === 1)
    node = last === null || (document.begins[last]! & Opens.more) === 0 ? undefined : node.next.get(document.tokens[last]!.word.folded)
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

const IN_PLACE = new Set(['في', 'من', 'الي', 'نحو', 'قرب', 'غرب', 'شرق', 'شمال', 'جنوب', 'وسط', 'داخل', 'خارج', 'علي', 'بين'])

function licensed(
  document: ArabicDocument,
  heads: Heads,
  at: number,
  skip: number,
  entry: GazetteerEntry,
  last: NameDraft | null,
): boolean {
  const { tags, tokens } = document
  const word = tokens[at]!.word
  const before = at > 0 && document.sentenceOf[at - 1] === document.sentenceOf[at] ? tokens[at - 1]! : null
  // a family name that is a place too (أمينة باري)
  if (
    before !== null &&
    skip === 0 &&
    entry.kind !== 'person' &&
    entry.kind !== 'country' &&
    heads.isGivenName(before.word) &&
    (!heads.isCommon(before.word.folded) || followsSpeech(document, at - 2))
  )
    return false
  if (entry.kind === 'place' && !heads.isCapital(entry.known) && isBearersName(document, heads, at)) return false
  if (entry.kind === 'country' && skip === 0 && isOfMoney(document, heads, at)) return false
  // المتحدثة باسم الوزارة جورجيا ميلوني
  if (entry.kind === 'country' && skip === 0 && isGivenName(document, heads, at)) return false
  if (entry.kind === 'country' && !entry.common && skip === 0) return true
  const everyday =
    entry.common ||
    (!(entry.kind === 'place' && heads.isCapital(entry.known)) &&
      word.analyses.some(
        (analysis) =>
          analysis.form !== null &&
          analysis.form.state !== 'construct' &&
          analysis.stemStart <= skip + 2 &&
          analysis.enclitic === '' &&
          analysis.cost < 2.5,
      ))
  // short names of agencies are everyday words with clitics (بنا، وال)
  const doubtful =
    (entry.subtype === 'media' && word.folded.length - skip <= 3) || everyday || (skip > 0 && word.analyses[0]!.form !== null)
  // وبباكو: a capital is one with its proclitics too
  if (!doubtful || (!everyday && skip > 0 && heads.isCapital(entry.known) && word.folded.length - skip >= 4)) return true
  const previous = before?.word ?? null
  if (isGovernment(document, heads, at, skip, entry) || isDateline(document, at, entry)) return true
  // العاصمة السودانية: whose capital, not a place so called
  if (before !== null && tags[at - 1]!.analysis?.article === true && heads.isDemonym(word) && skip === 0) return false
  if (isPlace(entry.kind) && isCoordinated(document, at, skip, last)) return true
  if (entry.kind === 'country' && isOwnAdjective(document, heads, at, skip, entry)) return true
  if (entry.kind === 'country') return skip === 0 || word.analyses[0]!.form === null || (previous !== null && IN_PLACE.has(previous.folded))
  if (previous === null) return entry.kind !== 'person' && entry.kind !== 'place' && !entry.common && entry.subtype !== 'media'
  if (entry.kind === 'person') return heads.title(previous) !== null || speaksAt(document, at) || isBesidePerson(document, heads, at)
  if (entry.kind === 'place' || entry.kind === 'facility') {
    if (heads.place(previous) !== null || isCalledBy(document, at, skip)) return true
    return tags[at]!.pos !== 'verb' && inPlace(document, at, skip) && standsAlone(document, at)
  }
  if (heads.organisation(previous) !== null) return true
  return entry.subtype === 'media'
    ? QUOTES.has(previous.surface) && !isNamedThing(document, heads, at - 2)
    : !entry.common && word.folded.includes('ال')
}

/** «هدنة جدة», «محادثات مسقط»: what is made or fought somewhere is called by the place. */
const isCalledBy = ({ tags }: ArabicDocument, at: number, skip: number): boolean =>
  skip === 0 &&
  tags[at]!.pos === 'nominal' &&
  tags[at - 1]!.analysis?.article === false &&
  CALLED.has(tags[at - 1]!.analysis!.stem) &&
  tags[at + 1]?.pos !== 'adjective'
const CALLED = new Set('هدنه اتفاق محادثات مفاوضات مشاورات مباحثات قمه حرب معركه معارك حصار مجزره'.split(' '))

/** «رحبت الرياض», «والإمارات تنفي»: right beside a verb of saying in the feminine a capital or a country is a government. */
function isGovernment({ tags, sentenceOf }: ArabicDocument, heads: Heads, at: number, skip: number, entry: GazetteerEntry): boolean {
  if (entry.kind !== 'country' && !heads.isCapital(entry.known)) return false
  const says = (i: number) => {
    const tag = sentenceOf[i] === sentenceOf[at] ? tags[i] : undefined
    return tag?.pos === 'verb' && FRAMES.has(tag.lemma) && tag.analysis?.form?.gender === 'f' && tag.analysis.form.number === 's'
  }
  return (skip === 0 && says(at - 1)) || (tags[at]!.analysis?.enclitic === '' && says(at + 1))
}

const isDateline = (document: ArabicDocument, at: number, entry: GazetteerEntry): boolean =>
  entry.kind === 'place' && opensDateline(document, at, at)

/** «منزل جاسم محمد مهدي»: a given name that is a place too, where another name follows and no noun of places goes before. */
function isBearersName({ tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const next = tokens[at + 1]
  if (!heads.isGivenName(tokens[at]!.word) || next === undefined || sentenceOf[at + 1] !== sentenceOf[at]) return false
  if (at > 0 && sentenceOf[at - 1] === sentenceOf[at] && heads.place(tokens[at - 1]!.word) !== null) return false
  return (
    next.kind === 'word' &&
    (heads.isGivenName(next.word) || next.word.analyses.every(({ form, closed }) => form === null && closed === null))
  )
}

/** A country's name behind a title that has its article, with an unknown word after it. */
const isGivenName = (document: ArabicDocument, heads: Heads, at: number): boolean =>
  at > 0 &&
  document.tags[at - 1]!.analysis?.article === true &&
  document.sentenceOf[at + 1] === document.sentenceOf[at] &&
  isUnknown(document, at + 1, 0) &&
  titleAt(document, heads, at) !== null

/** «عجز مالي»: an adjective that agrees with the noun before it; after a body or an office it is the country (رئيس مالي). */
function isOfMoney({ tags, tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const [before, own] = [tags[at - 1], tags[at]!]
  if (
    before === undefined ||
    sentenceOf[at - 1] !== sentenceOf[at] ||
    own.pos !== 'adjective' ||
    own.analysis?.article !== false ||
    own.analysis.form === null
  )
    return false
  const { word } = tokens[at - 1]!
  if (heads.title(word) !== null || heads.organisation(word) !== null || heads.group(word) !== null || heads.place(word) !== null)
    return false
  return (
    before.pos === 'nominal' &&
    before.analysis?.article === false &&
    before.analysis.enclitic === '' &&
    before.analysis.form?.number === 's' &&
    before.analysis.form.gender === 'm'
  )
}

/** «بين البرهان وحميدتي»: joined by و to somebody whose name is nothing else. */
function isBesidePerson({ tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    sentenceOf[at + 1] === sentenceOf[at] &&
    next.word.folded.startsWith('و') &&
    heads.namesFrom(next.word).some(({ skip, node }) => skip === 1 && node.match?.entry.kind === 'person')
  )
}

const isPlace = (kind: string) => kind === 'country' || kind === 'place'

/** «مصر ولبنان وقطر»: joined by و to the place right before it, a word that has another sense too is the place. */
const isCoordinated = ({ tokens, tags, sentenceOf }: ArabicDocument, at: number, skip: number, last: NameDraft | null): boolean =>
  skip === 1 &&
  last !== null &&
  isPlace(last.kind) &&
  last.last === at - 1 &&
  tokens[at]!.word.folded.startsWith('و') &&
  tags[at]!.pos !== 'verb' &&
  sentenceOf[at - 1] === sentenceOf[at]

/** «وتركيا», «لسوريا»: what competes with the country is nothing but its own adjective in the accusative. */
function isOwnAdjective({ tokens, tags }: ArabicDocument, heads: Heads, at: number, skip: number, entry: GazetteerEntry): boolean {
  const { folded, analyses } = tokens[at]!.word
  return (
    tags[at]!.pos !== 'verb' &&
    folded.endsWith('يا') &&
    heads.demonymCountryOf(folded.slice(skip, -1)) === entry.known &&
    analyses.every(({ form, stemStart }) => form === null || stemStart < skip || form.pos === 'adjective')
  )
}

/** After a preposition of place, standing or attached. */
export const inPlace = (document: ArabicDocument, at: number, skip: number): boolean =>
  IN_PLACE.has(document.tokens[at - 1]?.word.folded ?? '') ||
  (skip > 0 && ['ب', 'ل'].includes(document.tags[at]!.analysis?.preposition ?? ''))

/** Nothing after it completes the everyday reading: no adjective, genitive or pronoun (في حلب, but not في الباب الأول). */
function standsAlone({ tags, tokens }: ArabicDocument, at: number): boolean {
  const next = tags[at + 1]
  if (tags[at]!.analysis?.enclitic !== '' || next === undefined || tokens[at + 1]!.kind === 'punctuation')
    return tags[at]!.analysis?.enclitic === ''
  return next.pos !== 'adjective' && !(next.pos === 'nominal' && next.analysis?.conjunction === '' && next.analysis.preposition === '')
}

const QUOTES = new Set(['"', '“', '”', '«'])
/** فندق «الحياة»: what is in quotation marks is the name of the noun before them. */
const isNamedThing = (document: ArabicDocument, heads: Heads, at: number): boolean => {
  const tag = document.tags[at]
  return tag?.pos === 'nominal' && heads.organisation(document.tokens[at]!.word)?.subtype !== 'media'
}
const followsSpeech = (document: ArabicDocument, at: number): boolean =>
  at >= 0 && document.tags[at]!.pos === 'verb' && FRAMES.has(document.tags[at]!.lemma)
