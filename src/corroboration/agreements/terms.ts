import type { TermCategory } from '../../model/lists.ts'
import type { Reading, Statement } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Told } from '../events/index.ts'
import { issueOf } from '../issues.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { sentenceOf } from '../sentence.ts'

/** One commitment of an agreement, and the mentions that tell of it. */
export interface Commitment {
  readonly category: TermCategory
  /** Sets two commitments of one category apart: to hand over arms, to dissolve a force. */
  readonly mode: string | null
  readonly obligors: readonly string[]
  readonly evidence: readonly Occurrence[]
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
): readonly Commitment[] {
  const commitments: { category: TermCategory; mode: string | null; obligors: string[]; evidence: Occurrence[] }[] = []
  for (const occurrence of covered(deal, occurrences, toldOf).toSorted((x, y) => rank(x) - rank(y) || x.index - y.index)) {
    const { type, mode } = occurrence.mention
    const category = issueOf(type, mode)!
    const kind = type === 'disarm' && mode === 'dissolve' ? mode : null
    const obligors = occurrence.actors
    const apart = (theirs: readonly string[]) =>
      theirs.length > 0 && obligors.length > 0 && theirs.every((x) => obligors.every((y) => parties.distinct(x, y)))
    const same = commitments.find(
      (one) => one.category === category && one.mode === kind && !(OF_ONE_SIDE.has(category) && apart(one.obligors)),
    )
    if (same === undefined) commitments.push({ category, mode: kind, obligors: [...obligors], evidence: [occurrence] })
    else {
      same.obligors.push(...obligors)
      same.evidence.push(occurrence)
    }
  }
  return commitments
    .map((commitment) => ({ ...commitment, evidence: commitment.evidence.toSorted((x, y) => x.index - y.index) }))
    .toSorted((x, y) => x.evidence[0]!.index - y.evidence[0]!.index)
    .map((commitment) => ({ ...commitment, further: elsewhere(commitment, toldOf) }))
}

/** What is laid down, what is ahead, what is told. */
const rank = ({ mention }: Occurrence) => (mention.provided ? 0 : AHEAD.has(mention.modality) ? 1 : 2)

function elsewhere(
  { category, evidence }: Omit<Commitment, 'further'>,
  toldOf: (occurrence: Occurrence) => Told | null,
): readonly Occurrence[] {
  if (category === 'cease-hostilities') return []
  const articles = new Set(evidence.map(({ article }) => article))
  const events = new Set(evidence.flatMap((one) => toldOf(one) ?? []))
  const others = [...events]
    .flatMap(({ mentions }) => mentions)
    .filter(({ article, mention }) => !articles.has(article) && mention.modality !== 'denied' && mention.modality !== 'negated')
    .toSorted((x, y) => x.index - y.index)
  return [...Map.groupBy(others, ({ article }) => article).values()].map(([first]) => first!)
}

function covered(deal: Told, occurrences: readonly Occurrence[], toldOf: (occurrence: Occurrence) => Told | null): readonly Occurrence[] {
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
    if (mention.provided) return isLastNamed(deal, occurrence, occurrences, toldOf)
    if (mentions.some((one) => scopesOf(one).some((scope) => scope.start <= mention.start && mention.end <= scope.end))) return true
    const isStillToCome = AHEAD.has(mention.modality) || (mention.modality === 'reported' && mention.date === null)
    return isStillToCome && toldOf(occurrence) !== deal && mentions.some((one) => continues(one, occurrence))
  })
}

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
  const accords = occurrences.filter(
    ({ article, mention }) =>
      article === provision.article && (mention.type === 'ceasefire' || mention.type === 'agreement') && !mention.provided,
  )
  const last = accords.findLast(({ index }) => index < provision.index) ?? accords[0]
  return last !== undefined && toldOf(last) === deal
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
