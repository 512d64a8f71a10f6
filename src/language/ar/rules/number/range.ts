import type { Token } from '../../document.ts'
import type { NumberMention } from './number.ts'
import { qualifierBefore } from './qualifiers.ts'
import type { Cardinal } from './shape.ts'

const HYPHENS = new Set(['-', '–', '—', '−'])

const RANGE_LINKS = new Set(['الي', 'حتي', 'او', 'لـ', 'ل'])

/** Two numbers that are the ends of one. */
export function readRange(tokens: readonly Token[], one: Cardinal, other: Cardinal): NumberMention | null {
  const from = gluedFirst(tokens, one)
  const to = gluedFirst(tokens, other)
  const gap = to - one.last - 1
  const between = betweenWord(tokens[from - 1])
  const scale = one.scale === 1 && other.scale > 1 && one.lower < other.upper / other.scale ? other.scale : 1
  const lower = one.lower * scale
  if (lower >= other.upper || (one.percent !== other.percent && one.percent)) return null
  let start: number
  let first = from
  if (gap === 0 && between === 'بين' && other.conjunction) {
    first = tokens[from - 2]?.word.folded === 'ما' ? from - 2 : from - 1
    start = tokens[first]!.start
  } else if (gap === 1 && RANGE_LINKS.has(tokens[one.last + 1]!.word.folded)) {
    const link = tokens[one.last + 1]!.word.folded
    const opened = tokens[from - 1]?.word.folded === 'من'
    if (link !== 'او' && opened && isRise(tokens, from - 1)) return null
    if (link === 'او' && (other.upper - lower > lower || (other.digits === null && one.digits !== null))) return null
    first = opened ? from - 1 : from
    start = opened ? tokens[first]!.start : one.start
  } else if (gap === 1 && HYPHENS.has(tokens[one.last + 1]!.word.surface) && isHyphenRange(tokens, one, other)) start = one.start
  else return null
  const about = qualifierBefore(tokens, first)
  const approximate = about?.qualifier === 'about'
  return {
    first: approximate ? about.first : first,
    last: other.last,
    start: approximate ? about.start : start,
    end: other.end,
    cardinals: [one, other],
    lower,
    upper: other.upper,
    lowerExclusive: false,
    upperExclusive: false,
    approximate,
    qualifier: 'between',
    percent: other.percent,
    conjunction: one.conjunction,
    article: one.article,
    rule: 'number.between',
  }
}

const betweenWord = (token: Token | undefined): string => {
  const folded = token?.word.folded ?? ''
  return folded.length === 4 && (folded[0] === 'و' || folded[0] === 'ل') ? folded.slice(1) : folded
}

/** Digits joined by a hyphen without blanks on one side only, and no third one behind: no date, score or telephone number. */
function isHyphenRange(tokens: readonly Token[], one: Cardinal, other: Cardinal): boolean {
  if (one.digits === null) return false
  const before = tokens[one.first - 1]
  const after = tokens[other.last + 1]
  const joined = (token: Token | undefined, at: number) =>
    token !== undefined && token.start === at && (HYPHENS.has(token.word.surface) || token.word.surface === '/')
  if (joined(after, tokens[other.last]!.end)) return false
  return !(
    before !== undefined &&
    before.end === one.start &&
    (HYPHENS.has(before.word.surface) || before.word.surface === '/' || before.kind === 'latin')
  )
}

/** Verbs of change: ارتفع من 12 إلى 19 tells two numbers, not a range. */
const CHANGES = [
  'ارتفع',
  'ارتفاع',
  'انخفض',
  'انخفاض',
  'تراجع',
  'زاد',
  'قفز',
  'تقلص',
  'ازداد',
  'هبط',
  'صعد',
  'رفع',
  'خفض',
  'تحول',
  'زياده',
  'تخفيض',
]

/** Tokens before a range in which its verb stands. */
const MAX_CHANGE_DISTANCE = 24

function isRise(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - MAX_CHANGE_DISTANCE; k--) {
    const { folded } = tokens[k]!.word
    if (/^[.؛:؟!…]$/.test(folded)) return false
    if (tokens[k]!.kind === 'word' && CHANGES.some((verb) => folded.length <= verb.length + 3 && folded.includes(verb))) return true
  }
  return false
}

/** The token of a proclitic written before digits belongs to the number. */
export const gluedFirst = (tokens: readonly Token[], cardinal: Cardinal): number =>
  (cardinal.conjunction || cardinal.preposition !== '' || cardinal.article) && tokens[cardinal.first]!.kind === 'number'
    ? cardinal.first - 1
    : cardinal.first
