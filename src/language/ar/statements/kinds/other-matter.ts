import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Draft } from '../draft.ts'

/**
 * «نفى أن يكون استعان بمرتزقة»: a denial in a clause that neither takes up a charge (ذلك, الاتهامات, أي صلة) nor names what one side does to another
 * (نفى أن تكون قواته شنت غارة): it answers nobody. So does who refuses to do something.
 */
export function isOfOtherMatter({ document: { tags, tokens } }: ReadingContext, { act, cue, content }: Draft): boolean {
  if ((act !== 'deny' && act !== 'reject') || cue.negated) return false
  // one refuses to do many things (رفضوا تسليم أنفسهم), and denies what was said
  if (act === 'deny' && content.last - content.first < CLAUSE) return false
  for (let i = content.first; i <= content.last; i++) {
    const { lemma, analysis } = tags[i]!
    if (CHARGES.has(lemma) || CHARGES.has(analysis?.stem ?? '') || CHARGES.has(tokens[i]!.word.folded)) return false
  }
  return true
}
/** Tokens of a content that says something by itself. */
const CLAUSE = 3
const CHARGES = foldedWords(
  'ذلك هذا هذه تلك أمر اتهام اتهامات اتهم ادعاء ادعاءات ادعى مزاعم زعم رواية روايات أنباء نبأ خبر أخبار تقرير تقارير صحة مسؤولية مسئولية أي أى ضلوع تورط علاقة صلة ضربة ضربات ضرب غارة غارات أغار طلعة طلعات هجوم هجمات هاجم قصف استهداف استهدف عملية عمليات إطلاق أطلق خرق خروقات انتهاك انتهك انتهاكات مشاركة شارك تدخل احتجاز احتجز خطف اختطف قتل مقتل توغل حصار حاصر إغلاق أغلق قوات وجود دعم دعمه اشتباك اشتباكات معارك مواجهات وقوع وقع حدوث حدث تنفيذ نفذ شن ارتكاب ارتكب اعتقال اعتقل',
)
