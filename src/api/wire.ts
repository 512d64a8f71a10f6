import type { Label } from '../export/messages.ts'
import type { Descent } from '../lineage/descent.ts'
import type { EventDate, EventMention } from '../model/reading.ts'
import type {
  Agreement,
  Claim,
  Entity,
  Family,
  Figure,
  Position,
  RecordArticle,
  RecordEvent,
  Series,
  Story,
  Support,
  Talks,
} from '../model/record.ts'
import type { SearchHit } from '../store/contract.ts'
import type { Framing } from '../story/framing.ts'

/** What the API answers, as JSON. Spans are half-open UTF-16 offsets into the article's text. */
export type { Agreement, Claim, Entity, Figure, Label, Position, RecordArticle, RecordEvent, SearchHit, Series, Support, Talks }
export type Term = Agreement['terms'][number]

export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string; readonly hint: string }
}

export interface HealthBody {
  readonly status: 'ok'
  readonly tawatur: 1
  readonly rules: string
}

export interface StoryRow {
  readonly id: string
  readonly label: Label
  readonly from: string | null
  readonly to: string | null
  readonly articles: number
  readonly events: number
}

/** The latest story first. */
export interface StoriesBody {
  readonly stories: readonly StoryRow[]
}

/** An article without its text. */
export interface ArticleRow {
  readonly id: string
  readonly uri: string
  readonly title: string | null
  readonly outlet: string | null
  readonly publisher: string | null
  readonly published: RecordArticle['published']
  readonly language: string | null
  /** Ids of the agencies it credits, each once. */
  readonly agencies: readonly string[]
  readonly families: readonly string[]
}

/** The exact words of an article, with what stands before and after them in their sentence. */
export interface Quote {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The four counts of a story: of its articles, and on how many independent sources its best supported event rests. */
export type StoryCounts = Omit<Support, 'level'>

export interface FamilyRow {
  readonly id: string
  readonly origin: Family['origin']
  readonly members: readonly { readonly article: string; readonly share: number }[]
}

export interface StoryBody {
  readonly story: Omit<Story, 'articles' | 'events'>
  readonly counts: StoryCounts
  readonly articles: readonly ArticleRow[]
  /** Articles of other stories in which things of this one stand too. */
  readonly others: readonly ArticleRow[]
  readonly events: readonly RecordEvent[]
  readonly figures: readonly Figure[]
  readonly series: readonly Series[]
  readonly agreements: readonly Agreement[]
  readonly talks: readonly Talks[]
  readonly positions: readonly Position[]
  readonly entities: readonly Entity[]
  readonly families: readonly FamilyRow[]
  /** The words behind the terms, their keeping, violations and positions. */
  readonly quotes: readonly Quote[]
}

/** What each outlet of a story carries and leaves out, and which words it chooses. */
export type FramingBody = Framing

/** A name as an article writes it, and whom it means. */
export interface NamedSpan {
  readonly text: string
  readonly entity: string | null
}

export interface StatementBody {
  readonly id: string
  readonly act: Claim['act']
  readonly polarity: 'positive' | 'negative'
  readonly form: 'direct' | 'indirect' | 'mixed'
  readonly cue: string
  readonly speaker: (NamedSpan & { readonly carried: boolean }) | null
  readonly via: NamedSpan | null
}

/** One mention of an event, with everything that it rests on. */
export interface Evidence {
  readonly quote: Quote
  readonly modality: RecordEvent['mentions'][number]['modality']
  /** Where in its course the event stands by this mention. */
  readonly aspect: EventMention['aspect']
  readonly because: readonly string[]
  readonly rule: string | null
  /** How this mention dates the event; `expression` is the article's own time expression. */
  readonly date: (EventDate & { readonly expression: string | null }) | null
  readonly statement: StatementBody | null
  /** Families in whose passages the mention lies: these words are copied. */
  readonly families: readonly string[]
}

export interface ClaimBody {
  readonly claim: Claim
  readonly quotes: readonly Quote[]
}

/** Claims of a story that are answered, answer, are repeated over days or go against the speaker's interest, out of all. */
export interface ClaimsBody {
  readonly claims: readonly ClaimBody[]
  readonly of: number
  /** The articles quoted. */
  readonly articles: readonly ArticleRow[]
}

export interface FamilyBody {
  readonly id: string
  readonly origin: Family['origin']
  readonly members: readonly {
    readonly article: string
    readonly share: number
    readonly passages: readonly { readonly start: number; readonly end: number; readonly text: string; readonly in: string }[]
  }[]
}

export interface EventBody {
  readonly event: RecordEvent
  readonly evidence: readonly Evidence[]
  readonly claims: readonly ClaimBody[]
  /** Of the event, and of the series in which these stand. */
  readonly figures: readonly Figure[]
  readonly series: readonly Series[]
  readonly families: readonly FamilyBody[]
  readonly articles: readonly ArticleRow[]
  readonly entities: readonly Entity[]
  readonly stories: readonly { readonly id: string; readonly label: Label }[]
}

/** Words of it that stand in others too are `pieces`. */
export interface ArticleBody extends Descent {
  readonly article: RecordArticle
  readonly entities: readonly Entity[]
  readonly families: readonly FamilyRow[]
  /** Titles of the other articles of its families. */
  readonly relatives: readonly ArticleRow[]
}

export interface EntityBody {
  readonly entity: Entity
}

export interface SearchBody {
  readonly query: string
  readonly hits: readonly SearchHit[]
}
