import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { StoreUnavailable } from '../store/contract.ts'
import { commandsFor, type RegisterCommand } from './commands.ts'
import { EXIT, printFault, UsageError } from './faults.ts'
import { loadSettings, type Settings } from './settings.ts'
import { createTerminal, type Terminal } from './terminal.ts'

const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
  description: string
}

function createProgram(commands: readonly RegisterCommand[], terminal: Terminal, settings: Settings): Command {
  const program = new Command('tawatur')
    .description(description)
    .version(version, '-V, --version')
    .option('--store <place>', 'the store: a folder, or postgres://user@host/database', settings.store)
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 30 })
    .showHelpAfterError('Say “tawatur --help” to see what there is.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.error(text.replace(/\n$/, '')) })
  for (const register of commands) register(program, terminal, settings)
  for (const command of program.commands)
    command.copyInheritedSettings(program).showHelpAfterError(`Say “tawatur ${command.name()} --help” to see how it is used.`)
  return program
}

/** Runs one command line. How it went is told by `process.exitCode`, which stays unset where all is well. */
export async function run(terminal: Terminal, options: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  try {
    await createProgram(await commandsFor(options), terminal, loadSettings(environment)).parseAsync(options, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage
    else if (error instanceof UsageError || error instanceof StoreUnavailable) {
      printFault(terminal, error.fault)
      process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.storeUnavailable
    } else throw error
  }
}

/** Runs the command line of this process. */
export const main = (): Promise<void> => run(createTerminal(), process.argv.slice(2), process.env)
