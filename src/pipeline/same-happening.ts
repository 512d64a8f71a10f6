import type { EventType } from '../model/lists.ts'
import type { Moment } from './moments.ts'

/**
 * How much it tells that two articles give one weekday to a happening of a type. A matter has few truces, rounds of talks or offensives within weeks;
 * strikes, arrests and statements come daily.
 */
const TYPE_WEIGHTS: Readonly<Record<EventType, number>> = {
  attack: 0,
  clash: 0,
  operation: 0.5,
  war: 0.5,
  control: 1,
  mobilise: 0,
  abduct: 0.5,
  destroy: 0,
  blockade: 0.5,
  displace: 0,
  protest: 0.5,
  arrest: 0,
  talks: 1,
  call: 0.5,
  visit: 0.5,
  session: 1,
  mediate: 0.5,
  offer: 0.5,
  accept: 0.5,
  reject: 0,
  demand: 0,
  pledge: 0,
  ceasefire: 1,
  violation: 0.5,
  agreement: 1,
  withdraw: 0.5,
  disarm: 0.5,
  release: 1,
  'safe-passage': 0.5,
  aid: 0.5,
  evacuate: 0.5,
  monitor: 0.5,
  accuse: 0,
  threaten: 0,
  apologise: 1,
  sanction: 0.5,
  investigate: 0.5,
  office: 0.5,
  recognise: 1,
  resolution: 1,
}
/** Whether a matter has few happenings of the type. */
export const isTelling = (type: EventType): boolean => TYPE_WEIGHTS[type] >= 1

/** Happenings told under two types. */
const SAME_THING: Partial<Record<EventType, EventType>> = { agreement: 'ceasefire', session: 'talks', clash: 'attack' }
/** Modes that one happening has in different mouths; other modes are steps, each with a day of its own. */
const ALIKE: ReadonlySet<string> = new Set([
  'round',
  'meeting',
  'resumed',
  'hand-over',
  'dissolve',
  'seize',
  'regain',
  'lose',
  'alleged',
  'event',
  'other',
])
/** Steps of one deal are mostly told of one day. */
const STEP = 0.6
/** What goes on has one beginning and one end. */
const TURNS: ReadonlySet<string | null> = new Set(['launch', 'halt', 'close', 'reopen'])

export const thingOf = ({ event }: Moment): string => SAME_THING[event.type] ?? event.type

/** Log-odds that two moments of one thing are one happening, if their days can be the same; 0 where too little is common. */
export function likelihood(a: Moment, b: Moment): number {
  const [x, y] = [a.event, b.event]
  const isStep = x.type === y.type && x.mode !== y.mode && x.mode !== null && y.mode !== null && !(ALIKE.has(x.mode) && ALIKE.has(y.mode))
  if (isStep && TURNS.has(x.mode)) return 0
  const figure = [...a.figures].some((one) => b.figures.has(one)) ? 1.5 : 0
  const type = Math.min(TYPE_WEIGHTS[x.type], TYPE_WEIGHTS[y.type]) + (x.mode === y.mode && TURNS.has(x.mode) ? 0.5 : 0)
  if (type + figure === 0) return 0
  let names = 0
  for (const [name, weight] of a.names) if (b.names.has(name)) names += weight
  let words = 0
  for (const word of a.words) if (b.words.has(word)) words++
  const sum = figure + type * (1 + Math.min(2, 0.8 * names) + Math.min(2, 0.4 * Math.max(0, words - 1)))
  return sum * a.certainty * b.certainty * (isStep ? STEP : 1)
}
