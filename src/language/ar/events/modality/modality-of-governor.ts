import type { Modality } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { firstOfSeveral } from '../clause/coordination.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Nouns whose complement is charged, planned, feared or recalled, and not told: تهمة تفجير, مخطط لاغتيال, خطر اندلاع, ذكرى مقتل. */
const GOVERNORS: ReadonlyMap<string, Modality> = new Map(
  (
    [
      ['alleged', 'تهمة اتهم اتهام متهم متهمين متهمون ضلوع ضالع ضلع تورط متورط متورطين مشتبه مشتبهين اشتبه شبهة مزاعم ذريعة حجة'],
      [
        'planned',
        'حرص عزم أصر إصرار رغبة قدرة سعي سعى جهد جهود مسألة نظر فكر بحث خطة خطط مخطط تحضير تحضيرات تجهيز جهز أعد تدرب تدريب نية مؤامرة توعد لوح هدد',
      ],
      ['proposed', 'مقترح مقترحات اقتراح اقتراحات مبادرة مبادرات مسودة تصور'],
      ['demanded', 'حرض تحريض دعوة دعوات مطالبة مطالبات مطالب ناشد حث'],
      [
        'conditional',
        'خطر مخاطر مخاوف خوف تخوف خشية خشي تحسب حذر وقاية وقى حماية حمى ردع مكافحة كافح حظر جرم مواجهة واجه منع حيلولة حال تصدى أي أية',
      ],
      ['historical', 'ذكرى نصب متحف محاكمة'],
    ] as const
  ).flatMap(([modality, words]) => words.split(' ').map((word) => [fold(word), modality] as const)),
)

/** The modality that a noun gives which governs the trigger within the same phrase. */
export function governedModality(context: ReadingContext, trigger: Trigger, first: number): Modality | null {
  const { tags, tokens } = context.document
  const head = firstOfSeveral(context.document, trigger.first)
  for (let i = head - 1; i >= Math.max(first, head - 4); i--) {
    const tag = tags[i]!
    // التزمت الحركة بإطلاق الأسرى: it is still to be; who keeps to a halt to the fighting does so
    if (
      tag.pos === 'verb' &&
      tag.lemma === COMMITS &&
      tags[head]!.analysis?.preposition === 'ب' &&
      trigger.pattern.frame.type !== 'ceasefire'
    )
      return 'pledged'
    if (tokens[i]!.kind === 'punctuation' || tag.pos === 'verb' || tag.pos === 'complementizer' || tag.pos === 'relative') return null
    // جهاز الردع: in a name it tells nothing
    if (context.names.at[i] !== -1) continue
    const found = GOVERNORS.get(tag.lemma) ?? (tag.analysis === null ? undefined : GOVERNORS.get(tag.analysis.stem))
    if (found !== undefined && !(tags[i + 1]!.lemma === 'الي' && TAKING.has(tag.analysis?.stem ?? '')))
      // لا نية لإرسال قوات, عدم وجود خطط لإرسالها
      return found === 'planned' && tag.pos === 'nominal' && isThereNone(tags, i) ? 'negated' : found
    // another phrase begins (خطط الجيش بعد هجوم)
    if (isFeared(tags, i)) return 'conditional'
    if ((tag.pos === 'preposition' && i < head - 1) || SEQUENCE.has(tag.lemma)) return null
  }
  return null
}

/** «لا نية», «ليس لديه نية», «عدم وجود نية» */
export function isThereNone(tags: ReadingContext['document']['tags'], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NONE); i--) {
    if (tags[i]!.pos === 'negation' || NONE_OF.has(tags[i]!.lemma)) return true
    const isHolder = tags[i]!.pos === 'nominal' && tags[i]!.analysis?.article === true
    if (!isHolder && !BETWEEN.has(tags[i]!.lemma) && tags[i]!.pos !== 'preposition') return false
  }
  return false
}
const NONE = 3
const NONE_OF = foldedWords('عدم دون')
const BETWEEN = foldedWords('وجود وجد أي أية لدى')

/** المبادرة إلى إطلاق النار: done first, and not proposed. */
const TAKING: ReadonlySet<string> = new Set([fold('مبادرة')])
const COMMITS = fold('التزم')

/** خوفا من اندلاع اشتباكات, تحسبا لهجمات: it has not come. */
const isFeared = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at]!.lemma === 'من' && FEARS.test(tags[at - 1]?.analysis?.stem ?? '')
const FEARS = /^(?:ت?خوفا?|خشيه|مخاوف)$/u

/** What opens a phrase of time or reason. */
const SEQUENCE = new Set(['بعد', 'قبل', 'عقب', 'اثر', 'منذ', 'خلال', 'اثناء', 'غداه', 'جراء'])
