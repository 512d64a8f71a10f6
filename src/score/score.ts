import type { Record as TawaturRecord } from '../model/record.ts'
import { countAgreements } from './agreements.ts'
import { countArticles, countFurniture, countPublished } from './articles.ts'
import { type Count, createContext, type ScoreContext } from './context.ts'
import { countEntities } from './entities.ts'
import { countEvents } from './events.ts'
import { countFamilies } from './families.ts'
import type { Gold } from './gold.ts'
import { countQuantities } from './quantities.ts'
import { countStatements } from './statements.ts'
import { countTimes } from './times.ts'

/** What is counted, in the order in which it is shown. */
const COUNTS = {
  articles: countArticles,
  published: countPublished,
  furniture: countFurniture,
  times: countTimes,
  quantities: countQuantities,
  statements: countStatements,
  entities: countEntities,
  events: countEvents,
  agreements: countAgreements,
  families: countFamilies,
} as const satisfies Readonly<Record<string, (context: ScoreContext) => Count>>
export type Score = Readonly<Record<keyof typeof COUNTS, Count>>

/** Compares a record with a gold file; `goldText` has the text of each gold article by its id. */
export const score = (record: TawaturRecord, gold: Gold, goldText: ReadonlyMap<string, string>): Score => {
  const context = createContext(record, gold, goldText)
  return Object.fromEntries(Object.entries(COUNTS).map(([name, count]) => [name, count(context)])) as unknown as Score
}

/** The figures alone, as `--json` shows them. */
export const figuresOf = (scored: Score): Readonly<Record<string, Readonly<Record<string, number>>>> =>
  Object.fromEntries(Object.entries(scored).map(([name, { figures }]) => [name, figures]))

/** One line per kind, and with `verbose` one line for everything that was missed. */
export const formatScore = (scored: Score, verbose: boolean): string => {
  const lines = Object.entries(figuresOf(scored)).map(
    ([name, figures]) =>
      `${name.padEnd(11)} ${Object.entries(figures)
        .map(([key, value]) => `${key} ${value}`)
        .join(' · ')}`,
  )
  if (!verbose) return `${lines.join('\n')}\n`
  const misses = Object.values(scored).flatMap(({ misses: all }) => all)
  return `${[...lines, '', ...misses.map(({ kind, article, why, text }) => `${kind.padEnd(10)} ${article ?? ''} ${why.padEnd(9)} ${text}`)].join('\n')}\n`
}
