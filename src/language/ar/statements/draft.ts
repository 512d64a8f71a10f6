import type { Act } from '../../../model/lists.ts'
import type { Content } from './contents/content.ts'
import type { Cue } from './cues/cue.ts'
import type { SpeakerPhrase } from './speakers/speaker.ts'

/** A statement as the rules put it together, in tokens. */
export interface Draft {
  readonly cue: Cue
  readonly content: Content
  readonly speaker: SpeakerPhrase | null
  readonly carried: boolean
  readonly via: SpeakerPhrase | null
  readonly medium: SpeakerPhrase | null
  readonly audience: SpeakerPhrase | null
  readonly act: Act
  readonly rule: string
}

export const draftOf = (cue: Cue, content: Content, rest: Partial<Draft> & { rule: string }): Draft => ({
  cue,
  content,
  speaker: null,
  carried: false,
  via: null,
  medium: null,
  audience: null,
  act: cue.frame.act,
  ...rest,
})
