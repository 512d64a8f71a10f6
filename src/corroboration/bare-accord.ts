import type { EventMention } from '../model/reading.ts'

/** The word for an accord and nothing else: readings have it only where it is definite, and so takes up an accord spoken of before. */
export const isBareAccord = ({ type, mode, start, end, another }: EventMention, text: string): boolean =>
  type === 'agreement' && mode === 'reach' && !another && !/\s/u.test(text.slice(start, end).trim())

/** Characters from a verb of signing to what is signed. */
const NEXT_WORD = 3
/** A verb of signing right before such a word tells of the accord spoken of before, and of no other. */
export const isSigningOfIt = (
  { type, rule, end }: EventMention,
  { events, text }: { readonly events: readonly EventMention[]; readonly text: string },
): boolean =>
  type === 'agreement' &&
  rule.endsWith('.finite') &&
  events.some((other) => other.start >= end && other.start - end <= NEXT_WORD && isBareAccord(other, text))
