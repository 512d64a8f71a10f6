import type { Command } from 'commander'
import { dateFault } from '../article/article.ts'
import { isIsoDate } from '../article/iso-date.ts'
import type { Input } from '../model/capture.ts'
import type { Result } from '../model/diagnostic.ts'
import { readInputs } from '../source/inputs.ts'
import { readManifest } from '../source/manifest.ts'
import { readSourcesFile } from '../source/sources.ts'
import { UsageError } from './faults.ts'

/** What is said of the inputs on the command line. */
export interface InputFlags {
  readonly manifest?: string
  readonly published?: string
  readonly outlet?: string
  readonly sources?: string
}

export const withInputOptions = (command: Command): Command =>
  command
    .option('--manifest <file>', 'JSON that tells date, outlet, publisher and URL of files; without PATHs its files are read')
    .option('--published <date>', 'day of publication of the inputs that do not say one')
    .option('--outlet <name>', 'outlet of the inputs that do not name one')
    .option('--sources <file>', 'a table of your own outlets, beside the list that comes with the program')

/** The inputs a command line names. Throws `UsageError` where it cannot be followed. */
export async function inputsOf(paths: readonly string[], flags: InputFlags): Promise<AsyncIterable<Input>> {
  if (paths.length === 0 && flags.manifest === undefined)
    throw new UsageError({ code: 'usage.no-input', message: 'nothing to read', hint: 'name files or folders, - for standard input, or a --manifest' })
  if (flags.published !== undefined && !isIsoDate(flags.published)) throw new UsageError(dateFault(flags.published))
  const manifest = flags.manifest === undefined ? [] : demanded(await readManifest(flags.manifest))
  return readInputs(paths, { manifest, published: flags.published ?? null, outlet: flags.outlet ?? null })
}

/** The user's own table of sources as text, or null. */
export const sourcesOf = async (flags: InputFlags): Promise<string | null> =>
  flags.sources === undefined ? null : demanded(await readSourcesFile(flags.sources))

function demanded<T>(result: Result<T>): T {
  if (!result.ok) throw new UsageError(result.fault)
  return result.value
}
