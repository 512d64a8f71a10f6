import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { after } from 'node:test'
import { createColors } from 'picocolors'
import { run } from '../../src/cli/program.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

export const BIN = resolve('bin/tawatur')

export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
}

export interface ProcessOptions extends RunOptions {
  readonly input?: string | Uint8Array
  readonly bin?: string
  /** User id to run as; only root can. */
  readonly uid?: number
}

/** Starts `tawatur` without colours or terminal. */
export const start = (options: readonly string[], { cwd, bin = BIN, uid }: ProcessOptions) =>
  spawn(bin, options, { cwd, env: { PATH: process.env['PATH'] }, stdio: ['pipe', 'pipe', 'pipe'], ...(uid === undefined ? {} : { uid }) })

/** Runs `tawatur` as a process of its own, to its end. */
export async function tawaturProcess(options: readonly string[], run: ProcessOptions): Promise<Finished> {
  const child = start(options, run)
  child.stdin.on('error', () => {
    // a program that needs no input closes it
  })
  child.stdin.end(run.input ?? '')
  const texts = await Promise.all([child.stdout, child.stderr].map(async (stream) => (await stream.setEncoding('utf8').toArray()).join('')))
  const code = child.exitCode ?? (await new Promise<number | null>((done) => child.once('close', done)))
  return { code, stdout: texts[0]!, stderr: texts[1]! }
}

/** The run before, which ends first: they share a working folder. */
let before: Promise<unknown> = Promise.resolve()

/** Runs a command line to its end within this process, which saves the second that a process takes to start. */
export function tawatur(options: readonly string[], { cwd }: RunOptions): Promise<Finished> {
  const finished = before.then(() => runHere(options, cwd))
  before = finished.catch(() => {})
  return finished
}

async function runHere(options: readonly string[], cwd: string): Promise<Finished> {
  const [home, exitCode] = [process.cwd(), process.exitCode]
  const colours = createColors(false)
  let [stdout, stderr] = ['', '']
  const terminal: Terminal = {
    async out(text) {
      stdout += typeof text === 'string' ? text : new TextDecoder().decode(text)
    },
    error(line) {
      stderr += `${line}\n`
    },
    progress() {},
    colours,
    errorColours: colours,
  }
  process.chdir(cwd)
  process.exitCode = undefined
  try {
    await run(terminal, options, {})
    return { code: Number(process.exitCode ?? 0), stdout, stderr }
  } finally {
    process.exitCode = exitCode
    process.chdir(home)
  }
}

/** A folder of its own with some files, gone after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Lines of the standard output of `add`: id, state, uri. */
export const lines = ({ stdout }: Finished): readonly (readonly string[])[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
export const states = (finished: Finished) => lines(finished).map(([, state, uri]) => `${state} ${uri}`)
