import { createGazetteer, type Gazetteer, nameWords } from '../../src/language/ar/gazetteer.ts'
import { GROUP_HEADS } from '../../src/language/ar/lexicon/group-heads.ts'
import { IRREGULAR_DEMONYMS } from '../../src/language/ar/lexicon/irregular-demonyms.ts'
import { ORGANISATION_HEADS } from '../../src/language/ar/lexicon/organisation-heads.ts'
import { PLACE_HEADS } from '../../src/language/ar/lexicon/place-heads.ts'
import { TITLES } from '../../src/language/ar/lexicon/titles.ts'
import { coresIn } from '../../src/language/ar/names/draft.ts'
import type { NameMention } from '../../src/language/contract.ts'
import type { EntityKind } from '../../src/model/lists.ts'
import { loadArabicData } from '../../src/pipeline/data.ts'
import type { NameClass } from './conll.ts'

/** Our kinds as the three classes of the test set; the set leaves titles out of names, and a document is none of the three. */
const CLASS_OF: Readonly<Record<EntityKind, NameClass | null>> = {
  person: 'PERS',
  place: 'LOC',
  country: 'LOC',
  facility: 'LOC',
  organisation: 'ORG',
  group: 'ORG',
  agency: 'ORG',
  office: null,
  document: null,
}

/** Rules whose mentions are no names in the set: adjectives of nationality, pronouns, common nouns that describe somebody or take something up again. */
const NO_NAMES = new Set(['name.demonym', 'name.country.own', 'name.place.anaphor', 'name.body.short', 'name.group', 'name.ministry'])

/** Arms of a state that the set leaves unmarked, whichever state it is (the army, the police, a ministry, the government). */
const UNMARKED = new Set(['armed-forces', 'police', 'intelligence', 'ministry', 'presidency'])
/** Of governing bodies only the governments themselves; it marks authorities, commissions and municipalities. */
const isGovernment = (known: string) => known.endsWith('-government')

/** Nouns after which the set marks the bare name (the newspaper X, the company X). */
const OPENERS = new Set(['media', 'company'])

const gazetteer: Gazetteer = createGazetteer(loadArabicData(), IRREGULAR_DEMONYMS)
const headSubtypes = new Map<string, string>(ORGANISATION_HEADS.map(({ lemma, subtype }) => [nameWords(lemma).join(' '), subtype]))

const placeHeads: ReadonlySet<string> = new Set(PLACE_HEADS.map(({ lemma }) => nameWords(lemma).join(' ')))
const titles: ReadonlySet<string> = new Set(TITLES.map(({ lemma }) => nameWords(lemma).join(' ')))
const fighters: ReadonlySet<string> = new Set(GROUP_HEADS.flatMap(({ plural }) => plural.map((form) => nameWords(form).join(' '))))

const bare = (word: string) => coresIn(word)[0]?.bare ?? word
const isNationality = (word: string) => gazetteer.demonyms.has(bare(word))

/** The row of the gazetteers that is called so, or null. */
function rowOf(words: readonly string[]): string | null {
  let node = gazetteer.root
  for (const word of words) {
    const next = node.next.get(word)
    if (next === undefined) return null
    node = next
  }
  return node.match?.entry.known ?? null
}

/** What the set would mark of a mention: its class, and how many words at its beginning and end belong to no name there. Null where nothing is marked. */
export interface Marked {
  readonly type: NameClass
  readonly skipFirst: number
  readonly skipLast: number
}

export function markedOf(mention: NameMention): Marked | null {
  const type = CLASS_OF[mention.kind]
  if (type === null || NO_NAMES.has(mention.rule)) return null
  const words = nameWords(mention.name)
  if (type === 'ORG' && isStateArm(mention, words)) return null
  let first = 0
  let last = words.length
  const isSame = (from: number, to: number) => {
    const row = mention.known === null ? null : rowOf(words.slice(from, to))
    return row !== null && row === mention.known
  }
  while (type !== 'PERS' && last - first > 1 && isNationality(words[last - 1]!) && isSame(first, last - 1)) last--
  while (last - first > 1 && isOpener(type, words[first]!) && isSame(first + 1, last)) first++
  if (type === 'ORG' && mention.known === null && words.length > 1) {
    if (isNationality(words[last - 1]!) && last - first > 2) last--
    if (OPENERS.has(headSubtypes.get(words[0]!) ?? '')) first = 1
  }
  return { type, skipFirst: first, skipLast: words.length - last }
}

/** Whether the set leaves a noun before a name out: titles, what kind of place it is, outlets and companies, fighters of a group. */
function isOpener(type: NameClass, word: string): boolean {
  if (type === 'PERS') return titles.has(bare(word))
  if (type === 'LOC') return placeHeads.has(bare(word))
  return OPENERS.has(headSubtypes.get(word) ?? '') || fighters.has(word)
}

function isStateArm({ known, rule, descriptors }: NameMention, words: readonly string[]): boolean {
  if (rule === 'name.body' && descriptors.some((descriptor) => descriptor.startsWith('body:') && !descriptor.includes(' '))) return true
  if (known === null) return UNMARKED.has(headSubtypes.get(bare(words[0]!)) ?? '')
  const { kind, subtype } = gazetteer.byKnown.get(known)!
  return kind === 'organisation' && (UNMARKED.has(subtype) || isGovernment(known))
}
