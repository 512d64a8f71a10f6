import type { BenchArticle } from './articles.ts'

/** One way to do something with an article. What it returns is counted, so that nothing is left out as unused. */
export type Contender = (article: BenchArticle) => number

export interface Measured {
  /** CPU milliseconds by contender and round. */
  readonly times: Readonly<Record<string, readonly number[]>>
  readonly articlesPerRound: number
}

/** CPU milliseconds of this process, all its threads: what else runs on the machine does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Each contender reads the same articles in every round, in an order that rotates. Each first reads those of the warm-up, so that its code is compiled and
 * it knows the commonest words; the others come once.
 */
export function measure(
  contenders: Readonly<Record<string, Contender>>,
  articles: readonly BenchArticle[],
  warmUp: readonly BenchArticle[],
  rounds: number,
): Measured {
  const names = Object.keys(contenders)
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]))
  let counted = 0
  const run = (name: string, batch: readonly BenchArticle[]) => {
    const from = cpuTime()
    for (const article of batch) counted += contenders[name]!(article)
    return cpuTime() - from
  }
  for (const name of names) run(name, warmUp)
  const articlesPerRound = Math.floor(articles.length / rounds)
  for (let round = 0; round < rounds; round++) {
    const batch = articles.slice(round * articlesPerRound, (round + 1) * articlesPerRound)
    for (let k = 0; k < names.length; k++) {
      const name = names[(k + round) % names.length]!
      times[name]!.push(run(name, batch))
    }
  }
  if (!Number.isFinite(counted)) throw new Error('a contender returned no number')
  return { times, articlesPerRound }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

/** How many times as long as the second the first one takes: the median over the rounds of their ratio within each. */
export const ratioOf = ({ times }: Measured, one: string, other: string): number =>
  median(times[one]!.map((time, round) => time / times[other]![round]!))

/** Median milliseconds for an article. */
export const perArticle = ({ times, articlesPerRound }: Measured, name: string): number => median(times[name]!) / articlesPerRound
