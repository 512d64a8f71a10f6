import type { EntityKind, JoinReason } from '../model/lists.ts'

/** What is to be joined: a mention within one article, or an entity of one article among those of others. */
export interface EntityCandidate {
  readonly kind: EntityKind
  /** Knowledge-base id, or null. */
  readonly known: string | null
  /** Names in citation form; the fullest is compared. */
  readonly names: readonly string[]
  /** `office@country`, `body:…`, `group:…`, `kind:…`; `only:` and the country, or else the article, in which alone a body is this one. */
  readonly descriptors: readonly string[]
  /** ISO country it belongs to as far as the text says, or null. */
  readonly country: string | null
}

/** How names of one language are compared. */
export interface NameComparison {
  nameDistance(a: string, b: string): number
  /** The same for the nouns that open two names; definiteness does not count. */
  headDistance(a: string, b: string): number
  nameKeys(name: string): readonly string[]
}

/** What two candidates are to each other, and why. `different` is as firm as `same`: no chain of others may join what it keeps apart. */
export type Judgement =
  | { readonly verdict: 'same'; readonly because: JoinReason }
  | { readonly verdict: 'different' | 'unknown'; readonly because: string }
