import type { Gazetteer, TrieNode } from '../gazetteer.ts'
import { createSpellings } from '../spellings.ts'
import { rareProperty, type Word } from '../vocabulary.ts'
import { coresIn } from './draft.ts'
import { COMMANDING, PORTFOLIOS, pairTable, phraseTable, placeParts, placeTable, RANKS } from './head-tables.ts'
import { type GroupOpening, NONE, newOpenings, type Openings, type OrganisationOpening, type TitleOpening } from './openings.ts'

/** What the tables know under a spelling: without article, or as a core with it. */
interface Entry {
  bare: Pick<Openings, 'title' | 'pair' | 'organisation' | 'group' | 'place' | 'demonym' | 'portfolio'> | null
  phrases: ReadonlyMap<string, OrganisationOpening> | null
  node: TrieNode | null
  isGiven: boolean
  isPlacePart: boolean
}
const NOTHING_BARE = {
  title: null,
  pair: null,
  organisation: null,
  group: null,
  place: null,
  demonym: null,
  portfolio: null,
} as const

/** The tables by which words are looked up. */
export interface HeadTables {
  readonly titles: ReadonlyMap<string, TitleOpening>
  readonly organisations: ReadonlyMap<string, OrganisationOpening>
  readonly groups: ReadonlyMap<string, GroupOpening>
  readonly given: ReadonlySet<string>
}

/** What every spelling of the tables and the gazetteers opens. */
function entriesOf(gazetteer: Gazetteer, { titles, organisations, groups, given }: HeadTables): ReadonlyMap<string, Entry> {
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
  addBare('pair', pairTable(gazetteer))
  addBare('group', groups)
  addBare('place', placeTable())
  addBare('demonym', gazetteer.demonyms)
  addBare(
    'portfolio',
    PORTFOLIOS.map((portfolio) => [portfolio, portfolio] as const),
  )
  for (const [core, node] of gazetteer.root.next) entryOf(core).node = node
  for (const [first, phrases] of phraseTable()) entryOf(first).phrases = phrases
  for (const name of given) entryOf(name).isGiven = true
  for (const part of placeParts()) entryOf(part).isPlacePart = true
  return entries
}

/** Looks up what a word opens, once per word type. */
export function createOpenings(gazetteer: Gazetteer, tables: HeadTables): (word: Word) => Openings {
  const entries = entriesOf(gazetteer, tables)
  const spellings = createSpellings(2 ** 20)
  // للجيش opens what الجيش does
  for (const spelling of entries.keys()) spellings.add(spelling.startsWith('ال') && spelling.length > 2 ? spelling.slice(2) : spelling)
  return rareProperty<Openings>(NONE, ({ folded, light }) => {
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
    found.isGivenName = tables.given.has(folded)
    found.isDemonym = gazetteer.demonyms.has(folded.startsWith('ال') ? folded.slice(2) : folded)
    return found
  })
}
