import type { ReadingContext } from '../../context.ts'
import { wordTest } from '../../vocabulary.ts'

/**
 * «قصف شنه الجيش», «محادثات مباشرة استضافتها الدوحة», «اجتماع عقدته الهيئة»: written like a noun with a pronoun, but after an indefinite noun, where
 * a subject follows, it is the verb of a relative clause.
 */
export function isVerbToo(context: ReadingContext, at: number): boolean {
  const {
    document: { tags, tokens },
    names,
  } = context
  const { pos, analysis } = tags[at]!
  if (pos !== 'nominal' || analysis === null || analysis.conjunction !== '' || analysis.preposition !== '') return false
  if (!mayCarry(tokens[at]!.word)) return analysis.enclitic === '' && isReachedToo(context, at)
  const next = tags[at + 1]
  if (next === undefined || next.pos !== 'nominal' || next.analysis?.preposition !== '') return false
  const head = tags[at - 1]?.pos === 'adjective' || tags[at - 1]?.pos === 'adverb' ? at - 2 : at - 1
  const before = tags[head]
  if (before?.pos !== 'nominal' || before.analysis?.article !== false || before.analysis.enclitic !== '') return false
  // بسبب عقده اجتماعا: its own object
  return (names.at[at + 1] ?? -1) !== -1 || (next.analysis.form?.pos === 'noun' && !next.analysis.form.indefiniteAccusative)
}
/** «اتفاق توصل إليه الجانبان»: as well, with the pronoun on the preposition that the verb takes. */
function isReachedToo({ document: { tags, tokens } }: ReadingContext, at: number): boolean {
  const [before, next, subject] = [tags[at - 1], tags[at + 1], tags[at + 2]]
  if (next?.pos !== 'preposition' || (next.analysis?.enclitic ?? '') === '' || subject === undefined || subject.pos === 'preposition')
    return false
  if (before?.analysis == null || before.analysis.article || before.analysis.enclitic !== '') return false
  return mayReach(tokens[at]!.word)
}
const mayReach = wordTest(({ analyses }) =>
  analyses.some(({ form }) => form?.pos === 'verb' && form.tense === 'perfect' && REACHED.has(form.foldedLemma)),
)
const REACHED = new Set(['توصل', 'اتفق', 'وقع', 'صادق'])
/** What one carries out, holds or hosts. */
const CARRIED = new Set([
  'شن',
  'عقد',
  'استضاف',
  'احتضن',
  'نظم',
  'نصب',
  'نفذ',
  'ارتكب',
  'قاد',
  'خاض',
  'زرع',
  'فجر',
  'وقع',
  'ابرم',
  'رعي',
  'قطع',
])
const mayCarry = wordTest(({ analyses }) =>
  analyses.some(({ form, enclitic }) => enclitic !== '' && form?.pos === 'verb' && CARRIED.has(form.foldedLemma)),
)
