import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { type IsPlace, PLACE_PREPOSITIONS } from './may-be-place.ts'

/** Verbs of what is done or suffered in the same place as what stands before them. */
const TOGETHER = foldedWords('أصاب جرح قتل فقد خطف اختطف اعتقل أسر صادر ضبط دمر أحرق حرق نهب سلب')
/** Verbs that may be joined before the place is told. */
const JOINED = 3

/** «قتل ثلاثة وأصيب خمسة في نيالا»: the place told behind what is joined to a verb without a comma; null where none is. */
export function placeOfJoined(context: ReadingContext, { finite, pattern, arguments: found }: Trigger, isPlace: IsPlace): number | null {
  if (!finite || !HARMFUL.has(pattern.frame.type)) return null
  const { document } = context
  const limit = document.sentences[document.sentenceOf[found.end]!]!.last
  let at = found.end + 1
  for (let i = 0; i < JOINED && at <= limit; i++) {
    const { pos, lemma, analysis } = document.tags[at]!
    if (pos !== 'verb' || analysis?.conjunction !== 'و' || !TOGETHER.has(lemma)) return null
    const next = argumentsAfter(context, at, at, limit, true)
    const place = placeIn(context, next.phrases, isPlace)
    if (place !== null) return place
    at = next.end + 1
  }
  return null
}
const HARMFUL: ReadonlySet<string> = new Set(['attack', 'abduct', 'arrest', 'destroy'])

function placeIn({ names }: ReadingContext, phrases: readonly ArgumentPhrase[], isPlace: IsPlace): number | null {
  for (const { first, last, preposition } of phrases)
    if (PLACE_PREPOSITIONS.has(preposition)) for (let i = first; i <= last; i++) if (isPlace(names.at[i]!)) return names.at[i]!
  return null
}

/** «على الطريق بين تعز والحديدة»: the first of the two between which the road of a phrase lies; null where it is no road between two. */
export function roadBetween(context: ReadingContext, road: ArgumentPhrase, next: ArgumentPhrase, isPlace: IsPlace): number | null {
  if (next.preposition !== 'بين' || !ON_ROAD.has(road.preposition) || !phraseHasClass(context, road, 'crossing', 0)) return null
  if (next.first > road.last + BETWEEN) return null
  for (let i = next.first; i <= next.last; i++) if (isPlace(context.names.at[i]!)) return context.names.at[i]!
  return null
}
const ON_ROAD = foldedWords('على في ب')
/** Tokens from a road to the first of the two: an adjective and the preposition between them. */
const BETWEEN = 3
