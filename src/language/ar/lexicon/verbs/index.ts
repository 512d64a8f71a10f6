import type { VerbEntry } from '../../paradigms/types.ts'
import { CONFLICT_VERBS } from './conflict.ts'
import { HUMANITARIAN_VERBS } from './disaster-and-humanitarian.ts'
import { FREQUENT_VERBS } from './frequent.ts'
import { GENERAL_VERBS } from './general.ts'
import { LAW_AND_POLITICS_VERBS } from './law-and-politics.ts'
import { MOVEMENT_VERBS } from './movement.ts'
import { NEGOTIATION_VERBS } from './negotiation.ts'
import { REPORTING_VERBS } from './reporting.ts'

/** Every verb, each in one domain only. */
export const VERBS: readonly VerbEntry[] = [
  ...REPORTING_VERBS,
  ...CONFLICT_VERBS,
  ...NEGOTIATION_VERBS,
  ...LAW_AND_POLITICS_VERBS,
  ...MOVEMENT_VERBS,
  ...HUMANITARIAN_VERBS,
  ...GENERAL_VERBS,
  ...FREQUENT_VERBS,
]
