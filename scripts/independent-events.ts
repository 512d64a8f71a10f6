import { writeFileSync } from 'node:fs'
import type { RecordItems } from '../src/model/component.ts'
import { openRecord } from '../src/pipeline/open.ts'
import { drawn, marksIn } from './drawn.ts'

/**
 * Whether `independent` is right: forty events of two or more outlets, drawn by a fixed seed from a store; a reader counted by hand the groups of their
 * mentions that neither copy one another nor credit one named agency nor belong to one publisher. docs/independent-events.tsv holds ids and counts and none
 * of the texts. Prints how many counts agree; `--store PATH` draws, `--show` prints the mentions for counting, `--write` writes the table, counts kept.
 */
const TABLE = new URL('../docs/independent-events.tsv', import.meta.url)
const SEED = 'independent-1'
const EVENTS = 40
const AROUND = 160

interface Counted {
  readonly event: string
  readonly articles: string
  readonly program: string
  readonly reader: string
}
const table: readonly Counted[] = marksIn<keyof Counted>(TABLE)

async function draw(path: string): Promise<readonly Counted[]> {
  await using store = await openRecord(path, { create: false })
  const events: RecordItems['events'][] = []
  for await (const event of store.items('events')) if (event.support.outlets > 1) events.push(event)
  console.log(`${events.length} events of two or more outlets`)
  const chosen = drawn(events, SEED, EVENTS)
  const counted = new Map(table.map(({ event, reader }) => [event, reader]))
  if (process.argv.includes('--show'))
    for (const event of chosen) {
      console.log(`# ${event.id} ${event.type} ${event.date?.value ?? ''}: ${event.support.independent} of ${event.support.articles}`)
      for (const { article: id, start, end } of event.mentions) {
        const article = await store.item('articles', id)
        if (article === null) continue
        const { text, outlet, agencies } = article
        const around = `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`
        console.log(`  ${outlet} ${id.slice(0, 4)} ${agencies.map((agency) => agency.id).join('+')}: ${around.replace(/\s+/g, ' ')}`)
      }
    }
  return chosen.map((event) => ({
    event: event.id,
    articles: `${event.support.articles}`,
    program: `${event.support.independent}`,
    reader: counted.get(event.id) ?? '',
  }))
}

const at = process.argv.indexOf('--store')
const rows = at < 0 ? table : await draw(process.argv[at + 1]!)
if (process.argv.includes('--write'))
  writeFileSync(
    TABLE,
    [
      'event\tarticles\tprogram\treader',
      ...rows.map(({ event, articles, program, reader }) => [event, articles, program, reader].join('\t')),
      '',
    ].join('\n'),
  )
const known = rows.filter(({ reader }) => reader !== '')
const right = known.filter(({ program, reader }) => program === reader).length
console.log(
  `${known.length} of ${rows.length} events counted by a reader: independent right in ${right} (${(right / known.length).toFixed(3)})`,
)
