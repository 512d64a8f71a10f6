import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { folderWith, tawatur } from './tawatur.ts'
import { CROSSING, SHELLING, TRUCE } from './texts.ts'

const AT = ['--by', 'lina', '--time', '2024-03-09T09:00:00Z'] as const

/** A store of three articles, and the first event of each in its record. */
async function filled() {
  const cwd = folderWith({ '1.txt': TRUCE, '2.txt': CROSSING, '3.txt': SHELLING })
  const run = (...options: readonly string[]) => tawatur(options, { cwd })
  await run('add', '.', '--published', '2024-03-05')
  return { run, cwd, record: async () => JSON.parse((await run('record')).stdout) }
}

test('a decision is entered, exported, and imported elsewhere', async () => {
  const { run, record, cwd } = await filled()
  const [event] = (await record()).events
  const made = await run('review', 'correct', event.id, '--date', '2024-03-04', ...AT)
  assert.match(made.stdout, /^[0-9a-f]{16}\tapplied\tcorrect\n$/)
  const changed = await record()
  assert.equal(changed.events.find((one: { decidedBy: string[] }) => one.decidedBy.length > 0).date.value, '2024-03-04')
  assert.equal(changed.assessments.length, 1)
  const { stdout: log } = await run('review', 'export')
  const other = folderWith({ 'log.jsonl': log })
  await tawatur(['add', cwd, '--published', '2024-03-05'], { cwd: other })
  assert.equal((await tawatur(['review', 'import', 'log.jsonl'], { cwd: other })).code, 0)
  assert.deepEqual(JSON.parse((await tawatur(['record'], { cwd: other })).stdout).assessments, changed.assessments)
})

test('an undo, a contradiction and a forgotten article are told', async () => {
  const { run, record } = await filled()
  const [event] = (await record()).events
  const target = `${event.mentions[0].article}:${event.mentions[0].start}-${event.mentions[0].end}`
  await run('review', 'confirm', target, ...AT)
  const later = await run('review', 'reject', target, '--by', 'omar', '--time', '2024-03-09T10:00:00Z')
  assert.match(later.stderr, /is overruled now/)
  const id = later.stdout.split('\t')[0]!
  assert.match((await run('review', 'undo', id, '--time', '2024-03-09T11:00:00Z')).stderr, /is applied now[\s\S]*is overruled now/)
  await run('forget', event.mentions[0].article)
  const states = (await run('review', 'log')).stdout.split('\n').map((line) => line.split('\t')[2])
  assert.deepEqual(states, ['span-gone', 'overruled', 'applied', undefined])
  assert.ok(!(await record()).articles.some((one: { id: string }) => one.id === event.mentions[0].article))
})

const WRONG: readonly (readonly [says: string, options: readonly string[], message: RegExp])[] = [
  ['an action that is none', ['approve', 'x'], /no action/],
  ['a target that is nowhere', ['confirm', 'x'], /nothing in the record is x/],
  ['one event to merge', ['merge', 'EVENT'], /two events/],
  ['nothing to correct', ['correct', 'EVENT'], /one thing at a time/],
  ['two things to correct', ['correct', 'EVENT', '--type', 'talks', '--date', '2024'], /one thing at a time/],
  ['a type that is none', ['correct', 'EVENT', '--type', 'party'], /is no type/],
  ['a day that is none', ['correct', 'EVENT', '--date', '2024-02-31'], /is no date/],
  ['a figure of an event', ['correct', 'EVENT', '--figure', '12'], /no figure of this kind/],
  ['nothing to undo', ['undo', 'x'], /one assessment/],
  ['a file that is none', ['import', 'absent.jsonl'], /cannot be read/],
]
test('what makes no sense is refused, and nothing is kept', async () => {
  const { run, record } = await filled()
  const [event] = (await record()).events
  for (const [says, options, message] of WRONG) {
    const { code, stderr } = await run('review', ...options.map((option) => (option === 'EVENT' ? event.id : option)))
    assert.equal(code, 2, says)
    assert.match(stderr, message, says)
  }
  assert.equal((await run('review', 'log')).stdout, '')
  assert.deepEqual([(await run('forget')).code, (await run('forget', 'x')).code], [2, 1])
})
