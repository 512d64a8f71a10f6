import type { NameMention } from '../language/contract.ts'
import type { JoinReason } from '../model/lists.ts'
import { distinctJoins } from '../model/merge-entities.ts'
import type { LocalEntity, NameJoin } from '../model/reading.ts'
import { distinct } from '../text/order.ts'

/**
 * Which entity each mention names, and the entities in order of their first mention. `groups` are mention indexes that name one thing, `joins` why: each
 * two mentions of a group and a reason.
 */
export function articleEntities(
  names: readonly NameMention[],
  groups: readonly (readonly number[])[],
  joins: readonly { readonly a: number; readonly b: number; readonly because: JoinReason }[],
): { readonly entityOf: readonly string[]; readonly entities: readonly LocalEntity[] } {
  const entityOf: string[] = []
  groups.forEach((group, index) => {
    for (const mention of group) entityOf[mention] = `e${index + 1}`
  })
  const reasons = new Map<string, NameJoin[]>()
  for (const { a, b, because } of joins) {
    const join: NameJoin = { forms: [names[a]!.name, names[b]!.name], because }
    const known = reasons.get(entityOf[a]!)
    if (known === undefined) reasons.set(entityOf[a]!, [join])
    else known.push(join)
  }
  const entities = groups.map((group, index) =>
    entityFrom(
      `e${index + 1}`,
      group.map((mention) => names[mention]!),
      reasons.get(`e${index + 1}`) ?? [],
    ),
  )
  return { entityOf, entities }
}

function entityFrom(id: string, mentions: readonly NameMention[], joins: readonly NameJoin[]): LocalEntity {
  const naming = mentions.filter((mention) => mention.antecedent === null)
  const main = mentions.find((mention) => mention.known !== null) ?? fullest(naming.length > 0 ? naming : mentions)
  return {
    id,
    kind: main.kind,
    label: main.label,
    forms: distinct(mentions.map((mention) => mention.name)),
    known: main.known,
    joins: distinctJoins(joins),
  }
}

/** The longest name; the first of several. */
const fullest = (mentions: readonly NameMention[]): NameMention =>
  mentions.reduce((best, mention) => (mention.name.length > best.name.length ? mention : best))
