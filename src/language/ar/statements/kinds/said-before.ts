import type { Act } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { contentBefore, holds } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import type { SpeakerPhrase } from '../speakers/speaker.ts'
import type { Complement } from '../walk.ts'

/** The rule by which a denial takes up what another said. */
export const DENIED = 'statement.verb.denied'

/**
 * «كييف تتهم موسكو بقصف محطة وروسيا تنفي», «وقالت المنظمة إن …، لكن الجيش نفى», «فطالبت بتسليمه، غير أن كابول رفضت»: who ends a clause by denying or
 * refusing denies or refuses what another said or asked for right before in the sentence.
 */
export function deniedBefore(
  { document: { tags, tokens } }: ReadingContext,
  cue: Cue,
  { content, subject, person }: Complement,
  before: readonly Draft[],
  inFront: SpeakerPhrase | null,
  first: number,
  last: number,
): Draft | null {
  const answered = before.at(-1)
  const acts = ANSWERING.get(cue.frame.act)
  if (acts === undefined || cue.negated || inFront === null || subject !== null || person !== null || content !== cue.at) return null
  if (answered === undefined || answered.cue.first < first || !acts.has(answered.act) || answered.speaker?.first === inFront.first)
    return null
  if (holds(answered.content, inFront.first) && tags[inFront.first]!.analysis?.conjunction !== 'و') return null
  const [next, mark] = [tags[cue.at + 1], tokens[cue.at + 1]]
  const closes =
    cue.at === last || mark === undefined || mark.kind === 'punctuation' || (next?.pos === 'verb' && next.analysis?.conjunction === 'و')
  return closes ? draftOf(cue, answered.content, { speaker: inFront, rule: DENIED }) : null
}
const ANSWERING: ReadonlyMap<Act, ReadonlySet<Act>> = new Map<Act, ReadonlySet<Act>>([
  ['deny', new Set<Act>(['accuse', 'say', 'report', 'affirm', 'announce', 'reveal'])],
  ['reject', new Set<Act>(['demand', 'call', 'urge', 'propose'])],
])

/** «…»، قال س; …، يقول س: what is said stands before a verb that has nothing after its subject. */
export function saidBefore(context: ReadingContext, cue: Cue, { anchor, subject }: Complement, first: number): Draft | null {
  const { tokens, tags } = context.document
  if (cue.kind !== 'verb' || cue.negated || anchor !== null || subject === null || cue.first - first < 3) return null
  const mark = tokens[cue.at - 1]!.word.surface
  const quoted = /^[»”"]$/.test(/^[،,]$/.test(mark) ? (tokens[cue.at - 2]?.word.surface ?? '') : mark)
  if (tags[cue.at]!.analysis?.conjunction !== '' || !cue.frame.that || (!quoted && !/^[،,]$/.test(mark))) return null
  if (!quoted && !SAYING_AFTER.has(tags[cue.at]!.lemma)) return null
  // «الحصاد» يجمع 3875 قطعة سلاح: a number of things
  if (tags[subject.first]!.pos === 'number' && !canSpeak(context, subject)) return null
  const content = contentBefore(context, cue.at, first)
  return content === null || tags[cue.at]!.analysis?.enclitic !== ''
    ? null
    : draftOf(cue, content, { speaker: subject, rule: 'statement.post-posed.verb' })
}
const SAYING_AFTER = new Set(['قال', 'اضاف', 'اوضح', 'ذكر', 'روي', 'حكي', 'اكد', 'شرح', 'كتب'])
