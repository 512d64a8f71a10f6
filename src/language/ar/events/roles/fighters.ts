import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { MOVING, SUFFERED, VIOLENT } from './doer-verbs.ts'

/** First words of the names of those who fight. */
const FORCES = foldedWords(
  'جيش الجيش قوات القوات قوة حركة الحركة كتائب كتيبة سرايا جماعة الجماعة جبهة الجبهة لواء ألوية فصائل فصيل حزب مقاومة المقاومة سلاح بحرية البحرية تنظيم التنظيم حرس الحرس أركان هيئة قيادة القيادة ميليشيا مسلحون المسلحون الحوثيون الحوثيين متمردون المتمردون انفصاليون الانفصاليون',
)
const DEFENCE = fold('وزارة الدفاع')
/**
 * A force that announces an attack may tell of its own; a ministry of health tells of what others did. Neither has done what befell those whom it
 * mourns (أعلن الجيش مقتل ثمانية في كمين).
 */
export function mayHaveDone(context: ReadingContext, trigger: Trigger, name: number, suffered: boolean): boolean {
  const { analysis } = context.document.tags[trigger.first]!
  if (MOVING.has(analysis?.stem ?? '')) return analysis?.enclitic !== ''
  if (VIOLENT.has(trigger.pattern.frame.type) && (suffered || SUFFERED.has(analysis?.stem ?? ''))) return false
  return mayHaveFought(context, trigger, name)
}

/** Whether one who tells of it may have done it: of violence only those who fight. */
export function mayHaveFought({ mentions }: ReadingContext, trigger: Trigger, name: number): boolean {
  if (!VIOLENT.has(trigger.pattern.frame.type)) return true
  const { kind, name: written } = mentions[name]!
  return kind === 'group' || kind === 'country' || isForceName(written) || fold(written).startsWith(DEFENCE)
}

/** قوات تيغراي, الجيش المالي: the name of a force, by its first word. */
export const isForceName = (name: string): boolean => FORCES.has(fold(name).split(' ')[0]!)
