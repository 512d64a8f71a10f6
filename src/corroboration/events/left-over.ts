import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import type { Cluster } from './cluster.ts'
import { conflicts } from './conflicts.ts'
import { areTwoOfMany, isToldApart, type Join } from './dated.ts'
import { isRareOnADay, isTelling, natureOfBoth } from './kinds.ts'
import { compareTimes, type Ground, groundsOf, likeness, shareVictim } from './likeness.ts'
import { commonSuffices, sameMatter } from './matter.ts'

/** Clusters of times that meet, each of which is the only one that the other can be. */
export function onlyCandidates(clusters: readonly Cluster[], parties: Parties): readonly Join[] {
  const fit = clusters.filter((cluster) => cluster.some(({ days, mention }) => days !== null && isRareOnADay(mention.type)))
  const partners = fit.map((cluster) => fit.filter((other) => other !== cluster && meet(cluster, other, parties)))
  return fit.flatMap((cluster, i) => {
    const [other] = partners[i]!
    if (partners[i]!.length !== 1 || fit.indexOf(other!) < i || partners[fit.indexOf(other!)]!.length !== 1) return []
    const [a, b] = [cluster[0]!, other![0]!]
    return [
      {
        a: Math.min(a.index, b.index),
        b: Math.max(a.index, b.index),
        because: [...groundsOf(a, b, likeness(a, b, parties)), 'only-candidate' as const],
        strength: 0,
      },
    ]
  })
}

function meet(cluster: Cluster, other: Cluster, parties: Parties): boolean {
  const some = (fits: (a: Occurrence, b: Occurrence) => boolean) => cluster.some((a) => other.some((b) => fits(a, b)))
  return (
    some((a, b) => areOfOneTime(a, b) && sameMatter(a, b, parties)) &&
    !some((a, b) => a.mention.type !== b.mention.type || conflicts(a, b, parties))
  )
}

function areOfOneTime(a: Occurrence, b: Occurrence): boolean {
  const time = compareTimes(a, b)
  return time === 'same' || time === 'overlap'
}

/** Whether two mentions, neither of which says when, are one event by what else they say: the same people, the same place, the same days' news. */
export function judgeUndated(a: Occurrence, b: Occurrence, parties: Parties): Join | null {
  if (a.mention.type !== b.mention.type || conflicts(a, b, parties)) return null
  const alike = likeness(a, b, parties)
  const nature = natureOfBoth(a.mention.type, b.mention.type)
  // calls on somebody to resign are known by whom they call on; of other words that are said, many are alike
  const isByTarget = nature === 'act' && alike.target && a.mention.mode === b.mention.mode && isTelling(a.mention.mode)
  // another meeting is to be held: three days later it may be yet another
  const isAnother = a.mention.another || b.mention.another
  if (
    a.article !== b.article &&
    !sameNews(
      a,
      b,
      isRunningCount(a) && isRunningCount(b) ? COUNTED_DAYS : isAnother ? 0 : nature !== 'act' ? NEWS_DAYS : isByTarget ? ACT_DAYS : 0,
    )
  )
    return null
  const who = Number(alike.actor) + Number(alike.target) + Number(alike.participant && !alike.actor && !alike.target)
  const isRunning = isRunningCount(a) && isRunningCount(b)
  const shared = who + (alike.place === 'same' ? 1 : 0) + (alike.quantity ? 1 : 0) + (isRunning ? 1 : 0)
  const isByVictim = nature === 'frequent' && a.article === b.article && shareVictim(a, b, parties)
  if (shared < ((nature === 'frequent' || nature === 'act') && !isByTarget && !isByVictim ? 2 : 1)) return null
  if (nature === 'frequent' && a.article !== b.article && !isToldApart(a, b, alike, parties)) return null
  if (areTwoOfMany(a, b) && alike.place !== 'same' && !alike.quantity) return null
  if (!commonSuffices(a, b, alike, parties)) return null
  const because: Ground[] = [...groundsOf(a, b, alike), ...(a.article === b.article ? (['same-article'] as const) : [])]
  return { a: a.index, b: b.index, because, strength: shared }
}

/** How many people a conflict has driven out so far, of no place of its own: a matter has one such count, which is given anew. */
export const isRunningCount = ({ mention, place, quantities }: Occurrence): boolean =>
  mention.type === 'displace' &&
  mention.mode === 'flow' &&
  HAPPENED.has(mention.modality) &&
  place === null &&
  quantities.some(({ measure }) => measure === 'displaced')
const HAPPENED: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged'])
/** Days between two such counts. */
export const COUNTED_DAYS = 14

/** Days between two articles that report one undated thing as news, and between two that report one word. */
const NEWS_DAYS = 2
const ACT_DAYS = 1
const sameNews = (a: Occurrence, b: Occurrence, days: number) =>
  a.published !== null && b.published !== null && Math.abs(a.published - b.published) <= days
