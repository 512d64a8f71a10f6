import { fold, foldedWords } from '../../letters.ts'
import { tagTest } from '../../tag-facts.ts'

/** Verbs whose subject does what their object names: شنّ هجوما, عقد اجتماعا, وافق على تسليم سلاحه, باشر الانسحاب. */
export const SUBJECT_ACTS = foldedWords(
  'اختتم استهل ضرب أطبق شدّد خفّف رفع جمّد نظّم أحكم رعى قاد تبادل خفف باغت نصب فتح أغلق حشد سلّم استخدم شارك صعّد شن عقد أجرى نفذ أطلق بدأ خاض واصل استأنف قدم وقع باشر وافق تعهد قرر رفض اضطر استعد اعتزم أراد سعى قبل وعد هدد نوى وجه أبرم أنهى أوقف علق مدد خرق انتهك حضر أدار رعى استضاف اتفق التزم كثف عزز شهد أقام أعاد بسط حقق اتخذ تولى أعلن أكد رد ارتكب طرح أصدر شكل فرض توصل دفع استأنف كرر تابع عاود ضاعف وسع قام شرع أقدم عمد اقترح عرض منح أرسل وفر تبنى تمكن نجح أفلح استطاع أكمل استكمل أتم جدد حاول أمضى وضع ذيّل مهر ثبّت أرجأ أجّل أخّر ترأس انتهى فرغ انخرط ارتضى رضي أثمر',
)
/** Verbs whose object does it: طالب القوات بالانسحاب, دعا الطرفين إلى وقف القتال. */
export const OBJECT_ACTS = foldedWords('طالب دعا حث حض ألزم أمر وجّه أوعز ناشد أجبر أرغم اتهم سمح حمل منع ثنى ردع')

/** Whether a verb, by its lemma, says that its subject does what a noun names. */
export const carries = (lemma: string): boolean => SUBJECT_ACTS.has(lemma) || ASKED.has(lemma)
/** هجوم أمر به القائد, جلسة دعت إليها فرنسا. */
const ASKED = foldedWords('احتضن شهد دعا طلب أمر طالب استضاف نظم خطط تبنى موّل دبر')

/** Verbs whose subject makes known what it did, or what was done by others. */
export const ANNOUNCING = foldedWords('أعلن أكد')
export const VIOLENT: ReadonlySet<string> = new Set(['attack', 'clash', 'abduct', 'destroy', 'displace', 'violation'])
/** Stems that say what was suffered, whoever did it. */
export const SUFFERED = foldedWords('مقتل مصرع وفاة إصابة سقوط جرح نزوح استشهاد')
/** «أعلنت البعثة وصول القافلة»: who comes or goes, if it is not the one who tells of it. */
export const MOVING = foldedWords('وصول دخول عودة خروج مغادرة مرور عبور نزوح فرار هروب')

/** Whether a word before a trigger may say who did it: a verb, what is derived of one, or a noun for a proposal, a charge or what was suffered. */
export const concernsDoers = tagTest(
  ({ pos, derived, lemma, analysis }) =>
    pos === 'verb' ||
    derived !== null ||
    PROPOSALS.has(lemma) ||
    [PROPOSALS, CHARGES, SUFFERED].some((words) => words.has(analysis?.stem ?? '')),
)
export const BINDING = foldedWords('التزم تعهد اتفق وافق توافق تفاهم')

export const PROPOSING = foldedWords('طالب دعا ناشد')
export const PUSHING = fold('دفع')
export const COMMAND = fold('قيادة')
export const REPELLING = foldedWords('صدّ أحبط أفشل تصدى دحر كسر اعترض منع أدان استنكر ندد حبط واجه')
export const BEFALLING = foldedWords('وقع شهد')

export const WITNESSING = foldedWords('شهد عاش عرف')
/** What a town, a street or the gates of a town see. */
export const SEEN: ReadonlySet<string> = new Set([
  'attack',
  'clash',
  'mobilise',
  'operation',
  'protest',
  'war',
  'abduct',
  'arrest',
  'displace',
])
export const REPRESSING = foldedWords('قمع فرّق فضّ منع حظر أوقف أنهى صدّ تصدى واجه هاجم حاصر أحبط ألغى كبح أخمد احتوى')
export const PROPOSALS = foldedWords('مقترح مقترحات اقتراح اقتراحات مبادرة مبادرات مسودة ورقة خارطة خريطة تصور')
/** Who answers a proposal is one of those whom it binds. */
export const ANSWERS = foldedWords('وافق قبل ارتضى رفض وقع التزم أيد')
export const CHARGES = foldedWords('تهمة تهم جرم جريمة جرائم جناية شبهة')

export const ORDERS = foldedWords('أمر وجّه أوعز')
