import { type Command, InvalidArgumentError } from 'commander'
import { openRecord } from '../pipeline/open.ts'
import type { SearchHit, SearchQuery } from '../store/contract.ts'
import { isIsoDate } from '../text/iso-date.ts'
import { printable, type Terminal } from './terminal.ts'

const EXAMPLES = `
Finds paragraphs that hold every word, with or without the article and the
particles written to it. Words between quotation marks stand in this order; a
word that ends in * is the beginning of one; title:word asks for articles with
this word in their title, outlet:id for those of an outlet. First come articles
with the words in their title too, then the latest.

Examples:
  $ tawatur search ceasefire Sudan
  $ tawatur search --limit 5 --since 2024-05-01 '"peace talks" deleg*'
  $ tawatur search --outlet alufuq title:truce`

interface Flags extends SearchQuery {
  readonly store: string
}

export function search(program: Command, terminal: Terminal): void {
  program
    .command('search')
    .description('find paragraphs by their words')
    .argument('<QUERY...>', 'words that all stand in the paragraph; "phrases", beginnings*, title:, outlet:')
    .option('--limit <number>', 'paragraphs at most', wholeNumber, 20)
    .option('--since <day>', 'only articles published on or after this day', day)
    .option('--until <day>', 'only articles published on or before this day', day)
    .option('--outlet <id>', 'only articles of this outlet')
    .addHelpText('after', EXAMPLES)
    .action(async (words: readonly string[], _: unknown, command: Command) => {
      const { store: place, limit, since, until, outlet } = command.optsWithGlobals<Flags>()
      await using store = await openRecord(place, { create: false })
      const hits = await store.search({
        text: words.join(' '),
        limit,
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
        ...(outlet === undefined ? {} : { outlet }),
      })
      if (hits.length === 0) terminal.error('nothing found')
      for (const hit of hits) await terminal.out(show(terminal, hit))
    })
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 1.')
  return Number(value)
}

function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !isIsoDate(value)) throw new InvalidArgumentError('It is a day such as 2024-05-31.')
  return value
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
