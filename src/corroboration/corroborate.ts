import type { Reading } from '../model/reading.ts'
import type { Agreement, Claim, Figure, Position, RecordEvent, Series, Talks } from '../model/record.ts'
import { byText, byTextOrNull, firstOf } from '../text/order.ts'
import { findAgreements } from './agreements/index.ts'
import { findClaims } from './claims.ts'
import { findDenials } from './denials.ts'
import { mergeEvents } from './events/index.ts'
import { findFigures } from './figures.ts'
import { createSupport } from './independence.ts'
import type { CorroborationInput } from './input.ts'
import { collectOccurrences } from './occurrences.ts'
import { createParties } from './parties.ts'
import { findPositions } from './positions.ts'
import { groupRounds } from './rounds.ts'
import { findInvolved, findSides } from './sides.ts'
import { findTalks, negotiatorsOf } from './talks.ts'

/** What many articles say together. Events are not yet in any story. */
export interface Corroborated {
  readonly events: readonly RecordEvent[]
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
  readonly series: readonly Series[]
  readonly agreements: readonly Agreement[]
  readonly talks: readonly Talks[]
  readonly positions: readonly Position[]
}

/** Everything across the articles of one component except who is who and who copied whom. A function of the set of readings alone. */
export function corroborate(given: CorroborationInput): Corroborated {
  const input = { ...given, readings: given.readings.toSorted(canonically) }
  const parties = createParties(input)
  const occurrences = collectOccurrences(input)
  const sides = findSides(occurrences, parties)
  const denials = findDenials(occurrences, input, parties)
  const support = createSupport(input)
  const told = mergeEvents(occurrences, { ...input, parties, sides, denials, support })
  const { figures, series } = findFigures(input, told, support)
  const rounds = groupRounds(told, parties, input.entityOf)
  const contenders = new Set([...sides, ...negotiatorsOf(rounds)])
  const figuresOf = Map.groupBy(figures, ({ event }) => event)
  return {
    events: told
      .map(({ event }) => ({ ...event, figures: (figuresOf.get(event.id) ?? []).map(({ id }) => id).sort(), stories: [] }))
      .toSorted((x, y) => firstOf(byTextOrNull(x.date?.value ?? null, y.date?.value ?? null), byText(x.id, y.id))),
    claims: findClaims(told, figures, { ...input, parties, sides: contenders, denials, support }),
    figures,
    series,
    agreements: findAgreements(told, { ...input, occurrences, denials, parties, support }),
    talks: findTalks(rounds, contenders, parties),
    positions: findPositions(input, { sides: contenders, involved: findInvolved(occurrences, parties) }, parties),
  }
}

const canonically = (a: Reading, b: Reading): number => firstOf(byTextOrNull(a.published.value, b.published.value), byText(a.id, b.id))
