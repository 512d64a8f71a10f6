import type { ReadingContext } from '../context.ts'
import { mayBeMasdar } from './cues/masdar.ts'
import { anonymityEnd } from './frames.ts'
import { isSpeech } from './kinds/quoted-speech.ts'
import { isOwnWord } from './kinds/relayed.ts'
import { adjunctEnd, asideEnd, bearerEnd, closingMark, includedEnd, oneOfEnd, passedOnEnd } from './marked-asides.ts'
import { isChannel, mediumEnd } from './medium.ts'
import { canSpeak } from './speakers/can-speak.ts'
import { phraseAt } from './speakers/speaker.ts'
import { CLAUSE_ENDS, type Step, type Walk } from './walk.ts'

/** At a mark: content after a colon or an opening quotation mark; the token to go on with; or that the clause ends. */
export function atMark(context: ReadingContext, walk: Walk, at: number): Step {
  const { cue, bare, last, limit } = walk
  const { tokens, tags } = context.document
  const mark = tokens[at]!.word.surface
  if (mark === ':' && cue.frame.that)
    return { anchor: 'that', content: context.document.quoteOpenedBy.has(at + 1) && at < last ? at + 2 : at + 1 }
  if (mark === '؛' || mark === '.' || mark === '؟') return CLAUSE_ENDS
  const quote = context.document.quoteOpenedBy.get(at)
  if (quote !== undefined) {
    const speech = isSpeech(context, quote)
    if (speech && cue.frame.that && bare.every((phrase) => canSpeak(context, phrase)) && bare.length <= 2)
      return { anchor: 'quote', content: at + 1 }
    return at + 1
  }
  if (mark === '-' || mark === '–' || mark === '(') {
    const close = closingMark(context, at, limit)
    if (close === null) return at + 1
    return close + 1
  }
  if (mark !== '،' && mark !== ',') return at + 1
  const next = tags[at + 1]
  if (next === undefined) return CLAUSE_ENDS
  // عن س، وزير الدفاع، قوله إن
  if (walk.relays && isOwnWord(next)) return at + 1
  const included = includedEnd(context, at, limit) ?? (bare.length === 1 ? oneOfEnd(context, at, limit) : null)
  if (included !== null) return included
  const resumed = adjunctEnd(context, cue, at, limit)
  if (resumed !== null) {
    // ندد س، في بيان، بالهجوم
    if (walk.medium === null && isChannel(context, at + 1)) walk.medium = phraseAt(context, at + 2, mediumEnd(context, at + 2, resumed - 1))
    return resumed
  }
  if (
    context.timeAt[at + 1] !== -1 ||
    next.pos === 'preposition' ||
    next.pos === 'complementizer' ||
    (next.analysis?.preposition ?? '') !== ''
  )
    return at + 1
  if (next.pos === 'relative' || context.document.quoteOpenedBy.has(at + 1)) return at + 1
  const bearer = bearerEnd(context, bare, at, limit)
  if (bearer !== null) return bearer
  const aside = asideEnd(context, at, limit) ?? passedOnEnd(context, at, limit)
  if (aside !== null) return aside
  if (anonymityEnd(context, at + 1, limit) !== null) return at + 1
  if (cue.frame.object && bare.length === 1 && mayBeMasdar(context, at + 1)) return at + 1
  const describes = next.derived === 'participle' && next.analysis?.article !== true && !context.nameTokens.isTitle(at + 1)
  if (next.pos === 'verb' || describes || next.analysis?.conjunction === 'و') return CLAUSE_ENDS
  if (bare.length === 0 || context.nameTokens.isTitle(at + 1)) return at + 1
  return cue.frame.object && bare.length === 1 && canSpeak(context, bare[0]!)
    ? at + 1
    : bare.length === 1 && (cue.frame.person || cue.frame.fromObject)
      ? at + 1
      : CLAUSE_ENDS
}
