import type { Entity } from '../../api/wire.ts'
import { labelIn } from '../../export/messages.ts'
import type { Language } from './language.svelte.ts'

/** Entities by id, and what they are called in the language of the page. */
export const namesOf = (entities: readonly Entity[], language: Language) => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return {
    entity: (id: string): Entity | null => byId.get(id) ?? null,
    /** An entity that is not at hand is shown by its id. */
    name: (id: string): string => {
      const entity = byId.get(id)
      return entity === undefined ? id : labelIn(entity.label, language)
    },
  }
}
export type PageNames = ReturnType<typeof namesOf>
