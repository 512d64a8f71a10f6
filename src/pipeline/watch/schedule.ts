import type { Watched } from '../../model/watched.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** After so long a page is left as it is, unless its feed says that it has changed; milliseconds. */
export const FOLLOWED = 30 * 24 * HOUR
const LONGEST_BACK_OFF = 12 * HOUR

/** Milliseconds to leave an address alone that failed so many times. */
const backOff = (failures: number): number => Math.min(LONGEST_BACK_OFF, 5 * MINUTE * 2 ** (failures - 1))

/**
 * Whether it is time to ask again, at a time of the clock in milliseconds. A feed is asked in every round; a page ever more seldom, when half of the
 * time that it was followed has gone by again, an hour at least; what failed, after a while that doubles.
 */
export function isDue({ kind, first, asked, failures }: Watched, now: number): boolean {
  const [from, last] = [Date.parse(first), Date.parse(asked)]
  if (failures > 0) return now - last >= backOff(failures)
  if (kind === 'feed') return true
  return now - from <= FOLLOWED && now - last >= Math.max(HOUR, (last - from) / 2)
}
