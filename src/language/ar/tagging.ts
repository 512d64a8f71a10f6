import type { Token } from './document.ts'
import { fold } from './letters.ts'
import type { FunctionClass } from './lexicon/particles.ts'
import { neighbourOf, START } from './neighbours.ts'
import { transitionCost } from './transitions.ts'
import { type Analysis, type Word, wordProperty } from './vocabulary.ts'

/** Broad part of speech of a token in its sentence. */
export type PartOfSpeech = 'verb' | 'nominal' | 'adjective' | 'number' | 'punctuation' | 'latin' | 'other' | FunctionClass

/** A token read in its context: part of speech, the analysis chosen, and the folded lemma that lexicons are keyed by. */
export interface Tag {
  readonly pos: PartOfSpeech
  readonly analysis: Analysis | null
  readonly lemma: string
  /** A verbal noun or participle of the lemma's verb. */
  readonly derived: 'masdar' | 'participle' | null
}

/** A tag the word may have: its cost by itself, and what its neighbours need to know of it, an id of `neighbours.ts`. */
interface Candidate extends Tag {
  readonly cost: number
  readonly neighbour: number
}

const candidate = (pos: PartOfSpeech, analysis: Analysis | null, lemma: string, derived: Tag['derived'], cost: number): Candidate => ({
  pos,
  analysis,
  lemma,
  derived,
  cost,
  neighbour: neighbourOf(pos, analysis, lemma),
})

/** Of tags that are alike to their neighbours the cheapest will do. */
const distinct = (sorted: readonly Candidate[]): readonly Candidate[] =>
  sorted.filter(({ neighbour }, i) => sorted.findIndex((other) => other.neighbour === neighbour) === i)

const plain = (pos: PartOfSpeech): readonly Candidate[] => [candidate(pos, null, '', null, 0)]
const PUNCTUATION = plain('punctuation')
const NUMBER = plain('number')
const LATIN = plain('latin')
const OTHER = plain('other')

/** Candidate tags of a word type, cheapest first; computed once per type. */
const candidatesOf = wordProperty<readonly Candidate[]>((word: Word) => {
  switch (word.kind) {
    case 'punctuation':
      return PUNCTUATION
    case 'number':
      return NUMBER
    case 'latin':
      return LATIN
    case 'other':
      return OTHER
    case 'word':
      return distinct(wordCandidates(word))
  }
})

/** An adjective as a noun, an unknown word as a verb or an adjective: possible where the sentence asks for it. */
const LESS_LIKELY = 0.6
/** What the lexicon has as a noun of its own is rarely the participle or adjective that is spelt alike (وسيط، شاهد). */
const BESIDE_NOUN = { participle: 0.9, adjective: 0.7 } as const
const MAX_CANDIDATES = 12

/** Each lemma folded once: all readings share the string. */
const foldedLemmas = new Map<string, string>()
function foldedLemma(lemma: string): string {
  let folded = foldedLemmas.get(lemma)
  if (folded === undefined) {
    folded = fold(lemma)
    foldedLemmas.set(lemma, folded)
  }
  return folded
}

function wordCandidates(word: Word): readonly Candidate[] {
  const out: Candidate[] = []
  for (const analysis of word.analyses) {
    const { form, closed, stem, cost } = analysis
    if (closed !== null) {
      out.push(candidate(closed.class, analysis, stem, null, cost))
      if (closed.other !== null) out.push(candidate(closed.other.class, analysis, stem, null, cost + closed.other.cost))
    } else if (form === null) out.push(...unlisted(analysis))
    else {
      const lemma = foldedLemma(form.lemma)
      switch (form.pos) {
        case 'verb':
          out.push(candidate('verb', analysis, lemma, null, cost + 0.1))
          break
        case 'masdar':
          out.push(candidate('nominal', analysis, lemma, 'masdar', cost))
          break
        case 'participle-active':
        case 'participle-passive': {
          const more = cost + 0.3 + (isNounToo(word, analysis) ? BESIDE_NOUN.participle : 0)
          out.push(...qualifier(analysis, lemma, 'participle', more))
          break
        }
        case 'adjective': {
          const more = cost + (isNounToo(word, analysis) ? BESIDE_NOUN.adjective : 0)
          out.push(...qualifier(analysis, lemma, null, more))
          break
        }
        case 'noun':
          out.push(candidate('nominal', analysis, lemma, null, cost))
          break
      }
    }
  }
  if (out.length === 0) out.push(candidate('nominal', null, word.folded, null, 9))
  return out.sort((a, b) => a.cost - b.cost).slice(0, MAX_CANDIDATES)
}

/** An adjective or participle, and the same as a noun; after a preposition or before a pronoun it is one. */
const qualifier = (analysis: Analysis, lemma: string, derived: Tag['derived'], cost: number): readonly Candidate[] => [
  candidate('adjective', analysis, lemma, derived, cost),
  candidate('nominal', analysis, lemma, derived, cost + (analysis.preposition === '' && analysis.enclitic === '' ? LESS_LIKELY : 0)),
]

const isNounToo = (word: Word, { stemStart, enclitic }: Analysis): boolean =>
  word.analyses.some((other) => other.form?.pos === 'noun' && other.stemStart === stemStart && other.enclitic === enclitic)

/** Names are nominal; a word that no table has may be anything it looks like. */
function unlisted(analysis: Analysis): Candidate[] {
  const { stem, cost, name, article, preposition, enclitic, future } = analysis
  const tag = (pos: PartOfSpeech, more: number) => candidate(pos, analysis, stem, null, cost + more)
  if (future) return [tag('verb', 0)]
  if (name) return [tag('nominal', 0)]
  const out = [tag('nominal', 0)]
  if (!article && preposition === '' && stem.length >= 4 && /^[يتن]/.test(stem))
    out.push(tag('verb', stem[0] === 'ن' ? 2 * LESS_LIKELY : LESS_LIKELY))
  // a bare word in ي is a name as often as not (داغستاني, بابري)
  if (enclitic === '' && stem.length >= 4 && /(?:ي|يه|يا|يين|يون|يات)$/.test(stem))
    out.push(tag('adjective', !article && stem.endsWith('ي') ? 2 * LESS_LIKELY : LESS_LIKELY))
  return out
}

/** Tags of all tokens: the cheapest sequence of candidates, sentence by sentence. Linear. */
export function tagTokens(tokens: readonly Token[], startsClause: (index: number) => boolean): readonly Tag[] {
  const path: Path = {
    tags: new Array<Tag>(tokens.length),
    back: new Uint8Array(tokens.length * MAX_CANDIDATES),
    before: new Float64Array(MAX_CANDIDATES),
    now: new Float64Array(MAX_CANDIDATES),
  }
  let first = 0
  for (let i = 1; i <= tokens.length; i++)
    if (i === tokens.length || startsClause(i)) {
      tagSentence(tokens, first, i, path)
      first = i
    }
  return path.tags
}

/** Viterbi's tables: least cost to each candidate of the token before and of this one, and by which candidate before. */
interface Path {
  readonly tags: Tag[]
  readonly back: Uint8Array
  readonly before: Float64Array
  readonly now: Float64Array
}

/** Tokens `first` to `end`, exclusive. */
function tagSentence(tokens: readonly Token[], first: number, end: number, path: Path): void {
  const { tags, back } = path
  let { before, now } = path
  let previous: readonly Candidate[] = OPENING
  before[0] = 0
  for (let i = first; i < end; i++) {
    const candidates = candidatesOf(tokens[i]!.word)
    for (let c = 0; c < candidates.length; c++) {
      const { cost, neighbour } = candidates[c]!
      let least = before[0]! + transitionCost(previous[0]!.neighbour, neighbour)
      let from = 0
      for (let p = 1; p < previous.length; p++) {
        const total = before[p]! + transitionCost(previous[p]!.neighbour, neighbour)
        if (total < least) {
          least = total
          from = p
        }
      }
      now[c] = least + cost
      back[i * MAX_CANDIDATES + c] = from
    }
    const spent = before
    before = now
    now = spent
    previous = candidates
  }
  let best = 0
  for (let c = 1; c < previous.length; c++) if (before[c]! < before[best]!) best = c
  for (let i = end - 1; i >= first; i--) {
    tags[i] = candidatesOf(tokens[i]!.word)[best]!
    best = back[i * MAX_CANDIDATES + best]!
  }
}

/** Before the first token of a sentence. */
const OPENING: readonly Candidate[] = [{ pos: 'other', analysis: null, lemma: '', derived: null, cost: 0, neighbour: START }]
