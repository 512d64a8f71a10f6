import { labelIn, type Messages } from './messages.ts'
import type { RecordSource } from './source.ts'

/** Looks up the names of entities in the reader's language; an unknown id is shown as it is. */
export const createNames = (source: RecordSource, { language }: Messages) => {
  const known = new Map<string, string>()
  return async (id: string): Promise<string> => {
    let name = known.get(id)
    if (name === undefined) {
      const entity = await source.item('entities', id)
      name = entity === null ? id : labelIn(entity.label, language)
      known.set(id, name)
    }
    return name
  }
}
export type Names = ReturnType<typeof createNames>
