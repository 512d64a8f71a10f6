import type { Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isComma } from '../clause/insertions.ts'
import { AGENT, type ArgumentPhrase } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { namesIn, namesPlace } from './naming.ts'
import { HITTING, isGround, isPeople } from './parts.ts'
import { doneTo, ledBy, ownerBy, roleOfSetting } from './role-of-phrase.ts'

/** Prepositions that govern the trigger's own argument only right after it; further on they belong to something else. */
const ADJACENT = new Set(['من', 'ب', 'ل'])
const ADJACENT_REACH = 4

/** The part of a phrase under a preposition; `begins`: where one would stand right behind the trigger, −1 behind others. */
export function roleByPreposition(context: ReadingContext, trigger: Trigger, phrase: ArgumentPhrase, begins: number): Role | undefined {
  const { preposition } = phrase
  if (ADJACENT.has(preposition) && isApartFrom(context, trigger, phrase) && !isTakenFrom(context, trigger, phrase))
    return ledBy(context, trigger, phrase) ?? roleOfSetting(context, phrase)
  return (
    ownerBy(context, trigger, phrase, begins) ??
    ledBy(context, trigger, phrase) ??
    doneTo(context, trigger, phrase) ??
    trigger.pattern.frame.by?.[preposition] ??
    roleOfSetting(context, phrase) ??
    (preposition === AGENT ? 'actor' : undefined)
  )
}

/** The part that a phrase keeps whose preposition and what it names do not agree with it. */
export function roleKept(
  context: ReadingContext,
  { finite, pattern: { frame } }: Trigger,
  phrase: ArgumentPhrase,
  role: Role | undefined,
): Role | undefined {
  const { preposition, first } = phrase
  // قرى على الحدود مع غامبيا: beyond which she lies, and no party
  const before = preposition === 'مع' ? (context.document.tags[first - 2]?.analysis?.stem ?? '') : ''
  if (before === BORDER) return undefined
  // بالتنسيق مع باريس: who is kept informed comes to no terms
  if (role === 'actor' && ACCORDS.has(frame.type) && INFORMED.has(before)) return undefined
  // حرروا القرى شرق النهر من الألغام: only forces lose ground
  if (role === 'target' && frame.type === 'control' && preposition === 'من' && !namesForce(context, phrase)) return undefined
  // فجر المهاجمون قنابلهم
  if (role === 'instrument' && finite && preposition === '' && isPeople(context, phrase)) return 'actor'
  // انفجار في فندق بمقديشو: where it is
  if (role === 'instrument' && isGround(context, phrase)) return undefined
  const isHitting = HITTING.has(frame.type)
  // قصف من مدينة كذا, خرق الهدنة وتهجير السكان من الحي: from where, and not whose
  if (role === 'actor' && preposition === 'من' && (isHitting ? namesPlace(context, phrase) : isGround(context, phrase)))
    return isHitting ? 'origin' : undefined
  return role === 'target' && preposition === 'ب' && isHitting && isGround(context, phrase) ? undefined : role
}
const BORDER = 'حدود'
const ACCORDS: ReadonlySet<string> = new Set(['ceasefire', 'agreement'])
const INFORMED = foldedWords('تنسيق تشاور تعاون')

/**
 * Whether what a preposition governs is too far from a trigger to be its own. «انسحبت القوات أمس من البلدة», «نزح الآلاف، بحسب الأمم المتحدة، من المدينة»: a
 * time is no distance, and behind it or a comma stands no noun that it could belong to.
 */
function isApartFrom(
  { document: { tags, tokens }, timeAt }: ReadingContext,
  { last, finite }: Trigger,
  { first }: ArgumentPhrase,
): boolean {
  const before = tags[first - 1]?.pos === 'preposition' ? first - 2 : first - 1
  if (finite && before >= 0 && (timeAt[before] !== -1 || isComma(tokens[before]!))) return false
  let distance = first - last
  for (let i = last + 1; i < first; i++) if (timeAt[i] !== -1) distance--
  return distance > ADJACENT_REACH
}

/** «استعاد الجيش مبنى المحافظة في الموصل من التنظيم»: however far behind, those from whom ground is taken. */
const isTakenFrom = (context: ReadingContext, { pattern: { frame } }: Trigger, phrase: ArgumentPhrase): boolean =>
  frame.type === 'control' && phrase.preposition === 'من' && frame.by?.['من'] === 'target' && namesForce(context, phrase)
const namesForce = (context: ReadingContext, phrase: ArgumentPhrase): boolean =>
  namesIn(context, phrase).some((name) => FORCES.has(context.mentions[name]!.kind))
const FORCES: ReadonlySet<string> = new Set(['group', 'organisation'])
