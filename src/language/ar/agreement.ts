import { tagTest } from './tag-facts.ts'
import type { Tag } from './tagging.ts'

/** «جنود أتراك», «ضباط كبار»: a noun for many without article, which an adjective without article goes on. */
export const isIndefinitePlural = ({ analysis }: Tag): boolean =>
  analysis?.form?.number === 'p' && !analysis.article && analysis.enclitic === ''

/** «الطائرات المصرية», «الصحافي التركي»: whose a definite noun is, in agreement with it. */
export function isOrigin({ analysis: head }: Tag, { analysis }: Tag): boolean {
  if (head?.form == null || !head.article || analysis?.article !== true || !/(?:ي|يه)$/.test(analysis.stem)) return false
  // الجانبان الروسي والأوكراني
  if (head.form.number === 'd' && analysis.conjunction === '') return analysis.stem.endsWith('ه') === (head.form.gender === 'f')
  const feminine = head.form.gender === 'f' || (head.form.number === 'p' && !/(?:ون|ين)$/.test(head.stem))
  return analysis.stem.endsWith('ه') === feminine && head.form.number !== 'd'
}
/** «مسلحون مجهولون», «مسؤولين عسكريين»: a plural participle or noun in ـيون right after an indefinite plural of its case. */
export function isQuality(before: Tag, tag: Tag): boolean {
  const { analysis: head } = before
  const { analysis, derived } = tag
  if (head === null || analysis === null || head.article || analysis.article) return false
  // مقاتلون أجانب, مقاتلين جددا
  if (MANY_SO.has(analysis.stem)) return head.form?.number === 'p' && analysis.conjunction === ''
  if (derived !== 'participle' && !/ي[وي]ن$/u.test(analysis.stem)) return false
  return head.form?.number === 'p' && analysis.form?.number === 'p' && analysis.conjunction === '' && agreesInCase(before, tag)
}
/** Broken plurals of adjectives that the lexicon has as nouns. */
const MANY_SO: ReadonlySet<string> = new Set('اجانب جدد قدامي كبار صغار ابرياء اقوياء فقراء اغنياء غرباء شرفاء احرار شباب'.split(' '))
/** As `isQuality`, of two names of people. */
export const isParticipleOf = (before: Tag, tag: Tag): boolean =>
  tag.analysis?.form?.pos === 'participle-passive' && isIndefinitePlural(before) && isIndefinitePlural(tag) && agreesInCase(before, tag)
/** «وحدة إسرائيلية خاصة»: past an adjective of a people, one more of the noun before it. */
export const isFurtherOf = (tags: readonly Tag[], noun: number, { pos, analysis }: Tag): boolean => {
  const { analysis: head = null } = tags[noun] ?? {}
  if (pos !== 'adjective' || analysis === null || analysis.article || head === null || head.article || head.form?.number !== 's')
    return false
  return analysis.conjunction === '' && analysis.stem.endsWith('ه') === (head.form.gender === 'f')
}
const agreesInCase = ({ analysis: head }: Tag, { analysis }: Tag): boolean => {
  const own = /[وي]ن$/u.exec(head?.stem ?? '')?.[0]
  return own !== undefined && own === /[وي]ن$/u.exec(analysis?.stem ?? '')?.[0]
}

/** «مسؤول رفيع المستوى», «قوة متعددة الجنسيات»: the noun in respect of which an adjective holds. */
export const isMeasured = ({ analysis: adjective }: Tag, { analysis, lemma }: Tag): boolean =>
  analysis?.article === true && RESPECTS.has(lemma) && MEASURES.has((adjective?.stem ?? '').replace(/[هي]$/, ''))
const MEASURES = new Set('مجهول معروف رفيع عال واسع طويل قصير بعيد متعدد شديد ثناء ثنائ ثلاث رباع محدود'.split(' '))
const RESPECTS = new Set('هويه مصدر نسب مستوي نطاق مدي امد جنسيه طرف لهجه اطلاع نفوذ خطوره اهميه صله تاثير'.split(' '))

/** An adjective of relation, or a noun in ـي that after another only qualifies it («مسؤول عسكري», «منظمات حقوقية»). */
export const isRelational = ({ analysis }: Tag): boolean =>
  (analysis?.form?.pos === 'noun' || analysis?.form?.pos === 'adjective') &&
  analysis.form.number === 's' &&
  analysis.stem.length >= 5 &&
  /(?:ي|يه)$/.test(analysis.stem)

/**
 * Adjectives, participles, ordinals and nisbas that agree with their head; what the lexicon does not know is taken for one after a definite noun.
 * A human plural (الانفصاليين) qualifies human plurals only: after السلطات it is another phrase.
 */
export function qualifies(head: Tag, tag: Tag): boolean {
  if (tag.analysis === null || (tag.pos !== 'adjective' && tag.pos !== 'nominal')) return false
  const { stem, form } = tag.analysis
  if (isOfSomebody(tag)) return true
  const number = head.analysis?.form?.number
  // a name that is no plural itself has none with it (واشنطن الطرفين)
  if (endsLikeMen(tag) && form?.number !== 's')
    return (number === 'p' && !head.analysis!.stem.endsWith('ات')) || number === 'd' || (head.analysis?.form === null && endsLikeMen(head))
  if (form?.number === 'p' && stem.endsWith('ات')) return number === 'p'
  if (GROUNDS.has(stem)) return false
  // أوقف مسلحون حافلة: of men there are several
  if (endsLikeMen(head) && head.analysis?.article === false && number === 'p' && form?.number === 's' && tag.pos === 'adjective')
    return false
  // الشرطة القيادي في الحركة: whom she arrested
  if (tag.pos === 'adjective' || form === null) return !isMasculineOfFeminine(head, tag)
  // a nisba that the lexicon has as a noun (انفصالية) agrees by its ending
  const agreeing = form.number === 's' && form.gender === head.analysis?.form?.gender
  // حزب الوحدة المعارض, الحركة المسلحة: participles that the lexicon has as nouns
  if (form.pos === 'noun' && stem.startsWith('م') && agreeing && head.analysis?.form?.number === 's') return true
  if (form.pos !== 'noun' || !/ي$|يه$/.test(stem) || THINGS.has(stem)) return false
  const feminine = head.analysis?.form?.gender === 'f' || head.analysis?.form?.number === 'p'
  return stem.endsWith('ه') ? feminine || head.analysis?.form === null : !feminine
}

/** One of a thing that is feminine, and an adjective for one that is masculine. */
function isMasculineOfFeminine({ analysis: head }: Tag, { analysis, pos }: Tag): boolean {
  if (pos !== 'adjective' || head?.form?.pos !== 'noun' || head.form.number !== 's' || head.form.gender !== 'f') return false
  return analysis?.form?.number === 's' && analysis.form.gender === 'm'
}

/** «مقاتلو الحركة المدينة»: nouns in م that are no participles, and participles of what is proposed or caught. */
const GROUNDS: ReadonlySet<string> = new Set(
  (
    'مدينه منطقه محافظه مديريه مقاطعه مملكه مدرسه محكمه مصفاه محطه منشاه مؤسسه مءسسه مستوطنه معركه مهمه مرحله مسؤوليه مبادره ' +
    'مجموعه منظمه مليشيا ميليشيا مطار ميناء معبر مخيم مستشفي مركز مقر موقع معسكر مسجد مبني منزل مجلس مكتب ملعب متحف مصنع مخزن ' +
    'مستودع مرفا ممر مضيق موكب ميدان مسرح معقل محور مثلث مربع مدخل مخرج منفذ معهد مخفر متجر مصرف مدرج مسلخ منجم مزار معبد مقترح ' +
    'مشروع مرسوم موقف موعد ملف مؤتمر ميثاق مبلغ مطلب مازق مصير منصب مقعد محضر مجال مسار مسعي مصدر مقطع مخطط ممثل مبعوث متهم مشتبه ' +
    'مطلوب محتجز معتقل مختطف مخطوف مفقود مهندس مدير مراسل مواطن محافظ مستشار'
  ).split(' '),
)

/** Nouns that only look like adjectives of origin, by stem. */
export const THINGS: ReadonlySet<string> = new Set(
  'عمليه قضيه اتفاقيه مسءوليه مسؤوليه شرعيه مديريه بلديه جمعيه قريه شخصيه ميزانيه حريه اقليه اغلبيه غالبيه ارضيه احصاءيه احصائيه هويه كميه اليه'.split(
    ' ',
  ),
)

/** الطيران التابع لـ, القوات الموالية لـ: participles that say whose the head is. */
export const OF_SOMEBODY: ReadonlySet<string> = new Set(['تابع', 'تابعه', 'موالي', 'مواليه'])
const isOfSomebody = tagTest(({ analysis }) => OF_SOMEBODY.has(analysis?.stem ?? ''))
/** انفصاليون, انفصاليين. */
export const endsLikeMen = tagTest(({ analysis }) => /(ون|ين)$/.test(analysis?.stem ?? ''))
