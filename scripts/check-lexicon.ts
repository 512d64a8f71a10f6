import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { light } from '../src/language/ar/letters.ts'

/** One row or line of a lexicon that would not be found in a text, or twice. */
export interface Flaw {
  readonly file: string
  readonly line: number
  readonly what: string
}

const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a presentation form', /[\ufb50-\ufdfb\ufe70-\ufefc]/],
  ['a tatweel', /\u0640/],
  ['a direction mark or joiner', /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/],
]

/** What is wrong with the letters of a line. */
function letterFlaws(line: string): readonly string[] {
  const found = FORBIDDEN.filter(([, pattern]) => pattern.test(line)).map(([what]) => `${what} stands in it`)
  return line === line.normalize('NFC') ? found : [...found, 'it is not in Unicode normal form C']
}

/** Columns that hold the names of a row, lists divided by `;`. */
const NAMES = ['name_ar', 'aliases_ar']

/** Flaws of a table: letters, number of cells, blanks, ids that are not unique or not in order, names of one row that are the same but for marks. */
export function tableFlaws(file: string, table: string): readonly Flaw[] {
  const flaws: Flaw[] = []
  const lines = table.split('\n')
  const columns = lines[0]!.split('\t')
  let last = ''
  lines.forEach((text, i) => {
    const report = (what: string) => flaws.push({ file, line: i + 1, what })
    letterFlaws(text).forEach(report)
    if (i === 0 || text === '' || text.startsWith('#')) return
    const cells = text.split('\t')
    if (cells.length !== columns.length) report(`it has ${cells.length} cells, not ${columns.length}`)
    if (cells.some((cell) => cell !== cell.trim() || cell.includes('  ') || cell.endsWith('\r'))) report('a cell has blanks too many')
    const id = cells[0]!
    if (id === last) report(`${id} is there twice`)
    else if (id < last) report(`${id} belongs before ${last}`)
    last = id
    const names = NAMES.flatMap((name) => cells[columns.indexOf(name)]?.split(';') ?? []).filter((name) => name !== '')
    const spelt = names.map(light)
    spelt.forEach((name, at) => {
      if (spelt.indexOf(name) < at) report(`${names[at]} is the same name as ${names[spelt.indexOf(name)]} but for marks`)
    })
  })
  return flaws
}

const LITERAL = /'[^'\n]*'/g

/** Flaws of a table in code: letters of its strings only; what must be unique there is checked by the tests of its rules. */
export const codeFlaws = (file: string, code: string): readonly Flaw[] =>
  code.split('\n').flatMap((line, i) => letterFlaws(line.match(LITERAL)?.join(' ') ?? '').map((what) => ({ file, line: i + 1, what })))

function main(): void {
  const tables = globSync('src/**/*.tsv').sort()
  const code = globSync('src/language/*/lexicon/**/*.ts').sort()
  const flaws = [
    ...tables.flatMap((file) => tableFlaws(file, readFileSync(file, 'utf8'))),
    ...code.flatMap((file) => codeFlaws(file, readFileSync(file, 'utf8'))),
  ]
  for (const { file, line, what } of flaws) console.error(`${file}:${line}: ${what}`)
  if (flaws.length > 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
