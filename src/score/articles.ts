import { type Count, type Miss, overlap, rate, round, type ScoreContext } from './context.ts'

/** Articles found, texts untouched, spans that leave their text. */
export const countArticles = ({ record, gold, goldText, articleOf }: ScoreContext): Count => {
  const spans = record.articles.map(({ text, mentions, timexes, quantities, sentences, events }) => {
    const all = [...mentions, ...timexes, ...quantities, ...sentences, ...events]
    return all.filter(({ start, end }) => !(Number.isInteger(start) && start >= 0 && end > start && end <= text.length)).length
  })
  return {
    figures: {
      found: [...articleOf.values()].filter((article) => article !== null).length,
      of: gold.articles.length,
      textUntouched: gold.articles.filter(({ id }) => articleOf.get(id)?.text === goldText.get(id)).length,
      badSpans: spans.reduce((sum, bad) => sum + bad, 0),
    },
    misses: [],
  }
}

/** Articles whose publication day is gold's. */
export const countPublished = ({ gold, articleOf }: ScoreContext): Count => {
  const misses: Miss[] = []
  for (const { id, published } of gold.articles) {
    const value = articleOf.get(id)?.published.value
    if (value?.slice(0, 10) !== published)
      misses.push({ kind: 'published', article: id, why: 'wrong', text: `${value} instead of ${published}` })
  }
  return { figures: { right: gold.articles.length - misses.length, of: gold.articles.length }, misses }
}

/** Furniture: a gold block is found, and a predicted one right, when half of it is covered. Headings likewise. */
export const countFurniture = ({ gold, goldText, articleOf }: ScoreContext): Count => {
  const missed: Miss[] = []
  const others: Miss[] = []
  let [blocks, found, predicted, right, headings, headingsFound] = [0, 0, 0, 0, 0, 0]
  for (const { id, boilerplate, headings: goldHeadings } of gold.articles) {
    const article = articleOf.get(id)
    const spanOf = (block: string) => {
      const start = goldText.get(id)?.indexOf(block) ?? -1
      return { start, end: start + block.length }
    }
    for (const block of boilerplate) {
      const span = spanOf(block)
      blocks += 1
      if (article?.furniture.some((one) => overlap(one, span) >= (span.end - span.start) / 2)) found += 1
      else missed.push({ kind: 'furniture', article: id, why: 'missed', text: block })
    }
    for (const one of article?.furniture ?? []) {
      predicted += 1
      const covered = boilerplate.map(spanOf).reduce((sum, span) => sum + Math.max(0, overlap(one, span)), 0)
      if (covered >= (one.end - one.start) / 2) right += 1
      else others.push({ kind: 'furniture', article: id, why: 'extra', text: (article?.text ?? '').slice(one.start, one.end).slice(0, 60) })
    }
    for (const heading of goldHeadings) {
      const span = spanOf(heading)
      headings += 1
      if (article?.sentences.some((one) => one.heading && overlap(one, span) >= (span.end - span.start) / 2)) headingsFound += 1
      else others.push({ kind: 'heading', article: id, why: 'missed', text: heading })
    }
  }
  return {
    figures: {
      recall: round(rate(found, blocks)),
      precision: round(rate(right, predicted)),
      of: blocks,
      headings: round(rate(headingsFound, headings)),
    },
    misses: [...missed, ...others],
  }
}
