import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { namesIn } from '../roles/naming.ts'
import type { ArgumentPhrase } from './phrase.ts'

/**
 * «وقعت الحكومة في طرابلس ومجلس النواب», «بين الجيش في نيالا وقوات الدعم السريع»: a body behind a phrase of place is joined to the one before that.
 * The preposition of that one; null where the phrase is joined to the last.
 */
export function joinedAcross(context: ReadingContext, phrases: readonly ArgumentPhrase[], first: number, last: number): string | null {
  const before = phrases.at(-1)!
  if (!IN.has(before.preposition) || phrases.length < 2) return null
  if (!kindsIn(context, before).some((kind) => GROUND.has(kind))) return null
  const kinds = kindsIn(context, { first, last, preposition: '', coordinated: false })
  if (kinds.length === 0 || kinds.some((kind) => !BODIES.has(kind))) return null
  const anchor = phrases.findLast(({ preposition }) => !IN.has(preposition))
  return anchor !== undefined && kindsIn(context, anchor).some((kind) => BODIES.has(kind)) ? anchor.preposition : null
}
const kindsIn = (context: ReadingContext, phrase: ArgumentPhrase) => namesIn(context, phrase).map((name) => context.mentions[name]!.kind)
const IN = foldedWords('في ب قرب داخل شمال جنوب شرق غرب شمالي جنوبي شرقي غربي')
const GROUND: ReadonlySet<string> = new Set(['place', 'country', 'facility'])
const BODIES: ReadonlySet<string> = new Set(['organisation', 'group'])
