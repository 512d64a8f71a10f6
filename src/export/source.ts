import type { ItemKind, RecordItems } from '../model/component.ts'

/** What an export reads from: lists in canonical order, cut already, and single things by id. */
export interface RecordSource {
  items<K extends ItemKind>(kind: K): AsyncIterable<RecordItems[K]>
  item<K extends ItemKind>(kind: K, id: string): Promise<RecordItems[K] | null>
}
