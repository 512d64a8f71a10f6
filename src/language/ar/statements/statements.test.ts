import type { Span } from '../../../model/span.ts'
import type { UnresolvedReading, UnresolvedStatement } from '../../contract.ts'
import { isPhrase, testRows, words } from '../testing/pack.ts'
import { type ExpectedStatement, openRows, statementRows } from './statements.corpus.ts'

const FIELDS = ['cue', 'content', 'speaker', 'via', 'medium', 'audience'] as const

/** Without the word that opens a clause or governs it: where exactly content begins is tested by the word after it. */
const withoutOpening = (phrase: string) => phrase.replace(/^(?:أن|إن|بأن|إلى|على|عن|من|في) /, '').replace(/^[بل](?=\p{L}{3})/u, '')

function isWords(text: string, field: (typeof FIELDS)[number], span: Span | null, expected: string | null): boolean {
  if (expected === null || span === null) return expected === span
  const found = words(text, span)
  return expected
    .split(' | ')
    .some((phrase) => isPhrase(found, phrase) || (field === 'content' && isPhrase(withoutOpening(found), withoutOpening(phrase))))
}

function holds(text: string, expected: ExpectedStatement, statement: UnresolvedStatement, { statements }: UnresolvedReading): boolean {
  if (expected.act !== undefined && !expected.act.split('|').includes(statement.act)) return false
  if (expected.form !== undefined && statement.form !== expected.form) return false
  if (expected.polarity !== undefined && statement.polarity !== expected.polarity) return false
  if (expected.concedes !== undefined && statement.concedes !== expected.concedes) return false
  if (expected.carried !== undefined && statement.speaker?.carried !== expected.carried) return false
  if (expected.parent !== undefined) {
    const parent = statement.parent === null ? null : statements[statement.parent]!.cue
    if (!isWords(text, 'cue', parent, expected.parent)) return false
  }
  return FIELDS.every((field) => {
    const wanted = expected[field]
    return wanted === undefined || isWords(text, field, statement[field], wanted)
  })
}

function isUnmet(text: string, expected: ExpectedStatement, reading: UnresolvedReading): boolean {
  const { no } = expected
  if (no === undefined) return !reading.statements.some((statement) => holds(text, expected, statement, reading))
  const start = text.indexOf(no)
  return (
    start === -1 ||
    reading.statements.some(
      (statement) => statement.cue.start < start + no.length && statement.cue.end > start && holds(text, expected, statement, reading),
    )
  )
}

testRows(statementRows, openRows, {
  unmet: (text, expected, reading) =>
    expected.length === 0 && reading.statements.length > 0
      ? ['no statement']
      : expected.filter((statement) => isUnmet(text, statement, reading)).map((statement) => JSON.stringify(statement)),
  found: (text, { statements }) =>
    statements.map((statement) => {
      const { act, polarity, form, parent, speaker, rule } = statement
      const fields = FIELDS.filter((field) => statement[field] !== null).map((field) => `${field} «${words(text, statement[field])}»`)
      return [
        act,
        ...(polarity === 'negative' ? ['not'] : []),
        form,
        ...fields,
        ...(speaker?.carried ? ['carried'] : []),
        ...(parent === null ? [] : [`in «${words(text, statements[parent]!.cue)}»`]),
        rule,
      ].join(' ')
    }),
})
