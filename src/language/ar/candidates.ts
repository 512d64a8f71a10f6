import { sortedFew } from '../../text/order.ts'
import { ambiguityOf } from './ambiguity.ts'
import { neighbourOf } from './neighbours.ts'
import type { TokenKind } from './scanner.ts'
import { tagOf } from './tag-facts.ts'
import type { PartOfSpeech, Tag } from './tagging.ts'
import type { Analysis } from './vocabulary.ts'

interface Candidate {
  readonly tag: Tag
  readonly cost: number
  readonly neighbour: number
}

const candidate = (pos: PartOfSpeech, analysis: Analysis | null, lemma: string, derived: Tag['derived'], cost: number): Candidate => ({
  tag: tagOf(pos, analysis, lemma, derived),
  cost,
  neighbour: neighbourOf(pos, analysis, lemma),
})

/** The tags a word may have, cheapest first, and what their neighbours need to know of them. */
export interface Tags {
  readonly tags: readonly Tag[]
  readonly ambiguity: number
}

const inOrder = (candidates: readonly Candidate[]): Tags => ({
  tags: candidates.map(({ tag }) => tag),
  ambiguity: ambiguityOf(candidates),
})

const plain = (pos: PartOfSpeech): Tags => inOrder([candidate(pos, null, '', null, 0)])
const PLAIN = { punctuation: plain('punctuation'), number: plain('number'), latin: plain('latin'), other: plain('other') }

/** Tags of a word of a kind with these analyses. */
export const tagsOf = (kind: TokenKind, folded: string, analyses: readonly Analysis[]): Tags =>
  kind === 'word' ? inOrder(distinct(wordCandidates(folded, analyses))) : PLAIN[kind]

/** Of tags that are alike to their neighbours the cheapest will do. */
function distinct(sorted: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = []
  for (let i = 0; i < sorted.length && i < MAX_CANDIDATES; i++) if (!hasNeighbour(out, sorted[i]!.neighbour)) out.push(sorted[i]!)
  return out
}

function hasNeighbour(candidates: readonly Candidate[], neighbour: number): boolean {
  for (let i = 0; i < candidates.length; i++) if (candidates[i]!.neighbour === neighbour) return true
  return false
}

/** An adjective as a noun, an unknown word as a verb or an adjective: possible where the sentence asks for it. */
const LESS_LIKELY = 0.6
/** What the lexicon has as a noun of its own is rarely the participle or adjective that is spelt alike (وسيط، شاهد). */
const BESIDE_NOUN = { participle: 0.9, adjective: 0.7 } as const
/** Of one type. */
export const MAX_CANDIDATES = 12

function wordCandidates(folded: string, analyses: readonly Analysis[]): readonly Candidate[] {
  const out: Candidate[] = []
  for (const analysis of analyses) {
    const { form, closed, stem, cost } = analysis
    if (closed !== null) {
      out.push(candidate(closed.class, analysis, stem, null, cost))
      if (closed.other !== null) out.push(candidate(closed.other.class, analysis, stem, null, cost + closed.other.cost))
    } else if (form === null) addUnlisted(out, analysis)
    else {
      const lemma = form.foldedLemma
      switch (form.pos) {
        case 'verb':
          out.push(candidate('verb', analysis, lemma, null, cost + 0.1))
          break
        case 'masdar':
          out.push(candidate('nominal', analysis, lemma, 'masdar', cost))
          break
        case 'participle-active':
        case 'participle-passive': {
          const more =
            cost + 0.3 + (isNounToo(analyses, analysis) ? BESIDE_NOUN.participle : 0) + (isVerbToo(analyses, analysis) ? BESIDE_VERB : 0)
          addQualifier(out, analysis, lemma, 'participle', more)
          break
        }
        case 'adjective': {
          const more = cost + (isNounToo(analyses, analysis) ? BESIDE_NOUN.adjective : 0)
          addQualifier(out, analysis, lemma, null, more)
          break
        }
        case 'noun':
          out.push(candidate('nominal', analysis, lemma, null, cost))
          break
      }
    }
  }
  if (out.length === 0) out.push(candidate('nominal', null, folded, null, 9))
  return sortedFew(out, byCost)
}
const byCost = (a: Candidate, b: Candidate): number => a.cost - b.cost

/** An adjective or participle, and the same as a noun; after a preposition or before a pronoun it is one. */
function addQualifier(out: Candidate[], analysis: Analysis, lemma: string, derived: Tag['derived'], cost: number): void {
  const asNoun = analysis.preposition === '' && analysis.enclitic === '' ? LESS_LIKELY : 0
  out.push(candidate('adjective', analysis, lemma, derived, cost), candidate('nominal', analysis, lemma, derived, cost + asNoun))
}

/** قالّ, قالٍ: the participle of a doubled or defective verb is rare beside the hollow verb that is spelt alike (قال, عاد). */
const isVerbToo = (analyses: readonly Analysis[], { form, stem, stemStart, enclitic }: Analysis): boolean =>
  (form!.lemma.length === 2 || (stem.length === 3 && form!.lemma.length === 3)) &&
  analyses.some((other) => other.form?.pos === 'verb' && other.stemStart === stemStart && other.enclitic === enclitic)
const BESIDE_VERB = 2

const isNounToo = (analyses: readonly Analysis[], { stemStart, enclitic }: Analysis): boolean =>
  analyses.some((other) => other.form?.pos === 'noun' && other.stemStart === stemStart && other.enclitic === enclitic)

/** Names are nominal; a word that no table has may be anything it looks like. */
function addUnlisted(out: Candidate[], analysis: Analysis): void {
  const { stem, cost, name, article, preposition, enclitic, future } = analysis
  out.push(candidate(future ? 'verb' : 'nominal', analysis, stem, null, cost))
  if (future || name || stem.length < 4) return
  if (!article && preposition === '' && IMPERFECT.has(stem[0]!))
    out.push(candidate('verb', analysis, stem, null, cost + (stem[0] === 'ن' ? 2 * LESS_LIKELY : LESS_LIKELY)))
  // a bare word in ي is a name as often as not (داغستاني, بابري)
  if (enclitic === '' && /(?:ي|يه|يا|يين|يون|يات)$/.test(stem))
    out.push(candidate('adjective', analysis, stem, null, cost + (!article && stem.endsWith('ي') ? 2 * LESS_LIKELY : LESS_LIKELY)))
}
const IMPERFECT = new Set(['ي', 'ت', 'ن'])
