import { setTimeout as wait } from 'node:timers/promises'
import type { Command } from 'commander'
import { engineFor, readersFor } from '../pipeline/engine-for.ts'
import { openFetcher } from '../pipeline/inputs.ts'
import { openRecord } from '../pipeline/open.ts'
import { watchRound } from '../pipeline/watch/feeds.ts'
import type { PageEvent, WatchEvent } from '../pipeline/watch/watch.ts'
import { durationOf } from './duration.ts'
import { EXIT, printFault, printWarning } from './faults.ts'
import {
  type FetchOptions,
  feedsOf,
  fetchFlags,
  gazetteerOf,
  sourcesOf,
  type TableFlags,
  withFetchOptions,
  withTableOptions,
} from './input-options.ts'
import { rereadWithProgress } from './reread.ts'
import { type Settings, threadsOf } from './settings.ts'
import { endSignal } from './signals.ts'
import { printable, type Terminal } from './terminal.ts'

const EXAMPLES = `
Asks each feed whether anything is new, fetches the pages it leads to, and looks
again at those it has for changes. Prints one line for each article once it is
safe on the disk: its id, added, changed (a new version of one that was there),
gone (its server has it no more; it stays in the store) or refused, and its
address. May be killed at any time and goes on where it was; Ctrl+C or SIGTERM
let it write what it has.

Examples:
  $ tawatur watch https://news.example/feed.xml
  $ tawatur watch --once feeds.opml
  $ tawatur watch --every 1h feeds.txt https://other.example/news-sitemap.xml`

interface Flags extends FetchOptions, TableFlags {
  readonly store: string
  readonly once?: true
  readonly every: string
}

export function watch(program: Command, terminal: Terminal, settings: Settings): void {
  withTableOptions(
    withFetchOptions(
      program
        .command('watch')
        .description('keep reading feeds into the store')
        .argument('<FEED...>', 'addresses of feeds and sitemaps, or files that list them: OPML, or one address a line')
        .option('--once', 'look at every feed once and end; otherwise it goes on until it is stopped')
        .option('--every <duration>', 'time from one look at the feeds to the next: 90s, 15m, 2h, 1d', '15m'),
    ),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (given: readonly string[], _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<Flags>()
      const pause = durationOf(flags.every)
      const fetching = fetchFlags(flags)
      const feeds = await feedsOf(given)
      const [sources, gazetteer] = [await sourcesOf(flags), await gazetteerOf(flags)]
      const signal = endSignal()
      await using store = await openRecord(flags.store, { create: true })
      const engine = await engineFor(store, sources, gazetteer)
      await rereadWithProgress(store, engine, terminal)
      await using readers = await readersFor(store, engine, threadsOf(settings))
      await using fetcher = openFetcher(fetching)
      while (!signal.aborted) {
        const next = Date.now() + pause
        const count = createCount()
        const told = async (event: WatchEvent) => {
          count.add(event)
          await tell(terminal, event)
          terminal.progress(count.line())
        }
        await watchRound({ store, engine, readers, fetcher, signal, now: Date.now, told }, feeds)
        terminal.error(`tawatur: ${count.line()}`)
        if (flags.once) break
        await wait(Math.max(0, next - Date.now()), undefined, { signal }).catch(() => {})
      }
      // what failed on the way was told then, and tried again: to be stopped is how this ends well
      if (!flags.once) process.exitCode = 0
    })
}

/** Pages that are as they were need no line. */
const QUIET: ReadonlySet<PageEvent['state']> = new Set(['known', 'unchanged'])

async function tell(terminal: Terminal, event: WatchEvent): Promise<void> {
  const { kind, uri, state, fault } = event
  if (kind === 'page' && !QUIET.has(state)) {
    await terminal.out(`${event.id ?? '-'}\t${state}\t${printable(uri)}\n`)
    for (const diagnostic of event.diagnostics) printWarning(terminal, uri, diagnostic)
  }
  if (fault === null) return
  printFault(terminal, fault, uri)
  process.exitCode = EXIT.refused
}

const STATES = {
  feed: ['read', 'unchanged', 'waiting', 'failed'],
  page: ['added', 'changed', 'known', 'unchanged', 'gone', 'refused'],
} as const satisfies { readonly [K in WatchEvent['kind']]: readonly Extract<WatchEvent, { readonly kind: K }>['state'][] }

/** What a round came to, in a line. */
function createCount() {
  const counts = new Map<string, number>()
  const part = (kind: WatchEvent['kind']) => {
    const states = STATES[kind].flatMap((state) => {
      const count = counts.get(`${kind} ${state}`)
      return count === undefined ? [] : [[state, count] as const]
    })
    return `${kind}s: ${states.map(([state, count]) => `${count} ${state}`).join(', ') || 'none'}`
  }
  return {
    add: ({ kind, state }: WatchEvent) => counts.set(`${kind} ${state}`, (counts.get(`${kind} ${state}`) ?? 0) + 1),
    line: () => `${part('feed')}; ${part('page')}`,
  }
}
