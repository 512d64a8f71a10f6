import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Cue } from '../cues/cue.ts'
import { canSpeak } from '../speakers/can-speak.ts'
import type { Complement } from '../walk.ts'

/** No word on the matter (رفض التعليق), or nobody who could speak (كشفت الرياح عن ألغام). */
export function saysNothing(context: ReadingContext, { at, frame, kind }: Cue, { anchor, content, subject, person }: Complement): boolean {
  const { tags } = context.document
  if (anchor === null || anchor === 'quote') return false
  // غالبيتهم يُتهمون بالشغب: without one whom they accuse they are accused
  const isAccused = frame.act === 'accuse' && kind === 'verb' && anchor === 'by' && content === at + 1
  if (isAccused && subject === null && person === null && tags[at]!.analysis?.enclitic === '') return true
  // شددت القوات الحصار على البلدة: she tightens it
  if (tags[at]!.lemma === INSISTING && anchor === 'by' && person !== null && !canSpeak(context, person)) return true
  if (kind === 'verb' && DECLINING.has(tags[at]!.lemma) && NO_COMMENT.has(tags[content]!.lemma)) return true
  if (anchor === 'that') return false
  // خفضت الحكومة عدد الموظفين: a deed, and no count of victims
  if (anchor === 'object' && COUNTING.has(tags[at]!.lemma) && !isOfVictims(context, content)) return true
  // تعرض 13 آخرون لإصابات: they underwent them, and offer nothing
  if (tags[at]!.lemma === OFFERING && anchor === 'object' && isUndergone(context, content)) return true
  return frame.act === 'reveal' && subject !== null && !canSpeak(context, subject)
}
const COUNTING = foldedWords('رفع خفض قلص عدل')
const NUMBER = 'عدد'
/** «عدد القتلى», «عدد المدنيين الذين تأكد مقتلهم». */
function isOfVictims({ document: { tokens, tags } }: ReadingContext, content: number): boolean {
  const number = tags[content]!.lemma === 'الي' ? content + 2 : content
  if (tags[number]?.lemma !== NUMBER) return true
  for (let i = number + 1; i <= number + VICTIMS && i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punctuation') return false
    if (FALLEN.has(tags[i]!.lemma) || FALLEN.has(tags[i]!.analysis?.stem ?? '')) return true
  }
  return false
}
/** Tokens from the word of number to who fell. */
const VICTIMS = 6
const FALLEN = foldedWords(
  'قتيل قتلى ضحية ضحايا جريح جرحى مصاب مصابون مصابين وفاة وفيات مفقود مفقودون مفقودين شهيد شهداء نازح نازحون نازحين مقتل مصرع قتل',
)
const OFFERING = 'عرض'
/** Behind ل stands what harms. */
function isUndergone({ document: { tags } }: ReadingContext, from: number): boolean {
  for (let i = from; i <= from + HARMED && i < tags.length; i++) {
    const { analysis, pos } = tags[i]!
    if (pos === 'punctuation') return false
    if (analysis?.preposition === 'ل' && HARMS.has(analysis.stem)) return true
  }
  return false
}
/** Tokens of one who is harmed. */
const HARMED = 5
const HARMS = foldedWords('إصابات إصابة هجوم هجمات قصف إطلاق ضغوط انتقادات كمين اعتداء اعتداءات تعذيب عنف خسائر غارات ضربات نيران تهديدات')
const INSISTING = 'شدد'
const DECLINING = new Set(['رفض', 'تحفظ', 'اعترض'])
const NO_COMMENT = new Set(['علق', 'عقب', 'افصح', 'ادلي', 'كشف', 'اجاب', 'رد', 'تحدث'])

/** وسجلت أعمال العنف ارتفاعا: things reach it, and tell nothing. */
export const isRecorded = ({ document: { tags } }: ReadingContext, { at }: Cue, anchor: Complement['anchor']): boolean =>
  anchor === 'object' && RECORDING.has(tags[at]!.lemma)
const RECORDING = foldedWords('سجل رصد')
