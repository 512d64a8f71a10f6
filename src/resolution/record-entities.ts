import { distinctJoins } from '../model/merge-entities.ts'
import type { LocalEntity, Mention, NameJoin } from '../model/reading.ts'
import type { Entity } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, distinct } from '../text/order.ts'
import type { EntityCandidate, NameComparison } from './candidates.ts'
import { joinEntities } from './join.ts'

/** An entity of one article, with what resolution compares. */
export interface ArticleEntity {
  readonly article: string
  readonly published: string | null
  readonly entity: LocalEntity
  readonly candidate: EntityCandidate
  /** Its mentions in reading order. */
  readonly mentions: readonly Mention[]
}

export interface RecordEntities {
  readonly entities: readonly Entity[]
  /** Record id by article id and local id. */
  readonly idOf: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly countryOf: ReadonlyMap<string, string>
}

/** Joins the entities of several articles. The same for any order of them. */
export function recordEntities(
  input: readonly ArticleEntity[],
  comparison: NameComparison,
  sameAs: (known: string) => readonly string[],
): RecordEntities {
  const all = [...input].sort(
    (a, b) =>
      byTextOrNull(a.published, b.published) || byText(a.article, b.article) || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  )
  const { groups, joins } = joinEntities(
    all.map((one) => one.candidate),
    comparison,
  )
  const reasons = new Map<number, NameJoin[]>()
  for (const { a, b, because } of joins) {
    const known = reasons.get(a) ?? []
    reasons.set(a, known)
    known.push({ forms: [all[a]!.entity.label.ar, all[b]!.entity.label.ar], because })
  }
  const entities: Entity[] = []
  const idOf = new Map<string, Map<string, string>>()
  const countryOf = new Map<string, string>()
  for (const group of groups) {
    const members = group.map((i) => all[i]!)
    const entity = entityOf(
      members,
      group.flatMap((i) => reasons.get(i) ?? []),
      sameAs,
    )
    entities.push(entity)
    const country = members.find((member) => member.candidate.country !== null)?.candidate.country
    if (country !== undefined && country !== null) countryOf.set(entity.id, country)
    for (const { article, entity: local } of members) {
      const ids = idOf.get(article) ?? new Map<string, string>()
      ids.set(local.id, entity.id)
      idOf.set(article, ids)
    }
  }
  return { entities: entities.sort((a, b) => byText(a.id, b.id)), idOf, countryOf }
}

/** What a knowledge base knows keeps one id in every store; what it does not is identified by its least mention. */
function entityOf(members: readonly ArticleEntity[], joins: readonly NameJoin[], sameAs: (known: string) => readonly string[]): Entity {
  const first = members[0]!
  const main =
    members.find((member) => member.entity.known !== null) ??
    members.reduce((best, member) => (member.entity.label.ar.length > best.entity.label.ar.length ? member : best))
  const { known, kind, label } = main.entity
  return {
    id:
      known === null
        ? hashId('entity', first.article, String(first.mentions[0]?.start ?? 0), first.entity.id)
        : hashId('entity', 'known', known),
    kind,
    label,
    forms: distinct(members.flatMap((member) => member.entity.forms)),
    known,
    sameAs: known === null ? [] : [...sameAs(known)],
    joins: distinctJoins([...members.flatMap((member) => member.entity.joins), ...joins]),
  }
}
