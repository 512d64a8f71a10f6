import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { carrierOf } from '../roles/carrier.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { type IsPlace, PLACE_PREPOSITIONS } from './may-be-place.ts'

/** Their subject or object is where it happens: شهدت حلب معارك, تعرضت بلدة لقصف, استضافت جدة محادثات, هز انفجار المدينة. */
const HOSTS = foldedWords('شهد عاش عرف تعرّض عرض استضاف احتضن هزّ ضرب طال استقبل')

/** «الهجوم الذي شنته الجماعة على قاعدة في لامو»: a phrase of place of the verb that carries a noun. */
export function carriedTo(context: ReadingContext, trigger: Trigger, isPlace: IsPlace): number | null {
  const carrier = trigger.finite ? null : carrierOf(context, trigger)
  if (carrier === null) return null
  const { document, names } = context
  const { phrases } = argumentsAfter(context, carrier, carrier, document.sentences[document.sentenceOf[carrier]!]!.last, true)
  const host = phrases[0]
  // محادثات استضافتها الدوحة
  if (host !== undefined && host.preposition === '' && HOSTS.has(document.tags[carrier]!.lemma))
    for (let i = host.first; i <= host.last; i++) if (isPlace(names.at[i]!)) return names.at[i]!
  for (const phrase of phrases) {
    if (!PLACE_PREPOSITIONS.has(phrase.preposition)) continue
    for (let i = phrase.first; i <= phrase.last; i++) if (isPlace(names.at[i]!)) return names.at[i]!
  }
  return null
}

/** «تستعد الدوحة لاستضافة محادثات»: the subject of the verb that a noun for hosting right before the event hangs on. */
function hostToBe(context: ReadingContext, { first }: Trigger, isPlace: IsPlace): number | null {
  const { document, names } = context
  const { tags, sentences, sentenceOf } = document
  const start = sentences[sentenceOf[first]!]!.first
  let at = first - 1
  while (at > Math.max(start, first - HOSTED) && tags[at]!.pos !== 'verb' && !HOSTING.has(tags[at]!.analysis?.stem ?? '')) at--
  if (at < start || !HOSTING.has(tags[at]!.analysis?.stem ?? '')) return null
  for (let i = at - 1; i >= Math.max(start, at - OFFERING); i--) {
    if (names.at[i] !== -1 && isPlace(names.at[i]!) && (i === start || tags[i - 1]!.pos !== 'preposition')) return names.at[i]!
    if (tags[i]!.pos === 'complementizer' || document.tokens[i]!.kind === 'punctuation') return null
  }
  return null
}
const HOSTING = foldedWords('استضافة احتضان')
/** Tokens from the noun for hosting to what is hosted (جولة جديدة من المحادثات). */
const HOSTED = 6
/** Tokens from who hosts to that noun. */
const OFFERING = 6

/** The place among the arguments of the verb that governs a noun. */
export function hostOf(context: ReadingContext, trigger: Trigger, isPlace: IsPlace): number | null {
  if (trigger.finite) return null
  const toBe = hostToBe(context, trigger, isPlace)
  if (toBe !== null) return toBe
  const { document, names } = context
  const { tags, tokens } = document
  const { first, last } = document.sentences[document.sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 9); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return null
    if (tags[i]!.pos !== 'verb') continue
    if (!HOSTS.has(tags[i]!.lemma)) return null
    const { phrases, subjectBefore } = argumentsAfter(context, i, i, last, true)
    const bare: readonly ArgumentPhrase[] = [
      ...(subjectBefore === null ? [] : [subjectBefore]),
      ...phrases.filter(({ preposition }) => preposition === ''),
    ]
    for (const phrase of bare) for (let at = phrase.first; at <= phrase.last; at++) if (isPlace(names.at[at]!)) return names.at[at]!
    return null
  }
  return null
}
