import { LINKING, type Link } from '../store/contract.ts'

/** What a link must weigh to hold articles together, where too many hang together by less. */
const STRICTER = [8, 12, 18, 27, 40, 60]
const LEVELS = [LINKING, ...STRICTER]

/** Links of some articles with any others. */
export type LinksOf = (articles: readonly string[]) => Promise<readonly Link[]>

/**
 * Groups of articles that hang together through links, directly or through others; all that some articles belong to, each group and the groups in
 * order of id. Where more than `largest` hang together, only links that say more count among these, and so on: a matter of years falls into
 * what has most in common. It follows from the links alone, and no more of them is looked at than a group may hold; only what the strongest
 * links hold together is never cut.
 */
export async function groupsByLink(ids: readonly string[], linksOf: LinksOf, largest: number): Promise<readonly (readonly string[])[]> {
  const graph = createGraph(linksOf)
  await graph.fetch(ids)
  const groups: (readonly string[])[] = []
  let open = new Set(ids)
  for (const least of LEVELS) {
    const cutBelow = least === LEVELS.at(-1) ? Number.POSITIVE_INFINITY : largest
    const grouped = new Set<string>()
    const large = new Set<string>()
    for (const id of open) {
      if (grouped.has(id) || large.has(id)) continue
      const { members, isLarge } = await graph.reach(id, least, cutBelow, large)
      for (const member of members) (isLarge ? large : grouped).add(member)
      if (!isLarge) groups.push([...members].sort())
    }
    open = new Set([...open].filter((id) => large.has(id)))
  }
  return groups.sort(([a], [b]) => (a! < b! ? -1 : 1))
}

function createGraph(linksOf: LinksOf) {
  const known = new Map<string, Link[]>()
  const fetch = async (ids: readonly string[]): Promise<void> => {
    const missing = ids.filter((id) => !known.has(id))
    if (missing.length === 0) return
    for (const id of missing) known.set(id, [])
    for (const link of await linksOf(missing)) known.get(link.a)!.push(link)
  }
  return {
    fetch,
    /** What hangs together with an article by links of some weight; large, and only a part of it, if it is more than `largest` or reaches what is. */
    async reach(
      id: string,
      least: number,
      largest: number,
      large: ReadonlySet<string>,
    ): Promise<{ readonly members: ReadonlySet<string>; readonly isLarge: boolean }> {
      const members = new Set([id])
      for (let border = [id]; border.length > 0; ) {
        await fetch(border)
        const next: string[] = []
        for (const from of border)
          for (const { b, weight } of known.get(from)!) {
            if (weight < least || members.has(b)) continue
            if (large.has(b)) return { members, isLarge: true }
            members.add(b)
            next.push(b)
          }
        if (members.size > largest) return { members, isLarge: true }
        border = next
      }
      return { members, isLarge: false }
    },
  }
}
