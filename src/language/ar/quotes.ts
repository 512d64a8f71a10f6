import type { Token } from './document.ts'
import type { Pieces } from './pieces.ts'

/** A quotation: tokens between its marks; `open` and `close` are the marks' own tokens, `close` is -1 where none was found. */
export interface Quote {
  readonly first: number
  readonly last: number
  readonly open: number
  readonly close: number
  /** Closed by its own mark. One that is not ends with its paragraph. */
  readonly balanced: boolean
}

const OPENING = new Set(['«', '“', '„', '‹', '‘'])
const CLOSING = new Set(['»', '”', '›'])
/** Closes ‘ alone: elsewhere it is an apostrophe. */
const APOSTROPHE = '’'
/** Marks that open and close: the ASCII quote, and ” where a text uses it on both sides. */
const EITHER = new Set(['"', '”', '“', '″'])

/** Quotations longer than this are an unbalanced mark. */
const MAX_TOKENS = 220

/**
 * Pairs quotation marks of every kind, one stack, one pass. Arabic texts mix them: “…”, ”…“, "…", «…» and «…“ all occur,
 * so a mark closes the innermost open quotation whenever it can close one and does not look like an opening. `breaks` = line breaks before each token.
 */
export function findQuotes(text: string, tokens: readonly Token[], { breaks }: Pieces): readonly Quote[] {
  const quotes: Quote[] = []
  const open: number[] = []
  const close = (at: number, last: number, balanced: boolean) => {
    const opened = open.pop()!
    if (last >= opened + 1) quotes.push({ first: opened + 1, last, open: opened, close: balanced ? at : -1, balanced })
  }
  const isOpenedBy = (mark: string) => open.length > 0 && tokens[open.at(-1)!]!.word.surface === mark
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (open.length === 0 && token.kind !== 'punctuation') continue
    if (open.length > 0 && breaks[i] === 1 && isParagraphBreak(tokens, i, open.at(-1)!)) while (open.length > 0) close(i, i - 1, false)
    // a quotation of several paragraphs opens each of them again
    if (
      open.length === 1 &&
      token.kind === 'punctuation' &&
      OPENING.has(token.word.surface) &&
      isOpenedBy(token.word.surface) &&
      breaks[i] === 1
    )
      close(i, i - 1, false)
    if (open.length > 0 && i - open[0]! > MAX_TOKENS) open.length = 0
    if (token.kind !== 'punctuation') continue
    const mark = token.word.surface
    const opens = OPENING.has(mark) || EITHER.has(mark)
    const closes = CLOSING.has(mark) || EITHER.has(mark) || (mark === APOSTROPHE && isOpenedBy('‘'))
    if (!opens && !closes) continue
    if (open.length > 0 && closes && !looksOpening(text, token, mark)) close(i, i - 1, true)
    else if (opens || open.length === 0) open.push(i)
  }
  while (open.length > 0) close(tokens.length, tokens.length - 1, false)
  return quotes.filter((quote) => quote.balanced || quote.last - quote.open >= 3).sort((a, b) => a.open - b.open || b.last - a.last)
}

/** « always opens; a mark after white space and before a letter opens another, unless it can only close. */
function looksOpening(text: string, token: Token, mark: string): boolean {
  if (mark === '«' || mark === '‹') return true
  if (mark === '»' || mark === '›') return false
  const before = text[token.start - 1] ?? ' '
  const after = text[token.end] ?? ' '
  return /[\s(:]/.test(before) && !/[\s.,،؛:!؟)]/.test(after)
}

/** A paragraph that starts with an opening mark goes on with the quotation of the one before (item 15 of the checklist). */
const isParagraphBreak = (tokens: readonly Token[], at: number, open: number): boolean =>
  tokens[at]?.word.surface !== tokens[open]?.word.surface
