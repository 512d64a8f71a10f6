import type { ReadingContext } from '../context.ts'
import { fold } from '../letters.ts'

/**
 * «قصف شنه الجيش», «محادثات مباشرة استضافتها الدوحة», «اجتماع عقدته الهيئة»: written like a noun with a pronoun, but after an indefinite noun, where
 * a subject follows, it is the verb of a relative clause.
 */
export function isVerbToo({ document: { tags, tokens }, names }: ReadingContext, at: number): boolean {
  const { pos, analysis } = tags[at]!
  if (pos !== 'nominal' || analysis === null || analysis.enclitic === '' || analysis.conjunction !== '' || analysis.preposition !== '')
    return false
  const lemma = tokens[at]!.word.analyses.find(
    ({ form, enclitic }) => enclitic !== '' && form?.pos === 'verb' && CARRIED.has(fold(form.lemma)),
  )?.form?.lemma
  const next = tags[at + 1]
  if (lemma === undefined || next === undefined || next.pos !== 'nominal' || next.analysis?.preposition !== '') return false
  const head = tags[at - 1]?.pos === 'adjective' || tags[at - 1]?.pos === 'adverb' ? at - 2 : at - 1
  const before = tags[head]
  if (before?.pos !== 'nominal' || before.analysis?.article !== false || before.analysis.enclitic !== '') return false
  // بسبب عقده اجتماعا: its own object
  return (names.at[at + 1] ?? -1) !== -1 || (next.analysis.form?.pos === 'noun' && !next.analysis.form.indefiniteAccusative)
}
/** What one carries out, holds or hosts. */
const CARRIED = new Set(['شن', 'عقد', 'استضاف', 'احتضن', 'نظم', 'نصب', 'نفذ', 'ارتكب', 'قاد', 'خاض', 'زرع', 'فجر'])
