import type { Family } from '../../model/record.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { conflicts } from './conflicts.ts'
import type { Join } from './dated.ts'
import { groundsOf, likeness } from './likeness.ts'

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
