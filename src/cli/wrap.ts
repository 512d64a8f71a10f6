/** Columns that a text takes in a terminal: marks and controls take none. */
export const widthOf = (text: string): number => [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** A text cut to a width, with an ellipsis where something is missing. */
export const clip = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text
  let kept = ''
  for (const letter of text) {
    if (widthOf(kept + letter) > width - 1) break
    kept += letter
  }
  return `${kept}…`
}

/** A run of words that look alike. */
export interface Run {
  readonly text: string
  readonly style?: (text: string) => string
}

/** Words and the spaces between them; a word may be made of pieces of several runs. */
const wordsOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const words: Run[][] = []
  let open: Run[] | null = null
  for (const { text, style } of runs) {
    for (const piece of text.split(/(\s+)/u)) {
      if (piece === '') continue
      const isSpace = /^\s/u.test(piece)
      const run = { text: isSpace ? ' ' : piece, ...(style === undefined ? {} : { style }) }
      if (isSpace) open = null
      if (isSpace || open === null) words.push([run])
      else open.push(run)
      if (!isSpace) open ??= words.at(-1) ?? null
    }
  }
  return words
}

const isSpace = (word: readonly Run[] | undefined): boolean => word?.[0]?.text === ' '

/** Fills lines of at most `width` columns with the words of some runs; a word that is longer stands alone. No line begins or ends with a space. */
export const wrapRuns = (runs: readonly Run[], width: number): readonly (readonly Run[])[] => {
  const lines: (readonly Run[])[][] = [[]]
  let used = 0
  for (const word of wordsOf(runs)) {
    const size = word.reduce((sum, { text }) => sum + widthOf(text), 0)
    if (!isSpace(word) && used > 0 && used + size > width) {
      lines.push([])
      used = 0
    }
    if (isSpace(word) && used === 0) continue
    lines.at(-1)?.push(word)
    used += size
  }
  return lines.map((line) => (isSpace(line.at(-1)) ? line.slice(0, -1) : line).flat()).filter((line) => line.length > 0)
}

const NARROWEST = 40
const WIDEST = 120
export const terminalWidth = (): number => Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns ?? 80))
