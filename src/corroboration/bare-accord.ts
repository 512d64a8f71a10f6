import type { EventMention } from '../model/reading.ts'

/** The word for an accord and nothing else: readings have it only where it is definite, and so takes up an accord spoken of before. */
export const isBareAccord = ({ type, mode, start, end, another }: EventMention, text: string): boolean =>
  type === 'agreement' && mode === 'reach' && !another && !/\s/u.test(text.slice(start, end).trim())
