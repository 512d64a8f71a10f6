import type { JoinReason } from '../model/lists.ts'
import type { EntityCandidate, Judgement, NameComparison } from './candidates.ts'

const same = (because: JoinReason): Judgement => ({ verdict: 'same', because })
const different = (because: string): Judgement => ({ verdict: 'different', because })
const UNKNOWN: Judgement = { verdict: 'unknown', because: 'no-evidence' }

/** Greatest distance at which two spellings are taken for one name. */
const MAX_DISTANCE = 0.12

/** Bodies share most of their words: less may differ. */
const MAX_BODY_DISTANCE = 0.06

/** Kinds under which one thing may be named in two ways. */
const FAMILIES: readonly (readonly string[])[] = [
  ['place', 'country', 'facility'],
  ['organisation', 'agency', 'group', 'facility'],
  ['person', 'office'],
]
const mayBeOne = (a: string, b: string) => a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b))

/** Compares two candidates; symmetric. */
export function judge(a: EntityCandidate, b: EntityCandidate, comparison: NameComparison): Judgement {
  if (a.known !== null && b.known !== null) return a.known === b.known ? same('same-known') : different('other-known')
  if (!mayBeOne(a.kind, b.kind)) return different('other-kind')
  if (a.country !== null && b.country !== null && a.country !== b.country) return different('other-country')
  if (isElsewhere(a, b)) return different('other-article')
  const described = describedAlike(a, b)
  if (a.kind === 'person' || b.kind === 'person' || a.kind === 'office' || b.kind === 'office')
    return judgePersons(a, b, comparison, described)
  if (isPlace(a) && isPlace(b) && isOtherKindOfPlace(a, b, comparison)) return different('other-kind')
  if (described !== null) return a.country === b.country || a.country === null || b.country === null ? same(described) : UNKNOWN
  if (isShortened(a, b, comparison)) return isMoreThanKnown(a, b) ? different('other-body') : same('shortened-name')
  if (isRival(a.names, b.names, comparison)) return different('other-body')
  if (hasBody(a) || hasBody(b)) return closest(a.names, b.names, comparison) <= MAX_BODY_DISTANCE ? same('similar-name') : UNKNOWN
  if (a.kind !== b.kind && a.known === null && b.known === null) return UNKNOWN
  return closest(a.names, b.names, comparison) <= MAX_DISTANCE ? same('similar-name') : UNKNOWN
}

/** Bodies that every state has, of different states or of none that is known: the ministry of one article is not that of another. */
function isElsewhere(a: EntityCandidate, b: EntityCandidate): boolean {
  const [homeA, homeB] = [homeOf(a), homeOf(b)]
  return (
    (homeA !== null || homeB !== null) &&
    (homeA ?? a.country) !== null &&
    (homeB ?? b.country) !== null &&
    (homeA ?? a.country) !== (homeB ?? b.country)
  )
}
const ONLY = 'only:'
const homeOf = ({ descriptors }: EntityCandidate): string | null =>
  descriptors.find((descriptor) => descriptor.startsWith(ONLY))?.slice(ONLY.length) ?? null

const isPlace = (x: EntityCandidate) => FAMILIES[0]!.includes(x.kind)

/** The airport or the camp of a town is not the town: nouns of other kinds stand before the name, or before one of the two alone. */
function isOtherKindOfPlace(a: EntityCandidate, b: EntityCandidate, comparison: NameComparison): boolean {
  const kindOf = (x: EntityCandidate) => x.descriptors.find((d) => d.startsWith('kind:')) ?? null
  const [kindA, kindB] = [kindOf(a), kindOf(b)]
  if (kindA !== null && kindB !== null) return kindA !== kindB
  if (kindA === null && kindB === null && a.kind === b.kind) return false
  return a.names.every((x) => b.names.every((y) => isAtPlace(words(x), words(y), comparison) || isAtPlace(words(y), words(x), comparison)))
}
const isAtPlace = (long: readonly string[], short: readonly string[], comparison: NameComparison) =>
  long.length > short.length &&
  short.every((word, i) => comparison.nameDistance(word, long[long.length - short.length + i]!) <= MAX_DISTANCE)

const hasBody = (x: EntityCandidate) => x.descriptors.some((d) => d.startsWith('body:') || d.startsWith('group:'))

/** A body or group descriptor that both have. Offices say what a person is, not who. */
function describedAlike(a: EntityCandidate, b: EntityCandidate): JoinReason | null {
  const shared = a.descriptors.find((d) => (d.startsWith('body:') || d.startsWith('group:')) && b.descriptors.includes(d))
  if (shared === undefined) return null
  if (shared.startsWith('body:')) return 'same-body'
  return areToldApart(a, b) ? null : 'same-group'
}

/** Both groups have words after the noun that they share, and none in common: the government's delegation, the rebels' delegation. */
function areToldApart(a: EntityCandidate, b: EntityCandidate): boolean {
  const [first, second] = [tailsOf(a), tailsOf(b)]
  return first.length > 0 && second.length > 0 && !first.some((word) => second.includes(word))
}
const tailsOf = ({ names }: EntityCandidate): readonly string[] => names.flatMap((name) => words(name).slice(1))

/** Each name meets many others. */
const MAX_SPLIT = 20_000
const split = new Map<string, readonly string[]>()
function words(name: string): readonly string[] {
  const known = split.get(name)
  if (known !== undefined) return known
  const found = name.split(' ')
  if (split.size === MAX_SPLIT) split.clear()
  split.set(name, found)
  return found
}

function judgePersons(a: EntityCandidate, b: EntityCandidate, comparison: NameComparison, described: JoinReason | null): Judgement {
  if (a.kind === 'office' && b.kind === 'office')
    return a.descriptors[0] === b.descriptors[0] ? same('same-office') : described === null ? UNKNOWN : same(described)
  if (a.kind === 'office' || b.kind === 'office') return UNKNOWN
  for (const x of a.names)
    for (const y of b.names) {
      const [long, short] = words(x).length >= words(y).length ? [words(x), words(y)] : [words(y), words(x)]
      if (short.length === 1 && long.length > 1) {
        if (comparison.nameDistance(long.at(-1)!, short[0]!) <= MAX_DISTANCE) return same('last-name')
        continue
      }
      if (comparison.nameDistance(x, y) <= MAX_DISTANCE) return same('similar-name')
      if (
        short.length >= 2 &&
        long.length > short.length &&
        // Hasan Ahmad is the father of Ali Hasan Ahmad
        comparison.nameDistance(short[0]!, long[0]!) <= MAX_DISTANCE &&
        short.every((word) => long.some((other) => comparison.nameDistance(word, other) <= MAX_DISTANCE))
      )
        return same('contained-name')
    }
  return a.names.some((x) => words(x).length > 1) && b.names.some((x) => words(x).length > 1) ? different('other-name') : UNKNOWN
}

/** The peacekeepers for the peacekeepers of a country: all words of the one begin the other, in spelling variants too. */
function isShortened(a: EntityCandidate, b: EntityCandidate, comparison: NameComparison): boolean {
  return a.names.some((x) =>
    b.names.some((y) => {
      const [short, long] = words(x).length < words(y).length ? [words(x), words(y)] : [words(y), words(x)]
      return (
        short.length < long.length &&
        // leaders are no base, though spelt alike
        (short.length > 1 || a.kind === b.kind || short[0] === long[0]) &&
        short.every((word, i) => word === long[i] || comparison.nameDistance(word, long[i]!) <= MAX_BODY_DISTANCE)
      )
    }),
  )
}

/** A known body and more words after its name that no gazetteer knows: the National Security Council is not the Security Council. */
function isMoreThanKnown(a: EntityCandidate, b: EntityCandidate): boolean {
  if ((a.known === null) === (b.known === null)) return false
  const [known, other] = a.known === null ? [b, a] : [a, b]
  const longest = (x: EntityCandidate) => Math.max(...x.names.map((name) => words(name).length))
  return longest(known) < longest(other)
}

/** The Armed Forces and the Rapid Support Forces: one head, other names. */
function isRival(a: readonly string[], b: readonly string[], comparison: NameComparison): boolean {
  const tail = (name: string) => words(name).slice(1).join(' ')
  return a.every((x) =>
    b.every(
      (y) =>
        words(x).length > 1 &&
        words(y).length > 1 &&
        headDistance(x, y, comparison) <= MAX_BODY_DISTANCE &&
        comparison.nameDistance(tail(x), tail(y)) > RIVAL_DISTANCE,
    ),
  )
}
const RIVAL_DISTANCE = 0.3
const headDistance = (x: string, y: string, comparison: NameComparison) => comparison.headDistance(words(x)[0]!, words(y)[0]!)

function closest(a: readonly string[], b: readonly string[], comparison: NameComparison): number {
  let least = 1
  for (const x of a) for (const y of b) least = Math.min(least, x === y ? 0 : comparison.nameDistance(x, y))
  return least
}
