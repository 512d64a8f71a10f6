import { isToldByVerb, type Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { calledAlike } from './called.ts'
import { conflicts } from './conflicts.ts'
import type { Join } from './dated.ts'
import { groundsOf, likeness } from './likeness.ts'
import { sameMatter } from './matter.ts'

/**
 * Mentions of one name: the nuclear accord of some articles, the civil war of others. A name is one thing's where the same sides are told to be in it, or
 * the articles are about one matter and neither tells of others.
 */
export function namedJoins(group: readonly Occurrence[], parties: Parties): readonly Join[] {
  const named = group.filter(({ mention }) => mention.called.length > 0 && !isToldByVerb(mention))
  const joins: Join[] = []
  for (const all of Map.groupBy(named, ({ mention }) => mention.type).values())
    for (let i = 0; i < all.length; i++)
      for (let j = i + 1; j < all.length; j++) {
        const [a, b] = [all[i]!, all[j]!]
        if (!calledAlike(a, b) || conflicts(a, b, parties)) continue
        const alike = likeness(a, b, parties)
        if (alike.participant || alike.actor || sameMatter(a, b, parties))
          joins.push({ a: a.index, b: b.index, because: [...groundsOf(a, b, alike), 'same-name'], strength: NAME })
      }
  return joins
}

/** As firm as a common day and a common side. */
const NAME = 3
