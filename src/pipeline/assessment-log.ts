import { readFile } from 'node:fs/promises'
import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'

/** The lines of an exported log, each as `parse` makes it. Refused whole where one is none: `assessments.not-found`, `assessments.invalid`. */
export async function readAssessmentLog<T>(file: string, parse: (value: unknown) => T | null): Promise<Result<readonly T[]>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return refuse('assessments.not-found', `${file} cannot be read`, 'check its path')
  }
  const entries: T[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = parse(jsonOf(line))
    if (entry === null)
      return refuse('assessments.invalid', `line ${i + 1} of ${file} is no assessment`, 'give a file that “tawatur review export” wrote')
    entries.push(entry)
  }
  return { ok: true, value: entries }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
