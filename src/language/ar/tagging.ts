import { fold } from './letters.ts'
import { CLOSED_WORDS, type ClosedWord, type FunctionClass } from './lexicon/particles.ts'
import type { Token } from './document.ts'
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

interface Candidate extends Tag {
  readonly cost: number
}

const plain = (pos: PartOfSpeech): readonly Candidate[] => [{ pos, analysis: null, lemma: '', derived: null, cost: 0 }]
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
      return wordCandidates(word)
  }
})

function wordCandidates(word: Word): readonly Candidate[] {
  const out: Candidate[] = []
  for (const analysis of word.analyses) {
    const form = analysis.form
    if (form === null) {
      const particle = CLOSED_WORDS.get(analysis.stem)
      if (particle !== undefined && !analysis.article && !analysis.future && (analysis.enclitic === '' || particle.enclitics)) {
        out.push({ pos: particle.class, analysis, lemma: analysis.stem, derived: null, cost: analysis.cost - 1.2 + spellingCost(word, analysis, particle) })
        continue
      }
      out.push({ pos: 'nominal', analysis, lemma: analysis.stem, derived: null, cost: analysis.cost })
      continue
    }
    const lemma = fold(form.lemma)
    switch (form.pos) {
      case 'verb':
        out.push({ pos: 'verb', analysis, lemma, derived: null, cost: analysis.cost + 0.1 + (form.person === 3 ? 0 : form.person === 1 ? 0.25 : 0.8) + (form.tense === 'perfect' ? 0 : 0.1) })
        break
      case 'masdar':
        out.push({ pos: 'nominal', analysis, lemma, derived: 'masdar', cost: analysis.cost })
        break
      case 'participle-active':
      case 'participle-passive':
        out.push({ pos: 'adjective', analysis, lemma, derived: 'participle', cost: analysis.cost + 0.3 })
        break
      case 'adjective':
        out.push({ pos: 'adjective', analysis, lemma, derived: null, cost: analysis.cost })
        break
      case 'noun':
        out.push({ pos: 'nominal', analysis, lemma, derived: null, cost: analysis.cost })
        break
    }
  }
  if (out.length === 0) out.push({ pos: 'nominal', analysis: null, lemma: word.folded, derived: null, cost: 9 })
  return out.sort((a, b) => a.cost - b.cost)
}

/** Careless spelling of a particle costs; alef maqsura in the place of ya, or the other way, is more telling than a hamza left out. */
function spellingCost(word: Word, analysis: Analysis, particle: ClosedWord): number {
  const written = word.light.slice(analysis.stemStart, word.light.length - analysis.enclitic.length)
  if (particle.spellings.has(written)) return 0
  return analysis.enclitic === '' && /[يى]$/.test(written) ? 1.6 : 0.3
}

/** Tags of all tokens, left to right: the cheapest candidate given the tag before. Linear. */
export function tagTokens(tokens: readonly Token[], startsClause: (index: number) => boolean): readonly Tag[] {
  const tags: Tag[] = []
  for (let i = 0; i < tokens.length; i++) {
    const candidates = candidatesOf(tokens[i]!.word)
    if (candidates.length === 1) {
      tags.push(candidates[0]!)
      continue
    }
    const previous = tags[i - 1] ?? null
    const initial = previous === null || startsClause(i)
    let best = candidates[0]!
    let least = Number.POSITIVE_INFINITY
    for (const candidate of candidates) {
      const cost = candidate.cost + contextCost(candidate, initial ? null : previous)
      if (cost < least) {
        least = cost
        best = candidate
      }
    }
    tags.push(best)
  }
  return tags
}

/** What stands before decides between a verb and a noun that look alike (قتل, وقف, بحث, عرض). */
function contextCost(candidate: Candidate, previous: Tag | null): number {
  const verb = candidate.pos === 'verb'
  const initial = previous === null || candidate.analysis?.conjunction !== ''
  if (previous === null || previous.pos === 'punctuation') return verb ? -0.6 : 0
  switch (previous.pos) {
    case 'preposition':
    case 'demonstrative':
    case 'number':
      return verb && !initial ? 3 : 0
    case 'negation':
    case 'verbal-particle':
      return verb ? -2 : candidate.pos === 'nominal' ? 0.5 : 0
    case 'relative':
      return verb ? -1.5 : 0
    case 'conjunction':
      return verb ? -0.6 : 0
    case 'complementizer':
      return verb ? (candidate.analysis?.form?.tense === 'imperfect' ? -1 : 1) : 0
    case 'verb':
      return verb ? (initial || previous.lemma === KANA ? -0.4 : 1.2) : 0
    default:
      if (verb) return initial ? -0.3 : previous.pos === 'nominal' && isBare(previous) ? 0.8 : 0.2
      return 0
  }
}

const KANA = 'كان'
/** A noun without article, suffix or tanwin waits for a genitive. */
const isBare = (tag: Tag): boolean => tag.analysis !== null && !tag.analysis.article && tag.analysis.enclitic === '' && tag.analysis.form?.indefiniteAccusative !== true
