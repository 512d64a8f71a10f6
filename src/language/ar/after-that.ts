import type { ArabicDocument } from './document.ts'
import { foldedWords } from './letters.ts'

/** Whether «بعدما», «بعد أن», «منذ أن» stands right before a token: what it opens came first. */
export const isAfterThat = ({ tokens, tags }: ArabicDocument, at: number): boolean =>
  tokens[at - 1]?.word.folded === 'بعدما' || (tags[at - 1]?.pos === 'complementizer' && AFTER.has(tags[at - 2]?.lemma ?? ''))
const AFTER = foldedWords('بعد منذ عقب إثر')
