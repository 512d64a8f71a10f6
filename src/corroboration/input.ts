import type { Decisions } from '../model/decisions.ts'
import type { EventType, TermCategory } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import type { Entity, Family } from '../model/record.ts'

/** A reader's words for what labels are built from, in one language. */
export interface LabelMessages {
  /** Type and mode of an event. */
  kind(type: EventType, mode: string | null): string
  term(category: TermCategory): string
  /** A TIMEX3 value or interval, written out. */
  time(value: string): string
}

/** How large a place is, and in what it lies. */
export interface Geography {
  /** A town or something smaller, as against a region. */
  readonly isPoint: boolean
  /** Ids, in the knowledge base, of the larger places that it is known to lie in. */
  readonly within: readonly string[]
  /** A body that works in a country without acting for it. */
  readonly isApart?: boolean
  /** Id, in the knowledge base, of the movement for which a person acts. */
  readonly movement?: string | null
}

/** Everything that is known of the articles of one component. */
export interface CorroborationInput {
  /** In any order. */
  readonly readings: readonly Reading[]
  /** Record entity by article id and local entity id. */
  readonly entityOf: (article: string, local: string) => string
  readonly entities: readonly Entity[]
  readonly families: readonly Family[]
  /** Whether an outlet (its slug) is a news agency. */
  readonly isAgency: (outlet: string) => boolean
  /** The country that an entity is, lies in or belongs to; any key that is the same for the same country. Null where it is not known. */
  readonly countryOf: (entity: string) => string | null
  /** What a gazetteer knows of a place or a body; null for those it does not know. */
  readonly geographyOf?: (entity: string) => Geography | null
  readonly decisions?: Decisions
  readonly labels: { readonly ar: LabelMessages; readonly en: LabelMessages }
}
