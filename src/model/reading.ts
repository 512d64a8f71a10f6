import { z } from 'zod'
import { pageFactsSchema } from './article.ts'
import { diagnosticSchema } from './diagnostic.ts'
import {
  ACTS,
  ANCHOR_POINTS,
  ASPECTS,
  ENTITY_KINDS,
  EVENT_DATE_BASES,
  EVENT_TYPES,
  FIGURE_BASES,
  FURNITURE_KINDS,
  GROUPS,
  JOIN_REASONS,
  MEASURES,
  MODALITIES,
  POSITION_STANCES,
  PRECISIONS,
  PUBLISHED_BASES,
  ROLES,
  STATEMENT_FORMS,
  TALK_DETAILS,
  TERM_CATEGORIES,
  TIMEX_BASES,
  TIMEX_MODS,
  TIMEX_TYPES,
  WEEKDAYS,
} from './lists.ts'
import { spanSchema } from './span.ts'

/** What one article says, read by itself: a line of `tawatur extract`. Ids are local to the article. */
export const publishedSchema = z.object({
  value: z.string().nullable(),
  basis: z.enum(PUBLISHED_BASES),
  weekday: z.enum(WEEKDAYS).nullable(),
})

/** Why two spellings are taken for names of one thing. */
export const nameJoinSchema = z.object({ forms: z.tuple([z.string(), z.string()]), because: z.enum(JOIN_REASONS) })

export const localEntitySchema = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  label: z.object({ ar: z.string(), en: z.string().nullable() }),
  forms: z.array(z.string()),
  known: z.string().nullable(),
  joins: z.array(nameJoinSchema),
})

export const mentionSchema = spanSchema.extend({ id: z.string(), kind: z.enum(ENTITY_KINDS), entity: z.string() })

export const timexSchema = spanSchema.extend({
  id: z.string(),
  type: z.enum(TIMEX_TYPES),
  value: z.string(),
  /** `Z` or `+03:00` where the text tells in which zone its hour is; null = local, or no hour. The value keeps the hour as told. */
  zone: z.string().nullable(),
  mod: z.enum(TIMEX_MODS).nullable(),
  precision: z.enum(PRECISIONS),
  basis: z.enum(TIMEX_BASES),
  rule: z.string(),
})

export const quantitySchema = spanSchema.extend({
  id: z.string(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  lowerExclusive: z.boolean(),
  upperExclusive: z.boolean(),
  approximate: z.boolean(),
  qualifier: z.string().nullable(),
  unit: z.string().nullable(),
  measure: z.enum(MEASURES).nullable(),
  group: z.enum(GROUPS),
  item: z.string().nullable(),
  basis: z.enum(FIGURE_BASES),
  since: z.string().nullable(),
  statement: z.string().nullable(),
  rule: z.string(),
})

export const speakerSchema = spanSchema.extend({ entity: z.string().nullable(), carried: z.boolean() })

export const statementSchema = spanSchema.extend({
  id: z.string(),
  cue: spanSchema,
  speaker: speakerSchema.nullable(),
  via: spanSchema.extend({ entity: z.string().nullable() }).nullable(),
  act: z.enum(ACTS),
  polarity: z.enum(['positive', 'negative']),
  form: z.enum(STATEMENT_FORMS),
  content: spanSchema.nullable(),
  /** Told by a word of admitting. */
  concedes: z.boolean(),
  medium: spanSchema.nullable(),
  audience: spanSchema.extend({ entity: z.string().nullable() }).nullable(),
  parent: z.string().nullable(),
  rule: z.string(),
})

export const eventRoleSchema = spanSchema.extend({ role: z.enum(ROLES), entity: z.string() })

export const eventDateSchema = z.object({
  value: z.string(),
  precision: z.enum(PRECISIONS),
  basis: z.enum(EVENT_DATE_BASES),
  timex: z.string().nullable(),
})

export const eventMentionSchema = spanSchema.extend({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  modality: z.enum(MODALITIES),
  /** It stands in what an accord lays down: one of its terms. */
  provided: z.boolean(),
  /** Null where the text says nothing of its course. */
  aspect: z.enum(ASPECTS).nullable(),
  /** It is said to be another one than what was told before (a new meeting, a second strike). */
  another: z.boolean(),
  /** It is told by a noun for one that the reader knows (the attack). */
  definite: z.boolean(),
  /** Words by which an accord or a war is told from others of its kind, as folded stems (the nuclear accord, the civil war); empty for others. */
  called: z.array(z.string()),
  roles: z.array(eventRoleSchema),
  date: eventDateSchema.nullable(),
  place: z.string().nullable(),
  /** Where the article sets what it tells, for an event that names no place itself. */
  setting: z.string().nullable(),
  /** The event of the article in whose course, or at whose beginning, it is said to have happened. */
  anchor: z.object({ event: z.string(), at: z.enum(ANCHOR_POINTS) }).nullable(),
  statement: z.string().nullable(),
  quantities: z.array(z.string()),
  rule: z.string(),
})

/** Something that an accord lays down, or that parties are said to have agreed on, and what it is about. */
export const provisionSchema = spanSchema.extend({
  category: z.enum(TERM_CATEGORIES),
  /** Whose words it is in: those of the accord, or of the article that parties agreed on it. */
  by: z.enum(['accord', 'parties']),
  /** The words that say on what condition, in return for what or after what it is to be done. */
  condition: spanSchema.nullable(),
  /** The time by which, or within which, it is to be done, as the words say it. */
  due: spanSchema.nullable(),
})

/** Words by which something is told to have been done, or not, that is of the kind which accords lay down; it may be no event of the ontology. */
export const deedSchema = spanSchema.extend({
  category: z.enum(TERM_CATEGORIES),
  course: z.enum(['not-begun', 'begun', 'done']),
})

/** What is told of talks beside that they are held; `event` is of type `talks`. */
export const talkDetailSchema = spanSchema.extend({
  kind: z.enum(TALK_DETAILS),
  /** The number of a round, a format, an outcome, a TIMEX3 duration; null where the words or the entity are what is told. */
  value: z.string().nullable(),
  event: z.string(),
  /** Who heads or sits on a delegation. */
  entity: z.string().nullable(),
  /** Whose delegation it is. */
  party: z.string().nullable(),
})

/** One matter on which somebody takes a stance, in its words. */
export const heldPositionSchema = spanSchema.extend({
  issue: z.enum(TERM_CATEGORIES),
  stance: z.enum(POSITION_STANCES),
  /** Its words speak of the opposite of the issue: that troops stay, that fighting goes on. */
  counter: z.boolean(),
  /** Whose stance it is. */
  holder: z.string(),
  /** The words that take the stance. */
  cue: spanSchema,
  /** On what condition. */
  condition: spanSchema.nullable(),
  /** The statement whose cue it is, or in which it stands. */
  statement: z.string().nullable(),
  rule: z.string(),
})

export const sentenceSchema = spanSchema.extend({ heading: z.boolean() })
export const furnitureSchema = spanSchema.extend({ kind: z.enum(FURNITURE_KINDS) })
/** An agency credited by the article, and where. */
export const creditSchema = z.object({ id: z.string(), start: z.int(), end: z.int() })

/** A word for which others might have been chosen: the table of alternatives and which of them it is. */
export const wordingSchema = spanSchema.extend({ set: z.string(), choice: z.string() })

export const readingSchema = z.object({
  tawatur: z.literal(1),
  rules: z.string(),
  id: z.string(),
  uri: z.string(),
  language: z.string().nullable(),
  text: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  publisher: z.string().nullable(),
  /** Null for what did not come as a page. */
  page: pageFactsSchema.nullable(),
  agencies: z.array(creditSchema),
  published: publishedSchema,
  furniture: z.array(furnitureSchema),
  sentences: z.array(sentenceSchema),
  mentions: z.array(mentionSchema),
  timexes: z.array(timexSchema),
  quantities: z.array(quantitySchema),
  statements: z.array(statementSchema),
  events: z.array(eventMentionSchema),
  provisions: z.array(provisionSchema),
  deeds: z.array(deedSchema),
  talkDetails: z.array(talkDetailSchema),
  positions: z.array(heldPositionSchema),
  wordings: z.array(wordingSchema),
  entities: z.array(localEntitySchema),
  diagnostics: z.array(diagnosticSchema),
})

export type Published = Readonly<z.infer<typeof publishedSchema>>
export type NameJoin = Readonly<z.infer<typeof nameJoinSchema>>
export type LocalEntity = Readonly<z.infer<typeof localEntitySchema>>
export type Mention = Readonly<z.infer<typeof mentionSchema>>
export type Timex = Readonly<z.infer<typeof timexSchema>>
export type Quantity = Readonly<z.infer<typeof quantitySchema>>
export type Statement = Readonly<z.infer<typeof statementSchema>>
export type EventRole = Readonly<z.infer<typeof eventRoleSchema>>
export type EventDate = Readonly<z.infer<typeof eventDateSchema>>
export type EventMention = Readonly<z.infer<typeof eventMentionSchema>>
export type HeldPosition = Readonly<z.infer<typeof heldPositionSchema>>
export type TalkDetail = Readonly<z.infer<typeof talkDetailSchema>>
export type Sentence = Readonly<z.infer<typeof sentenceSchema>>
export type Furniture = Readonly<z.infer<typeof furnitureSchema>>
export type Credit = Readonly<z.infer<typeof creditSchema>>
export type Provision = Readonly<z.infer<typeof provisionSchema>>
export type Deed = Readonly<z.infer<typeof deedSchema>>
export type Wording = Readonly<z.infer<typeof wordingSchema>>
export type Reading = Readonly<z.infer<typeof readingSchema>>
