import type { Command } from 'commander'
import { createMetrics, type Metrics, metricsApp } from '../api/metrics.ts'
import { listen } from '../api/server.ts'
import { engineFor } from '../pipeline/engine-for.ts'
import { openRecord } from '../pipeline/open.ts'
import { workFor } from '../pipeline/worker.ts'
import type { Store } from '../store/contract.ts'
import { UsageError } from './faults.ts'
import { createLog } from './log.ts'
import { portNumber } from './serve.ts'
import type { Settings } from './settings.ts'
import { endSignal } from './signals.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Reads what “tawatur add --queue” left in a database, a few pieces at a time,
until Ctrl+C or SIGTERM, which let it end those it has. Start as many as
there are processor cores, on as many machines as you like: the record does not
depend on it. What a worker had taken that was killed is done by another within
a minute.

Examples:
  $ tawatur worker --store postgres://news@db.example/news
  $ tawatur worker --store postgres://news@db.example/news --metrics-port 9400`

export function worker(program: Command, terminal: Terminal, settings: Settings): void {
  program
    .command('worker')
    .description('read what was left in a shared store')
    .option(
      '--metrics-port <number>',
      'port on which to tell health and numbers; without, none',
      portNumber,
      settings.metricsPort ?? undefined,
    )
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const { store: place, metricsPort } = command.optsWithGlobals<{ store: string; metricsPort?: number }>()
      const signal = endSignal()
      await using store = await openRecord(place, { create: true })
      if (store.queue === null) throw noQueue(place)
      const metrics = createMetrics()
      await using _listening =
        metricsPort === undefined ? null : await tell(terminal, store, metrics, { host: settings.host, port: metricsPort })
      const log = createLog(settings)
      await store.queue.prepare()
      log.info('worker ready')
      await workFor(store, await engineFor(store, null), signal, (event) => {
        if (event.kind === 'read') {
          metrics.count('tawatur_articles_read_total', {}, event.articles)
          log.info({ articles: event.articles }, 'read')
        } else if (event.kind === 'failed') {
          metrics.count('tawatur_work_failed_total')
          log.error({ articles: event.articles, err: event.error }, 'failed; it will be tried again')
        } else {
          metrics.count('tawatur_work_freed_total')
          log.warn({ worker: event.worker }, 'work of a dead worker is free again')
        }
      })
      log.info('worker ended')
    })
}

export const noQueue = (place: string) =>
  new UsageError({
    code: 'usage.no-queue',
    message: `${place} is used by one machine alone and has no queue`,
    hint: 'name a database with --store postgres://…',
  })

async function tell(terminal: Terminal, store: Store, metrics: Metrics, { host, port }: { readonly host: string; readonly port: number }) {
  metrics.gauge('tawatur_work_waiting', () => store.queue!.waiting().catch(() => null))
  const listening = await listen(metricsApp(metrics), host, port)
  if (!listening.ok) throw new UsageError(listening.fault)
  await terminal.out(`${listening.value.url}\n`)
  return listening.value
}
