import type { Command } from 'commander'
import { engineFor } from '../pipeline/engine-for.ts'
import { openRecord } from '../pipeline/open.ts'
import { forgetArticles } from '../pipeline/update.ts'
import { EXIT, printFault, UsageError } from './faults.ts'
import { printable, type Terminal } from './terminal.ts'

const EXAMPLES = `
The record is then as if they had never been there. Decisions about them stay in
the log and say that their place is gone; should the article come back, they
hold again.

Examples:
  $ tawatur forget 6568030f62a44b8c
  $ tawatur forget --outlet alufuq`

/** Articles forgotten in one write. */
const BATCH = 50

export function forget(program: Command, terminal: Terminal): void {
  program
    .command('forget')
    .description('remove articles, and all that follows from them alone')
    .argument('[ID...]', 'ids of articles')
    .option('--outlet <id>', 'every article of this outlet')
    .addHelpText('after', EXAMPLES)
    .action(async (ids: readonly string[], _: unknown, command: Command) => {
      const flags = command.optsWithGlobals<{ readonly store: string; readonly outlet?: string }>()
      if (ids.length === 0 && flags.outlet === undefined)
        throw new UsageError({ code: 'usage.no-article', message: 'nothing to forget', hint: 'give ids of articles, or an --outlet' })
      await using store = await openRecord(flags.store, { create: false })
      const engine = await engineFor(store, null)
      const found = new Map<string, string>()
      for (const id of ids) {
        const article = await store.item('articles', id)
        if (article !== null) found.set(article.id, article.uri)
        else {
          printFault(terminal, { code: 'forget.not-found', message: `no article has the id ${id}`, hint: '“tawatur search” prints ids' })
          process.exitCode = EXIT.refused
        }
      }
      if (flags.outlet !== undefined) for await (const { id, uri } of store.items('articles', { outlet: flags.outlet })) found.set(id, uri)
      const all = [...found]
      for (let at = 0; at < all.length; at += BATCH) {
        const batch = all.slice(at, at + BATCH)
        await forgetArticles(
          store,
          engine,
          batch.map(([id]) => id),
        )
        await terminal.out(batch.map(([id, uri]) => `${id}\tforgotten\t${printable(uri)}\n`).join(''))
      }
    })
}
