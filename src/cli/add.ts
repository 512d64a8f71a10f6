import type { Command } from 'commander'
import { engineFor, readersFor } from '../pipeline/engine-for.ts'
import { ingest, leave, type Outcome } from '../pipeline/ingest.ts'
import { openRecord } from '../pipeline/open.ts'
import { EXIT, printFault, printWarning } from './faults.ts'
import {
  type FetchOptions,
  fetchFlags,
  gazetteerOf,
  type InputFlags,
  inputsOf,
  sourcesOf,
  withFetchOptions,
  withInputOptions,
} from './input-options.ts'
import { joining, rereadWithProgress } from './reread.ts'
import { type Settings, threadsOf } from './settings.ts'
import { printable, type Terminal } from './terminal.ts'
import { noQueue } from './worker.ts'

const EXAMPLES = `
Prints one line for each article once it is safe on the disk: its id, added,
known or refused, and where it came from.

Examples:
  $ tawatur add articles/ --outlet "Example News" --published 2024-05-31
  $ tawatur add --manifest manifest.json
  $ tawatur add https://news.example/feed.xml
  $ zcat crawl.jsonl.gz | tawatur add -`

export function add(program: Command, terminal: Terminal, settings: Settings): void {
  withFetchOptions(
    withInputOptions(
      program
        .command('add')
        .description('read articles into the store')
        .argument(
          '[PATH...]',
          'files (text, web page, JSON Lines, feed, WARC; any of them .gz), folders of them, web addresses, or - for standard input',
        ),
    ),
  )
    .option('--queue', 'leave the articles to be read by “tawatur worker”; only in a database')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<InputFlags & FetchOptions & { readonly store: string; readonly queue?: true }>()
      const inputs = await inputsOf(paths, { ...flags, fetch: fetchFlags(flags) })
      const sources = await sourcesOf(flags)
      const gazetteer = await gazetteerOf(flags)
      await using store = await openRecord(flags.store, { create: true })
      const engine = await engineFor(store, sources, gazetteer)
      if (flags.queue) {
        if (store.queue === null) throw noQueue(flags.store)
        await store.queue.prepare()
      } else await rereadWithProgress(store, engine, terminal) // after an update of the rules or the outlets: the record follows one set of rules
      await using readers = await readersFor(store, engine, threadsOf(settings))
      let count = 0
      const added = flags.queue
        ? leave(store, engine, inputs)
        : ingest(store, engine, inputs, readers, (left) => terminal.progress(joining(left)))
      for await (const outcomes of added) {
        await terminal.out(outcomes.map(line).join(''))
        for (const outcome of outcomes) complain(terminal, outcome)
        count += outcomes.length
        terminal.progress(`${count} articles`)
      }
      terminal.progress('')
    })
}

const line = ({ id, state, uri }: Outcome) => `${id ?? '-'}\t${state}\t${printable(uri)}\n`

function complain(terminal: Terminal, { uri, fault, diagnostics }: Outcome): void {
  for (const diagnostic of diagnostics) printWarning(terminal, uri, diagnostic)
  if (fault === null) return
  printFault(terminal, fault, uri)
  process.exitCode = EXIT.refused
}
