/**
 * Measures events on sentences of others (older newswire), which lie beside the project and are no part of it, and writes the figures to
 * docs/events-outside.md with `--write`; with `--failures` it prints the sentences that went wrong. Says so and ends where the set is missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createArabic } from '../src/language/ar/index.ts'
import { loadArabicData } from '../src/pipeline/data.ts'
import { detection, f1, type Labelled, type Marked, overlap, type Reader } from './outside/event-sentences.ts'

const ROOT = new URL('../../shared/data/event-gsr/', import.meta.url)
const PAGE = new URL('../docs/events-outside.md', import.meta.url)

if (!existsSync(ROOT)) {
  console.log('The sentences of others are not beside the project; nothing is measured.')
  process.exit(0)
}

const lines = <T>(name: string): readonly T[] =>
  readFileSync(new URL(name, ROOT), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

const pack = createArabic(loadArabicData())
const known = new Map<string, ReturnType<Reader>>()
const read: Reader = (text) => {
  const reading = known.get(text) ?? pack.read(text)
  known.set(text, reading)
  return reading
}

/** How many kinds of failure the page names for each type. */
const COMMONEST = 8
const share = (value: number) => value.toFixed(3)

const sections = [
  { plover: 'ASSAULT', file: 'assault' },
  { plover: 'PROTEST', file: 'protest' },
].map(({ plover, file }) => {
  const rows = lines<Labelled>(`${file}.jsonl`)
  const { right, missed, wrong, reasons } = detection(rows, plover, read)
  if (process.argv.includes('--failures'))
    for (const row of rows) {
      const one = detection([row], plover, read)
      if (one.missed + one.wrong > 0) console.log(`${plover} ${[...one.reasons.keys()]} | ${row.text}`)
    }
  const marked = lines<Marked>(`${file}_spans.jsonl`)
  const commonest = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, COMMONEST)
  return [
    `## ${plover}`,
    '',
    '| what | precision | recall | F1 |',
    '|---|---|---|---|',
    `| sentences found, of ${rows.filter(({ label }) => label !== 'ambiguous').length} | ${share(right / (right + wrong))} | ${share(right / (right + missed))} | ${share((2 * right) / (2 * right + wrong + missed))} |`,
    ...(['actor', 'target'] as const).map((role) => {
      const counts = overlap(marked, plover, role, read)
      return `| words of the ${role}, in ${marked.length} sentences | ${share(counts.both / counts.read)} | ${share(counts.both / counts.marked)} | ${share(f1(counts))} |`
    }),
    '',
    'What goes wrong most often:',
    '',
    '| sentences | how |',
    '|---|---|',
    ...commonest.map(([reason, count]) => `| ${count} | ${reason} |`),
    '',
  ].join('\n')
})

const page = `# Events in sentences of others

Written by \`npm run score:events -- --write\`. The sentences are older Arabic newswire, taken one by one out of their articles and labelled by several people: does this one
report an assault, a protest (as PLOVER means them)? No weight is fitted to them, but what went wrong has been read, so they are not unseen; the set is no part of the project. A sentence counts as found when it has an event mention, asserted or
reported, whose type projects to PLOVER's; sentences that people found ambiguous are left out. Finding keywords gets F1 0.27 and 0.12.
The words of actors and targets are compared word by word with the marking that fits best, micro-averaged over the sentences.

${sections.join('\n')}`
console.log(page)
if (process.argv.includes('--write')) writeFileSync(PAGE, page)
