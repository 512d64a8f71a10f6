import type { ReadingContext } from '../../context.ts'
import { fold } from '../../letters.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { namesIn } from './naming.ts'

/** «الطيران المسير التابع للدعم السريع»: what has no name of its own is named by whose it is. */
export const isAffiliated = (context: ReadingContext, phrase: Pick<ArgumentPhrase, 'first' | 'last'>): boolean => {
  for (let i = phrase.first; i <= phrase.last; i++) {
    const name = context.names.at[i]!
    // القوات العسكرية التابعة لـ: a body of no name of its own
    if (name !== -1 && (context.mentions[name]!.known !== null || !UNNAMED.has(context.mentions[name]!.kind))) return false
  }
  return AFFILIATED.has(context.document.tags[phrase.last]!.analysis?.stem ?? '')
}
const AFFILIATED = new Set(['تابع', 'تابعه', 'تابعين', 'تابعون', 'موالي', 'مواليه', 'موال', 'موالين', 'موالون'])
const UNNAMED: ReadonlySet<string> = new Set(['organisation', 'group'])

/** «القوات التابعة للحركة»: the next phrase says whose those before it are, and so who does what they do. */
export const ownsThem = (context: ReadingContext, before: Pick<ArgumentPhrase, 'first' | 'last'>, to: ArgumentPhrase): boolean =>
  to.first === before.last + 1 && isAffiliated(context, before) && !isOnlyLoyal(context, before, to)

/** «القوات الموالية للرئيس», «ميليشيات موالية لإيران»: whom they are loyal to does nothing by that, unless he is one of those who fight. */
export const isOnlyLoyal = (context: ReadingContext, before: Pick<ArgumentPhrase, 'last'>, to: ArgumentPhrase): boolean =>
  LOYAL.has(context.document.tags[before.last]!.analysis?.stem ?? '') &&
  namesIn(context, to).some((name) => LED.has(context.mentions[name]!.kind) || context.mentions[name]!.descriptors.includes(GOVERNMENT))
const LOYAL = new Set(['موالي', 'مواليه', 'موال', 'موالين', 'موالون'])
const GOVERNMENT = `body:${fold('حكومة')}`
const LED: ReadonlySet<string> = new Set(['person', 'office', 'country', 'place'])
