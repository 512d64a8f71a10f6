import type { UnresolvedEvent, UnresolvedReading } from '../language/contract.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { EventMention, LocalEntity, Published, Quantity, Reading, Statement, Timex } from '../model/reading.ts'
import { formatDay, parseDay } from './time/calendar.ts'
import { resolveTimex } from './time/resolve.ts'

/** What is settled about an article before its reading is put together. */
export interface Settled {
  readonly rules: string
  readonly language: string
  readonly published: Published
  readonly entityOf: readonly string[]
  readonly entities: readonly LocalEntity[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The reading of one article: times computed from the day of publication, indexes turned into ids. Pure; the text is not read again. */
export function assembleReading(article: Article, unresolved: UnresolvedReading, settled: Settled): Reading {
  const day = settled.published.value?.slice(0, 10) ?? null
  const timexes: Timex[] = unresolved.times.map((time, i) => {
    const { type, value, zone, mod, precision, basis } = resolveTimex(time, day)
    return { id: `t${i + 1}`, start: time.start, end: time.end, type, value, zone, mod, precision, basis, rule: time.rule }
  })
  const entityOf = (name: number | null): string | null => (name === null ? null : settled.entityOf[name]!)
  return {
    tawatur: 1,
    rules: settled.rules,
    id: article.id,
    uri: article.uri,
    language: settled.language,
    text: article.text,
    title: article.title ?? (unresolved.title === null ? null : article.text.slice(unresolved.title.start, unresolved.title.end)),
    outlet: article.outlet,
    publisher: article.publisher,
    page: article.page,
    agencies: unresolved.credits.map(({ agency, start, end }) => ({ id: agency, start, end })),
    published: settled.published,
    furniture: [...unresolved.furniture],
    sentences: [...unresolved.sentences],
    mentions: unresolved.names.map(({ start, end, kind }, i) => ({ id: `m${i + 1}`, start, end, kind, entity: settled.entityOf[i]! })),
    timexes,
    quantities: unresolved.quantities.map((quantity, i) => quantityOf(quantity, i, unresolved, timexes)),
    statements: unresolved.statements.map((statement, i) => statementOf(statement, i, entityOf)),
    events: unresolved.events.map((event, i) => eventOf(event, i, timexes, day, entityOf)),
    provisions: [...unresolved.provisions],
    deeds: [...(unresolved.deeds ?? [])],
    talkDetails: unresolved.talkDetails.map(({ start, end, kind, value, event, name, party, time }) => ({
      start,
      end,
      kind,
      value: time === null ? value : timexes[time]!.value,
      event: `v${event + 1}`,
      entity: entityOf(name),
      party: entityOf(party),
    })),
    positions: unresolved.positions.map(({ holder, statement, ...position }) => ({
      ...position,
      holder: settled.entityOf[holder]!,
      statement: statement === null ? null : `s${statement + 1}`,
    })),
    wordings: [...unresolved.wordings],
    entities: [...settled.entities],
    diagnostics: [...settled.diagnostics],
  }
}

function quantityOf(
  { since, ...quantity }: UnresolvedReading['quantities'][number],
  index: number,
  unresolved: UnresolvedReading,
  timexes: readonly Timex[],
): Quantity {
  const statement = innermostStatement(unresolved, quantity.start, quantity.end)
  return {
    id: `q${index + 1}`,
    ...quantity,
    since: since === null ? null : (timexes[since]?.value ?? null),
    statement: statement === null ? null : `s${statement + 1}`,
  }
}

/** Index of the statement with the shortest content that holds the span, or null. */
function innermostStatement({ statements }: UnresolvedReading, start: number, end: number): number | null {
  let best: number | null = null
  let length = Number.POSITIVE_INFINITY
  statements.forEach(({ content }, i) => {
    if (content === null || content.start > start || content.end < end || content.end - content.start >= length) return
    best = i
    length = content.end - content.start
  })
  return best
}

function statementOf(
  statement: UnresolvedReading['statements'][number],
  index: number,
  entityOf: (name: number | null) => string | null,
): Statement {
  const { speaker, via, audience, parent } = statement
  return {
    id: `s${index + 1}`,
    start: statement.start,
    end: statement.end,
    cue: statement.cue,
    speaker: speaker === null ? null : { start: speaker.start, end: speaker.end, entity: entityOf(speaker.name), carried: speaker.carried },
    via: via === null ? null : { start: via.start, end: via.end, entity: entityOf(via.name) },
    act: statement.act,
    polarity: statement.polarity,
    form: statement.form,
    content: statement.content,
    concedes: statement.concedes,
    medium: statement.medium,
    audience: audience === null ? null : { start: audience.start, end: audience.end, entity: entityOf(audience.name) },
    parent: parent === null ? null : `s${parent + 1}`,
    rule: statement.rule,
  }
}

function eventOf(
  event: UnresolvedEvent,
  index: number,
  timexes: readonly Timex[],
  day: string | null,
  entityOf: (name: number | null) => string | null,
): EventMention {
  return {
    id: `v${index + 1}`,
    start: event.start,
    end: event.end,
    type: event.type,
    mode: event.mode,
    modality: event.modality,
    provided: event.provided,
    aspect: event.aspect,
    another: event.another,
    definite: event.definite,
    called: [...event.called],
    roles: event.roles.map(({ role, name, start, end }) => ({ role, entity: entityOf(name)!, start, end })),
    date: dateOf(event, timexes, day),
    place: entityOf(event.place),
    setting: entityOf(event.setting),
    anchor: event.anchor === null ? null : { event: `v${event.anchor.event + 1}`, at: event.anchor.at },
    statement: event.statement === null ? null : `s${event.statement + 1}`,
    quantities: event.quantities.map((quantity) => `q${quantity + 1}`),
    rule: event.rule,
  }
}

/**
 * The event's own time expression; the day of publication, or that day and the one before, only where the language says that the sentence tells what
 * is new, and marked so.
 */
function dateOf(event: UnresolvedEvent, timexes: readonly Timex[], day: string | null): EventMention['date'] {
  const told = dateTold(event, timexes, day)
  return event.lag === undefined || told === null ? told : laggedDate(told, event.lag, timexes)
}

/** So many days off: one day, or all between the least and the most. Null where it is told off no day of the calendar. */
function laggedDate(
  { value }: NonNullable<EventMention['date']>,
  { least, most, time }: NonNullable<UnresolvedEvent['lag']>,
  timexes: readonly Timex[],
): EventMention['date'] {
  const ends = value.split('/').map((one) => parseDay(one.slice(0, 'YYYY-MM-DD'.length)))
  const [from, to] = [ends[0], ends.at(-1)]
  if (from === undefined || to === undefined || from === null || to === null) return null
  const [first, last] = [formatDay(from + least), formatDay(to + most)]
  return {
    value: first === last ? first : `${first}/${last}`,
    precision: 'day',
    basis: 'relative',
    timex: time === null ? null : timexes[time]!.id,
  }
}

function dateTold(event: UnresolvedEvent, timexes: readonly Timex[], day: string | null): EventMention['date'] {
  if (event.dated === 'time' && event.time !== null) {
    const timex = timexes[event.time]!
    return { value: timex.value, precision: timex.precision, basis: timex.basis === 'stated' ? 'stated' : 'relative', timex: timex.id }
  }
  if (day === null || event.dated === 'unknown') return null
  const value = event.dated === 'news' ? `${formatDay(parseDay(day)! - 1)}/${day}` : day
  return { value, precision: 'day', basis: 'publication', timex: null }
}
