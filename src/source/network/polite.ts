import { setTimeout as wait } from 'node:timers/promises'
import robotsModule from 'robots-parser'
import type { Answer } from '../../model/capture.ts'
import type { Result } from '../../model/diagnostic.ts'
import { refuse } from '../../model/refuse.ts'
import { type Fetcher, USER_AGENT, type Validators } from './fetcher.ts'

// its types say that the function is `default` of what is imported; it is what is imported
const robotsParser = robotsModule as unknown as (typeof robotsModule)['default']
type Robots = ReturnType<typeof robotsParser>

/** Milliseconds between two requests to one host, unless its robots.txt asks for more. */
export const PACE = 2000
/** A host may ask for so much and no more; one that wants longer is asked again another time. */
const LONGEST_WAIT = 60_000
const NAME = USER_AGENT.split('/')[0]!

interface Host {
  /** Settles when the request before has been answered and the pace kept. */
  turn: Promise<void>
  robots: Robots | null
  /** Until then the host wants to be left alone; milliseconds of the clock. */
  resumes: number
}

/**
 * Asks as a guest should: what robots.txt allows, one request a host at a time with a pause between, and not before the time that a busy host names.
 * Refused with `fetch.robots` or `fetch.busy` beside the fetcher's own faults.
 */
export function politely(fetcher: Fetcher, { pace }: { readonly pace: number }): Fetcher {
  const hosts = new Map<string, Host>()

  async function get(url: string, validators: Validators | null): Promise<Result<Answer>> {
    const origin = URL.parse(url)?.origin
    if (origin === undefined || origin === 'null') return fetcher.get(url, validators)
    const host = hosts.get(origin) ?? { turn: Promise.resolve(), robots: null, resumes: 0 }
    hosts.set(origin, host)
    const before = host.turn
    let done = () => {}
    host.turn = new Promise((resolve) => {
      done = resolve
    })
    await before
    let asked = false
    try {
      if (Date.now() < host.resumes) return refuse('fetch.busy', 'the server asked to be left alone for a while', 'try again later')
      host.robots ??= await robotsOf(origin, fetcher)
      if (host.robots.isAllowed(url, NAME) === false)
        return refuse('fetch.robots', 'the site’s robots.txt does not allow it', 'save the page from a browser')
      asked = true
      const answer = await fetcher.get(url, validators)
      if (answer.ok && (answer.value.status === 429 || answer.value.status === 503)) {
        host.resumes = Date.now() + retryAfter(answer.value)
        return refuse('fetch.busy', `the server answered ${answer.value.status}`, 'try again later')
      }
      return answer
    } finally {
      const delay = asked ? Math.min(LONGEST_WAIT, Math.max(pace, (host.robots?.getCrawlDelay(NAME) ?? 0) * 1000)) : 0
      if (delay === 0) done()
      else void wait(delay, undefined, { ref: false }).then(done)
    }
  }

  return { get: (url, validators = null) => get(url, validators), [Symbol.asyncDispose]: () => fetcher[Symbol.asyncDispose]() }
}

/** What a host allows. Without a robots.txt everything; where the server fails, nothing for now. */
async function robotsOf(origin: string, fetcher: Fetcher): Promise<Robots> {
  const url = `${origin}/robots.txt`
  const answer = await fetcher.get(url)
  if (!answer.ok || answer.value.status >= 500) return robotsParser(url, 'User-agent: *\nDisallow: /')
  return robotsParser(url, answer.value.status < 300 ? new TextDecoder().decode(answer.value.bytes.subarray(0, ROBOTS_BYTES)) : '')
}
const ROBOTS_BYTES = 512 * 1024

/** Milliseconds of a `retry-after` in seconds or as a date, within an hour. */
function retryAfter({ headers }: Answer): number {
  const value = headers.find(([name]) => name === 'retry-after')?.[1] ?? ''
  const seconds = /^\d+$/u.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Math.min(HOUR, Math.max(LONGEST_WAIT, Number.isNaN(seconds) ? 0 : seconds * 1000))
}
const HOUR = 3_600_000
