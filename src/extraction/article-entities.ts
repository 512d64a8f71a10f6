import type { NameMention } from '../language/contract.ts'
import type { LocalEntity } from '../model/reading.ts'
import { distinct } from '../text/order.ts'

/** Which entity each mention names, and the entities in order of their first mention. `groups` are mention indexes that name one thing. */
export function articleEntities(
  names: readonly NameMention[],
  groups: readonly (readonly number[])[],
): { readonly entityOf: readonly string[]; readonly entities: readonly LocalEntity[] } {
  const entityOf: string[] = []
  const entities = groups.map((group, index) => {
    const id = `e${index + 1}`
    for (const mention of group) entityOf[mention] = id
    return entityFrom(
      id,
      group.map((mention) => names[mention]!),
    )
  })
  return { entityOf, entities }
}

function entityFrom(id: string, mentions: readonly NameMention[]): LocalEntity {
  const naming = mentions.filter((mention) => mention.antecedent === null)
  const main = mentions.find((mention) => mention.known !== null) ?? fullest(naming.length > 0 ? naming : mentions)
  return { id, kind: main.kind, label: main.label, forms: distinct(mentions.map((mention) => mention.name)), known: main.known }
}

/** The longest name; the first of several. */
const fullest = (mentions: readonly NameMention[]): NameMention =>
  mentions.reduce((best, mention) => (mention.name.length > best.name.length ? mention : best))
