import type { Answer } from '../../model/capture.ts'
import type { Fault, Result } from '../../model/diagnostic.ts'
import type { Watched } from '../../model/watched.ts'
import { answerFault } from '../../source/network/address.ts'
import type { Watch } from './watch.ts'

/** What came of asking for an address. `gone`: the server says that it is not there any more. */
export type Asked =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone'; readonly fault: Fault }
  | { readonly kind: 'failed'; readonly fault: Fault; readonly isLasting: boolean }

/** Asks for an address, if it has changed since it answered last; null where watching was asked to end. */
export async function ask({ fetcher, signal }: Watch, { address, etag, lastModified }: Watched): Promise<Asked | null> {
  const result = await untilEnd(signal, () => fetcher.get(address, { etag, lastModified }))
  return result === null ? null : askedOf(result, address)
}

function askedOf(result: Result<Answer>, address: string): Asked {
  if (!result.ok) return { kind: 'failed', fault: result.fault, isLasting: LASTING_FAULTS.has(result.fault.code) }
  const { status } = result.value
  if (status === 304) return { kind: 'unchanged' }
  if (GONE.has(status) || leadsHome(result.value.url, address)) return { kind: 'gone', fault: answerFault(result.value) }
  if (status >= 300) return { kind: 'failed', fault: answerFault(result.value), isLasting: REFUSING.has(status) }
  return { kind: 'answer', answer: result.value }
}

const GONE = new Set([404, 410])
/** Statuses and faults that will be the same tomorrow. */
const REFUSING = new Set([401, 402, 403, 451])
const LASTING_FAULTS = new Set(['fetch.robots', 'fetch.address', 'fetch.scheme', 'fetch.too-large'])

/** Whether a page leads to the front page: many sites do this with what they have taken away. */
const leadsHome = (url: string, address: string): boolean => isHome(url) && !isHome(address)
const isHome = (address: string): boolean => {
  const url = URL.parse(address)
  return url !== null && url.pathname === '/' && url.search === ''
}

/** The result of some work, or null as soon as the signal comes. */
function untilEnd<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | null> {
  if (signal.aborted) return Promise.resolve(null)
  return new Promise((resolve, reject) => {
    const end = () => resolve(null)
    signal.addEventListener('abort', end, { once: true })
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', end))
  })
}
