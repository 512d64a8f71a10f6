import type { ReadingContext } from '../../context.ts'
import type { ArabicDocument } from '../../document.ts'

/** A phrase that stands to an event as argument or adjunct. */
export interface ArgumentPhrase {
  readonly first: number
  readonly last: number
  /** Folded preposition, or empty. */
  readonly preposition: string
  /** Joined by و to the one before: plays the same part. */
  readonly coordinated: boolean
}

export interface FoundArguments {
  /** Phrases after the trigger to the end of its clause. */
  readonly phrases: readonly ArgumentPhrase[]
  /** Subject before a finite verb. */
  readonly subjectBefore: ArgumentPhrase | null
  /** Last token of the clause. */
  readonly end: number
}

/** A clause while the phrases behind its trigger are read one after the other. */
export interface OpenClause {
  readonly context: ReadingContext
  /** Tokens of the trigger. */
  readonly first: number
  readonly last: number
  /** Last token that may belong to the clause. */
  readonly limit: number
  readonly finite: boolean
  /** The accord behind a mark that the trigger, a verb of signing, is said of; −1 for none. */
  readonly accord: number
  readonly phrases: ArgumentPhrase[]
}
/** Stands for the next token where the clause ends. */
export const CLAUSE_END = -1

/**
 * Who does it in the passive and after a verbal noun: على يد, بأيدي, من قبل, من جانب, بواسطة, and whose fire it was: برصاص, بنيران. The phrase then has the
 * preposition AGENT.
 */
const AGENT_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  علي: new Set(['يد']),
  في: new Set(['يد', 'قبضه']),
  ب: new Set(['يد', 'واسطه', 'رصاص', 'نار', 'نيران']),
  من: new Set(['جانب', 'طرف', 'لدن']),
}
export const AGENT = 'يد'
/** Preposition of those who are some of whom a bare phrase counts: قتل عشرة، بينهم ثلاثة قادة. */
export const AMONG = 'بينهم'

/** The preposition of a phrase that begins at `from`, AGENT where it says who does it. */
export function prepositionOf({ tags, tokens }: ArabicDocument, preposition: string, from: number): string {
  const head = tags[from]
  // هدنة من جانب واحد: nobody's side in particular
  if (preposition === 'من' && ONE_SIDED.has(tokens[from + 1]?.word.folded ?? '')) return preposition
  // سقطت البلدة بيد المسلحين: written like بيد أن
  if (preposition === 'بيد') return AGENT
  if ((preposition === 'قبل' && tags[from - 2]?.lemma === 'من') || preposition === 'بواسطه') return AGENT
  // من أطراف المدينة: its edges, and nobody's side
  const isMany = head?.lemma === 'طرف' && head.analysis?.form?.number === 'p'
  return head !== undefined && !isMany && AGENT_HEADS[preposition]?.has(head.lemma) === true ? AGENT : preposition
}

const ONE_SIDED = new Set(['واحد', 'احادي'])

/** The person a title phrase names. */
export function lastPerson(context: ReadingContext, phrase: Pick<ArgumentPhrase, 'first' | 'last'>): number | null {
  let person: number | null = null
  for (let i = phrase.first; i <= phrase.last; i++) {
    const name = context.names.at[i]!
    if (name !== -1 && context.mentions[name]!.kind === 'person') person = name
  }
  return person
}
