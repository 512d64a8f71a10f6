import type { UnresolvedTimex } from '../../../contract.ts'
import type { Token } from '../../document.ts'
import type { Tag } from '../../tagging.ts'

/** What the readers of figures share of a sentence. */
export interface FigureSentence {
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  /** Times of the article that stand in the sentence, with their index in the article. */
  readonly times: readonly { readonly time: UnresolvedTimex; readonly index: number }[]
  /** 1 where a token belongs to a time expression. */
  readonly timed: Uint8Array
  /** A sentence before tells a figure of prisoners set free. */
  readonly released: boolean
  /** Whether the article tells of people who are brought out of a siege or on buses. */
  readonly evacuation: () => boolean
}

export const foldedAt = (sentence: FigureSentence, at: number): string => sentence.tokens[at]?.word.folded ?? ''

/** Marks that end what a figure is governed by. */
export const BOUNDARIES: ReadonlySet<string> = new Set(['.', '؛', '؟', '!', ':', '…'])
/** Tokens from a figure to what governs it. */
export const MAX_LEFT = 16
