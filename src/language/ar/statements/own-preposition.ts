import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'

/** «الهيئة المكلفة بالمعابر», «اللجنة المسؤولة عن الانتخابات»: the preposition of an adjective right before, where the verb's own of the same kind follows. */
export function isOfParticiple({ document: { tags, tokens } }: ReadingContext, at: number, preposition: string, limit: number): boolean {
  if (tags[at - 1]!.analysis?.article !== true || !CHARGED.has(tags[at - 1]!.analysis!.stem)) return false
  for (let i = at + 1; i <= Math.min(limit, at + CHARGED_REACH); i++) {
    if (tags[i]!.pos === 'verb' || /[؛.:]/.test(tokens[i]!.word.surface)) return false
    const own = tags[i]!.pos === 'preposition' ? tags[i]!.lemma : (tags[i]!.analysis?.preposition ?? '')
    if (own === preposition) return true
    if (tags[i]!.pos === 'complementizer') return true
  }
  return false
}
/** Adjectives that have a preposition of their own. */
const CHARGED = foldedWords(
  'مكلف مكلفة معني معنية مختص مختصة خاص خاصة معروف معروفة متعلق متعلقة مرتبط مرتبطة مسؤول مسؤولة مشرف مشرفة قائم قائمة منبثق منبثقة منشق منشقة مطالب مطالبة منتمي منتمية متحالف متحالفة مقرب مقربة مدعوم مدعومة مستقل مستقلة محسوب محسوبة',
)
/** Tokens from it to the verb's own. */
const CHARGED_REACH = 10
