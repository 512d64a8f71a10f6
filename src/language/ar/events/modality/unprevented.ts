import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { carries } from '../roles/doer-verbs.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Tokens between a verbal noun and the verb that says that it was not prevented. */
const REACH = 8
const PREVENTING = foldedWords('منع ثنى ردع حال أعاق عاق')
/** تحل دون, spelt like to solve */
const SOLVING = 'حل'
const PAST_NEGATIONS = foldedWords('لم ما')
const AWAY: ReadonlySet<string> = new Set(['من', 'عن', 'دون'])

/** Whether the verb at a token says that nothing kept somebody from something: «لم تمنع», «لم تحل». */
export const preventsNothing = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  tags[at]!.pos === 'verb' &&
  (PREVENTING.has(tags[at]!.lemma) || (tags[at]!.lemma === SOLVING && isBeforeWithout(tags, at))) &&
  PAST_NEGATIONS.has(tags[at - 1]?.lemma ?? '')

const isBeforeWithout = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags.slice(at + 1, at + REACH).some(({ lemma }) => lemma === 'دون')

/** «لم تمنع الهدنة الجيش من قصف القرية», «لم تحل الوساطة دون شن غارات»: what was not prevented was done. */
export function isUnprevented(context: ReadingContext, { first, finite }: Trigger): boolean {
  if (finite) return false
  const { tags, tokens, sentences, sentenceOf } = context.document
  let away = false
  for (let i = first - 1; i >= Math.max(sentences[sentenceOf[first]!]!.first, first - REACH); i--) {
    if (tokens[i]!.kind === 'punctuation') return false
    // من اتهام جارتها بقصف المطار: what was not prevented is the charge
    if (!away && tags[i]!.derived === 'masdar' && !carries(tags[i]!.lemma)) return false
    away ||= AWAY.has(tags[i]!.lemma)
    if (tags[i]!.pos === 'verb') return away && preventsNothing(context, i)
  }
  return false
}
