import type { Command } from 'commander'
import type { Input } from '../model/capture.ts'
import type { Result } from '../model/diagnostic.ts'

import {
  type FetchFlags,
  isWebAddress,
  openInputs,
  readFeedList,
  readGazetteerFile,
  readSourcesFile,
  type InputFlags as SaidOfInputs,
} from '../pipeline/inputs.ts'

import { UsageError } from './faults.ts'

/** What is said of the inputs on the command line. */
export interface InputFlags extends SaidOfInputs, TableFlags {}

/** The user's own tables. */
export interface TableFlags {
  readonly sources?: string
  readonly gazetteer?: string
}

export interface FetchOptions {
  readonly allowPrivate?: boolean
  readonly pace?: string
}

export const withFetchOptions = (command: Command): Command =>
  command
    .option('--allow-private', 'fetch from addresses of this machine and its network too')
    .option('--pace <seconds>', 'pause between two requests to one host, unless its robots.txt asks for more', '2')

/** Throws `UsageError` where the pace is no number. */
export function fetchFlags({ allowPrivate, pace }: FetchOptions): FetchFlags {
  const seconds = Number(pace)
  if (!(seconds >= 0 && seconds <= 3600))
    throw new UsageError({ code: 'usage.pace', message: `${pace} is no pause`, hint: 'give seconds from 0 to 3600' })
  return { allowPrivate: allowPrivate === true, pace: seconds }
}

export const withTableOptions = (command: Command): Command =>
  command
    .option('--sources <file>', 'a table of your own outlets, beside the list that comes with the program')
    .option('--gazetteer <file>', 'a table of your own names, or a GeoNames dump, beside the names that come with the program')

export const withInputOptions = (command: Command): Command =>
  withTableOptions(
    command
      .option('--manifest <file>', 'JSON that tells date, outlet, publisher and URL of files; without PATHs its files are read')
      .option('--published <date>', 'day of publication of the inputs that do not say one')
      .option('--outlet <name>', 'outlet of the inputs that do not name one'),
  )

/** The inputs a command line names. Throws `UsageError` where it cannot be followed. */
export const inputsOf = async (paths: readonly string[], flags: InputFlags): Promise<AsyncIterable<Input>> =>
  demanded(await openInputs(paths, flags))

/** The addresses of feeds on a command line, those in lists too, each once. Throws `UsageError` where it cannot be followed. */
export async function feedsOf(given: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    given.map(async (feed) => {
      if (isWebAddress(feed)) return [feed]
      const list = await readFeedList(feed)
      if (!list.ok) throw new UsageError({ ...list.fault, message: `${feed}: ${list.fault.message}` })
      return list.value
    }),
  )
  return [...new Set(lists.flat())]
}

/** The user's own table of sources as text, or null. */
export const sourcesOf = async (flags: TableFlags): Promise<string | null> =>
  flags.sources === undefined ? null : demanded(await readSourcesFile(flags.sources))

/** The user's own names as text, or null. */
export const gazetteerOf = async (flags: TableFlags): Promise<string | null> =>
  flags.gazetteer === undefined ? null : demanded(await readGazetteerFile(flags.gazetteer))

function demanded<T>(result: Result<T>): T {
  if (!result.ok) throw new UsageError(result.fault)
  return result.value
}
