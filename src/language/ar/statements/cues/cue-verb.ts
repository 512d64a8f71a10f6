import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'
import { frameAt } from '../frame-of.ts'
import { ISSUING, isCarrying, isMedium } from '../frames.ts'
import { answersAt } from '../kinds/answer.ts'
import { paperBefore } from '../kinds/paper-says.ts'
import { type Cue, cueOf } from './cue.ts'
import { ARRIVING } from './cue-postposed.ts'
import { isNegation, neitherNor } from './negation.ts'

/** «ويُدعى منصور»: is called, not claims; the passive ends in ى. */
export function isCalling({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  return (
    tags[at]!.lemma === 'ادعي' &&
    tags[at]!.analysis?.form?.tense === 'imperfect' &&
    tokens[at]!.word.light.endsWith('ى') &&
    tags[at + 1]?.pos === 'nominal'
  )
}

export function verbCue(context: ReadingContext, at: number, first: number, last: number): Cue | null {
  const { tokens, tags } = context.document
  const { lemma, analysis } = tags[at]!
  const form = analysis?.form ?? null
  // a verb only by its neighbours
  if (form === null) return null
  const previous = at > first ? tags[at - 1]! : null
  const before = previous === null ? '' : tokens[at - 1]!.word.folded
  // جاء أيضا في البيان
  const within = ALSO.has(tokens[at + 1]?.word.folded ?? '') ? at + 2 : at + 1
  if (ARRIVING.has(lemma) && paperBefore(context, at, first, last) !== null) return cueOf('paper', at)
  if (
    ARRIVING.has(lemma) &&
    previous?.pos !== 'relative' &&
    within + 1 <= last &&
    tokens[within]?.word.folded === 'في' &&
    (isMedium(tags[within + 1]!) || isAct(tags[within + 1]!))
  )
    return cueOf('came-in', within - 1, at)
  const frame = frameAt(context, at, last)
  if (frame === undefined || form.person !== 3 || analysis!.future || form.tense === 'imperative' || form.passive === 'yes') return null
  // a wish or plan, not a report: أن يعلن, قد يعلن, إذا أعلن, لن يعلن
  const isOpen = previous?.pos === 'complementizer' || before === 'قد' || before === 'ان' || before === 'لن' || before === 'سوف'
  if (form.tense === 'imperfect' && isOpen && !followsBefore(context, at, first)) return null
  // البيان الذي بثه التلفزيون "…": who carried it says nothing
  if (previous?.pos === 'relative' && analysis!.enclitic !== '' && ISSUING.has(lemma)) return null
  // أقرته بالأغلبية: passed, not admitted
  if (lemma === 'اقر' && analysis!.enclitic !== '') return null
  // ردا على سؤال: in answer, not two who answered
  if (answersAt(context, at)) return null
  // ما لا يقل عن: no less than
  if (lemma === 'قال' && form.tense === 'imperfect' && tokens[at + 1]?.word.folded === 'عن') return null
  // لا يجب أن يعود: must not; he does not answer is spelt so only behind لم
  if (lemma === ANSWERING && before !== 'لم' && /جب$/.test(tokens[at]!.word.folded)) return null
  // هل أعلن الجيش …؟
  if (ASKING.has(before)) return null
  if (previous?.pos === 'conditional' || before === 'كي' || before === 'لكي') return null
  if (isCalling(context, at) || isImpersonal(context, at, first) || isCarrying(context, at)) return null
  const negated = isNegation(previous)
  // لم تؤكد ولم تنف: no word on the matter
  if (negated && (frame.act === 'deny' || frame.act === 'affirm') && neitherNor(context, at, first, last) < at) return null
  return { kind: 'verb', at, first: negated ? at - 1 : at, frame, negated }
}

/** What a body decides in writing: وجاء في قرار للجنة أن. */
const isAct = ({ analysis }: Tag): boolean => DECISIONS.has(analysis?.stem ?? '')
const DECISIONS = new Set(['قرار', 'مرسوم', 'حكم', 'وثيقه', 'لاءحه', 'شكوي', 'دعوي', 'استبيان', 'خطه'])

const ALSO = foldedWords('أيضا كذلك')

/** Before what is asked, not told. */
const ASKING = foldedWords('هل متى لماذا كيف أين')

const ANSWERING = 'اجاب'

/** «ويذكر أن …»: be it mentioned, by nobody. */
const isImpersonal = ({ document: { tags } }: ReadingContext, at: number, first: number): boolean =>
  at === first &&
  MENTIONED.has(tags[at]!.lemma) &&
  tags[at]!.analysis!.form!.tense === 'imperfect' &&
  tags[at]!.analysis!.form!.gender === 'm' &&
  tags[at + 1]?.pos === 'complementizer'
const MENTIONED = new Set(['ذكر', 'علم'])

/** «…، قبل أن تعلن النقابة أنه أفرج عنهما»: behind a comma what came next, and was said. */
const followsBefore = ({ document: { tags, tokens } }: ReadingContext, at: number, first: number): boolean =>
  at - 3 >= first &&
  tags[at - 2]!.lemma === 'قبل' &&
  (tags[at - 2]!.analysis?.conjunction ?? '') === '' &&
  /^[،,]$/.test(tokens[at - 3]!.word.surface)
