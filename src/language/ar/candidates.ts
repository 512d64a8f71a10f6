import type { Choices } from './ambiguity.ts'
import { type Neighbour, neighbourOf } from './neighbours.ts'
import type { Features } from './paradigms/features.ts'
import { Kind, type Readings, readingFeatures, readingLemma } from './readings.ts'
import { PROCLITICS, PRONOUN_LENGTHS } from './segment.ts'
import { closedOf, FormColumn, findStem, lemmaOf } from './stem-table.ts'
import type { PartOfSpeech, Tag } from './tagging.ts'

/** The tags that the word whose readings were found last may have, cheapest first, in columns, with what their neighbours need to know of them. */
export interface Candidates extends Choices {
  readonly poses: PartOfSpeech[]
  readonly derived: Tag['derived'][]
  /** Indexes of their readings. */
  readonly readings: Uint8Array
}

/** Three for each of the most readings of a word. */
const MAX_ADDED = 24

const noCandidates = (): Candidates => ({
  count: 0,
  neighbours: new Int32Array(MAX_ADDED),
  costs: new Float64Array(MAX_ADDED),
  poses: new Array<PartOfSpeech>(MAX_ADDED).fill('other'),
  derived: new Array<Tag['derived']>(MAX_ADDED).fill(null),
  readings: new Uint8Array(MAX_ADDED),
})
const candidates = noCandidates()
/** Of what is no word. */
export const NO_CANDIDATES: Candidates = noCandidates()

/** An adjective as a noun, an unknown word as a verb or an adjective: possible where the sentence asks for it. */
const LESS_LIKELY = 0.6
/** What the lexicon has as a noun of its own is rarely the participle or adjective that is spelt alike (وسيط، شاهد). */
const BESIDE_NOUN = { participle: 0.9, adjective: 0.7 } as const
/** Of one type. */
export const MAX_CANDIDATES = 12

/** Tags of a word with these readings. They hold until the next word is read. */
export function candidatesOf(readings: Readings): Candidates {
  candidates.count = 0
  for (let i = 0; i < readings.count; i++) addReading(readings, i)
  keepDistinct()
  return candidates
}

function addReading(readings: Readings, index: number): void {
  const draft = readings.order[index]!
  const cost = readings.costs[draft]!
  const form = readings.forms[draft]!
  if (form === Kind.closed) {
    const { class: own, other } = closedIn(readings, draft)
    add(readings, index, null, own, null, cost)
    if (other !== null) add(readings, index, null, other.class, null, cost + other.cost)
    return
  }
  const features = readingFeatures(readings, index)
  if (features === null) {
    addUnlisted(readings, index, cost)
    return
  }
  switch (features.pos) {
    case 'verb':
      add(readings, index, features, 'verb', null, cost + 0.1)
      break
    case 'masdar':
      add(readings, index, features, 'nominal', 'masdar', cost)
      break
    case 'participle-active':
    case 'participle-passive': {
      const more =
        cost +
        0.3 +
        (isToo(readings, draft, 'noun') ? BESIDE_NOUN.participle : 0) +
        (looksLikeHollow(readings, draft) && isToo(readings, draft, 'verb') ? BESIDE_VERB : 0)
      addQualifier(readings, index, features, 'participle', more)
      break
    }
    case 'adjective':
      addQualifier(readings, index, features, null, cost + (isToo(readings, draft, 'noun') ? BESIDE_NOUN.adjective : 0))
      break
    case 'noun':
      add(readings, index, features, 'nominal', null, cost)
      break
  }
}

/** Where it belongs by its cost; behind those that cost the same. */
function add(readings: Readings, index: number, features: Features | null, pos: PartOfSpeech, derived: Tag['derived'], cost: number): void {
  const { neighbours, costs, poses, derived: derivedOf, readings: readingOf } = candidates
  const neighbour = neighbourIn(readings, index, features, pos)
  let at = candidates.count++
  for (; at > 0 && costs[at - 1]! > cost; at--) {
    neighbours[at] = neighbours[at - 1]!
    costs[at] = costs[at - 1]!
    poses[at] = poses[at - 1]!
    derivedOf[at] = derivedOf[at - 1]!
    readingOf[at] = readingOf[at - 1]!
  }
  neighbours[at] = neighbour
  costs[at] = cost
  poses[at] = pos
  derivedOf[at] = derived
  readingOf[at] = index
}

/** Of tags that are alike to their neighbours the cheapest will do. */
function keepDistinct(): void {
  const { count, neighbours, costs, poses, derived, readings } = candidates
  let kept = 0
  for (let i = 0; i < count && i < MAX_CANDIDATES; i++) {
    if (hasNeighbour(kept, neighbours[i]!)) continue
    neighbours[kept] = neighbours[i]!
    costs[kept] = costs[i]!
    poses[kept] = poses[i]!
    derived[kept] = derived[i]!
    readings[kept++] = readings[i]!
  }
  candidates.count = kept
}

function hasNeighbour(count: number, neighbour: number): boolean {
  for (let i = 0; i < count; i++) if (candidates.neighbours[i] === neighbour) return true
  return false
}

/** An adjective or participle, and the same as a noun; after a preposition or before a pronoun it is one. */
function addQualifier(readings: Readings, index: number, features: Features, derived: Tag['derived'], cost: number): void {
  const draft = readings.order[index]!
  const asNoun = PROCLITICS[readings.proclitics[draft]!]!.preposition === '' && readings.pronouns[draft] === 0 ? LESS_LIKELY : 0
  add(readings, index, features, 'adjective', derived, cost)
  add(readings, index, features, 'nominal', derived, cost + asNoun)
}

/** قالّ, قالٍ: the participle of a doubled or defective verb is rare beside the hollow verb that is spelt alike (قال, عاد). */
function looksLikeHollow({ table, folded, forms, stemStarts, pronouns }: Readings, draft: number): boolean {
  const lemma = lemmaOf(table, forms[draft]!)
  const length = folded.length - PRONOUN_LENGTHS[pronouns[draft]!]! - stemStarts[draft]!
  return lemma.length === 2 || (length === 3 && lemma.length === 3)
}
const BESIDE_VERB = 2

/** Whether another reading of the same stem is such a word of the lexicon. */
function isToo(readings: Readings, draft: number, pos: 'noun' | 'verb'): boolean {
  const { count, order, stemStarts, pronouns } = readings
  for (let i = 0; i < count; i++) {
    const other = order[i]!
    if (stemStarts[other] !== stemStarts[draft] || pronouns[other] !== pronouns[draft]) continue
    if (readingFeatures(readings, i)?.pos === pos) return true
  }
  return false
}

/** Names are nominal; a word that no table has may be anything it looks like. */
function addUnlisted(readings: Readings, index: number, cost: number): void {
  const { folded, order, forms, proclitics, stemStarts, pronouns } = readings
  const draft = order[index]!
  const { article, preposition, future } = PROCLITICS[proclitics[draft]!]!
  const pronoun = pronouns[draft]!
  const start = stemStarts[draft]!
  const end = folded.length - PRONOUN_LENGTHS[pronoun]!
  add(readings, index, null, future ? 'verb' : 'nominal', null, cost)
  if (future || forms[draft] === Kind.name || end - start < 4) return
  const first = folded[start]!
  if (!article && preposition === '' && (first === 'ي' || first === 'ت' || first === 'ن'))
    add(readings, index, null, 'verb', null, cost + (first === 'ن' ? 2 * LESS_LIKELY : LESS_LIKELY))
  // a bare word in ي is a name as often as not (داغستاني, بابري)
  if (pronoun === 0 && isRelational(folded))
    add(readings, index, null, 'adjective', null, cost + (!article && folded.endsWith('ي') ? 2 * LESS_LIKELY : LESS_LIKELY))
}

/** Whether a word ends in ي, يه, يا, يين, يون or يات. */
function isRelational(folded: string): boolean {
  const at = folded.length - 1
  const last = folded[at]
  if (last === 'ي') return true
  if (last === 'ه' || last === 'ا') return folded[at - 1] === 'ي'
  const middle = folded[at - 1]
  return folded[at - 2] === 'ي' && (last === 'ن' ? middle === 'ي' || middle === 'و' : last === 'ت' && middle === 'ا')
}

const closedIn = ({ table, folded, stemStarts, pronouns }: Readings, draft: number) =>
  closedOf(table, findStem(table, folded, stemStarts[draft]!, folded.length - PRONOUN_LENGTHS[pronouns[draft]!]!, false))!

/** Letters of the longest word without form that tells its neighbours anything by itself. */
const TELLING_LENGTH = 7

function neighbourIn(readings: Readings, index: number, features: Features | null, pos: PartOfSpeech): number {
  const draft = readings.order[index]!
  const { conjunction, preposition, future } = PROCLITICS[readings.proclitics[draft]!]!
  const length = readings.folded.length - readings.stemStarts[draft]! - PRONOUN_LENGTHS[readings.pronouns[draft]!]!
  const lemma = pos === 'verb' || (features === null && length <= TELLING_LENGTH) ? readingLemma(readings, index) : ''
  return neighbourOf(pos, features, stateOf(readings, draft, features), future, conjunction !== '', preposition !== '', lemma)
}

function stateOf(readings: Readings, draft: number, features: Features | null): Neighbour['state'] {
  if (readings.pronouns[draft] !== 0) return 'pronoun'
  const form = readings.forms[draft]!
  if (form === Kind.name) return 'name'
  if (PROCLITICS[readings.proclitics[draft]!]!.article) return 'article'
  if (features === null) return form === Kind.closed ? 'bare' : 'unknown'
  if (features.indefiniteAccusative) return 'accusative'
  if (features.state === 'construct') return 'construct'
  return features.state === 'not-before-enclitic' && features.number !== 's' && isDualOrPlural(readings, draft) ? 'closed' : 'bare'
}

/** Whether the form as it is spelt, or the word where the table has it not, ends in ان, ين, ون. */
function isDualOrPlural({ table, light, forms, stemStarts }: Readings, draft: number): boolean {
  const form = forms[draft]!
  if (form < 0) return isEnding(light.charCodeAt(light.length - 2), light.charCodeAt(light.length - 1))
  const last = table.forms[form + FormColumn.letters]! + light.length - stemStarts[draft]! - 1
  return isEnding(table.letters[last - 1]!, table.letters[last]!)
}
const [ALEF, NUN, WAW, YEH] = [0x627, 0x646, 0x648, 0x64a]
const isEnding = (before: number, last: number): boolean => last === NUN && (before === ALEF || before === YEH || before === WAW)
