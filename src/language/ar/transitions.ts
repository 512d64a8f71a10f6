import { type Neighbour, neighbour } from './neighbours.ts'

/**
 * What any two readings side by side cost, by the ids of their neighbours: there are some five hundred of these, and fifty different costs. A cell has the
 * index of a cost, and is filled when it is first asked for; 0 = not yet.
 */
const SIDE = 1024
/** Of a row: no power of two, or all rows would share a few sets of the processor's cache. */
const STRIDE = SIDE + 64
const cells = new Uint8Array(SIDE * STRIDE)
/** By index; exact in 32 bits, so that a cost that is not kept is the same. */
const costs = new Float64Array(256)
const indexes = new Map<number, number>()

/** Cost of two readings side by side, by the ids of their neighbours. */
export function transitionCost(before: number, after: number): number {
  const isKept = before < SIDE && after < SIDE
  const known = isKept ? cells[after * STRIDE + before]! : 0
  return known !== 0 ? costs[known]! : newCost(before, after, isKept)
}

function newCost(before: number, after: number, isKept: boolean): number {
  const cost = Math.fround(pairCost(neighbour(before), neighbour(after)))
  const index = indexes.get(cost) ?? indexes.size + 1
  if (isKept && index < costs.length) {
    indexes.set(cost, index)
    costs[index] = cost
    cells[after * STRIDE + before] = index
  }
  return cost
}

function pairCost(before: Neighbour, after: Neighbour): number {
  if (after.pos === 'verb') return verbCost(before, after)
  const afterConstruct = before.state === 'construct' && (after.pos !== 'nominal' || after.preposition || after.conjunction) ? 1.5 : 0
  return (
    afterConstruct +
    procliticCost(before, after) +
    (after.pos === 'adjective'
      ? adjectiveCost(before, after)
      : after.pos === 'nominal'
        ? nominalCost(before, after)
        : closedCost(before, after))
  )
}

/** A preposition is followed by its noun: neither و nor another preposition comes between; nor does و between أن or a verb and what they need. */
function procliticCost(before: Neighbour, after: Neighbour): number {
  if (before.state === 'pronoun') return 0
  switch (before.pos) {
    case 'preposition':
      return after.conjunction ? 4 : after.preposition ? 3 : 0
    case 'complementizer':
    case 'verbal-particle':
      return after.conjunction ? 1.5 : 0
    case 'verb':
      return after.conjunction && !before.auxiliary ? 0.6 : 0
    case 'start':
      return after.preposition && !after.conjunction ? 0.3 : 0
    default:
      return 0
  }
}

function verbCost(before: Neighbour, after: Neighbour): number {
  const { conjunction, tense, future } = after
  const free = conjunction ? -0.2 : 0
  // ل before the subjunctive opens a clause of its own
  if (after.preposition) return before.pos === 'preposition' && before.state !== 'pronoun' ? 4 : 0.3
  switch (before.pos) {
    case 'start':
      return tense === 'imperative' ? 0 : -0.8
    case 'punctuation':
      return conjunction ? -0.6 : -0.3
    case 'preposition':
      return before.state === 'pronoun' ? (conjunction ? -0.3 : 0.1) : 4
    case 'number':
      return conjunction ? 0 : 3
    case 'demonstrative':
      return conjunction ? 0 : tense === 'imperfect' ? 0.2 : 0.8
    case 'negation':
    case 'verbal-particle':
      if (conjunction) return 2
      if (before.word === 'ما') return -0.8
      if (before.word === 'لم' || before.word === 'لن') return tense === 'imperfect' && !future ? -2.5 : 2
      return before.word === '' ? 0.5 : tense === 'imperfect' || before.word !== 'لا' ? -2 : 1
    case 'relative':
      return conjunction ? 1 : -1.2
    case 'conjunction':
    case 'conditional':
      return conjunction ? 1 : -0.6
    case 'complementizer':
      if (conjunction) return 2
      if (before.word === 'بعد') return tense === 'perfect' ? -0.8 : 3
      // أن سيطر: he took hold; أنه سيطير takes up somebody
      if (future && before.state !== 'pronoun') return 3
      return before.state === 'pronoun' ? -0.6 : tense === 'imperfect' ? -0.8 : 1
    case 'pronoun':
      return conjunction ? 0 : before.state === 'bare' ? 0.2 : 0
    case 'verb':
      if (conjunction) return 0
      return before.auxiliary ? -0.6 : after.auxiliary ? 0.8 : 1.6
    case 'nominal':
      if (conjunction) return free
      if (before.state === 'construct') return 2
      if (after.auxiliary) return 0.4
      if (before.state === 'bare') return tense === 'imperfect' ? 1.3 : 1.6
      return tense === 'imperfect' ? 0.2 : 0.4
    default:
      return conjunction ? free : 0.3
  }
}

/** An adjective agrees with the noun before it; without one it stands for a noun, and is one then. */
function adjectiveCost(before: Neighbour, after: Neighbour): number {
  if (after.preposition || after.state === 'pronoun') return 1.2
  if (after.conjunction) return before.pos === 'adjective' && sameState(before, after) ? -0.4 : 0.5
  switch (before.pos) {
    case 'nominal':
    case 'adjective':
      return agreement(before, after) + (before.pos === 'adjective' ? 0.2 : 0)
    case 'punctuation':
      return after.state === 'article' ? 1 : after.state === 'accusative' ? -0.8 : 0.2
    case 'verb':
      return before.auxiliary && after.state !== 'article' ? -0.4 : after.state === 'accusative' && after.participle ? 0.3 : 0.9
    case 'pronoun':
      return after.state !== 'article' && before.word !== '' ? -0.3 : 0.9
    case 'complementizer':
      return after.state === 'article' || before.state !== 'pronoun' ? 0.9 : -0.3
    case 'preposition':
      return before.state === 'pronoun' ? 0 : 0.9
    case 'negation':
      return before.word === '' || before.word === 'لا' ? -0.3 : 0.9
    case 'latin':
      return 0
    default:
      return 0.9
  }
}

const isName = ({ state }: Neighbour): boolean => state === 'name' || state === 'unknown'
const isDefinite = (neighbour: Neighbour): boolean => neighbour.state === 'article' || neighbour.state === 'pronoun' || isName(neighbour)
const sameState = (before: Neighbour, after: Neighbour): boolean => isDefinite(before) === isDefinite(after)

function agreement(before: Neighbour, after: Neighbour): number {
  const mismatch = disagreement(before, after)
  if (after.state === 'article') {
    if (before.state === 'article' || before.state === 'pronoun') return mismatch - 0.9
    // أوكرانيا الغربية
    return isName(before) ? mismatch - 0.5 : 1.2
  }
  if (after.state === 'construct') return 1.2
  if (before.state === 'accusative')
    return mismatch + (after.state === 'accusative' ? -0.9 : after.gender === 'f' || after.number !== 's' ? -0.3 : 0.8)
  // ‏a predicate or a state: الوضع خطير
  if (isDefinite(before)) return mismatch
  return mismatch + (after.state === 'accusative' ? 0.2 : -0.6)
}

/** Gender and number of the singular; a plural of things takes the feminine singular, and what is unknown agrees with all. */
function disagreement(noun: Neighbour, adjective: Neighbour): number {
  if (noun.gender === null || adjective.gender === null || noun.number === null || adjective.number === null) return 0
  // persons in the plural qualify nothing that is one, two of a thing nothing but two
  if ((noun.number === 's' && adjective.number === 'p' && adjective.gender === 'm') || (noun.number !== 'd' && adjective.number === 'd'))
    return 2
  const agrees =
    noun.number === 's'
      ? adjective.number === 's' && noun.gender === adjective.gender
      : noun.number === 'd'
        ? adjective.number === 'd'
        : adjective.number !== 'd' && (adjective.number !== 's' || adjective.gender === 'f')
  if (!agrees) return 1.1
  return noun.gender === 'f' && adjective.gender === 'f' ? -0.3 : 0
}

function nominalCost(before: Neighbour, after: Neighbour): number {
  switch (before.pos) {
    case 'negation':
    case 'verbal-particle':
      return before.word === 'لم' || before.word === 'لن' || before.word === 'سوف'
        ? 2.5
        : before.word === 'قد'
          ? 1.5
          : before.word === 'لا'
            ? 0.3
            : 0
    case 'number':
      return isName(after) ? 0.6 : after.state === 'accusative' ? -0.5 : 0
    case 'nominal':
      // a listed name is conjoined to another one; what only might be one is rather the family name (ستيف ويلكرسون)
      if (isName(before) && isName(after)) return after.conjunction && after.state === 'unknown' ? -0.3 : -0.8
      if (after.conjunction || after.preposition) return 0
      if (before.state === 'accusative') return after.state === 'article' ? 1 : after.state === 'accusative' ? 0.6 : 0
      if (before.state === 'pronoun' && after.state === 'article') return 0.5
      if (isDefinite(before)) return after.state === 'bare' ? 0.4 : after.state === 'article' && before.state === 'article' ? 0.4 : 0
      if (before.state === 'closed') return after.state === 'bare' || after.state === 'closed' ? 0.5 : after.state === 'article' ? 1.5 : 0
      return after.state === 'accusative' ? 0.3 : 0
    case 'adjective':
      if (after.conjunction || after.preposition) return 0
      return before.state === 'bare' && after.state === 'article' ? 0.5 : 0
    case 'punctuation':
      return after.state === 'accusative' ? 0.9 : 0
    case 'preposition':
      return after.state === 'accusative' && before.state !== 'pronoun' ? 1 : 0
    default:
      return 0
  }
}

function closedCost(before: Neighbour, after: Neighbour): number {
  // بعد أن قبل الطرفان هدنة: consented, and not before
  if (before.pos === 'complementizer' && before.word === 'بعد' && after.pos === 'preposition') return 2
  if (after.pos === 'negation' && after.word === 'ما' && before.pos === 'preposition') return 1.5
  if (after.pos === 'relative' && after.word === 'ما')
    return before.pos === 'preposition' || before.pos === 'verb' || before.pos === 'nominal' ? -0.8 : 0
  return before.pos === 'relative' && after.pos === 'preposition' ? -0.3 : 0
}
