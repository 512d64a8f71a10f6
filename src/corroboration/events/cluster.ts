import type { Occurrence } from '../occurrences.ts'

/** Mentions that have been taken for one event so far. */
export type Cluster = readonly Occurrence[]
