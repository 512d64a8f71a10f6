import type { Family } from '../../model/record.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { type Ground,  groundsOf,  type Likeness,  likeness } from './likeness.ts'
import { conflicts } from './conflicts.ts'
import { isRareOnADay, natureOfBoth } from './kinds.ts'

/** Two mentions taken for one event, and why. Stronger ones are made first. */
export interface Join {
  readonly a: number
  readonly b: number
  readonly because: readonly Ground[]
  readonly strength: number
}

/** Modalities in which a mention says that something is not, or not yet, a fact: such a one needs more than a type to be told by. */
const UNREAL: ReadonlySet<string> = new Set(['conditional', 'negated', 'demanded', 'denied'])
export const isUnreal = ({ mention }: Occurrence): boolean => UNREAL.has(mention.modality)

/** Whether what two mentions have in common makes them one event by itself, and how firmly; null where it does not. */
export function judgeDated(a: Occurrence, b: Occurrence, parties: Parties): Join | null {
  const alike = likeness(a, b, parties)
  if (conflicts(a, b, parties)) return null
  if (a.mention.type !== b.mention.type && (isUnreal(a) || isUnreal(b))) return null
  const strength = strengthOf(a, b, alike)
  return strength === 0 ? null : { a: a.index, b: b.index, because: groundsOf(a, b, alike), strength }
}

function strengthOf(a: Occurrence, b: Occurrence, alike: Likeness): number {
  const when = alike.time === 'same' ? 2 : alike.time === 'overlap' ? 1 : 0
  const where = alike.place === 'same' ? 1 : 0
  const who = (alike.actor ? 1 : 0) + (alike.target ? 1 : 0) + (alike.participant && !alike.actor && !alike.target ? 1 : 0)
  const total = when + where + who + (alike.quantity ? 1 : 0)
  const nature = natureOfBoth(a.mention.type, b.mention.type)
  if (a.mention.type !== b.mention.type) return when > 0 && who > 0 && (where > 0 || who > 1 || nature === 'staged') ? total : 0
  const agrees = when > 0 || (alike.time === 'near' && who > 0 && (where > 0 || who > 1 || alike.quantity))
  switch (nature) {
    case 'single':
    case 'staged':
    case 'lasting':
      return agrees && (where > 0 || who > 0) ? total : 0
    case 'act':
      return agrees && alike.actor && alike.target ? total : 0
    case 'frequent':
      return agrees && (where > 0 || alike.target || alike.quantity) && total >= 3 ? total : 0
  }
}

/** Weaker than anything that two mentions share. */
const ALONE = 0.5

/**
 * Mentions of one day that say too little to be compared, where nothing of their type is told of that day that any of them could not be: there is
 * one such event on that day, as far as the articles tell.
 */
export function onlyOfTheirDay(group: readonly Occurrence[], parties: Parties): readonly Join[] {
  const fit = group.filter(
    ({ mention, days }) => days !== null && days.from === days.to && mention.modality !== 'negated' && isRareOnADay(mention.type),
  )
  return [...Map.groupBy(fit, ({ mention, days }) => `${mention.type} ${days!.from}`).values()].flatMap((same) => {
    const compared = pairsOf(same).map(([a, b]) => ({ a, b, alike: likeness(a, b, parties) }))
    if (compared.some(({ a, b, alike }) => conflicts(a, b, parties))) return []
    return compared.map(({ a, b, alike }) => ({
      a: a.index,
      b: b.index,
      because: [...groundsOf(a, b, alike), 'only-candidate' as const],
      strength: ALONE,
    }))
  })
}

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
    const alike = likeness(a, b, parties)
    if (conflicts(a, b, parties)) return []
    return [{ a: a.index, b: b.index, because: [...groundsOf(a, b, alike), 'same-clause' as const], strength: WITHIN_CLAUSE }]
  })
}

const pairsOf = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const))

/** Stronger than any likeness: two articles carry one text, and this is one place in it. */
const COPIED = 10
/** Characters by which a copied mention may have moved within its passage. */
const SHIFT = 48

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
          const offset = a.mention.start - passage.start
          const distance = (b: Occurrence) => Math.abs(b.mention.start - passage.at.start - offset)
          const nearest = theirs
            .filter((b) => b.mention.type === a.mention.type && distance(b) <= SHIFT)
            .toSorted((x, y) => distance(x) - distance(y) || x.index - y.index)[0]
          if (nearest === undefined) continue
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
