import type { Analysis } from '../../vocabulary.ts'
import { foldedAt, type TimexContext } from './context.ts'

/**
 * The tense of a verb that is spelt alike in both: «تجدد القصف», «القصف تجدد» is over, with a masculine deed right beside it; «بموجب الاتفاق، تسلم الحكومة
 * السلطة» is to come. null = as it is read.
 */
export function homographTense(context: TimexContext, at: number): 'past' | 'imperfect' | null {
  const { tags, tokens } = context
  const { analysis } = tags[at]!
  const form = analysis?.form
  // بموجب الاتفاق … وتدخل في حوار: she enters, and he has not intervened
  if (form?.pos === 'verb' && form.tense === 'perfect' && isLaidDown(context, at) && mayBeHers(tokens[at]!.word.analyses))
    return 'imperfect'
  if (form?.pos !== 'verb' || form.person !== 3 || form.number !== 's' || analysis!.enclitic !== '' || analysis!.conjunction !== '')
    return null
  const { analyses } = tokens[at]!.word
  if (form.tense === 'imperfect' && form.gender === 'f') {
    const isPast = analyses.some(
      (one) => one.form?.pos === 'verb' && one.form.tense === 'perfect' && one.form.gender === 'm' && one.conjunction === '',
    )
    return isPast && [at - 1, at + 1].some((noun) => isDeed(tags[noun])) ? 'past' : null
  }
  if (form.tense !== 'perfect' || form.gender !== 'm' || tags[at + 1]?.analysis?.form?.gender !== 'f' || tags[at + 1]!.pos !== 'nominal')
    return null
  return mayBeHers(analyses) ? 'imperfect' : null
}

const mayBeHers = (analyses: readonly Analysis[]): boolean =>
  analyses.some(({ form }) => form?.pos === 'verb' && form.tense === 'imperfect' && form.gender === 'f')

/** القصف, القتال: a masculine verbal noun with its article. */
const isDeed = (tag: TimexContext['tags'][number] | undefined): boolean =>
  tag?.derived === 'masdar' && tag.analysis?.article === true && tag.analysis.preposition === '' && tag.analysis.form?.gender === 'm'

/** «بموجب الاتفاق، تنسحب القوات …»: what an accord at the head of the sentence lays down. */
export function isLaidDown(context: TimexContext, verb: number): boolean {
  return verb <= MAX_ACCORD && (BY_ACCORD.has(foldedAt(context, 0)) || BY_ACCORD.has(foldedAt(context, 1)))
}
const BY_ACCORD = new Set(['بموجب', 'وبموجب', 'بمقتضي', 'وبمقتضي'])
/** Tokens of an accord before what it lays down. */
const MAX_ACCORD = 48
