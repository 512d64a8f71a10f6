import type { EventType } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isComma } from '../clause/insertions.ts'
import { mayBePlace } from '../place/may-be-place.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Tokens between what is held and the verb that says so. */
const REACH = 6
/** Tokens behind that verb. */
const CLAUSE = 14
const HOLDING = new Set('عقد انعقد جري اجري بدا انطلق استانف تواصل وقع اندلع انتهي اختتم افتتح'.split(' '))

/** Types of what is held, or breaks out. */
const HELD: ReadonlySet<EventType> = new Set(['talks', 'session', 'clash', 'protest', 'war', 'operation', 'ceasefire', 'release'])

/** From one token to another. */
interface Clause {
  readonly first: number
  readonly last: number
}

/** Tokens behind the verb that says of a noun before it that it is held («جولة جديدة ستعقد في الدوحة في الثالث من نوفمبر»); null where none does. */
function holdingClause(
  { document: { tags, tokens, sentences, sentenceOf } }: ReadingContext,
  { finite, first, last, pattern: { frame } }: Trigger,
): Clause | null {
  if (finite || !HELD.has(frame.type)) return null
  const end = sentences[sentenceOf[first]!]!.last
  const opens = (i: number) => tags[i]!.pos === 'relative' || tags[i]!.pos === 'complementizer'
  for (let i = last + 1; i <= Math.min(end, last + REACH); i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || opens(i)) return null
    if (pos !== 'verb') continue
    if (!HOLDING.has(lemma) || analysis?.conjunction !== '') return null
    let at = i + 1
    while (at <= Math.min(end, i + CLAUSE) && !isComma(tokens[at]!) && tags[at]!.pos !== 'verb' && !opens(at)) at++
    return { first: i + 1, last: at - 1 }
  }
  return null
}

/** Verbs of the relative clause of a happening that say what came of it. */
const LEAVING = foldedWords('أدى أسفر أوقع خلف أودى بدأ وقع اندلع انطلق')
/** Types of what leaves dead and damage. */
const HARMFUL: ReadonlySet<EventType> = new Set(['attack', 'clash', 'operation', 'protest', 'war'])

/** «القصف على الحي، الذي أودى قبل يومين بحياة ثلاثة»: tokens behind the verb of its relative clause, over a comma; null for none. */
function relativeClause({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, trigger: Trigger): Clause | null {
  const { finite, first, last, pattern, arguments: found } = trigger
  if (finite || !HARMFUL.has(pattern.frame.type)) return null
  const end = sentences[sentenceOf[first]!]!.last
  for (let i = last + 1; i <= Math.min(end - 1, found.end + 3); i++) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    if (tags[i]!.pos !== 'relative') continue
    if (!isComma(tokens[i - 1]!) || !LEAVING.has(tags[i + 1]!.lemma)) return null
    let at = i + 2
    while (at <= Math.min(end, i + CLAUSE) && !isComma(tokens[at]!) && tags[at]!.pos !== 'verb') at++
    return { first: i + 2, last: at - 1 }
  }
  return null
}

/** The time of that clause; null for none, and where it only says until, before or after when. */
export function timeHeld(context: ReadingContext, trigger: Trigger): number | null {
  const { document, timeAt, times } = context
  const clause = holdingClause(context, trigger) ?? relativeClause(context, trigger)
  if (clause === null) return null
  for (let i = clause.first; i <= clause.last; i++) {
    const time = timeAt[i]!
    if (time === -1) continue
    const { kind } = times[time]!.time
    return kind === 'duration' || kind === 'set' || BESIDE.has(document.tags[i - 1]!.lemma) ? null : time
  }
  return null
}
const BESIDE = new Set(['حتي', 'بعد', 'قبل', 'منذ'])

/** Name of the place of that clause; null for none. */
export function placeHeld(context: ReadingContext, trigger: Trigger): number | null {
  const { document, names } = context
  const clause = holdingClause(context, trigger)
  for (let i = clause?.first ?? 0; clause !== null && i < clause.last; i++) {
    const name = names.at[i + 1]!
    // في مدينة جوبا
    const after = name === -1 && i + 2 <= clause.last && TOWN.has(document.tags[i + 1]!.lemma) ? names.at[i + 2]! : name
    if (document.tags[i]!.lemma === 'في' && after !== -1 && mayBePlace(context, after)) return after
  }
  return null
}
const TOWN = new Set(['مدينه', 'بلده', 'قريه', 'منتجع'])
