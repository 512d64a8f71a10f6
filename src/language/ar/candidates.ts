import { fold } from './letters.ts'
import { neighbourOf } from './neighbours.ts'
import type { PartOfSpeech, Tag } from './tagging.ts'
import { type Analysis, type Word, wordProperty } from './vocabulary.ts'

/** The tags a word type may have, cheapest first, by index: what each costs by itself and what its neighbours need to know of it. */
export interface Candidates {
  readonly tags: readonly Tag[]
  readonly costs: readonly number[]
  /** Ids of `neighbours.ts`. */
  readonly neighbours: readonly number[]
}

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

const table = (candidates: readonly Candidate[]): Candidates => ({
  tags: candidates.map(({ pos, analysis, lemma, derived }) => ({ pos, analysis, lemma, derived })),
  costs: candidates.map(({ cost }) => cost),
  neighbours: candidates.map(({ neighbour }) => neighbour),
})

const plain = (pos: PartOfSpeech): Candidates => table([candidate(pos, null, '', null, 0)])
const PUNCTUATION = plain('punctuation')
const NUMBER = plain('number')
const LATIN = plain('latin')
const OTHER = plain('other')

/** Computed once per type. */
export const candidatesOf = wordProperty((word): Candidates => {
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
      return table(distinct(wordCandidates(word)))
  }
})

/** Of tags that are alike to their neighbours the cheapest will do. */
function distinct(sorted: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = []
  for (const one of sorted) if (!out.some(({ neighbour }) => neighbour === one.neighbour)) out.push(one)
  return out
}

/** An adjective as a noun, an unknown word as a verb or an adjective: possible where the sentence asks for it. */
const LESS_LIKELY = 0.6
/** What the lexicon has as a noun of its own is rarely the participle or adjective that is spelt alike (وسيط، شاهد). */
const BESIDE_NOUN = { participle: 0.9, adjective: 0.7 } as const
/** Of one type. */
export const MAX_CANDIDATES = 12

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
