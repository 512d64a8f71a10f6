import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { NounClass } from '../../lexicon/noun-classes.ts'
import type { Tag } from '../../tagging.ts'
import { isQuoteMark } from '../clause/insertions.ts'
import type { FoundArguments } from '../clause/phrase.ts'
import type { FramePattern } from './frame-index.ts'
import { isObjectWritten, isTakenFrom, OF_PEOPLE } from './object-pronoun.ts'
import { suitsSurroundings } from './surrounding-conditions.ts'
import { isOfClass } from './trigger-words.ts'
import { endsAnother, isAccordAt, isFree, isMade } from './unworded-accord.ts'

/** «لن يقبل», «لا توافق»: a refusal is named by what is negated. */
export const isRefusal = ({ document: { tokens } }: ReadingContext, at: number): boolean => REFUSALS.has(tokens[at - 1]?.word.folded ?? '')

/** Whether the words around a wording are those that its frame asks for, before its arguments are looked at. */
export function suitsContext(
  context: ReadingContext,
  { frame, rest, unless }: FramePattern,
  at: number,
  last: number,
  limit: number,
): boolean {
  const { tokens, tags } = context.document
  // بدأ سريان الهدنة: its own word tells of it
  if (frame.adjacent && (last !== at + rest.length || isAccordAt(context, last + 1))) return false
  if (frame.pronoun && !isObjectWritten(context, last)) return false
  if (frame.taken !== undefined && !isTakenFrom(context, at, frame.taken)) return false
  if (frame.after !== undefined && !standsAfter(context, at, frame.after)) return false
  if (tags[at]!.pos === 'verb' && tags[at]!.lemma === AIMS && isAim(context, at + 1)) return false
  if (frame.carried && tags[at - 1]?.pos !== 'complementizer' && tags[at]!.analysis?.conjunction !== 'و') return false
  if (frame.undone && !NEGATIONS.has(tokens[at - 1]?.word.folded ?? '')) return false
  if (frame.free && !isFree(context, at)) return false
  if (!suitsSurroundings(context, frame, at, last)) return false
  if (frame.made && !isMade(context, at, last)) return false
  if (frame.numbered && !isNumbered(context, last, limit)) return false
  // اتفاقا «لوقف إطلاق النار»: past the mark
  const next = tokens[last + 1] !== undefined && isQuoteMark(tokens[last + 1]!) ? last + 2 : last + 1
  return unless.size === 0 || !(unless.has(tags[at - 1]?.analysis?.stem ?? '') || unless.has(tags[next]?.analysis?.stem ?? ''))
}

/** Whether the arguments of a wording say that it tells of something else than its frame. */
export function isOfAnotherMatter(context: ReadingContext, { frame, unless }: FramePattern, at: number, found: FoundArguments): boolean {
  const { tags } = context.document
  // نشرت الرئاسة نص الاتفاق: what is published
  if (
    frame.type === 'mobilise' &&
    found.phrases.some(({ first, preposition }) => preposition === '' && unless.has(tags[first]!.analysis?.stem ?? ''))
  )
    return true
  // بالمبادرة إلى إطلاق النار: who does it first
  if (frame.type === 'offer' && tags[at + 1]?.lemma === 'الي' && isDeed(tags[at + 2]) && INITIATIVE.has(tags[at]!.analysis?.stem ?? ''))
    return true
  if (frame.type === 'agreement' && frame.mode === 'end' && tags[at]!.pos === 'verb' && endsAnother(context, at, found)) return true
  // الصليب الأحمر الذي تسلمهم في البلدة: people, no ground
  return frame.needs === 'territory' && OF_PEOPLE.has(tags[at]!.analysis?.enclitic ?? '')
}

const isDeed = (tag: Tag | undefined): boolean => tag?.derived === 'masdar' || tag?.analysis?.stem === FIRE
const FIRE = fold('إطلاق')
const INITIATIVE = foldedWords('مبادرة')

/** «هجوم يستهدف استعادة المدينة»: what it is for, and not what it hits. */
const isAim = ({ document: { tags }, names }: ReadingContext, at: number): boolean =>
  tags[at] !== undefined && names.at[at] === -1 && PURPOSES.has(tags[at]!.analysis?.stem ?? '')
const AIMS = fold('استهدف')
const PURPOSES = foldedWords(
  'استعادة تحرير طرد إنهاء وقف منع تدمير إضعاف سيطرة تعزيز تحقيق حماية تأمين زعزعة إسقاط اعتقال توقيف قضاء كسر فك تطهير تفكيك ردع تقويض دعم إجبار إرغام خلق نشر بث ضمان',
)

/** Tokens of a noun phrase before its verb. */
const PHRASE = 8
/** «الاتفاق … يسري اعتبارا من»: of what stands before the verb, with nothing behind it that it could have for a subject. */
function standsAfter({ document: { tags, tokens }, timeAt }: ReadingContext, at: number, wanted: NounClass): boolean {
  // بدأ الجيش سحب قواته: another subject follows
  const next = tags[at + 1]
  const isAlone = next === undefined || tokens[at + 1]!.kind !== 'word' || timeAt[at + 1] !== -1 || next.pos === 'preposition'
  if (!isAlone && !WHEN.has(next.lemma)) return false
  for (let i = at - 1; i >= Math.max(0, at - PHRASE); i--) {
    const { pos, analysis } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' ? !/["“”«»]/.test(tokens[i]!.word.surface) : BREAKS.has(pos)) return false
    if (pos === 'nominal' && isOfClass(tags[i]!, wanted)) return analysis?.preposition !== 'ب'
  }
  return false
}
/** تسري اعتبارا من, تبدأ فور, تسري فورا. */
const WHEN = new Set(['اعتبر', 'فور', 'فورا', 'لمده', 'مده'])
const BREAKS: ReadonlySet<string> = new Set(['verb', 'relative', 'complementizer', 'conditional', 'conjunction'])

/** القرار 1701, القرار رقم 2254. */
function isNumbered({ document: { tokens } }: ReadingContext, at: number, limit: number): boolean {
  for (let i = at + 1; i <= Math.min(limit, at + 3); i++) if (tokens[i]!.kind === 'number') return true
  return false
}

const REFUSALS = new Set(['لن', 'لا'])
/** No «ما», which is more often what somebody keeps of a truce. */
const NEGATIONS = foldedWords('لم لا لن ولم ولا ولن فلم فلا فلن')
