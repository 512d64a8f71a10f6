import { strict as assert } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { Finished } from '../cli/tawatur.ts'
import { assertWhole, runIn, type Setting } from './scenarios.ts'

/** Ended with a line that says what, and what to do. */
export function assertTold(finished: Finished, code: string): void {
  assert.equal(finished.code, 3, finished.stderr)
  assert.match(finished.stderr, new RegExp(`^tawatur: [^\\n]*\\[${code.replace('.', '\\.')}\\]; [^\\n]+\\n$`))
}

/** The same command does the work, once the trouble is gone. */
export async function assertResumes(setting: Setting, store: string, record: string): Promise<void> {
  const { code, stderr } = await runIn(setting)(store, 'add', 'news.jsonl')
  assert.equal(code, 0, stderr)
  await assertWhole(runIn(setting), store, record)
}

/** A small disk of its own, for a folder. */
export async function onDisk<T>(folder: string, options: string, work: (remount: (options: string) => void) => Promise<T>): Promise<T> {
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  try {
    return await work((options) => execFileSync('mount', ['-o', `remount,${options}`, folder]))
  } finally {
    execFileSync('umount', [folder])
  }
}
