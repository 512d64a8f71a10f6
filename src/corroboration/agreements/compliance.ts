import type { ComplianceStatus, EventType, TermCategory } from '../../model/lists.ts'
import type { Term } from '../../model/record.ts'
import { distinct } from '../../text/order.ts'
import { courseOf } from '../course.ts'
import type { Denials } from '../denials.ts'
import type { Told } from '../events/index.ts'
import type { CorroborationInput } from '../input.ts'
import { isHolding, isToldByVerb, type Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { deedsFor } from './deeds.ts'
import { HOSTILITIES, type TellingOf, tellsOf } from './telling.ts'
import type { Commitment } from './terms.ts'
import { PARTIES, STRIKES, type Validity } from './validity.ts'

/** What is matched against the terms of an agreement. */
export interface Later {
  readonly occurrences: readonly Occurrence[]
  readonly toldOf: (occurrence: Occurrence) => Told | null
  readonly tellingOf: TellingOf
  readonly denials: Denials
  readonly parties: Parties
  readonly entityOf: CorroborationInput['entityOf']
}

/** The same, and what of it may be laid to the agreement. */
export interface Setting extends Later {
  readonly validity: Validity
}

export const deniersOf = (occurrence: Occurrence, denials: Denials) =>
  distinct((denials.get(occurrence.index) ?? []).flatMap(({ speaker }) => speaker ?? []))

/** What is done against a term rather than for it. */
const AGAINST: ReadonlySet<string> = new Set(['aid obstruct'])

/**
 * Not before the agreement: by its own date; else told as a fact by an article of that day or later. Somebody's words without a date may be about
 * what is still to come, as long as the agreement is new. The day of something that has ended may be that of its beginning.
 */
function isLater(occurrence: Occurrence, from: number | null): boolean {
  const { days, published, mention } = occurrence
  if (from === null) return true
  if (days !== null && (days.to >= from || !HOSTILITIES.has(mention.type))) return days.to >= from
  const isTold = mention.modality === 'asserted' || courseOf(occurrence) === 'ended'
  return published === null || (isTold ? published >= from : published > from)
}

/**
 * It is the very event that the terms speak of, or one of the parties has a part in it; or it stands in a sentence that names the agreement, and
 * nobody who has a part in it is known to be none of the parties. Those who watch a truce are none of them: there it is enough that the article names it.
 */
function isConcerned(
  occurrence: Occurrence,
  told: Told,
  { category, evidence }: Commitment,
  deal: Told,
  { toldOf, parties }: Later,
): boolean {
  const bound = deal.event.roles.filter(({ role }) => PARTIES.has(role))
  const isBound = (entity: string) => bound.some((one) => parties.sameParty(entity, one.entity))
  if (STRIKES.has(occurrence.mention.type))
    return occurrence.mention.modality === 'negated' ? isNamedBeside(occurrence, deal, true) : occurrence.actors.some(isBound)
  return (
    evidence.some((one) => toldOf(one) === told) ||
    told.event.roles.some(({ entity }) => isBound(entity)) ||
    (category === 'monitoring' && isNamedBeside(occurrence, deal, true)) ||
    (isNamedBeside(occurrence, deal, OF_PEOPLE.has(category) && isNews(occurrence)) &&
      !occurrence.actors.some((actor) => bound.every((one) => parties.distinct(actor, one.entity))))
  )
}

/** «60 of the 200 have been set free», or that it was announced on some day, in an article of a later day. */
const isCounted = ({ mention, quantities, published, date }: Occurrence, from: number | null): boolean =>
  (mention.modality === 'asserted' || mention.modality === 'reported') &&
  !mention.provided &&
  (quantities.length > 0 || (date?.founded === 'implied' && isToldByVerb(mention))) &&
  from !== null &&
  published !== null &&
  published > from

/** Told by a verb, or with its day or course; a noun may only name what is talked about. */
const isNews = ({ mention, days }: Occurrence): boolean => days !== null || mention.aspect !== null || isToldByVerb(mention)

/** What is done for people whom no article counts among the sides: it is enough that the article names the agreement. */
const OF_PEOPLE: ReadonlySet<TermCategory> = new Set(['return', 'prisoners', 'crossings', 'humanitarian-access'])

/** The sentence names the agreement too; or, where that is enough, the article does. */
const isNamedBeside = ({ article, sentence }: Occurrence, { mentions }: Told, anywhere: boolean): boolean =>
  mentions.some((one) => one.article === article && (anywhere || one.sentence.start === sentence.start))

/** Evidence, from events and from what else is told to have been done, that a commitment is being kept. */
export function complianceOf(commitment: Commitment, deal: Told, from: number | null, later: Setting): Term['compliance'] {
  const fromEvents = evidenceOf(commitment, deal, from, later)
  // to dissolve a force is told by events alone
  return commitment.mode === null ? [...fromEvents, ...deedsFor(commitment.category, deal, from, fromEvents, later)] : fromEvents
}

/** One for each article and event. */
function evidenceOf(commitment: Commitment, deal: Told, from: number | null, later: Setting): Term['compliance'] {
  const { tellingOf, toldOf, denials, parties } = later
  const evidence = new Set(commitment.evidence)
  const kept = tellingOf(commitment.category).flatMap((occurrence) => {
    if (!tellsOf(occurrence, commitment, from) || !isLater(occurrence, from)) return []
    // in the words of the agreement itself only what is dated, told in its course, or counted as done is news
    if (evidence.has(occurrence) && occurrence.days === null && occurrence.mention.aspect === null && !isCounted(occurrence, from))
      return []
    const actors = occurrence.actors
    const theirs = commitment.obligors
    if (theirs.length > 0 && actors.length > 0 && actors.every((x) => theirs.every((y) => parties.distinct(x, y)))) return []
    const told = toldOf(occurrence)
    const isTheirs = told !== null && later.validity.covers(occurrence, told)
    const whole = !isTheirs || !isConcerned(occurrence, told, commitment, deal, later) ? null : statusOf(occurrence, told)
    const status = whole === 'done' && isPartOf(occurrence, commitment) ? 'begun' : whole
    return status === null ? [] : [{ occurrence, status, key: `${occurrence.article} ${told!.event.id}` }]
  })
  return [...Map.groupBy(kept, ({ key }) => key).values()].map((all) => {
    const { occurrence, status } = all.find((one) => dateOf(one.occurrence) !== null) ?? all[0]!
    return {
      article: occurrence.reading.id,
      start: occurrence.mention.start,
      end: occurrence.mention.end,
      status,
      date: dateOf(occurrence),
      claimant: occurrence.speaker,
      deniedBy: deniersOf(occurrence, denials),
    }
  })
}

/** «25 of the soldiers were freed», where the accord speaks of 60: what is counted beside what was done is less than what was laid down. */
function isPartOf({ quantities }: Occurrence, { evidence, category }: Commitment): boolean {
  if (!COUNTED.has(category)) return false
  const counts = (some: readonly Occurrence['quantities'][number][]) =>
    some.flatMap(({ measure, lower, upper }) => (measure !== null && OF_PEOPLE_FREED.has(measure) ? (lower ?? upper ?? []) : []))
  const done = counts(quantities)
  const due = counts(evidence.flatMap((one) => (one.mention.provided ? one.quantities : [])))
  return done.length > 0 && due.length > 0 && Math.max(...done) < Math.max(...due)
}
const COUNTED: ReadonlySet<TermCategory> = new Set(['prisoners'])
const OF_PEOPLE_FREED: ReadonlySet<string> = new Set(['released', 'captured'])

/** That a truce holds has no day of its own. */
const dateOf = ({ date, mention }: Occurrence) =>
  !isHolding(mention) && (date?.founded === 'own' || date?.founded === 'implied') ? date.value : null

/**
 * What has begun, or goes on, is a term begun, else one done. What only a side tells is still evidence, under its claimant's name. Fighting is evidence
 * against a ceasefire, as alleged unless it is known to have happened; that there was none is evidence for it.
 */
function statusOf(occurrence: Occurrence, { event }: Told): ComplianceStatus | null {
  if (STRIKES.has(occurrence.mention.type)) {
    if (occurrence.mention.modality === 'negated') return 'begun'
    return event.status === 'occurred' || event.status === 'ongoing' ? 'violated' : 'violated-alleged'
  }
  if (AGAINST.has(`${occurrence.mention.type} ${occurrence.mention.mode}`))
    return event.status === 'occurred' || event.status === 'ongoing' ? 'violated' : 'violated-alleged'
  if (occurrence.mention.modality === 'negated') return 'not-begun'
  if (event.status !== 'ongoing' && event.status !== 'occurred' && event.status !== 'claimed' && event.status !== 'disputed') return null
  const course = occurrence.mention.type === 'ceasefire' ? 'begun' : courseOf(occurrence)
  if (course !== null) return course === 'ended' ? 'done' : 'begun'
  return event.status === 'ongoing' ? 'begun' : 'done'
}

/** What one side holds against the other as done against an accord, and what it has left undone. */
const HARM: ReadonlySet<EventType> = new Set(['attack', 'clash', 'abduct', 'destroy', 'blockade', 'operation', 'arrest', 'mobilise'])
const OWED: ReadonlySet<EventType> = new Set(['withdraw', 'disarm', 'release', 'displace', 'safe-passage', 'evacuate'])

/** Somebody accuses others of it, or of not having done it. */
function isCharge({ mention: { type, mode, modality }, statement, speaker }: Occurrence): boolean {
  if (statement?.act !== 'accuse' || speaker === null) return false
  if (modality === 'negated') return OWED.has(type)
  return modality === 'alleged' && ((HARM.has(type) && mode !== 'reopen') || (type === 'aid' && mode === 'obstruct'))
}

/** Events of which somebody accuses others. */
export const chargesAmong = (told: readonly Told[]): readonly Told[] => told.filter(({ mentions }) => mentions.some(isCharge))

/** «They accuse the government of closing the road in spite of the accord»: of a party, by somebody else, in a sentence that names the accord. */
function isChargedBeside(one: Occurrence, { event, mentions }: Told, from: number, parties: Parties): boolean {
  if (!isCharge(one) || !isSinceThen(one, from)) return false
  const isNamed = mentions.some(({ article, sentence }) => article === one.article && sentence.start === one.sentence.start)
  const isOther = one.actors.every((actor) => !parties.sameParty(actor, one.speaker!))
  return isNamed && isOther && one.actors.some((actor) => event.roles.some(({ entity }) => parties.sameParty(actor, entity)))
}

/** Events, of those that somebody charges, of which one side accuses the other in a sentence that names the accord. */
export const chargedBreaches = (
  charges: readonly Told[],
  deal: Told,
  from: number | null,
  { parties }: Pick<Later, 'parties'>,
): readonly Told[] =>
  from === null ? [] : charges.filter(({ mentions }) => mentions.some((one) => isChargedBeside(one, deal, from, parties)))

/**
 * Attacks since a ceasefire came into force of which somebody accuses one of its parties: to him they are breaches of it, in whatever words. `terms`
 * holds them as evidence against the ceasefire.
 */
export const allegedBreaches = (
  told: readonly Told[],
  deal: Told,
  from: number | null,
  { parties }: Pick<Later, 'parties'>,
): readonly Told[] =>
  deal.event.type !== 'ceasefire' || from === null
    ? []
    : told.filter(
        ({ event, mentions }) =>
          STRIKES.has(event.type) &&
          (event.status === 'claimed' || event.status === 'disputed') &&
          mentions.some(
            (one) =>
              one.mention.modality === 'alleged' &&
              isSinceThen(one, from) &&
              deal.mentions.some(({ article }) => article === one.article) &&
              one.actors.some((actor) => deal.event.roles.some(({ entity }) => parties.sameParty(actor, entity))),
          ),
      )
const isSinceThen = ({ days, published }: Occurrence, from: number): boolean =>
  days === null ? published !== null && published >= from : days.to >= from
