import { z } from 'zod'
import {
  ACTS,
  AGREEMENT_DATE_KINDS,
  ANSWER_KINDS,
  ANSWER_REASONS,
  ASSESSMENT_KINDS,
  COMPLIANCE_STATUSES,
  ENTITY_KINDS,
  EVENT_TYPES,
  FIGURE_BASES,
  FIGURE_FLAGS,
  FIGURE_VIEWS,
  GROUPS,
  INTEREST_RULES,
  MEASURES,
  MODALITIES,
  POSITION_STANCES,
  PRECISIONS,
  RECORD_DATE_BASES,
  ROLES,
  STANCES,
  STATUSES,
  SUPPORT_LEVELS,
  TALK_DETAILS,
  TALK_FORMATS,
  TALK_OUTCOMES,
  TERM_CATEGORIES,
} from './lists.ts'
import { nameJoinSchema, readingSchema } from './reading.ts'
import { articleSpanSchema, spanSchema } from './span.ts'

const labelSchema = z.object({ ar: z.string(), en: z.string().nullable() })
const statementRefSchema = z.object({ article: z.string(), statement: z.string() })

/** The four counts, always shown as four, and the level derived from them. */
export const supportSchema = z.object({
  articles: z.int(),
  outlets: z.int(),
  outletsUnknown: z.int(),
  publishers: z.int(),
  independent: z.int(),
  level: z.enum(SUPPORT_LEVELS),
})

export const recordArticleSchema = readingSchema
  .omit({ tawatur: true, rules: true, entities: true })
  .extend({ families: z.array(z.string()) })

export const entitySchema = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  label: labelSchema,
  forms: z.array(z.string()),
  known: z.string().nullable(),
  sameAs: z.array(z.string()),
  joins: z.array(nameJoinSchema),
})

export const passageSchema = spanSchema.extend({ in: z.string(), at: spanSchema })
export const familySchema = z.object({
  id: z.string(),
  origin: z.object({ agency: z.string().nullable(), article: z.string().nullable() }),
  members: z.array(z.object({ article: z.string(), share: z.number(), passages: z.array(passageSchema) })),
})

export const recordEventSchema = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  label: labelSchema,
  date: z.object({ value: z.string(), precision: z.enum(PRECISIONS), basis: z.enum(RECORD_DATE_BASES) }).nullable(),
  place: z.string().nullable(),
  /** `stated` of the event, or only the place where its articles set what they tell. */
  placeBasis: z.enum(['stated', 'setting']).nullable(),
  roles: z.array(z.object({ role: z.enum(ROLES), entity: z.string() })),
  status: z.enum(STATUSES),
  support: supportSchema,
  mentions: z.array(
    spanSchema.extend({
      article: z.string(),
      event: z.string(),
      modality: z.enum(MODALITIES),
      statement: z.string().nullable(),
      because: z.array(z.string()),
    }),
  ),
  figures: z.array(z.string()),
  stories: z.array(z.string()),
  decidedBy: z.array(z.string()),
})

export const claimSchema = z.object({
  id: z.string(),
  speaker: z.string().nullable(),
  act: z.enum(ACTS),
  stance: z.enum(STANCES),
  about: z.object({
    event: z.string().optional(),
    figure: z.string().optional(),
    term: z.string().optional(),
    text: z.string().optional(),
  }),
  statements: z.array(statementRefSchema),
  /** Days on which it was published, each once. */
  days: z.array(z.string()),
  support: supportSchema,
  /** Claims that deny or reject this one. */
  answeredBy: z.array(z.string()),
  /** Claims of others that this one answers, and why it is taken for an answer. */
  answers: z.array(z.object({ claim: z.string(), kind: z.enum(ANSWER_KINDS), because: z.array(z.enum(ANSWER_REASONS)) })),
  /** A side of the conflict says it although it would rather not: by which rule. */
  againstInterest: z.enum(INTEREST_RULES).nullable(),
})

export const figureSchema = z.object({
  id: z.string(),
  measure: z.enum(MEASURES),
  group: z.enum(GROUPS),
  item: z.string().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  lowerExclusive: z.boolean(),
  upperExclusive: z.boolean(),
  approximate: z.boolean(),
  qualifier: z.string().nullable(),
  claimant: z.string().nullable(),
  via: z.string().nullable(),
  basis: z.enum(FIGURE_BASES),
  since: z.string().nullable(),
  asOf: z.string().nullable(),
  place: z.string().nullable(),
  event: z.string().nullable(),
  includes: z.array(z.string()),
  supersedes: z.array(z.string()),
  flags: z.array(z.enum(FIGURE_FLAGS)),
  mentions: z.array(z.object({ article: z.string(), quantity: z.string() })),
  support: supportSchema,
})

/** Figures that count the same over time, whoever claims them: of one event, or of one place where they add up. */
export const seriesSchema = z.object({
  id: z.string(),
  measure: z.enum(MEASURES),
  group: z.enum(GROUPS),
  item: z.string().nullable(),
  basis: z.enum(FIGURE_BASES),
  event: z.string().nullable(),
  place: z.string().nullable(),
  /** The figures of each claimant, the earliest first. */
  lines: z.array(z.object({ claimant: z.string().nullable(), figures: z.array(z.string()) })),
  /** What stands out against the figure before it of the same claimant. */
  changes: z.array(z.object({ figure: z.string(), from: z.string(), flag: z.enum(FIGURE_FLAGS), rule: z.string() })),
  views: z.array(
    z.object({
      view: z.enum(FIGURE_VIEWS),
      rule: z.string(),
      /** Of figures that add up, those that count since the same time as the last one. */
      since: z.string().nullable(),
      lower: z.number().nullable(),
      best: z.number().nullable(),
      upper: z.number().nullable(),
      /** Some figure behind it has no upper bound: there may be more than `upper`. */
      open: z.boolean(),
      figures: z.array(z.string()),
      articles: z.array(z.string()),
    }),
  ),
})

export const termSchema = z.object({
  id: z.string(),
  category: z.enum(TERM_CATEGORIES),
  obligor: z.string().nullable(),
  label: labelSchema,
  deadline: z.string().nullable(),
  condition: z.string().nullable(),
  evidence: z.array(articleSpanSchema),
  compliance: z.array(
    articleSpanSchema.extend({
      status: z.enum(COMPLIANCE_STATUSES),
      date: z.string().nullable(),
      claimant: z.string().nullable(),
      deniedBy: z.array(z.string()),
    }),
  ),
})

export const agreementSchema = z.object({
  id: z.string(),
  event: z.string(),
  label: labelSchema,
  names: z.array(z.object({ party: z.string().nullable(), text: z.string() })),
  parties: z.array(z.string()),
  mediators: z.array(z.string()),
  effective: z.string().nullable(),
  dates: z.array(z.object({ kind: z.enum(AGREEMENT_DATE_KINDS), value: z.string(), statements: z.array(statementRefSchema) })),
  terms: z.array(termSchema),
  violations: z.array(
    articleSpanSchema.extend({
      status: z.enum(['alleged', 'event']),
      accuser: z.string().nullable(),
      accused: z.string().nullable(),
      deniedBy: z.string().nullable(),
      date: z.string().nullable(),
    }),
  ),
})

/** One round, or one meeting, told by one or several events: that it is announced, begins, ends. */
export const talksSchema = z.object({
  id: z.string(),
  event: z.string(),
  /** All events that tell of it, the first among them. */
  events: z.array(z.string()),
  process: z.string().nullable(),
  round: z.int().nullable(),
  format: z.enum(TALK_FORMATS).nullable(),
  place: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** TIMEX3 duration as told. */
  duration: z.string().nullable(),
  delegations: z.array(z.object({ party: z.string(), head: z.string().nullable(), members: z.array(z.string()) })),
  mediators: z.array(z.string()),
  hosts: z.array(z.string()),
  agenda: z.array(z.string()),
  outcome: z.enum(TALK_OUTCOMES),
  /** Day of the next meeting of the same parties, announced or held. */
  next: z.string().nullable(),
  /** Who told of the next meeting before it was held: the event, and when it was to be. */
  nextAnnounced: z.array(articleSpanSchema.extend({ date: z.string().nullable(), statement: z.string().nullable() })),
  /** The talks that came next. */
  nextHeld: z.string().nullable(),
  /** The words that tell its number, format, agenda, outcome, duration and delegations. */
  evidence: z.array(articleSpanSchema.extend({ kind: z.enum(TALK_DETAILS), value: z.string().nullable() })),
})

export const positionSchema = articleSpanSchema.extend({
  id: z.string(),
  party: z.string(),
  issue: z.enum(TERM_CATEGORIES),
  stance: z.enum(POSITION_STANCES),
  /** The words that say on what condition. */
  condition: z.string().nullable(),
  text: z.string(),
  /** Who is to do it; null where the text names nobody. */
  obligor: z.string().nullable(),
  date: z.string().nullable(),
  speaker: z.string().nullable(),
  /** The last position of the party on the same matter, where its stance was another. */
  changedFrom: z.string().nullable(),
})

export const storySchema = z.object({
  id: z.string(),
  label: labelSchema,
  articles: z.array(z.string()),
  events: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
})

export const assessmentSchema = z.object({
  id: z.string(),
  time: z.string(),
  by: z.string(),
  kind: z.enum(ASSESSMENT_KINDS),
  on: z.array(articleSpanSchema),
  value: z.unknown(),
  reason: z.string().nullable(),
  state: z.enum(['applied', 'span-gone', 'overruled']),
})

/** The whole record, as `tawatur record --format json` writes it. */
export const recordSchema = z.object({
  tawatur: z.literal(1),
  rules: z.string(),
  articles: z.array(recordArticleSchema),
  entities: z.array(entitySchema),
  families: z.array(familySchema),
  events: z.array(recordEventSchema),
  claims: z.array(claimSchema),
  figures: z.array(figureSchema),
  series: z.array(seriesSchema),
  agreements: z.array(agreementSchema),
  talks: z.array(talksSchema),
  positions: z.array(positionSchema),
  stories: z.array(storySchema),
  assessments: z.array(assessmentSchema),
})

export type Support = Readonly<z.infer<typeof supportSchema>>
export type RecordArticle = Readonly<z.infer<typeof recordArticleSchema>>
export type Entity = Readonly<z.infer<typeof entitySchema>>
export type Family = Readonly<z.infer<typeof familySchema>>
export type RecordEvent = Readonly<z.infer<typeof recordEventSchema>>
export type Claim = Readonly<z.infer<typeof claimSchema>>
export type Figure = Readonly<z.infer<typeof figureSchema>>
export type Series = Readonly<z.infer<typeof seriesSchema>>
export type Term = Readonly<z.infer<typeof termSchema>>
export type Agreement = Readonly<z.infer<typeof agreementSchema>>
export type Talks = Readonly<z.infer<typeof talksSchema>>
export type Position = Readonly<z.infer<typeof positionSchema>>
export type Story = Readonly<z.infer<typeof storySchema>>
export type Assessment = Readonly<z.infer<typeof assessmentSchema>>
export type Record = Readonly<z.infer<typeof recordSchema>>
