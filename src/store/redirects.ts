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
  const holders = holdersOf(gone, after)
  const found = new Map<string, Redirect>()
  for (const { kind, id, anchors } of gone) {
    const shared = new Map<string, number>()
    for (const { article, at } of anchors)
      for (const holder of holders.get(`${kind} ${article} ${at}`) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1)
    const [heir] = [...shared].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    if (heir !== undefined) found.set(`${kind} ${id}`, { kind, old_id: id, new_id: heir[0] })
  }
  return [...found.values()]
}

/** By place of what is gone the ids of the things of its kind that stand there now, each as often as it does. */
function holdersOf(gone: readonly PlacedItem[], after: readonly PlacedItem[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>()
  const articles = new Set<string>()
  for (const { kind, anchors } of gone)
    for (const { article, at } of anchors) {
      articles.add(`${kind} ${article}`)
      holders.set(`${kind} ${article} ${at}`, [])
    }
  for (const { kind, id, anchors } of after)
    for (const { article, at } of anchors) if (articles.has(`${kind} ${article}`)) holders.get(`${kind} ${article} ${at}`)?.push(id)
  return holders
}
