import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { loadLanguages } from '../src/pipeline/languages.ts'
import { NAME_CLASSES, parseConll } from './outside/conll.ts'
import { type ClassScore, type NameFailure, rates, scoreNames } from './outside/names.ts'

/**
 * Measures names on a test set of others, which lies beside the project and is no part of it. Prints the rates; with --failures every name that is not as
 * marked, with --write the figures into docs/names-outside.md. Says so and ends where the set is missing.
 */
const FILE = new URL('../../shared/data/ner/cleananercorp-train-tail.txt', import.meta.url)
const PAGE = new URL('../docs/names-outside.md', import.meta.url)
const [BEGIN, END] = ['<!-- names: written by scripts/score-names.ts -->', '<!-- end of names -->']

if (!existsSync(FILE)) {
  console.log('The test set of others is not beside the project; nothing is measured.')
  process.exit(0)
}

const pack = loadLanguages(null)[0]!
const sentences = parseConll(readFileSync(FILE, 'utf8'))
const { byClass, all, failures } = scoreNames(sentences, (text) => pack.read(text).names)

const percent = (rate: number) => rate.toFixed(3)
const row = (name: string, score: ClassScore): string => {
  const { precision, recall, f1 } = rates(score)
  return `| ${[name, score.marked, score.found, score.right, percent(precision), percent(recall), percent(f1)].join(' | ')} |`
}

/** Failures by kind and class, and by the rule that found what is not marked so. */
function tables(): string {
  const count = (fits: (failure: NameFailure) => boolean) => failures.filter(fits).length
  const kinds = ['missed', 'extent', 'class', 'extra'] as const
  const rules = [...new Set(failures.map(({ rule }) => rule).filter((rule) => rule !== ''))].sort()
  return [
    `${sentences.length} sentences.`,
    '',
    '| class | marked | found | right | precision | recall | F1 |',
    '|---|---|---|---|---|---|---|',
    ...NAME_CLASSES.map((type) => row(type, byClass[type])),
    row('all', all),
    '',
    '| failure | PERS | LOC | ORG |',
    '|---|---|---|---|',
    ...kinds.map(
      (kind) => `| ${kind} | ${NAME_CLASSES.map((type) => count((one) => one.kind === kind && one.type === type)).join(' | ')} |`,
    ),
    '',
    '| rule | extent | class | extra |',
    '|---|---|---|---|',
    ...rules.map(
      (rule) =>
        `| ${rule} | ${kinds
          .slice(1)
          .map((kind) => count((one) => one.kind === kind && one.rule === rule))
          .join(' | ')} |`,
    ),
  ].join('\n')
}

console.log(tables())
if (process.argv.includes('--failures'))
  for (const { kind, type, expected, got, rule, text } of failures) console.log(`${kind}\t${type}\t${expected}\t${got}\t${rule}\t${text}`)
if (process.argv.includes('--write')) {
  const page = readFileSync(PAGE, 'utf8')
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) throw new Error('docs/names-outside.md has lost its marks')
  writeFileSync(PAGE, `${before}${BEGIN}\n${tables()}\n${END}${after}`)
}
