import type { Command } from 'commander'
import { viewStories } from '../api/story-view.ts'
import { isolate, labelIn } from '../export/messages.ts'
import { openRecord } from '../pipeline/open.ts'
import { type LanguageFlag, languageOption } from './languages.ts'
import type { Terminal } from './terminal.ts'
import { paragraph } from './views/page.ts'
import { clip, pad, terminalWidth } from './wrap.ts'

/** Columns that the name of a story needs beside what is known of it; where there are fewer, it has lines of its own. */
const NAME = 40

const EXAMPLES = `
The story that most articles tell comes first. Its id is for “tawatur show” and
“tawatur record --story”.

Examples:
  $ tawatur stories
  $ tawatur stories --lang ar --store ./my-store`

export function stories(program: Command, terminal: Terminal): void {
  program
    .command('stories')
    .description('list the stories of the record')
    .addOption(languageOption('en'))
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, command: Command) => {
      const flags = command.optsWithGlobals<{ store: string; lang: LanguageFlag }>()
      await using store = await openRecord(flags.store, { create: false })
      const { stories: rows } = await viewStories(store)
      if (rows.length === 0) {
        terminal.error('no stories yet; “tawatur add” reads articles into the store')
        return
      }
      const widest = Math.max(...rows.map(({ id }) => id.length), 2)
      const { bold, dim } = terminal.colours
      const head = `${pad('id', widest)}  ${pad('from', 10)}  ${pad('to', 10)}  ${'articles'.padStart(8)}  ${'events'.padStart(6)}  `
      const room = process.stdout.isTTY ? terminalWidth() - head.length : null
      const isBeside = room === null || room >= NAME
      const named = (name: string) => paragraph([{ text: name, style: bold }], '  ', { width: terminalWidth() })
      await terminal.out(`${dim(isBeside ? `${head}story` : head.trimEnd())}\n`)
      for (const { id, from, to, articles, events, label } of rows) {
        const name = labelIn(label, flags.lang)
        const days = [from, to].map((day) => pad(day?.slice(0, 10) ?? '–', 10)).join('  ')
        const facts = `${pad(id, widest)}  ${days}  ${String(articles).padStart(8)}  ${String(events).padStart(6)}`
        await terminal.out(isBeside ? `${facts}  ${bold(isolate(room === null ? name : clip(name, room)))}\n` : `${facts}\n${named(name)}`)
      }
    })
}
