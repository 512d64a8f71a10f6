import { type Command, Option } from 'commander'
import { extract as extractArticles } from '../pipeline/extract.ts'
import { engineWith } from '../pipeline/open.ts'
import { EXIT, printFault } from './faults.ts'
import { type InputFlags, inputsOf, sourcesOf, withInputOptions } from './input-options.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Reads each article by itself and prints what it says, one line of JSON an article. Needs no store and keeps nothing.

Examples:
  $ tawatur extract article.txt --published 2024-05-31
  $ tawatur extract articles.jsonl.gz > readings.jsonl`

export function extract(program: Command, terminal: Terminal): void {
  withInputOptions(
    program
      .command('extract')
      .description('print what each article says, without a store')
      .argument('[PATH...]', 'text or JSON Lines files, folders of them, or - for standard input; any of them .gz'),
  )
    .addOption(new Option('--format <format>', 'form of the output').choices(['jsonl']).default('jsonl'))
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: InputFlags) => {
      const inputs = await inputsOf(paths, flags)
      const engine = engineWith(await sourcesOf(flags))
      for await (const extracted of extractArticles(engine, inputs)) {
        if ('reading' in extracted) await terminal.out(`${JSON.stringify(extracted.reading)}\n`)
        else {
          printFault(terminal, extracted.fault, extracted.uri)
          process.exitCode = EXIT.refused
        }
      }
    })
}
