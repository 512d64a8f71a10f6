import type { EventMode } from '../../../model/lists.ts'
import type { Span } from '../../../model/span.ts'
import { firstEndingAfter } from '../../../text/spans.ts'
import type { UnresolvedEvent, UnresolvedQuantity } from '../../contract.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import type { FoundStatement } from '../statements/index.ts'
import { innermostAt } from '../statements/innermost.ts'
import { accordStage, aspectOf, talkStage } from './aspect.ts'
import { newsOf, timeOf } from './dating.ts'
import { INSTRUMENTS } from './frame-index.ts'
import { isReported } from './gate.ts'
import { modalityOf } from './modality.ts'
import { findProvisions, isLaidDown } from './provisions.ts'
import { rolesOf, type UnresolvedRole } from './roles.ts'
import { findSpeechEvents } from './speech-events.ts'
import { findTriggers, type Trigger } from './triggers.ts'

/** Event mentions of an article, in reading order. */
export function findEvents(
  context: ReadingContext,
  statements: readonly FoundStatement[],
  quantities: readonly UnresolvedQuantity[],
): readonly UnresolvedEvent[] {
  const out: UnresolvedEvent[] = []
  // the two who last acted together: whom «الجانبان» takes up
  let sides: readonly number[] = []
  const statementAt = innermostAt(
    statements.map(({ content }) => content),
    context.document.tokens.length,
  )
  const bySentence = Map.groupBy(statements, ({ cue }) => context.document.sentenceOf[cue.at]!)
  const triggers = findTriggers(context)
  const laid = findProvisions(context.document)
  const starts = new Set(triggers.map(({ first }) => first))
  for (const trigger of triggers) {
    const holding = statementAt[trigger.first]!
    const statement = holding === -1 ? null : holding
    const provided = isLaidDown(laid, trigger.first, trigger.pattern.frame.type)
    const modality = modalityOf(context, trigger, statement === null ? null : statements[statement]!, provided)
    const speaker = statement === null ? null : (statements[statement]!.statement.speaker?.name ?? null)
    const roles = rolesOf(
      context,
      trigger,
      speaker,
      statement !== null && statements[statement]!.statement.act === 'pledge',
      sides,
      settingOf(trigger, bySentence.get(context.document.sentenceOf[trigger.first]!) ?? []),
    )
    const actors = roles.filter(({ role }) => role === 'actor').map(({ name }) => name)
    if (actors.length >= 2) sides = actors.slice(0, 2)
    const event = eventOf(context, trigger, modality, provided, statement, roles, quantities, timeOf(context, trigger, starts))
    if (isReported(context, trigger, event)) out.push(event)
  }
  return [...out, ...findSpeechEvents(context, statements)].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** «أكد لنظيره خلال مكالمة هاتفية أن …»: who speaks and who is spoken to in the setting that the trigger names. */
function settingOf(trigger: Trigger, inSentence: readonly FoundStatement[]): readonly number[] {
  const { type } = trigger.pattern.frame
  if (type !== 'call' && type !== 'talks' && type !== 'apologise') return []
  const said = inSentence.findLast(({ cue, content }) => cue.first < trigger.first && content.first > trigger.first)
  return said === undefined
    ? []
    : [said.statement.speaker?.name ?? null, said.statement.audience?.name ?? null].filter((name) => name !== null)
}

function eventOf(
  context: ReadingContext,
  trigger: Trigger,
  modality: UnresolvedEvent['modality'],
  provided: boolean,
  statement: number | null,
  roles: readonly UnresolvedRole[],
  quantities: readonly UnresolvedQuantity[],
  time: number | null,
): UnresolvedEvent {
  const { frame } = trigger.pattern
  const span = spanOfTokens(context.document, trigger.first, trigger.last)
  const clause = { start: span.start, end: context.document.tokens[trigger.arguments.end]?.end ?? span.end }
  return {
    ...span,
    type: frame.type,
    mode: modeOf(context, trigger),
    modality,
    provided,
    aspect: aspectOf(context, trigger),
    roles,
    time,
    dated: time !== null ? 'time' : newsOf(context, trigger, modality),
    place: placeOf(context, trigger, roles),
    statement,
    quantities: indexesWithin(quantities, clause),
    rule: `event.${frame.type}.${trigger.finite ? 'finite' : trigger.pattern.verbal ? 'verb' : 'noun'}`,
  }
}

/** Indexes of the quantities that touch a span. */
function indexesWithin(quantities: readonly UnresolvedQuantity[], { start, end }: Span): readonly number[] {
  const out: number[] = []
  for (let i = firstEndingAfter(quantities, start); i < quantities.length && quantities[i]!.start < end; i++) out.push(i)
  return out
}

/** العاصمة, المنطقة with nothing before that they take up. */
const isUnresolved = (mention: ReadingContext['mentions'][number]): boolean =>
  mention.rule === 'name.place.anaphor' && mention.antecedent === null

const PLACE_PREPOSITIONS = new Set(['في', 'ب', 'قرب', 'داخل', 'وسط', 'شمال', 'جنوب', 'شرق', 'غرب', 'علي', 'من'])

/** The first place in a phrase of place; else a place that is the object of control, or the target of an attack. */
function placeOf(context: ReadingContext, trigger: Trigger, roles: readonly UnresolvedRole[]): number | null {
  const { names, mentions } = context
  const isPlace = (name: number) =>
    name !== -1 && ['place', 'country', 'facility'].includes(mentions[name]!.kind) && !isUnresolved(mentions[name]!)
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
    if (tag.pos === 'complementizer' || tag.pos === 'verb') break
    // a verb's own adjuncts may be set off by commas before its object (وقّع، في جدة، اتفاقا)
    if (/[؛،,]/.test(document.tokens[i]!.word.surface) && (trigger.finite || document.tokens[i]!.word.surface === '؛')) break
    const governed = document.tags[i - 1]!.pos === 'preposition' ? document.tags[i - 1]!.lemma : (tag.analysis?.preposition ?? '')
    if (isPlace(names.at[i]!) && (governed === 'في' || governed === 'ب')) return names.at[i]!
  }
  return null
}

/** An attack's mode by the instruments named around it. */
function modeOf(context: ReadingContext, trigger: Trigger): EventMode | null {
  const { frame } = trigger.pattern
  if (frame.type === 'ceasefire') return accordStage(context, trigger) ?? frame.mode
  if (frame.type === 'talks') return talkStage(context, trigger) ?? frame.mode
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
