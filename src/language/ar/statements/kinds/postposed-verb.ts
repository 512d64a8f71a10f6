import type { Act } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { aroundAside, hasVerb } from '../contents/around-aside.ts'
import { complementOf } from '../contents/complement.ts'
import { contentBefore } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import { isOutlet } from '../prepositions.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import { isDocument } from '../speakers/sources.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'
import { toldEnd } from './postposed.ts'
import { relayedSource } from './relayed.ts'
import { reported } from './reported.ts'

const WHAT = new Set(['ما', 'لما', 'حسبما'])

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
  const complement = complementOf(context, cue, beforeRelative(context, cue.at, last), null)
  // بحسب ما أكد مكتبه: the object is what stands before
  const isWhat = WHAT.has(context.document.tags[cue.at - 1]!.lemma) && complement.anchor === 'object'
  const isOther =
    complement.anchor === 'by' && complement.subject !== null && isParted(context, complement.subject.last, complement.content)
  if (complement.anchor !== null && !isWhat && !isOther) return reported(context, { ...cue, kind: 'verb' }, cues, before, first, last)
  const speaker =
    behindAddressee(context, cue, last) ?? (isWhat && !isOther ? null : complement.subject) ?? phraseAt(context, cue.at + 1, last)
  if (speaker === null || !(canSpeak(context, speaker) || isDocument(context, speaker))) return null
  const relayed = relayedSource(context, cue, last + 1)
  const closing = commaBehind(context, cue, toldEnd(context, speaker, last), last)
  const content =
    closing === null ? contentBefore(context, cue.first, first, cues) : aroundAside(context, cue.first, first, closing - 1, last, cues)
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

/** «أبلغ به «المقياس» أحد معاونيه»: who tells, behind a paper that is told; null where none is. */
function behindAddressee(context: ReadingContext, { at, frame }: Cue, last: number): SpeakerPhrase | null {
  if (frame.person !== true) return null
  const { tags, quotes, quoteOpenedBy } = context.document
  const bound = tags[at + 1]?.pos === 'preposition' && tags[at + 1]!.analysis?.enclitic ? at + 2 : at + 1
  const quote = quotes[quoteOpenedBy.get(bound) ?? -1]
  const told = quote === undefined && bound <= last ? phraseAt(context, bound, last) : null
  const behind = quote !== undefined ? quote.last + 2 : told !== null && isOutlet(context, told.first) ? told.last + 1 : last + 1
  const next = behind > last ? null : phraseAt(context, behind, last)
  return next !== null && next.first === behind && canSpeak(context, next) ? next : null
}

/** «وفق ما أعلنت الهيئة، التي قال رئيسها إن …»: what is said of the source is no complement of its verb. */
function beforeRelative({ document: { tokens, tags } }: ReadingContext, at: number, last: number): number {
  for (let i = at + 2; i < last; i++)
    if (tags[i + 1]!.pos === 'relative' && tags[i + 1]!.lemma !== 'ما' && /^[،,]$/.test(tokens[i]!.word.surface)) return i - 1
  return last
}

/** «، بحسب ما ذكر المدير، بجروح»: behind the comma of the aside the clause around it goes on. */
const isParted = ({ document: { tokens } }: ReadingContext, last: number, content: number): boolean =>
  /^[،,]$/.test(tokens[content - 1]?.word.surface ?? '') && content - 1 > last

/** The comma that closes an aside which one opened: «، كما أعلن الوزير مساء الأحد، …»; null where nothing closes it or it tells something itself. */
function commaBehind({ document: { tokens, tags } }: ReadingContext, { first }: Cue, told: number, last: number): number | null {
  if (!/^[،,]$/.test(tokens[first - 1]?.word.surface ?? '')) return null
  for (let i = told + 1; i <= Math.min(last, told + ASIDE); i++) {
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return i
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
  }
  return null
}
/** Tokens of when and where somebody told it. */
const ASIDE = 10
