import type { ReadingContext } from '../context.ts'
import type { Tag } from '../tagging.ts'
import { isAccord } from './accord-words.ts'
import type { Trigger } from './triggers.ts'

/** تعرض فريق طبي لاعتداء, تصدى الجيش لهجوم: the verb takes ل, and no purpose is meant. */
const TAKES_LAM = new Set(['تعرض', 'عرض', 'تصدي', 'خضع', 'اخضع', 'شاهد', 'ادي', 'توصل'])
export function isUndergone({ document: { tags, tokens } }: ReadingContext, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 8); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return false
    if (tags[i]!.pos === 'verb') return TAKES_LAM.has(tags[i]!.lemma)
  }
  return false
}

/** قاعدة لشن هجمات, لتنظيم عملية الانسحاب وضمان عودة السكان: what a verbal noun of purpose governs, and what goes on from it, has its aim. */
export function sharesAim(context: ReadingContext, trigger: Trigger, first: number): boolean {
  const { tags, tokens } = context.document
  const isAim = (i: number) => tags[i]!.analysis?.preposition === 'ل' && tags[i]!.derived === 'masdar'
  let joined = isJoined(tags[trigger.first]!)
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - GOVERNED); i--) {
    if (tokens[i]!.kind === 'punctuation' || (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'adjective')) return false
    // تنفيذا لاتفاق وقف إطلاق النار: the accord is there
    if (isAim(i)) return !isAccord(tags[i]!) && !isUndergone(context, i, first)
    // a definite noun closes what is governed (لحضور المفاوضات الإفراج عن …)
    if (tags[i]!.analysis?.article && !joined) return false
    joined ||= isJoined(tags[i]!)
  }
  return false
}
/** Tokens between an aim and what it governs. */
const GOVERNED = 7
const isJoined = ({ analysis, derived }: Tag) => analysis?.conjunction === 'و' && derived === 'masdar'
