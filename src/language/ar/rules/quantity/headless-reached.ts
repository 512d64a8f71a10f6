import { fold } from '../../letters.ts'
import type { NumberMention } from '../number/number.ts'
import { build } from './build.ts'
import type { Figure } from './find.ts'
import { countedNounOf } from './nouns.ts'
import type { FigureSentence } from './sentence.ts'

/** «إن الغارات بلغت 73», «بلغت الخروق 140», «قتلى المدينة تجاوزوا الألف», «وصل الجرحى إلى 300»: what reaches a number is what is counted. */
export function readReached(sentence: FigureSentence, mention: NumberMention): Figure | null {
  const verb = verbOf(sentence, mention)
  if (verb === null) return null
  const noun = pluralBefore(sentence, mention.cardinals[0]!.first - 1, verb) ?? pluralBefore(sentence, verb - 1, verb - 1 - MAX_SUBJECT)
  if (noun === null) return null
  const { unit, measure, group, item } = noun
  return build(sentence, mention, mention.last, { unit, measure, group, item }, 'quantity.reached')
}

/** The verb of reaching in the bound of the number or before it, with its subject between at most. */
function verbOf(sentence: FigureSentence, { cardinals }: NumberMention): number | null {
  const first = cardinals[0]!.first
  for (let at = first - 1; at >= 0 && at >= first - MAX_SUBJECT; at--) {
    const { pos, lemma } = sentence.tags[at]!
    if (REACHING.has(lemma)) return pos === 'verb' ? at : null
    if (pos === 'verb' || sentence.tokens[at]!.kind === 'punctuation') return null
  }
  return null
}
const REACHING: ReadonlySet<string> = new Set('بلغ وصل تجاوز ناهز قارب فاق تخطى تعدى ارتفع'.split(' ').map(fold))
/** Tokens of a subject: a noun, and what it is of. */
const MAX_SUBJECT = 4

/** A plural of what befalls people or is done, with the article or what it is of, from `from` back to `to`. */
function pluralBefore(sentence: FigureSentence, from: number, to: number) {
  for (let at = from; at > to && at >= 0; at--) {
    const { pos, analysis } = sentence.tags[at]!
    if (pos === 'verb' || sentence.tokens[at]!.kind === 'punctuation') return null
    const found = countedNounOf(sentence.tokens[at]!.word)
    if (found === null || found.value.number === 'singular' || found.preposition !== '') continue
    const { noun } = found.value
    const isTold =
      noun.measure === 'attacks' || noun.measure === 'violations' || (noun.unit === 'person' && noun.firm && noun.measure !== 'other')
    return isTold && (analysis?.article || sentence.tags[at + 1]?.pos === 'nominal') ? noun : null
  }
  return null
}
