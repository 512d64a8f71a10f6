import { fill, type Messages } from './messages.ts'

/** Words that stand in other articles too, as `Descent` has them; only what is read here. */
export interface PieceOrigin {
  readonly agency: string | null
  readonly shared: readonly { readonly article: string; readonly direction: 'from' | 'to' | 'unknown' }[]
}

/** From whom words come, who else has them, and who took them up. `nameOf` names an article. */
export function formatDescent({ agency, shared }: PieceOrigin, nameOf: (article: string) => string, { words }: Messages): string {
  const named = (direction: 'from' | 'to' | 'unknown') =>
    shared.filter((one) => one.direction === direction).map(({ article }) => nameOf(article))
  const parts: readonly (readonly [lead: string, names: readonly string[]])[] = [
    [words.copiedFrom, [...(agency === null ? [] : [agency]), ...named('from')]],
    [words.copiedWith, named('unknown')],
    [words.copiedTo, named('to')],
  ]
  return parts
    .filter(([, names]) => names.length > 0)
    .map(([lead, names]) => `${lead} ${[...new Set(names)].join(words.comma)}`)
    .join(' · ')
}

/** How much of an article stands in no other. */
export const formatOwn = (own: number, { words }: Messages): string => fill(words.ownShare, { n: Math.round(own * 100) })
