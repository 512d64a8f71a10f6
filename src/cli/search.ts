import { type Command, InvalidArgumentError } from 'commander'
import { openRecord } from '../pipeline/open.ts'
import type { SearchHit } from '../store/contract.ts'
import { printable, type Terminal } from './terminal.ts'

const EXAMPLES = `
Finds paragraphs that hold every word, with or without the article and the particles written to it; the latest come first.

Examples:
  $ tawatur search ceasefire Sudan
  $ tawatur search --limit 5 --store ./my-store "word word"`

export function search(program: Command, terminal: Terminal): void {
  program
    .command('search')
    .description('find paragraphs by their words')
    .argument('<QUERY...>', 'words that all stand in the paragraph')
    .option('--limit <number>', 'paragraphs at most', wholeNumber, 20)
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[], _: unknown, command: Command) => {
      const { store: place, limit } = command.optsWithGlobals<{ store: string; limit: number }>()
      await using store = await openRecord(place, { create: false })
      const hits = await store.search({ text: words.join(' '), limit })
      if (hits.length === 0) terminal.error('nothing found')
      for (const hit of hits) await terminal.out(show(terminal, hit))
    })
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 1.')
  return Number(value)
}

function show({ colours: { bold, dim } }: Terminal, hit: SearchHit): string {
  let text = ''
  let at = hit.start
  for (const { start, end } of hit.highlights) {
    text += hit.text.slice(at - hit.start, start - hit.start) + bold(hit.text.slice(start - hit.start, end - hit.start))
    at = end
  }
  text += hit.text.slice(at - hit.start)
  const where = [hit.published ?? 'undated', hit.outlet, hit.title, hit.uri].filter((part) => part !== null).map(printable)
  return `${hit.article}  ${where.join('  ')}\n  ${text}\n${dim(`  ${hit.start}–${hit.end}`)}\n\n`
}
