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

/** What is known of a host's robots.txt, for so long (milliseconds of the clock). */
interface Known {
  readonly rules: Result<Robots>
  readonly until: number
}

interface Host {
  /** Settles when the request before has been answered and the pace kept. */
  turn: Promise<void>
  robots: Known | null
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
      if (host.robots === null || host.robots.until <= Date.now()) host.robots = await robotsOf(origin, fetcher)
      const { rules } = host.robots
      if (!rules.ok) return rules
      if (rules.value.isAllowed(url, NAME) === false)
        return refuse('fetch.robots', 'the site’s robots.txt does not allow it', 'save the page from a browser')
      asked = true
      const answer = await fetcher.get(url, validators)
      if (answer.ok && (answer.value.status === 429 || answer.value.status === 503)) {
        host.resumes = Date.now() + retryAfter(answer.value)
        return refuse('fetch.busy', `the server answered ${answer.value.status}`, 'try again later')
      }
      return answer
    } finally {
      const asks = host.robots?.rules.ok ? (host.robots.rules.value.getCrawlDelay(NAME) ?? 0) : 0
      const delay = asked ? Math.min(LONGEST_WAIT, Math.max(pace, asks * 1000)) : 0
      if (delay === 0) done()
      else void wait(delay, undefined, { ref: false }).then(done)
    }
  }

  return { get: (url, validators = null) => get(url, validators), [Symbol.asyncDispose]: () => fetcher[Symbol.asyncDispose]() }
}

/** What a host allows. Without a robots.txt everything; where the server fails, nothing for now. */
async function robotsOf(origin: string, fetcher: Fetcher): Promise<Known> {
  const url = `${origin}/robots.txt`
  const answer = await fetcher.get(url)
  const failed = (rules: Result<never>) => ({ rules, until: Date.now() + UNKNOWN })
  if (!answer.ok) return failed(answer)
  const { status, bytes } = answer.value
  if (status >= 500) return failed(refuse('fetch.busy', `the server answered ${status} when asked for its robots.txt`, 'try again later'))
  const text = status < 300 ? new TextDecoder().decode(bytes.subarray(0, ROBOTS_BYTES)) : ''
  return { rules: { ok: true, value: robotsParser(url, text) }, until: Date.now() + DAY }
}
const ROBOTS_BYTES = 512 * 1024
/** How long a robots.txt holds, and how long a host is left alone whose robots.txt cannot be had; milliseconds. */
const DAY = 86_400_000
const UNKNOWN = 600_000

/** Milliseconds of a `retry-after` in seconds or as a date, within an hour. */
function retryAfter({ headers }: Answer): number {
  const value = headers.find(([name]) => name === 'retry-after')?.[1] ?? ''
  const seconds = /^\d+$/u.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Math.min(HOUR, Math.max(LONGEST_WAIT, Number.isNaN(seconds) ? 0 : seconds * 1000))
}
const HOUR = 3_600_000
