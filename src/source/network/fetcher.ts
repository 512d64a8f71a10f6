import { isIP } from 'node:net'
import { Agent, buildConnector, fetch } from 'undici'
import type { Answer } from '../../model/capture.ts'
import type { Result } from '../../model/diagnostic.ts'
import { refuse } from '../../model/refuse.ts'
import { isPublicAddress } from './addresses.ts'

/** What an earlier answer gave to ask with whether anything has changed. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface FetchLimits {
  /** Unpacked. */
  readonly bytes: number
  readonly milliseconds: number
  readonly redirects: number
}
export const LIMITS: FetchLimits = { bytes: 16 * 1024 * 1024, milliseconds: 30_000, redirects: 5 }

export interface Fetcher extends AsyncDisposable {
  get(url: string, validators?: Validators | null): Promise<Result<Answer>>
}

export const USER_AGENT = 'Tawatur/0.1 (news monitoring; reads feeds and pages, obeys robots.txt)'

/**
 * Fetches pages and feeds. It cannot be led to an address that is not public, by name, redirect, number or IPv6 form, unless `allowPrivate`:
 * the address is looked at when the connection is made, so a name that changes its mind does not help. Refused with `fetch.address`, `fetch.scheme`,
 * `fetch.redirects`, `fetch.too-large`, `fetch.timeout` or `fetch.failed`; an answer with an error status is an answer.
 */
export function createFetcher({
  allowPrivate,
  limits = LIMITS,
}: {
  readonly allowPrivate: boolean
  readonly limits?: FetchLimits
}): Fetcher {
  const connect = buildConnector({ timeout: Math.min(10_000, limits.milliseconds) })
  const agent = new Agent({
    connect(options, callback) {
      const host = options.hostname
      if (!allowPrivate && isIP(host.replace(/^\[|\]$/gu, '')) !== 0 && !isPublicAddress(host))
        return callback(new PrivateAddress(host), null)
      connect(options, (error, socket) => {
        if (error !== null) return callback(error, null)
        const address = socket.remoteAddress ?? ''
        if (allowPrivate || isPublicAddress(address)) return callback(null, socket)
        socket.destroy()
        callback(new PrivateAddress(address), null)
      })
    },
  })
  return {
    async get(url, validators = null) {
      const signal = AbortSignal.timeout(limits.milliseconds)
      try {
        return await follow(url, validators, limits, agent, signal)
      } catch (error) {
        return faultOf(error, limits)
      }
    },
    // what is still on its way is not wanted any more
    [Symbol.asyncDispose]: () => agent.destroy(),
  }
}

class PrivateAddress extends Error {}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

async function follow(
  first: string,
  validators: Validators | null,
  limits: FetchLimits,
  agent: Agent,
  signal: AbortSignal,
): Promise<Result<Answer>> {
  let url = first
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const parsed = URL.parse(url)
    if (parsed === null || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:'))
      return refuse(
        'fetch.scheme',
        `${JSON.stringify(url)} is no http or https address`,
        'give a whole address, such as https://example.org/feed',
      )
    const answer = await fetch(url, { dispatcher: agent, redirect: 'manual', signal, headers: headersFor(validators) })
    const location = answer.headers.get('location')
    if (REDIRECTS.has(answer.status) && location !== null) {
      await answer.body?.cancel()
      url = URL.parse(location, url)?.href ?? location
      continue
    }
    const bytes = await bodyWithin(answer.body, limits.bytes)
    if (bytes === null)
      return refuse('fetch.too-large', `the answer is larger than ${limits.bytes >> 20} MB unpacked`, 'save what you need of it to a file')
    return {
      ok: true,
      value: { address: first, url, status: answer.status, headers: [...answer.headers], bytes, time: new Date().toISOString() },
    }
  }
  return refuse('fetch.redirects', `it redirects more than ${limits.redirects} times`, 'give the address that it leads to in a browser')
}

const headersFor = (validators: Validators | null): Record<string, string> => ({
  'user-agent': USER_AGENT,
  accept: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5',
  'accept-language': 'ar,*;q=0.5',
  ...(validators?.etag == null ? {} : { 'if-none-match': validators.etag }),
  ...(validators?.lastModified == null ? {} : { 'if-modified-since': validators.lastModified }),
})

/** All bytes, or null as soon as there are more than the limit; what is left is not read. */
async function bodyWithin(body: AsyncIterable<Uint8Array> | null, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function faultOf(error: unknown, limits: FetchLimits): Result<never> {
  const causes = [error, (error as Error).cause]
  if (causes.some((one) => one instanceof PrivateAddress))
    return refuse('fetch.address', 'it leads to an address that is not public', 'set --allow-private if you trust it')
  if (causes.some((one) => one instanceof Error && one.name === 'TimeoutError'))
    return refuse('fetch.timeout', `no whole answer came within ${limits.milliseconds / 1000} seconds`, 'try again later')
  const cause = (error as Error).cause instanceof Error ? ((error as Error).cause as Error) : (error as Error)
  return refuse('fetch.failed', cause.message === '' ? 'the server cannot be reached' : cause.message, 'check the address and the network')
}
