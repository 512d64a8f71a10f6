import { FRACTIONS, NUMERALS, type Numeral, VOWELLED_FRACTIONS } from '../../lexicon/numerals.ts'
import { SEVERAL, VAGUE } from '../../lexicon/vague.ts'
import type { Word } from '../../vocabulary.ts'
import { type ClosedForm, closedTable, rowsOf } from '../closed-table.ts'

const listedNumeral = closedTable(NUMERALS)
/** وأحد (عشر) and واحد are one word without hamza; with it the first is the head of eleven. */
const AND_ONE: ClosedForm<Numeral> = {
  value: { slot: 'teen-head', value: 1 },
  conjunction: true,
  preposition: '',
  article: false,
  offset: 1,
}
export const numeralOf = (word: Word): ClosedForm<Numeral> | null => {
  if (word.light === 'وأحد') return AND_ONE
  const found = listedNumeral(word)
  // كمية is no hundred
  return found?.preposition === 'ك' ? null : found
}

export const vagueOf = closedTable(rowsOf(VAGUE))
/** Plurals of fractions: ثلاثة أرباع. */
export const isPluralFraction = (word: Word): boolean => /^ا(?:رباع|ثلاث|خماس|سداس|سباع|ثمان|تساع|عشار)$/.test(word.folded)
const listedFraction = closedTable(rowsOf(FRACTIONS))
const vowelledFraction = closedTable(rowsOf(VOWELLED_FRACTIONS))
/** A damma stands behind the first letter, proclitics و and ال left out: خُمس, والسُّبع. */
export const hasDamma = ({ surface, light }: Word): boolean =>
  surface !== light && /^(?:[وف]\u064e?)?(?:ال\u0652?)?[\u0620-\u064a]\u0651?\u064f/.test(surface)
export const fractionOf = (word: Word): ClosedForm<number> | null =>
  listedFraction(word) ?? (hasDamma(word) ? vowelledFraction(word) : null)
export const severalOf = closedTable([[SEVERAL, true] as const])

/**
 * Left-to-right evaluation of a number in words and digits. Terms joined by و must get smaller (مئتان وخمسة وأربعون = 245); the first that does
 * not is another number (ثلاثة وخمسة are two). A scale word multiplies what stands directly before it.
 */
export interface Evaluation {
  /** Sum of finished scale groups. */
  readonly total: number
  /** Value below the last scale. */
  readonly group: number
  readonly lastScale: number
  readonly slot: Numeral['slot'] | 'digits' | 'fraction'
}

export function begin(term: Numeral | number, continued: boolean): Evaluation {
  if (typeof term === 'number') return { total: 0, group: term, lastScale: Infinity, slot: 'digits' }
  const { slot, value } = term
  if (slot === 'scale') return { total: value, group: 0, lastScale: value, slot }
  if (slot === 'dual-scale') return { total: continued ? value / 2 : value, group: 0, lastScale: value / 2, slot }
  return { total: 0, group: value, lastScale: Infinity, slot }
}

/** The evaluation with a term that follows without و, or null where it does not belong to the number. */
export function append(state: Evaluation, term: Numeral): Evaluation | null {
  const { total, group, lastScale } = state
  const { slot, value } = term
  switch (slot) {
    case 'ten':
      return (state.slot === 'unit' || state.slot === 'teen-head') && group % 100 < 10 ? { ...state, group: group + 10, slot } : null
    case 'hundred':
      return value === 100 && group >= 3 && group <= 9 && (state.slot === 'unit' || state.slot === 'digits')
        ? { ...state, group: group * 100, slot }
        : null
    case 'scale':
    case 'dual-scale': {
      const scale = slot === 'scale' ? value : value / 2
      if (group > 0 && scale < lastScale) return { total: total + group * scale, group: 0, lastScale: scale, slot: 'scale' }
      // ألف مليون, مئة ألف مليون
      return slot === 'scale' && scale > lastScale && state.slot !== 'fraction'
        ? { total: (total + group) * scale, group: 0, lastScale: scale, slot }
        : null
    }
    default:
      return null
  }
}

/** The evaluation with a term joined by و, or null where a new number begins. */
export function join(state: Evaluation, term: Numeral | number): Evaluation | null {
  const { total, group, lastScale } = state
  const open = group === 0 ? total > 0 : group % 100 === 0 && state.slot === 'hundred'
  if (typeof term === 'number') {
    const fits = Number.isInteger(term) && term > 0 && (group === 0 ? total > 0 && term < lastScale : open && term < 100)
    return fits ? { ...state, group: group + term, slot: 'digits' } : null
  }
  const { slot, value } = term
  switch (slot) {
    case 'unit':
    case 'teen-head':
    case 'ten':
      return open && value > 0 ? { ...state, group: group + value, slot } : null
    case 'tens':
      return open || ((state.slot === 'unit' || state.slot === 'teen-head') && group % 100 < 10)
        ? { ...state, group: group + value, slot }
        : null
    case 'hundred':
      return group === 0 && total > 0 ? { ...state, group: value, slot } : null
    case 'scale':
    case 'dual-scale': {
      const scale = slot === 'scale' ? value : value / 2
      // ثلاثمئة ودزينتان
      if (scale === DOZEN && open && state.slot !== 'digits') return { ...state, group: group + value, slot: 'ten' }
      return group === 0 && total > 0 && scale < lastScale ? { total: total + value, group: 0, lastScale: scale, slot } : null
    }
  }
}

const DOZEN = 12

/** A joined fraction: of the last scale (مليون ونصف), else of one (خمسة ونصف). */
export const addFraction = (state: Evaluation, fraction: number): Evaluation | null =>
  state.slot === 'scale' || state.slot === 'dual-scale'
    ? { ...state, total: state.total + fraction * state.lastScale, slot: 'fraction' }
    : state.slot === 'fraction' || fraction >= 1
      ? null
      : { ...state, group: state.group + fraction, slot: 'fraction' }

export const total = (state: Evaluation): number => state.total + state.group
