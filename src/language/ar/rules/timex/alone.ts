import type { TimexContext } from './context.ts'

/** Whether nothing stands at a token that a number before it could count, or that a noun before it could govern. */
export function standsAlone(context: TimexContext, at: number): boolean {
  const token = context.tokens[at]
  return token === undefined || (token.kind === 'punctuation' && !JOINING.has(token.word.surface)) || STANDING.has(token.word.folded)
}

const JOINING = new Set(['%', '٪', '/', '-', ':', '+', '$', '('])

const STANDING = new Set(['حتي', 'الي', 'في', 'علي'])
