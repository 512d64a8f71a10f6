import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'

/** What is done on one day or not at all, by the lemma of its verb or the stem of its noun. */
const DEFINITE = foldedWords(
  'أفرج أطلق حرّر سلّم أعاد أرجع سحب انسحب جلا أجلى أخلى غادر رحل خرج تنحّى استقال أقال عزل أعفى طرد أبعد رحّل استدعى عيّن شكّل أنشأ أرسل أوفد نشر فتح أغلق رفع فرض شدّد ألغى أدرج صنّف شطب جمّد حظر حلّ فكّك نزع ألقى عقد حقّق حاسب حاكم عاقب عوّض اعتذر اعترف تقدّم قدّم وقّع صادق أجرى نقل أوصل أدخل سمح كشف أوقف تسليم رحيل تنحي عدول تراجع عدل تراجع كفّ كف إفراج إجراء تحقيق محاسبة محاكمة مقاضاة',
)
/** What is only wished for: nobody can say whether it was done. */
const VAGUE = foldedWords(
  'ضبط ضمن تحلّى توخّى هدّأ هدأ غلّب احترم تجنّب اجتنب خفّف خفض خفّض حاور تعاون توحّد وحّد تضامن صبر حذر انتبه عمل بذل واصل استمر دعم ساعد ساهم أسهم اضطلع تحمّل نأى تمسّك تكاتف تعقّل تهدئة هدوء حوار خفض وحدة ضبط حذر يقظة تعقل حكمة حيطة صلاة دعم تعاون تضافر ترشيد نبذ',
)

/** Tokens in which what is asked begins. */
const REACH = 2

/**
 * Whether what somebody asks, from `first` to `last`, is an act: a verbal noun, or أن with a verb. Where nobody is asked by word it must be one of
 * those that are done on one day (طالب بالإفراج عن المعتقلين, not دعا إلى ضبط النفس).
 */
export function asksAct(context: ReadingContext, first: number, last: number, asked: boolean): boolean {
  const { tags } = context.document
  for (let i = first; i <= Math.min(last, first + REACH); i++) {
    const { derived, pos, lemma, analysis } = tags[i]!
    const isAct = derived === 'masdar' || (pos === 'verb' && analysis?.form?.tense === 'imperfect')
    const isListed = (words: ReadonlySet<string>) => words.has(lemma) || (pos !== 'verb' && words.has(analysis?.stem ?? ''))
    if (isListed(DEFINITE)) return true
    if (isListed(VAGUE)) return asksFurther(context, i + 1, last)
    if (isAct) return asked
  }
  return false
}

/** «إلى ضبط النفس والعودة إلى طاولة الحوار»: what is asked beside what is only wished for. */
function asksFurther({ document: { tags, tokens } }: ReadingContext, first: number, last: number): boolean {
  for (let i = first; i <= Math.min(last, first + FURTHER); i++) {
    const { derived, pos, lemma, analysis } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'complementizer') return false
    if (analysis?.conjunction !== 'و' || (derived !== 'masdar' && pos !== 'nominal')) continue
    if (DEFINITE.has(lemma) || DEFINITE.has(analysis.stem) || lemma === RESUMING) return true
    if (analysis.stem === RETURN) return tags[i + 1]?.lemma === 'الي' && TABLES.has(tags[i + 2]?.analysis?.stem ?? '')
  }
  return false
}
/** Tokens in which such acts are joined. */
const FURTHER = 12
const RESUMING = fold('استأنف')
const RETURN = fold('عودة')
const TABLES = foldedWords('طاولة مفاوضات محادثات مباحثات مشاورات حوار')

/** «رعاياها» of دعت السفارة رعاياها إلى مغادرة البلاد: a noun between the speaker and what is asked, though it names nobody. */
export function isAskedOfSomebody({ document: { tags, tokens }, timeAt }: ReadingContext, from: number, content: number): boolean {
  for (let i = from; i < content; i++) {
    const { pos, analysis } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || timeAt[i] !== -1) continue
    if (pos === 'nominal') return tags[i - 1]?.pos !== 'preposition' && analysis?.preposition === ''
  }
  return false
}
