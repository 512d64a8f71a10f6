import type { ItemKind } from '../model/component.ts'
import type { PlacedItem } from './evidence.ts'

export interface Redirect {
  readonly kind: ItemKind
  readonly old_id: string
  readonly new_id: string
}

/** For every id that is gone, the thing of its kind that now stands in most of its places, the least id among equals; none where they are all gone. */
export function redirects(before: readonly PlacedItem[], after: readonly PlacedItem[]): readonly Redirect[] {
  const there = new Set(after.map(({ kind, id }) => `${kind} ${id}`))
  const gone = before.filter(({ kind, id }) => !there.has(`${kind} ${id}`))
  if (gone.length === 0) return []
  const holders = Map.groupBy(
    after.flatMap(({ kind, id, anchors }) => anchors.map(({ article, at }) => ({ id, place: `${kind} ${article} ${at}` }))),
    ({ place }) => place,
  )
  const found = new Map<string, Redirect>()
  for (const { kind, id, anchors } of gone) {
    const shared = new Map<string, number>()
    for (const { article, at } of anchors)
      for (const holder of holders.get(`${kind} ${article} ${at}`) ?? []) shared.set(holder.id, (shared.get(holder.id) ?? 0) + 1)
    const [heir] = [...shared].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    if (heir !== undefined) found.set(`${kind} ${id}`, { kind, old_id: id, new_id: heir[0] })
  }
  return [...found.values()]
}
