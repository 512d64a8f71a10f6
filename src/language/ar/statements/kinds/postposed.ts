import type { ReadingContext } from '../../context.ts'
import { aroundAside, hasVerb } from '../contents/around-aside.ts'
import { type Content, contentFollowing } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import { anonymityEnd, ISSUING, SAYING_NOUNS } from '../frames.ts'
import { sourceAt } from '../speakers/sources.ts'
import { phraseAt, type SpeakerPhrase } from '../speakers/speaker.ts'
import { isRelay } from './relayed.ts'

/** Whose word it is, or null where none is told (حسب المعايير الدولية). */
export function postposedSource(context: ReadingContext, cue: Cue, last: number): SpeakerPhrase | null {
  const { tags } = context.document
  let at = cue.at + 1
  while (at <= last && (tags[at]!.pos === 'preposition' || SAYING_NOUNS.has(tags[at]!.lemma) || tags[at]!.lemma === 'لسان')) at++
  return at <= last ? sourceAt(context, at, last) : null
}

export function postposed(context: ReadingContext, cue: Cue, cues: ReadonlySet<number>, first: number, last: number): Draft | null {
  const { tags, tokens } = context.document
  const speaker = postposedSource(context, cue, last)
  if (speaker === null) return null
  const told = toldEnd(context, speaker, last)
  // قالت الوكالة نقلا عن الوزارة إن: the verb tells both
  const next = told + (/[،,]/.test(tokens[told + 1]?.word.surface ?? '') ? 2 : 1)
  if (isRelay(context, cue.at) && tags[next]?.pos === 'complementizer') return null
  const content =
    cue.first - first >= 3 || tags[cue.first]!.lemma === 'علي' || hasVerb(context, first, cue.first)
      ? aroundAside(context, cue.first, first, told, last, cues)
      : contentFollowing(context, afterClause(context, told + 1, last), last, cues)
  return content === null || isOnlyTime(context, content) ? null : draftOf(cue, content, { speaker, rule: 'statement.post-posed' })
}

/** «بحسب سالم حداد، وزير النقل، …», «حسب مسؤول لم يكشف عن اسمه»: past what he is and that his name is not told. */
export function toldEnd(context: ReadingContext, { last: end, name }: SpeakerPhrase, last: number): number {
  const { tokens, tags } = context.document
  const negated = tags[end + 1]?.pos === 'negation' ? end + 2 : end + 1
  const withheld = negated <= last ? anonymityEnd(context, negated, last) : null
  if (withheld !== null) return withheld
  const isComma = (at: number) => /^[،,]$/.test(tokens[at]?.word.surface ?? '')
  if (name === null || context.mentions[name]!.kind !== 'person' || !isComma(end + 1) || !context.nameTokens.isTitle(end + 2)) return end
  const office = phraseAt(context, end + 2, last)
  if (office === null) return end
  // …، مسؤولة التعليم في المنطقة.
  let closing = office.last + 1
  while (closing <= last && tokens[closing]!.kind !== 'punctuation' && tags[closing]!.pos !== 'verb') closing++
  return closing > last || tokens[closing]!.kind === 'punctuation' ? closing - 1 : end
}

/** «(نقلا عن صحيفة س) – 24 أكتوبر»: a date is nothing that is said. */
function isOnlyTime({ document: { tokens }, timeAt }: ReadingContext, { first, last }: Content): boolean {
  for (let i = first; i <= last; i++)
    if (timeAt[i] === -1 && tokens[i]!.kind !== 'punctuation' && tokens[i]!.kind !== 'number') return false
  return true
}

const ISSUED = 'صدر'
/** مصادر تحدثت إلى الصحيفة، … */
const TALKING = new Set(['تحدث', 'تكلم', 'صرح', 'اتصل', 'طلب', 'رفض', 'فضل', 'اشترط'])
/** Past the relative clause of a statement paper (بيان نشر على موقعه، فإن): to the comma that ends it. */
function afterClause(context: ReadingContext, from: number, last: number): number {
  const { tokens, tags } = context.document
  // بحسب المرصد فإن عدد القتلى ارتفع, وفق الوزارة فقد بلغ
  if (tags[from]?.analysis?.conjunction === 'ف' || tokens[from]?.word.folded === 'فقد') return from
  // بحسب المرصد ارتفع عدد القتلى
  if (
    tags[from]?.pos === 'verb' &&
    tags[from]!.analysis?.enclitic === '' &&
    // وثائق اطلعت عليها الوكالة، …
    !(tags[from + 1]?.pos === 'preposition' && (tags[from + 1]!.analysis?.enclitic ?? '') !== '') &&
    !ISSUING.has(tags[from]!.lemma) &&
    tags[from]!.lemma !== ISSUED &&
    !TALKING.has(tags[from]!.lemma)
  )
    return from
  for (let i = from; i <= Math.min(last, from + 14); i++)
    if (tokens[i]!.word.surface === '،' || tokens[i]!.word.surface === ',') return i + 1
  return from
}
