import type { Act } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { complementOf } from '../contents/complement.ts'
import { contentBefore } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { isDocument } from '../speakers/sources.ts'
import { phraseAt } from '../speakers/speaker.ts'
import { hasVerb } from './postposed.ts'
import { relayedSource } from './relayed.ts'
import { reported } from './reported.ts'

const WHAT = new Set(['ما', 'حسبما'])

export function postposedVerb(
  context: ReadingContext,
  cue: Cue,
  cues: ReadonlySet<number>,
  before: readonly Draft[],
  first: number,
  last: number,
): Draft | null {
  if (cue.first - first < 3 && !hasVerb(context, first, cue.first))
    return reported(context, { ...cue, kind: 'verb' }, cues, before, first, last)
  const complement = complementOf(context, cue, last, null)
  // بحسب ما أكد مكتبه: the object is what stands before
  const isWhat = WHAT.has(context.document.tags[cue.at - 1]!.lemma) && complement.anchor === 'object'
  if (complement.anchor !== null && !isWhat) return reported(context, { ...cue, kind: 'verb' }, cues, before, first, last)
  const speaker = (isWhat ? null : complement.subject) ?? phraseAt(context, cue.at + 1, last)
  if (speaker === null || !(canSpeak(context, speaker) || isDocument(context, speaker))) return null
  const relayed = relayedSource(context, cue, last + 1)
  const content = contentBefore(context, cue.first, first, cues)
  const act: Act = cue.frame.act === 'announce' || cue.frame.act === 'say' ? 'report' : cue.frame.act
  return content === null
    ? null
    : draftOf(cue, content, {
        speaker: relayed ?? speaker,
        via: relayed === null ? null : speaker,
        act,
        rule: 'statement.post-posed.verb',
      })
}
