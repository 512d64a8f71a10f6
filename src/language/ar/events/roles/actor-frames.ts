import type { Trigger } from '../triggers/triggers.ts'

/** Whether somebody does what a trigger names. */
export const takesActor = ({ pattern: { frame } }: Trigger): boolean =>
  frame.type === 'attack' ||
  frame.subject === 'actor' ||
  frame.genitive === 'actor' ||
  Object.values(frame.by ?? {}).includes('actor') ||
  DONE.has(frame.type)
/** Happenings that somebody does, though the frame names nobody. */
const DONE = new Set([
  'arrest',
  'investigate',
  'monitor',
  'release',
  'evacuate',
  'ceasefire',
  'disarm',
  'safe-passage',
  'offer',
  'operation',
  'mobilise',
  'war',
  'control',
  'aid',
])

/** What two do with each other: هدنتها مع الحكومة. */
export const BOTH_DO: ReadonlySet<string> = new Set(['talks', 'call', 'ceasefire', 'agreement', 'clash', 'session'])
