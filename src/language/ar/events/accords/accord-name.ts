import type { ReadingContext } from '../../context.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isAccord } from './accord-words.ts'
import { isKeeping } from './keeping-words.ts'
import { isAccordType } from './standing-accord.ts'

/** «خرقا لاتفاق الانسحاب», «رغم اتفاق تبادل الأسرى»: by what an accord is called that is kept or broken; nothing that happens. */
export function isNameOfKept({ document: { tags } }: ReadingContext, trigger: Trigger): boolean {
  const { first, finite } = trigger
  const accord = tags[first - 1]
  if (finite || isAccordType(trigger) || accord?.pos !== 'nominal' || !isAccord(accord)) return false
  const { preposition, article } = tags[first]!.analysis ?? { preposition: '', article: false }
  if (preposition !== '' || accord.analysis?.article === true) return false
  const isDefinite = article || tags[trigger.last]!.analysis?.article === true
  const before = tags[first - 2]?.pos === 'preposition' ? first - 3 : first - 2
  return isDefinite && (isKeeping(tags[before]) || isKeeping(tags[first - 2]))
}
