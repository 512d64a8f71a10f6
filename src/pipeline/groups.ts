/** Ids that hang together through links, directly or through others; each group and the groups in order of id. */
export function groupsByLink(ids: readonly string[], links: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
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
  for (const [a, b] of links) parents.set(rootOf(a), rootOf(b))
  return [...Map.groupBy(ids.toSorted(), rootOf).values()]
}
