import { ROLES, type Role } from '../../model/lists.ts'
import type { RecordEvent } from '../../model/record.ts'
import { byText } from '../../text/order.ts'
import { isToldByVerb, type Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { isSlip } from '../slips.ts'

/** How many articles say so, by value; the most first, then in the order of the values. */
function byArticles<T extends string>(pairs: readonly (readonly [T, number])[]): readonly (readonly [T, number])[] {
  const articles = new Map<T, Set<number>>()
  for (const [value, article] of pairs) articles.set(value, (articles.get(value) ?? new Set()).add(article))
  return [...articles].map(([value, { size }]) => [value, size] as const).sort((x, y) => y[1] - x[1] || byText(x[0], y[0]))
}

/**
 * The place that most articles give; of several the one where a verb tells it to have happened, for nouns also say where a truce is to hold, then the one
 * told most often, and first below the titles, which tell less exactly where. A place before the country that it lies in, unless it is a slip.
 */
export function placeOf(mentions: readonly Occurrence[], parties: Parties): string | null {
  const placed = mentions.filter(({ place }) => place !== null)
  const inTitle = placed.filter(({ sentence }) => sentence.start === 0)
  const order = [...placed.filter(({ sentence }) => sentence.start !== 0), ...inTitle].map(({ place }) => place!)
  const articles = new Map(byArticles(placed.map(({ place, article }) => [place!, article] as const)))
  const told = new Set(placed.flatMap(({ place, mention }) => (isToldByVerb(mention) && mention.mode !== 'in-effect' ? [place!] : [])))
  const ranked = [...new Set(order)].toSorted(
    (x, y) =>
      articles.get(y)! - articles.get(x)! ||
      Number(told.has(y)) - Number(told.has(x)) ||
      order.filter((place) => place === y).length - order.filter((place) => place === x).length,
  )
  const most = articles.get(ranked[0]!) ?? 0
  return ranked.find((place) => parties.kind(place) !== 'country' && !isSlip(articles.get(place)!, most)) ?? ranked[0] ?? null
}

/** The place in which the articles that name none set the event, where they agree on one. */
export function settingOf(mentions: readonly Occurrence[]): string | null {
  const counted = byArticles(mentions.flatMap(({ setting, article }) => (setting === null ? [] : [[setting, article] as const])))
  const [first, second] = counted
  return first === undefined || (second !== undefined && second[1] === first[1]) ? null : first[0]
}

/** Types in which one does to another what the other may be said to do to him: who is named second is no target. */
const RECIPROCAL: ReadonlySet<string> = new Set(['talks', 'call', 'clash', 'ceasefire', 'agreement', 'session', 'war'])
/** Roles that exclude one another. */
const EXCLUSIVE: readonly (readonly Role[])[] = [
  ['actor', 'target'],
  ['actor', 'mediator'],
  ['target', 'mediator'],
  ['actor', 'monitor'],
  ['actor', 'beneficiary'],
]

/**
 * Everybody who has a role in a mention, but for slips beside whom most articles give it; of two roles that exclude one another the one that more articles
 * give, or the closer one.
 */
export function rolesOf(mentions: readonly Occurrence[]): RecordEvent['roles'] {
  const given = mentions.flatMap(({ roles, mention, article }) =>
    roles.map(({ role, entity }) => ({ role: role === 'target' && RECIPROCAL.has(mention.type) ? 'actor' : role, entity, article })),
  )
  const support = new Map<string, Map<Role, Set<number>>>()
  for (const { role, entity, article } of given) {
    const roles = support.get(entity) ?? new Map<Role, Set<number>>()
    roles.set(role, (roles.get(role) ?? new Set()).add(article))
    support.set(entity, roles)
  }
  const most = new Map<Role, number>()
  for (const roles of support.values()) for (const [role, { size }] of roles) most.set(role, Math.max(size, most.get(role) ?? 0))
  return [...support]
    .flatMap(([entity, roles]) => {
      const size = (role: Role) => roles.get(role)?.size ?? 0
      const yields = (role: Role) =>
        EXCLUSIVE.some(
          ([first, second]) => (role === first && size(second!) >= size(first)) || (role === second && size(first!) > size(second)),
        )
      const kept = [...roles.keys()].filter((role) => !yields(role) && !isSlip(size(role), most.get(role)!))
      return kept.map((role) => ({ role, entity }))
    })
    .sort((x, y) => ROLES.indexOf(x.role) - ROLES.indexOf(y.role) || byText(x.entity, y.entity))
}

/** Entities of an event in some roles, with the articles that name each; those whom most name first. */
export function namings(
  mentions: readonly Occurrence[],
  roles: ReadonlySet<Role>,
): readonly (readonly [entity: string, articles: number])[] {
  return byArticles(
    mentions.flatMap(({ roles: given, article }) =>
      given.filter(({ role }) => roles.has(role)).map(({ entity }) => [entity, article] as const),
    ),
  )
}
