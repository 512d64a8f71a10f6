import type { ReadingContext } from '../context.ts'
import { carries } from './governor.ts'
import { turnsAway } from './insertions.ts'
import type { ArgumentPhrase } from './phrase.ts'
import type { Trigger } from './triggers.ts'

/** «عملية عسكرية شنتها القوات …», «الهجوم الذي شنته …»: the verb that carries a noun as its object pronoun. */
export function carrierOf(context: ReadingContext, trigger: Trigger): number | null {
  const { tags, tokens, sentenceOf } = context.document
  for (let i = trigger.last + 1; i <= trigger.last + 9 && i + 1 < tokens.length && sentenceOf[i + 1] === sentenceOf[trigger.first]; i++) {
    if (tags[i]!.pos === 'complementizer' || turnsAway(context, i)) return null
    // وصفه, رفضته: who speaks of it does not do it
    if (tags[i]!.pos === 'verb' && !carries(tags[i]!.lemma)) return null
    if (tags[i]!.pos === 'verb') return tags[i]!.analysis?.enclitic !== '' || afterBound(context, i + 1) > i + 1 ? i : null
  }
  return null
}

export function subjectOfCarrier(context: ReadingContext, carrier: number): ArgumentPhrase | null {
  const { tags, tokens } = context.document
  const subject = afterBound(context, carrier + 1)
  if (tags[subject] === undefined || tags[subject].pos === 'preposition' || (tags[subject]?.analysis?.preposition ?? '') !== '') return null
  return { first: subject, last: Math.min(subject + 3, tokens.length - 1), preposition: '', coordinated: false }
}

/** Past إليها, عنها between the verb and its subject (جلسة دعت إليها فرنسا). */
const afterBound = (context: ReadingContext, at: number): number => {
  const tag = context.document.tags[at]
  return tag?.pos === 'preposition' && (tag.analysis?.enclitic ?? '') !== '' ? at + 1 : at
}
