import { daysOf } from '../corroboration/days.ts'
import { datesOf } from '../corroboration/mention-dates.ts'
import type { EntityKind, EventType } from '../model/lists.ts'
import type { EventMention, Reading } from '../model/reading.ts'
import { byText, distinct } from '../text/order.ts'
import { isOfCourse } from './accord-keys.ts'

const ACCORDS: ReadonlySet<EventType> = new Set(['ceasefire', 'agreement'])
const THERE: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged', 'historical'])
/** Modes that tell of something new about an accord that was made before. */
const LATER: ReadonlySet<string> = new Set(['propose', 'extend', 'suspend', 'end'])
const NAMES: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'country', 'person', 'place'])
/** Days of a window; an accord of a month or a year lies in as many as that has. */
const WINDOW = 30
const LONGEST = 370
/** Days by which two may be apart on the day of one accord: signed at night, in force a day later. */
const APART = 2
/** Names of an article that may have to do with its accord, the most often named first. */
const NAMED = 12

/**
 * When an accord that an article tells of was made, with each party that the article names: by two of them the report of its making and news of it a year
 * later know each other («the accord of 10 March»). `nameOf` gives what a local entity is called in all articles.
 */
export function madeKeys(reading: Reading, nameOf: (entity: string) => string | undefined): readonly string[] {
  const dateOf = datesOf(reading)
  const day = daysOf(reading.published.value)?.from ?? null
  const published = day === null || !isOfCourse(reading) ? null : Math.floor(day / WINDOW)
  const windows = new Set(
    reading.events.flatMap((event) => {
      const days = isMade(event) ? (dateOf(event)?.days ?? null) : null
      // spoken of as known, on no day: within the last weeks
      if (days === null && isKept(event) && published !== null) return [published, published - 1]
      if (days === null || days.to - days.from > LONGEST) return []
      const [first, last] = [Math.floor((days.from - APART) / WINDOW), Math.floor((days.to + APART) / WINDOW)]
      return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    }),
  )
  if (windows.size === 0) return []
  const names = partiesIn(reading).flatMap((entity) => nameOf(entity) ?? [])
  return [...windows].flatMap((window) => distinct(names).map((name) => `${window}:${name}`))
}

const isMade = ({ type, mode, modality, provided }: EventMention): boolean =>
  ACCORDS.has(type) && (THERE.has(modality) || (modality === 'planned' && mode === 'in-effect')) && !provided && !LATER.has(mode ?? '')

/** A breach, or an accord that is spoken of as known. */
const isKept = ({ type, provided, definite, modality }: EventMention): boolean =>
  type === 'violation' || (ACCORDS.has(type) && definite && !provided && modality !== 'proposed')

/** Local entities of parties with a name of their own: who makes or breaks an accord, then the most often named. */
function partiesIn({ mentions, entities, events }: Reading): readonly string[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const makers = events.flatMap((event) => (isMade(event) || isKept(event) ? event.roles.map(({ entity }) => entity) : []))
  const counts = Map.groupBy(
    mentions.map(({ entity }) => entity),
    (entity) => entity,
  )
  const often = [...counts.keys()].toSorted((a, b) => counts.get(b)!.length - counts.get(a)!.length || byText(a, b))
  return distinct([...makers, ...often])
    .filter((entity) => {
      const { kind, known: id, label } = known.get(entity)!
      return NAMES.has(kind) && (id !== null || label.ar.includes(' '))
    })
    .slice(0, NAMED)
}

/** Movements of an article, each with each other party of it, where it leads with an accord or with what is done under one. */
export function companyKeys(reading: Reading, nameOf: (entity: string) => string | undefined): readonly string[] {
  if (!isOfCourse(reading)) return []
  const kinds = new Map(reading.entities.map(({ id, kind }) => [id, kind]))
  const parties = partiesIn(reading)
  const movements = parties.filter((entity) => kinds.get(entity) === 'group')
  return distinct(
    movements.flatMap((movement) =>
      parties.flatMap((other) => {
        const names = [movement, other].flatMap((entity) => nameOf(entity) ?? [])
        return names.length < 2 || names[0] === names[1] ? [] : [names.toSorted(byText).join('|')]
      }),
    ),
  )
}
