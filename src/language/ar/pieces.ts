import { withRoom } from '../../text/numbers.ts'
import { UnitClass, unitClass } from './letters.ts'
import { endOfToken, kindOf, type TokenKind } from './scanner.ts'

/** The pieces into which a text is cut, in columns: the first `count` numbers of each. Offsets are UTF-16, ends excluded. */
export interface Pieces {
  count: number
  readonly kinds: TokenKind[]
  starts: Int32Array
  ends: Int32Array
  /** 1 where a line ends before the piece. */
  breaks: Uint8Array
  /** Of the letters. */
  hashes: Int32Array
  /** Of their words, in the table of the vocabulary. */
  ids: Int32Array
}

const FEWEST = 2 ** 12
/** One for all texts: each is taken apart before the next one. */
const pieces: Pieces = {
  count: 0,
  kinds: [],
  starts: new Int32Array(FEWEST),
  ends: new Int32Array(FEWEST),
  breaks: new Uint8Array(FEWEST),
  hashes: new Int32Array(FEWEST),
  ids: new Int32Array(FEWEST),
}

/** Cuts a text into the pieces that `eachToken` finds. They hold until the next text is cut. */
export function cut(text: string): Pieces {
  let count = 0
  let at = 0
  let isBroken = 0
  while (at < text.length) {
    const found = unitClass(text.charCodeAt(at))
    const kind = kindOf(found)
    if (kind === null) {
      if (found === UnitClass.newline) isBroken = 1
      at++
      continue
    }
    if (count === pieces.starts.length) grow(count + 1)
    pieces.kinds[count] = kind
    pieces.starts[count] = at
    at = endOfToken(text, at, found)
    pieces.ends[count] = at
    pieces.breaks[count++] = isBroken
    isBroken = 0
  }
  pieces.count = count
  return pieces
}

function grow(count: number): void {
  pieces.starts = withRoom(pieces.starts, count)
  pieces.ends = withRoom(pieces.ends, count)
  pieces.breaks = withRoom(pieces.breaks, count)
  pieces.hashes = withRoom(pieces.hashes, count)
  pieces.ids = withRoom(pieces.ids, count)
}
