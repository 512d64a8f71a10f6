import type { ReadingContext } from '../../context.ts'
import { type Content, contentBefore, contentFollowing } from '../contents/content.ts'
import type { Cue } from '../cues/cue.ts'
import { type Draft, draftOf } from '../draft.ts'
import { anonymityEnd, CLAUSE_OPENERS, ISSUING, SAYING_NOUNS } from '../frames.ts'
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
function toldEnd(context: ReadingContext, { last: end, name }: SpeakerPhrase, last: number): number {
  const { tokens, tags } = context.document
  const negated = tags[end + 1]?.pos === 'negation' ? end + 2 : end + 1
  const withheld = negated <= last ? anonymityEnd(context, negated, last) : null
  if (withheld !== null) return withheld
  const isComma = (at: number) => /^[،,]$/.test(tokens[at]?.word.surface ?? '')
  if (name === null || context.mentions[name]!.kind !== 'person' || !isComma(end + 1) || !context.nameTokens.isTitle(end + 2)) return end
  const office = phraseAt(context, end + 2, last)
  return office !== null && (office.last === last || tokens[office.last + 1]!.kind === 'punctuation') ? office.last : end
}

/** «(نقلا عن صحيفة س) – 24 أكتوبر»: a date is nothing that is said. */
function isOnlyTime({ document: { tokens }, timeAt }: ReadingContext, { first, last }: Content): boolean {
  for (let i = first; i <= last; i++)
    if (timeAt[i] === -1 && tokens[i]!.kind !== 'punctuation' && tokens[i]!.kind !== 'number') return false
  return true
}

/** Whether something is told between two tokens. */
export const hasVerb = ({ document: { tags } }: ReadingContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tags[i]!.pos === 'verb') return true
  return false
}

/** «أوقعت المعارك، بحسب السلطات، 300 قتيل», «أدى بحسب السلطات إلى مقتل …»: what is said goes on after the aside. */
function aroundAside(
  context: ReadingContext,
  cueFirst: number,
  first: number,
  at: number,
  last: number,
  cues: ReadonlySet<number>,
): Content | null {
  const { tags } = context.document
  const whole = contentBefore(context, cueFirst, first, cues)
  const mark = context.document.tokens[at + 1]
  if (whole === null || mark === undefined || (mark.kind === 'punctuation' && !/^[،,]$/.test(mark.word.surface))) return whole
  const from = mark.kind === 'punctuation' ? at + 2 : at + 1
  const next = from > last ? undefined : tags[from]!
  if (next === undefined || next.analysis?.conjunction === 'و' || next.pos === 'verb') return whole
  if (next.pos === 'relative' && next.lemma !== 'ما') return whole
  if (next.pos === 'conjunction' || CLAUSE_OPENERS.has(next.lemma)) return whole
  // …، وفق المكتب في المدينة: behind its comma the aside goes on to the end
  if (
    mark.kind !== 'punctuation' &&
    /^[،,]$/.test(context.document.tokens[cueFirst - 1]?.word.surface ?? '') &&
    !hasComma(context, at + 1, last)
  )
    return whole
  // …، بحسب سكان، قبل أن يعم الهدوء: what came next
  if (next.pos === 'preposition' && tags[from + 1]?.pos === 'complementizer') return whole
  const after = contentFollowing(context, from, last, cues)
  const before = contentBefore(context, cueFirst, first)!
  return after === null ? whole : { ...before, first: innerClause(context, cueFirst, before.first), last: after.last }
}

function hasComma({ document: { tokens } }: ReadingContext, from: number, last: number): boolean {
  for (let i = from; i <= last; i++) if (/^[،,]$/.test(tokens[i]!.word.surface)) return true
  return false
}

/** «… شهدت هدوءا، بعد ليلة أطلق خلالها، وفق مصدر، صاروخين»: the aside belongs to the clause that the nearest comma opens. */
function innerClause({ document: { tokens, tags } }: ReadingContext, cueFirst: number, first: number): number {
  // أنهى معارك أوقعت، بحسب السلطات، 300 قتيل: the verb right before the aside
  const verb = tokens[cueFirst - 1]!.kind === 'punctuation' ? cueFirst - 2 : cueFirst - 1
  if (verb > first && tags[verb]!.pos === 'verb') return verb
  for (let i = cueFirst - 2; i > first; i--)
    if (/^[،,]$/.test(tokens[i]!.word.surface)) {
      for (let k = i + 1; k < cueFirst; k++) if (tags[k]!.pos === 'verb') return i + 1
      return first
    }
  return first
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
