import type { ReadingContext } from '../../context.ts'
import { CLAUSE_OPENERS } from '../frames.ts'
import { type Content, contentBefore, contentFollowing } from './content.ts'

/** Whether something is told between two tokens. */
export const hasVerb = ({ document: { tags } }: ReadingContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tags[i]!.pos === 'verb') return true
  return false
}

/** «أوقعت المعارك، بحسب السلطات، 300 قتيل», «أدى بحسب السلطات إلى مقتل …»: what is said goes on after the aside. */
export function aroundAside(
  context: ReadingContext,
  cueFirst: number,
  first: number,
  source: number,
  last: number,
  cues: ReadonlySet<number>,
): Content | null {
  const { tags, tokens } = context.document
  const whole = contentBefore(context, cueFirst, first, cues)
  // طبقا لقيادة «اليونيفيل»، نصف المواقع
  const at = source < last && /^[»”")]$/.test(tokens[source + 1]!.word.surface) ? source + 1 : source
  const mark = tokens[at + 1]
  // والحصيلة، وفق الوزارة: 30 قتيلا
  if (whole !== null && mark?.word.surface === ':' && at + 1 < last && !hasVerb(context, whole.first, cueFirst))
    return { ...whole, last: contentFollowing(context, at + 2, last, cues)?.last ?? whole.last }
  if (whole === null || mark === undefined || (mark.kind === 'punctuation' && !isAsideEnd(context, cueFirst, mark.word.surface)))
    return whole
  const from = mark.kind === 'punctuation' ? at + 2 : at + 1
  const next = from > last ? undefined : tags[from]!
  if (next === undefined || next.analysis?.conjunction === 'و' || next.pos === 'verb') return whole
  if (next.pos === 'relative' && next.lemma !== 'ما') return whole
  if (next.pos === 'conjunction' || CLAUSE_OPENERS.has(next.lemma)) return whole
  // …، وفق المكتب في المدينة: behind its comma the aside goes on to the end
  if (mark.kind !== 'punctuation' && /^[،,]$/.test(tokens[cueFirst - 1]?.word.surface ?? '') && !hasComma(context, at + 1, last))
    return whole
  // …، بحسب سكان، قبل أن يعم الهدوء: what came next
  if (next.pos === 'preposition' && tags[from + 1]?.pos === 'complementizer') return whole
  const after = contentFollowing(context, from, last, cues)
  const before = contentBefore(context, cueFirst, first)!
  return after === null ? whole : { ...before, first: innerClause(context, cueFirst, before.first), last: after.last }
}

/** A comma; a dash where one opens the aside. */
const isAsideEnd = ({ document: { tokens } }: ReadingContext, cueFirst: number, mark: string): boolean =>
  /^[،,]$/.test(mark) || (DASH.test(mark) && DASH.test(tokens[cueFirst - 1]?.word.surface ?? ''))
const DASH = /^[-–—]$/

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
