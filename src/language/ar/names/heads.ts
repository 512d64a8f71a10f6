import type { ArabicDocument } from '../document.ts'
import type { Gazetteer, TrieNode } from '../gazetteer.ts'
import { createSpellings } from '../spellings.ts'
import { MAX_BEGINNINGS, type Word } from '../vocabulary.ts'
import type { Core } from './draft.ts'
import { BANNERS, COMMANDING, givenNames, groupTable, organisationTable, RANKS, titleTable } from './head-tables.ts'
import { officeName } from './office-name.ts'
import {
  type GroupOpening,
  type NameStart,
  NONE,
  type OrganisationOpening,
  type PairOpening,
  type PlaceOpening,
  type TitleOpening,
} from './openings.ts'
import { createOpenings } from './word-openings.ts'

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

export function createHeads(gazetteer: Gazetteer): Heads {
  const [titles, organisations, groups] = [titleTable(), organisationTable(), groupTable()]
  const { given, common } = givenNames()
  const openingsOf = createOpenings(gazetteer, { titles, organisations, groups, given })
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
    office: (document, at, end) => officeName(document, (word) => openingsOf(word).title, gazetteer, at, end),
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
