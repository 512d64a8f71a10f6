import type { Reading } from '../model/reading.ts'
import { byText } from '../text/order.ts'
import type { CorroborationInput } from './input.ts'

/** Kinds of those for whom a person speaks or acts. */
const BODIES: ReadonlySet<string> = new Set(['group', 'organisation', 'country'])

/**
 * For whom persons speak, as the phrases that name them say (the spokesman of the Front, Hasan …): the body that most phrases name, by person.
 * Phrases are those of speakers and of the roles of events; who leads or sits on a delegation speaks for those who sent it.
 */
export function findAffiliations({ readings, entityOf }: Pick<CorroborationInput, 'readings' | 'entityOf'>): ReadonlyMap<string, string> {
  const named = readings.flatMap((reading) =>
    namedIn(reading).map(({ person, body }) => ({ person: entityOf(reading.id, person), body: entityOf(reading.id, body) })),
  )
  return new Map(
    [...Map.groupBy(named, ({ person }) => person)].map(([person, all]) => {
      const bodies = [...Map.groupBy(all, ({ body }) => body)].sort((x, y) => y[1].length - x[1].length || byText(x[0], y[0]))
      return [person, bodies[0]![0]]
    }),
  )
}

function namedIn(reading: Reading): readonly { readonly person: string; readonly body: string }[] {
  const kinds = new Map(reading.entities.map(({ id, kind }) => [id, kind]))
  const phrases = [...reading.statements.flatMap(({ speaker }) => speaker ?? []), ...reading.events.flatMap(({ roles }) => roles)]
  const sent = reading.talkDetails.flatMap(({ entity, party }) =>
    entity === null || party === null || entity === party ? [] : [{ person: entity, body: party }],
  )
  const spoken = phrases.flatMap(({ entity, start, end }) => {
    const kind = entity === null ? undefined : kinds.get(entity)
    if (entity === null || (kind !== 'person' && kind !== 'office')) return []
    const body = reading.mentions.find(
      (mention) => start <= mention.start && mention.end <= end && mention.entity !== entity && BODIES.has(mention.kind),
    )
    return body === undefined ? [] : [{ person: entity, body: body.entity }]
  })
  return [...spoken, ...sent]
}
