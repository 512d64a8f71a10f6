import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Gender } from '../../paradigms/types.ts'
import { standsBeforeClause } from '../../statements/frames.ts'
import type { Tag } from '../../tagging.ts'
import type { Analysis } from '../../vocabulary.ts'
import { isAtLeast } from '../clause/bounds.ts'
import { isComma, relativeClauseEnd } from '../clause/insertions.ts'
import { askedOnce } from './asked-once.ts'
import type { Trigger } from './triggers.ts'

/** Verbs that say of a noun that it happened, was done or was suffered: وقع انفجار, ارتكب مجزرة, تعرض لهجوم. */
export const TELLING: ReadonlySet<string> = new Set(
  'وقع اندلع دار خرج شهد ارتكب نفذ تعرض عرض هز انهار توصل طرح اصدر شكل فرض شن عقد بدا انطلق نشب حدث حصل اطلق قاد خاض اعلن وجه استانف تجدد تواصل استمر اجري اعقب خلف احتدم تصاعد اشتد نظم شارك دخل عم شدد نصب ابرم وقع انعقد التام احتضن استضاف نجا عاش عرف جري تم انشا صد جدد انتزع حكم احكم قام عمد اقدم رد استبق توج دوي سمع ضرب عاد اتسع توسع تمكن نجح جمع واصل تابع استهل احيا تراس رعي ادار انخرط ابصر كثف صعد عاود شرع كرر ضاعف وسع استعر تفجر اشتعل التهب'.split(
    ' ',
  ),
)
/** Prepositions by which such verbs take what they tell of. */
const GOVERNING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    تعرض: 'ل',
    عرض: 'ل',
    توصل: 'الي ل',
    شارك: 'في',
    خرج: 'في',
    انخرط: 'في',
    دخل: 'في',
    اعلن: 'عن',
    بدا: 'ب في',
    نجا: 'من',
    قام: 'ب',
    قاد: 'الي',
    نفذ: 'ب',
    عمد: 'الي',
    اقدم: 'علي',
    رد: 'ب',
    تمكن: 'من',
    نجح: 'في',
    استبق: 'ب',
    توج: 'ب',
    كثف: 'من',
    صعد: 'من',
    وسع: 'من',
    ضاعف: 'من',
    شرع: 'في',
    استمر: 'في',
    عاود: 'الي',
  }).map(([verb, prepositions]) => [verb, new Set(prepositions.split(' '))]),
)
/** Verbs that tell so of an accord alone: قبل هدنة, وافق على هدنة, أسفر عن اتفاق. */
const BRINGING_ABOUT: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    قبل: ' ب',
    رضي: ' ب',
    ارتضي: '',
    اتفق: 'علي',
    وافق: 'علي',
    اسفر: 'عن',
    اثمر: ' عن',
    افضي: 'الي',
    ادي: 'الي',
    خلص: 'الي',
    انتهي: 'ب الي',
    تكلل: 'ب',
  }).map(([verb, prepositions]) => [verb, new Set(prepositions.split(' '))]),
)
const brings = (tag: Tag, governs: string, { frame }: Trigger['pattern']): boolean =>
  (frame.type === 'ceasefire' || frame.type === 'agreement') && BRINGING_ABOUT.get(tag.lemma)?.has(governs) === true

/** Tokens from a noun back to the verb that tells of it. */
const REACH = 7
/** Index of the word before a noun that tells that it happened, with nothing between them but who and where; null for none. */
export const tellingVerb = askedOnce(({ document, timeAt }, trigger): number | null => {
  const { tags, tokens, sentences, sentenceOf } = document
  const { first } = sentences[sentenceOf[trigger.first]!]!
  const before = tags[trigger.first - 1]
  // وجه عددا من الضربات: the part is what is done
  let whole = trigger.first - 2
  while (before?.lemma === 'من' && tags[whole]?.pos === 'adjective') whole--
  const part = before?.lemma === 'من' && PARTS.has(tags[whole]?.analysis?.stem.replace(/ا$/, '') ?? '')
  const governs = tags[trigger.first]!.analysis?.preposition || (before?.pos === 'preposition' && !part ? before.lemma : '')
  let timed = 0
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - REACH - timed); i--) {
    if (tokens[i]!.kind === 'punctuation') return null
    // نفذت في ساعة متأخرة من ليل السبت غارات: when, however long
    if (timeAt[i] !== -1) timed++
    if (isAtLeast(document, i)) continue
    if (tags[i]!.pos === 'verb' && brings(tags[i]!, governs, trigger.pattern)) return i
    if (tags[i]!.pos === 'verb')
      return TELLING.has(tags[i]!.lemma) && (governs === '' || GOVERNING.get(tags[i]!.lemma)?.has(governs) === true) ? i : null
    if (tags[i]!.derived === 'masdar' && i === trigger.first - 1 && TELLING.has(tags[i]!.lemma)) return i
  }
  return null
})
/**
 * «المعارك استؤنفت بعد أسابيع», «الجولة الأولى اختتمت أمس»: the past verb after a noun that says what became of it, right after it or, where the noun opens
 * its clause, after what stands with it (لكن القتال بين الجيش والحركة تجدد); null for none.
 */
export function predicateOf(context: ReadingContext, trigger: Trigger): number | null {
  const { document, names, timeAt } = context
  const { tags, tokens, sentences, sentenceOf } = document
  const sentence = sentences[sentenceOf[trigger.first]!]!
  const own = tags[trigger.first]!.analysis?.form?.gender ?? null
  const reach = opensItsClause(context, trigger.first) ? PREDICATE_REACH : PREDICATE_NEAR
  let passed = 0
  for (let i = trigger.last + 1; i <= Math.min(sentence.last, trigger.last + reach + passed); i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (tokens[i]!.kind === 'punctuation') {
      // هدنة أولى، رعتها روسيا أمس، قد انهارت
      const end = passed === 0 && isComma(tokens[i]!) ? relatedEnd(context, i, sentence.last) : null
      if (end === null) return null
      passed = end - i + 1
      i = end
      continue
    }
    if (pos === 'verb') {
      const form = analysis?.form
      const agrees = own === null || form?.gender == null || form.gender === own || form.number !== 's'
      if (agrees && (form?.tense === 'perfect' || sentence.heading) && analysis!.conjunction === '' && BECOMING.has(lemma)) return i
      // القتال تجدد, spelt like «she renews»
      return tokens[i]!.word.analyses.some((one) => one.conjunction === '' && isWhatBecame(one, own)) ? i : null
    }
    const isBeside = reach === PREDICATE_REACH && (pos === 'preposition' || pos === 'number' || names.at[i] !== -1 || timeAt[i] !== -1)
    if (!isBeside && pos !== 'adjective' && pos !== 'nominal' && pos !== 'adverb' && pos !== 'verbal-particle') return null
  }
  return null
}
/** The comma that closes what the one at `at` opens to say of the noun before it, with its predicate right behind; null for none. */
function relatedEnd(context: ReadingContext, at: number, limit: number): number | null {
  const { tags, tokens } = context.document
  const { pos, analysis } = tags[at + 1] ?? {}
  const isRelated = pos === 'verb' && analysis?.conjunction === '' && analysis.enclitic !== ''
  let end = relativeClauseEnd(context, at, limit)
  for (let i = at + 2; isRelated && end === null && i < Math.min(limit, at + RELATED); i++) if (isComma(tokens[i]!)) end = i
  const next = end === null ? undefined : tags[end + 1]
  return next?.pos === 'verbal-particle' || (next?.pos === 'verb' && next.analysis?.conjunction === '') ? end : null
}
/** Tokens of what is said of a noun between two commas. */
const RELATED = 16

/** The perfect of such a verb, in the gender of the noun. */
const isWhatBecame = ({ form }: Analysis, gender: Gender | null): boolean =>
  form?.pos === 'verb' && form.tense === 'perfect' && form.number === 's' && form.gender === gender && BECOMING.has(form.foldedLemma)
/** Tokens from a noun to its predicate. */
const PREDICATE_NEAR = 4
const PREDICATE_REACH = 14
/** At the beginning of a sentence, or behind what begins a clause, and governed by nothing. */
function opensItsClause({ document: { tags, sentences, sentenceOf } }: ReadingContext, at: number): boolean {
  if ((tags[at]!.analysis?.preposition ?? '') !== '') return false
  if (at === sentences[sentenceOf[at]!]!.first) return true
  return standsBeforeClause(tags[at - 1]!)
}
const BECOMING = foldedWords(
  'وقع اندلع دار جرى انعقد عقد استأنف تجدد تواصل استمر عاد انطلق بدأ اختتم انتهى توقف تصاعد اشتد احتدم نشب حدث حصل تم انهار توسع امتد سمع دوى',
)

const PARTS = new Set(['عدد', 'سلسله', 'مزيد', 'عشرات', 'مءات', 'مئات', 'كثير', 'عديد', 'موجه', 'عدة', 'حمله'])
