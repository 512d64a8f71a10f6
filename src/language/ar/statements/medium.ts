import type { ReadingContext } from '../context.ts'
import { isPress } from './cues/cue-masdar.ts'
import { isMedium } from './frames.ts'
import { isSpeech } from './kinds/quoted-speech.ts'

/** Behind these a channel stands: في بيان, عبر منصة إكس. */
export const CHANNELS: ReadonlySet<string> = new Set(['في', 'عبر', 'علي', 'خلال'])

/** Whether a preposition governs a channel. */
export const isChannel = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  CHANNELS.has(tags[at]!.lemma) && tags[at + 1] !== undefined && isMedium(tags[at + 1]!)

/** في بيان, في مؤتمر صحافي, على منصات التواصل: the channel with its adjectives and genitive; a noun with a pronoun is the verb's own (أكدت في بيان التزامها). */
export function mediumEnd(context: ReadingContext, at: number, limit: number): number {
  const { tags } = context.document
  // على منصة إكس
  let last = context.names.at[at] === -1 ? at : context.names.last[context.names.at[at]!]!
  for (let i = last + 1; i <= Math.min(limit, at + 3); i++) {
    const { pos, analysis } = tags[i]!
    if (
      (pos !== 'adjective' && pos !== 'nominal') ||
      analysis === null ||
      analysis.conjunction !== '' ||
      analysis.preposition !== '' ||
      analysis.enclitic !== '' ||
      context.names.at[i] !== -1 ||
      // في فيسبوك التفجير: a platform has no genitive
      (pos === 'nominal' && context.names.at[at] !== -1) ||
      context.timeAt[i] !== -1 ||
      // في تصريح صحفي شهود عيان
      (i > at + 1 && isPress(tags[last]!)) ||
      // في تغريدة إطلاق عملية: what is announced in it
      (pos === 'nominal' && isDeedOf(context, i)) ||
      // على موقعها القصف: with its pronoun the phrase is complete
      (pos === 'nominal' && (tags[last]!.pos === 'adjective' || (tags[at]!.analysis?.enclitic ?? '') !== ''))
    )
      break
    last = i
  }
  const quote = context.document.quoteOpenedBy.get(last + 1)
  // على منصة «إكس»
  return quote === undefined || isSpeech(context, quote) ? last : Math.min(limit, context.document.quotes[quote]!.last + 1)
}

const ANY = 'اي'
/** A verbal noun without article and its genitive. */
function isDeedOf({ document: { tags }, names }: ReadingContext, at: number): boolean {
  const next = tags[at + 1]
  if (tags[at]!.derived !== 'masdar' || tags[at]!.analysis?.article || (next?.pos !== 'nominal' && next?.lemma !== ANY)) return false
  return (
    (next.analysis?.preposition ?? '') === '' &&
    (next.analysis?.conjunction ?? '') === '' &&
    (names.at[at + 1] === -1 || !isMedium(tags[at]!))
  )
}
