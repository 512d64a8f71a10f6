import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { tawatur } from '../cli/tawatur.ts'
import { quotedIn, readPage, rowsOf, sectionOf } from './read.ts'

const page = readPage('docs/commands.md')

interface Option {
  /** As the help writes it: `--port <number>`. */
  readonly flags: string
  /** Choices and default. */
  readonly values: readonly string[]
}

/** The parts of a help text under a head, each entry on one line. */
function entries(help: string, head: string): readonly string[] {
  const from = help.indexOf(`\n${head}:\n`)
  if (from === -1) return []
  const [block = ''] = help.slice(from + head.length + 3).split(/\n\n|\n(?=\S)/)
  return block.split(/\n(?= {2}\S)/).map((entry) => entry.replace(/\s*\n\s+/g, ' ').trim())
}

const optionsIn = (help: string, head: string): readonly Option[] =>
  entries(help, head).map((entry) => {
    const [flags = '', text = ''] = entry.split(/ {2,}/)
    const [, listed = ''] = /\((.*)\)$/.exec(text) ?? []
    return { flags, values: [...listed.matchAll(/"([^"]+)"|default: (\d+)/g)].map(([, quoted, number]) => quoted ?? number!) }
  })

const help = async (...command: readonly string[]) => (await tawatur([...command, '--help'], { cwd: '.' })).stdout

/** Options in the tables of a section, with the rest of their rows. */
const documented = (section: string): ReadonlyMap<string, string> =>
  new Map(
    rowsOf(section).flatMap(([name = '', ...rest]) =>
      quotedIn(name).flatMap((code) => (code.startsWith('-') ? [[code, rest.join(' ')] as const] : [])),
    ),
  )

function agree(where: string, options: readonly Option[], section: string): void {
  const rows = documented(section)
  assert.deepEqual([...rows.keys()].sort(), options.map(({ flags }) => flags).sort(), where)
  // what is told of another command is not told again
  for (const { flags, values } of options)
    if (!/\bas for `/.test(rows.get(flags)!))
      for (const value of values) assert.ok(rows.get(flags)!.includes(value), `${where} ${flags}: ${value}`)
}

test('every command and option is documented, and nothing else', async () => {
  const main = await help()
  agree('tawatur', optionsIn(main, 'Options'), sectionOf(page, 'tawatur\n'))
  const commands = entries(main, 'Commands')
    .map((entry) => entry.split(' ')[0]!)
    .filter((name) => name !== 'help')
  const headings = [...page.matchAll(/^## tawatur (\S+)/gm)].map(([, name]) => name)
  assert.deepEqual(headings, commands)
  const helps = await Promise.all(commands.map((command) => help(command)))
  commands.forEach((command, i) => {
    const [, usage = ''] = /^Usage: (.+)/.exec(helps[i]!) ?? []
    const section = sectionOf(page, usage.replace(' [options]', ''))
    agree(
      command,
      optionsIn(helps[i]!, 'Options').filter(({ flags }) => flags !== '-h, --help'),
      section,
    )
    assert.match(section, new RegExp(`\`\`\`sh\\n(?:.*\\n)*tawatur ${command}`), `${command} has an example`)
  })
})

test('every path of the API is documented, and nothing else', () => {
  const routes = [...readFileSync('src/api/app.ts', 'utf8').matchAll(/\bapi\.get\('([^']+)'/g)].map(([, path]) => `/api${path}`)
  const told = rowsOf(sectionOf(page, 'tawatur serve')).flatMap(([name = '']) => quotedIn(name).filter((code) => code.startsWith('/')))
  assert.ok(routes.length > 0)
  assert.deepEqual([...told].sort(), [...routes].sort())
})

test('every exit code is documented', () => {
  const codes = [...readFileSync('src/cli/faults.ts', 'utf8').matchAll(/EXIT = \{(.*)\}/g)].flatMap(([, list]) => list!.match(/\d+/g) ?? [])
  const told = rowsOf(sectionOf(page, 'tawatur\n')).flatMap(([code = '']) => (/^\d$/.test(code) ? [code] : []))
  assert.deepEqual(told, ['0', ...codes])
})
