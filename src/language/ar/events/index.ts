import type { UnresolvedEvent, UnresolvedQuantity } from '../../contract.ts'
import type { EventMode, Role } from '../../../model/lists.ts'
import { spanOfTokens, type ReadingContext } from '../context.ts'
import type { FoundStatement } from '../statements/index.ts'
import type { ArgumentPhrase } from './arguments.ts'
import { INSTRUMENTS } from './frame-index.ts'
import { isReported } from './gate.ts'
import { modalityOf } from './modality.ts'
import { findSpeechEvents } from './speech-events.ts'
import { findTriggers, type Trigger } from './triggers.ts'

/** Event mentions of an article, in reading order. */
export function findEvents(context: ReadingContext, statements: readonly FoundStatement[], quantities: readonly UnresolvedQuantity[]): readonly UnresolvedEvent[] {
  const out: UnresolvedEvent[] = []
  for (const trigger of findTriggers(context)) {
    const statement = innermost(statements, trigger.first)
    const modality = modalityOf(context, trigger, statement === null ? null : statements[statement]!)
    const event = eventOf(context, trigger, modality, statement, quantities)
    if (isReported(context, trigger, event)) out.push(event)
  }
  return [...out, ...findSpeechEvents(context, statements)].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Index of the statement with the shortest content that holds a token, or null. */
export function innermost(statements: readonly FoundStatement[], token: number): number | null {
  let best: number | null = null
  statements.forEach(({ content }, i) => {
    if (content.first > token || content.last < token) return
    if (best === null || content.last - content.first < statements[best]!.content.last - statements[best]!.content.first) best = i
  })
  return best
}

type UnresolvedRole = UnresolvedEvent['roles'][number]

function eventOf(context: ReadingContext, trigger: Trigger, modality: UnresolvedEvent['modality'], statement: number | null, quantities: readonly UnresolvedQuantity[]): UnresolvedEvent {
  const { frame } = trigger.pattern
  const span = spanOfTokens(context.document, trigger.first, trigger.last)
  const clause = { start: span.start, end: context.document.tokens[trigger.arguments.end]?.end ?? span.end }
  const roles = rolesOf(context, trigger)
  const time = timeOf(context, trigger)
  return {
    ...span, type: frame.type, mode: modeOf(context, trigger), modality, roles, time, dated: time === null ? 'unknown' : 'time',
    place: placeOf(context, trigger, roles), statement,
    quantities: quantities.flatMap((quantity, i) => (quantity.start < clause.end && quantity.end > clause.start ? [i] : [])),
    rule: `event.${frame.type}.${trigger.pattern.verbal ? 'verb' : 'noun'}`,
  }
}

/** Mentions inside a phrase that may play its part: the head's own, else the first genitive where the head only counts or holds it. */
function namesIn(context: ReadingContext, phrase: ArgumentPhrase): readonly number[] {
  const { names, mentions, heads, document } = context
  const head = names.at[phrase.first]!
  if (head !== -1) {
    const person = lastPerson(context, phrase)
    return [person ?? head]
  }
  const title = heads.title(document.tokens[phrase.first]!.word) !== null
  if (title) {
    const person = lastPerson(context, phrase)
    if (person !== null) return [person]
  }
  for (let i = phrase.first; i <= phrase.last; i++) {
    const name = names.at[i]!
    if (name !== -1 && mentions[name]!.kind !== 'place') return [name]
    if (name !== -1) return [name]
  }
  return []
}

function lastPerson(context: ReadingContext, phrase: ArgumentPhrase): number | null {
  const { names, mentions } = context
  let person: number | null = null
  for (let i = phrase.first; i <= phrase.last; i++) {
    const name = names.at[i]!
    if (name !== -1 && mentions[name]!.kind === 'person') person = name
  }
  return person
}

function rolesOf(context: ReadingContext, trigger: Trigger): readonly UnresolvedRole[] {
  const { frame } = trigger.pattern
  const roles: UnresolvedRole[] = []
  const add = (role: Role | undefined, phrase: ArgumentPhrase) => {
    if (role === undefined) return
    for (const name of namesIn(context, phrase)) {
      const { start, end } = context.mentions[name]!
      if (!roles.some((known) => known.name === name && known.role === role)) roles.push({ role, name, start, end })
    }
  }
  const { phrases, subjectBefore } = trigger.arguments
  const passive = isPassive(context, trigger)
  let bare = 0
  let previous: Role | undefined
  if (subjectBefore !== null) {
    add(passive ? frame.object : frame.subject, subjectBefore)
    bare = 1
  }
  for (const phrase of phrases) {
    let role: Role | undefined
    if (phrase.coordinated) role = previous
    else if (phrase.preposition !== '') role = frame.by?.[phrase.preposition]
    else {
      const first = trigger.finite ? (passive ? frame.object : frame.subject) : (frame.genitive ?? frame.subject)
      role = bare === 0 ? first : bare === 1 ? frame.object : undefined
      bare++
    }
    previous = role
    add(role, phrase)
  }
  const agent = agentBeforeRelative(context, trigger)
  if (agent !== null && !roles.some((role) => role.role === 'actor')) add(frame.subject ?? 'actor', agent)
  return roles
}

/** A verb that may be passive, with no object of its own, whose first phrase can only suffer (قتل 32 شخصا, اعتقل ناشطون). */
function isPassive(context: ReadingContext, trigger: Trigger): boolean {
  const form = context.document.tags[trigger.first]!.analysis?.form
  if (!trigger.finite || form === undefined || form === null || form.passive === 'no') return false
  if (form.passive === 'yes') return true
  return trigger.arguments.subjectBefore === null && trigger.arguments.phrases.filter((phrase) => phrase.preposition === '' && !phrase.coordinated).length === 1
}

/** «عملية عسكرية شنتها القوات …»: the subject of the verb that carries the event as its object pronoun. */
function agentBeforeRelative(context: ReadingContext, trigger: Trigger): ArgumentPhrase | null {
  const { tags, tokens, sentenceOf } = context.document
  for (let i = trigger.last + 1; i <= trigger.last + 9 && i < tokens.length && sentenceOf[i] === sentenceOf[trigger.first]; i++) {
    const tag = tags[i]!
    if (tag.pos === 'complementizer') return null
    if (tag.pos !== 'verb') continue
    if (!LAUNCHES.has(tag.lemma)) return null
    const next = i + 1
    return next < tokens.length && sentenceOf[next] === sentenceOf[i] ? { first: next, last: Math.min(next + 3, tokens.length - 1), preposition: '', coordinated: false } : null
  }
  return null
}
const LAUNCHES = new Set(['شن', 'بدا', 'اطلق', 'نفذ', 'خاض', 'قاد', 'اجري', 'عقد', 'باشر', 'اعلن', 'دعا', 'طلب', 'قدم', 'اقترح'])

/** The time expression of the trigger's clause: the nearest after it, else the nearest before it in the sentence. */
function timeOf(context: ReadingContext, trigger: Trigger): number | null {
  const { document, timeAt, times } = context
  const sentence = document.sentences[document.sentenceOf[trigger.first]!]!
  const datable = (index: number) => index !== -1 && times[index]!.time.kind !== 'duration' && times[index]!.time.kind !== 'set'
  for (let i = trigger.last + 1; i <= Math.min(sentence.last, trigger.arguments.end + 2); i++) if (datable(timeAt[i]!)) return timeAt[i]!
  for (let i = trigger.first - 1; i >= Math.max(sentence.first, trigger.first - 14); i--) {
    if (datable(timeAt[i]!)) return timeAt[i]!
    if (document.tags[i]!.pos === 'complementizer' || document.tokens[i]!.word.surface === '؛') return null
  }
  return null
}

const PLACE_PREPOSITIONS = new Set(['في', 'ب', 'قرب', 'داخل', 'وسط', 'شمال', 'جنوب', 'شرق', 'غرب', 'علي', 'من'])

/** The first place in a phrase of place; else a place that is the object of control, or the target of an attack. */
function placeOf(context: ReadingContext, trigger: Trigger, roles: readonly UnresolvedRole[]): number | null {
  const { names, mentions } = context
  const isPlace = (name: number) => name !== -1 && ['place', 'country', 'facility'].includes(mentions[name]!.kind)
  for (const phrase of trigger.arguments.phrases) {
    if (!PLACE_PREPOSITIONS.has(phrase.preposition)) continue
    for (let i = phrase.first; i <= phrase.last; i++) if (isPlace(names.at[i]!)) return names.at[i]!
  }
  const placed = roles.find((role) => (role.role === 'place' || role.role === 'target' || role.role === 'origin') && isPlace(role.name))
  if (placed !== undefined) return placed.name
  const { document } = context
  const first = document.sentences[document.sentenceOf[trigger.first]!]!.first
  for (let i = trigger.first - 1; i > Math.max(first, trigger.first - 10); i--) {
    const tag = document.tags[i]!
    if (tag.pos === 'complementizer' || document.tokens[i]!.word.surface === '؛') break
    const governed = document.tags[i - 1]!.pos === 'preposition' ? document.tags[i - 1]!.lemma : (tag.analysis?.preposition ?? '')
    if (isPlace(names.at[i]!) && (governed === 'في' || governed === 'ب')) return names.at[i]!
  }
  return null
}

/** An attack's mode by the instruments named around it. */
function modeOf(context: ReadingContext, trigger: Trigger): EventMode | null {
  const { frame } = trigger.pattern
  if (frame.type !== 'attack' || frame.mode !== 'other') return frame.mode
  const { document } = context
  for (let i = trigger.first; i <= trigger.arguments.end; i++) {
    const tag = document.tags[i]
    if (tag === undefined || tag.analysis === null) continue
    const mode = INSTRUMENTS.get(tag.analysis.stem) ?? INSTRUMENTS.get(tag.lemma)
    if (mode !== undefined) return mode
  }
  return frame.mode
}

