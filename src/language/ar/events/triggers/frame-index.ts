import type { EventMode } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { ATTACK_INSTRUMENTS, EVENT_FRAMES, type EventFrame } from '../../lexicon/event-frames.ts'
import type { Shaped } from '../../lexicon/shaped.ts'
import { classesWanted } from './classes-wanted.ts'

/** One wording of a frame: its first word, the words that must follow, and the frame's rank in the table. */
export interface FramePattern {
  readonly frame: EventFrame
  readonly rank: number
  /** Folded words after the first. */
  readonly rest: readonly string[]
  readonly verbal: boolean
  /** Folded first words of all wordings of its frame. */
  readonly firsts: ReadonlySet<string>
  /** Folded stems that, right before or after, make it something else. */
  readonly unless: ReadonlySet<string>
  /** Indexes of the classes of which words must stand near (`classesNear`). */
  readonly wanted: readonly number[]
}

const shaped = (frame: EventFrame): EventFrame =>
  ({
    type: frame.type,
    mode: frame.mode,
    subject: frame.subject,
    object: frame.object,
    before: frame.before,
    genitive: frame.genitive,
    by: frame.by,
    verbs: frame.verbs,
    nouns: frame.nouns,
    needs: frame.needs,
    patient: frame.patient,
    beside: frame.beside,
    intransitive: frame.intransitive,
    through: frame.through,
    without: frame.without,
    finite: frame.finite,
    weak: frame.weak,
    agent: frame.agent,
    fresh: frame.fresh,
    unless: frame.unless,
    numbered: frame.numbered,
    adjacent: frame.adjacent,
    spread: frame.spread,
    after: frame.after,
    pronoun: frame.pronoun,
    taken: frame.taken,
    definite: frame.definite,
    refused: frame.refused,
    made: frame.made,
    free: frame.free,
    blamed: frame.blamed,
    undone: frame.undone,
    carried: frame.carried,
    near: frame.near,
    ahead: frame.ahead,
    upon: frame.upon,
    arriving: frame.arriving,
    counted: frame.counted,
    written: frame.written,
    opens: frame.opens,
    own: frame.own,
    tallied: frame.tallied,
    launched: frame.launched,
  }) satisfies Shaped<EventFrame> as EventFrame

/** Patterns by folded first word; longer wordings and earlier frames first. */
export const PATTERNS: ReadonlyMap<string, readonly FramePattern[]> = (() => {
  const out = new Map<string, FramePattern[]>()
  const add = (words: string, frame: EventFrame, rank: number, verbal: boolean, firsts: ReadonlySet<string>) => {
    for (const wording of words.split(' ')) {
      const [first = '', ...rest] = wording.split('_').map(fold)
      const unless = new Set(
        (frame.unless ?? '')
          .split(' ')
          .filter((word) => word !== '')
          .map((word) => fold(word)),
      )
      const pattern = { frame, rank, rest, verbal, firsts, unless, wanted: classesWanted(frame) }
      const known = out.get(first)
      if (known === undefined) out.set(first, [pattern])
      else known.push(pattern)
    }
  }
  EVENT_FRAMES.map(shaped).forEach((frame, rank) => {
    const firsts = new Set(
      [frame.verbs ?? '', frame.nouns ?? ''].flatMap((list) => list.split(' ')).map((word) => fold(word.split('_')[0]!)),
    )
    if (frame.verbs !== undefined) add(frame.verbs, frame, rank, true, firsts)
    if (frame.nouns !== undefined) add(frame.nouns, frame, rank, false, firsts)
  })
  for (const patterns of out.values()) patterns.sort((a, b) => b.rest.length - a.rest.length || a.rank - b.rank)
  return out
})()

/** Instrument words by folded form. */
export const INSTRUMENTS: ReadonlyMap<string, EventMode> = new Map(
  ATTACK_INSTRUMENTS.flatMap(([mode, words]) => words.split(' ').map((word) => [fold(word), mode] as const)),
)

/** Modes that instruments tell, the most telling first. */
export const INSTRUMENT_MODES: readonly EventMode[] = ATTACK_INSTRUMENTS.map(([mode]) => mode)
