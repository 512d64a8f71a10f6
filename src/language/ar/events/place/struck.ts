import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import { turnsAway } from '../clause/insertions.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { type IsPlace, PLACE_PREPOSITIONS } from './may-be-place.ts'

/** The verb of the relative clause of a noun that says what was struck: غارات جوية استهدفت خاركيف, القصف الذي طال السوق. Null for none. */
export function strikingVerb(context: ReadingContext, trigger: Trigger): number | null {
  if (trigger.finite) return null
  const { tags, tokens, sentenceOf } = context.document
  for (let i = trigger.last + 1; i <= trigger.last + STRUCK_REACH && sentenceOf[i] === sentenceOf[trigger.first]; i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (pos === 'complementizer' || /[؛:]/.test(tokens[i]!.word.surface) || turnsAway(context, i)) return null
    if (pos === 'verb') return STRIKES.has(lemma) && analysis?.enclitic === '' && analysis.conjunction === '' ? i : null
  }
  return null
}

/** A place among what the relative clause says was struck. */
export function struckBy(context: ReadingContext, trigger: Trigger, isPlace: IsPlace): number | null {
  const verb = strikingVerb(context, trigger)
  if (verb === null) return null
  const { document, names } = context
  const { phrases } = argumentsAfter(context, verb, verb, document.sentences[document.sentenceOf[verb]!]!.last, true)
  for (const phrase of phrases) {
    if (phrase.preposition !== '' && !PLACE_PREPOSITIONS.has(phrase.preposition)) continue
    for (let at = phrase.first; at <= phrase.last; at++) if (isPlace(names.at[at]!)) return names.at[at]!
  }
  return null
}
const STRUCK_REACH = 8
const STRIKES = foldedWords('استهدف طال ضرب هزّ أصاب شمل اجتاح دمّر دكّ')

/** «هجوم على حافلة كانت تقلهم قرب بارا», «استهداف سيارة تقل صحافيين في تعز»: where what was struck was on its way. */
export function whileCarried(context: ReadingContext, trigger: Trigger, isPlace: IsPlace): number | null {
  if (trigger.pattern.frame.type !== 'attack') return null
  const { document, names } = context
  const { tags, tokens } = document
  let carried = false
  for (let i = trigger.last + 1; i <= Math.min(trigger.last + CARRIED_REACH, tokens.length - 1); i++) {
    const { pos, lemma } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || pos === 'complementizer' || pos === 'relative' || turnsAway(context, i)) return null
    if (pos === 'verb' && !carried && !STRIKES.has(lemma) && !TRANSPORT.has(lemma)) return null
    carried ||= pos === 'verb' && TRANSPORT.has(lemma)
    if (!carried || !isPlace(names.at[i]!)) continue
    // قرب مدينة بارا, في تعز
    for (let k = i - 1; k >= i - 2 && k > trigger.last; k--)
      if (tags[k]!.pos === 'preposition' && PLACE_PREPOSITIONS.has(tags[k]!.lemma)) return names.at[i]!
    if (PLACE_PREPOSITIONS.has(tags[i]!.analysis?.preposition ?? '')) return names.at[i]!
  }
  return null
}
const CARRIED_REACH = 22
const TRANSPORT = foldedWords('كان أقلّ قلّ نقل مرّ سلك اتجه')
