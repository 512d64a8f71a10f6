import { fold, foldedWords } from '../../letters.ts'
import { tagTest } from '../../tag-facts.ts'
import type { Tag } from '../../tagging.ts'

/** Words that negate what stands right behind them. */
export const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ليس', 'دون', 'عدم', 'بدون', 'غير'])
/** What is expected or planned. */
export const PLANS = new Set([
  'درب',
  'تدرب',
  'توقع',
  'ترقب',
  'ارتقب',
  'رجح',
  'مقرر',
  'مرتقب',
  'متوقع',
  'منتظر',
  'انتظر',
  'مفترض',
  'افترض',
  'ازمع',
  'مرجح',
  'مزمع',
  'اعتزم',
  'استعد',
  'خطط',
  'نوي',
  'عزم',
  'تعتزم',
  'يعتزم',
  'مقبل',
  'وشيك',
  'قادم',
  'استعداد',
])
/** أحبطت القوات هجوما: it did not happen. */
export const PREVENTED = new Set(['حاكي', 'منع', 'محاكاه', 'احبط', 'افشل', 'تفادي', 'تجنب', 'احباط', 'افشال', 'تعذر', 'استحال'])
/** فشل الجيش في استعادة المدينة, عجز عن تأمينها: what one fails to do. */
export const FAILING: ReadonlyMap<string, string> = new Map([
  ['فشل', 'في'],
  ['اخفق', 'في'],
  ['تعثر', 'في'],
  ['عجز', 'عن'],
  ['امتنع', 'عن'],
  ['احجم', 'عن'],
])
/** تراجعت السلطات عن فتح الطريق: what one does not do after all. */
export const REFRAINING: ReadonlyMap<string, string> = new Map([
  ['تراجع', 'عن'],
  ['عدل', 'عن'],
  ['امتنع', 'عن'],
  ['احجم', 'عن'],
  ['تخلي', 'عن'],
  ['تخلف', 'عن'],
  ['تنصل', 'من'],
  ['تهرب', 'من'],
])
/** أرجأت القوات انسحابها: it is still to come. Talks that are put off are an event of their own. */
export const POSTPONING = foldedWords('أرجأ أجّل تأجّل تأخّر')
/** What stays an event of its own when it is put off. */
export const TALKED_OF: ReadonlySet<string> = new Set(['talks', 'session', 'visit'])
/** What is got ready is still to come. */
export const PREPARING = foldedWords('أعدّ حضّر هيّأ مهّد')
/** كاد + imperfect did not happen. */
export const NEARLY = foldedWords('كاد أوشك')
/** «أوشكوا على الانسحاب» */
export const ON_THE_VERGE = fold('أوشك')
/** What is ruled out is not to be; what is not ruled out may be. */
export const RULING_OUT = fold('استبعد')
/** «بدعوى أن القوات قصفت المدينة»: what somebody gives as his reason. */
export const PRETEXTS = foldedWords('دعوى حجة ذريعة زعم مزاعم داعي ادعاء ادعاءات')
/** «من المحتمل أن تنسحب القوات», «إمكانية أن» */
export const POSSIBLE = foldedWords('محتمل ممكن أمكن احتمل احتمال احتمالات إمكان إمكانية وارد خشي خشية مخاوف خوف تخوف')
/** Those that open a clause, however far before its verbal noun. */
export const CLAUSE_CONDITIONS = new Set(['اذا', 'لو'])
/** «في حالة خرق الهدنة» */
export const IN_CASE = fold('حالة')
/** Those that make an event depend. */
export const CONDITIONS = new Set(['اذا', 'لو', 'شرط', 'شريطه', 'حال'])
/** What is wished, tried or held possible or needed. */
export const WISHES = new Set([
  'اراد',
  'فكر',
  'ناشد',
  'رغب',
  'امل',
  'سعي',
  'حاول',
  'تامل',
  'احتمال',
  'محتمل',
  'امكان',
  'امكانيه',
  'ضروره',
  'محاوله',
  'هدف',
  'وجوب',
  'وجب',
  'انبغي',
  'لزم',
])
/** An attempt, of a life too. */
export const ATTEMPT = new Set(['محاوله', 'محاولات', 'محاولتي', 'محاولتين'])
/** لأجل, بهدف: what something is for. */
export const PURPOSE = new Set(['اجل', 'موعد', 'بغيه', 'بهدف', 'قصد', 'تمهيدا', 'هدف'])

const PREPARATORY = foldedWords('تمهيدا استعدادا تحضيرا توطئة تهيئة')
export const isPreparatory = ({ analysis }: Pick<Tag, 'analysis'>): boolean => PREPARATORY.has(analysis?.stem ?? '')

/** Whether a word before an event may tell how it is meant; most tell nothing. */
export const tellsMood = tagTest(
  ({ pos, lemma, analysis }) =>
    pos === 'verb' ||
    pos === 'complementizer' ||
    analysis?.future === true ||
    lemma === 'سوف' ||
    NEARLY.has(lemma) ||
    lemma === IN_CASE ||
    FAILING.has(lemma) ||
    REFRAINING.has(lemma) ||
    isPreparatory({ analysis }) ||
    [NEGATIONS, PREVENTED, CONDITIONS, PLANS, WISHES, PURPOSE].some((words) => words.has(lemma)),
)
