import type { EntityKind, Role } from '../model/lists.ts'
import type { EventMention, Quantity, Reading, Statement } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { byText } from '../text/order.ts'
import { isBareAccord, isSigningOfIt } from './bare-accord.ts'
import { type Days, daysOf } from './days.ts'
import type { CorroborationInput } from './input.ts'
import { datesOf, type MentionDate } from './mention-dates.ts'
import { sentenceOf } from './sentence.ts'

/** An event mention with everything that it refers to looked up: local ids have become ids of the record. */
export interface Occurrence {
  /** Place in canonical order: published, article id, start. */
  readonly index: number
  /** Index of its article. */
  readonly article: number
  readonly reading: Reading
  /** As the article has it; only that nothing dated after the article's day is told as a fact. */
  readonly mention: EventMention
  /** The sentence it stands in; its own span where no sentence holds it. */
  readonly sentence: Span
  /** The best that its article tells of when it happens. */
  readonly date: MentionDate | null
  /** Days of a date that the text gives to this event; null for none. */
  readonly days: Days | null
  /** Days of a date that is known less surely; none where it is only that of words about it. */
  readonly likely: Days | null
  /** Symbolic value (`pub-1D`) where the day of publication is unknown; comparable within one article. */
  readonly symbol: string | null
  /** Day number of publication. */
  readonly published: number | null
  /** A bare word for an accord that is spoken of elsewhere; it tells of no event of its own. */
  readonly takesUp: boolean
  readonly place: string | null
  /** Where its article sets it, if it names no place. */
  readonly setting: string | null
  readonly roles: readonly { readonly role: Role; readonly entity: string }[]
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  /** Who does it, suffers it or takes part in it. */
  readonly principals: readonly string[]
  /** The principals, and who helps it along. */
  readonly participants: readonly string[]
  readonly statement: Statement | null
  /** Who says so; null for the narrator, and for speakers who are nobody known. */
  readonly speaker: string | null
  /** The speaker, and whoever repeats his words. */
  readonly tellers: readonly string[]
  /** Whom and what its article names, and how often. */
  readonly named: ReadonlyMap<string, number>
  readonly quantities: readonly Quantity[]
}

/** A verb tells of it; a noun may name any. */
export const isToldByVerb = ({ rule }: Pick<EventMention, 'rule'>): boolean => rule.endsWith('.finite')

/** A mention as decisions of people name it. */
export const mentionKey = ({ reading, mention }: Pick<Occurrence, 'reading' | 'mention'>): string => `${reading.id} ${mention.id}`

/** It stands in a heading. */
export const isHeading = ({ reading, sentence }: Pick<Occurrence, 'reading' | 'sentence'>): boolean =>
  reading.sentences.some(({ start, end, heading }) => heading && start <= sentence.start && sentence.end <= end)

export function collectOccurrences({ readings, entityOf }: Pick<CorroborationInput, 'readings' | 'entityOf'>): readonly Occurrence[] {
  const all = readings.flatMap((reading, article) => {
    const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
    const quantities = new Map(reading.quantities.map((quantity) => [quantity.id, quantity]))
    const dateOf = datesOf(reading)
    const published = daysOf(reading.published.value)?.from ?? null
    const named = namedIn(reading, entityOf)
    const isMade = reading.events.some(
      (one) => ACCORDS.has(one.type) && !one.provided && (one.place !== null || !isBareAccord(one, reading.text)),
    )
    // the first that an article tells of, or the text below its heading, takes up none told before, unless it is known
    const accords = reading.events.filter((one) => ACCORDS.has(one.type) && !one.provided).map(({ start }) => start)
    const headings = reading.sentences.filter(({ heading }) => heading)
    const isBelow = (start: number) => !headings.some((one) => one.start <= start && start < one.end)
    const firsts = [Math.min(...accords), Math.min(...accords.filter(isBelow))]
    const isNew = (one: EventMention) => firsts.includes(one.start) && one.roles.length > 1 && (isToldByVerb(one) || !one.definite)
    return reading.events
      .toSorted((a, b) => a.start - b.start || a.end - b.end || byText(a.type, b.type) || byText(a.id, b.id))
      .map((mention) => {
        const statement = mention.statement === null ? null : (statements.get(mention.statement) ?? null)
        const local = statement === null ? null : sayerIn(statement, reading)
        const date = dateOf(mention)
        // that a truce holds on some day does not date it
        const isOwn = date?.founded === 'own' && !isHolding(mention)
        const days = isOwn ? date.days : null
        const isAhead = isYetToCome(mention, date, published)
        const roles = rolesIn(mention, statement, reading).map(({ role, entity }) => ({ role, entity: entityOf(reading.id, entity) }))
        return {
          article,
          reading,
          published,
          statement,
          date,
          days,
          mention: isAhead ? { ...mention, modality: 'planned' as const } : mention,
          sentence: sentenceOf(reading, mention),
          likely: isOwn || date?.founded === 'words' ? null : (date?.days ?? null),
          symbol: isOwn && date.value.startsWith('pub') ? date.value : null,
          takesUp:
            !NOT_SO.has(mention.modality) &&
            ((!isOwn && ((isBareAccord(mention, reading.text) && !isNew(mention)) || isSigningOfIt(mention, reading))) ||
              (isMade && isItsTruce(mention))),
          place: mention.place === null ? null : entityOf(reading.id, mention.place),
          setting: mention.setting === null ? null : entityOf(reading.id, mention.setting),
          roles,
          ...sortedByRole(roles),
          speaker: local === null ? null : entityOf(reading.id, local),
          named,
          tellers: tellersOf(statement, statements, reading).map((teller) => entityOf(reading.id, teller)),
          quantities: mention.quantities.flatMap((id) => quantities.get(id) ?? []),
        }
      })
  })
  return all.map((occurrence, index) => ({ index, ...occurrence }))
}

/** Entities of the record that an article names or tells something of, and how often. */
function namedIn({ id, mentions, events }: Reading, entityOf: CorroborationInput['entityOf']): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  const told = events.flatMap(({ roles, place }) => [...roles.map(({ entity }) => entity), ...(place === null ? [] : [place])])
  for (const local of [...mentions.map(({ entity }) => entity), ...told]) {
    const entity = entityOf(id, local)
    times.set(entity, (times.get(entity) ?? 0) + 1)
  }
  return times
}

/** Who says it; of a source without a name («a source in the army») the body that it is of. */
export function sayerIn({ speaker }: Statement, { mentions }: Pick<Reading, 'mentions'>): string | null {
  if (speaker === null || speaker.entity !== null) return speaker?.entity ?? null
  return mentions.findLast(({ start, end, kind }) => start >= speaker.start && end <= speaker.end && BODIES.has(kind))?.entity ?? null
}
const BODIES: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'office'])

/** Local entities of those who say it, the innermost first. */
function tellersOf(statement: Statement | null, statements: ReadonlyMap<string, Statement>, reading: Reading): readonly string[] {
  const tellers: string[] = []
  const seen = new Set<Statement>()
  for (let one = statement; one !== null && !seen.has(one); one = one.parent === null ? null : (statements.get(one.parent) ?? null)) {
    seen.add(one)
    const sayer = sayerIn(one, reading)
    if (sayer !== null) tellers.push(sayer)
  }
  return tellers
}

/** That it holds, or is kept to, on some day does not tell when it began. */
export const isHolding = ({ type, mode, aspect }: EventMention): boolean =>
  type === 'ceasefire' && mode === 'in-effect' && aspect === 'ongoing'

const ACCORDS: ReadonlySet<EventMention['type']> = new Set(['ceasefire', 'agreement'])
/** The truce that an accord lays down is what the accord is, where the article tells of that. */
const isItsTruce = ({ type, provided }: EventMention): boolean => type === 'ceasefire' && provided

/** Told as a fact of a day after its article, even of one that stands at some distance. */
function isYetToCome({ type, mode, modality }: EventMention, date: MentionDate | null, published: number | null): boolean {
  if (date?.days == null || published === null || !FACTS.has(modality)) return false
  // the day beside an accord that was made may be that of its effect
  const isBeside = date.founded === 'beside' && !(ACCORDS.has(type) && mode !== 'in-effect')
  return (date.founded === 'own' || isBeside) && date.days.from > published
}

/** Modalities of what has happened. */
const FACTS: ReadonlySet<string> = new Set(['asserted', 'reported', 'historical'])
/** Modalities of what is not. */
const NOT_SO: ReadonlySet<string> = new Set(['denied', 'negated'])

/** Whoever is accused of something is, in the accuser's words, the one who did it. */
function rolesIn(mention: EventMention, statement: Statement | null, reading: Reading): EventMention['roles'] {
  if (
    statement?.act !== 'accuse' ||
    mention.type === 'accuse' ||
    ACCORDS.has(mention.type) ||
    mention.roles.some(({ role }) => role === 'actor')
  )
    return mention.roles
  const accusation = reading.events.find(
    ({ type, start, end }) => type === 'accuse' && start < statement.cue.end && statement.cue.start < end,
  )
  const accused = (accusation?.roles ?? []).filter(({ role }) => role === 'target').map((one) => ({ ...one, role: 'actor' as const }))
  return [...mention.roles.filter(({ entity }) => !accused.some((one) => one.entity === entity)), ...accused]
}

/** Roles of those who do it, suffer it or take part in it themselves. */
const PRINCIPALS: ReadonlySet<Role> = new Set(['actor', 'target', 'signatory', 'delegate', 'beneficiary'])
/** Roles of those who help it along. */
const FACILITATORS: ReadonlySet<Role> = new Set(['mediator', 'guarantor', 'host', 'monitor'])

function sortedByRole(roles: Occurrence['roles']): Pick<Occurrence, 'actors' | 'targets' | 'principals' | 'participants'> {
  const those = (fits: (role: Role) => boolean) => roles.filter(({ role }) => fits(role)).map(({ entity }) => entity)
  return {
    actors: those((role) => role === 'actor'),
    targets: those((role) => role === 'target'),
    principals: those((role) => PRINCIPALS.has(role)),
    participants: those((role) => PRINCIPALS.has(role) || FACILITATORS.has(role)),
  }
}
