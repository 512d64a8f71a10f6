import type { Token } from '../../document.ts'
import { numeralOf, severalOf, vagueOf } from './evaluate.ts'
import { type Cardinal, shape } from './shape.ts'

/** عشرات, بضعة آلاف, عدة مئات, عشرات الآلاف: two bounds, multiplied by a scale behind. */
export function readVague(tokens: readonly Token[], at: number): Cardinal | null {
  const word = tokens[at]!.word
  const vague = vagueOf(word)
  const several = vague === null ? severalOf(word) : null
  if (vague === null && several === null) return null
  const next = tokens[at + 1]
  const scale = next === undefined ? null : (numeralOf(next.word) ?? null)
  const tens = next === undefined ? null : vagueOf(next.word)
  const factor =
    scale?.value.slot === 'scale' && !scale.conjunction
      ? scale.value.value
      : vague?.value.upper === 9 || several
        ? tensOf(tens?.value.lower)
        : null
  if (several !== null && factor === null) return null
  const { lower, upper } = vague?.value ?? { lower: 3, upper: 9 }
  const times = factor ?? 1
  const form = vague ?? several!
  const last = factor === null ? at : at + 1
  return {
    ...shape(tokens, at, last, form),
    lower: lower * times,
    upper: factor === null ? upper : (upper + 1) * times - 1,
    digits: null,
    scale: times,
    percent: false,
    fraction: false,
  }
}
/** بضع عشرات، بضع مئات: the vague numeral as a scale. */
const tensOf = (lower: number | undefined): number | null => (lower === 20 ? 10 : lower === 200 ? 100 : null)
