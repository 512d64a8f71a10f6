import { byText } from '../text/order.ts'
import type { EntityCandidate, Judgement, NameComparison } from './candidates.ts'
import { judge } from './judge.ts'

/**
 * Judgements of candidates by their types: names come again and again, in many articles alike, and candidates that are alike in everything are of one
 * type. Each two types are compared once.
 */
export interface Judgements {
  /** Number of a candidate's type. */
  typeOf(candidate: EntityCandidate): number
  /** Keys under which a type meets others. */
  keysOf(type: number): readonly string[]
  /** Words of its longest name. */
  wordsOf(type: number): number
  judge(a: number, b: number): Judgement
}

interface Type {
  readonly candidate: EntityCandidate
  /** Everything that it is: types are compared in this order, whichever came first. */
  readonly content: string
  readonly keys: readonly string[]
  readonly words: number
  /** By a type of a higher number, or its own. */
  readonly known: Map<number, Judgement>
}

/** Types and judgements kept from join to join: a component is joined again with every article that comes to it. */
const MAX_TYPES = 30_000
const MAX_JUDGEMENTS = 600_000
const kept = new WeakMap<NameComparison, { readonly judgements: Judgements; isFull(): boolean }>()

/** Those of one comparison; numbers of types hold until they are asked for again. */
export function judgementsOf(comparison: NameComparison): Judgements {
  const known = kept.get(comparison)
  if (known !== undefined && !known.isFull()) return known.judgements
  const created = createJudgements(comparison)
  kept.set(comparison, created)
  return created.judgements
}

function createJudgements(comparison: NameComparison) {
  const types: Type[] = []
  const byContent = new Map<string, number>()
  const byCandidate = new WeakMap<EntityCandidate, number>()
  let count = 0
  const judgements: Judgements = {
    typeOf(candidate) {
      const known = byCandidate.get(candidate)
      if (known !== undefined) return known
      const content = contentOf(candidate)
      const type = byContent.get(content) ?? types.length
      if (type === types.length) {
        const words = Math.max(...candidate.names.map((name) => name.split(' ').length))
        types.push({ candidate, content, keys: keysOf(candidate, comparison), words, known: new Map() })
        byContent.set(content, type)
      }
      byCandidate.set(candidate, type)
      return type
    },
    keysOf: (type) => types[type]!.keys,
    wordsOf: (type) => types[type]!.words,
    judge(a, b) {
      const [low, high] = a < b ? [a, b] : [b, a]
      const one = types[low]!
      const known = one.known.get(high)
      if (known !== undefined) return known
      const other = types[high]!
      const [first, second] = byText(one.content, other.content) <= 0 ? [one, other] : [other, one]
      const judgement = judge(first.candidate, second.candidate, comparison)
      one.known.set(high, judgement)
      count++
      return judgement
    },
  }
  return { judgements, isFull: () => types.length > MAX_TYPES || count > MAX_JUDGEMENTS }
}

/** Unit-separated, its lists record-separated. */
const contentOf = ({ kind, known, names, descriptors, country }: EntityCandidate): string =>
  `${kind}\u001f${known ?? '\u001e'}\u001f${country ?? '\u001e'}\u001f${names.join('\u001e')}\u001f${descriptors.join('\u001e')}`

function keysOf(candidate: EntityCandidate, comparison: NameComparison): readonly string[] {
  // what kind of place it is (kind:camp) says too little to meet by
  const keys = new Set<string>(candidate.descriptors.filter((descriptor) => !/^(?:kind|only):/.test(descriptor)))
  if (candidate.known !== null) keys.add(`known:${candidate.known}`)
  for (const name of candidate.names) {
    for (const key of comparison.nameKeys(name)) keys.add(key)
    // a body may be named by the first words of its name
    if (candidate.kind !== 'person') for (const key of comparison.nameKeys(name.split(' ')[0]!)) keys.add(`first:${key}`)
  }
  return [...keys]
}
