import type { Knowledge } from '../language/contract.ts'
import type { EventType } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import { leadEnd } from '../story/leads.ts'
import { byText } from '../text/order.ts'

/** Types of what happens to a town. */
const ON_THE_GROUND: ReadonlySet<EventType> = new Set([
  'attack',
  'clash',
  'operation',
  'control',
  'destroy',
  'blockade',
  'displace',
  'evacuate',
  'protest',
  'ceasefire',
  'violation',
  'withdraw',
])
const UNREAL: ReadonlySet<string> = new Set(['negated', 'denied', 'historical', 'conditional'])
/** Towns for which an article stands. */
const MOST = 2

/** A region that is called after its town has an id that goes on from the town's. */
const REGION = /-(?:governorate|province|region|state|oblast)$/u

/**
 * The towns of which an article tells, where it leads with something that happens on the ground: there, or named in the lead, and in the headline or
 * again, which a dateline is not. A region stands for the town after which it is called; others are too large to be one matter. `nameOf` gives what a local entity is
 * called in all articles.
 */
export function leadTowns(
  reading: Reading,
  knowledge: (known: string) => Knowledge | null,
  nameOf: (entity: string) => string | undefined,
): readonly string[] {
  const end = leadEnd(reading)
  const led = reading.events.filter(({ type, modality, start }) => start < end && ON_THE_GROUND.has(type) && !UNREAL.has(modality))
  if (led.length === 0) return []
  const [first] = reading.sentences
  const headline = first === undefined || !first.heading ? 0 : first.end
  const townOf = (id: string, known: string | null): string | undefined => {
    const town = known?.replace(REGION, '') ?? null
    return town === null ? nameOf(id) : knowledge(town)?.isPoint === true ? town : undefined
  }
  const towns = new Map(reading.entities.flatMap(({ id, kind, known }) => (kind === 'place' ? [[id, townOf(id, known)] as const] : [])))
  const counts = new Map<string, number>()
  const named = new Set(led.flatMap(({ place }) => towns.get(place ?? '') ?? []))
  const grounds = new Set(named)
  for (const { entity, start } of reading.mentions) {
    const town = towns.get(entity)
    if (town === undefined) continue
    counts.set(town, (counts.get(town) ?? 0) + (start < headline ? 2 : 1))
    if (start < end) named.add(town)
  }
  return [...counts]
    .filter(([town, count]) => named.has(town) && (count > 1 || grounds.has(town)))
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
    .slice(0, MOST)
    .map(([town]) => town)
}
