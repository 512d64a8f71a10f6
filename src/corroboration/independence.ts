import type { SupportLevel } from '../model/lists.ts'
import type { Reading } from '../model/reading.ts'
import type { Family, Support } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { disjointSets } from '../text/union-find.ts'
import type { CorroborationInput } from './input.ts'
import { sentenceOf } from './sentence.ts'

/** A place in an article that speaks of the event, claim or figure that is counted. */
export interface Witness extends Span {
  readonly reading: Reading
}

/** What makes a support more than its counts tell. */
export type Weight = Extract<SupportLevel, 'disputed' | 'against-interest'>

export type CountSupport = (witnesses: readonly Witness[], weight: Weight | null) => Support

/**
 * Counts support as `record.md` defines it. Two witnesses hang together when both lie in passages of one family, or both are credited to the same
 * named agency, or their articles have one publisher; `independent` is the number of connected components. Quoting one speaker joins nothing.
 */
export function createSupport({ families, isAgency }: Pick<CorroborationInput, 'families' | 'isAgency'>): CountSupport {
  const passages = passagesByArticle(families)
  return (witnesses, weight) => {
    const sets = disjointSets(witnesses.length)
    const holders = new Map<string, number>()
    witnesses.forEach((witness, i) => {
      for (const key of tiesOf(witness, passages, isAgency)) {
        const holder = holders.get(key)
        if (holder === undefined) holders.set(key, i)
        else sets.union(holder, i)
      }
    })
    const articles = new Map(witnesses.map(({ reading }) => [reading.id, reading]))
    const outlets = new Set<string>()
    const publishers = new Set<string>()
    let outletsUnknown = 0
    for (const { outlet, publisher } of articles.values()) {
      if (outlet === null) outletsUnknown += 1
      else {
        outlets.add(outlet)
        publishers.add(publisher ?? outlet)
      }
    }
    const counts = {
      articles: articles.size,
      outlets: outlets.size,
      outletsUnknown,
      publishers: publishers.size,
      independent: sets.groups().length,
    }
    return { ...counts, level: weight ?? levelOf(counts) }
  }
}

function levelOf({ outlets, outletsUnknown, independent }: Pick<Support, 'outlets' | 'outletsUnknown' | 'independent'>): SupportLevel {
  if (independent > 1) return 'independent'
  return outlets + outletsUnknown > 1 ? 'one-origin' : 'single-source'
}

type Passages = ReadonlyMap<string, readonly (Span & { readonly family: string })[]>

function passagesByArticle(families: readonly Family[]): Passages {
  const all = families.flatMap(({ id, members }) =>
    members.flatMap(({ article, passages }) => passages.map(({ start, end }) => ({ article, start, end, family: id }))),
  )
  return Map.groupBy(all, ({ article }) => article)
}

/** Keys that two witnesses share exactly when they hang together. */
function tiesOf(witness: Witness, passages: Passages, isAgency: (outlet: string) => boolean): readonly string[] {
  const { reading } = witness
  const publisher = reading.publisher ?? reading.outlet
  return [
    `article ${reading.id}`,
    ...(publisher === null ? [] : [`publisher ${publisher}`]),
    ...(passages.get(reading.id) ?? []).filter((passage) => mostlyWithin(witness, passage)).map(({ family }) => `family ${family}`),
    ...agenciesOf(witness, isAgency).map((agency) => `agency ${agency}`),
  ]
}

const mostlyWithin = (inner: Span, outer: Span) =>
  2 * (Math.min(inner.end, outer.end) - Math.max(inner.start, outer.start)) > inner.end - inner.start

/** Agencies credited in the witness's sentence, else for the article as a whole; an agency's own article is its own. */
function agenciesOf(witness: Witness, isAgency: (outlet: string) => boolean): readonly string[] {
  const { reading } = witness
  const sentence = sentenceOf(reading, witness)
  const within = reading.agencies.filter((credit) => sentence.start <= credit.start && credit.end <= sentence.end)
  if (within.length > 0) return within.map(({ id }) => id)
  const whole = reading.agencies.filter((credit) => isOfWholeArticle(reading, credit)).map(({ id }) => id)
  return reading.outlet !== null && isAgency(reading.outlet) ? [...whole, reading.outlet] : whole
}

/** A credit stands for the article where no sentence is about anything else: in the furniture, in a line of its own, or in the dateline. */
function isOfWholeArticle(reading: Reading, credit: Span): boolean {
  if (reading.furniture.some((piece) => piece.start < credit.end && credit.start < piece.end)) return true
  const sentence = reading.sentences.find(({ start, end }) => start <= credit.start && credit.end <= end)
  if (sentence === undefined || sentence.end - sentence.start <= credit.end - credit.start + OWN_LINE) return true
  const first = reading.sentences.find(({ heading, end, start }) => !heading && end - start > DATELINE)
  return sentence === first && credit.end - sentence.start <= DATELINE
}

/** Characters beside its name in a line that holds nothing but a credit. */
const OWN_LINE = 24
/** Characters from the beginning of the text within which a name is taken for the dateline's. */
const DATELINE = 60
