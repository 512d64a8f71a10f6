const THOUSANDS = '\u066c'
const DECIMAL = '\u066b'

interface Separator {
  readonly at: number
  readonly mark: string
}

/**
 * Value of digits with separators as the folded view gives them, or null where they are no number (an address, a version, a date).
 * Separators of one kind that all stand before three digits group thousands (12,500 · 12.500 · 1,234,567); a single one elsewhere is the decimal
 * point (3,5); with two kinds the last one is the point (1,234.5). `٬` always groups, `٫` always is the point.
 */
export function readDigits(folded: string): number | null {
  const separators: Separator[] = []
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit < 0x30 || unit > 0x39) separators.push({ at, mark: folded[at]! })
  }
  const last = separators.at(-1)
  if (folded.length > MAX_UNITS) return null
  if (last === undefined) return Number(folded)
  const oneKind = separators.every(({ mark }) => mark === last.mark)
  if (oneKind && last.mark !== DECIMAL && areGroups(folded, separators)) return Number(onlyDigits(folded))
  if (last.mark === THOUSANDS) return null
  const whole = folded.slice(0, last.at)
  const grouping = separators.slice(0, -1)
  if (grouping.some(({ mark }) => mark === last.mark) || (grouping.length > 0 && !areGroups(whole, grouping))) return null
  return Number(`${onlyDigits(whole)}.${folded.slice(last.at + 1)}`)
}

/** Longer runs of digits are identifiers. */
const MAX_UNITS = 24

const onlyDigits = (text: string): string => {
  let out = ''
  for (const unit of text) if (unit >= '0' && unit <= '9') out += unit
  return out
}

/** Whether separators cut a number into a head of one to three digits, not a bare zero, and groups of three. */
function areGroups(folded: string, separators: readonly Separator[]): boolean {
  const first = separators[0]!.at
  if (first > 3 || (first === 1 && folded[0] === '0')) return false
  return separators.every(({ at }, index) => (separators[index + 1]?.at ?? folded.length) - at === 4)
}
