import { writeFileSync } from 'node:fs'
import type { RecordItems } from '../src/model/component.ts'
import { openRecord } from '../src/pipeline/open.ts'
import { drawn, marksIn } from './drawn.ts'

/**
 * Purity of merged events: forty events of three or more articles, drawn by a fixed seed from a store, whose mentions a reader marked by what happened:
 * those of one event with one letter tell of one happening. docs/event-purity.tsv holds ids and marks and none of the texts. Prints what share of an
 * event's mentions tells of the happening that most of them tell of, and how many events hold one happening only: of the table and, with `--store PATH`,
 * of those drawn from it that are marked. `--seed WORD` draws others, `--show` prints the mentions for marking, `--write` writes the table, marks kept.
 */
const TABLE = new URL('../docs/event-purity.tsv', import.meta.url)
const EVENTS = 40
const ARTICLES = 3
const AROUND = 130
const option = (name: string) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}
const seed = option('--seed') ?? 'events-3'

interface Marked {
  readonly event: string
  readonly article: string
  readonly start: string
  readonly happening: string
}
const table: readonly Marked[] = marksIn<keyof Marked>(TABLE)

async function draw(path: string): Promise<readonly Marked[]> {
  await using store = await openRecord(path, { create: false })
  const events: RecordItems['events'][] = []
  for await (const event of store.items('events')) if (event.support.articles >= ARTICLES) events.push(event)
  console.log(
    `${events.length} events of ${ARTICLES} or more articles, ${events.reduce((sum, { mentions }) => sum + mentions.length, 0)} mentions in them`,
  )
  const chosen = drawn(events, seed, EVENTS)
  const marks = new Map(table.map(({ event, article, start, happening }) => [`${event} ${article} ${start}`, happening]))
  const rows: Marked[] = []
  for (const event of chosen) {
    if (process.argv.includes('--show'))
      console.log(`# ${event.id} ${event.type} ${event.date?.value ?? ''} ${event.label.en ?? event.label.ar}`)
    for (const { article: id, start, end, because } of event.mentions) {
      const happening = marks.get(`${event.id} ${id} ${start}`) ?? ''
      rows.push({ event: event.id, article: id, start: `${start}`, happening })
      const article = process.argv.includes('--show') ? await store.item('articles', id) : null
      if (article === null) continue
      const { text, outlet } = article
      const around = `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`
      console.log(`  ${happening} ${outlet} ${id.slice(0, 4)} ${start} ${because.join('+')}: ${around.replace(/\s+/g, ' ')}`)
    }
  }
  return rows
}

const path = option('--store')
const rows = path === undefined ? table : await draw(path)
if (process.argv.includes('--write'))
  writeFileSync(
    TABLE,
    [
      'event\tarticle\tstart\thappening',
      ...rows.map(({ event, article, start, happening }) => [event, article, start, happening].join('\t')),
      '',
    ].join('\n'),
  )
const marked = rows.filter(({ happening }) => happening !== '')
const events = [...Map.groupBy(marked, ({ event }) => event).values()].map((mentions) => ({
  most: Math.max(...[...Map.groupBy(mentions, ({ happening }) => happening).values()].map(({ length }) => length)),
  all: mentions.length,
}))
const mean = events.reduce((sum, { most, all }) => sum + most / all, 0) / events.length
const ofMentions = events.reduce((sum, { most }) => sum + most, 0) / marked.length
const pure = events.filter(({ most, all }) => most === all).length
console.log(
  `${events.length} events, ${marked.length} mentions marked, ${rows.length - marked.length} not: purity ${mean.toFixed(3)} of events, ${ofMentions.toFixed(3)} of mentions; ${pure} events of one happening`,
)
