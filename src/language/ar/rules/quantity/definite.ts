import type { NumberMention } from '../number/number.ts'
import { withGovernor } from './build.ts'
import type { Figure } from './find.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/**
 * «المحتجزين الأحياء العشرين», «الرهائن الـ48»: how many the people are of whom the noun before speaks. Few of them (الجنود الثلاثة) were mostly counted before.
 */
export function readDefinite(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  const isGlued = foldedAt(sentence, mention.first - 1) === 'ال'
  if (!(isGlued || mention.article) || mention.qualifier !== null || mention.percent) return null
  if (mention.lower === null || mention.lower !== mention.upper || mention.lower < MANY) return null
  for (let at = mention.first - (isGlued ? 2 : 1); at >= 0 && at >= mention.first - MAX_NOUN; at--) {
    const { pos, analysis } = sentence.tags[at]!
    if ((pos !== 'nominal' && pos !== 'adjective') || analysis === null || !analysis.article) return null
    const found = countedNounOf(sentence.tokens[at]!.word)
    if (found !== null && found.value.noun.unit === 'person' && found.value.number !== 'singular') {
      const { noun, lemma } = found.value
      const counted = { noun, lemma, last: mention.last, group: noun.group, item: noun.item, measure: noun.measure }
      return { ...withGovernor(sentence, { ...mention, first: at }, counted, before), rule: 'quantity.definite' }
    }
    if (analysis.conjunction !== '' || analysis.preposition !== '') return null
  }
  return null
}
const MANY = 10
/** Tokens from the number back to the noun. */
const MAX_NOUN = 4
