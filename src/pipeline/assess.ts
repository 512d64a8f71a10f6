import type { Assessment } from '../model/record.ts'
import { correctReading } from '../review/correct.ts'
import { isRead } from '../review/find.ts'
import { settle } from '../review/settle.ts'
import type { ArticleRead } from './article-read.ts'
import type { JoinSetting } from './join.ts'
import { type ReadAlone, readAlone } from './read.ts'
import type { StoredReading } from './stored-reading.ts'

/** What holds of assessments: `stored` are the articles they point at, as far as they are there. */
export function settleAssessments(
  assessments: readonly Assessment[],
  stored: readonly StoredReading[],
  setting: JoinSetting,
): readonly Assessment[] {
  const readings = new Map(stored.map((one) => [one.article.id, readAlone(one, setting.rules, setting.packs).reading]))
  return settle(
    assessments.map(({ state: _, ...entry }) => entry),
    (span, entry) => {
      const reading = readings.get(span.article)
      return reading !== undefined && isRead(reading, span, entry)
    },
  )
}

/** An article as people corrected it; entities that they brought in are compared by their names like others. */
export function corrected<T extends ReadAlone>(read: T, inForce: readonly Assessment[]): T {
  const concerned = inForce.filter(({ on }) => on.some(({ article }) => article === read.reading.id))
  if (concerned.length === 0) return read
  const { reading, added } = correctReading(read.reading, concerned)
  const candidates = added.map(({ kind, label }) => ({ kind, known: null, names: [label.ar], descriptors: [], country: null }))
  return { ...read, reading, candidates: [...read.candidates, ...candidates] }
}

export const inForceOf = (assessments: readonly Assessment[]): readonly Assessment[] =>
  assessments.filter(({ state, kind }) => state === 'applied' && kind !== 'undo')

/** Articles that people joined hang together. */
export const decidedKeys = (article: ArticleRead['reading']['id'], inForce: readonly Assessment[]): readonly string[] =>
  inForce.flatMap(({ kind, id, on }) => (kind === 'merge' && on.some((span) => span.article === article) ? [`decided:${id}`] : []))
