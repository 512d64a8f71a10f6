import type { UnresolvedEvent, UnresolvedQuantity, UnresolvedReading, UnresolvedTimex } from '../language/contract.ts'
import type { LineageWord } from '../lineage/shingles.ts'
import type { EntityKind } from '../model/lists.ts'
import type { Span } from '../model/span.ts'
import type { ArticleRead } from './article-read.ts'

/** A happening with a time that its sentence tells. */
export interface Moment {
  readonly event: UnresolvedEvent
  /** The time expression; null for the day of publication, where the sentence tells the day's news. */
  readonly told: UnresolvedTimex | null
  /** How surely the time is that of the happening, 0–1. */
  readonly certainty: number
  /** Who and what its sentence names, and how much each tells of which matter it is. */
  readonly names: ReadonlyMap<string, number>
  /** Keys of the words around the time. */
  readonly words: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
}

/** Names that many matters share tell little; agencies and offices nothing. */
export const NAME_WEIGHTS: Readonly<Record<EntityKind, number>> = {
  person: 1,
  place: 1,
  organisation: 1,
  group: 1,
  facility: 1,
  country: 0.5,
  document: 0,
  agency: 0,
  office: 0,
}
/** What is not told as having a day of its own. */
const UNREAL: ReadonlySet<string> = new Set(['negated', 'demanded', 'proposed', 'conditional'])
const BY_PUBLICATION = 0.5
const IN_SENTENCE = 0.4

/** The moments that an article tells, in order. `words` are its words as descent is traced by; `entityOf` gives ids that mean the same in all articles. */
export function momentsOf(
  { reading, stored: { unresolved } }: ArticleRead,
  words: readonly LineageWord[],
  entityOf: (local: string) => string,
): readonly Moment[] {
  if (unresolved === null) return []
  const owners = ownersOfTimes(unresolved)
  return unresolved.events.flatMap((event, i) => {
    if (UNREAL.has(event.modality)) return []
    const sentence = unresolved.sentences.find((one) => holds(one, event)) ?? event
    const names = namesIn(unresolved, sentence, event).map((name) => reading.mentions[name]!)
    const moment = {
      event,
      names: new Map(names.map(({ entity, kind }) => [entityOf(entity), NAME_WEIGHTS[kind]])),
      figures: new Set(event.quantities.flatMap((index) => figureOf(unresolved.quantities[index]!) ?? [])),
    }
    const timed = unresolved.times.flatMap((told, time) => {
      if (!holds(sentence, told)) return []
      return [{ ...moment, told, certainty: owners.get(time) === i ? 1 : IN_SENTENCE, words: wordsAround(words, sentence, told) }]
    })
    if (event.dated !== 'publication') return timed
    return [...timed, { ...moment, told: null, certainty: BY_PUBLICATION, words: wordsAround(words, sentence, event) }]
  })
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const namesIn = ({ names }: UnresolvedReading, sentence: Span, { roles, place }: UnresolvedEvent): readonly number[] => [
  ...names.flatMap((span, name) => (holds(sentence, span) ? [name] : [])),
  ...roles.map(({ name }) => name),
  ...(place === null ? [] : [place]),
]

/** Figures from here on are not met by chance. */
const TELLING = 10

/** What a figure says, where it is one that tells something. */
export const figureOf = ({ measure, lower, upper }: UnresolvedQuantity): string | null =>
  measure === null || (lower ?? upper ?? 0) < TELLING ? null : `${measure} ${lower} ${upper}`

/** Words on each side that tell what happened then, and letters of one that tells anything. */
const AROUND = 12
const LETTERS = 3

function wordsAround(words: readonly LineageWord[], sentence: Span, { start, end }: Span): ReadonlySet<string> {
  const inside = words.filter((word) => holds(sentence, word) && word.key.length >= LETTERS)
  const before = inside.filter((word) => word.end <= start).slice(-AROUND)
  const after = inside.filter((word) => word.start >= end).slice(0, AROUND)
  return new Set([...before, ...after].map(({ key }) => key))
}

/** Of the events that a time expression dates the one that stands closest to it: of the others it tells less surely. */
function ownersOfTimes({ events, times }: UnresolvedReading): ReadonlyMap<number, number> {
  const owners = new Map<number, number>()
  const distance = (event: number, time: number) =>
    Math.max(0, events[event]!.start - times[time]!.end, times[time]!.start - events[event]!.end)
  events.forEach(({ time, dated }, i) => {
    if (time === null || dated !== 'time') return
    const known = owners.get(time)
    if (known === undefined || distance(i, time) < distance(known, time)) owners.set(time, i)
  })
  return owners
}
