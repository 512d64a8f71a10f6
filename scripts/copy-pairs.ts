import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createArticle } from '../src/article/article.ts'
import { findFamilies, type LineageArticle } from '../src/lineage/families.ts'
import { keyPrints } from '../src/lineage/shingles.ts'
import { lineageOf } from '../src/pipeline/article-read.ts'
import { loadLanguages } from '../src/pipeline/languages.ts'
import { readAlone, readArticle } from '../src/pipeline/read.ts'
import { hash52 } from '../src/text/hash.ts'
import { tsvRows } from '../src/text/tsv.ts'

/**
 * Draws pairs of articles of different outlets over the whole range of what they share, and compares what the program says of them with what a reader
 * marked in docs/copy-pairs.tsv: `copy` where most of one text, or a whole report in it, stands in the other, `no` where not.
 * With --show FROM TO the texts of so many pairs are printed for marking; with --write the table is written, marks kept.
 */
const NEWS = new URL('../../shared/data/saudinewsnet/', import.meta.url)
const TABLE = new URL('../docs/copy-pairs.tsv', import.meta.url)
const BINS = 10
const PER_BIN = 15
/** Share of one text from which the program calls two articles copies of one text: most of it. */
const COPY = 0.5

interface Given {
  readonly id: string
  readonly url: string
  readonly outlet: string
  readonly title: string | null
  readonly published: string
  readonly text: string
}

if (!existsSync(NEWS)) {
  console.log('no such articles lie beside the project')
  process.exit(0)
}
const packs = loadLanguages()
const given = new Map<string, Given>()
const lineage = new Map<string, LineageArticle>()
for (const name of readdirSync(NEWS).sort())
  for (const line of gunzipSync(readFileSync(new URL(name, NEWS)))
    .toString('utf8')
    .trim()
    .split('\n')) {
    const article = JSON.parse(line) as Given
    const created = createArticle({ ...article, uri: article.url, publisher: null, givenId: article.id })
    if (!created.ok || given.has(article.id)) continue
    const stored = { article: created.value, ...readArticle(created.value, packs), diagnostics: [] }
    given.set(article.id, article)
    lineage.set(article.id, { ...lineageOf(stored, readAlone(stored, '', packs).reading), id: article.id })
  }

/** What passages of a family cover of the shorter one's words, names aside. */
function copiedOf(a: string, b: string): number {
  const members = findFamilies([lineage.get(a)!, lineage.get(b)!], () => false).flatMap(({ members }) => members)
  const shares = [a, b].map((id) => {
    const spans = members.flatMap(({ article, passages }) => (article === id ? passages : []))
    const words = lineage.get(id)!.words.filter(({ isName }) => !isName)
    return words.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end)).length / Math.max(1, words.length)
  })
  return Math.max(...shares)
}
/** What the families say that the two share, of the shorter one. */
function shareOf(a: string, b: string): number {
  const members = findFamilies([lineage.get(a)!, lineage.get(b)!], () => false).flatMap(({ members }) => members)
  const shares = [a, b].map((id) => members.filter(({ article }) => article === id).reduce((sum, { share }) => sum + share, 0))
  return Math.min(1, Math.max(...shares))
}
interface Drawn {
  readonly a: string
  readonly b: string
  readonly share: number
  /** What was marked from the first lines; `mark` is from the whole texts. */
  readonly first: string
  readonly mark: string
}
/** Fifteen pairs of each tenth of what families say that two articles share, by hash; once they are in the table they stay what they are. */
function draw(): readonly Drawn[] {
  if (existsSync(TABLE))
    return tsvRows(readFileSync(TABLE, 'utf8')).map(({ cells }) => ({
      a: cells['a']!,
      b: cells['b']!,
      share: Number(cells['share']),
      first: cells['first']!,
      mark: cells['mark']!,
    }))
  const holders = new Map<number, string[]>()
  for (const [id, { words }] of lineage) for (const print of keyPrints(words)) holders.set(print, [...(holders.get(print) ?? []), id])
  const bins = Array.from(
    { length: BINS },
    () => [] as { readonly a: string; readonly b: string; readonly share: number; readonly key: number }[],
  )
  const seen = new Set<string>()
  for (const ids of holders.values())
    for (const x of ids)
      for (const y of ids) {
        const [a, b] = x < y ? [x, y] : [y, x]
        if (a === b || seen.has(`${a} ${b}`) || given.get(a)!.outlet === given.get(b)!.outlet) continue
        seen.add(`${a} ${b}`)
        const share = shareOf(a, b)
        bins[Math.min(BINS - 1, Math.floor(share * BINS))]!.push({ a, b, share, key: hash52(`copy pairs ${a} ${b}`) })
      }
  return bins.flatMap((bin) =>
    bin
      .sort((p, q) => p.key - q.key)
      .slice(0, PER_BIN)
      .map(({ a, b, share }) => ({ a, b, share, first: '', mark: '' })),
  )
}
const drawn = draw()

const show = process.argv.indexOf('--show')
if (show > 0)
  for (const [i, { a, b, share }] of [...drawn.entries()].slice(Number(process.argv[show + 1]), Number(process.argv[show + 2]))) {
    console.log(`#${i} ${share.toFixed(2)}`)
    for (const id of [a, b]) {
      const { outlet, title, text } = given.get(id)!
      console.log(`  ${outlet} (${text.length}) ${title} | ${text.replace(/\s+/g, ' ').slice(0, 230)}`)
    }
  }
else {
  const rows = drawn.map(({ a, b, share, first, mark }) => ({ a, b, share, first, mark, program: copiedOf(a, b) >= COPY ? 'copy' : 'no' }))
  if (process.argv.includes('--write'))
    writeFileSync(
      TABLE,
      [
        'a\tb\tshare\tfirst\tmark\tprogram',
        ...rows.map(({ a, b, share, first, mark, program }) => [a, b, share.toFixed(3), first, mark, program].join('\t')),
        '',
      ].join('\n'),
    )
  const marked = rows.filter(({ mark }) => mark !== '')
  const both = marked.filter(({ mark, program }) => mark === 'copy' && program === 'copy').length
  const said = marked.filter(({ program }) => program === 'copy').length
  const copies = marked.filter(({ mark }) => mark === 'copy').length
  console.log(
    `${marked.length} of ${rows.length} pairs marked: precision ${(both / said).toFixed(3)}, recall ${(both / copies).toFixed(3)}`,
  )
  if (process.argv.includes('--sweep'))
    for (const least of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
      const says = marked.filter(({ a, b }) => copiedOf(a, b) >= least)
      const right = says.filter(({ mark }) => mark === 'copy').length
      console.log(least, (right / says.length).toFixed(3), (right / copies).toFixed(3))
    }
  for (const { a, b, share, mark, program } of marked) if (mark !== program) console.log(`${a} ${b} ${share.toFixed(3)} ${mark} ${program}`)
}
