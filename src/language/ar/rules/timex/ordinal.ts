import { ORDINALS } from '../../lexicon/numerals.ts'
import { closedTable, rowsOf } from '../closed-table.ts'

/** Ordinals of one word: الثالث, أول. */
export const ordinalOf = closedTable(rowsOf(ORDINALS))
