import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { StoreUnavailable } from '../store/contract.ts'
import { COMMANDS } from './commands.ts'
import { EXIT, printFault, UsageError } from './faults.ts'
import { loadSettings, type Settings } from './settings.ts'
import { createTerminal, type Terminal } from './terminal.ts'

const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
  description: string
}

function createProgram(terminal: Terminal, settings: Settings): Command {
  const program = new Command('tawatur')
    .description(description)
    .version(version, '-V, --version')
    .option('--store <place>', 'the store: a folder, or postgres://user@host/database', settings.store)
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('Say “tawatur --help” to see what there is.')
    .exitOverride()
  for (const register of COMMANDS) register(program, terminal, settings)
  for (const command of program.commands)
    command.copyInheritedSettings(program).showHelpAfterError(`Say “tawatur ${command.name()} --help” to see how it is used.`)
  return program
}

async function run(terminal: Terminal): Promise<void> {
  try {
    await createProgram(terminal, loadSettings(process.env)).parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage
    else if (error instanceof UsageError || error instanceof StoreUnavailable) {
      printFault(terminal, error.fault)
      process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.storeUnavailable
    } else throw error
  }
}

/** Runs the command line of this process. */
export const main = (): Promise<void> => run(createTerminal())
