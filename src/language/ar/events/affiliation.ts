import type { ReadingContext } from '../context.ts'
import type { ArgumentPhrase } from './phrase.ts'

/** «الطيران المسير التابع للدعم السريع»: what has no name of its own is named by whose it is. */
export const isAffiliated = (context: ReadingContext, phrase: Pick<ArgumentPhrase, 'first' | 'last'>): boolean => {
  for (let i = phrase.first; i <= phrase.last; i++) {
    const name = context.names.at[i]!
    // القوات العسكرية التابعة لـ: a body of no name of its own
    if (name !== -1 && (context.mentions[name]!.known !== null || !UNNAMED.has(context.mentions[name]!.kind))) return false
  }
  return AFFILIATED.has(context.document.tags[phrase.last]!.analysis?.stem ?? '')
}
const AFFILIATED = new Set(['تابع', 'تابعه', 'تابعين', 'تابعون', 'موالي', 'مواليه', 'موال', 'موالين'])
const UNNAMED: ReadonlySet<string> = new Set(['organisation', 'group'])
