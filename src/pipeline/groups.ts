/** Ids that hang together through common keys, directly or through others; each group and the groups in order of id. */
export function groupsByKey(ids: readonly string[], keys: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const parents = new Map(ids.map((id) => [id, id]))
  const rootOf = (id: string): string => {
    let root = id
    while (parents.get(root) !== root) root = parents.get(root)!
    for (let at = id; at !== root; ) {
      const next = parents.get(at)!
      parents.set(at, root)
      at = next
    }
    return root
  }
  const holders = new Map<string, string>()
  for (const id of ids)
    for (const key of keys.get(id) ?? []) {
      const holder = holders.get(key)
      if (holder === undefined) holders.set(key, id)
      else parents.set(rootOf(id), rootOf(holder))
    }
  return [...Map.groupBy(ids.toSorted(), rootOf).values()]
}
