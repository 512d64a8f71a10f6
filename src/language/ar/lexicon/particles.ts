import { fold } from '../letters.ts'

export type FunctionClass =
  | 'preposition' | 'conjunction' | 'complementizer' | 'relative' | 'pronoun' | 'demonstrative' | 'negation' | 'verbal-particle' | 'particle' | 'adverb' | 'conditional'

export interface FunctionWord {
  readonly class: FunctionClass
  /** May carry an attached pronoun (عليه, أنه). */
  readonly enclitics: boolean
}

const rows: readonly (readonly [FunctionClass, enclitics: boolean, words: string])[] = [
  ['preposition', true, 'في من إلى علي على عن مع بعد قبل خلال ضد نحو بين حول تحت فوق أمام وراء خلف عند لدى منذ حتى دون عبر حيال تجاه إزاء وسط داخل خارج بشأن قرب رغم بدون لأجل بسبب إثر عقب قبيل بعيد بموجب بحسب حسب وفق طبقا وفقا جراء نتيجة برعاية بوساطة بواسطة بمشاركة بدعم بحضور إضافة سوى باستثناء مقابل ضمن أثناء طيلة طوال غداة عشية بمناسبة باسم لصالح فضلا تمهيدا تنفيذا استنادا بناء خلافا شرق غرب شمال جنوب فيما_يتعلق بين علي إلي قبالة صوب حوالى باتجاه لحين'],
  ['preposition', true, 'لد الى إلي علي عليه'],
  ['conjunction', false, 'أو أم ثم بل لكن ولكن و بينما فيما حين عندما حيث لأن كما بعدما حالما كلما ريثما قبلما طالما بيد إذ مما ما لما'],
  ['complementizer', true, 'أن إن أنّ بأن لأن كأن أنما إنما'],
  ['relative', false, 'الذي التي الذين اللذان اللتان اللذين اللتين اللواتي اللاتي من ممن مما بما فيما'],
  ['pronoun', false, 'هو هي هم هما هن أنا نحن أنت أنتم إياه إياها إياهم'],
  ['demonstrative', false, 'هذا هذه ذلك تلك هؤلاء هذان هاتان هذين هاتين أولئك ذاك بذلك لذلك كذلك'],
  ['negation', false, 'لم لن لا ما ليس ليست ليسوا لما غير عدم'],
  ['verbal-particle', false, 'قد سوف لقد كي لكي'],
  ['conditional', false, 'إذا لو لولا إن إما مهما'],
  ['particle', false, 'إلا إنما أيضا فقط أي كل جميع كافة بعض معظم أغلب سائر كلا كلتا نفس نفسه نفسها ذات هل يا أيها مثل غيره خاصة خصوصا لاسيما حتي سواء'],
  ['adverb', false, 'هنا هناك هنالك الآن آنذاك حينها آنفا سابقا لاحقا حاليا مؤخرا اليوم أمس غدا أيضا جدا فورا مجددا تقريبا تماما معا سويا قريبا مباشرة'],
]

/** Closed-class words by folded form. The first class that names a word wins. */
export const FUNCTION_WORDS: ReadonlyMap<string, FunctionWord> = (() => {
  const out = new Map<string, FunctionWord>()
  for (const [functionClass, enclitics, words] of rows)
    for (const word of words.split(' ')) {
      const key = fold(word)
      if (!out.has(key)) out.set(key, { class: functionClass, enclitics })
    }
  return out
})()
