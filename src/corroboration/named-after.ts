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
  const owners = entities
    .filter(({ kind, known }) => BODIES.has(kind) && known === null)
    .map(({ id, label, forms }) => {
      const rests = [label.ar, ...forms].map((form) => contentWords(form).slice(1))
      const own = movements.filter(({ names }) => names.some((name) => rests.some((rest) => holdsName(rest, name))))
      return [id, own.length === 1 ? own[0]!.id : null] as const
    })
  return new Map(owners.flatMap(([id, owner]) => (owner === null ? [] : [[id, owner] as const])))
}

/** The words of a name, one after the other. */
const holdsName = (words: readonly string[], name: readonly string[]): boolean =>
  name.length > 0 && words.some((_, at) => name.every((word, i) => sameStem(word, words[at + i] ?? '')))

function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  const longer = Math.max(a.length, b.length)
  let common = 0
  while (common < a.length && a[common] === b[common]) common++
  return common >= STEM && common >= STEM_SHARE * longer
}
