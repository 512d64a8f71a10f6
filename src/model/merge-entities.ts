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
  }
}

const sorted = (values: readonly string[]) => [...new Set(values)].sort()
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
