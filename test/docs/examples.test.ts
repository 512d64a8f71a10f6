import { strict as assert } from 'node:assert'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { tawatur } from '../cli/tawatur.ts'
import { PAGES, readPage } from './read.ts'

const run = promisify(execFile)

interface Example {
  readonly commands: string
  /** Lines that the commands print, in this order; `…` stands for anything. */
  readonly output: readonly string[]
}

const BLOCK = /^<!-- example -->\n```sh\n([\s\S]*?)^```\n(?:\n```\w*\n([\s\S]*?)^```$)?/gm
const examplesOf = (page: string): readonly Example[] =>
  [...page.matchAll(BLOCK)].map(([, commands, output = '']) => ({
    commands: commands!,
    output: output.split('\n').filter((line) => line.trim() !== ''),
  }))

const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069\ufeff]/g, '')
const escaped = (text: string) => text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')
const pattern = (line: string) => new RegExp(`^\\s*${line.trim().split('…').map(escaped).join('.*')}\\s*$`)

/** The first of the lines that is not printed after the one before it, or null. */
function missing(output: readonly string[], printed: string): string | null {
  const lines = withoutIsolates(printed).split('\n')
  let at = 0
  for (const line of output) {
    const found = lines.findIndex((one, i) => i >= at && pattern(line).test(one))
    if (found === -1) return line
    at = found + 1
  }
  return null
}

/** What a shell prints that runs some commands as a user would. */
async function inShell(commands: string, cwd: string): Promise<string> {
  const env = { PATH: `${join(cwd, 'bin')}:${process.env['PATH']}` }
  return (await run('sh', ['-e', '-c', commands], { cwd, env, maxBuffer: 1 << 26 })).stdout
}

/** The same within this process, which is much faster: words, words in quotes, and a file for the output are all that examples have. */
async function here(commands: string, cwd: string): Promise<string> {
  let printed = ''
  for (const command of commands.trim().split('\n')) {
    const [, line, file] = /^tawatur (.*?)(?: > (\S+))?$/.exec(command)!
    const words = [...line!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
    const { code, stdout, stderr } = await tawatur(words, { cwd })
    assert.equal(code, 0, `${command}: ${stderr}`)
    if (file === undefined) printed += stdout
    else writeFileSync(join(cwd, file), stdout)
  }
  return printed
}

const sample = resolve('corpus/sample')
const program = resolve('bin/tawatur')

describe('examples', { concurrency: true }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-docs-'))
  const store = join(folder, 'tawatur-data')
  before(() =>
    run(program, ['add', '--store', store, '--manifest', join(sample, 'manifest.json'), '--sources', join(sample, 'sources.tsv')]),
  )
  after(() => rmSync(folder, { recursive: true }))

  for (const path of PAGES) {
    const examples = examplesOf(readPage(path))
    if (examples.length === 0) continue
    test(`of ${path}`, async () => {
      const cwd = join(folder, path.replaceAll('/', '-'))
      mkdirSync(join(cwd, 'bin'), { recursive: true })
      symlinkSync(program, join(cwd, 'bin/tawatur'))
      symlinkSync(sample, join(cwd, 'sample'))
      cpSync(store, join(cwd, 'tawatur-data'), { recursive: true })
      for (const { commands, output } of examples) {
        for (const command of commands.trim().split('\n'))
          assert.match(command, /^(?:bin\/)?tawatur [^;&|`$]+$/, 'an example runs tawatur and nothing else')
        const printed = path === 'README.md' ? await inShell(commands, cwd) : await here(commands, cwd)
        assert.equal(missing(output, printed), null, `${commands}prints this line:`)
      }
    })
  }
})

test('a line that is not printed, or out of order, is missed', () => {
  assert.equal(missing(['a … c'], 'a b c\n'), null)
  assert.equal(missing(['b', 'a'], 'a\nb\n'), 'a')
  assert.equal(missing(['a.c'], 'abc\n'), 'a.c')
})
