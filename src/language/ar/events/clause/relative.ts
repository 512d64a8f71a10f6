import type { ReadingContext } from '../../context.ts'

/** «القوات التي هاجمت البلدة», «الجندي الذي خطف»: whether a verb's clause says which one is meant. */
export function isRestrictive({ document: { tags, tokens } }: ReadingContext, verb: number): boolean {
  const at = tags[verb - 1]?.pos === 'verbal-particle' ? verb - 2 : verb - 1
  if (tags[at]?.pos !== 'relative' || !WITH_ARTICLE.test(tokens[at]!.word.folded)) return false
  return !OF_ALL.has(tags[at - 1]?.analysis?.stem ?? '') && !IT_IS.has(tokens[at - 1]?.word.folded ?? '')
}
/** الذي, التي, الذين, اللذان; not ما and من. */
const WITH_ARTICLE = /^(?:ال[ذت]|الل)/u

/** «الجنود هم الذين أطلقوا النار»: it was they who did it. */
const IT_IS = new Set(['هو', 'هي', 'هم', 'هما', 'هن'])
/** «الأمر الذي أدى إلى …»: what the whole sentence tells. */
const OF_ALL = new Set(['امر', 'شيء', 'شي'])

/** Tokens in which a relative clause goes on by و to a second verb. */
const REACH = 14
/** As `isRestrictive`, also of a verb that goes on from such a clause («الهجوم الذي وقع أمس وأسفر عن …»). */
export function isWithinRelative(context: ReadingContext, verb: number): boolean {
  if (isRestrictive(context, verb)) return true
  const { tags, tokens, sentences, sentenceOf } = context.document
  if (tags[verb]!.analysis?.conjunction !== 'و') return false
  for (let i = verb - 1; i >= Math.max(sentences[sentenceOf[verb]!]!.first, verb - REACH); i--) {
    if (tags[i]!.pos === 'complementizer' || /[؛.:]/.test(tokens[i]!.word.surface)) return false
    if (tags[i]!.pos === 'verb') return isRestrictive(context, i)
  }
  return false
}
