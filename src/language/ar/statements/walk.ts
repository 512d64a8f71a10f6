import type { Act } from '../../../model/lists.ts'
import type { Tag } from '../tagging.ts'
import type { Cue } from './cues/cue.ts'
import type { SpeakerPhrase } from './speakers/speaker.ts'

/** What stands after a reporting verb: the phrases before its content, and where the content begins. */
export interface Complement {
  /** How the content is introduced, or null where none was found. */
  readonly anchor: 'that' | 'quote' | 'by' | 'object' | null
  /** First token of the content. */
  readonly content: number
  /** The anchor, which the content reaches even over a comma. */
  readonly through: number
  /** Last token that the content can have, where the subject stands behind it. */
  readonly until?: number
  readonly subject: SpeakerPhrase | null
  /** Direct object beside the content: the accused, the one asked or told. */
  readonly person: SpeakerPhrase | null
  readonly medium: SpeakerPhrase | null
  readonly audience: SpeakerPhrase | null
  /** What a noun of saying does that a light verb governs, or whose words are passed on (نقل عنه نفيه). */
  readonly act: Act | null
  /** A noun of saying with a pronoun passes on what another said (نقل عن س قوله). */
  readonly relays: boolean
}

/** What has been passed between a cue and the content looked for. */
export interface Walk {
  readonly cue: Cue
  /** Last token of the sentence, and the last one where the content may begin. */
  readonly last: number
  readonly limit: number
  /** Bare phrases of a verb with its object: one where its subject stands elsewhere. */
  readonly wanted: number
  /** The verb of «ولم تنف» behind «لم تؤكد»; infinite where there is none. */
  readonly neither: number
  /** The verb passes on another's words: from which noun of saying on (نقل عن س قوله). */
  readonly relays: boolean
  readonly passedOn: number
  /** A subject in front of the verb. */
  readonly before: SpeakerPhrase | null
  readonly bare: SpeakerPhrase[]
  medium: SpeakerPhrase | null
  audience: SpeakerPhrase | null
  /** قوله, تأكيده. */
  own: Tag | null
  /** ما جرى: a clause as object. */
  clause: number | null
  /** «الحكومة والمتمردين»: a phrase to which one is joined that can be no subject. */
  oblique: SpeakerPhrase | null
}

/** Where content begins, and what introduces it. */
export type Anchored = { readonly anchor: Complement['anchor']; readonly content: number }

/** One step of a walk: the content, the token to go on with, or `CLAUSE_ENDS`. */
export type Step = Anchored | number
/** No content in this clause. */
export const CLAUSE_ENDS = -1

/** The object decides whether anything is said. */
export const isChoosy = ({ frame }: Cue): boolean => frame.requires !== undefined || frame.light === true
