import type { ReadingContext } from '../../context.ts'
import { contentBefore } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import type { SpeakerPhrase } from '../speakers/speaker.ts'
import type { Complement } from '../walk.ts'

/** The rule by which a denial takes up what another said. */
export const DENIED = 'statement.verb.denied'

/** «كييف تتهم موسكو بقصف محطة وروسيا تنفي»: a denial at the end of its sentence denies what was said right before in it. */
export function deniedBefore(
  cue: Cue,
  { content, subject, person }: Complement,
  before: readonly Draft[],
  inFront: SpeakerPhrase | null,
  first: number,
  last: number,
): Draft | null {
  const denied = before.at(-1)
  if (cue.frame.act !== 'deny' || cue.negated || inFront === null || subject !== null || person !== null || content !== cue.at) return null
  if (cue.at < last - 1 || denied === undefined || denied.cue.first < first || denied.act !== 'accuse') return null
  return draftOf(cue, denied.content, { speaker: inFront, rule: DENIED })
}

/** «…»، قال س; …، يقول س: what is said stands before a verb that has nothing after its subject. */
export function saidBefore(context: ReadingContext, cue: Cue, { anchor, subject }: Complement, first: number): Draft | null {
  const { tokens, tags } = context.document
  if (cue.kind !== 'verb' || cue.negated || anchor !== null || subject === null || cue.first - first < 3) return null
  const mark = tokens[cue.at - 1]!.word.surface
  const quoted = /^[»”"]$/.test(/^[،,]$/.test(mark) ? (tokens[cue.at - 2]?.word.surface ?? '') : mark)
  if (tags[cue.at]!.analysis?.conjunction !== '' || !cue.frame.that || (!quoted && !/^[،,]$/.test(mark))) return null
  if (!quoted && !SAYING_AFTER.has(tags[cue.at]!.lemma)) return null
  const content = contentBefore(context, cue.at, first)
  return content === null || tags[cue.at]!.analysis?.enclitic !== ''
    ? null
    : draftOf(cue, content, { speaker: subject, rule: 'statement.post-posed.verb' })
}
const SAYING_AFTER = new Set(['قال', 'اضاف', 'اوضح', 'ذكر', 'روي', 'حكي', 'اكد', 'شرح', 'كتب'])
