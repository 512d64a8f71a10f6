import type { TermCategory } from '../../model/lists.ts'
import type { Reading, Statement } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Told } from '../events/index.ts'
import type { CorroborationInput } from '../input.ts'
import { issueOf } from '../issues.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { sentenceOf } from '../sentence.ts'
import { accordsIn, type Clause, categoryOf, clausesOf, firstTold, inOrder, isDealLastNamed, isOnlyCondition, within } from './clauses.ts'

/** One commitment of an agreement, the mentions that tell of it and the clauses that state it; one of both at least. */
export interface Commitment {
  readonly category: TermCategory
  /** Sets two commitments of one category apart: to hand over arms, to dissolve a force. */
  readonly mode: string | null
  readonly obligors: readonly string[]
  readonly evidence: readonly Occurrence[]
  readonly clauses: readonly Clause[]
  /** Where other articles speak of the same happenings, once for each. */
  readonly further: readonly Occurrence[]
}

/** Categories in which each side has a commitment of its own. */
const OF_ONE_SIDE: ReadonlySet<TermCategory> = new Set(['withdrawal', 'disarmament'])
const AHEAD: ReadonlySet<string> = new Set(['planned', 'pledged', 'proposed', 'demanded', 'conditional'])

/**
 * What an agreement covers, as the articles tell: the ceasefire that it is, what an article says that an accord lays down where it has named this one
 * last, and the happenings that stand in a sentence, or in somebody's words, with a mention of it. Of happenings that the speaker adds in his next
 * sentences, only what is still to come, or without any date. What is laid down makes commitments first; the rest joins the commitments it fits.
 */
export function commitmentsOf(
  deal: Told,
  occurrences: readonly Occurrence[],
  toldOf: (occurrence: Occurrence) => Told | null,
  parties: Parties,
  entityOf: CorroborationInput['entityOf'],
): readonly Commitment[] {
  const commitments: { category: TermCategory; mode: string | null; obligors: string[]; evidence: Occurrence[]; clauses: Clause[] }[] = []
  const told = covered(deal, occurrences, toldOf, parties)
  const isLaidDownOnce = laidDownOnce(told)
  for (const occurrence of told.toSorted((x, y) => rank(x) - rank(y) || x.index - y.index)) {
    const { type, mode } = occurrence.mention
    const category = categoryOf(occurrence)!
    const kind = type === 'disarm' && mode === 'dissolve' ? mode : null
    const obligors = occurrence.actors.length > 0 ? occurrence.actors : boundBeside(occurrence, entityOf)
    // who did it is bound to it only as one of the sides
    const bound = rank(occurrence) === TOLD ? obligors.filter((actor) => isSide(deal, actor, parties)) : obligors
    const apart = (theirs: readonly string[]) =>
      theirs.length > 0 && obligors.length > 0 && theirs.every((x) => obligors.every((y) => parties.distinct(x, y)))
    const isOneTerm = (one: (typeof commitments)[number]) => one.category === category && one.mode === kind
    // no article has two of them: it is one that binds both, whose forces it names
    const ofBoth =
      occurrence.mention.provided && isLaidDownOnce(occurrence)
        ? commitments.find((one) => isOneTerm(one) && apart(one.obligors))
        : undefined
    if (ofBoth?.evidence.some(({ mention }) => mention.provided)) {
      ofBoth.obligors.push(...obligors)
      ofBoth.evidence.push(occurrence)
      continue
    }
    const same = commitments.find((one) => isOneTerm(one) && !(OF_ONE_SIDE.has(category) && apart(one.obligors)))
    if (same === undefined) commitments.push({ category, mode: kind, obligors: [...bound], evidence: [occurrence], clauses: [] })
    else {
      // whom the accord itself names has to do it, whoever is told of later
      const isNamed = same.obligors.length > 0 && same.evidence.some(({ mention }) => mention.provided)
      if (!isNamed || occurrence.mention.provided) same.obligors.push(...bound)
      same.evidence.push(occurrence)
    }
  }
  for (const { category, clause } of clausesOf(deal, occurrences, toldOf)) {
    const bound = boundIn(clause)
    const obligors = bound === null ? [] : [entityOf(clause.reading.id, bound)]
    const isOther = (theirs: readonly string[]) =>
      OF_ONE_SIDE.has(category) && obligors.length > 0 && theirs.length > 0 && theirs.every((x) => parties.distinct(x, obligors[0]!))
    const same = commitments.find((one) => one.category === category && category !== 'other' && !isOther(one.obligors))
    if (same === undefined) commitments.push({ category, mode: null, obligors, evidence: [], clauses: [clause] })
    else if (!same.evidence.some(({ article, mention }) => article === clause.article && within(mention, clause))) same.clauses.push(clause)
  }
  const naming = new Set(deal.mentions.map(({ article }) => article))
  const besideIt = occurrences.filter(({ article }) => naming.has(article))
  return commitments
    .map((commitment) => ({ ...commitment, evidence: commitment.evidence.toSorted((x, y) => x.index - y.index) }))
    .toSorted((x, y) => inOrder(firstTold(x), firstTold(y)))
    .map((commitment) => ({ ...commitment, further: elsewhere(commitment, deal, besideIt, toldOf, parties) }))
}

/** Letters of a verb before whom it binds. */
const A_VERB = 12
/** "The government withdraws …": the party right behind the verb with which a clause begins, by its local id; null for none. */
function boundIn({ reading, start, end }: Clause): string | null {
  const first = reading.mentions.find((mention) => mention.start >= start && mention.end <= end)
  if (first === undefined || !SIDES.has(first.kind) || first.start - start > A_VERB) return null
  // the return of the displaced: to whom it is done
  if (reading.events.some((one) => within(one, { start, end }) && one.roles.some(isTarget(first.entity)))) return null
  // the exchange of captives: they are what is exchanged
  if (reading.events.some((one) => one.start <= first.start && first.end <= one.end && one.start >= start)) return null
  // a word of its own, not "the authorities in the town of …", and none that a particle governs
  return /^\S+ \p{P}?$/u.test(reading.text.slice(start, first.start)) ? first.entity : null
}
const isTarget =
  (entity: string) =>
  ({ role, entity: who }: Reading['events'][number]['roles'][number]): boolean =>
    role === 'target' && who === entity
/** Whom the clause binds that lays a happening down, where the happening has nobody who does it. */
function boundBeside({ mention, reading, article }: Occurrence, entityOf: CorroborationInput['entityOf']): readonly string[] {
  const clause = mention.provided ? reading.provisions.find((one) => within(mention, one)) : undefined
  const bound = clause === undefined ? null : boundIn({ article, reading, start: clause.start, end: clause.end })
  return bound === null ? [] : [entityOf(reading.id, bound)]
}
const SIDES: ReadonlySet<string> = new Set(['group', 'organisation', 'country'])

/** Whether articles lay the like down once each, as far as they do. */
function laidDownOnce(told: readonly Occurrence[]): (occurrence: Occurrence) => boolean {
  const keyOf = (one: Occurrence) => `${categoryOf(one)} ${one.mention.mode === 'dissolve'}`
  const twice = new Set(
    [
      ...Map.groupBy(
        told.filter(({ mention }) => mention.provided),
        (one) => `${one.article} ${keyOf(one)}`,
      ).values(),
    ]
      .filter(({ length }) => length > 1)
      .map(([first]) => keyOf(first!)),
  )
  return (occurrence) => !twice.has(keyOf(occurrence))
}

/** What is laid down, what is ahead, what is told. */
const rank = ({ mention }: Occurrence) => (mention.provided ? 0 : AHEAD.has(mention.modality) ? 1 : TOLD)
const TOLD = 2

/**
 * Other articles on a commitment, one place in each: where they tell of the same happenings; and, in those that name the agreement, where one of its
 * sides is yet to do what the commitment is about.
 */
function elsewhere(
  { category, mode, evidence, clauses }: Omit<Commitment, 'further'>,
  deal: Told,
  occurrences: readonly Occurrence[],
  toldOf: (occurrence: Occurrence) => Told | null,
  parties: Parties,
): readonly Occurrence[] {
  if (category === 'cease-hostilities') return []
  const articles = new Set([...evidence, ...clauses].map(({ article }) => article))
  const events = new Set(evidence.flatMap((one) => toldOf(one) ?? []))
  const isYetToDo = (one: Occurrence) =>
    AHEAD.has(one.mention.modality) &&
    categoryOf(one) === category &&
    (one.mention.mode === 'dissolve') === (mode === 'dissolve') &&
    boundBy(deal, one, parties) > 0
  const others = [...new Set([...[...events].flatMap(({ mentions }) => mentions), ...occurrences.filter(isYetToDo)])]
    .filter(({ article, mention }) => !articles.has(article) && mention.modality !== 'denied' && mention.modality !== 'negated')
    .toSorted((x, y) => x.index - y.index)
  return [...Map.groupBy(others, ({ article }) => article).values()].map(([first]) => first!)
}

function covered(
  deal: Told,
  occurrences: readonly Occurrence[],
  toldOf: (occurrence: Occurrence) => Told | null,
  parties: Parties,
): readonly Occurrence[] {
  const own = new Set(deal.mentions)
  const byArticle = Map.groupBy(deal.mentions, ({ article }) => article)
  const namesIt = firstNamings(deal.mentions)
  const start = Math.min(...deal.mentions.flatMap((one) => one.days?.from ?? []))
  return occurrences.filter((occurrence) => {
    const { mention, days } = occurrence
    const mentions = byArticle.get(occurrence.article)
    if (mentions === undefined) return false
    if (own.has(occurrence)) return namesIt.has(occurrence)
    if (
      issueOf(mention.type, mention.mode) === null ||
      mention.type === 'ceasefire' ||
      ['historical', 'denied', 'negated'].includes(mention.modality)
    )
      return false
    if (days !== null && days.to < start) return false
    if (isOnlyCondition(occurrence)) return false
    // what one side asks for beside it is no part of it
    if (!mention.provided && occurrence.statement !== null && ASKING.has(occurrence.statement.act)) return false
    if (mention.provided) return isLastNamed(deal, occurrence, occurrences, toldOf)
    // what was talked over is no part of it
    const isDone = mention.modality === 'asserted' && mention.type === 'talks'
    if (!isDone && mentions.some((one) => scopesOf(one).some((scope) => scope.start <= mention.start && mention.end <= scope.end)))
      return true
    // "the two sides will withdraw": what both sides are to do where an article tells of their agreement
    if (AHEAD.has(mention.modality) && mentions.length > 0 && boundBy(deal, occurrence, parties) > 1) return true
    const isStillToCome = AHEAD.has(mention.modality) || (mention.modality === 'reported' && mention.date === null)
    return isStillToCome && toldOf(occurrence) !== deal && mentions.some((one) => continues(one, occurrence))
  })
}

const ASKING: ReadonlySet<string> = new Set(['demand', 'call', 'urge'])

/** How many sides of the agreement are to do it. */
const boundBy = (deal: Told, { actors }: Occurrence, parties: Parties): number =>
  new Set(actors.filter((actor) => isSide(deal, actor, parties)).map((actor) => parties.party(actor))).size
const isSide = ({ event }: Told, actor: string, parties: Parties): boolean =>
  event.roles.some(({ role, entity }) => (role === 'actor' || role === 'signatory') && parties.sameParty(actor, entity))

/** For a ceasefire, the place in each article that tells of it best: with its day, else the first. */
function firstNamings(mentions: readonly Occurrence[]): ReadonlySet<Occurrence> {
  const fit = mentions.filter(({ mention }) => mention.type === 'ceasefire' && !NOT_SO.has(mention.modality))
  return new Set([...Map.groupBy(fit, ({ article }) => article).values()].map((all) => all.find(({ days }) => days !== null) ?? all[0]!))
}
const NOT_SO: ReadonlySet<string> = new Set(['denied', 'negated'])

/** Of the accords that an article names, this one is the last before what is laid down, or the first of them all. */
function isLastNamed(
  deal: Told,
  provision: Occurrence,
  occurrences: readonly Occurrence[],
  toldOf: (occurrence: Occurrence) => Told | null,
): boolean {
  return isDealLastNamed(deal, accordsIn(provision.article, occurrences), ({ index }) => index < provision.index, toldOf)
}

/** Where words about an agreement stand: the sentence that names it, and the whole of what somebody says about it. */
function scopesOf({ sentence, statement }: Occurrence): readonly Span[] {
  const content = statement?.content ?? null
  return content === null ? [sentence] : [sentence, content]
}

/** A speaker who has named the agreement goes on: his next words, sentence after sentence. */
function continues(named: Occurrence, occurrence: Occurrence): boolean {
  const { reading } = occurrence
  let statement = occurrence.statement
  while (statement !== null && statement.speaker !== null && statement.start > named.mention.start) {
    const current: Statement = statement
    const last = reading.statements.filter((one) => one.cue.start < current.cue.start && sameSpeaker(one, current)).at(-1)
    if (last === undefined || !isNext(reading, last, current)) return false
    if (spansWord(last, named)) return true
    statement = last
  }
  return false
}

function isNext(reading: Reading, last: Statement, next: Statement): boolean {
  const [first, second] = [sentenceOf(reading, last.cue), sentenceOf(reading, next.cue)]
  if (first.start === second.start) return true
  return reading.sentences.find(({ start }) => start >= first.end)?.start === second.start
}

const sameSpeaker = (a: Statement, b: Statement) =>
  a.speaker !== null && b.speaker !== null && a.speaker.entity !== null && a.speaker.entity === b.speaker.entity
const spansWord = ({ content, start, end }: Statement, { mention }: Occurrence) =>
  Math.min(start, content?.start ?? start) <= mention.start && mention.end <= Math.max(end, content?.end ?? end)
