import type { Role, TermCategory } from '../../model/lists.ts'
import type { Agreement, Term } from '../../model/record.ts'
import { hashId } from '../../text/hash.ts'
import { byText, distinct, firstOf } from '../../text/order.ts'
import { daysOf, overlaps } from '../days.ts'
import type { Denials } from '../denials.ts'
import { namings } from '../events/arguments.ts'
import type { Told } from '../events/index.ts'
import type { CountSupport } from '../independence.ts'
import type { CorroborationInput } from '../input.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { conditionOf, firstTold } from './clauses.ts'
import { allegedBreaches, chargedBreaches, chargesAmong, complianceOf, type Later, type Setting } from './compliance.ts'
import { datesOf, effectiveOf, madeOn } from './dates.ts'
import { deadlineOf } from './deadlines.ts'
import { createTelling } from './telling.ts'
import { type Commitment, commitmentsOf } from './terms.ts'
import { type Deal, PARTIES, startOf, type Validity, validityOf } from './validity.ts'
import { violationsOf } from './violations.ts'

const MEDIATORS: ReadonlySet<Role> = new Set(['mediator', 'guarantor'])
/** Modes that change an agreement rather than make one. */
const CHANGES: ReadonlySet<string> = new Set(['propose', 'extend', 'suspend', 'end'])
/** Categories that bind whoever is a party. */
const OF_BOTH: ReadonlySet<TermCategory> = new Set(['cease-hostilities', 'talks'])
/** Categories of what is to last: a duration says for how long. */
const LASTING: ReadonlySet<TermCategory> = new Set([
  'cease-hostilities',
  'governance',
  'guarantees',
  'humanitarian-access',
  'lines',
  'monitoring',
  'other',
])
/** Statuses of what has come about, at least by somebody's word. */
const MADE: ReadonlySet<string> = new Set(['occurred', 'ongoing', 'claimed', 'disputed'])
export interface AgreementSetting extends Pick<CorroborationInput, 'labels' | 'entityOf'> {
  readonly occurrences: readonly Occurrence[]
  readonly denials: Denials
  readonly parties: Parties
  readonly support: CountSupport
}

/** Agreements that were declared, made, signed or in force; a mere proposal is none. */
export function findAgreements(told: readonly Told[], setting: AgreementSetting): readonly Agreement[] {
  const holder = new Map(told.flatMap((one) => one.mentions.map((mention) => [mention, one] as const)))
  const later = {
    ...setting,
    toldOf: (occurrence: Occurrence) => holder.get(occurrence) ?? null,
    tellingOf: createTelling(setting.occurrences),
  }
  const charges = chargesAmong(told)
  const deals = told.filter(({ event }) => isDeal(event))
  const ranked = deals.map((deal) => ({ deal, start: startOf(deal) }))
  const changes = Map.groupBy(
    told.filter(({ event }) => event.mode === 'extend' || event.mode === 'end'),
    (other) => concerned(other, ranked),
  )
  const violations = Map.groupBy(
    told.filter(({ event }) => event.type === 'violation'),
    (other) => concerned(other, ranked),
  )
  return deals
    .map((deal) => {
      const changed = (changes.get(deal) ?? []).filter(({ event }) => event.type === deal.event.type)
      const isExtended = changed.some(({ event }) => event.mode === 'extend')
      const validity = (start: number | null) => validityOf({ deal, start }, ranked, isExtended, setting.parties)
      return agreementOf(
        deal,
        { told, charges },
        changed,
        violations.get(deal) ?? [],
        validity,
        () => isAloneAmong(deal, deals),
        later,
        setting,
      )
    })
    .toSorted((x, y) => byText(x.id, y.id))
}

const isDeal = ({ type, mode, status, date, roles }: Told['event']) =>
  (type === 'ceasefire' || type === 'agreement') && !CHANGES.has(mode ?? '') && MADE.has(status) && (date !== null || roles.length > 1)

/** No article that tells of it tells of another that may be of the same days. */
function isAloneAmong(deal: Told, deals: readonly Told[]): boolean {
  const articles = new Set(deal.mentions.map(({ article }) => article))
  const days = daysOf(deal.event.date?.value ?? null)
  return !deals.some((other) => {
    const theirs = daysOf(other.event.date?.value ?? null)
    const isThen = days === null || theirs === null || overlaps(days, theirs)
    return other !== deal && isThen && other.mentions.some(({ article }) => articles.has(article))
  })
}

/**
 * The agreement that an event bears on: of those made before it, one that its sentence names, else one that its article tells of, else one with a party in
 * common; the last of them, a ceasefire before others. None where nothing of the kind ties the two.
 */
function concerned(other: Told, deals: readonly Deal[]): Told | null {
  const day = startOf(other)
  const entities = new Set(other.event.roles.map(({ entity }) => entity))
  const places = other.mentions.map(({ article, sentence }) => ({ article, sentence: `${article} ${sentence.start}` }))
  const articles = new Set(places.map(({ article }) => article))
  const sentences = new Set(places.map(({ sentence }) => sentence))
  const fit = deals.flatMap(({ deal, start }) => {
    if (day !== null && start !== null && start > day) return []
    const isCeasefire = deal.event.type === 'ceasefire' ? 1 : 0
    const isShared = deal.event.roles.some(({ entity }) => entities.has(entity)) ? 1 : 0
    const isTold = deal.mentions.some(({ article }) => articles.has(article)) ? 1 : 0
    const isBeside = deal.mentions.some(({ article, sentence }) => sentences.has(`${article} ${sentence.start}`)) ? 1 : 0
    if (isShared + isTold === 0) return []
    return [{ deal, rank: [isBeside, isTold, isCeasefire, isShared, start ?? 0, deal.event.support.articles] }]
  })
  const [last] = fit.toSorted((x, y) => firstOf(...y.rank.map((value, i) => value - x.rank[i]!), byText(x.deal.event.id, y.deal.event.id)))
  return last?.deal ?? null
}

function agreementOf(
  deal: Told,
  { told, charges }: { readonly told: readonly Told[]; readonly charges: readonly Told[] },
  changes: readonly Told[],
  violations: readonly Told[],
  validity: (start: number | null) => Validity,
  isAlone: () => boolean,
  later: Later,
  { occurrences, parties, labels, support }: AgreementSetting,
): Agreement {
  const { event, mentions } = deal
  const id = hashId('agreement', event.id)
  const sides = partiesOf(deal, parties)
  const commitments = commitmentsOf(deal, occurrences, later.toldOf, parties, later.entityOf)
  const halts = commitments.flatMap(({ category, evidence }) => (category === 'cease-hostilities' ? evidence : []))
  const dates = datesOf(
    [deal, ...changes].flatMap((one) => one.mentions),
    halts,
    support,
  )
  const effective = effectiveOf(dates, deal, isAlone)
  const from = daysOf(effective)?.from ?? startOf(deal)
  const made = madeOn(dates) ?? from
  const setting = { ...later, validity: validity(from) }
  const terms = commitments.map((commitment) => termOf(id, commitment, deal, from, made, setting, labels))
  return {
    id,
    event: event.id,
    label: event.label,
    names: namesOf(mentions),
    parties: sides,
    mediators: distinct(event.roles.filter(({ role }) => MEDIATORS.has(role)).map(({ entity }) => entity)),
    effective,
    dates: dates.map(({ kind, value, statements }) => ({ kind, value, statements })),
    terms,
    violations: violationsOf(
      [...new Set([...violations, ...allegedBreaches(told, deal, from, later), ...chargedBreaches(charges, deal, from, later)])],
      later,
      sides,
    ),
  }
}

/** Who is bound by it. Where two or more are named by several articles, those whom only one names are taken for onlookers. */
function partiesOf({ event, mentions }: Told, parties: Parties): string[] {
  const kept = new Set(event.roles.filter(({ role }) => PARTIES.has(role)).map(({ entity }) => entity))
  const named = namings(mentions, PARTIES).filter(([entity]) => kept.has(entity))
  const often = oneEach(
    named.filter(([, articles]) => articles > 1).map(([entity]) => entity),
    parties,
  )
  return often.length > 1
    ? often
    : oneEach(
        named.map(([entity]) => entity),
        parties,
      )
}

/** One name for each party, the one that most articles use; whom a minister or commander signs for, and not he. */
const oneEach = (entities: readonly string[], parties: Parties) =>
  [...new Map(entities.toReversed().map((entity) => [parties.party(entity), boundBy(entity, parties)])).values()].toReversed()

function boundBy(entity: string, parties: Parties): string {
  if (!SIGNING.has(parties.kind(entity) ?? '')) return entity
  const principal = parties.principal(entity)
  return SIGNING.has(parties.kind(principal) ?? '') ? entity : principal
}
const SIGNING: ReadonlySet<string> = new Set(['person', 'office'])

function termOf(
  agreement: string,
  commitment: Commitment,
  deal: Told,
  from: number | null,
  made: number | null,
  later: Setting,
  labels: CorroborationInput['labels'],
): Term {
  const { category, mode, obligors, evidence, clauses, further } = commitment
  const first = firstTold(commitment)
  const all = oneEach(obligors, later.parties)
  // «the government draws the army back»: the one that has made the agreement
  const sides = all.filter((entity) =>
    deal.event.roles.some((role) => PARTIES.has(role.role) && later.parties.sameParty(role.entity, entity)),
  )
  const isOnlySide = sides.length === 1 && all.every((other) => !later.parties.distinct(other, sides[0]!))
  const one = all.length > 1 && isOnlySide ? sides : all
  return {
    id: hashId('term', agreement, category, mode ?? '', first.reading.id, `${first.start}-${first.end}`),
    category,
    obligor: one.length === 1 && !OF_BOTH.has(category) ? one[0]! : null,
    label: { ar: labels.ar.term(category), en: labels.en.term(category) },
    deadline: deadlineOf(evidence, clauses, from, made, LASTING.has(category)),
    condition: conditionOf(commitment),
    evidence: [
      ...[...evidence, ...further].map(({ reading, mention: { start, end } }) => ({ article: reading.id, start, end })),
      ...clauses.map(({ reading, start, end }) => ({ article: reading.id, start, end })),
    ],
    compliance: complianceOf(commitment, deal, from, later),
  }
}

/** Events that nouns tell have names; what verbs tell has none. */
const NAMING = /\.noun$/u

/** How many letters may be written to a name: article and particles. */
const WRITTEN_TO = 3

/** What each speaker, and the narrator, calls the agreement: his own words, without what is written to them where another has them without it. */
function namesOf(mentions: readonly Occurrence[]): Agreement['names'] {
  const naming = mentions.filter(({ mention }) => NAMING.test(mention.rule))
  const said = naming.map(({ reading, mention: { start, end }, speaker }) => ({ party: speaker, text: reading.text.slice(start, end) }))
  const bare = (text: string) =>
    said
      .map((one) => one.text)
      .filter((other) => text.endsWith(other) && text.length - other.length <= WRITTEN_TO)
      .reduce((least, other) => (other.length < least.length ? other : least), text)
  const names = said.map(({ party, text }) => ({ party, text: bare(text) }))
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).entries()]
    .sort((x, y) => byText(x[0], y[0]))
    .map(([, name]) => name)
}
