/**
 * Where a paragraph stands among all in the order of a search, as one number for an index: the latest minute of publication first, what has no day
 * last; then the beginning of the article's id; then the order in the article. Paragraphs of one block are of one minute and, but for chance, of one
 * article: within it the order is settled by the ids themselves.
 */
export interface Place {
  /** Below 2^48. */
  readonly block: number
  /** Below `ORDINALS`. */
  readonly ordinal: number
}

export const ORDINAL_BITS = 13
export const ORDINALS = 2 ** ORDINAL_BITS

const ID_DIGITS = 5
const IDS = 16 ** ID_DIGITS
const MINUTES = 2 ** 28
const MINUTE = 60_000
/** Minutes are counted from here; earlier days are this one. */
const FIRST = Date.UTC(1700, 0, 1) / MINUTE
/** What has no day. */
const UNDATED = MINUTES - 1

/** The block of an article's paragraphs. */
export const blockOf = (published: string | null, article: string): number => descending(minuteOf(published)) * IDS + idPrefix(article)

/** The blocks of articles published from one day to another, both included; without either, those without a day too. */
export function blocksBetween(since: string | undefined, until: string | undefined): { readonly from: number; readonly to: number } {
  const last = since !== undefined ? descending(minuteOf(since)) : until !== undefined ? UNDATED - 1 : UNDATED
  const first = until === undefined ? 0 : descending(minuteOf(`${until.slice(0, 10)}T23:59`))
  return { from: first * IDS, to: (last + 1) * IDS - 1 }
}

/** The number of a place; beyond what JavaScript's numbers hold exactly. */
export const placeNumber = ({ block, ordinal }: Place): bigint => BigInt(block) * BigInt(ORDINALS) + BigInt(ordinal)

/** The minute of a date or instant as it is written, whatever its zone; a day without a time is before its minutes. */
function minuteOf(published: string | null): number | null {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?/.exec(published ?? '') ?? []
  if (day === undefined) return null
  const time = hour === undefined ? 0 : Number(hour) * 60 + Number(minute) + 1
  // one minute more a day, for those without a time
  return Math.min(MINUTES - 2, Math.max(0, (Date.parse(day) / MINUTE - FIRST) / 1440) * 1441 + time)
}

const descending = (minute: number | null): number => (minute === null ? UNDATED : UNDATED - 1 - minute)

/** The first digits of a hexadecimal id; others keep their order too, as far as it goes. */
function idPrefix(id: string): number {
  let value = 0
  for (let k = 0; k < ID_DIGITS; k++) {
    const unit = id.charCodeAt(k)
    const digit = unit >= 48 && unit <= 57 ? unit - 48 : unit >= 97 && unit <= 102 ? unit - 87 : null
    if (digit === null) {
      const floor = Number.isNaN(unit) || unit < 48 ? null : unit < 97 ? 9 : 15
      const rest = ID_DIGITS - k
      return floor === null ? value * 16 ** rest : value * 16 ** rest + (floor + 1) * 16 ** (rest - 1) - 1
    }
    value = value * 16 + digit
  }
  return value
}
