import type { EntityKind } from '../../../model/lists.ts'
import type { ArabicDocument } from '../document.ts'
import type { Gazetteer, TrieNode } from '../gazetteer.ts'
import { fold } from '../letters.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { GROUP_HEADS, type GroupRole } from '../lexicon/group-heads.ts'
import { ORGANISATION_HEADS, type OrganisationHead } from '../lexicon/organisation-heads.ts'
import { PLACE_HEADS } from '../lexicon/place-heads.ts'
import { TITLES, type TitleKind } from '../lexicon/titles.ts'
import { createSpellings } from '../spellings.ts'
import { MAX_BEGINNINGS, rareProperty, type Word } from '../vocabulary.ts'
import { type Core, coresIn } from './draft.ts'

export interface OrganisationOpening {
  readonly lemma: string
  readonly kind: EntityKind
  readonly subtype: string
  /** Opens a body whatever follows; others only with a country, place or name after them. */
  readonly strong: boolean
}
/** Two bodies of a kind in the construct: the names of both follow (حركتا س وص). */
export interface PairOpening {
  readonly lemma: string
  /** The noun for one of them, as it is written. */
  readonly singular: string
  readonly kind: EntityKind
  readonly subtype: string
  /** Names of the gazetteers that begin with that noun. */
  readonly node: TrieNode | null
}
export interface GroupOpening {
  readonly lemma: string
  readonly role: GroupRole
}
export interface PlaceOpening {
  readonly lemma: string
  readonly subtype: string
  /** With the article it takes up a place named before. */
  readonly anaphoric: boolean
  /** Two of them in the construct: the names of both follow (بلدتي س وص). */
  readonly dual: boolean
}
export interface TitleOpening {
  readonly lemma: string
  readonly kind: TitleKind
}

/** A core with which names of the gazetteers begin. */
export interface NameStart extends Core {
  readonly node: TrieNode
}

/** All that a word may open, by the segmentation with the fewest proclitics that a table knows; with or without article. */
interface Openings {
  readonly title: TitleOpening | null
  readonly organisation: OrganisationOpening | null
  readonly bodySkip: number | null
  readonly pair: PairOpening | null
  readonly group: GroupOpening | null
  readonly place: PlaceOpening | null
  readonly portfolio: string | null
  readonly demonym: string | null
  readonly country: string | null
  readonly givenName: Core | null
  readonly isPlacePart: boolean
  /** Of a body, group or office, or its portfolio. */
  readonly isHead: boolean
  /** Of the word as a whole. */
  readonly isGivenName: boolean
  readonly isDemonym: boolean
  /** Bodies that it names together with another noun, by the folded stem of that. */
  readonly phrases: readonly ReadonlyMap<string, OrganisationOpening>[]
  readonly names: readonly NameStart[]
}
const newOpenings = (): { -readonly [Key in keyof Openings]: Openings[Key] } => ({
  title: null,
  organisation: null,
  bodySkip: null,
  pair: null,
  group: null,
  place: null,
  portfolio: null,
  demonym: null,
  country: null,
  givenName: null,
  isPlacePart: false,
  isHead: false,
  isGivenName: false,
  isDemonym: false,
  phrases: [],
  names: [],
})
const NONE: Openings = newOpenings()

/** What the tables know under a spelling: without article, or as a core with it. */
interface Entry {
  bare: Pick<Openings, 'title' | 'pair' | 'organisation' | 'group' | 'place' | 'demonym' | 'portfolio'> | null
  phrases: ReadonlyMap<string, OrganisationOpening> | null
  node: TrieNode | null
  isGiven: boolean
  isPlacePart: boolean
}
const NOTHING_BARE = { title: null, pair: null, organisation: null, group: null, place: null, demonym: null, portfolio: null } as const

/** Bits of a word for what it may open, beside those of `beginning`. */
export const Opens = {
  /** A name of the gazetteers. */
  name: 1 << MAX_BEGINNINGS,
  /** Nothing of its own: it stands behind the first word of such a name, or is no word, which may stand between two. */
  more: 1 << (MAX_BEGINNINGS + 1),
  givenName: 1 << (MAX_BEGINNINGS + 2),
  /** The name of a body, a group or an office. */
  body: 1 << (MAX_BEGINNINGS + 3),
  place: 1 << (MAX_BEGINNINGS + 4),
  /** It names a country, or is an adjective of one. */
  country: 1 << (MAX_BEGINNINGS + 5),
  /** Such a name of a single word: the others need `more` behind them. */
  single: 1 << (MAX_BEGINNINGS + 6),
} as const

/** What words open or stand beside a name. Each look-up is done once per word type. */
export interface Heads {
  /** Bits of `Opens`. */
  opens(word: Word): number
  title(word: Word): TitleOpening | null
  /** Whether a folded stem is a title: what is left of a word with a pronoun (رئيسها). */
  isTitleStem(stem: string): boolean
  organisation(word: Word): OrganisationOpening | null
  /** Whether a folded lemma is a noun for a body or for many in the singular: what is left of it without the alef of tanwin (حزبا, فصيلا). */
  isBodyLemma(lemma: string): boolean
  /** The body that two nouns name together (الهلال الأحمر, مجلس النواب, قوى الأمن); `stem` is the second without its article, folded. */
  organisationPhrase(word: Word, stem: string): OrganisationOpening | null
  /** Two bodies that a noun in the dual names. */
  pair(word: Word): PairOpening | null
  group(word: Word): GroupOpening | null
  /** A noun for an armed or political group, without article: what follows is its name (حركة, كتائب). */
  isBanner(document: ArabicDocument, at: number): boolean
  /** Letters of proclitics before the noun for a body that a word is read as (وزارة, not و + زارة); null where it is none. */
  bodySkip(word: Word): number | null
  place(word: Word): PlaceOpening | null
  /** Says where in or by a place something is (أطراف, شمال). */
  placePart(word: Word): boolean
  /** Ministry named by its portfolio alone (الخارجية, الداخلية): the folded portfolio. */
  portfolio(word: Word): string | null
  /** Names of the gazetteers that begin with the word or what is left of it without proclitics. */
  namesFrom(word: Word): readonly NameStart[]
  /** What of the word is a given name, with the fewest proclitics. */
  firstGivenName(word: Word): Core | null
  /** Whether the word as it stands is one. */
  isGivenName(word: Word): boolean
  givenName(core: string): boolean
  /** A given name that is an everyday word too. */
  isCommon(core: string): boolean
  isDemonym(word: Word): boolean
  demonymCountry(word: Word): string | null
  /** The same of a folded core. */
  demonymCountryOf(core: string): string | null
  countryOf(word: Word): string | null
  /** Whether a place stands for a government. */
  isCapital(known: string): boolean
  /** What kind of place, body or person the gazetteers have under an id. */
  subtypeOf(known: string): string | null
  /** The office that a title at `at` names with its complements before `end`. */
  office(document: ArabicDocument, at: number, end: number): string
}

const STRONG = new Set([
  'armed-forces',
  'police',
  'intelligence',
  'ministry',
  'government',
  'presidency',
  'parliament',
  'court',
  'mission',
  'party',
  'un-body',
  'international-body',
])
/** Openings that are everyday nouns first of all. */
const NOT_BODIES = new Set(
  'وقف سلاح محافظة ولاية مقر مبنى جسر صفحة آلية مهمة مبادرة سوق برنامج دورية قائمة قسم فرع محور سد برج قصر ديوان بلاط نظام إدارة حقيبة دائرة مصلحة أمانة سفينة ناقلة مخبز مستودع مبادرة'
    .split(' ')
    .map(fold),
)
/** Nouns that mean many in the singular. */
const COLLECTIVES = new Set(
  'معارضة موالاة جماعة مجموعة حركة عصابة كتيبة قيادة عشيرة قبيلة طائفة جهة بعثة جالية وحدة دورية تنظيم فصيل تيار وفد طرف جانب فريق معسكر شعب حراك جمهور حشد ميليشيا مليشيا'
    .split(' ')
    .map((word) => fold(word)),
)
/** Nouns for groups that are called after a person or a place, or as they please. */
export const BANNERS: ReadonlySet<string> = new Set('جبهة حركة كتيبة سرايا عصائب تحالف ائتلاف تكتل كونفدرالية'.split(' ').map(fold))
/** Everyday words before they are titles. */
const NOT_TITLES = new Set('مقرر حاج أخ د راحل مطلوب كبير عم جد زوج أرمل مساعد'.split(' ').map((word) => fold(word)))
/** Ranks that are everyday words (مقدم, رائد): titles with their article only. */
export const RANKS: ReadonlySet<string> = new Set('رقيب عريف رائد مقدم'.split(' ').map((word) => fold(word)))
/** آمر, a commander, not أمر, an order: folded they are one. */
const COMMANDING = fold('آمر')
const PORTFOLIOS = 'خارجية داخلية'.split(' ').map(fold)
/** Of two in the construct. */
const DUAL_ENDINGS = ['ا', 'ي']
const ANAPHORIC_PLACES = new Set(['settlement', 'region', 'enclave', 'camp', 'neighbourhood', 'corridor', 'island', 'crossing'])

export function createHeads(gazetteer: Gazetteer): Heads {
  const titles = new Map<string, TitleOpening>()
  for (const { kind, lemma, feminine, plurals } of TITLES) {
    if (lemma.includes(' ') || NOT_TITLES.has(fold(lemma))) continue
    // feminine plurals look like verbal nouns (مفاوضات)
    for (const form of [lemma, ...(feminine === null ? [] : [feminine]), ...plurals.filter((plural) => !plural.endsWith('ات'))])
      if (!titles.has(fold(form))) titles.set(fold(form), { kind, lemma: fold(lemma) })
  }
  const organisations = new Map<string, OrganisationOpening>()
  for (const { kind, subtype, lemma, plurals } of ORGANISATION_HEADS as readonly OrganisationHead[]) {
    if (lemma.includes(' ') || NOT_BODIES.has(fold(lemma))) continue
    for (const form of [lemma, ...plurals]) {
      const opening = {
        lemma: fold(lemma),
        kind: kind === 'outlet' ? ('organisation' as const) : kind,
        subtype,
        strong: STRONG.has(subtype),
      }
      if (!form.includes(' ') && !organisations.has(fold(form))) organisations.set(fold(form), opening)
    }
  }
  const pairs = new Map<string, PairOpening>()
  for (const { kind, subtype, lemma } of ORGANISATION_HEADS as readonly OrganisationHead[]) {
    if (lemma.includes(' ') || NOT_BODIES.has(fold(lemma))) continue
    const stem = lemma.endsWith('ة') ? `${fold(lemma.slice(0, -1))}ت` : fold(lemma)
    const node = gazetteer.root.next.get(fold(lemma)) ?? null
    const opening = { lemma: fold(lemma), singular: lemma, kind: kind === 'outlet' ? ('organisation' as const) : kind, subtype, node }
    for (const ending of DUAL_ENDINGS) if (!pairs.has(stem + ending)) pairs.set(stem + ending, opening)
  }
  const phrasesByFirst = new Map<string, Map<string, OrganisationOpening>>()
  for (const { kind, subtype, lemma, plurals } of ORGANISATION_HEADS as readonly OrganisationHead[]) {
    if ((kind !== 'organisation' && kind !== 'group') || !lemma.includes(' ')) continue
    for (const form of [lemma, ...plurals]) {
      const [first = '', second = ''] = form.split(' ').map((word) => fold(word))
      const stem = second.startsWith('ال') ? second.slice(2) : second
      const phrases = phrasesByFirst.get(first) ?? new Map<string, OrganisationOpening>()
      if (!phrases.has(stem)) phrases.set(stem, { lemma: first, kind, subtype, strong: true })
      phrasesByFirst.set(first, phrases)
    }
  }
  const groups = new Map<string, GroupOpening>()
  // one or two of them are counted, not named as a group
  for (const { role, lemma, singular, plural } of GROUP_HEADS)
    for (const form of [...plural, ...((singular as readonly string[]).length === 0 || COLLECTIVES.has(fold(lemma)) ? [lemma] : [])])
      if (!groups.has(fold(form))) groups.set(fold(form), { lemma: fold(lemma), role })
  const places = new Map<string, PlaceOpening>()
  for (const { kind, lemma, dual } of PLACE_HEADS) {
    if (lemma.includes(' ') || kind === 'direction' || kind === 'part' || kind === 'border') continue
    const opening = { lemma: fold(lemma), subtype: kind, anaphoric: ANAPHORIC_PLACES.has(kind), dual: false }
    places.set(opening.lemma, opening)
    for (const form of dual) {
      const construct = fold(form).slice(0, -1)
      if (form.endsWith('ن') && !places.has(construct)) places.set(construct, { ...opening, anaphoric: false, dual: true })
    }
  }
  const parts = new Set<string>(
    PLACE_HEADS.filter(({ kind, lemma }) => (kind === 'direction' || kind === 'part') && !lemma.includes(' ')).flatMap(
      ({ lemma, plurals }) => [lemma, ...plurals].map((form) => fold(form)),
    ),
  )
  const given = new Set((Object.values(GIVEN_NAMES.origins) as readonly (readonly string[])[]).flat().map((name) => fold(name)))
  const common = new Set(GIVEN_NAMES.everydayWords.map((name) => fold(name)))
  for (const name of common) given.add(name)

  const entries = new Map<string, Entry>()
  const entryOf = (spelling: string): Entry => {
    let entry = entries.get(spelling)
    if (entry === undefined) {
      entry = { bare: null, phrases: null, node: null, isGiven: false, isPlacePart: false }
      entries.set(spelling, entry)
    }
    return entry
  }
  const addBare = <Key extends keyof NonNullable<Entry['bare']>>(
    key: Key,
    table: Iterable<readonly [bare: string, opening: Openings[Key]]>,
  ) => {
    for (const [bare, opening] of table) {
      const entry = entryOf(bare)
      entry.bare = { ...(entry.bare ?? NOTHING_BARE), [key]: opening }
    }
  }
  addBare('title', titles)
  addBare('organisation', organisations)
  addBare('pair', pairs)
  addBare('group', groups)
  addBare('place', places)
  addBare('demonym', gazetteer.demonyms)
  addBare(
    'portfolio',
    PORTFOLIOS.map((portfolio) => [portfolio, portfolio] as const),
  )
  for (const [core, node] of gazetteer.root.next) entryOf(core).node = node
  for (const [first, phrases] of phrasesByFirst) entryOf(first).phrases = phrases
  for (const name of given) entryOf(name).isGiven = true
  for (const part of parts) entryOf(part).isPlacePart = true

  const spellings = createSpellings(2 ** 20)
  // للجيش opens what الجيش does
  for (const spelling of entries.keys()) spellings.add(spelling.startsWith('ال') && spelling.length > 2 ? spelling.slice(2) : spelling)
  const openingsOf = rareProperty<Openings>(NONE, ({ folded, light }) => {
    if (!spellings.mayEnd(folded)) return NONE
    let found: ReturnType<typeof newOpenings> | null = null
    for (const core of coresIn(folded)) {
      const entry = entries.get(core.core)
      const bareEntry = core.core === core.bare ? entry : entries.get(core.bare)
      if (entry === undefined && bareEntry === undefined) continue
      found ??= newOpenings()
      const bare = bareEntry?.bare ?? null
      if (bare !== null) {
        const lemma = bare.title?.lemma ?? ''
        const isTitle = lemma === COMMANDING ? light.includes('آمر') : !RANKS.has(lemma) || core.core !== core.bare
        if (isTitle) found.title ??= bare.title
        if (bare.organisation !== null) found.bodySkip ??= core.skip
        found.organisation ??= bare.organisation
        found.pair ??= bare.pair
        found.group ??= bare.group
        found.place ??= bare.place
        found.demonym ??= bare.demonym
        // الخارجية, with its article
        if (core.core !== core.bare) found.portfolio ??= bare.portfolio
      }
      const phrases = bareEntry?.phrases ?? null
      if (phrases !== null) found.phrases = [...found.phrases, phrases]
      if (entry === undefined) continue
      if (entry.isGiven) found.givenName ??= core
      found.isPlacePart ||= entry.isPlacePart
      if (entry.node === null) continue
      found.names = [...found.names, { ...core, node: entry.node }]
      if (entry.node.match?.entry.kind === 'country') found.country ??= entry.node.match.entry.known
    }
    if (found === null) return NONE
    found.isHead = (found.title ?? found.organisation ?? found.pair ?? found.group ?? found.portfolio) !== null || found.phrases.length > 0
    found.isGivenName = given.has(folded)
    found.isDemonym = gazetteer.demonyms.has(folded.startsWith('ال') ? folded.slice(2) : folded)
    return found
  })
  const later = laterWords(gazetteer.root)
  const laterSpellings = createSpellings(2 ** 19)
  for (const word of later) laterSpellings.add(word)
  const isLater = ({ folded }: Word) => laterSpellings.mayBe(folded) && later.has(folded)
  const opens = (word: Word): number => {
    const more = word.kind !== 'word' || isLater(word) ? Opens.more : 0
    const found = openingsOf(word)
    if (found === NONE) return more
    return (
      more |
      (found.names.length > 0 ? Opens.name : 0) |
      (found.names.some(({ node }) => node.match !== null) ? Opens.single : 0) |
      (found.givenName !== null ? Opens.givenName : 0) |
      (found.isHead ? Opens.body : 0) |
      (found.place !== null ? Opens.place : 0) |
      (found.demonym !== null || found.country !== null ? Opens.country : 0)
    )
  }
  return {
    opens,
    title: (word) => openingsOf(word).title,
    isTitleStem: (stem) => stem !== COMMANDING && !RANKS.has(stem) && titles.has(stem),
    organisation: (word) => openingsOf(word).organisation,
    isBodyLemma: (lemma) => organisations.has(lemma) || groups.has(lemma),
    organisationPhrase: (word, stem) =>
      openingsOf(word)
        .phrases.find((phrases) => phrases.has(stem))
        ?.get(stem) ?? null,
    pair: (word) => openingsOf(word).pair,
    group: (word) => openingsOf(word).group,
    isBanner: ({ tokens, tags }, at) =>
      BANNERS.has(openingsOf(tokens[at]!.word).organisation?.lemma ?? '') && tags[at]!.analysis?.article === false,
    bodySkip: (word) => openingsOf(word).bodySkip,
    place: (word) => openingsOf(word).place,
    placePart: (word) => openingsOf(word).isPlacePart,
    portfolio: (word) => openingsOf(word).portfolio,
    namesFrom: (word) => openingsOf(word).names,
    firstGivenName: (word) => openingsOf(word).givenName,
    isGivenName: (word) => openingsOf(word).isGivenName,
    givenName: (core) => given.has(core),
    isCommon: (core) => common.has(core),
    isDemonym: (word) => openingsOf(word).isDemonym,
    demonymCountry: (word) => openingsOf(word).demonym,
    demonymCountryOf: (core) => gazetteer.demonyms.get(core) ?? null,
    countryOf: (word) => openingsOf(word).country,
    isCapital: (known) => gazetteer.capitals.has(known),
    subtypeOf: (known) => gazetteer.byKnown.get(known)?.subtype ?? null,
    office: (document, at, end) => officeOf(document, (word) => openingsOf(word).title, gazetteer, at, end),
  }
}

/** All words of names but their first, folded. */
function laterWords({ next }: TrieNode): ReadonlySet<string> {
  const out = new Set<string>()
  const collect = ({ next }: TrieNode) => {
    for (const [word, node] of next) {
      out.add(word)
      collect(node)
    }
  }
  next.forEach(collect)
  return out
}

const HEADS_OF_GOVERNMENT = new Set(['وزراء', 'حكومه'])
const HEADS_OF_STATE = new Set(['جمهوريه', 'دوله'])

function officeOf(document: ArabicDocument, title: Heads['title'], gazetteer: Gazetteer, at: number, end: number): string {
  const { tokens, tags } = document
  const { lemma } = title(tokens[at]!.word)!
  const complements: string[] = []
  for (let i = at + 1; i < end && complements.length < 3; i++) {
    const analysis = tags[i]!.analysis
    if (tokens[i]!.kind !== 'word' || analysis === null) continue
    if (tags[i]!.pos === 'preposition') continue
    if (
      gazetteer.demonyms.has(analysis.stem) ||
      gazetteer.root.next.get((analysis.article ? 'ال' : '') + analysis.stem)?.match?.entry.kind === 'country'
    )
      continue
    complements.push(analysis.stem)
  }
  if (lemma === 'رئيس') {
    if (complements.length === 0 || HEADS_OF_STATE.has(complements[0]!)) return 'president'
    if (HEADS_OF_GOVERNMENT.has(complements[0]!) || HEADS_OF_GOVERNMENT.has(complements[1] ?? '')) return 'prime-minister'
  }
  return [lemma, ...complements].join(' ')
}
