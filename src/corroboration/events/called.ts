import type { Occurrence } from '../occurrences.ts'

/** Whether each has a name, and they have no word of it in common: the civil war, the war on drugs. */
export const calledApart = (a: Occurrence, b: Occurrence): boolean =>
  a.mention.called.length > 0 && b.mention.called.length > 0 && !calledAlike(a, b)

/** Whether their names have a word in common. */
export const calledAlike = ({ mention: a }: Occurrence, { mention: b }: Occurrence): boolean =>
  a.called.some((word) => b.called.includes(word))
