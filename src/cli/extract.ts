import { type Command, Option } from 'commander'
import type { Span } from '../model/span.ts'
import { engineWith } from '../pipeline/engine-for.ts'
import { type Extracted, explain, extract as extractArticles } from '../pipeline/extract.ts'
import { EXIT, printFault, UsageError } from './faults.ts'
import { gazetteerOf, type InputFlags, inputsOf, sourcesOf, withInputOptions } from './input-options.ts'
import type { Terminal } from './terminal.ts'
import { showExplanation } from './views/explanation.ts'

const EXAMPLES = `
Reads each article by itself and prints what it says, one line of JSON an
article. Needs no store and keeps nothing. With --explain it prints for people
what was found where, by which rule, and how each value came about; with --span
only what touches those UTF-16 offsets of the text, and how its words are taken
apart.

Examples:
  $ tawatur extract article.txt --published 2024-05-31
  $ tawatur extract articles.jsonl.gz > readings.jsonl
  $ tawatur extract article.txt --published 2024-05-31 --explain --span 120:180`

interface Flags extends InputFlags {
  readonly explain?: true
  readonly span?: string
}

export function extract(program: Command, terminal: Terminal): void {
  withInputOptions(
    program
      .command('extract')
      .description('print what each article says, without a store')
      .argument('[PATH...]', 'text or JSON Lines files, folders of them, or - for standard input; any of them .gz'),
  )
    .addOption(new Option('--format <format>', 'form of the output').choices(['jsonl']).default('jsonl'))
    .option('--explain', 'print for people why the article is read as it is')
    .option('--span <start:end>', 'with --explain: only what touches these offsets, and its words')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: Flags) => {
      const span = spanOf(flags)
      const inputs = await inputsOf(paths, flags)
      const engine = engineWith(await sourcesOf(flags), await gazetteerOf(flags))
      if (flags.explain)
        await printEach(terminal, explain(engine, inputs, span), (found, uri) => showExplanation(uri, found, terminal.colours))
      else await printEach(terminal, extractArticles(engine, inputs), (reading) => `${JSON.stringify(reading)}\n`)
    })
}

async function printEach<T>(terminal: Terminal, all: AsyncIterable<Extracted<T>>, print: (value: T, uri: string) => string): Promise<void> {
  for await (const extracted of all) {
    if (extracted.ok) await terminal.out(print(extracted.value, extracted.uri))
    else {
      printFault(terminal, extracted.fault, extracted.uri)
      process.exitCode = EXIT.refused
    }
  }
}

function spanOf({ explain, span }: Flags): Span | null {
  if (span === undefined) return null
  if (!explain)
    throw new UsageError({ code: 'usage.span-alone', message: '--span says nothing by itself', hint: 'give it together with --explain' })
  const [start, end] = (/^(\d{1,9}):(\d{1,9})$/.exec(span) ?? []).slice(1).map(Number)
  if (start === undefined || end === undefined || start >= end)
    throw new UsageError({
      code: 'usage.span-invalid',
      message: `"${span}" is no span`,
      hint: 'write it as start and end of a piece of the text, such as 120:180',
    })
  return { start, end }
}
