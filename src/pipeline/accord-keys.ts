import type { EntityKind, EventType } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import { leadEnd } from '../story/leads.ts'
import { byText, distinct } from '../text/order.ts'

/** An accord itself. */
const ACCORDS: ReadonlySet<EventType> = new Set(['ceasefire', 'agreement'])
/** What parties do under one, or accuse each other of. */
const COURSE: ReadonlySet<EventType> = new Set([
  ...ACCORDS,
  'withdraw',
  'disarm',
  'release',
  'violation',
  'safe-passage',
  'monitor',
  'evacuate',
])
/** Modes of what else is done under one. */
const COURSE_MODES: ReadonlySet<string> = new Set(['reopen', 'return'])
const isUnderOne = ({ type, mode, modality }: Reading['events'][number]): boolean =>
  (COURSE.has(type) || COURSE_MODES.has(mode ?? '')) && !UNREAL.has(modality) && !(ACCORDS.has(type) && modality === 'negated')
/** That something which is due has not been done is news of an accord as well. */
const UNREAL: ReadonlySet<string> = new Set(['historical', 'conditional'])
const PARTIES: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'country'])
/** Who may take part, and the ground that is left or disarmed. */
const TAKING_PART: ReadonlySet<string> = new Set(['actor', 'target', 'origin'])

/**
 * Parties of an accord and places that they leave, of an article that leads with it or with what is done under it, and tells of the accord somewhere:
 * by two of them an article on its making and one on its keeping know each other, though no event is told by both. `nameOf` gives what a local entity is
 * called in all articles; what has no name of its own (gunmen) says nothing.
 */
export function accordKeys(reading: Reading, nameOf: (entity: string) => string | undefined): readonly string[] {
  return distinct(
    takingPart(reading).flatMap(({ id, kind, known, label }) => {
      const isNamed = known !== null || label.ar.includes(' ') || kind === 'place'
      const name = (PARTIES.has(kind) || kind === 'place') && isNamed ? nameOf(id) : undefined
      return name === undefined ? [] : [kind === 'country' ? `state:${name}` : name]
    }),
  )
}

/** Movements that a gazetteer knows among them, or that such an article leads with: one has seldom two accords in a season. */
export function moverKeys(reading: Reading): readonly string[] {
  if (!isOfCourse(reading)) return []
  const end = leadEnd(reading)
  const leading = new Set(reading.mentions.flatMap(({ start, entity }) => (start < end ? [entity] : [])))
  const named = [...takingPart(reading), ...reading.entities.filter(({ id }) => leading.has(id))]
  return distinct(named.flatMap(({ kind, known }) => (kind === 'group' && known !== null ? [known] : [])))
}

function takingPart(reading: Reading): readonly Reading['entities'][number][] {
  const told = reading.events.filter(isUnderOne)
  if (!leadsWith(told, leadEnd(reading))) return []
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  return told.flatMap(({ roles, place }) =>
    [...roles.flatMap(({ role, entity }) => (TAKING_PART.has(role) ? [entity] : [])), ...(place === null ? [] : [place])].map(
      (id) => entities.get(id)!,
    ),
  )
}

/** Whether an article leads with an accord or with what is done under one, and tells of an accord somewhere. */
export const isOfCourse = (reading: Reading): boolean => leadsWith(reading.events.filter(isUnderOne), leadEnd(reading))

/** An article begins with it, and tells of an accord somewhere. */
const leadsWith = (told: Reading['events'], end: number): boolean =>
  told.some(({ start }) => start < end) && told.some(({ type }) => ACCORDS.has(type))

/**
 * A movement and another party that an article leads with, where it leads with an accord or with what is done under one: a movement seldom has two accords
 * with one party in a week, or a season. `nameOf` as in `accordKeys`; `isOfState` tells a government, which stands for its state.
 */
export function sidesKeys(
  reading: Reading,
  nameOf: (entity: string) => string | undefined,
  isOfState: (entity: string) => boolean = () => false,
): readonly string[] {
  const end = leadEnd(reading)
  if (!leadsWith(reading.events.filter(isUnderOne), end)) return []
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const sides = distinct(reading.mentions.flatMap(({ start, entity }) => (start < end ? [entity] : [])))
    .map((id) => entities.get(id)!)
    .filter((entity) => PARTIES.has(entity.kind) && isKnownBy(entity) && (isOfState(entity.id) || !isOfTheWorld(entity)))
  const named = sides.flatMap(({ id, kind }) => {
    const name = nameOf(id)
    return name === undefined ? [] : [{ name, kind }]
  })
  return distinct(
    named
      .filter(({ kind }) => kind !== 'country')
      .flatMap((movement) =>
        named.flatMap(({ name }) => (name === movement.name ? [] : [[movement.name, name].toSorted(byText).join('|')])),
      ),
  )
}

/** The United Nations, the Red Cross: has to do with every conflict. */
const isOfTheWorld = ({ kind, known }: Reading['entities'][number]): boolean => kind === 'organisation' && known !== null

/** Kinds of those who make accords, and countries in which they are made. */
const CALLED_WITH: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'country'])

/**
 * The towns by which an article calls accords, or in which it tells that they were made, each with a party or country that it names: by two of them an
 * article on the making of an accord is known again weeks later, when news of it is rare. `nameOf` as in `accordKeys`.
 */
export function calledKeys(reading: Reading, nameOf: (entity: string) => string | undefined): readonly string[] {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const towns = distinct(
    reading.events.flatMap(({ type, place, setting, modality }) => {
      const town = place ?? setting
      return ACCORDS.has(type) && town !== null && !UNMADE.has(modality) && entities.get(town)!.kind === 'place' ? [town] : []
    }),
  )
  if (towns.length === 0) return []
  const parties = distinct(
    reading.mentions.flatMap(({ entity }) =>
      CALLED_WITH.has(entities.get(entity)!.kind) && isKnownBy(entities.get(entity)!) ? [entity] : [],
    ),
  )
  const names = distinct(
    parties.flatMap((party) => {
      const name = nameOf(party)
      return name === undefined ? [] : [`${entities.get(party)!.kind === 'group' ? MOVEMENT : OTHER}:${name}`]
    }),
  )
  return towns.flatMap((town) => {
    const name = nameOf(town)
    return name === undefined ? [] : names.map((party) => `${party}|${name}`)
  })
}
/** A movement has few accords in a season, and of one town hardly two; states and bodies have to do with many. */
const [MOVEMENT, OTHER] = ['movement', 'party']
const UNMADE: ReadonlySet<string> = new Set(['negated', 'denied', 'conditional', 'proposed', 'demanded'])
/** What has a name of its own: the army, the group do not. */
const isKnownBy = ({ known, label }: Reading['entities'][number]): boolean => known !== null || label.ar.includes(' ')
