import type { RecordEvent } from '../model/record.ts'
import { datesMeet, daysOf } from './calendar.ts'
import type { ScoreContext } from './context.ts'
import { isForm, namesOf } from './forms.ts'
import type { GoldEvent } from './gold.ts'

/** Types near enough to stand for one another where no event of the exact type is left. */
const NEAR_TYPES = [
  ['talks', 'session', 'visit'],
  ['call', 'talks'],
  ['attack', 'clash', 'operation'],
  ['operation', 'war'],
  ['offer', 'pledge', 'aid'],
  ['safe-passage', 'pledge'],
  ['withdraw', 'disarm'],
  ['reject', 'deny'],
  ['demand', 'protest'],
  ['evacuate', 'displace'],
  ['violation', 'accuse'],
  ['monitor', 'mobilise'],
  ['accept', 'recognise'],
  ['demand', 'session'],
  ['displace', 'evacuate'],
]

export const isExactType = (event: RecordEvent, gold: GoldEvent): boolean => [gold.type, gold.alsoType].flat().includes(event.type)
const isNearType = (event: RecordEvent, gold: GoldEvent): boolean =>
  NEAR_TYPES.some((near) => near.includes(event.type) && near.includes(gold.type))
export const articlesOfEvent = (event: RecordEvent): ReadonlySet<string> => new Set(event.mentions.map(({ article }) => article))
export const articlesOfGold = ({ articleOf }: ScoreContext, gold: GoldEvent): ReadonlySet<string | undefined> =>
  new Set(gold.articles.map((id) => articleOf.get(id)?.id))

/** Whether an entity of the record is one of some gold entities, by its names. */
export const meansOneOf = (context: ScoreContext, entity: string | null, golds: readonly string[]): boolean => {
  const forms = context.gold.entities.filter(({ id }) => golds.includes(id)).flatMap((one) => one.forms)
  return namesOf(context, entity).some((name) => forms.some((form) => isForm(name, form)))
}

const worthOf = (context: ScoreContext, event: RecordEvent, gold: GoldEvent): number => {
  const wanted = articlesOfGold(context, gold)
  const named = [...articlesOfEvent(event)]
  const shared = named.filter((article) => wanted.has(article)).length
  const who = [...gold.actors, ...gold.targets].filter((one) => event.roles.some(({ entity }) => meansOneOf(context, entity, [one])))
  const dated = Boolean(gold.date) && daysOf(event.date?.value) !== null
  const placed = Boolean(gold.place) && meansOneOf(context, event.place, [gold.place ?? ''])
  return (dated ? 3 : 0) + shared - 0.5 * (named.length - shared) + 2 * who.length + (placed ? 1 : 0) + (event.mode === gold.mode ? 0.5 : 0)
}

/** Gold id -> event of the record, one to one: exact types first, then near ones; dated gold events before undated ones. */
export const matchEvents = (context: ScoreContext): ReadonlyMap<string, RecordEvent> => {
  const { record, gold } = context
  const used = new Set<RecordEvent>()
  const matched = new Map<string, RecordEvent>()
  const best = (one: GoldEvent, exact: boolean): RecordEvent | undefined => {
    const wanted = articlesOfGold(context, one)
    const fits = (event: RecordEvent) =>
      !used.has(event) &&
      (exact ? isExactType(event, one) : isNearType(event, one)) &&
      (datesMeet(event.date?.value, one.date) || (exact && daysOf(event.date?.value) === null)) &&
      [...articlesOfEvent(event)].some((article) => wanted.has(article))
    return record.events
      .filter(fits)
      .map((event) => ({ event, value: worthOf(context, event, one) }))
      .sort((a, b) => b.value - a.value)[0]?.event
  }
  const order = [...gold.events].sort((a, b) => (b.date ? 1 : 0) - (a.date ? 1 : 0))
  for (const exact of [true, false]) {
    for (const one of order) {
      const event = matched.has(one.id) ? undefined : best(one, exact)
      if (event === undefined) continue
      used.add(event)
      matched.set(one.id, event)
    }
  }
  return matched
}
