import type { ArticleBody } from '../../api/wire.ts'

export const LAYERS = ['events', 'statements', 'mentions', 'timexes', 'quantities', 'passages'] as const
export type Layer = (typeof LAYERS)[number]

/** A span that one layer marks; `title` says what it is. */
export interface Highlight {
  readonly start: number
  readonly end: number
  readonly layer: Layer | 'furniture' | 'cue' | 'target'
  readonly title: string
  /** Hue of a family of passages. */
  readonly hue: number | null
}

/** A piece of text in which the same highlights hold. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly highlights: readonly Highlight[]
}

export interface Paragraph {
  readonly start: number
  readonly heading: boolean
  readonly furniture: boolean
  readonly segments: readonly Segment[]
}

const segmentsOf = (text: string, start: number, end: number, highlights: readonly Highlight[]): readonly Segment[] => {
  const within = highlights.filter((one) => one.start < end && start < one.end)
  const edges = [...new Set([start, end, ...within.flatMap((one) => [one.start, one.end])])]
    .filter((edge) => start <= edge && edge <= end)
    .sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end
    return { start: from, text: text.slice(from, to), highlights: within.filter((one) => one.start <= from && to <= one.end) }
  })
}

/** The text in paragraphs, cut wherever a highlight begins or ends; joined again, the segments are the text but for its line breaks. */
export const paragraphsOf = (
  { text, title, sentences, furniture }: ArticleBody['article'],
  highlights: readonly Highlight[],
): readonly Paragraph[] =>
  [...text.matchAll(/[^\r\n]+/gu)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      return {
        start,
        heading: match[0].trim() === title || sentences.some((one) => one.heading && one.start < end && start < one.end),
        furniture: furniture.some((one) => one.start <= start && end <= one.end),
        segments: segmentsOf(text, start, end, highlights),
      }
    })
