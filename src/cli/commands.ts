import type { Command } from 'commander'
import type { Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** Adds one command to the program. */
export type RegisterCommand = (program: Command, terminal: Terminal, settings: Settings) => void

/** Every command, in the order of `tawatur --help`: each is loaded when it is needed, so that one that only looks starts fast. */
const COMMANDS: ReadonlyMap<string, () => Promise<RegisterCommand>> = new Map([
  ['add', async () => (await import('./add.ts')).add],
  ['watch', async () => (await import('./watch.ts')).watch],
  ['extract', async () => (await import('./extract.ts')).extract],
  ['record', async () => (await import('./record.ts')).record],
  ['stories', async () => (await import('./stories.ts')).stories],
  ['show', async () => (await import('./show.ts')).show],
  ['search', async () => (await import('./search.ts')).search],
  ['review', async () => (await import('./review.ts')).review],
  ['forget', async () => (await import('./forget.ts')).forget],
  ['reread', async () => (await import('./reread.ts')).reread],
  ['serve', async () => (await import('./serve.ts')).serve],
  ['worker', async () => (await import('./worker.ts')).worker],
  ['doctor', async () => (await import('./doctor.ts')).doctor],
  ['backup', async () => (await import('./backup.ts')).backup],
  ['restore', async () => (await import('./backup.ts')).restore],
  ['score', async () => (await import('./score.ts')).score],
])

/** What a command line needs of the commands: the one that it begins with, perhaps after `--store`, and otherwise all of them, to say what there is. */
export async function commandsFor(options: readonly string[]): Promise<readonly RegisterCommand[]> {
  const [first, , third] = options
  const named = first === '--store' ? third : first?.startsWith('--store=') ? options[1] : first
  const load = COMMANDS.get(named ?? '')
  return load === undefined ? Promise.all([...COMMANDS.values()].map((each) => each())) : [await load()]
}
