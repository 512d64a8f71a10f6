import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '../../../model/span.ts'
import { loadArabicData } from '../../../pipeline/data.ts'
import type { LanguagePack, UnresolvedReading } from '../../contract.ts'
import { createArabic } from '../index.ts'

let pack: LanguagePack | null = null

/** A text as the Arabic pack with all its tables reads it; the pack is made once for the tests of one file. */
export function read(text: string): UnresolvedReading {
  pack ??= createArabic(loadArabicData())
  return pack.read(text)
}

/** A row of a corpus: a text and what is expected of its reading. */
export type Row<Expected> = readonly [text: string, ...expected: readonly Expected[]]

/** What a corpus compares: one line for each expectation that does not hold, and what was found instead. */
export interface Comparison<Expected> {
  readonly unmet: (text: string, expected: readonly Expected[], reading: UnresolvedReading) => readonly string[]
  readonly found: (text: string, reading: UnresolvedReading) => readonly string[]
}

/** Runs rows that hold as tests and rows that do not yet hold as tests to do; an open row that holds belongs among the others. */
export function testRows<Expected>(
  rows: readonly Row<Expected>[],
  open: readonly Row<Expected>[],
  { unmet, found }: Comparison<Expected>,
): void {
  const failuresOf = ([text, ...expected]: Row<Expected>) => {
    const reading = read(text)
    const failures = unmet(text, expected, reading)
    return failures.length === 0
      ? null
      : [text, ...failures.map((line) => `  expected ${line}`), ...found(text, reading).map((line) => `  got      ${line}`)].join('\n')
  }
  const check = (row: Row<Expected>) => () => {
    const failures = failuresOf(row)
    if (failures !== null) assert.fail(failures)
  }
  for (const row of rows) test(row[0], check(row))
  for (const row of open) test(row[0], { todo: true }, check(row))
  test('every open row is still open', () =>
    assert.deepEqual(
      open.filter((row) => failuresOf(row) === null).map(([text]) => text),
      [],
    ))
  test('every text stands once', () => {
    const texts = [...rows, ...open].map(([text]) => text)
    assert.deepEqual(
      texts.filter((text, i) => texts.indexOf(text) !== i),
      [],
    )
  })
}

export const words = (text: string, span: Span | null): string => (span === null ? 'none' : text.slice(span.start, span.end))

/** Whether found words are the expected ones: `first … last` names only how they begin and end; marks around them do not count. */
export function isPhrase(found: string, expected: string): boolean {
  const bare = trimmed(found)
  const [first = '', last] = expected.split(' … ').map(trimmed)
  return last === undefined ? bare === first : bare.startsWith(first) && bare.endsWith(last)
}

/** Whether a mention is the expected name, or that name with the noun before it that says what it is (مدينة إدلب). */
export const isName = (found: string, expected: string): boolean => found === expected || found.endsWith(` ${expected}`)

const trimmed = (phrase: string) => phrase.replace(/^[\s"“”«»'(،]+|[\s"“”«»').،؟!]+$/g, '')
