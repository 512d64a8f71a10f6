import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError } from 'commander'
import { type Answer, createApp } from '../api/app.ts'
import { loadAssets } from '../api/assets.ts'
import { createMetrics } from '../api/metrics.ts'
import { listen } from '../api/server.ts'
import { engineFor } from '../pipeline/engine-for.ts'
import { openRecord } from '../pipeline/open.ts'
import { UsageError } from './faults.ts'
import { createLog } from './log.ts'
import type { Settings } from './settings.ts'
import { aborted, endSignal } from './signals.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Shows the record as a page, in Arabic and English, and as an API below /api. By
default only this machine can reach it; there is no password, so give another
--host only in a network that you trust. Ends with Ctrl+C.

Examples:
  $ tawatur serve
  $ tawatur serve --port 0 --store ./my-store`

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '::1']
/** The built page lies in dist/web, whether this runs from the sources or from dist. */
const PAGE = new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url)

export function serve(program: Command, terminal: Terminal, settings: Settings): void {
  program
    .command('serve')
    .description('show the record as a page and an API')
    .option('--port <number>', 'port to listen on; 0 for any that is free', portNumber, settings.port)
    .option('--host <address>', 'address to listen on', settings.host)
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const { store: place, port, host } = command.optsWithGlobals<{ store: string; port: number; host: string }>()
      const signal = endSignal()
      await using store = await openRecord(place, { create: false })
      const { rules } = await engineFor(store, null)
      const assets = await loadAssets(fileURLToPath(PAGE))
      if (assets.size === 0) terminal.error('tawatur: the page has not been built (npm run build:web); only the API is there')
      const log = createLog(settings)
      const onFault = (error: unknown) => log.error({ err: error }, 'a fault of ours')
      const metrics = createMetrics()
      const onAnswer = ({ method, path, status, seconds }: Answer) => {
        metrics.count('tawatur_requests_total', { status: String(status) })
        metrics.count('tawatur_request_seconds_total', {}, seconds)
        log.debug({ method, path, status, seconds }, 'answered')
      }
      const listening = await listen(
        createApp({ reader: store, rules, assets, loopback: LOOPBACK_HOSTS.includes(host), onFault, onAnswer, metrics }),
        host,
        port,
      )
      if (!listening.ok) throw new UsageError(listening.fault)
      await using server = listening.value
      await terminal.out(`${server.url}\n`)
      await aborted(signal)
    })
}

export function portNumber(value: string): number {
  const port = Number(value)
  if (!/^\d{1,5}$/u.test(value) || port > 65535) throw new InvalidArgumentError('It is a number from 0 to 65535.')
  return port
}
