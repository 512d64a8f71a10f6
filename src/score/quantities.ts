import type { Quantity } from '../model/reading.ts'
import { type Count, harmonic, isIgnored, type Miss, overlap, rate, round, type ScoreContext, share } from './context.ts'
import { isSpeaker } from './forms.ts'

const UNSCORED_GOLD = ['distance_km', 'places']
const UNSCORED_MEASURES: readonly string[] = ['other', 'distance', 'money', 'places']
const isScored = ({ measure }: Quantity) => measure !== null && !UNSCORED_MEASURES.includes(measure)

/**
 * Extents overlap, and measure, lower and upper are equal. Precision counts quantities of a person, weapon or other measure of the ontology.
 * "claimant" = of those right that have one, how many name an accepted claimant.
 */
export const countQuantities = (context: ScoreContext): Count => {
  const { gold, articleOf } = context
  const misses: Miss[] = []
  let [wanted, right, extra, claimants, claimantsRight] = [0, 0, 0, 0, 0]
  for (const [id, article] of articleOf) {
    const quantities = article?.quantities ?? []
    const used = new Set<number>()
    for (const one of gold.quantities.filter(({ article: of, what }) => of === id && !UNSCORED_GOLD.includes(what))) {
      wanted += 1
      const index = quantities.findIndex(
        (quantity, at) =>
          !used.has(at) &&
          overlap(quantity, one) > 0 &&
          (quantity.measure === one.what || (one.what === 'weapons' && quantity.measure === 'vehicles')) &&
          quantity.lower === one.min &&
          quantity.upper === one.max,
      )
      if (article === null || index < 0) {
        misses.push({ kind: 'quantity', article: id, why: 'missed', text: one.text ?? '' })
        continue
      }
      used.add(index)
      right += 1
      if (one.claimant === null || one.claimant === undefined) continue
      claimants += 1
      const speaker = article.statements.find((statement) => statement.id === quantities[index]?.statement)?.speaker
      if (isSpeaker(context, article, speaker, [one.claimant].flat())) claimantsRight += 1
      else {
        const named = speaker === null || speaker === undefined ? 'nobody' : article.text.slice(speaker.start, speaker.end)
        misses.push({ kind: 'quantity', article: id, why: 'claimant', text: `${one.text}: ${named} instead of ${one.claimant}` })
      }
    }
    for (const [index, quantity] of quantities.entries()) {
      if (used.has(index) || !isScored(quantity) || isIgnored(context, 'quantities', id, quantity)) continue
      extra += 1
      const { start, end, measure, lower, upper } = quantity
      misses.push({ kind: 'quantity', article: id, why: 'extra', text: `${article?.text.slice(start, end)} ${measure} ${lower}–${upper}` })
    }
  }
  const precision = rate(right, right + extra)
  const recall = rate(right, wanted)
  return {
    figures: {
      precision: round(precision),
      recall: round(recall),
      f1: round(harmonic(precision, recall)),
      claimant: share(claimantsRight, claimants),
      of: wanted,
    },
    misses,
  }
}
