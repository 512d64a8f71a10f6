import type { Command } from 'commander'
import type { Result } from '../model/diagnostic.ts'
import { backUp, restore as restoreFrom } from '../pipeline/backup.ts'
import { openRecord } from '../pipeline/open.ts'
import { EXIT, printFault } from './faults.ts'
import type { Terminal } from './terminal.ts'

const BACKUP_EXAMPLES = `
Writes everything in the store, as it is at that moment, into one file; others
may go on reading and writing. The file is the same whether the store is a
folder or a database, and can be restored into either.

Examples:
  $ tawatur backup monday.backup.gz
  $ tawatur backup --store postgres://news@db.example/news monday.backup.gz`

const RESTORE_EXAMPLES = `
Makes a store from a backup, all of it or nothing. Where --store names one that
is there already, nothing is done.

Examples:
  $ tawatur restore --store ./new-store monday.backup.gz
  $ tawatur restore --store postgres://news@db.example/news monday.backup.gz`

const placeOf = (command: Command) => command.optsWithGlobals<{ store: string }>().store

export function backup(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .description('write everything in the store into a file')
    .argument('<FILE>', 'the file to write; one that is there is replaced')
    .addHelpText('after', BACKUP_EXAMPLES)
    .action(async (file: string, _: unknown, command: Command) => {
      await using store = await openRecord(placeOf(command), { create: false })
      tell(terminal, await backUp(store, file))
    })
}

export function restore(program: Command, terminal: Terminal): void {
  program
    .command('restore')
    .description('make a store from a backup')
    .argument('<FILE>', 'what “tawatur backup” wrote')
    .addHelpText('after', RESTORE_EXAMPLES)
    .action(async (file: string, _: unknown, command: Command) => tell(terminal, await restoreFrom(placeOf(command), file)))
}

function tell(terminal: Terminal, result: Result<null>): void {
  if (result.ok) return
  printFault(terminal, result.fault)
  process.exitCode = EXIT.refused
}
