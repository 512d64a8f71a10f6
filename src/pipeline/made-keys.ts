import { isBareAccord } from '../corroboration/bare-accord.ts'
import { type Days, daysOf } from '../corroboration/days.ts'
import { datesOf, type MentionDate } from '../corroboration/mention-dates.ts'
import { HAPPENED } from '../corroboration/modalities.ts'
import type { EntityKind, EventType } from '../model/lists.ts'
import type { EventMention, Reading } from '../model/reading.ts'
import { byText, distinct } from '../text/order.ts'
import { isOfCourse } from './accord-keys.ts'
import { NEWS, TOLD } from './weighed-keys.ts'

const ACCORDS: ReadonlySet<EventType> = new Set(['ceasefire', 'agreement'])
/** Modes that tell of something new about an accord that was made before. */
const LATER: ReadonlySet<string> = new Set(['propose', 'extend', 'suspend', 'end'])
const NAMES: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'country', 'person', 'place'])
/** Days of a window; an accord of a month or a year lies in as many as that has. */
const WINDOW = 30
/** Days of a window of accords whose day is told. */
const CLOSE = 5
const LONGEST = 370
/** Days by which two may be apart on the day of one accord: signed at night, in force a day later. */
const APART = 2
/** Names of an article that may have to do with its accord, the most often named first. */
const NAMED = 12
/** Movements among them that are known by their company. */
const MOVEMENTS = 4
/** Days for which an accord is spoken of as known, on no day. */
const BEFORE = 60
/** Days after its making in which an accord is news. */
const FRESH = 14

/** Whether a dated article leads with an accord, or with what is done under one, and has the making of one for news. */
export function isNewsOfAccord(reading: Reading): boolean {
  const day = daysOf(reading.published.value)?.from ?? null
  if (day === null || !isOfCourse(reading)) return false
  const dateOf = datesOf(reading)
  return reading.events.some((event) => isMade(event, reading) && isNews(event, dateOf(event), day))
}

/**
 * The first accord that the article speaks of is one that its reader knows («the truce came into force»): its news is of an accord made before, and it
 * seeks the report of that as well.
 */
export function isOfKnownAccord({ events }: Pick<Reading, 'events'>): boolean {
  const first = events.find(({ type, provided }) => ACCORDS.has(type) && !provided)
  return first?.definite === true
}

/** Told to have been made of late: on a day that is told, or by a verb. */
function isNews({ rule }: EventMention, date: MentionDate | null, published: number): boolean {
  const days = date?.days ?? null
  if (days === null || days.to - days.from >= CLOSE || published - days.from > FRESH) return false
  return date!.founded === 'own' || date!.founded === 'implied' || rule.endsWith('.finite')
}

/**
 * When the accord was made that an article leads with, or under which something was done with which it leads, and each party that the article names: by two
 * of them the report of its making and news of it a year later know each other («the accord of 10 March»). First the side (`news` for the making), then
 * `day` where its day is told, else whether the name belongs to few accords (`own`) or to many (`common`), then the window. `nameOf` gives what a local
 * entity is called in all articles.
 */
export function madeKeys(reading: Reading, nameOf: (entity: string) => string | undefined): readonly string[] {
  const published = daysOf(reading.published.value)?.from ?? null
  const windows = isOfCourse(reading) ? windowsIn(reading, published) : []
  if (windows.length === 0) return []
  const parties = partiesIn(reading).slice(0, NAMED)
  return distinct(
    windows.flatMap(({ side, isDay, window }) =>
      parties.flatMap(({ entity, isCommon }) => {
        const name = nameOf(entity)
        return name === undefined ? [] : [`${side}${isDay ? 'day' : isCommon ? 'common' : 'own'}:${window}:${name}`]
      }),
    ),
  )
}

/** A time in which an accord was made; `isDay` for one of a few days, else of some weeks. */
interface Window {
  readonly side: typeof NEWS | typeof TOLD
  readonly isDay: boolean
  readonly window: number
}

function windowsIn(reading: Reading, published: number | null): readonly Window[] {
  const dateOf = datesOf(reading)
  const dated = reading.events.flatMap((event) => {
    const date = isMade(event, reading) ? dateOf(event) : null
    const days = date?.days ?? null
    if (days === null || days.to - days.from > LONGEST) return []
    // nobody knows when it is from
    if (published === null) return [...newsIn(days), ...toldIn(days)]
    if (!isNews(event, date, published)) return toldIn(days)
    return isOfKnownAccord(reading) ? [...newsIn(days), ...toldIn(days)] : newsIn(days)
  })
  if (dated.length > 0 || published === null || !reading.events.some(isKept)) return dated
  // spoken of as known, on no day: within the last weeks
  return windowsOf(TOLD, false, published - BEFORE, published)
}

/** The report of a making stands in one window; who looks back at it seeks those around, by the day where he has it. */
const newsIn = ({ from }: Days): readonly Window[] => [...windowsOf(NEWS, true, from, from), ...windowsOf(NEWS, false, from, from)]
const toldIn = ({ from, to }: Days): readonly Window[] => windowsOf(TOLD, to - from < CLOSE, from - APART, to + APART)

function windowsOf(side: Window['side'], isDay: boolean, from: number, to: number): readonly Window[] {
  const days = isDay ? CLOSE : WINDOW
  const [first, last] = [Math.floor(from / days), Math.floor(to / days)]
  return Array.from({ length: last - first + 1 }, (_, i) => ({ side, isDay, window: first + i }))
}

/** Told to be made or to be in force; «the accord» has a day of its own only where it is called by it. */
const isMade = (event: EventMention, reading: Pick<Reading, 'text' | 'timexes'>): boolean =>
  ACCORDS.has(event.type) &&
  (HAPPENED.has(event.modality) || (event.modality === 'planned' && event.mode === 'in-effect')) &&
  !event.provided &&
  !LATER.has(event.mode ?? '') &&
  (!isBareAccord(event, reading.text) || isCalledByDay(event, reading))

/** «The accord of 10 March». */
const isCalledByDay = ({ date, end }: EventMention, { timexes }: Pick<Reading, 'timexes'>): boolean =>
  timexes.some(({ id, start }) => id === date?.timex && start >= end && start - end <= 1)

/** A breach, or an accord that is spoken of as known. */
const isKept = ({ type, provided, definite, modality }: EventMention): boolean =>
  type === 'violation' || (ACCORDS.has(type) && definite && !provided && modality !== 'proposed')

interface Party {
  /** Local. */
  readonly entity: string
  readonly kind: EntityKind
  /** States, places, bodies and persons that everybody knows have to do with many accords of a month. */
  readonly isCommon: boolean
}

/** Parties with a name of their own: who makes or breaks an accord, then the most often named. */
function partiesIn(reading: Reading): readonly Party[] {
  const { mentions, entities, events } = reading
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const makers = events.flatMap((event) => (isMade(event, reading) || isKept(event) ? event.roles.map(({ entity }) => entity) : []))
  const counts = Map.groupBy(
    mentions.map(({ entity }) => entity),
    (entity) => entity,
  )
  const often = [...counts.keys()].toSorted((a, b) => counts.get(b)!.length - counts.get(a)!.length || byText(a, b))
  return [...new Set([...makers, ...often])].flatMap((entity) => {
    const { kind, known: id, label } = known.get(entity)!
    const isNamed = NAMES.has(kind) && (id !== null || label.ar.includes(' '))
    return isNamed ? [{ entity, kind, isCommon: kind !== 'group' && (kind === 'person' || id !== null) }] : []
  })
}

/** Movements of an article, each with each other party of it, where it leads with an accord or with what is done under one. */
export function companyKeys(reading: Reading, nameOf: (entity: string) => string | undefined): readonly string[] {
  if (!isOfCourse(reading)) return []
  const parties = partiesIn(reading)
  const movements = parties.filter(({ kind }) => kind === 'group').slice(0, MOVEMENTS)
  return distinct(
    movements.flatMap((movement) =>
      parties.slice(0, NAMED).flatMap((other) => {
        const names = [movement, other].flatMap(({ entity }) => nameOf(entity) ?? [])
        return names.length < 2 || names[0] === names[1] ? [] : [names.toSorted(byText).join('|')]
      }),
    ),
  )
}
