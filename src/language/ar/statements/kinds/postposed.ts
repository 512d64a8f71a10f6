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
    cue.first - first >= 3 || (tags[cue.first]!.lemma === 'علي' && cue.first > first) || hasVerb(context, first, cue.first)
      ? aroundAside(context, cue.first, first, told, last, cues)
      : contentFollowing(context, afterClause(context, speaker, told + 1, last), last, cues)
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

/** «وفقا لسكان فروا من القرية، أضرم …»: behind the comma that ends what is said of some people who are not named; null where nothing is. */
function behindTheirClause(
  { document: { tokens, tags } }: ReadingContext,
  { first, name }: SpeakerPhrase,
  from: number,
  last: number,
): number | null {
  const own = tags[first]!.analysis
  const verb = tags[from]
  if (name !== null || own?.article !== false || own.form?.number !== 'p' || verb?.pos !== 'verb' || verb.analysis?.form?.number !== 'p')
    return null
  for (let i = from + 1; i <= Math.min(last, from + THEIRS); i++)
    if (/^[،,]$/.test(tokens[i]!.word.surface))
      return tags[i + 1]?.pos === 'verb' && tags[i + 1]!.analysis?.conjunction === '' ? i + 1 : null
  return null
}
const THEIRS = 14

const ISSUED = 'صدر'
/** مصادر تحدثت إلى الصحيفة، … */
const TALKING = new Set(['تحدث', 'تكلم', 'صرح', 'اتصل', 'طلب', 'رفض', 'فضل', 'اشترط'])
/** Past the relative clause of a statement paper (بيان نشر على موقعه، فإن): to the comma that ends it. */
function afterClause(context: ReadingContext, speaker: SpeakerPhrase, from: number, last: number): number {
  const { tokens, tags } = context.document
  const main = behindTheirClause(context, speaker, from, last)
  if (main !== null) return main
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
    // بحسب الناجي، الذي يرقد في المستشفى، فإن
    if (/^[،,]$/.test(tokens[i]!.word.surface) && tags[i + 1]?.pos !== 'relative') return i + 1
  return from
}
