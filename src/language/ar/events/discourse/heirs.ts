import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { fold } from '../../letters.ts'
import { isComma } from '../clause/insertions.ts'
import { isRelative } from '../gate/topicality.ts'
import { takesActor } from '../roles/actor-frames.ts'
import { isAvenged } from '../roles/avenged.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { ToldEvent } from './one-happening.ts'

/** Verbs and phrases by which one happening brings about another: أدى إلى, أسفر عن, مما تسبب في. */
const RESULTS = new Set('أدى أسفر أوقع خلّف تسبّب أودى أفضى نجم'.split(' ').map(fold))

/**
 * What an event takes over from the one told before it in its sentence: the place where it follows by و, ف or ثم or is its result (قصف الجيش حلب وقتل …,
 * … ما أدى إلى مقتل خمسة), and who did it in the same cases where the verb has no subject of its own.
 */
export function inherits(context: ReadingContext, trigger: Trigger, previous: Trigger | null): boolean {
  if (previous === null) return false
  const { tags, tokens, sentenceOf } = context.document
  if (sentenceOf[previous.first] !== sentenceOf[trigger.first] || trigger.first - previous.last > 24) return false
  if (isAvenged(context, trigger)) return false
  if (trigger.finite) {
    const conjunction = tags[trigger.first]!.analysis?.conjunction ?? ''
    const before = tags[trigger.first - 1]
    // قذائف أطلقها الجيش على السوق قتلت خمسة
    if (previous.finite && tags[previous.first]!.analysis?.enclitic !== '' && isStrike(previous) && isStrike(trigger)) return true
    // وقد استولت بعدها على …
    const goesOn = conjunction !== '' || (before?.pos === 'verbal-particle' && before.analysis?.conjunction === 'و')
    return goesOn || THEN.has(before?.lemma ?? '')
  }
  // أدى قصف … إلى مقتل …
  const led = [previous.first - 1, previous.first - 2].some((i) => tags[i]?.pos === 'verb' && RESULTS.has(tags[i]!.lemma))
  if (led && LEADING.has(tags[trigger.first - 1]?.lemma ?? '')) return true
  for (let i = trigger.first - 1; i > previous.last && i >= trigger.first - 6; i--) {
    if (tokens[i]!.kind === 'punctuation') return false
    if (tags[i]!.pos === 'verb') return RESULTS.has(tags[i]!.lemma)
  }
  return false
}
const isStrike = ({ pattern: { frame } }: Trigger): boolean => frame.type === 'attack'
const LEADING = new Set(['الي', 'عن', 'في'])
const THEN = new Set(['ثم', 'قبل', 'بعدما'])

/** Whether the events are of the kind that one doer does together in one place. */
const isForce = ({ type }: UnresolvedEvent): boolean => FORCE.has(type)
const FORCE: ReadonlySet<string> = new Set([
  'attack',
  'clash',
  'abduct',
  'destroy',
  'operation',
  'control',
  'arrest',
  'displace',
  'blockade',
])

/** «هجوم قتل فيه ثلاثة»: who suffered in what has just been told; no happening of its own. */
export function isPartOf(
  { document: { tags, sentenceOf } }: ReadingContext,
  trigger: Trigger,
  before: { readonly trigger: Trigger; readonly event: UnresolvedEvent } | null,
): boolean {
  if (before === null || sentenceOf[before.trigger.first] !== sentenceOf[trigger.first]) return false
  const next = tags[trigger.last + 1]
  return trigger.pattern.frame.type === 'attack' && isForce(before.event) && next?.lemma === 'في' && (next.analysis?.enclitic ?? '') !== ''
}

/** «وصل إلى عدن والتقى مسؤولين», «زيارة إلى الرياض التقى خلالها الوزير»: they meet where one of them has come. */
export const isOnVisit = (
  { document: { sentenceOf } }: ReadingContext,
  { first, finite }: Trigger,
  event: UnresolvedEvent,
  before: ToldEvent | null,
): boolean =>
  finite &&
  event.type === 'talks' &&
  event.place === null &&
  before !== null &&
  before.event.type === 'visit' &&
  sentenceOf[before.trigger.first] === sentenceOf[first]

/** «قصف الجيش المدينة، التي يسيطر عليها المتمردون، وقتل …»: a comma closes the relative clause of the one before. */
export function isLeft(context: ReadingContext, before: Trigger, { first }: Trigger): boolean {
  if (!isRelative(context, before)) return false
  const { tokens } = context.document
  for (let i = first - 1; i >= first - 2 && i > before.last; i--) if (isComma(tokens[i]!)) return true
  return false
}

/** An event with the place and, where it names no doer, the doers of the one before it. */
export function heirOf(event: UnresolvedEvent, previous: UnresolvedEvent, trigger: Trigger): UnresolvedEvent {
  if (!isForce(event) || !isForce(previous)) return event
  const done = event.roles.some(({ role }) => role === 'actor') || event.unnamed.some(({ role }) => role === 'actor')
  const actors = previous.roles.filter(({ role, name }) => role === 'actor' && event.roles.every((one) => one.name !== name))
  // بعد معارك بين الجيش والحركة أودت بالعشرات: of two who fight nobody says who did it
  const isOfBoth = previous.type === 'clash' && previous.roles.filter(({ role }) => role === 'actor').length > 1
  const takes = !done && takesActor(trigger) && !isOfBoth
  return { ...event, place: event.place ?? previous.place, roles: takes ? [...event.roles, ...actors] : event.roles }
}
