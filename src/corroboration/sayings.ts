import { ACT_STANCES, type InterestRule, type Stance } from '../model/lists.ts'
import type { Reading, Statement } from '../model/reading.ts'
import type { Figure } from '../model/record.ts'
import type { Denials } from './denials.ts'
import type { Told } from './events/index.ts'
import type { CorroborationInput } from './input.ts'
import { interestRule } from './interest.ts'
import type { Occurrence } from './occurrences.ts'
import type { Parties } from './parties.ts'
import { type Content, contentOf, contentWords } from './same-content.ts'

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
  /** A figure as a number: what is counted, how many, of what event. Null for everything else. */
  readonly counted: string | null
  /** Whom it names as doing what it is about. */
  readonly doers: readonly string[]
  /** It denies what stands before it, without words of its own for it. */
  readonly takenUp: boolean
  /** It is first of all about this, and not about something else in which this comes in. */
  readonly atHead: boolean
  readonly interest: InterestRule | null
}

export interface SayingSetting extends Pick<CorroborationInput, 'readings' | 'entityOf'> {
  readonly denials: Denials
  readonly parties: Parties
  /** Keys of the parties to the conflict. */
  readonly sides: ReadonlySet<string>
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
    figures.flatMap((figure) => figure.mentions.map(({ article, quantity }) => [`${article} ${quantity}`, figure] as const)),
  )
  return setting.readings.flatMap((reading) => {
    const inArticle = byReading.get(reading) ?? []
    const sayings = reading.statements.flatMap((statement) => {
      const counted = reading.quantities.filter((quantity) => quantity.statement === statement.id)
      const about = counted.flatMap(({ id }) => figureOf.get(`${reading.id} ${id}`) ?? [])
      return sayingsOf(statement, reading, inArticle, about, setting)
    })
    return sayings.map((saying) => asBelow(saying, sayings))
  })
}

/** The words of a saying that is about nothing but them, as they are compared. */
export function contentIn(saying: Saying): Content {
  const content = atHand.get(saying) ?? contentOf('text' in saying.about ? contentWords(saying.about.text) : [])
  atHand.set(saying, content)
  return content
}
const atHand = new WeakMap<Saying, Content>()

/** A heading shortens what the text below it says: it is about the same where its words are among those of the speaker there. */
function asBelow(saying: Saying, inArticle: readonly Saying[]): Saying {
  const { reading, statement, voice, stance, about } = saying
  if (!('text' in about) || voice === null) return saying
  const isHeading = reading.sentences.some(({ heading, start, end }) => heading && start <= statement.cue.start && statement.cue.end <= end)
  const words = isHeading ? contentWords(about.text) : []
  if (words.length < SHORTEST) return saying
  const below = inArticle.find((other) => {
    if (other === saying || other.voice !== voice || other.stance !== stance || 'text' in other.about) return false
    const { content } = other.statement
    const theirs = new Set(content === null ? [] : contentWords(reading.text.slice(content.start, content.end)))
    return words.every((word) => theirs.has(word))
  })
  return below === undefined ? saying : { ...saying, about: below.about, counted: below.counted }
}

/** Characters of what is said before the event that it is about. */
const NEAR_HEAD = 48
/** Words that a heading needs to say anything. */
const SHORTEST = 2

function sayingsOf(
  statement: Statement,
  reading: Reading,
  inArticle: readonly Mentioned[],
  figures: readonly Figure[],
  { entityOf, denials, parties, sides }: SayingSetting,
): readonly Saying[] {
  const local = statement.speaker?.entity ?? null
  const speaker = local === null ? null : entityOf(reading.id, local)
  const voice =
    speaker ??
    (statement.speaker === null ? null : contentWords(reading.text.slice(statement.speaker.start, statement.speaker.end)).join(' '))
  const saying = (stance: Stance, about: Saying['about'], more: Partial<Saying> = {}): Saying => ({
    reading,
    statement,
    speaker,
    voice,
    stance,
    about,
    counted: null,
    doers: [],
    takenUp: false,
    atHead: true,
    interest: null,
    ...more,
  })
  const stance = ACT_STANCES[statement.act]
  const denied = inArticle.filter(({ occurrence }) =>
    (denials.get(occurrence.index) ?? []).some((denial) => denial.statement === statement),
  )
  const own = inArticle.filter(({ occurrence }) => occurrence.statement?.id === statement.id)
  const first = Math.min(...own.map(({ occurrence }) => occurrence.mention.start))
  const isAtHead = ({ mention }: Occurrence) => mention.start === first && mention.start - (statement.content?.start ?? first) <= NEAR_HEAD
  const about = [
    ...denied.map(({ event, occurrence }) => saying('deny', { event }, { takenUp: occurrence.statement?.id !== statement.id })),
    ...own.flatMap(({ event, occurrence }) => {
      const { mention, actors } = occurrence
      if (mention.modality === 'denied' || mention.modality === 'negated') return [saying('deny', { event }, { doers: actors })]
      if (stance === 'deny') return []
      return [
        saying(stance, { event }, { doers: actors, atHead: isAtHead(occurrence), interest: interestRule(occurrence, sides, parties) }),
      ]
    }),
    ...figures.map((figure) =>
      saying(stance, { figure: figure.id }, { counted: countedOf(figure), interest: lossIn(figure, own, sides, parties) }),
    ),
  ]
  if (about.length > 0)
    return [...Map.groupBy(about, (one) => `${one.stance} ${Object.values(one.about)[0]}`).values()].map((same) => ({
      ...same[0]!,
      atHead: same.some(({ atHead }) => atHead),
      interest: same.find(({ interest }) => interest !== null)?.interest ?? null,
    }))
  const { content } = statement
  return content === null ? [] : [saying(stance, { text: reading.text.slice(content.start, content.end) })]
}

/** The same number of the same, whoever says it. */
const countedOf = ({ measure, group, item, lower, upper, event, place }: Figure): string =>
  JSON.stringify([measure, group, item, lower, upper, event ?? place])

/** The interest of an event of losses is that of their number. */
function lossIn(figure: Figure, own: readonly Mentioned[], sides: ReadonlySet<string>, parties: Parties): InterestRule | null {
  const losses = own.filter(({ event, occurrence }) => event === figure.event && interestRule(occurrence, sides, parties) === 'own-loss')
  return losses.some(({ occurrence }) =>
    occurrence.quantities.some(({ measure, lower }) => measure === figure.measure && lower === figure.lower),
  )
    ? 'own-loss'
    : null
}
