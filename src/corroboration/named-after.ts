import type { EntityKind } from '../model/lists.ts'
import type { Entity } from '../model/record.ts'
import { contentWords } from './same-content.ts'

/** Kinds of bodies that a movement has: its ministries, forces, authorities, offices. */
const BODIES: ReadonlySet<EntityKind> = new Set(['organisation', 'office'])

/** Letters that the forms of a name share, article and all, and their part of the longer form. */
const STEM = 6
const STEM_SHARE = 0.75

/**
 * Movements by the bodies that are named after them (the separatist authorities, the ministry of the Front): after its first word such a name has
 * one of the movement's own names, each word the same but for its ending. Bodies that a knowledge base has, or that fit two movements, are left.
 * `fighters`: entities that take part in fighting; other groups are movements only where a knowledge base has them.
 */
export function findNamedAfter(entities: readonly Entity[], fighters: ReadonlySet<string>): ReadonlyMap<string, string> {
  const movements = entities
    .filter(({ id, kind, known }) => kind === 'group' && (known !== null || fighters.has(id)))
    .map(({ id, label, forms }) => ({ id, names: [label.ar, ...forms].map((form) => contentWords(form)) }))
  // words of one stem begin alike
  const byBeginning = new Map<string, Movement[]>()
  for (const { id, names } of movements)
    for (const name of names) {
      if (name.length === 0) continue
      const known = byBeginning.get(beginningOf(name[0]!))
      if (known === undefined) byBeginning.set(beginningOf(name[0]!), [{ id, name }])
      else known.push({ id, name })
    }
  const after = new Map<string, string>()
  for (const { id, kind, known, label, forms } of entities) {
    if (!BODIES.has(kind) || known !== null) continue
    const own = new Set<string>()
    for (const form of new Set([label.ar, ...forms])) {
      const words = contentWords(form)
      for (let at = 1; at < words.length; at++)
        for (const one of byBeginning.get(beginningOf(words[at]!)) ?? []) if (standsAt(words, at, one.name)) own.add(one.id)
    }
    if (own.size === 1) after.set(id, [...own][0]!)
  }
  return after
}

interface Movement {
  readonly id: string
  readonly name: readonly string[]
}

const beginningOf = (word: string): string => word.slice(0, STEM)

/** The words of a name, one after the other. */
const standsAt = (words: readonly string[], at: number, name: readonly string[]): boolean =>
  name.every((word, i) => sameStem(word, words[at + i] ?? ''))

function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  const longer = Math.max(a.length, b.length)
  let common = 0
  while (common < a.length && a[common] === b[common]) common++
  return common >= STEM && common >= STEM_SHARE * longer
}
