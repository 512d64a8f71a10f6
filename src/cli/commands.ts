import type { Command } from 'commander'
import { add } from './add.ts'
import { extract } from './extract.ts'
import { search } from './search.ts'
import type { Terminal } from './terminal.ts'

/** Adds one command to the program. */
export type RegisterCommand = (program: Command, terminal: Terminal) => void

/** Every command, in the order of `tawatur --help`. */
export const COMMANDS: readonly RegisterCommand[] = [add, extract, search]
