import type { Modality } from '../model/lists.ts'

/** Modalities of what is told to have happened, whoever says so. */
export const HAPPENED: ReadonlySet<Modality> = new Set(['asserted', 'reported', 'alleged', 'historical'])
