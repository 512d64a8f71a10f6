import { type Command, Option } from 'commander'
import { exportEventsCsv, exportFiguresCsv } from '../export/csv.ts'
import { exportJson } from '../export/json.ts'
import { exportMarkdown } from '../export/markdown.ts'
import { labelIn } from '../export/messages.ts'
import type { RecordSource } from '../export/source.ts'
import { archive } from '../pipeline/archive.ts'
import { engineFor } from '../pipeline/engine-for.ts'
import { openRecord } from '../pipeline/open.ts'
import type { RecordFilter, Snapshot } from '../store/contract.ts'
import { isIsoDate } from '../text/iso-date.ts'
import { EXIT, printFault, UsageError } from './faults.ts'
import { type LanguageFlag, languageOption, messagesIn } from './languages.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
json is the whole record by docs/record.schema.json; md is a brief to read:
chronology, quoted evidence, figures, agreements; csv is one table, for
spreadsheets. Each event shows four counts: articles, outlets, publishers, and
independent sources. warc holds the pages that articles came as, byte for byte,
for “tawatur add” and for programs that replay archives.

Examples:
  $ tawatur record > record.json
  $ tawatur record --format md --lang en --since 2024-05-01
  $ tawatur record --format csv --what figures --outlet alufuq > figures.csv
  $ tawatur record --format warc | gzip > pages.warc.gz`

interface RecordFlags {
  readonly store: string
  readonly format: 'json' | 'md' | 'csv' | 'warc'
  readonly what: 'events' | 'figures'
  readonly story?: string
  readonly since?: string
  readonly outlet?: string
  readonly lang: LanguageFlag
}

export function record(program: Command, terminal: Terminal): void {
  program
    .command('record')
    .description('export the record')
    .addOption(new Option('--format <format>', 'form of the output').choices(['json', 'md', 'csv', 'warc']).default('json'))
    .addOption(new Option('--what <table>', 'table that csv writes').choices(['events', 'figures']).default('events'))
    .option('--story <id>', 'only this story')
    .option('--since <day>', 'only articles published on or after this day')
    .option('--outlet <id>', 'only articles of this outlet')
    .addOption(languageOption('ar'))
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const flags = command.optsWithGlobals<RecordFlags>()
      const filter = filterOf(flags)
      await using store = await openRecord(flags.store, { create: false })
      const { rules, version } = await engineFor(store, null)
      await using reader = await store.snapshot()
      if (flags.story !== undefined && (await reader.item('stories', flags.story)) === null) {
        printFault(terminal, {
          code: 'story.not-found',
          message: `no story has the id ${flags.story}`,
          hint: '“tawatur stories” lists them',
        })
        process.exitCode = EXIT.refused
        return
      }
      if ((await store.articlesNotReadWith(version, 1)).length > 0)
        terminal.error(
          'tawatur: some articles were read with other rules than the program has now; the next “tawatur add” reads them again',
        )
      if (flags.format === 'warc') await writeArchive(terminal, reader, filter)
      else for await (const piece of exportAs(flags, flags.format, cut(reader, filter), reader, rules)) await terminal.out(piece)
    })
}

async function writeArchive(terminal: Terminal, reader: Snapshot, filter: RecordFilter): Promise<void> {
  let without = 0
  const left = (article: string, why: 'none' | 'damaged') => {
    if (why === 'none') without++
    else {
      const message = `the bytes kept of article ${article} are damaged`
      printFault(terminal, { code: 'archive.damaged', message, hint: 'restore the store from a backup' })
      process.exitCode = EXIT.refused
    }
  }
  for await (const piece of archive(reader, filter, left)) await terminal.out(piece)
  if (without > 0)
    terminal.error(`tawatur: ${without} articles came as texts, not as pages, and are not in the archive; --format json has them`)
}

function filterOf({ story, since, outlet }: RecordFlags): RecordFilter {
  if (since !== undefined && !isIsoDate(since))
    throw new UsageError({ code: 'usage.since', message: `“${since}” is no day`, hint: 'write it as 2024-05-31' })
  return {
    ...(story === undefined ? {} : { story }),
    ...(since === undefined ? {} : { since }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}

const cut = (reader: Snapshot, filter: RecordFilter): RecordSource => ({
  items: (kind) => reader.items(kind, filter),
  item: (kind, id) => reader.item(kind, id),
})

async function* exportAs(
  flags: RecordFlags,
  format: Exclude<RecordFlags['format'], 'warc'>,
  source: RecordSource,
  reader: Snapshot,
  rules: string,
): AsyncGenerator<string> {
  const messages = messagesIn(flags.lang)
  switch (format) {
    case 'json':
      return yield* exportJson(source, rules)
    case 'csv':
      return yield* flags.what === 'events' ? exportEventsCsv(source, messages) : exportFiguresCsv(source, messages)
    case 'md': {
      const story = flags.story === undefined ? null : await reader.item('stories', flags.story)
      return yield* exportMarkdown(source, story === null ? messages.words.record : labelIn(story.label, flags.lang), messages)
    }
  }
}
