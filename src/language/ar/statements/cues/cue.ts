import type { ReportingFrame } from '../../lexicon/reporting.ts'

/** A word that reports. `first` = first token of the cue (with its negation or particle), `at` = the reporting word. */
export interface Cue {
  readonly kind:
    | 'counted'
    | 'noun'
    | 'uttered'
    | 'led'
    | 'resumed'
    | 'verb'
    | 'participle'
    | 'postposed'
    | 'postposed-verb'
    | 'came-in'
    | 'paper'
    | 'headline'
  readonly at: number
  readonly first: number
  readonly frame: ReportingFrame
  readonly negated: boolean
}

/** What a cue does that is no verb of its own. */
export const SAYING: ReportingFrame = { act: 'say', that: true }

/** A cue that denies nothing. */
export const cueOf = (kind: Cue['kind'], at: number, first: number = at, frame: ReportingFrame = SAYING): Cue => ({
  kind,
  at,
  first,
  frame,
  negated: false,
})
