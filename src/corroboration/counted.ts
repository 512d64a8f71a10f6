import type { EventType, Measure } from '../model/lists.ts'
import type { Quantity, Reading, Statement } from '../model/reading.ts'
import type { Told } from './events/index.ts'
import type { CorroborationInput } from './input.ts'
import type { Occurrence } from './occurrences.ts'
import { sentenceOf } from './sentence.ts'

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

interface Holder {
  readonly event: Told['event']
  readonly mention: Occurrence
}

/** Every quantity with bounds whose measure the ontology names, in the order of the articles. */
export function collectCounted(
  { readings, entityOf }: Pick<CorroborationInput, 'readings' | 'entityOf'>,
  told: readonly Told[],
): readonly Counted[] {
  const holders = told.flatMap(({ event, mentions }) => mentions.map((mention): Holder => ({ event, mention })))
  const byReading = Map.groupBy(
    holders.toSorted((x, y) => x.mention.index - y.mention.index),
    ({ mention }) => mention.reading,
  )
  return readings.flatMap((reading) => countedIn(reading, entityOf, byReading.get(reading) ?? []))
}

/** What befalls people where there is fighting. */
const CASUALTIES: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'missing', 'captured'])
const FIGHTING: ReadonlySet<EventType> = new Set(['attack', 'clash', 'operation', 'war'])

/** The event mention that holds a quantity; for casualties else the one event of fighting of which their sentence speaks. */
function holderOf(quantity: Quantity, reading: Reading, inArticle: readonly Holder[]): Holder | undefined {
  const own = inArticle.find(({ mention }) => mention.mention.quantities.includes(quantity.id))
  if (own !== undefined || quantity.measure === null || !CASUALTIES.has(quantity.measure)) return own
  const sentence = sentenceOf(reading, quantity)
  const fights = inArticle.filter(({ mention }) => mention.sentence.start === sentence.start && FIGHTING.has(mention.mention.type))
  return new Set(fights.map(({ event }) => event.id)).size === 1 ? fights[0] : undefined
}

function countedIn(reading: Reading, entityOf: CorroborationInput['entityOf'], inArticle: readonly Holder[]): readonly Counted[] {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  const named = (local: string | null | undefined) => (local === null || local === undefined ? null : entityOf(reading.id, local))
  return reading.quantities.flatMap((quantity) => {
    if (quantity.measure === null || quantity.measure === 'other' || (quantity.lower === null && quantity.upper === null)) return []
    const statement = quantity.statement === null ? null : (statements.get(quantity.statement) ?? null)
    const holder = holderOf(quantity, reading, inArticle)
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
