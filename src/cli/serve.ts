import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError } from 'commander'
import { createApp } from '../api/app.ts'
import { loadAssets } from '../api/assets.ts'
import { listen } from '../api/server.ts'
import { engineFor, openRecord } from '../pipeline/open.ts'
import { UsageError } from './faults.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Shows the record as a page, in Arabic and English, and as an API below /api. By default only this machine can reach it; there is no
password, so give another --host only in a network that you trust. Ends with Ctrl+C.

Examples:
  $ tawatur serve
  $ tawatur serve --port 0 --store ./my-store`

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '::1']
/** The built page lies in dist/web, whether this runs from the sources or from dist. */
const PAGE = new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url)

export function serve(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description('show the record as a page and an API')
    .option('--port <number>', 'port to listen on; 0 for any that is free', portNumber, 4040)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const { store: place, port, host } = command.optsWithGlobals<{ store: string; port: number; host: string }>()
      await using store = await openRecord(place, { create: false })
      const { rules } = await engineFor(store, null)
      const assets = await loadAssets(fileURLToPath(PAGE))
      if (assets.size === 0) terminal.error('tawatur: the page has not been built (npm run build:web); only the API is there')
      const onFault = (error: unknown) => terminal.error(`tawatur: ${error instanceof Error ? error.stack : String(error)}`)
      const listening = await listen(
        createApp({ reader: store, rules, assets, loopback: LOOPBACK_HOSTS.includes(host), onFault }),
        host,
        port,
      )
      if (!listening.ok) throw new UsageError(listening.fault)
      await using server = listening.value
      await terminal.out(`${server.url}\n`)
      await interrupted()
    })
}

function portNumber(value: string): number {
  const port = Number(value)
  if (!/^\d{1,5}$/u.test(value) || port > 65535) throw new InvalidArgumentError('It is a number from 0 to 65535.')
  return port
}

const interrupted = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
