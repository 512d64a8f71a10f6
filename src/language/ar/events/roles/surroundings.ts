import type { ReadingContext } from '../../context.ts'
import type { FoundStatement } from '../../statements/index.ts'

/** What surrounds an event in its text, as far as it may tell who takes part. Names are indexes of mentions. */
export interface Surroundings {
  /** The statement in which it is told. */
  readonly statement: FoundStatement | null
  /** Whether who speaks there promises it. */
  readonly pledged: boolean
  /** Whom that accuses. */
  readonly accused: number | null
  /** The two who last acted together, whom «الجانبان» takes up. */
  readonly sides: readonly number[]
  /** Who speaks and who is spoken to in the call or meeting that it is. */
  readonly setting: readonly number[]
  /** Who did what the verb at a token tells, of verbs read before. */
  readonly actorsAt: ReadonlyMap<number, readonly number[]>
}

export const speakerOf = ({ statement }: Surroundings): number | null => statement?.statement.speaker?.name ?? null

/** First token of the phrase that names who speaks; null where nobody is named. */
export function speakerPhraseStart({ document: { tokens }, names }: ReadingContext, { statement }: Surroundings): number | null {
  const speaker = statement?.statement.speaker ?? null
  if (speaker === null || speaker.name === null) return null
  let first = names.last[speaker.name]!
  while (first > 0 && tokens[first - 1]!.end > speaker.start) first--
  return first
}
