import type { ReadingContext } from '../../context.ts'
import { TELLING } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Tokens from a verbal noun, with who does it, to what it carries. */
const REACH = 6

/** «توقيع الحكومة هدنة», «عقد جولة محادثات»: a noun is meant like the verbal noun that carries it; the trigger as if it began there, itself where none does. */
export function borneBy({ document: { tags, tokens, sentences, sentenceOf }, names }: ReadingContext, trigger: Trigger): Trigger {
  const { first, finite } = trigger
  if (finite || (tags[first]!.analysis?.preposition ?? '') !== '' || (tags[first]!.analysis?.conjunction ?? '') !== '') return trigger
  for (let i = first - 1; i >= Math.max(sentences[sentenceOf[first]!]!.first, first - REACH); i--) {
    const { pos, lemma, derived, analysis } = tags[i]!
    if (tokens[i]!.kind === 'punctuation') return trigger
    if (derived === 'masdar' && TELLING.has(lemma)) return { ...trigger, first: i }
    if ((analysis?.preposition ?? '') !== '' || (names.at[i] === -1 && pos !== 'nominal' && pos !== 'adjective' && pos !== 'number'))
      return trigger
  }
  return trigger
}
