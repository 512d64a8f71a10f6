import type { Token } from './document.ts'
import { fold } from './letters.ts'
import { MONTH_NAMES } from './lexicon/calendar.ts'
import type { Pieces } from './pieces.ts'
import type { Quote } from './quotes.ts'

/** A sentence or heading as a run of tokens; `start` and `end` are offsets in the text. */
export interface TokenSentence {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** Index of the paragraph (line) it stands in. */
  readonly paragraph: number
  readonly heading: boolean
}

const MAX_HEADING_WORDS = 14
const FINAL = new Set(['.', '!', '?', '؟', '…', '۔', ':', '؛', '،', ','])
const ENDING = new Set(['.', '!', '?', '؟', '…', '۔'])

/** Longer ones are no language: a text without marks is cut, so that what looks around in a sentence stays quick. */
const MAX_TOKENS = 1000

/** Sentences end at a full stop, question or exclamation mark outside a quotation, and at every line break. `breaks` = those before each token. */
export function findSentences(tokens: readonly Token[], quotes: readonly Quote[], { breaks }: Pieces): readonly TokenSentence[] {
  const out: TokenSentence[] = []
  const quoted = new Uint8Array(tokens.length)
  for (const quote of quotes) if (quote.balanced) quoted.fill(1, quote.first, quote.last + 1)
  let paragraph = 0
  let first = 0
  let isBroken = false
  let firstOfParagraph = 0
  for (let i = 0; i < tokens.length; i++) {
    const lineEnds = i + 1 === tokens.length || breaks[i + 1] === 1
    if (!lineEnds && !(quoted[i] === 0 && endsSentence(tokens, i)) && i - first < MAX_TOKENS) continue
    const opens: boolean = first === firstOfParagraph || isBroken
    const heading = lineEnds && opens && isHeading(tokens, firstOfParagraph, i)
    if (heading && isBroken) for (let k = out.length - 1; k >= 0 && out[k]!.paragraph === paragraph; k--) out[k] = { ...out[k]!, heading }
    out.push({ first, last: i, start: tokens[first]!.start, end: tokens[i]!.end, paragraph, heading })
    // الهدنة في غزة.. خروق في اليوم الأول: dots break a heading in two
    isBroken = opens && !lineEnds && isDots(tokens, i)
    first = i + 1
    if (lineEnds) {
      paragraph++
      firstOfParagraph = first
    }
  }
  return out
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.kind !== 'punctuation') return false
  const mark = token.word.surface
  if (!ENDING.has(mark)) return false
  const next = tokens[at + 1]!
  // runs of marks end with the last; a mark before a closing bracket or quote belongs inside it
  if (next.kind === 'punctuation' && (ENDING.has(next.word.surface) || /[)\]»”"]/.test(next.word.surface))) return false
  if (mark !== '.') return true
  const before = tokens[at - 1]
  if (before !== undefined && isInDate(tokens, at)) return false
  // abbreviations: a single letter (د. م.), U.S., and a stop inside a word or number
  if (
    before !== undefined &&
    before.end === token.start &&
    before.word.light.length <= 1 &&
    (before.kind === 'word' || before.kind === 'latin')
  ) {
    // ش.م.م, U.S. Steel go on; at the end of U.S. a sentence may end
    if (next.kind === 'latin' || (next.kind === 'word' && next.start === token.end)) return false
    return tokens[at - 2]?.word.surface === '.'
  }
  return next.start > token.end || next.kind === 'word'
}

/** 2. أكتوبر, and أكتوبر. 2023 behind it: a stop that belongs to a date. */
function isInDate(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]!]
  if (before.end !== tokens[at]!.start) return false
  if (before.kind === 'number') return /^\d{1,2}$/.test(before.word.folded) && MONTHS.has(next.word.folded)
  return MONTHS.has(before.word.folded) && /^\d{4}$/.test(next.word.folded) && tokens[at - 2]?.word.surface === '.'
}
const MONTHS: ReadonlySet<string> = new Set(
  MONTH_NAMES.flatMap(([{ homograph }, forms]) => (homograph ? [] : forms.split(' ').map((form) => fold(form)))),
)

const isDots = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.word.surface === '…' || (tokens[at]!.word.surface === '.' && tokens[at - 1]?.word.surface === '.')

/** A short line without closing punctuation that is not a speech line. */
function isHeading(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0
  for (let i = first; i <= last; i++) if (tokens[i]!.kind !== 'punctuation') words++
  if (words === 0 || words > MAX_HEADING_WORDS) return false
  const mark = tokens[last]!.word.surface
  return mark === '؟' || mark === '?' || mark === '!' || !FINAL.has(mark)
}
