import { type Count, harmonic, isIgnored, type Miss, overlap, rate, round, type ScoreContext } from './context.ts'

/**
 * Extents overlap, each used once; the value also needs the equal TIMEX3 value. What overlaps an ignored span is not counted, nor is a
 * predicted duration or set that no gold span overlaps: gold marks only those with a number.
 */
export const countTimes = (context: ScoreContext): Count => {
  const { gold, articleOf } = context
  const misses: Miss[] = []
  let [found, valued, extra] = [0, 0, 0]
  for (const [id, article] of articleOf) {
    const timexes = article?.timexes ?? []
    const used = new Set<number>()
    for (const time of gold.times.filter((one) => one.article === id)) {
      const best = timexes
        .map((timex, index) => ({ covered: overlap(timex, time), index }))
        .filter(({ covered, index }) => covered > 0 && !used.has(index))
        .sort((a, b) => b.covered - a.covered)[0]
      if (best === undefined) {
        misses.push({ kind: 'time', article: id, why: 'missed', text: time.text ?? '' })
        continue
      }
      used.add(best.index)
      found += 1
      const value = timexes[best.index]?.value ?? ''
      if (value === time.value || (time.value.includes('T13:00') && value.startsWith(time.value))) valued += 1
      else misses.push({ kind: 'time', article: id, why: 'value', text: `${time.text}: ${value} instead of ${time.value}` })
    }
    for (const [index, timex] of timexes.entries()) {
      if (used.has(index) || isIgnored(context, 'times', id, timex) || timex.type === 'duration' || timex.type === 'set') continue
      extra += 1
      misses.push({ kind: 'time', article: id, why: 'extra', text: `${article?.text.slice(timex.start, timex.end)} = ${timex.value}` })
    }
  }
  const precision = rate(found, found + extra)
  const recall = rate(found, gold.times.length)
  return {
    figures: {
      precision: round(precision),
      recall: round(recall),
      f1: round(harmonic(precision, recall)),
      valueF1: round(harmonic(rate(valued, found + extra), rate(valued, gold.times.length))),
      of: gold.times.length,
    },
    misses,
  }
}
