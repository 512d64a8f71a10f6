import type { Command } from 'commander'
import { examine } from '../pipeline/doctor.ts'
import { engineFor } from '../pipeline/engine-for.ts'
import { openRecord } from '../pipeline/open.ts'
import { EXIT, printFault } from './faults.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Looks at the store's files and tables, at every text, every span and the
versions of the rules. Changes nothing; others may go on reading and writing.
Ends with 1 where something is not as it must be, with 3 where the store cannot
be read.

Examples:
  $ tawatur doctor
  $ tawatur doctor --store ./my-store`

export function doctor(program: Command, terminal: Terminal): void {
  program
    .command('doctor')
    .description('examine a store')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const { store: place } = command.optsWithGlobals<{ store: string }>()
      await using store = await openRecord(place, { create: false })
      let problems = 0
      for await (const { isNotice, ...fault } of examine(store, await engineFor(store, null))) {
        if (!isNotice) problems++
        printFault(terminal, fault)
      }
      if (problems > 0) process.exitCode = EXIT.refused
      await terminal.out(problems === 0 ? 'the store is in order\n' : `problems: ${problems}\n`)
    })
}
