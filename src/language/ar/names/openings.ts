import type { EntityKind } from '../../../model/lists.ts'
import type { TrieNode } from '../gazetteer.ts'
import type { GroupRole } from '../lexicon/group-heads.ts'
import type { TitleKind } from '../lexicon/titles.ts'
import type { Core } from './draft.ts'

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
export interface Openings {
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
export const newOpenings = (): { -readonly [Key in keyof Openings]: Openings[Key] } => ({
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
export const NONE: Openings = newOpenings()
