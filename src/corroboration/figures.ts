import type { Group } from '../model/lists.ts'
import type { Quantity, Reading, Statement } from '../model/reading.ts'
import type { Figure } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, firstOf } from '../text/order.ts'
import type { Told } from './events/index.ts'
import { withSeries } from './figure-series.ts'
import type { CountSupport } from './independence.ts'
import type { CorroborationInput } from './input.ts'
import { type Occurrence, sentenceOf } from './occurrences.ts'

/** A quantity of one article as a claim. */
export interface Counted {
  readonly reading: Reading
  readonly quantity: Quantity
  readonly sentence: number
  readonly claimant: string | null
  readonly via: string | null
  readonly asOf: string | null
  readonly event: string | null
  readonly place: string | null
}

/** A figure with the quantities that state it. */
export interface Stated {
  readonly figure: Figure
  readonly counted: readonly Counted[]
}

/** Every quantity whose measure the ontology names, equal ones of several articles joined; with what replaces and what includes what. */
export function findFigures(
  input: Pick<CorroborationInput, 'readings' | 'entityOf'>,
  told: readonly Told[],
  support: CountSupport,
): readonly Figure[] {
  const holders = holdersOf(told)
  const counted = input.readings.flatMap((reading) => countedIn(reading, input.entityOf, holders))
  const stated = joined(counted).map((group) => ({ counted: group, figure: figureOf(group, support) }))
  const included = withIncludes(stated)
  return withSeries(included.map(({ figure }) => figure)).toSorted((x, y) => firstOf(byTextOrNull(x.asOf, y.asOf), byText(x.id, y.id)))
}

type Holders = ReadonlyMap<string, { readonly event: Told['event']; readonly mention: Occurrence }>

/** The event mention that holds each quantity, the first of several, by article and quantity. */
const holdersOf = (told: readonly Told[]): Holders =>
  new Map(
    told
      .flatMap(({ event, mentions }) => mentions.map((mention) => ({ event, mention })))
      .toSorted((x, y) => y.mention.index - x.mention.index)
      .flatMap((holder) => holder.mention.mention.quantities.map((id) => [`${holder.mention.reading.id} ${id}`, holder] as const)),
  )

function countedIn(reading: Reading, entityOf: CorroborationInput['entityOf'], holders: Holders): readonly Counted[] {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  const named = (local: string | null | undefined) => (local === null || local === undefined ? null : entityOf(reading.id, local))
  return reading.quantities.flatMap((quantity) => {
    if (quantity.measure === null || quantity.measure === 'other' || (quantity.lower === null && quantity.upper === null)) return []
    const statement = quantity.statement === null ? null : (statements.get(quantity.statement) ?? null)
    const holder = holders.get(`${reading.id} ${quantity.id}`)
    return [
      {
        reading,
        quantity,
        sentence: reading.sentences.findIndex(({ start, end }) => start <= quantity.start && quantity.end <= end),
        claimant: named(statement?.speaker?.entity),
        via: named(statement?.via?.entity),
        asOf: dayOfStatement(reading, quantity, statement) ?? reading.published.value?.slice(0, 10) ?? null,
        event: holder?.event.id ?? null,
        place: holder === undefined ? null : (holder.mention.place ?? holder.event.place),
      },
    ]
  })
}

/** The day that stands with the words of saying, outside what is said. */
function dayOfStatement(reading: Reading, quantity: Quantity, statement: Statement | null): string | null {
  if (statement === null) return null
  const { content } = statement
  const sentence = sentenceOf(reading, statement.cue)
  if (sentenceOf(reading, quantity).start !== sentence.start) return null
  const said = reading.timexes.find(
    ({ start, end, type, value }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      (content === null || end <= content.start || start >= content.end) &&
      (type === 'date' || type === 'time') &&
      /^\d{4}-\d{2}-\d{2}/u.test(value),
  )
  return said === undefined || Math.abs(said.start - statement.cue.start) > NEAR_CUE ? null : said.value.slice(0, 10)
}

/** Characters within which a day belongs to the verb of saying. */
const NEAR_CUE = 60

/** Equal quantities of one claimant about one event; those that name no event join the only one there is, if any. */
function joined(counted: readonly Counted[]): readonly (readonly Counted[])[] {
  const alike = Map.groupBy(counted, ({ quantity: q, claimant, place, event, reading }) =>
    JSON.stringify([
      q.measure,
      q.group,
      q.item,
      q.lower,
      q.upper,
      q.lowerExclusive,
      q.upperExclusive,
      q.approximate,
      q.basis,
      q.since,
      claimant,
      claimant === null && event === null ? [place, place === null ? reading.id : null] : null,
    ]),
  )
  return [...alike.values()].flatMap((group) => {
    const events = new Set(group.flatMap(({ event }) => event ?? []))
    if (events.size <= 1) return [group]
    return [...Map.groupBy(group, ({ event }) => event).values()]
  })
}

function figureOf(group: readonly Counted[], support: CountSupport): Figure {
  const { reading, quantity, claimant, via, asOf } = group[0]!
  const known = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null
  return {
    id: hashId('figure', reading.id, `${quantity.start}-${quantity.end}`, quantity.measure!),
    measure: quantity.measure!,
    group: quantity.group,
    item: quantity.item,
    lower: quantity.lower,
    upper: quantity.upper,
    lowerExclusive: quantity.lowerExclusive,
    upperExclusive: quantity.upperExclusive,
    approximate: quantity.approximate,
    qualifier: quantity.qualifier,
    claimant,
    via,
    basis: quantity.basis,
    since: quantity.since,
    asOf,
    place: known(group.map(({ place }) => place)),
    event: known(group.map(({ event }) => event)),
    includes: [],
    supersedes: [],
    flags: [],
    mentions: group.map((one) => ({ article: one.reading.id, quantity: one.quantity.id })),
    support: support(
      group.map((one) => ({ reading: one.reading, start: one.quantity.start, end: one.quantity.end })),
      null,
    ),
  }
}

/** Groups that are parts of another; everything is part of the unspecified. */
const PARTS: Partial<Record<Group, readonly Group[]>> = {
  civilians: ['children', 'women', 'medics', 'journalists'],
  fighters: ['soldiers', 'police'],
}
const isPart = (part: Group, whole: Group) => part !== whole && (whole === 'unspecified' || (PARTS[whole] ?? []).includes(part))

/** A part counted right after its whole (…, among them five children) is included in it. */
function withIncludes(stated: readonly Stated[]): readonly Stated[] {
  const parts = stated.flatMap(({ figure, counted }) => counted.map((one) => ({ id: figure.id, figure, one })))
  return stated.map(({ figure, counted }) => {
    const includes = counted.flatMap((whole) =>
      parts
        .filter(
          ({ figure: part, one }) =>
            one.reading === whole.reading &&
            part.measure === figure.measure &&
            part.item === figure.item &&
            isPart(part.group, figure.group) &&
            one.quantity.start > whole.quantity.start &&
            one.sentence - whole.sentence <= 1 &&
            (part.lower ?? 0) <= (figure.upper ?? Number.POSITIVE_INFINITY),
        )
        .map(({ id }) => id),
    )
    return { counted, figure: { ...figure, includes: [...new Set(includes)].sort() } }
  })
}
