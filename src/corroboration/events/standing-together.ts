import type { EventType } from '../../model/lists.ts'
import type { Family } from '../../model/record.ts'
import { gapBetween } from '../days.ts'
import { HAPPENED } from '../modalities.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { conflicts } from './conflicts.ts'
import type { Join } from './dated.ts'
import { isTelling, natureOfBoth } from './kinds.ts'
import { comesIntoForce, type Ground, groundsOf, likeness, MOST_APART } from './likeness.ts'

/** Characters between a name of an event and the verb of its relative clause (the attack that they launched). */
const NEXT_WORD = 8
const WITHIN_CLAUSE = 9

/** Two mentions of one article that stand word beside word, with no sign in between, tell of one thing. */
export function neighbourJoins(group: readonly Occurrence[], parties: Parties): readonly Join[] {
  return group.slice(1).flatMap((b, i) => {
    const a = group[i]!
    const between = a.reading.text.slice(a.mention.end, b.mention.start)
    const isNext =
      a.article === b.article && a.sentence.start === b.sentence.start && b.mention.start >= a.mention.end && between.length <= NEXT_WORD
    if (!isNext || /[\p{P}\p{N}]/u.test(between)) return []
    if (conflicts(a, b, parties)) return []
    return [joinOf(a, b, ['same-clause'], WITHIN_CLAUSE, parties)]
  })
}

/** Sentences below a heading that it may be a heading of. */
const BELOW = 3
const SAME_NEWS = 4

/** A heading names what the lines below it tell: the first mention of its type there. */
export function headingJoins(group: readonly Occurrence[], parties: Parties): readonly Join[] {
  return group.flatMap((a, i) => {
    const at = lineOf(a)
    if (at < 0 || !a.reading.sentences[at]!.heading) return []
    const { sentences } = a.reading
    const first = sentences.findIndex(({ heading }, line) => line > at && !heading)
    const next = sentences.findIndex(({ heading }, line) => line > first && heading)
    const end = Math.min(first + BELOW, next < 0 ? sentences.length : next)
    const below = group
      .slice(i + 1)
      .find(
        (b) => b.article === a.article && b.mention.type === a.mention.type && lineOf(b) > at && !b.reading.sentences[lineOf(b)]?.heading,
      )
    if (first < 0 || below === undefined || lineOf(below) >= end || conflicts(a, below, parties)) return []
    // further down than the first line much else of one kind may be told
    if (natureOfBoth(a.mention.type, a.mention.type) === 'frequent' && lineOf(below) > first && !haveInCommon(a, below, parties)) return []
    return [joinOf(a, below, ['same-article', 'heading'], SAME_NEWS, parties)]
  })
}

function haveInCommon(a: Occurrence, b: Occurrence, parties: Parties): boolean {
  const { place, actor, target, participant, quantity } = likeness(a, b, parties)
  const isOfMode = a.mention.mode === b.mention.mode && isTelling(a.mention.mode)
  return isOfMode || actor || target || participant || quantity || place === 'same' || place === 'within'
}

const lineOf = ({ reading, sentence }: Occurrence) =>
  reading.sentences.findIndex(({ start, end }) => start === sentence.start && end === sentence.end)

/** Mentions of one type and mode that one time of a sentence dates, where one of the two adds nothing to the other. */
export function sentenceJoins(group: readonly Occurrence[], parties: Parties): readonly Join[] {
  return group.slice(1).flatMap((b, i) => {
    const a = group[i]!
    const { type, mode, date } = a.mention
    const isSame =
      a.article === b.article &&
      a.sentence.start === b.sentence.start &&
      type === b.mention.type &&
      mode === b.mention.mode &&
      isTelling(mode) &&
      date !== null &&
      date.timex !== null &&
      date.timex === b.mention.date?.timex
    const addsNothing = (one: Occurrence, other: Occurrence) =>
      one.participants.length === 0 && (one.place === null || one.place === other.place) && one.quantities.length === 0
    if (!isSame || !(addsNothing(a, b) || addsNothing(b, a)) || conflicts(a, b, parties)) return []
    return [joinOf(a, b, ['same-clause'], SAME_NEWS, parties)]
  })
}

/**
 * "An agreement on a ceasefire that comes into force on Sunday": what makes an accord tells of its coming into force as well, where that has no other
 * sides. So does a later sentence that names nobody, of the accord that its article told of last.
 */
export function forceJoins(group: readonly Occurrence[], parties: Parties): readonly Join[] {
  return group.flatMap((b, i) => {
    if (b.mention.type !== 'ceasefire' || b.mention.mode !== 'in-effect') return []
    const a = group
      .slice(0, i)
      .findLast(({ article, mention }) => article === b.article && mention.type === 'ceasefire' && !mention.provided)
    if (a === undefined || NOT_THERE.has(a.mention.modality) || conflicts(a, b, parties)) return []
    const isOneSentence = a.sentence.start === b.sentence.start
    const isOfItsSides = (one: string) => isOneSentence && a.participants.some((other) => parties.sameParty(one, other))
    if (!b.participants.every(isOfItsSides)) return []
    return [joinOf(a, b, ['same-clause'], isOneSentence ? WITHIN_CLAUSE : SAME_NEWS, parties)]
  })
}
const NOT_THERE: ReadonlySet<string> = new Set(['denied', 'negated', 'historical'])

/** "The truce came into force on Wednesday, under an accord that was announced on Tuesday": what one sentence tells to have been made is what it sets in force. */
export function executionJoins(group: readonly Occurrence[], parties: Parties): readonly Join[] {
  return group.slice(1).flatMap((made, i) => {
    const inForce = group[i]!
    const isOneSentence = inForce.article === made.article && inForce.sentence.start === made.sentence.start
    if (!isOneSentence || inForce.mention.type !== 'ceasefire' || made.mention.type !== 'agreement') return []
    if (made.mention.provided || !HAPPENED.has(made.mention.modality) || !HAPPENED.has(inForce.mention.modality)) return []
    const isSoon = comesIntoForce(made, inForce) && gapBetween(made.days!, inForce.days!) <= MOST_APART
    return isSoon && !conflicts(inForce, made, parties) ? [joinOf(inForce, made, ['same-clause'], SAME_NEWS, parties)] : []
  })
}

const joinOf = (a: Occurrence, b: Occurrence, grounds: readonly Ground[], strength: number, parties: Parties): Join => ({
  a: a.index,
  b: b.index,
  because: [...groundsOf(a, b, likeness(a, b, parties)), ...grounds],
  strength,
})

/** Stronger than any likeness: two articles carry one text, and this is one place in it. */
const COPIED = 10
/** Characters by which a copied mention may have moved within its passage. */
const SHIFT = 48

/** The mention of a type that stands nearest, of equals the first. */
function nearestOf(mentions: readonly Occurrence[], type: EventType, distance: (mention: Occurrence) => number): Occurrence | null {
  let nearest: Occurrence | null = null
  let least = SHIFT + 1
  for (const one of mentions) {
    const away = one.mention.type === type ? distance(one) : least
    if (away < least) [nearest, least] = [one, away]
  }
  return nearest
}

/** Mentions that stand at the same place of passages shared by two articles. */
export function copiedJoins(occurrences: readonly Occurrence[], families: readonly Family[], parties: Parties): readonly Join[] {
  const byArticle = Map.groupBy(occurrences, ({ reading }) => reading.id)
  const joins: Join[] = []
  for (const { members } of families)
    for (const { article, passages } of members)
      for (const passage of passages) {
        if (passage.in <= article) continue
        const theirs = (byArticle.get(passage.in) ?? []).filter(
          ({ mention }) => mention.start >= passage.at.start && mention.end <= passage.at.end,
        )
        for (const a of byArticle.get(article) ?? []) {
          if (a.mention.start < passage.start || a.mention.end > passage.end) continue
          // words that one of the two has more stand before some of a passage's mentions and after others: either end counts
          const [offset, left] = [a.mention.start - passage.start, passage.end - a.mention.start]
          const distance = ({ mention: { start } }: Occurrence) =>
            Math.min(Math.abs(start - passage.at.start - offset), Math.abs(passage.at.end - start - left))
          const nearest = nearestOf(theirs, a.mention.type, distance)
          if (nearest === null) continue
          const alike = likeness(a, nearest, parties)
          if (conflicts(a, nearest, parties)) continue
          joins.push({
            a: Math.min(a.index, nearest.index),
            b: Math.max(a.index, nearest.index),
            because: ['same-passage', ...groundsOf(a, nearest, alike)],
            strength: COPIED,
          })
        }
      }
  return joins
}
