import type { TermCategory } from '../../model/lists.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Told } from '../events/index.ts'
import { issueOf } from '../issues.ts'
import type { Occurrence } from '../occurrences.ts'

/** Words of an article by which an accord lays something down that is no event of the ontology, or beside one. */
export interface Clause extends Span {
  readonly article: number
  readonly reading: Reading
}

/** What a clause may say more exactly than the happening in it: whose forces leave, for whom a road is opened, who takes over. */
const CLOSER: Partial<Record<TermCategory, TermCategory>> = {
  withdrawal: 'foreign-forces',
  crossings: 'humanitarian-access',
  lines: 'governance',
}

/** What a happening is a term about, as the clause that lays it down has it where that says more. */
export function categoryOf({ mention, reading }: Occurrence): TermCategory | null {
  const category = issueOf(mention.type, mention.mode)
  const closer = category === null ? undefined : CLOSER[category]
  return closer !== undefined && reading.provisions.some((one) => one.category === closer && within(mention, one)) ? closer : category
}

/** The clauses of articles that name this agreement last before them, in reading order. */
export function clausesOf(
  deal: Told,
  occurrences: readonly Occurrence[],
  toldOf: (occurrence: Occurrence) => Told | null,
): readonly { readonly category: TermCategory; readonly clause: Clause }[] {
  const readings = new Map(deal.mentions.map(({ article, reading }) => [article, reading]))
  return [...readings]
    .sort(([x], [y]) => x - y)
    .flatMap(([article, reading]) => {
      if (reading.provisions.length === 0) return []
      const accords = accordsIn(article, occurrences)
      const isAgreedOn = agreedBeside(
        reading,
        deal.mentions.filter((mention) => mention.article === article),
      )
      return reading.provisions
        .filter((one) => one.by === 'accord' || isAgreedOn(one))
        .filter(({ start }) => isDealLastNamed(deal, accords, (one) => one.mention.start < start, toldOf))
        .map(({ category, start, end }) => ({ category, clause: { article, reading, start, end } }))
    })
}

/**
 * Whether what the sides have agreed on is of the accord: it stands in a sentence that names it or in the next, or behind others of which that is so
 * ("they signed a truce. They agreed to … They also agreed to …").
 */
function agreedBeside(reading: Reading, naming: readonly Occurrence[]): (clause: Span) => boolean {
  const named = new Set(naming.map(({ sentence }) => sentence.start))
  const beside = new Set<number>()
  let isOn = false
  for (const sentence of reading.sentences) {
    const isAgreed = reading.provisions.some((one) => one.by === 'parties' && within(one, sentence))
    if (named.has(sentence.start) || (isOn && isAgreed)) beside.add(sentence.start)
    isOn = named.has(sentence.start) || (isOn && isAgreed)
  }
  return (clause) => reading.sentences.some((sentence) => beside.has(sentence.start) && within(clause, sentence))
}

/** What becomes of an accord is said of one that was named before. */
const CHANGED: ReadonlySet<string> = new Set(['extend', 'suspend', 'end'])

export const accordsIn = (article: number, occurrences: readonly Occurrence[]) =>
  occurrences.filter(
    (one) =>
      one.article === article &&
      (one.mention.type === 'ceasefire' || one.mention.type === 'agreement') &&
      !one.mention.provided &&
      !CHANGED.has(one.mention.mode ?? ''),
  )

export function isDealLastNamed(
  deal: Told,
  accords: readonly Occurrence[],
  isBefore: (accord: Occurrence) => boolean,
  toldOf: (occurrence: Occurrence) => Told | null,
): boolean {
  const last = accords.findLast(isBefore) ?? accords[0]
  return last !== undefined && toldOf(last) === deal
}

/** The words that say on what condition, in return for what or after what it is to be done: the first that any article has; null for none. */
export function conditionOf({
  evidence,
  clauses,
}: {
  readonly evidence: readonly Occurrence[]
  readonly clauses: readonly Clause[]
}): string | null {
  const told = [
    ...evidence.map(({ reading, mention }) => ({ reading, span: mention })),
    ...clauses.map((one) => ({ reading: one.reading, span: one })),
  ]
  for (const { reading, span } of told) {
    const condition = reading.provisions.find(
      (one) => one.condition !== null && within(span, one) && !within(span, one.condition),
    )?.condition
    if (condition != null) return reading.text.slice(condition.start, condition.end)
  }
  return null
}

/** What an accord sets as a condition for something else, and does not lay down itself. */
export const isOnlyCondition = ({ mention, reading }: Occurrence): boolean =>
  reading.provisions.some((one) => one.condition !== null && within(mention, one.condition)) &&
  !reading.provisions.some((one) => within(mention, one) && (one.condition === null || !within(mention, one.condition)))

/** Where a commitment is first told of. */
export function firstTold({
  evidence: [mention],
  clauses: [clause],
}: {
  readonly evidence: readonly Occurrence[]
  readonly clauses: readonly Clause[]
}): Clause {
  const told = mention === undefined ? null : { article: mention.article, reading: mention.reading, ...spanOf(mention) }
  if (told === null || clause === undefined) return (told ?? clause)!
  return inOrder(told, clause) <= 0 ? told : clause
}
const spanOf = ({ mention: { start, end } }: Occurrence): Span => ({ start, end })
export const inOrder = (x: Clause, y: Clause) => x.article - y.article || x.start - y.start || x.end - y.end
export const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end
