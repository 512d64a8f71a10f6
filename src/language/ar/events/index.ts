import type { UnresolvedEvent, UnresolvedQuantity, UnresolvedReading } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import type { FoundStatement } from '../statements/index.ts'
import { innermostAt } from '../statements/innermost.ts'
import { isNameOfKept } from './accord-name.ts'
import { accusedBefore, accusedOfArms, isMutual, withoutAccuser } from './accusers.ts'
import { isYetToCome } from './ahead.ts'
import { setAgainst } from './anchored.ts'
import { isFurther } from './another.ts'
import type { InForce } from './aspect.ts'
import { isBackground } from './background.ts'
import { withBreaches } from './breaches.ts'
import { timeOf } from './dating.ts'
import { findDeeds } from './deeds.ts'
import { eventOf } from './event-of.ts'
import { isReported } from './gate.ts'
import { inherits, isForce } from './heirs.ts'
import { placeHeld, timeHeld } from './held.ts'
import { withHelpers } from './helpers.ts'
import { entersIntoForce, isAccordNear, isGoverned, isInForce, truceOf } from './in-force.ts'
import { isComma } from './insertions.ts'
import { modalityOf } from './modality.ts'
import { namesIn } from './naming.ts'
import { isOneHappening, joined, type ToldEvent } from './one-happening.ts'
import { actingIn } from './principal.ts'
import { provisionItems } from './provision-items.ts'
import { beforeProvisions, findProvisions, isLaidDown } from './provisions.ts'
import { type Participants, rolesOf, takesActor } from './roles.ts'
import { setWhere } from './setting.ts'
import { firstSides, isOfHelpers, laterSides, opposedIn, withSides } from './sides.ts'
import { accusedIn, findSpeechEvents } from './speech-events.ts'
import { isAccordType } from './standing-accord.ts'
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
    const provided =
      trigger.pattern.frame.mode !== 'in-effect' && isLaidDown(context.document, laid, trigger.first, trigger.pattern.frame.type)
    const truce = isInForce(trigger) ? truceOf(context, trigger, out) : null
    const stated = modalityOf(context, trigger, statement === null ? null : statements[statement]!, provided)
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
    const modality = (told === 'asserted' || told === 'reported') && isYetToCome(context, trigger, time) ? 'planned' : told
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
    if (!isRelated(context, trigger)) outer = previous
    if (isInForce(trigger) && truce === null) continue
    if (isPartOf(context, trigger, preceding) || isNameOfKept(context, trigger)) continue
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
    provisions: provisionItems(context, laid),
    deeds: findDeeds(context.document, laid),
  }
}

/** «اتهم الجيش بخرق الهدنة، وهو ما نفاه»: what is denied behind it is a charge first. */
function chargeOver(statements: readonly FoundStatement[], holding: number, at: number): number {
  if (holding === -1 || statements[holding]!.statement.act !== 'deny' || statements[holding]!.cue.at < at) return holding
  const charge = statements.findIndex(
    ({ statement, cue, content }) => statement.act === 'accuse' && cue.at < at && content.first <= at && at <= content.last,
  )
  return charge === -1 ? holding : charge
}

const accusing = (statements: readonly FoundStatement[], statement: number | null): boolean =>
  statement !== null && statements[statement]!.statement.act === 'accuse'

/** «اتهمه بعرقلة الاتفاق», «قال إن الحركة تماطل», a heading that says so of somebody: one that is named is blamed for it, and not a quarrel or the weather. */
function isBlamed(
  { document: { sentences, sentenceOf } }: ReadingContext,
  { first }: Trigger,
  modality: UnresolvedEvent['modality'],
  statement: number | null,
  { roles }: Participants,
): boolean {
  if (modality === 'alleged') return true
  const isSaid = statement !== null || sentences[sentenceOf[first]!]!.heading
  return isSaid && roles.some(({ role }) => role === 'actor')
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

/** «اتهمت تايلاند القوات الكمبودية بخرق الهدنة»: the side that accuses another of a breach is the one it is said to be done to. */
function brokenAgainst(context: ReadingContext, trigger: Trigger, said: FoundStatement | null, participants: Participants): Participants {
  const speaker = said?.statement.act === 'accuse' ? (said.statement.speaker?.name ?? null) : null
  if (trigger.pattern.frame.type !== 'violation' || speaker === null) return participants
  const name = actingIn(context, speaker)
  if (participants.roles.some((one) => one.name === name)) return participants
  const { start, end } = context.mentions[name]!
  return { ...participants, roles: [...participants.roles, { role: 'target', name, start, end }] }
}

/** «اتهم الجيش بقصف المدينة بعد سريان الهدنة»: he alone has not made the truce. */
function withoutAccused(context: ReadingContext, said: FoundStatement, participants: Participants): Participants {
  const accused = said.statement.act === 'accuse' ? accusedIn(context, said) : null
  const actors = participants.roles.filter(({ role }) => role === 'actor')
  if (accused === null || actors.length !== 1 || actors[0]!.name !== accused) return participants
  return { ...participants, roles: participants.roles.filter(({ role }) => role !== 'actor') }
}

/** «هجوم قتل فيه ثلاثة»: who suffered in what has just been told; no happening of its own. */
function isPartOf(
  { document: { tags, sentenceOf } }: ReadingContext,
  trigger: Trigger,
  before: { readonly trigger: Trigger; readonly event: UnresolvedEvent } | null,
): boolean {
  if (before === null || sentenceOf[before.trigger.first] !== sentenceOf[trigger.first]) return false
  const next = tags[trigger.last + 1]
  return trigger.pattern.frame.type === 'attack' && isForce(before.event) && next?.lemma === 'في' && (next.analysis?.enclitic ?? '') !== ''
}

/** «الجولة المقبلة من المفاوضات», «جولة جديدة», «محادثات إضافية»: of the two who have met so far. */
function isNextRound(context: ReadingContext, trigger: Trigger): boolean {
  const { frame } = trigger.pattern
  if (frame.type !== 'talks') return false
  if (context.document.tags[trigger.first]!.analysis?.article === true) return frame.mode === 'round'
  return isFurther(context, trigger)
}

/** «توصل الطرفان إلى هدنة في ختام مشاورات»: those who come to terms are those who talked; one alone only where the talks end in it. */
const isHeldBefore = (context: ReadingContext, trigger: Trigger, { names }: Agreed): boolean =>
  trigger.pattern.frame.type === 'talks' && (names.length > 1 || (names.length > 0 && isEndOf(context, trigger)))
/** في ختام محادثات, تتويجا لجولة محادثات */
const isEndOf = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean =>
  [tags[first - 1], tags[first - 2]].some((tag) => ENDING.has(tag?.analysis?.stem ?? ''))
/** بعد تسعة أيام من المفاوضات, عقب محادثات */
const isAfter = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean =>
  tags.slice(Math.max(0, first - 5), first).some(({ lemma, pos }) => pos === 'preposition' && AFTER.has(lemma))
const AFTER = new Set(['بعد', 'عقب', 'اثر'])
/** Who came to terms, and where. */
interface Agreed {
  readonly names: readonly number[]
  readonly place: number | null
}
const NOBODY: Agreed = { names: [], place: null }
const ENDING = new Set(['ختام', 'نهايه', 'تتويجا', 'تتويج'])
const TERMS: ReadonlySet<string> = new Set(['ceasefire', 'agreement', 'release', 'talks'])

/**
 * «شردت المعارك مليون شخص», «منذ اندلاع الحرب»: with the article and nobody named beside it, the fighting is that of the two sides, if
 * they are no persons.
 */
const isTheirWar = (
  context: ReadingContext,
  { pattern: { frame }, first, arguments: { phrases } }: Trigger,
  { roles }: Participants,
  sides: readonly number[],
): boolean =>
  (frame.type === 'war' || frame.type === 'clash') &&
  context.document.tags[first]!.analysis?.article === true &&
  roles.length === 0 &&
  !sides.some((name) => context.mentions[name]!.kind === 'person') &&
  phrases.every((phrase) => {
    const names = namesIn(context, phrase)
    // استؤنف القتال في كيدال, القتال اندلع إثر رفض الحركة; على خلفية القتال في الإقليم tells nothing new
    const isNew = frame.type === 'clash' && [first - 1, first + 1].some((at) => context.document.tags[at]?.pos === 'verb')
    return (
      names.length === 0 || (isNew && (ASIDE.has(phrase.preposition) || names.every((name) => context.mentions[name]!.kind === 'place')))
    )
  })
/** When and why. */
const ASIDE = foldedWords('إثر بعد قبل منذ عقب خلال بسبب نتيجة جراء عقب غداة عشية')

const TOLD: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged'])

/** «أكد لنظيره خلال مكالمة هاتفية أن …», «وخلال لقائه المبعوث قال الوزير …»: who speaks and who is spoken to in the setting that the trigger names. */
function settingOf(context: ReadingContext, trigger: Trigger, inSentence: readonly FoundStatement[]): readonly number[] {
  const { type } = trigger.pattern.frame
  const isHis = (context.document.tags[trigger.first]!.analysis?.enclitic ?? '') !== ''
  if (type !== 'call' && type !== 'talks' && type !== 'apologise' && !(type === 'visit' && isHis)) return []
  const said =
    inSentence.findLast(({ cue, content }) => cue.first < trigger.first && content.first > trigger.first) ??
    (isHis ? inSentence.find(({ cue }) => cue.first > trigger.last) : undefined)
  if (said === undefined) return []
  const { speaker, audience } = said.statement
  return [speaker?.name ?? null, type === 'visit' ? null : (audience?.name ?? null)].filter((name) => name !== null)
}

/** «وصل إلى عدن والتقى مسؤولين», «زيارة إلى الرياض التقى خلالها الوزير»: they meet where one of them has come. */
const isOnVisit = (
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

const isRelated = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean => tags[first - 1]?.pos === 'relative'
/** «قصف الجيش المدينة، التي يسيطر عليها المتمردون، وقتل …»: a comma closes the relative clause of the one before. */
function isLeft(context: ReadingContext, before: Trigger, { first }: Trigger): boolean {
  if (!isRelated(context, before)) return false
  const { tokens } = context.document
  for (let i = first - 1; i >= first - 2 && i > before.last; i--) if (isComma(tokens[i]!)) return true
  return false
}

/** An event with the place and, where it names no doer, the doers of the one before it. */
function heirOf(event: UnresolvedEvent, previous: UnresolvedEvent, trigger: Trigger): UnresolvedEvent {
  if (!isForce(event) || !isForce(previous)) return event
  const done = event.roles.some(({ role }) => role === 'actor') || event.unnamed.some(({ role }) => role === 'actor')
  const actors = previous.roles.filter(({ role, name }) => role === 'actor' && event.roles.every((one) => one.name !== name))
  // بعد معارك بين الجيش والحركة أودت بالعشرات: of two who fight nobody says who did it
  const isOfBoth = previous.type === 'clash' && previous.roles.filter(({ role }) => role === 'actor').length > 1
  const takes = !done && takesActor(trigger) && !isOfBoth
  return { ...event, place: event.place ?? previous.place, roles: takes ? [...event.roles, ...actors] : event.roles }
}
