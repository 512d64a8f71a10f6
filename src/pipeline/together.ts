/** What comes while the work is going on is done at once afterwards; each call ends with the work that took it, or fails with it. */
export function together<T>(work: (items: readonly T[]) => Promise<void>): (item: T) => Promise<void> {
  let waiting: T[] = []
  let next: Promise<void> | null = null
  let last: Promise<void> = Promise.resolve()
  const takeAll = (): Promise<void> => {
    const items = waiting
    waiting = []
    next = null
    return work(items)
  }
  return (item) => {
    waiting.push(item)
    next ??= last = last.then(takeAll, takeAll)
    return next
  }
}
