import type { ReadingContext } from '../context.ts'
import type { ArgumentPhrase } from './phrase.ts'

/** «الطيران المسير التابع للدعم السريع»: what has no name of its own is named by whose it is. */
export const isAffiliated = (context: ReadingContext, phrase: Pick<ArgumentPhrase, 'first' | 'last'>): boolean => {
  for (let i = phrase.first; i <= phrase.last; i++) if (context.names.at[i] !== -1) return false
  return AFFILIATED.has(context.document.tags[phrase.last]!.analysis?.stem ?? '')
}
const AFFILIATED = new Set(['تابع', 'تابعه', 'تابعين', 'تابعون', 'موالي', 'مواليه', 'موال', 'موالين'])
