import type { Token } from '../../document.ts'
import { fractionOf, hasDamma, isPluralFraction, numeralOf } from './evaluate.ts'
import { type Cardinal, shape } from './shape.ts'
import { isNegative } from './written.ts'

/** نصف, ثلثي, ثلاثة أرباع, 3/4, and a part of a scale: نصف مليون. */
export function readFraction(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!
  if (token.kind === 'number') return readSlash(tokens, at)
  const fraction = fractionOf(token.word)
  const numeral = numeralOf(token.word)
  if (fraction !== null && (numeral === null || hasDamma(token.word) || isPartOf(tokens[at + 1])) && !fraction.conjunction) {
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

/** خمس السكان, خمس المساحة: five stands before no definite noun that is one or a mass; خمس السنوات is what news says for the last five years. */
const isPartOf = (next: Token | undefined): boolean => {
  if (next === undefined || next.kind !== 'word') return false
  const [analysis] = next.word.analyses
  if (analysis === undefined || !analysis.article || analysis.preposition !== '' || analysis.conjunction !== '') return false
  return (
    MASSES.has(next.word.folded) ||
    (analysis.form === null ? next.word.light.endsWith('ة') : analysis.form.pos === 'noun' && analysis.form.number === 's')
  )
}
const MASSES = new Set(['السكان', 'الناخبين', 'الاراضي', 'النازحين', 'اللاجئين'])

/**
 * واحد على عشرين, 1 على 3, جزء من مئة, 3 أجزاء من ألف: a part of so many. More than one is read "on" so many only where nothing follows that would be counted:
 * news tells places so (خمسة على ثلاث جبهات). Of hundredths and the like what is more than one is whole: مئتان وثلاثة أجزاء من مئة is 200.03.
 */
export function readRatio(tokens: readonly Token[], one: Cardinal, next: Cardinal | undefined): Cardinal | null {
  const gap = next === undefined ? 0 : next.first - one.last - 1
  if (next === undefined || gap < 1 || gap > 2) return null
  if (one.fraction || next.fraction || one.percent || next.percent || next.lower <= 1 || next.lower !== next.upper) return null
  const first = tokens[one.last + 1]!.word.folded
  const second = gap === 2 ? tokens[one.last + 2]!.word.folded : ''
  const parts = second === 'من' && PART.test(first)
  const over = first === 'علي' && gap === 1 && (Math.abs(one.lower) === 1 || isEnd(tokens, next.last + 1))
  // واحد من كل ثلاثة
  const ofEvery = first === 'من' && second === 'كل' && one.lower < next.lower
  if ((!parts && !over && !ofEvery) || next.preposition !== '' || next.conjunction || one.lower !== one.upper) return null
  const rest = parts && one.lower > next.lower && isPowerOfTen(next.lower) ? one.lower % next.lower : one.lower
  const value = one.lower - rest + rest / next.lower
  return { ...one, last: next.last, end: next.end, lower: value, upper: value, digits: null, scale: 1, fraction: true }
}
const isEnd = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || (tokens[at].kind === 'punctuation' && /^[.،؛؟?!,;)]$/.test(tokens[at].word.surface))
const isPowerOfTen = (value: number): boolean => Number.isInteger(Math.log10(value))
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

/** 1 3/4: a proper fraction one blank behind a whole number. */
export function fractionBehind(tokens: readonly Token[], last: number): { readonly value: number; readonly last: number } | null {
  const next = tokens[last + 1]
  if (next === undefined || next.kind !== 'number' || next.start !== tokens[last]!.end + 1) return null
  const found = readSlash(tokens, last + 1)
  return found === null ? null : { value: found.lower, last: found.last }
}

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
