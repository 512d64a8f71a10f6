import type { ArabicDocument } from '../../document.ts'
import { fold, foldedWords } from '../../letters.ts'
import { isNotToBe } from './accord-words.ts'
import { COMMITTING } from './agreed-on.ts'

type Tags = ArabicDocument['tags']
type Tokens = ArabicDocument['tokens']

/** في ختام محادثات, بوساطة, برعاية, خلال: how it was agreed on. */
export const isSetting = ({ lemma, analysis }: Tags[number], next: Tags[number] | undefined): boolean =>
  SETTING.has(lemma) ||
  (analysis !== null && analysis.preposition === 'ب' && SPONSORED.has(fold(analysis.stem))) ||
  (lemma === 'في' && SETTING.has(next?.analysis?.stem ?? ''))
const SETTING = foldedWords('خلال أثناء عقب إثر بعد منذ ختام نهاية اجتماع جلسة قمة لقاء')
const SPONSORED = foldedWords('وساطة رعاية إشراف دعم حضور مشاركة')

/** A past verb of a clause of its own, or a word that turns to something else after a mark. */
export function endsAt(at: number, first: number, tokens: Tokens, tags: Tags): boolean {
  const { pos, lemma, analysis, derived } = tags[at]!
  if (at === first || pos === 'relative') return false
  const isAfterMark = tokens[at - 1]!.kind === 'punctuation'
  // على فتح مقر في سرت، مضيفة أن …: who tells of it goes on
  if (isAfterMark && derived === 'participle' && analysis?.article === false && GOING_ON.has(lemma)) return true
  if (isAfterMark && TURNS.has(lemma)) return !(MEANWHILE.has(lemma) && isDuty(tags[at + 1]))
  if (pos !== 'verb' || analysis?.form?.tense !== 'perfect' || tags[at - 1]!.pos === 'relative') return false
  // في مهلة أقصاها الخميس: spelt like a verb
  if (analysis.enclitic !== '' && UTMOST.has(lemma)) return false
  // تعهدت الحكومة بموجبه بسحب …، في حين التزمت الحركة بتسليم …: what the other side binds itself to
  if (COMMITTING.has(lemma) && (MEANWHILE.has(tags[at - 1]!.lemma) || pastExchange(tags, first, at) === at)) return false
  // في حال التزمت الحركة, إذا توقف القصف: what must have come about
  if (UNDER_CONDITION.has(tags[at - 1]!.lemma)) return false
  // وفتح الطريق: spelt like the verbal noun, which is what the accord goes on with
  return !tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'masdar')
}

const GOING_ON = foldedWords('أضاف أكد أشار أوضح اعتبر أعرب حذّر شدّد لفت نفى كشف طالب نبّه وصف أعلن')
const UNDER_CONDITION = foldedWords('إذا حال لو طالما أن')
const UTMOST = foldedWords('أقصى أدنى')

/** Conjunctions after which the sentence tells of something else. */
const TURNS = foldedWords('فيما بينما لكن غير حين بعدما رغم قبل بعد')
/** «…، فيما تتعهد الحكومة بفتح المطار»: what the other side is to do. */
export const MEANWHILE = foldedWords('فيما بينما حين')
const isDuty = (tag: Tags[number] | undefined): boolean =>
  tag?.pos === 'verb' && (DUTIES.has(tag.lemma) || DEEDS.has(tag.lemma)) && tag.analysis?.form?.tense === 'imperfect'

/** «… عن 18 رهينة. وينسحب الجيش من المحور …»: the next sentence goes on with what is to be done, in the imperfect. */
export function goesOn(tags: Tags, first: number, last: number): boolean {
  const at = ALSO.has(tags[first]!.lemma) ? first + 1 : pastExchange(tags, first, last)
  const { pos, lemma, analysis } = tags[at] ?? tags[first]!
  // وفي المقابل تعهدت الحكومة بالعفو عن المقاتلين
  if (at > first + 1 && pos === 'verb' && COMMITTING.has(lemma)) return true
  if (isForbidden(tags, first)) return true
  if (pos !== 'verb' || analysis?.form?.tense !== 'imperfect') return false
  // وسيجري أيضا تبادل المحتجزين
  const next = ALSO_SO.has(tags[at + 1]?.lemma ?? '') ? tags[at + 2] : tags[at + 1]
  const isToBeDone = CARRIED_OUT.has(lemma) && next?.derived === 'masdar' && next.analysis?.article === false
  if (!isToBeDone && !(analysis.future ? DUE : DEEDS).has(lemma)) return false
  if (at === first && analysis.conjunction !== 'و') return false
  for (let i = at + 1; i <= last; i++) if (NOWADAYS.has(tags[i]!.lemma)) return false
  return true
}
/** «ولا يلاحق أي من المفرج عنهم», «كما لا يجوز لأي مسلح أن يدخل السوق»: what is not to be. */
function isForbidden(tags: Tags, first: number): boolean {
  const at = ALSO.has(tags[first]!.lemma) ? first + 1 : first
  if (!isNotToBe(tags, at) || (at === first && tags[at]!.analysis?.conjunction !== 'و')) return false
  const { lemma } = tags[at + 1]!
  return FORBIDDEN.has(lemma) || DEEDS.has(lemma)
}
const FORBIDDEN = foldedWords('جاز حقّ لاحق حاكم اعتقل أوقف تعرّض استهدف اقترب حمل شنّ نفّذ استخدم قبل')

const ALSO = foldedWords('كما ثم كذلك أيضا')
/** «…، ويُخلى الجيب»: what is to be done, behind a mark. */
export const isFurtherDuty = (tags: Tags, tokens: Tokens, at: number): boolean =>
  tokens[at - 1]?.kind === 'punctuation' &&
  tags[at]!.pos === 'verb' &&
  tags[at]!.analysis?.conjunction === 'و' &&
  tags[at]!.analysis?.form?.tense === 'imperfect' &&
  DEEDS.has(tags[at]!.lemma)
/** «وفي المقابل، تسلم الحركة …»: the token behind what turns to the other side; the first one where nothing does. */
export function pastExchange(tags: Tags, first: number, last: number): number {
  const at = tags[first]!.lemma === 'في' ? first + 1 : first
  if (at >= last || !isInExchange(tags[at]!) || (at === first && tags[at]!.analysis?.preposition !== 'ب')) return first
  return tags[at + 1]!.pos === 'punctuation' ? at + 2 : at + 1
}
export const isInExchange = ({ analysis }: Tags[number]): boolean => analysis?.article === true && analysis.stem === IN_EXCHANGE
const IN_EXCHANGE = fold('مقابل')
/** Verbs of what accords lay down. */
export const DEEDS = foldedWords(
  'انسحب سحب أخلى غادر أفرج أطلق تبادل سلّم تسلّم فتح افتتح أعاد سمح رفع عقد بدأ استأنف دخل أدخل نشر انتشر شكّل تشكل تولى تعهد التزم عاد توقف أوقف جرى تم أشرف راقب أدمج دمج نزع ألزم حل دفع عوّض أنشأ خصّص موّل ضمن كفل كف امتنع أجرى نظّم صدر عفا أسقط أزال فكّك طهّر صرف رمّم شغّل منح تقاسم أقام فكّ ألغى سهّل أتاح مكّن أمّن أخرج أبعد رحّل أودع جمع تخلى خفض رسّم سرّح استوعب ضمّ ألقى وضع خضع أنجز استكمل',
)
const DUTIES = foldedWords('تعين وجب')
/** Those of them that in the future too are duties rather than news: وسيجري تبادل المحتجزين, not وسيعقد الوزير. */
const DUE = foldedWords(
  'انسحب سحب أخلى أفرج أطلق تبادل سلّم فتح أعاد سمح رفع نشر انتشر تولى أشرف راقب أدمج دمج نزع حل جرى تم توقف دفع عوّض ألقى تخلى سرّح جمع أخرج',
)
const ALSO_SO = foldedWords('أيضا كذلك')
const CARRIED_OUT = foldedWords('جرى أجرى تم')
/** What goes on already. */
const NOWADAYS = foldedWords('منذ حاليا الآن لليوم رغم')
