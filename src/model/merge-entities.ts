import type { NameJoin } from './reading.ts'
import type { Entity } from './record.ts'

/** One entity of what several components say of it, in any order: every form, and for the rest the least of what is known. */
export function mergeEntities(entities: readonly [Entity, ...Entity[]]): Entity {
  const [least] = entities.toSorted((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
  return {
    ...least!,
    label: {
      ar: sorted(entities.map(({ label }) => label.ar))[0]!,
      en: sorted(entities.map(({ label }) => label.en).filter((en) => en !== null))[0] ?? null,
    },
    forms: sorted(entities.flatMap(({ forms }) => forms)),
    known: sorted(entities.map(({ known }) => known).filter((known) => known !== null))[0] ?? null,
    sameAs: sorted(entities.flatMap(({ sameAs }) => sameAs)),
    joins: distinctJoins(entities.flatMap(({ joins }) => joins)),
  }
}

/** Each reason for two forms once, the forms of each and all of them in order of their letters. */
export function distinctJoins(joins: readonly NameJoin[]): NameJoin[] {
  const byKey = new Map<string, NameJoin>()
  for (const { forms, because } of joins) {
    const [a, b] = [...forms].sort() as [string, string]
    if (a !== b) byKey.set(JSON.stringify([a, b, because]), { forms: [a, b], because })
  }
  return [...byKey].sort(([a], [b]) => compare(a, b)).map(([, join]) => join)
}

const sorted = (values: readonly string[]) => [...new Set(values)].sort()
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
