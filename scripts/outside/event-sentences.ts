import type { UnresolvedEvent, UnresolvedReading } from '../../src/language/contract.ts'
import type { EventMode, EventType } from '../../src/model/lists.ts'
import { ploverOf } from '../../src/model/projections.ts'
import type { Span } from '../../src/model/span.ts'

/** A sentence and what several people said of it: does it report an event of the kind? */
export interface Labelled {
  readonly label: 'yes' | 'easy no' | 'difficult no' | 'ambiguous'
  readonly text: string
}

/** A sentence and the words that several people, each in a row of its own, marked as doer and as sufferer. */
export interface Marked {
  readonly text: string
  readonly spans: readonly { readonly source_actor: readonly string[]; readonly target_actor: readonly string[] }[]
}

export type Reader = (text: string) => UnresolvedReading

/** Counts of a yes-or-no test, and why what went wrong did. */
export interface Detection {
  readonly right: number
  readonly missed: number
  readonly wrong: number
  readonly reasons: ReadonlyMap<string, number>
}

const TOLD = new Set(['asserted', 'reported'])
const typeOf = (type: EventType, mode: EventMode | null): string | null => ploverOf(type, mode)?.split('-')[0] ?? null
const toldOf = ({ events }: UnresolvedReading, plover: string): readonly UnresolvedEvent[] =>
  events.filter(({ type, mode, modality }) => TOLD.has(modality) && typeOf(type, mode) === plover)

/**
 * A sentence counts as found when an event mention that is asserted or reported projects to the PLOVER type. `yes` must be found, the two kinds of
 * no must not; what people called ambiguous is left out.
 */
export function detection(rows: readonly Labelled[], plover: string, read: Reader): Detection {
  const reasons = new Map<string, number>()
  const because = (reason: string) => reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  let [right, missed, wrong] = [0, 0, 0]
  for (const { label, text } of rows) {
    if (label === 'ambiguous') continue
    const reading = read(text)
    const [first] = toldOf(reading, plover)
    if (label === 'yes' && first !== undefined) right++
    else if (label === 'yes') {
      missed++
      const otherwise = reading.events.find(({ type, mode }) => typeOf(type, mode) === plover)
      const [other] = reading.events
      because(
        otherwise !== undefined
          ? `missed: read as ${otherwise.modality}`
          : other !== undefined
            ? `missed: only another type (${other.type})`
            : 'missed: no event read',
      )
    } else if (first !== undefined) {
      wrong++
      because(`${label}, found by ${first.rule}, ${first.modality}`)
    }
  }
  return { right, missed, wrong, reasons }
}

/** Counts of words marked by both, by the reading alone, by people alone. */
export interface Overlap {
  readonly both: number
  readonly read: number
  readonly marked: number
}

/** Words of a text: runs of letters and digits, without marks. */
const wordsIn = (text: string): readonly (Span & { word: string })[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))

/**
 * Overlap of words, micro-averaged over the sentences. What is read in a sentence: the words of all who play the role in events that project to the
 * type. What is right: the one person's marking, or all markings together, that it fits best (as is usual where several answers are right);
 * with nothing read the first marking is missed, with nothing marked what is read is too much.
 */
export function overlap(rows: readonly Marked[], plover: string, role: 'actor' | 'target', read: Reader): Overlap {
  const total = { both: 0, read: 0, marked: 0 }
  for (const { text, spans } of rows) {
    const reading = read(text)
    const phrases = toldOf(reading, plover).flatMap(({ roles, unnamed }) => [...roles, ...unnamed].filter((one) => one.role === role))
    const found = new Set(
      wordsIn(text)
        .filter((word) => phrases.some(({ start, end }) => word.start < end && word.end > start))
        .map(({ word }) => word),
    )
    const markings = spans.map(
      (span) =>
        new Set((role === 'actor' ? span.source_actor : span.target_actor).flatMap((word) => wordsIn(word).map(({ word }) => word))),
    )
    const answers = [...markings, new Set(markings.flatMap((marking) => [...marking]))]
    const counted = answers.map((answer) => ({
      both: [...found].filter((word) => answer.has(word)).length,
      read: found.size,
      marked: answer.size,
    }))
    const best = counted.reduce((a, b) => (f1(b) > f1(a) ? b : a))
    total.both += best.both
    total.read += best.read
    total.marked += best.marked
  }
  return total
}

/** Harmonic mean of precision and recall; 1 where nothing was there and nothing was read. */
export const f1 = ({ both, read, marked }: Overlap): number => (read + marked === 0 ? 1 : (2 * both) / (read + marked))
