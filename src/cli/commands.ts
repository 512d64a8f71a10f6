import type { Command } from 'commander'
import { add } from './add.ts'
import { backup, restore } from './backup.ts'
import { doctor } from './doctor.ts'
import { extract } from './extract.ts'
import { forget } from './forget.ts'
import { record } from './record.ts'
import { reread } from './reread.ts'
import { review } from './review.ts'
import { score } from './score.ts'
import { search } from './search.ts'
import { serve } from './serve.ts'
import type { Settings } from './settings.ts'
import { show } from './show.ts'
import { stories } from './stories.ts'
import type { Terminal } from './terminal.ts'
import { watch } from './watch.ts'
import { worker } from './worker.ts'

/** Adds one command to the program. */
export type RegisterCommand = (program: Command, terminal: Terminal, settings: Settings) => void

/** Every command, in the order of `tawatur --help`. */
export const COMMANDS: readonly RegisterCommand[] = [
  add,
  watch,
  extract,
  record,
  stories,
  show,
  search,
  review,
  forget,
  reread,
  serve,
  worker,
  doctor,
  backup,
  restore,
  score,
]
