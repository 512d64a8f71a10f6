/**
 * Prepares each item as it comes, and does the work for all that are prepared at once, when none is being prepared and no work is going on. Each call
 * ends with the work that took its item, or fails with it.
 */
export function together<A, B>(prepare: (item: A) => Promise<B>, work: (prepared: readonly B[]) => Promise<void>) {
  let preparing = 0
  let waiting: B[] = []
  let next = Promise.withResolvers<void>()
  let isWorking = false
  function begin(): void {
    if (preparing > 0 || isWorking || waiting.length === 0) return
    const [items, { resolve, reject }] = [waiting, next]
    waiting = []
    next = Promise.withResolvers<void>()
    isWorking = true
    work(items)
      .then(resolve, reject)
      .finally(() => {
        isWorking = false
        begin()
      })
  }
  return async (item: A): Promise<void> => {
    preparing++
    let done: Promise<void>
    try {
      waiting.push(await prepare(item))
      done = next.promise
    } finally {
      preparing--
      begin()
    }
    await done
  }
}
