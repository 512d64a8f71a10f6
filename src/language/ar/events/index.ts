import type { UnresolvedEvent, UnresolvedQuantity, UnresolvedReading } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import type { FoundStatement } from '../statements/index.ts'
import { innermostAt } from '../statements/innermost.ts'
import { isNameOfKept } from './accords/accord-name.ts'
import { withBreaches } from './accords/breaches.ts'
import { isDecreed } from './accords/decreed.ts'
import { findDeeds } from './accords/deeds.ts'
import { timeHeld } from './accords/held.ts'
import { withHelpers } from './accords/helpers.ts'
import { entersIntoForce, isAccordNear, isGoverned, isInForce, truceOf } from './accords/in-force.ts'
import { beforeProvisions, isLaidDown, Laid } from './accords/laid-down.ts'
import { provisionItems } from './accords/provision-items.ts'
import { findProvisions } from './accords/provisions.ts'
import { setAgainst } from './anchored.ts'
import type { InForce } from './aspect.ts'
import { isRestrictive } from './clause/relative.ts'
import { timeOf } from './dating/time-of.ts'
import { inDiscourse, noteActors, noteEvent, openDiscourse, withImplied } from './discourse/discourse.ts'
import { isPartOf } from './discourse/heirs.ts'
import { isOneHappening, joined, type ToldEvent } from './discourse/one-happening.ts'
import { withClaimants } from './discourse/responsibility.ts'
import { eventOf } from './event-of.ts'
import { withFiguresApart } from './figures-apart.ts'
import { isReported } from './gate/gate.ts'
import { modalityOf, modalityTold } from './modality/modality.ts'
import { setWhere } from './place/setting.ts'
import { chargeOver, isBlamed } from './roles/charges.ts'
import { participantsOf } from './roles/participants.ts'
import { withSides } from './roles/sides.ts'
import { isNarrated } from './roles/voice.ts'
import { findSpeechEvents } from './triggers/speech-events.ts'
import { tellingVerb } from './triggers/telling-verb.ts'
import { findTriggers, type Trigger } from './triggers/triggers.ts'

/** Event mentions of an article and what accords lay down in it, each in reading order. */
export function findEvents(
  context: ReadingContext,
  statements: readonly FoundStatement[],
  quantities: readonly UnresolvedQuantity[],
): Pick<Required<UnresolvedReading>, 'events' | 'provisions' | 'deeds'> {
  const { document } = context
  const laid = findProvisions(context)
  const triggers = findTriggers(context).map((trigger) => beforeProvisions(document, trigger, laid))
  const unreported: Trigger[] = []
  const told = eventsTold(context, statements, quantities, laid, triggers, unreported)
  const spoken = [...told, ...eventsOfSpeech(context, statements, told)].sort((a, b) => a.start - b.start || a.end - b.end)
  const all = withFiguresApart(withClaimants(context, spoken), quantities)
  const withParties = withBreaches(context, withHelpers(context, withSides(context, all)))
  return {
    events: setAgainst(context, setWhere(context, withParties, statements), unreported),
    provisions: provisionItems(context, laid),
    deeds: findDeeds(document, laid),
  }
}

/** Events that triggers tell of, one for all that tell of one happening. Triggers that tell of none in particular are added to `unreported`. */
function eventsTold(
  context: ReadingContext,
  statements: readonly FoundStatement[],
  quantities: readonly UnresolvedQuantity[],
  laid: Uint8Array,
  triggers: readonly Trigger[],
  unreported: Trigger[],
): readonly UnresolvedEvent[] {
  const { tokens, sentenceOf } = context.document
  const out: UnresolvedEvent[] = []
  const statementAt = innermostAt(
    statements.map(({ content }) => content),
    tokens.length,
  )
  const bySentence = Map.groupBy(statements, ({ cue }) => sentenceOf[cue.at]!)
  const starts = new Set(triggers.map(({ first }) => first))
  const inForce = inForceOf(context, triggers)
  const discourse = openDiscourse(context)
  let last: ToldEvent | null = null
  for (const trigger of triggers) {
    const { first, pattern } = trigger
    const holding = chargeOver(statements, statementAt[first]!, first)
    const statement = holding === -1 || isNarrated(context, trigger, statements[holding]!) ? null : holding
    const said = statement === null ? null : statements[statement]!
    const isDue =
      pattern.frame.mode !== 'in-effect' &&
      !isToldOfAccord(context, trigger) &&
      !isDecreed(context, trigger) &&
      !isStanding(context, trigger) &&
      isLaidDown(context.document, laid, first, pattern.frame.type)
    // what a resolution lays down is asked for
    const isRuled = isDue && laid[first] === Laid.ruled
    const provided = isDue && !isRuled
    const truce = isInForce(trigger) ? truceOf(context, trigger, out) : null
    const stated = modalityOf(context, trigger, said, isDue)
    const time = timeOf(context, trigger, starts, inForce) ?? timeHeld(context, trigger)
    const modality = modalityTold(context, trigger, said, stated, truce, time, isRuled)
    const named = participantsOf(context, discourse, trigger, said, bySentence.get(sentenceOf[first]!) ?? [], stated)
    const participants = withImplied(context, discourse, trigger, named, provided)
    const actors = participants.roles.filter(({ role }) => role === 'actor').map(({ name }) => name)
    noteActors(context, discourse, trigger, participants, actors, provided)
    const own = eventOf(context, trigger, modality, provided, statement, participants, quantities, time, inForce)
    const event = inDiscourse(context, discourse, trigger, own)
    const preceding = discourse.previous
    noteEvent(context, discourse, { trigger, event }, actors)
    if (isInForce(trigger) && truce === null) continue
    if (isPartOf(context, trigger, preceding) || isNameOfKept(context, trigger)) continue
    if (pattern.frame.blamed && !isBlamed(context, trigger, modality, said, participants)) continue
    if (isOfAccord(trigger) && !isAccordNear(context, trigger, out)) continue
    if (!isReported(context, trigger, event)) {
      unreported.push(trigger)
      continue
    }
    if (last !== null && isOneHappening(context, last, { trigger, event })) {
      last = { trigger, event: joined(last.event, event) }
      out[out.length - 1] = last.event
      continue
    }
    last = { trigger, event }
    out.push(entersIntoForce(context, trigger, event, out, inForce) ? { ...event, type: 'ceasefire', mode: 'in-effect' } : event)
  }
  return out
}

/** «الوثيقة، التي جرى التفاوض عليها 76 يوما، على …»: how what lays something down came about. */
const isToldOfAccord = (context: ReadingContext, trigger: Trigger): boolean => {
  const verb = trigger.finite ? null : tellingVerb(context, trigger)
  return verb !== null && isRestrictive(context, verb) && context.document.tags[verb]!.analysis?.form?.tense === 'perfect'
}

/** «تفتح الطرق المغلقة», «تغادر الكتيبة المتمركزة فيها»: how what an accord is about stands. */
const isStanding = ({ document: { tags } }: ReadingContext, { first, finite }: Trigger): boolean =>
  finite && tags[first]!.pos !== 'verb' && tags[first]!.analysis?.article === true

/** Where triggers say that something is in force. */
function inForceOf(context: ReadingContext, triggers: readonly Trigger[]): InForce {
  // spelt like verbs: وقف إطلاق النار
  const named = new Set(triggers.filter(({ finite, pattern }) => finite && !pattern.verbal).map(({ first }) => first))
  return new Set(triggers.filter((one) => isInForce(one) && isGoverned(context, one, named)).map(({ first }) => first))
}

/** What tells of an accord only where one has been told of just before. */
const isOfAccord = ({ pattern: { frame } }: Trigger): boolean =>
  (frame.pronoun === true && frame.ahead === undefined) || frame.carried === true || frame.near === true

/** Events that are statements themselves, but for those that are told already. */
function eventsOfSpeech(
  context: ReadingContext,
  statements: readonly FoundStatement[],
  told: readonly UnresolvedEvent[],
): readonly UnresolvedEvent[] {
  const known = new Set(told.map(({ start, type }) => `${start} ${type}`))
  // اتهم الجيش الحركة بخرق الهدنة: the breach that is alleged is the event
  const breaches = new Set(
    told.flatMap(({ type, statement }) => (type === 'violation' && statement !== null ? [statements[statement]!.statement.cue.start] : [])),
  )
  // وافق البرلمان على المعاهدة: by what it is called, and not accepted besides
  const ratified = new Set(told.flatMap(({ type, mode, start }) => (type === 'agreement' && mode === 'ratify' ? [start] : [])))
  return findSpeechEvents(context, statements).filter(
    ({ start, type }) =>
      !known.has(`${start} ${type}`) && !(type === 'accuse' && breaches.has(start)) && !(type === 'accept' && ratified.has(start)),
  )
}
