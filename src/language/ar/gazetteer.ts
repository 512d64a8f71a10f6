import type { EntityKind } from '../../model/lists.ts'
import type { Knowledge } from '../contract.ts'
import { fold, light, unitClass } from './letters.ts'
import { endOfToken, kindOf } from './scanner.ts'

/** A thing the gazetteers know. */
export interface GazetteerEntry {
  /** Id in the knowledge base: ISO 3166 alpha-3 of a country, else the row's id. */
  readonly known: string
  readonly kind: EntityKind
  readonly subtype: string
  /** ISO alpha-3 of the country it lies in or belongs to. */
  readonly country: string | null
  readonly label: { readonly ar: string; readonly en: string }
  readonly wikidata: string | null
  /** Id of the place it lies in. */
  readonly parent: string | null
  /** Also an everyday word: needs a head or a title beside it. */
  readonly common: boolean
  /** Id of the movement for which a person acts. */
  readonly movement: string | null
}

export interface GazetteerMatch {
  readonly entry: GazetteerEntry
  /** Name as the gazetteer spells it, light view. */
  readonly name: string
}

export interface TrieNode {
  readonly next: Map<string, TrieNode>
  match: GazetteerMatch | null
  /** Other things of the same name (طرابلس of Libya and of Lebanon). */
  rivals: GazetteerMatch[]
}

export interface Gazetteer {
  readonly root: TrieNode
  /** Country by folded masculine singular demonym (اذربيجاني → AZE), with its feminine and plurals. */
  readonly demonyms: ReadonlyMap<string, string>
  readonly byKnown: ReadonlyMap<string, GazetteerEntry>
  /** Ids of capitals. */
  readonly capitals: ReadonlySet<string>
  /** Id of the capital by country. */
  readonly capitalOf: ReadonlyMap<string, string>
  /** Folded names of one word. */
  readonly singleWords: ReadonlySet<string>
  /** Folded names of agencies, words joined by a space. */
  readonly agencyNames: ReadonlySet<string>
}

const POINTS = new Set(['city', 'town', 'camp', 'neighbourhood', 'crossing', 'base', 'facility', 'island', 'mountain'])

/** Subtypes of bodies that do not act for the state in which they work. */
const APART = new Set(['ngo', 'union', 'un-body', 'international-body', 'media', 'company', 'religious'])
/** Missions that no state alone has sent. */
const OF_OTHERS = /United Nations|^UN |African Union|^EU|European Union|OSCE|Arab League|ASEAN/u

/** A row as joining across articles needs it. */
export function knowledgeOf(gazetteer: Gazetteer, known: string): Knowledge | null {
  const entry = gazetteer.byKnown.get(known)
  if (entry === undefined) return null
  const within: string[] = []
  for (let at = entry.parent; at !== null && !within.includes(at); at = gazetteer.byKnown.get(at)?.parent ?? null) within.push(at)
  if (entry.country !== null && entry.country !== known) within.push(entry.country)
  const isApart = APART.has(entry.subtype) || (entry.subtype === 'mission' && OF_OTHERS.test(entry.label.en))
  return {
    isPoint: POINTS.has(entry.subtype),
    within,
    isApart,
    sameAs: entry.wikidata === null ? [] : [entry.wikidata],
    movement: entry.movement,
  }
}

/** Tab-separated gazetteers by file name, as the pipeline read them. */
export type GazetteerFiles = ReadonlyMap<string, string>

const LIST = ';'

/** Rows of a table with a header line, by column name. */
export function parseTable(table: string): readonly Readonly<Record<string, string>>[] {
  const lines = table.split('\n')
  const columns = (lines[0] ?? '').split('\t')
  return lines
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? String(i), cell])))
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(LIST).filter((item) => item !== '')

const NISBA_ENDINGS = ['', 'ه', 'ون', 'ين', 'ات', 'ا', 'ان', 'تين', 'تان'] as const

export function createGazetteer(files: GazetteerFiles, irregularDemonyms: Readonly<Record<string, string>>): Gazetteer {
  const root: TrieNode = { next: new Map(), match: null, rivals: [] }
  const demonyms = new Map<string, string>()
  const byKnown = new Map<string, GazetteerEntry>()
  const singleWords = new Set<string>()
  const agencyNames = new Set<string>()
  const capitals = new Set<string>()
  const capitalOf = new Map<string, string>()
  const addDemonym = (demonym: string, country: string) => {
    for (const ending of NISBA_ENDINGS) {
      const key = fold(demonym) + ending
      if (!demonyms.has(key)) demonyms.set(key, country)
    }
  }
  const add = (entry: GazetteerEntry, names: readonly string[]) => {
    if (!byKnown.has(entry.known)) byKnown.set(entry.known, entry)
    for (const name of names.flatMap(spellingsOf)) {
      const words = nameWords(name)
      insert(root, words, { entry, name: light(name) })
      if (words.length === 1) singleWords.add(words[0]!)
      if (entry.kind === 'agency') agencyNames.add(words.join(' '))
    }
  }
  for (const row of parseTable(files.get('countries') ?? '')) {
    const known = row['iso3'] === '' ? row['id']! : row['iso3']!
    add(
      {
        known,
        kind: 'country',
        subtype: 'country',
        country: known,
        label: { ar: row['name_ar']!, en: row['name_en']! },
        wikidata: null,
        parent: null,
        common: false,
        movement: null,
      },
      [row['name_ar']!, ...list(row['aliases_ar'])],
    )
    for (const demonym of list(row['demonyms_ar'])) addDemonym(demonym, known)
    const capital = row['capital'] ?? ''
    if (capital === '') continue
    capitals.add(capital)
    capitalOf.set(known, capital)
  }
  for (const [word, country] of Object.entries(irregularDemonyms)) demonyms.set(fold(word), country)
  // an outlet keeps the id it has among the sources; a user's own come first
  for (const table of ['own-sources', 'sources'])
    for (const row of parseTable(files.get(table) ?? ''))
      add(entryOf(row, row['kind'] === 'agency' ? 'agency' : 'organisation', 'media'), [row['name_ar']!, ...list(row['aliases_ar'])])
  for (const row of parseTable(files.get('organisations') ?? ''))
    add(entryOf(row, row['kind'] as EntityKind, row['subtype'] ?? ''), [row['name_ar']!, ...list(row['aliases_ar'])])
  for (const row of parseTable(files.get('places') ?? '')) {
    const kind: EntityKind = row['kind'] === 'base' || row['kind'] === 'facility' ? 'facility' : 'place'
    add(entryOf(row, kind, row['kind'] ?? ''), [row['name_ar']!, ...list(row['aliases_ar'])])
  }
  for (const row of parseTable(files.get('own-gazetteer') ?? '')) {
    const kind = row['kind'] ?? ''
    const entity: EntityKind = OWN_ENTITIES.has(kind) ? (kind as EntityKind) : kind === 'base' ? 'facility' : 'place'
    add(entryOf({ ...row, name_en: row['name_en'] || row['name_ar']! }, entity, OWN_ENTITIES.has(kind) ? '' : kind), [
      row['name_ar']!,
      ...list(row['aliases_ar']),
    ])
  }
  const movements = new Map(parseTable(files.get('persons-of-movements') ?? '').map((row) => [row['person']!, row['movement']!] as const))
  for (const row of parseTable(files.get('persons') ?? ''))
    add({ ...entryOf(row, 'person', ''), movement: movements.get(row['id']!) ?? null }, [row['name_ar']!, ...list(row['aliases_ar'])])
  return { root, demonyms, byKnown, capitals, capitalOf, singleWords, agencyNames }
}

/** Words that papers of two countries spell in two ways, within a name. */
const SPELT_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/كرد(?=ستان|ي)/u, 'كورد'],
  [/أطلسي/u, 'أطلنطي'],
  [/ديمقراطي/u, 'ديموقراطي'],
  [/أوروبي/u, 'أوربي'],
]
function spellingsOf(name: string): readonly string[] {
  const spelt = SPELT_OTHERWISE.find(([word]) => word.test(name))
  return spelt === undefined ? [name] : [name, name.replace(...spelt)]
}

/** Kinds of a user's own rows that are no kind of place. */
const OWN_ENTITIES: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'group', 'facility', 'agency'])

function entryOf(row: Readonly<Record<string, string>>, kind: EntityKind, subtype: string): GazetteerEntry {
  const known = row['id']!
  return {
    known,
    kind,
    subtype,
    country: row['country'] === '' ? null : (row['country'] ?? null),
    label: { ar: row['name_ar']!, en: row['name_en']! },
    wikidata: row['wikidata'] === '' ? null : (row['wikidata'] ?? null),
    parent: row['parent'] === undefined || row['parent'] === '' ? null : row['parent'],
    common: (row['flags'] ?? '').includes('common-word'),
    movement: null,
  }
}

/** Words of a name as the trie has them, as far as one more than `most`. Initialisms (أ ف ب, أ.ف.ب) are the same without their stops. */
export function nameWords(name: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const words: string[] = []
  for (let at = 0; at < name.length && words.length <= most; ) {
    const found = unitClass(name.charCodeAt(at))
    const kind = kindOf(found)
    const start = at
    at = kind === null ? at + 1 : endOfToken(name, at, found)
    if (kind !== null && kind !== 'punctuation') words.push(fold(name.slice(start, at)))
  }
  return words
}

function insert(root: TrieNode, words: readonly string[], match: GazetteerMatch): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = { next: new Map(), match: null, rivals: [] }
      node.next.set(word, next)
    }
    node = next
  }
  if (node === root) return
  if (node.match === null) node.match = match
  else if (node.match.entry.known !== match.entry.known && !node.rivals.some(({ entry }) => entry.known === match.entry.known))
    node.rivals.push(match)
}
