import { ACT_STANCES, type Stance } from '../model/lists.ts'
import type { Reading, Statement } from '../model/reading.ts'
import type { Figure } from '../model/record.ts'
import type { Denials } from './denials.ts'
import type { Told } from './events/index.ts'
import type { CorroborationInput } from './input.ts'
import type { Occurrence } from './occurrences.ts'
import { contentWords } from './same-content.ts'

/** One thing that one statement says. */
export interface Saying {
  readonly reading: Reading
  readonly statement: Statement
  /** Entity of the record, null where the speaker is nobody known. */
  readonly speaker: string | null
  /** By which one speaker is known again: the entity, else the words that name him; null for nobody. */
  readonly voice: string | null
  readonly stance: Stance
  readonly about: { readonly event: string } | { readonly figure: string } | { readonly text: string }
}

export interface SayingSetting extends Pick<CorroborationInput, 'readings' | 'entityOf'> {
  readonly denials: Denials
}

interface Mentioned {
  readonly event: string
  readonly occurrence: Occurrence
}

/** What every statement says: of each event in its words, of each figure, and of neither its words as they are. In order of the articles. */
export function collectSayings(told: readonly Told[], figures: readonly Figure[], setting: SayingSetting): readonly Saying[] {
  const mentioned = told.flatMap(({ event, mentions }) => mentions.map((occurrence): Mentioned => ({ event: event.id, occurrence })))
  const byReading = Map.groupBy(mentioned, ({ occurrence }) => occurrence.reading)
  const figureOf = new Map(
    figures.flatMap(({ id, mentions }) => mentions.map(({ article, quantity }) => [`${article} ${quantity}`, id] as const)),
  )
  return setting.readings.flatMap((reading) => {
    const inArticle = byReading.get(reading) ?? []
    return reading.statements.flatMap((statement) => {
      const counted = reading.quantities.filter((quantity) => quantity.statement === statement.id)
      const about = counted.flatMap(({ id }) => figureOf.get(`${reading.id} ${id}`) ?? [])
      return sayingsOf(statement, reading, inArticle, about, setting)
    })
  })
}

function sayingsOf(
  statement: Statement,
  reading: Reading,
  inArticle: readonly Mentioned[],
  figures: readonly string[],
  { entityOf, denials }: SayingSetting,
): readonly Saying[] {
  const local = statement.speaker?.entity ?? null
  const speaker = local === null ? null : entityOf(reading.id, local)
  const surface =
    statement.speaker === null ? null : contentWords(reading.text.slice(statement.speaker.start, statement.speaker.end)).join(' ')
  const saying = (stance: Stance, about: Saying['about']): Saying => ({
    reading,
    statement,
    speaker,
    voice: speaker ?? surface,
    stance,
    about,
  })
  const stance = ACT_STANCES[statement.act]
  const denied = inArticle.filter(({ occurrence }) =>
    (denials.get(occurrence.index) ?? []).some((denial) => denial.statement === statement),
  )
  const own = inArticle.filter(({ occurrence }) => occurrence.statement?.id === statement.id)
  const about = [
    ...denied.map(({ event }) => saying('deny', { event })),
    ...own.flatMap(({ event, occurrence: { mention } }) => {
      if (mention.modality === 'denied' || mention.modality === 'negated') return [saying('deny', { event })]
      return stance === 'deny' ? [] : [saying(stance, { event })]
    }),
    ...figures.map((figure) => saying(stance, { figure })),
  ]
  if (about.length > 0) return [...new Map(about.map((one) => [`${one.stance} ${Object.values(one.about)[0]}`, one])).values()]
  const { content } = statement
  return content === null ? [] : [saying(stance, { text: reading.text.slice(content.start, content.end) })]
}
