import type {
  Act,
  AnchorPoint,
  Aspect,
  EntityKind,
  EventType,
  Group,
  Measure,
  Modality,
  Precision,
  Role,
  TermCategory,
} from '../../model/lists.ts'
import type { Deed, EventMention, HeldPosition, Provision, Quantity, Reading, Sentence, Statement, Timex } from '../../model/reading.ts'
import type { Entity, Family } from '../../model/record.ts'
import { type Corroborated, corroborate } from '../corroborate.ts'
import type { CorroborationInput, LabelMessages } from '../input.ts'

/** An event mention in few words; entities are named `kind name`, as in `person Amal`. */
export interface EventSketch {
  readonly type: EventType
  readonly mode?: string
  readonly modality?: Modality
  readonly aspect?: Aspect
  /** Laid down by an accord. */
  readonly provided?: true
  /** As a provision of this category, and on this condition. */
  readonly clause?: { readonly category: TermCategory; readonly condition?: string }
  /** What tells it, where that matters. */
  readonly words?: string
  /** Told by a finite verb; else by a noun. */
  readonly verb?: true
  /** Time expression right after it. */
  readonly date?: string
  /** Dated by the day at the beginning of the sentence. */
  readonly onDay?: true
  readonly basis?: 'stated' | 'relative' | 'publication'
  readonly place?: string
  readonly actor?: readonly string[]
  readonly target?: readonly string[]
  readonly mediator?: readonly string[]
  readonly counts?: readonly CountSketch[]
  /** Said to be another one than what was told before. */
  readonly another?: true
  /** Told by a noun for one that the reader knows. */
  readonly definite?: true
  /** Words of its name. */
  readonly called?: readonly string[]
  /** In whose course or at whose beginning it is said to have happened: which event of the article, counted from 1. */
  readonly anchor?: { readonly event: number; readonly at: AnchorPoint }
  /** A duration right after it. */
  readonly lasts?: string
}

export interface CountSketch {
  readonly measure: Measure
  readonly lower: number | null
  readonly upper?: number | null
  readonly group?: Group
  readonly basis?: Quantity['basis']
  readonly since?: string
}

/** A sentence: what is said in it is all of it. */
export interface SentenceSketch {
  readonly says?: {
    readonly act: Act
    readonly speaker: string | null
    readonly words?: string
    readonly on?: string
    /** By a word of admitting. */
    readonly concedes?: true
    readonly rule?: string
  }
  /** A day at the beginning of the sentence. */
  readonly on?: string
  readonly heading?: true
  /** Somebody else's bare word at the end of the sentence (…, which they denied). */
  readonly answer?: { readonly act: Act; readonly speaker: string }
  readonly events?: readonly EventSketch[]
  readonly counts?: readonly CountSketch[]
  /** What it tells to have been done of the kind that accords lay down. */
  readonly deeds?: readonly Pick<Deed, 'category' | 'course'>[]
  /** A stance on what the first event tells. */
  readonly holds?: Pick<HeldPosition, 'issue' | 'stance' | 'holder'> & {
    readonly counter?: true
    readonly condition?: string
    readonly rule?: string
  }
}

export interface ArticleSketch {
  readonly id: string
  readonly published?: string | null
  readonly outlet?: string | null
  readonly publisher?: string | null
  /** Agencies credited at the end of the text. */
  readonly credits?: readonly string[]
  /** Whom and what it names beside those of its events, at the end of the text. */
  readonly names?: readonly string[]
  readonly sentences: readonly SentenceSketch[]
}

const precisionOf = (value: string): Precision =>
  value.includes('T')
    ? /T\d/u.test(value)
      ? 'hour'
      : 'part-of-day'
    : value.includes('W')
      ? 'week'
      : (['decade', 'year', 'month', 'day'] as const)[value.split('/')[0]!.split('-').length]!

const STATEMENT = {
  concedes: false,
  via: null,
  polarity: 'positive',
  form: 'indirect',
  medium: null,
  audience: null,
  parent: null,
  rule: 'sketch',
} as const

/** A reading with spans into a text made up for it; local ids are those of the record. */
export function reading(sketch: ArticleSketch): Reading {
  let text = ''
  const sentences: Sentence[] = []
  const statements: Statement[] = []
  const events: EventMention[] = []
  const provisions: Provision[] = []
  const deeds: Deed[] = []
  const positions: HeldPosition[] = []
  const quantities: Quantity[] = []
  const timexes: Timex[] = []
  const write = (words: string) => {
    const start = text.length
    text += words
    const span = { start, end: text.length }
    text += ' '
    return span
  }
  const count = (
    { measure, lower, upper = lower, group = 'unspecified', basis = 'unknown', since }: CountSketch,
    statement: string | null,
  ): string => {
    const id = `q${quantities.length + 1}`
    quantities.push({
      id,
      ...write(`${lower ?? upper}`),
      lower,
      upper,
      lowerExclusive: false,
      upperExclusive: false,
      approximate: false,
      qualifier: null,
      unit: null,
      measure,
      group,
      item: null,
      basis,
      since: since ?? null,
      statement,
      rule: 'sketch',
    })
    return id
  }
  const time = (value: string): string => {
    const id = `t${timexes.length + 1}`
    const isDuration = value.startsWith('P')
    timexes.push({
      id,
      ...write(value),
      type: isDuration ? 'duration' : 'date',
      value,
      zone: null,
      mod: null,
      precision: isDuration ? 'day' : precisionOf(value),
      basis: 'stated',
      rule: 'sketch',
    })
    return id
  }
  const event = (given: EventSketch, statement: string | null, day: { readonly value: string; readonly timex: string } | null): void => {
    const span = write(given.words ?? `${given.type}${events.length}`)
    const one = given.onDay && day !== null ? { ...given, date: day.value } : given
    const timex = one.date === undefined || one.basis === 'publication' ? null : given.onDay && day !== null ? day.timex : time(one.date)
    if (one.lasts !== undefined) time(one.lasts)
    if (one.clause !== undefined) {
      const condition = one.clause.condition === undefined ? null : write(one.clause.condition)
      provisions.push({
        start: span.start,
        end: condition?.end ?? span.end,
        category: one.clause.category,
        by: 'accord',
        condition,
        due: null,
      })
    }
    const roles = (['actor', 'target', 'mediator'] as const).flatMap((role: Role & keyof EventSketch) =>
      ((one[role] ?? []) as readonly string[]).map((entity) => ({ role, entity, ...span })),
    )
    events.push({
      id: `v${events.length + 1}`,
      ...span,
      type: one.type,
      mode: one.mode ?? null,
      modality: one.modality ?? (statement === null ? 'asserted' : 'reported'),
      provided: one.provided ?? false,
      aspect: one.aspect ?? null,
      another: one.another ?? false,
      definite: one.definite ?? false,
      called: [...(one.called ?? [])],
      roles,
      date: one.date === undefined ? null : { value: one.date, precision: precisionOf(one.date), basis: one.basis ?? 'stated', timex },
      place: one.place ?? null,
      setting: null,
      anchor: one.anchor === undefined ? null : { event: `v${one.anchor.event}`, at: one.anchor.at },
      statement,
      quantities: (one.counts ?? []).map((each) => count(each, statement)),
      rule: one.verb ? 'sketch.finite' : 'sketch.noun',
    })
    text += ', '
  }
  for (const { says, on, heading = false, answer, events: told = [], counts = [], deeds: done = [], holds } of sketch.sentences) {
    const start = text.length
    const day = on === undefined ? null : { value: on, timex: time(on) }
    const statement = says === undefined ? null : `s${statements.length + 1}`
    const speaker = says === undefined || says.speaker === null ? null : { ...write(says.speaker), entity: says.speaker, carried: false }
    const cue = says === undefined ? null : write(says.act)
    if (says?.on !== undefined) time(says.on)
    const from = text.length
    if (says?.words !== undefined) write(says.words)
    const matter = text.length
    for (const one of told) event(one, statement, day)
    if (holds !== undefined) {
      const words = told.length === 0 ? write(holds.issue) : { start: matter, end: text.length - 2 }
      const condition = holds.condition === undefined ? null : write(holds.condition)
      positions.push({
        ...holds,
        ...words,
        rule: holds.rule ?? 'sketch',
        counter: holds.counter ?? false,
        cue: holds.holder === says?.speaker ? (cue ?? words) : words,
        condition,
        statement,
      })
    }
    for (const one of counts) count(one, statement)
    for (const one of done) deeds.push({ ...write(`${one.category}${deeds.length}`), ...one })
    const end = text.length
    const reply = answer === undefined ? null : { ...answer, span: write(answer.speaker), cue: write(answer.act) }
    write('.')
    if (says !== undefined)
      statements.push({
        ...STATEMENT,
        id: statement!,
        start,
        end: end - 1,
        cue: cue!,
        speaker,
        act: says.act,
        concedes: says.concedes ?? false,
        rule: says.rule ?? STATEMENT.rule,
        content: end - 1 > from + 1 ? { start: from, end: end - 1 } : null,
      })
    if (reply !== null)
      statements.push({
        ...STATEMENT,
        id: `s${statements.length + 1}`,
        start: reply.span.start,
        end: reply.cue.end,
        cue: reply.cue,
        speaker: { ...reply.span, entity: reply.speaker, carried: false },
        act: reply.act,
        content: null,
      })
    sentences.push({ start, end: text.length - 1, heading })
    text += '\n'
  }
  const mentions = (sketch.names ?? []).map((entity, i) => ({
    id: `m${i + 1}`,
    ...write(entity),
    kind: entity.split(' ')[0] as EntityKind,
    entity,
  }))
  const agencies = (sketch.credits ?? []).map((id) => ({ id, ...write(id) }))
  return {
    tawatur: 1,
    rules: 'sketch',
    id: sketch.id,
    uri: sketch.id,
    language: 'ar',
    text,
    title: null,
    outlet: sketch.outlet ?? null,
    publisher: sketch.publisher ?? null,
    page: null,
    agencies,
    published: { value: sketch.published ?? null, basis: sketch.published === undefined ? 'unknown' : 'given', weekday: null },
    furniture: [],
    sentences,
    mentions,
    timexes,
    quantities,
    statements,
    events,
    provisions,
    deeds,
    talkDetails: [],
    positions,
    wordings: [],
    entities: [],
    diagnostics: [],
  }
}

const LABELS: LabelMessages = {
  kind: (type, mode) => (mode === null ? type : `${type} ${mode}`),
  term: (category) => category,
  time: (value) => value,
}

export interface Setting {
  readonly families?: readonly Family[]
  /** Country by entity name. */
  readonly countries?: Readonly<Record<string, string>>
  readonly geography?: CorroborationInput['geographyOf']
}

/** The input that some sketched articles make; every entity that they name is known by its name. */
export function inputOf(
  articles: readonly ArticleSketch[],
  { families = [], countries = {}, geography }: Setting = {},
): CorroborationInput {
  const readings = articles.map(reading).sort((a, b) => ((a.published.value ?? '~') + a.id < (b.published.value ?? '~') + b.id ? -1 : 1))
  const names = new Set(
    readings.flatMap((one) => [
      ...one.mentions.map(({ entity }) => entity),
      ...one.events.flatMap(({ roles, place }) => [...roles.map(({ entity }) => entity), ...(place === null ? [] : [place])]),
      ...one.statements.flatMap(({ speaker }) => speaker?.entity ?? []),
    ]),
  )
  const entities: Entity[] = [...names].sort().map((name) => {
    const [kind, ...rest] = name.split(' ')
    return {
      id: name,
      kind: kind as EntityKind,
      label: { ar: rest.join(' '), en: rest.join(' ') },
      forms: [],
      known: name,
      sameAs: [],
      joins: [],
    }
  })
  return {
    readings,
    entities,
    families,
    entityOf: (_, local) => local,
    isAgency: (outlet) => outlet.startsWith('agency'),
    countryOf: (id) => countries[id] ?? null,
    ...(geography === undefined ? {} : { geographyOf: geography }),
    labels: { ar: LABELS, en: LABELS },
  }
}

export const corroborated = (articles: readonly ArticleSketch[], setting: Setting = {}): Corroborated =>
  corroborate(inputOf(articles, setting))
