import type {
  Agreement,
  Assessment,
  Claim,
  Entity,
  Family,
  Figure,
  Position,
  RecordArticle,
  RecordEvent,
  Series,
  Story,
  Talks,
} from './record.ts'

/** What the record is made of, by the name of its list in the export. */
export interface RecordItems {
  readonly articles: RecordArticle
  readonly entities: Entity
  readonly families: Family
  readonly events: RecordEvent
  readonly claims: Claim
  readonly figures: Figure
  readonly series: Series
  readonly agreements: Agreement
  readonly talks: Talks
  readonly positions: Position
  readonly stories: Story
  readonly assessments: Assessment
}
export type ItemKind = keyof RecordItems
/** The lists in the order of the export. */
export const ITEM_KINDS = [
  'articles',
  'entities',
  'families',
  'events',
  'claims',
  'figures',
  'series',
  'agreements',
  'talks',
  'positions',
  'stories',
  'assessments',
] as const satisfies readonly ItemKind[]

/**
 * Articles that hang together, and everything derived from them: a function of these articles (and of the assessments on them) alone.
 * Joining recomputes and replaces whole components; an entity that several components name is merged when it is read.
 */
export type Component = { readonly [K in Exclude<ItemKind, 'assessments'>]: readonly RecordItems[K][] }
