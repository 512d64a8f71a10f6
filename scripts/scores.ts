/**
 * Scores the corpora with the rules as they are and compares them with docs/scores.md, or with `--write` puts the figures there.
 * A corpus that is not beside the checkout is left out with a word.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportJson } from '../src/export/json.ts'
import { recordSchema } from '../src/model/record.ts'
import { engineFor } from '../src/pipeline/engine-for.ts'
import { ingest } from '../src/pipeline/ingest.ts'
import { openInputs } from '../src/pipeline/inputs.ts'
import { openRecord } from '../src/pipeline/open.ts'
import { createReaders, NO_TABLES } from '../src/pipeline/readers.ts'
import { goldSchema } from '../src/score/gold.ts'
import { figuresOf, score } from '../src/score/score.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

export interface Corpus {
  readonly name: string
  readonly manifest: string
  readonly gold: string
  readonly sources: string | null
}

/** What is scored. The first stands beside the checkout and not in it. */
export const CORPORA: readonly Corpus[] = [
  { name: 'karabakh', manifest: '../shared/gold/karabakh/manifest.json', gold: '../shared/gold/karabakh/gold.json', sources: null },
  {
    name: 'karabakh-one-date',
    manifest: '../shared/gold/karabakh/manifest-one.json',
    gold: '../shared/gold/karabakh/gold.json',
    sources: null,
  },
  { name: 'sample', manifest: 'corpus/sample/manifest.json', gold: 'corpus/sample/gold.json', sources: 'corpus/sample/sources.tsv' },
  { name: 'blind-1', manifest: 'corpus/blind/manifest-1.json', gold: 'corpus/blind/gold-1.json', sources: null },
  { name: 'blind-2', manifest: 'corpus/blind/manifest-2.json', gold: 'corpus/blind/gold-2.json', sources: null },
  { name: 'blind-3', manifest: 'corpus/blind/manifest-3.json', gold: 'corpus/blind/gold-3.json', sources: null },
  { name: 'blind-4', manifest: 'corpus/blind/manifest-4.json', gold: 'corpus/blind/gold-4.json', sources: null },
  { name: 'blind-5', manifest: 'corpus/blind/manifest-5.json', gold: 'corpus/blind/gold-5.json', sources: null },
  { name: 'blind-6', manifest: 'corpus/blind/manifest-6.json', gold: 'corpus/blind/gold-6.json', sources: null },
  { name: 'blind-7', manifest: 'corpus/blind/manifest-7.json', gold: 'corpus/blind/gold-7.json', sources: null },
  { name: 'blind-8', manifest: 'corpus/blind/manifest-8.json', gold: 'corpus/blind/gold-8.json', sources: null },
  { name: 'blind-9', manifest: 'corpus/blind/manifest-9.json', gold: 'corpus/blind/gold-9.json', sources: null },
  { name: 'blind-10', manifest: 'corpus/blind/manifest-10.json', gold: 'corpus/blind/gold-10.json', sources: null },
  { name: 'blind-11', manifest: 'corpus/blind/manifest-11.json', gold: 'corpus/blind/gold-11.json', sources: null },
  { name: 'blind-12', manifest: 'corpus/blind/manifest-12.json', gold: 'corpus/blind/gold-12.json', sources: null },
  { name: 'blind-13', manifest: 'corpus/blind/manifest-13.json', gold: 'corpus/blind/gold-13.json', sources: null },
  { name: 'blind-14', manifest: 'corpus/blind/manifest-14.json', gold: 'corpus/blind/gold-14.json', sources: null },
  { name: 'blind-15', manifest: 'corpus/blind/manifest-15.json', gold: 'corpus/blind/gold-15.json', sources: null },
  { name: 'blind-16', manifest: 'corpus/blind/manifest-16.json', gold: 'corpus/blind/gold-16.json', sources: null },
  { name: 'accords', manifest: 'corpus/accords/manifest.json', gold: 'corpus/accords/gold.json', sources: null },
]

/** Figures that are watched: kind and figure as the scorer names them. `predicted` and `articlesWrong` are better when lower. */
const WATCHED: readonly (readonly [kind: string, figure: string])[] = [
  ['published', 'right'],
  ['furniture', 'recall'],
  ['furniture', 'precision'],
  ['furniture', 'headings'],
  ['times', 'f1'],
  ['times', 'valueF1'],
  ['quantities', 'f1'],
  ['quantities', 'claimant'],
  ['statements', 'found'],
  ['statements', 'speaker'],
  ['statements', 'act'],
  ['statements', 'predicted'],
  ['entities', 'formsSeen'],
  ['entities', 'joinRecall'],
  ['entities', 'joinPrecision'],
  ['events', 'found'],
  ['events', 'exactType'],
  ['events', 'dated'],
  ['events', 'articlesJoined'],
  ['events', 'articlesWrong'],
  ['events', 'status'],
  ['events', 'roles'],
  ['events', 'place'],
  ['events', 'predicted'],
  ['agreements', 'terms'],
  ['agreements', 'compliance'],
  ['agreements', 'violations'],
  ['families', 'right'],
  ['families', 'wrong'],
]
export const LOWER_IS_BETTER: ReadonlySet<string> = new Set([
  'statements predicted',
  'events predicted',
  'events articlesWrong',
  'families wrong',
])

export const isAtHand = ({ manifest }: Corpus): boolean => existsSync(join(ROOT, manifest))

/** Adds a corpus to a fresh store and scores its record: figure by `kind name`; kinds that the gold does not mark are left out. */
export async function measure(corpus: Corpus): Promise<ReadonlyMap<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-scores-'))
  try {
    await using store = await openRecord(folder, { create: true })
    const engine = await engineFor(store, corpus.sources === null ? null : readFileSync(join(ROOT, corpus.sources), 'utf8'))
    const inputs = await openInputs([], { manifest: join(ROOT, corpus.manifest) })
    if (!inputs.ok) throw new Error(inputs.fault.message)
    for await (const _ of ingest(store, engine, inputs.value, createReaders(engine, NO_TABLES, 1)));
    let json = ''
    for await (const part of exportJson(store, engine.rules)) json += part
    const goldPath = join(ROOT, corpus.gold)
    const gold = goldSchema.parse(JSON.parse(readFileSync(goldPath, 'utf8')))
    const texts = new Map(gold.articles.map(({ id, file }) => [id, readFileSync(join(dirname(goldPath), file), 'utf8')]))
    const figures = figuresOf(score(recordSchema.parse(JSON.parse(json)), gold, texts))
    const marked = (kind: string) =>
      kind === 'published' ||
      kind === 'furniture' ||
      ((gold as Readonly<Record<string, unknown>>)[KIND_OF[kind] ?? kind] as readonly unknown[]).length > 0
    return new Map(WATCHED.filter(([kind]) => marked(kind)).map(([kind, figure]) => [`${kind} ${figure}`, figures[kind]![figure]!]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const KIND_OF: Readonly<Record<string, string>> = { families: 'lineage' }

const PAGE = join(ROOT, 'docs/scores.md')
const START = '<!-- scores: written by scripts/scores.ts -->'
const END = '<!-- end of scores -->'

/** The figures that docs/scores.md states, by corpus. */
export function statedScores(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const page = readFileSync(PAGE, 'utf8')
  const rows = page
    .slice(page.indexOf(START) + START.length, page.indexOf(END))
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const corpora = rows[0]!.slice(1)
  return new Map(
    corpora.map((corpus, column) => [
      corpus,
      new Map(rows.slice(2).flatMap((row) => (row[column + 1] === '' ? [] : [[row[0]!, Number(row[column + 1])] as const]))),
    ]),
  )
}

async function write(): Promise<void> {
  const stated = statedScores()
  const measured = new Map<string, ReadonlyMap<string, number>>()
  for (const corpus of CORPORA) measured.set(corpus.name, isAtHand(corpus) ? await measure(corpus) : (stated.get(corpus.name) ?? new Map()))
  const names = CORPORA.map(({ name }) => name)
  const rows = WATCHED.map(([kind, figure]) => `${kind} ${figure}`).map(
    (key) => `| ${key} | ${names.map((name) => measured.get(name)?.get(key) ?? '').join(' | ')} |`,
  )
  const table = [`| figure | ${names.join(' | ')} |`, `|---|${names.map(() => '---|').join('')}`, ...rows].join('\n')
  const page = readFileSync(PAGE, 'utf8')
  writeFileSync(PAGE, `${page.slice(0, page.indexOf(START) + START.length)}\n${table}\n${page.slice(page.indexOf(END))}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--write')) await write()
  else
    for (const corpus of CORPORA) {
      if (!isAtHand(corpus)) console.log(`${corpus.name}: not at hand, left out`)
      else console.log(corpus.name, Object.fromEntries(await measure(corpus)))
    }
}
