import type { Command } from 'commander'
import { add } from './add.ts'
import { extract } from './extract.ts'
import { forget } from './forget.ts'
import { record } from './record.ts'
import { reread } from './reread.ts'
import { review } from './review.ts'
import { score } from './score.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import { show } from './show.ts'
import { stories } from './stories.ts'
import type { Terminal } from './terminal.ts'

/** Adds one command to the program. */
export type RegisterCommand = (program: Command, terminal: Terminal) => void

/** Every command, in the order of `tawatur --help`. */
export const COMMANDS: readonly RegisterCommand[] = [add, extract, record, stories, show, search, review, forget, reread, serve, score]
