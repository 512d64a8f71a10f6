import type { EventType, Modality, Precision } from '../model/lists.ts'
import type { EventMention, Reading, Statement, Timex } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { isBareAccord } from './bare-accord.ts'
import { type Days, daysOf, lengthOf, thirdOf } from './days.ts'
import { HAPPENED } from './modalities.ts'
import { sentenceOf } from './sentence.ts'
import { timexOwners } from './timex-owners.ts'

/**
 * How the date of a mention is known, the best first.
 *   own       the text gives it to this event
 *   implied   the one day of which its sentence, or the announcement of it, speaks
 *   published the news of an article that tells it without a day
 *   beside    a time of its sentence that rather belongs to another event
 *   words     not its own day, but that of the words in which somebody asks for it, offers it or promises it
 */
export const FOUNDATIONS = ['own', 'implied', 'published', 'beside', 'words'] as const
export type Foundation = (typeof FOUNDATIONS)[number]

/** When an event happens, as one mention of it tells. */
export interface MentionDate {
  /** TIMEX3. */
  readonly value: string
  readonly precision: Precision
  readonly founded: Foundation
  /** Given by the words themselves, without reckoning from another day. */
  readonly isStated: boolean
  /** Null for what is no calendar date: symbolic values. */
  readonly days: Days | null
}

/** Modalities of what somebody wants: a day that is over is the day of his words. */
const WANTED: ReadonlySet<Modality> = new Set(['demanded', 'proposed', 'pledged', 'conditional'])

type DateOf = (mention: EventMention) => MentionDate | null

/** By reading: of a component whose articles are joined again and again. */
const atHand = new WeakMap<Reading, DateOf>()

/** The date of each mention of an article, null where nothing tells. */
export function datesOf(reading: Reading): DateOf {
  const known = atHand.get(reading)
  if (known !== undefined) return known
  const find = datesNow(reading)
  const dates = new Map<EventMention, MentionDate | null>()
  const dateOf: DateOf = (mention) => {
    const date = dates.has(mention) ? dates.get(mention)! : find(mention)
    dates.set(mention, date)
    return date
  }
  atHand.set(reading, dateOf)
  return dateOf
}

function datesNow(reading: Reading): DateOf {
  const owners = timexOwners(reading)
  const times = new Map(reading.timexes.map((timex) => [timex.id, timex]))
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  const published = daysOf(reading.published.value)?.from ?? null
  return (mention) => {
    const given =
      mention.date === null ? null : foundedDate(mention, mention.date, owners, times.get(mention.date.timex ?? '')?.mod ?? null)
    const statement = statements.get(mention.statement ?? '') ?? null
    const isPast = given !== null && isOfWords(mention, given, published)
    const isAhead =
      (given?.days?.from ?? Number.NEGATIVE_INFINITY) > (published ?? Number.POSITIVE_INFINITY) && HAPPENED.has(mention.modality)
    // a day ahead beside a fact: the fact is one of the day that the sentence tells as well, else it is none yet
    // that comes into force on Sunday what was signed yesterday: Sunday it is
    if (given?.founded === 'own' && isAhead && mention.mode === 'in-effect') return given
    if (given?.founded === 'own' && isAhead) return (statement === null ? dayAround(mention, null, reading, published) : null) ?? given
    if (given?.founded === 'own' && !isPast) return given
    const known = given === null || isPast || isAhead ? null : given
    const around =
      isPredicate(mention) || MOMENTARY.has(mention.type) || isMaking(mention) ? dayAround(mention, statement, reading, published) : null
    return around ?? known ?? dayOfWords(mention, isPast ? given : null, statement, reading, published)
  }
}

function foundedDate(
  mention: EventMention,
  date: NonNullable<EventMention['date']>,
  owners: ReadonlyMap<string, string>,
  mod: Timex['mod'],
): MentionDate {
  const { precision, basis, timex } = date
  const value = mod === 'start' || mod === 'mid' || mod === 'end' ? thirdOf(date.value, mod) : date.value
  const isOwn = timex === null || owners.get(timex) === mention.id
  const founded = basis === 'publication' ? 'published' : isOwn ? 'own' : 'beside'
  return { value, precision, founded, isStated: basis === 'stated', days: daysOf(value) }
}

/** The day on which somebody asked for it, offered it or promised it. */
const isOfWords = ({ modality }: EventMention, { days }: MentionDate, published: number | null): boolean =>
  WANTED.has(modality) && days !== null && published !== null && days.to < published

/** The day on which something is asked for, offered or promised: a past day that seemed to be its own, else the only one beside the words. */
function dayOfWords(
  { modality }: EventMention,
  past: MentionDate | null,
  statement: Statement | null,
  reading: Reading,
  published: number | null,
): MentionDate | null {
  if (!WANTED.has(modality) || modality === 'conditional') return null
  if (past !== null) return { ...past, founded: 'words' }
  if (statement === null) return null
  const contents = reading.statements.flatMap(({ content }) => content ?? [])
  const sentence = sentenceOf(reading, statement.cue)
  const beside = timesIn(sentence, reading).filter((timex) => !contents.some((one) => holds(one, timex)) && isBy(timex, published))
  const day = onlyDay(beside)
  return day === null ? null : { ...day, founded: 'words' }
}

/** Types that are over in a day and mostly told when they are news, even by a noun (in a call). */
const MOMENTARY: ReadonlySet<EventType> = new Set(['call', 'visit', 'session'])
/** Rules by which a finite verb tells an event; of other words a time of the sentence says less. */
const RULES_OF_VERBS = /\.(?:finite|speech)$/u

/** An accord of two that is told of by the noun that a verb of making governs. */
const isMaking = ({ type, mode, provided, roles }: EventMention): boolean =>
  (type === 'agreement' || type === 'ceasefire') &&
  (mode === 'sign' || mode === 'agree' || mode === 'declare') &&
  !provided &&
  roles.filter(({ role }) => role === 'actor').length > 1

/** The two announced that day that they have come to terms. */
const isOwnMaking = (mention: EventMention, statement: Statement | null): boolean => {
  const entity = statement?.speaker?.entity ?? null
  return entity !== null && isMaking(mention) && mention.roles.some((one) => one.role === 'actor' && one.entity === entity)
}

const isPredicate = ({ rule, aspect }: EventMention) => RULES_OF_VERBS.test(rule) || aspect !== null

/** The only day that the words around a fact tell, not after the article's: in what is said, else beside the words that say it. */
function dayAround(mention: EventMention, statement: Statement | null, reading: Reading, published: number | null): MentionDate | null {
  if ((mention.modality !== 'asserted' && mention.modality !== 'reported') || isBareAccord(mention, reading.text)) return null
  const sentence = sentenceOf(reading, mention)
  const content = statement?.content ?? null
  const contents = reading.statements.flatMap((one) => one.content ?? [])
  const isSaid = (timex: Span) => contents.some((one) => holds(one, timex))
  const times = timesIn(sentence, reading).filter(
    (timex) =>
      isBy(timex, published) && !(UNDER_ACCORDS.has(mention.type) && isOfAccord(timex, reading)) && !isSinceWhen(timex, mention, reading),
  )
  const said = times.filter((timex) => (content === null ? !isSaid(timex) : holds(content, timex)))
  const isOfSaying = isPredicate(mention) || isOwnMaking(mention, statement)
  return onlyDay(said.length > 0 || content === null || !isOfSaying ? said : times.filter((timex) => !isSaid(timex)))
}

/** What is done under accords, by types. */
const UNDER_ACCORDS: ReadonlySet<EventType> = new Set(['withdraw', 'disarm', 'release', 'displace', 'evacuate', 'monitor', 'safe-passage'])
const isAccord = ({ type }: EventMention): boolean => type === 'ceasefire' || type === 'agreement'
/** What is done under an accord that was signed on Sunday: the day behind an accord is that of the accord. */
const isOfAccord = ({ id, start }: Timex, { events }: Reading): boolean =>
  events.some((one) => isAccord(one) && one.mode !== 'in-effect' && one.date?.timex === id && one.end <= start) &&
  !events.some((one) => !isAccord(one) && one.date?.timex === id)

/** They shelled each other in spite of the truce that holds since Sunday: when the shells fell is not told. */
const isSinceWhen = ({ id, start }: Timex, { type }: EventMention, { events }: Reading): boolean =>
  FIGHTING.has(type) &&
  events.some(
    (one) =>
      isAccord(one) && one.date?.timex === id && one.end <= start && !events.some((other) => other.start >= one.end && other.start < start),
  ) &&
  !events.some((one) => !isAccord(one) && one.date?.timex === id)

/** What breaks an accord, rather than brings it about. */
const FIGHTING: ReadonlySet<EventType> = new Set(['attack', 'clash', 'violation'])

const timesIn = (sentence: Span, { timexes }: Reading): readonly Timex[] =>
  timexes.filter((timex) => (timex.type === 'date' || timex.type === 'time') && holds(sentence, timex))

/** Not after the article's day. */
function isBy({ value }: Timex, published: number | null): boolean {
  const days = daysOf(value)
  return days === null || published === null || days.from <= published
}

function onlyDay(times: readonly Timex[]): MentionDate | null {
  const [first] = times
  const days = daysOf(first?.value ?? null)
  if (first === undefined || days === null || lengthOf(days) > 1 || first.mod === 'before' || first.mod === 'after') return null
  if (times.some(({ value }) => value.slice(0, 10) !== first.value.slice(0, 10))) return null
  return { value: first.value, precision: first.precision, founded: 'implied', isStated: first.basis === 'stated', days }
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
