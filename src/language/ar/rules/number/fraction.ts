import type { Token } from '../../document.ts'
import { fractionOf, isPluralFraction, numeralOf } from './evaluate.ts'
import { type Cardinal, shape } from './shape.ts'
import { isNegative } from './written.ts'

/** نصف, ثلثي, ثلاثة أرباع, 3/4, and a part of a scale: نصف مليون. */
export function readFraction(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!
  if (token.kind === 'number') return readSlash(tokens, at)
  const fraction = fractionOf(token.word)
  const numeral = numeralOf(token.word)
  if (fraction !== null && numeral === null && !fraction.conjunction) {
    const scale = tokens[at + 1] === undefined ? null : numeralOf(tokens[at + 1]!.word)
    if (scale?.value.slot === 'scale' && !scale.conjunction && scale.preposition === '') {
      const value = fraction.value * scale.value.value
      return {
        ...shape(tokens, at, at + 1, fraction),
        lower: value,
        upper: value,
        digits: null,
        scale: scale.value.value,
        percent: false,
        fraction: false,
      }
    }
    return fraction.article ? null : part(tokens, at, at, fraction.value, fraction)
  }
  if (numeral?.value.slot !== 'unit' || numeral.value.value < 2) return null
  const next = tokens[at + 1]
  const plural = next !== undefined && isPluralFraction(next.word) ? fractionOf(next.word) : null
  return plural === null || plural.conjunction ? null : part(tokens, at, at + 1, numeral.value.value * plural.value, numeral)
}

/**
 * واحد على عشرين, 1 على 3, جزء من مئة, 3 أجزاء من ألف: a part of so many. Only one is read "on" so many: of more, news tells places (خمسة على ثلاث جبهات).
 */
export function readRatio(tokens: readonly Token[], one: Cardinal, next: Cardinal | undefined): Cardinal | null {
  if (next === undefined || one.fraction || next.fraction || one.percent || next.percent || next.lower <= 1 || next.lower !== next.upper)
    return null
  const words = tokens.slice(one.last + 1, next.first).map(({ word }) => word.folded)
  const ratio =
    (Math.abs(one.lower) === 1 && words.join(' ') === 'علي') || (words.length === 2 && PART.test(words[0]!) && words[1] === 'من')
  return ratio && next.preposition === '' && !next.conjunction
    ? {
        ...one,
        last: next.last,
        end: next.end,
        lower: one.lower / next.lower,
        upper: one.upper / next.lower,
        digits: null,
        scale: 1,
        fraction: true,
      }
    : null
}
const PART = /^(?:جزء|جزءا|اجزاء|جزءين)$/

const part = (tokens: readonly Token[], first: number, last: number, value: number, form: Parameters<typeof shape>[3]): Cardinal => ({
  ...shape(tokens, first, last, form),
  lower: value,
  upper: value,
  digits: null,
  scale: 1,
  percent: false,
  fraction: true,
})

/** 2/3: two small numbers, the first the smaller; no date (22/4) and no third part behind. */
function readSlash(tokens: readonly Token[], at: number): Cardinal | null {
  const [one, slash, other, behind] = [0, 1, 2, 3].map((k) => tokens[at + k])
  if (slash?.word.surface !== '/' || other?.kind !== 'number' || slash.start !== one!.end || other.start !== slash.end) return null
  const negative = isNegative(tokens, at)
  if (behind?.word.surface === '/' || (!negative && tokens[at - 1]?.end === one!.start)) return null
  const [upper, lower] = [one!.word.folded, other.word.folded]
  if (!/^\d$/.test(upper) || !/^(?:\d|10)$/.test(lower) || Number(upper) >= Number(lower)) return null
  return part(tokens, at, at + 2, ((negative ? -1 : 1) * Number(upper)) / Number(lower), {
    conjunction: false,
    preposition: '',
    article: false,
    offset: 0,
  })
}
