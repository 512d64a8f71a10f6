import type { Assessment } from '../model/record.ts'
import type { ArticleSpan } from '../model/span.ts'
import { type Correction, type Entry, inOrder, spanKey } from './entry.ts'

/**
 * What holds of a log. The later of two that contradict each other stands, and an undo takes back another entry, be it an undo; what is taken back
 * or contradicted is `overruled`. One that points at what is not there any more is `span-gone`. `isThere` says whether something that the entry is
 * about is still read at a span.
 */
export function settle(entries: readonly Entry[], isThere: (span: ArticleSpan, entry: Entry) => boolean): readonly Assessment[] {
  const undone = new Set<string>()
  const decided = new Map<string, string>()
  const states = new Map<string, Assessment['state']>()
  for (const entry of entries.toSorted(inOrder).toReversed()) {
    if (undone.has(entry.id)) {
      states.set(entry.id, 'overruled')
      continue
    }
    if (entry.kind === 'undo') {
      undone.add((entry.value as { readonly assessment: string }).assessment)
      states.set(entry.id, 'applied')
      continue
    }
    const decisions = decisionsOf(entry)
    const stands = decisions.filter(([matter, decision]) => (decided.get(matter) ?? decision) === decision)
    for (const [matter, decision] of stands) decided.set(matter, decision)
    if (stands.length === 0) states.set(entry.id, 'overruled')
    else states.set(entry.id, isReachable(entry, isThere) ? 'applied' : 'span-gone')
  }
  return entries.toSorted(inOrder).map((entry) => ({ ...entry, state: states.get(entry.id)! }))
}

/** What an entry is about, and what it says of it: two entries contradict each other where they say different things of one matter. */
function decisionsOf({ id, kind, on, value }: Entry): readonly (readonly [matter: string, decision: string])[] {
  switch (kind) {
    case 'merge':
      return mergedPairs(on).map((pair) => [`pair ${pairKey(pair)}`, 'one'])
    case 'split':
      return splitPairs(on, (value as { readonly first: number }).first).map((pair) => [`pair ${pairKey(pair)}`, 'two'])
    case 'correct': {
      const correction = value as Correction
      const field = correction.field === 'role' ? `role ${correction.role}` : correction.field
      return on.map((span) => [`${field} ${spanKey(span)}`, JSON.stringify(correction)])
    }
    case 'reject':
    case 'confirm':
      return on.map((span) => [`standing ${spanKey(span)}`, kind])
    case 'undo':
      return [[`undo ${id}`, '']]
  }
}

/** Each two of the spans. */
export const mergedPairs = (on: readonly ArticleSpan[]) => on.flatMap((a, i) => on.slice(i + 1).map((b) => [a, b] as const))

export const splitPairs = (on: readonly ArticleSpan[], first: number) =>
  on.slice(0, first).flatMap((a) => on.slice(first).map((b) => [a, b] as const))

const pairKey = ([a, b]: readonly [ArticleSpan, ArticleSpan]) => [spanKey(a), spanKey(b)].sort().join(' ')

function isReachable(entry: Entry, isThere: (span: ArticleSpan, entry: Entry) => boolean): boolean {
  const there = entry.on.map((span) => isThere(span, entry))
  if (entry.kind === 'merge') return there.every(Boolean)
  if (entry.kind !== 'split') return there.some(Boolean)
  const { first } = entry.value as { readonly first: number }
  return there.slice(0, first).some(Boolean) && there.slice(first).some(Boolean)
}
