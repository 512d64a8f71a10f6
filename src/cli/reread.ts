import type { Command } from 'commander'
import { ITEM_KINDS, type ItemKind } from '../model/component.ts'
import type { Engine } from '../pipeline/engine.ts'
import { engineFor } from '../pipeline/engine-for.ts'
import { openRecord } from '../pipeline/open.ts'
import { type Reread, rereadAll } from '../pipeline/reread.ts'
import type { Store } from '../store/contract.ts'
import { sourcesOf } from './input-options.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Only articles that were read with other rules, or with another table of sources,
are read, and only what comes out otherwise is written. It may be stopped at any
time and goes on where it was. “tawatur add” does the same before it adds.

Examples:
  $ tawatur reread
  $ tawatur reread --sources my-sources.tsv`

export function reread(program: Command, terminal: Terminal): void {
  program
    .command('reread')
    .description('read articles again after an update of the rules')
    .option('--sources <file>', 'a table of your own outlets, as for add')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const flags = command.optsWithGlobals<{ readonly store: string; readonly sources?: string }>()
      const sources = await sourcesOf(flags)
      await using store = await openRecord(flags.store, { create: false })
      const engine = await engineFor(store, sources)
      const before = await store.counts()
      const { articles, changed } = await rereadWithProgress(store, engine, terminal)
      const after = await store.counts()
      await terminal.out(`${articles} articles read again, ${changed} of them otherwise than before\n`)
      for (const kind of ITEM_KINDS) if (kind !== 'assessments') await terminal.out(change(kind, before, after))
    })
}

/** Reads everything that was read with other rules, and joins what is not joined yet. */
export async function rereadWithProgress(store: Store, engine: Engine, terminal: Terminal): Promise<Pick<Reread, 'articles' | 'changed'>> {
  let last: Reread = { articles: 0, changed: 0, unjoined: 0 }
  for await (last of rereadAll(store, engine)) {
    const { articles, unjoined } = last
    terminal.progress(unjoined > 0 ? joining(unjoined) : `${articles} articles read again with the new rules`)
  }
  return last
}

export const joining = (left: number): string => `${left} articles left to be joined with others`

type Counts = ReadonlyMap<ItemKind, number>
const change = (kind: ItemKind, before: Counts, after: Counts): string => {
  const [from, to] = [before.get(kind) ?? 0, after.get(kind) ?? 0]
  return `${kind}\t${from}\t${to}\t${to === from ? '=' : `${to > from ? '+' : ''}${to - from}`}\n`
}
