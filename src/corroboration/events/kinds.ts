import type { EventType } from '../../model/lists.ts'
import type { EventMention } from '../../model/reading.ts'
import { HAPPENED } from '../modalities.ts'

/**
 * How happenings of a type repeat and last.
 *   single    few of a type in one story: the same day and one shared argument are enough
 *   frequent  many on one day: place or target must agree as well
 *   act       a word said by one to another: its actor is what makes it
 *   lasting   goes on for days; mentions of neighbouring days may be one
 *   staged    a deal: proposed, agreed, signed and in force on days that need not be the same
 */
export type Nature = 'single' | 'frequent' | 'act' | 'lasting' | 'staged'

export const NATURES = {
  attack: 'frequent',
  clash: 'frequent',
  operation: 'lasting',
  war: 'lasting',
  control: 'frequent',
  mobilise: 'lasting',
  abduct: 'frequent',
  destroy: 'frequent',
  blockade: 'lasting',
  displace: 'lasting',
  protest: 'frequent',
  arrest: 'frequent',
  talks: 'single',
  call: 'single',
  visit: 'single',
  session: 'single',
  mediate: 'single',
  offer: 'act',
  accept: 'act',
  reject: 'act',
  demand: 'act',
  pledge: 'act',
  ceasefire: 'staged',
  violation: 'single',
  agreement: 'staged',
  withdraw: 'lasting',
  disarm: 'lasting',
  release: 'single',
  'safe-passage': 'single',
  aid: 'single',
  evacuate: 'lasting',
  monitor: 'lasting',
  accuse: 'act',
  threaten: 'act',
  apologise: 'single',
  sanction: 'single',
  investigate: 'single',
  office: 'single',
  recognise: 'single',
  resolution: 'single',
} as const satisfies Record<EventType, Nature>

/** Modes of lasting types of which there are many at once: troops go here and there, and gain ground on many fronts. */
const OF_MANY: Partial<Record<EventType, ReadonlySet<string>>> = {
  operation: new Set(['advance']),
  mobilise: new Set(['troops', 'weapons']),
}
/** One of many at once, where it was and who did it being all that tells it from others. */
export const isOneOfMany = ({ type, mode, modality }: Pick<EventMention, 'type' | 'mode' | 'modality'>): boolean =>
  mode !== null && OF_MANY[type]?.has(mode) === true && HAPPENED.has(modality)

/** Lasting types of which a war has many at once, here and there: another article that tells of one somewhere may mean another. */
const ON_MANY_FRONTS: ReadonlySet<EventType> = new Set(['operation', 'mobilise'])
export const isOnManyFronts = (type: EventType): boolean => ON_MANY_FRONTS.has(type)

/** The nature of what two mentions tell, maybe under two types: what one of them says goes on goes on. */
export const natureOfBoth = (a: EventType, b: EventType): Nature => (NATURES[a] === 'lasting' ? 'lasting' : NATURES[b])

/** Types that are single, but of which several are told of one day without their names: another call, another visit, another convoy. */
const NOT_RARE: ReadonlySet<EventType> = new Set(['call', 'visit', 'aid', 'release', 'office', 'sanction', 'blockade', 'displace'])

/** Whether two bare mentions of the type on one day may be taken for one. */
export const isRareOnADay = (type: EventType): boolean => NATURES[type] !== 'frequent' && NATURES[type] !== 'act' && !NOT_RARE.has(type)

/** Types under which one happening may be told. */
const NEAR: readonly (readonly EventType[])[] = [
  ['attack', 'clash', 'operation'],
  ['talks', 'session'],
  ['ceasefire', 'agreement'],
]

/** A name for all types that may be compared with this one. */
export const familyOf = (type: EventType): string => FAMILIES.get(type) ?? type
const FAMILIES: ReadonlyMap<EventType, EventType> = new Map(NEAR.flatMap((types) => types.map((type) => [type, types[0]!] as const)))

/** Modes of a type that one happening may have in different mouths, or one after the other; modes that are in no list stand alone. */
const MODES_OF_ONE: Partial<Record<EventType, readonly (readonly string[])[]>> = {
  operation: [['launch', 'advance', 'halt']],
  control: [
    ['seize', 'regain'],
    ['lose', 'seize'],
    ['transfer', 'regain'],
  ],
  blockade: [['close', 'siege', 'restrict']],
  protest: [
    ['demonstration', 'road-block'],
    ['riot', 'clash'],
  ],
  talks: [['announced', 'round', 'meeting', 'adjourned', 'resumed', 'collapsed']],
  ceasefire: [['propose', 'declare', 'agree', 'sign', 'in-effect']],
  violation: [['alleged', 'event']],
  agreement: [['reach', 'sign', 'ratify']],
  release: [
    ['prisoners', 'exchange'],
    ['hostages', 'exchange'],
    ['remains', 'exchange'],
  ],
  aid: [['pledge', 'deliver']],
}

/** Modes that say no more than the type does. */
const OPEN_MODES: ReadonlySet<string> = new Set(['other'])
export const isTelling = (mode: string | null): mode is string => mode !== null && !OPEN_MODES.has(mode)

export function modesMayBeOne(type: EventType, a: string | null, b: string | null): boolean {
  if (a === b || !isTelling(a) || !isTelling(b)) return true
  return (MODES_OF_ONE[type] ?? []).some((modes) => modes.includes(a) && modes.includes(b))
}

/** Modes in the order in which one thing goes through them; what is not listed has no order. */
const PROGRESS: Partial<Record<EventType, readonly string[]>> = {
  operation: ['launch'],
  talks: ['announced', 'meeting', 'round', 'resumed', 'adjourned', 'collapsed'],
  ceasefire: ['propose', 'declare', 'agree', 'sign'],
  violation: ['alleged', 'event'],
  agreement: ['reach', 'sign', 'ratify'],
  aid: ['pledge', 'deliver'],
}

/** How far a mode has come, −1 where modes of the type have no order or this one stands outside it. */
export const progressOf = (type: EventType, mode: string): number => (PROGRESS[type] ?? []).indexOf(mode)
