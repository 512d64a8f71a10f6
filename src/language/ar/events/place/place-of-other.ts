import type { EventType } from '../../../../model/lists.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { tokenAt } from '../anchored.ts'

/**
 * Where what happens in the same place as another event of its sentence happens: a charge where its deed was (اتهم الجيش بقصف بلدة كذا), talks where the
 * accord that they end with is made (وقع في كذا بعد محادثات), or where somebody came (وصل إلى كذا والتقى). Null for all others.
 */
export function placeOfOther(context: ReadingContext, events: readonly UnresolvedEvent[], at: number): number | null {
  const event = events[at]!
  const { sentenceOf } = context.document
  const sentence = sentenceOf[tokenAt(context, event.start)]!
  const isHere = (other: UnresolvedEvent | undefined): other is UnresolvedEvent =>
    other !== undefined && sentenceOf[tokenAt(context, other.start)] === sentence
  if (CHARGES.has(event.type)) {
    for (let i = at + 1; isHere(events[i]) && !CHARGES.has(events[i]!.type); i++)
      if (DEEDS.has(events[i]!.type) && events[i]!.place !== null) return events[i]!.place
    return null
  }
  if (event.type !== 'talks') return null
  const first = tokenAt(context, event.start)
  for (let i = at - 1; i >= at - BEFORE && isHere(events[i]); i--) {
    const { type, place, end } = events[i]!
    if (place === null || !(type === 'visit' || MADE.has(type))) continue
    const isThere =
      type === 'visit' ? joinsOn(context, tokenAt(context, end - 1), first) : endsThem(context, tokenAt(context, end - 1), first)
    return isThere ? place : null
  }
  return null
}
const CHARGES: ReadonlySet<EventType> = new Set(['accuse'])
const DEEDS: ReadonlySet<EventType> = new Set([
  'attack',
  'clash',
  'violation',
  'destroy',
  'mobilise',
  'blockade',
  'abduct',
  'arrest',
  'control',
])
/** Events of the sentence before talks over which one looks for where they were. */
const BEFORE = 6
const MADE: ReadonlySet<EventType> = new Set(['agreement', 'ceasefire'])

/** «وصل إلى بغداد اليوم والتقى الرئيس»: a verb joined by و to one of coming, with no other verb between. */
function joinsOn({ document: { tags } }: ReadingContext, from: number, at: number): boolean {
  if (tags[at]!.pos !== 'verb' || tags[at]!.analysis?.conjunction !== 'و') return false
  for (let i = from + 1; i < at; i++) if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return false
  return true
}

/** «أبرم بشرم الشيخ بعد ثلاثة أيام من مفاوضات»: what came before the making of an accord, a duration between at most. */
function endsThem({ document: { tags } }: ReadingContext, from: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(from, at - BEHIND_REACH); i--) {
    if (AFTER.has(tags[i]!.analysis?.stem ?? tags[i]!.lemma) || AFTER.has(tags[i]!.lemma)) return true
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return false
  }
  return false
}
const BEHIND_REACH = 7
const AFTER = foldedWords('بعد عقب إثر ختام نهاية خلال نتيجة ثمرة')
