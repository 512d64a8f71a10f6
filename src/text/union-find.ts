/** Disjoint sets over 0 … size−1. The representative of a set is its least member, whatever the order of unions. */
export interface DisjointSets {
  find(i: number): number
  union(i: number, j: number): void
  /** Members by representative, both ascending. */
  groups(): readonly (readonly number[])[]
}

export function disjointSets(size: number): DisjointSets {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root]!
    for (let at = i; at !== root; ) {
      const next = parent[at]!
      parent[at] = root
      at = next
    }
    return root
  }
  return {
    find,
    union(i, j) {
      const a = find(i)
      const b = find(j)
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
    },
    groups() {
      const members = new Map<number, number[]>()
      for (let i = 0; i < size; i++) {
        const root = find(i)
        const group = members.get(root)
        if (group === undefined) members.set(root, [i])
        else group.push(i)
      }
      return [...members.values()]
    },
  }
}
