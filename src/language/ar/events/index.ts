import type { UnresolvedEvent, UnresolvedQuantity, UnresolvedReading } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import type { FoundStatement } from '../statements/index.ts'
import { innermostAt } from '../statements/innermost.ts'
import { accusedBefore, accusedOfArms, isMutual, withoutAccuser } from './accusers.ts'
import { isYetToCome } from './ahead.ts'
import { setAgainst } from './anchored.ts'
import type { InForce } from './aspect.ts'
import { isBackground } from './background.ts'
import { withBreaches } from './breaches.ts'
import type { Participants } from './cast.ts'
import { accusing, brokenAgainst, chargeOver, isBlamed, withoutAccused } from './charges.ts'
import { timeOf } from './dating.ts'
import { findDeeds } from './deeds.ts'
import { eventOf } from './event-of.ts'
import { isReported } from './gate.ts'
import { heirOf, inherits, isLeft, isOnVisit, isPartOf } from './heirs.ts'
import { placeHeld, timeHeld } from './held.ts'
import { withHelpers } from './helpers.ts'
import { type Agreed, isAfter, isEndOf, isHeldBefore, isNextRound, isTheirWar, NOBODY, TERMS } from './implied-parties.ts'
import { entersIntoForce, isAccordNear, isGoverned, isInForce, truceOf } from './in-force.ts'
import { beforeProvisions, isLaidDown, Laid } from './laid-down.ts'
import { modalityOf } from './modality.ts'
import { isOneHappening, joined, type ToldEvent } from './one-happening.ts'
import { provisionItems } from './provision-items.ts'
import { findProvisions } from './provisions.ts'
import { rolesOf } from './roles.ts'
import { setWhere } from './setting.ts'
import { firstSides, isOfHelpers, laterSides, opposedIn, withSides } from './sides.ts'
import { accusedIn, findSpeechEvents } from './speech-events.ts'
import { settingOf } from './speech-setting.ts'
import { isAccordType } from './standing-accord.ts'
import { isRelative } from './topicality.ts'
import { findTriggers, type Trigger } from './triggers.ts'
import { isNarrated } from './voice.ts'

/** Event mentions of an article and what accords lay down in it, each in reading order. */
export function findEvents(
  context: ReadingContext,
  statements: readonly FoundStatement[],
  quantities: readonly UnresolvedQuantity[],
): Pick<Required<UnresolvedReading>, 'events' | 'provisions' | 'deeds'> {
  const out: UnresolvedEvent[] = []
  const unreported: Trigger[] = []
  // the two who last acted together: whom «الجانبان» takes up
  let sides = firstSides(context)
  const statementAt = innermostAt(
    statements.map(({ content }) => content),
    context.document.tokens.length,
  )
  const bySentence = Map.groupBy(statements, ({ cue }) => context.document.sentenceOf[cue.at]!)
  const laid = findProvisions(context)
  const triggers = findTriggers(context).map((trigger) => beforeProvisions(context.document, trigger, laid))
  let previous: ToldEvent | null = null
  // the last one that is told of in no relative clause
  let outer: ToldEvent | null = null
  let last: ToldEvent | null = null
  // who comes to terms in the sentence so far
  let agreed: Agreed = NOBODY
  let sentence = -1
  const actorsAt = new Map<number, readonly number[]>()
  const starts = new Set(triggers.map(({ first }) => first))
  // spelt like verbs: وقف إطلاق النار
  const named = new Set(triggers.filter(({ finite, pattern }) => finite && !pattern.verbal).map(({ first }) => first))
  const inForce: InForce = new Set(triggers.filter((one) => isInForce(one) && isGoverned(context, one, named)).map(({ first }) => first))
  for (const trigger of triggers) {
    const holding = chargeOver(statements, statementAt[trigger.first]!, trigger.first)
    const statement = holding === -1 || isNarrated(context, trigger, statements[holding]!) ? null : holding
    const isDue =
      trigger.pattern.frame.mode !== 'in-effect' && isLaidDown(context.document, laid, trigger.first, trigger.pattern.frame.type)
    // what a resolution lays down is asked for
    const isRuled = isDue && laid[trigger.first] === Laid.ruled
    const provided = isDue && !isRuled
    const truce = isInForce(trigger) ? truceOf(context, trigger, out) : null
    const stated = modalityOf(context, trigger, statement === null ? null : statements[statement]!, isDue)
    // اقترح هدنة تبدأ الأحد: it begins as far as there is one
    const done = truce === null || TOLD.has(truce.modality) ? stated : truce.modality
    // لم تلتزم بالاتفاق: what is left undone is the breach
    const told =
      trigger.pattern.frame.undone && done === 'negated'
        ? accusing(statements, statement)
          ? 'alleged'
          : 'reported'
        : trigger.pattern.frame.carried && done === 'demanded'
          ? 'planned'
          : done
    const time = timeOf(context, trigger, starts, inForce) ?? timeHeld(context, trigger)
    const isAhead = (told === 'asserted' || told === 'reported') && isYetToCome(context, trigger, time)
    const modality = isRuled && told === 'planned' ? 'demanded' : isAhead ? 'planned' : told
    let participants = rolesOf(context, trigger, {
      statement: statement === null ? null : statements[statement]!,
      pledged: stated === 'pledged',
      accused:
        // اتهم الجيش بقصف المدينة بعد سريان الهدنة: he has not made the truce
        statement === null || isAccordType(trigger) || isMutual(context, statements[statement]!)
          ? null
          : (accusedIn(context, statements[statement]!) ??
            accusedBefore(context, statements[statement]!, bySentence.get(context.document.sentenceOf[trigger.first]!) ?? [])),
      sides,
      setting: settingOf(context, trigger, bySentence.get(context.document.sentenceOf[trigger.first]!) ?? []),
      actorsAt,
    })
    participants = brokenAgainst(context, trigger, statement === null ? null : statements[statement]!, participants)
    participants = withoutAccuser(context, statement === null ? null : statements[statement]!, participants)
    const inSentence = bySentence.get(context.document.sentenceOf[trigger.first]!) ?? []
    const armed = accusedOfArms(context, trigger, statement === null ? null : statements[statement]!, participants, inSentence)
    if (armed !== null) participants = { ...participants, roles: [roleOf(context, armed), ...participants.roles] }
    if (statement !== null && isAccordType(trigger)) participants = withoutAccused(context, statements[statement]!, participants)
    if (sentence !== context.document.sentenceOf[trigger.first]) agreed = NOBODY
    sentence = context.document.sentenceOf[trigger.first]!
    if (participants.roles.every(({ role }) => role !== 'actor')) {
      const takesSides = isNextRound(context, trigger) || isTheirWar(context, trigger, participants, sides)
      const doers = takesSides ? sides : isHeldBefore(context, trigger, agreed) ? agreed.names : []
      participants = { ...participants, roles: [...doers.map((name) => roleOf(context, name)), ...participants.roles] }
    }
    const actors = participants.roles.filter(({ role }) => role === 'actor').map(({ name }) => name)
    if (trigger.finite && actors.length > 0) actorsAt.set(trigger.first, actors)
    if (actors.length >= 2 && !provided && !isOfHelpers(trigger.pattern.frame)) sides = laterSides(context, sides, actors)
    else if (sides.length === 0) sides = opposedIn(context, trigger, participants)
    const own = eventOf(context, trigger, modality, provided, statement, participants, quantities, time, inForce)
    // ينص على سحب القوات وفتح الطريق: one need not do both; يسحب قواته ويفتح الطريق does
    const before = previous !== null && outer !== null && isLeft(context, previous.trigger, trigger) ? outer : previous
    const isHeir = before !== null && inherits(context, trigger, before.trigger) && (!provided || (trigger.finite && before.trigger.finite))
    const heir: UnresolvedEvent = isHeir ? heirOf(own, before!.event, trigger) : own
    // وقعوا في هافانا هدنة في ختام جولة محادثات: there
    const isThere = heir.type === 'talks' && (isEndOf(context, trigger) || isAfter(context, trigger))
    const there: number | null =
      (isThere ? agreed.place : isOnVisit(context, trigger, heir, previous) ? previous!.event.place : null) ?? placeHeld(context, trigger)
    const placed: UnresolvedEvent = heir.place === null ? { ...heir, place: there } : heir
    const event = isNews(placed) && isBackground(context, trigger, placed) ? lookingBack(placed) : placed
    if (actors.length > 0 && TERMS.has(event.type)) agreed = { names: actors, place: event.place }
    const preceding = previous
    previous = { trigger, event }
    if (!isRelative(context, trigger)) outer = previous
    if (isInForce(trigger) && truce === null) continue
    if (isPartOf(context, trigger, preceding)) continue
    if (trigger.pattern.frame.blamed && !isBlamed(context, trigger, modality, statement, participants)) continue
    if (
      (trigger.pattern.frame.pronoun || trigger.pattern.frame.carried || trigger.pattern.frame.near) &&
      !isAccordNear(context, trigger, out)
    )
      continue
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
  const told = new Set(out.map(({ start, type }) => `${start} ${type}`))
  // اتهم الجيش الحركة بخرق الهدنة: the breach that is alleged is the event
  const breaches = new Set(
    out.flatMap(({ type, statement }) => (type === 'violation' && statement !== null ? [statements[statement]!.statement.cue.start] : [])),
  )
  const spoken = findSpeechEvents(context, statements).filter(
    ({ start, type }) => !told.has(`${start} ${type}`) && !(type === 'accuse' && breaches.has(start)),
  )
  return {
    events: setAgainst(
      context,
      setWhere(
        context,
        withBreaches(
          context,
          withHelpers(
            context,
            withSides(
              context,
              [...out, ...spoken].sort((a, b) => a.start - b.start || a.end - b.end),
            ),
          ),
        ),
        statements,
      ),
      unreported,
    ),
    provisions: provisionItems(context.document, laid),
    deeds: findDeeds(context.document, laid),
  }
}

const isNews = ({ modality }: UnresolvedEvent): boolean => modality === 'asserted' || modality === 'reported'
/** What is only taken up is not news of any day but its own. */
const lookingBack = (event: UnresolvedEvent): UnresolvedEvent => ({
  ...event,
  modality: 'historical',
  dated: event.time === null ? 'unknown' : event.dated,
})

const roleOf = ({ mentions }: ReadingContext, name: number): Participants['roles'][number] => ({
  role: 'actor',
  name,
  start: mentions[name]!.start,
  end: mentions[name]!.end,
})

const TOLD: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged'])
