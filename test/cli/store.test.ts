import { strict as assert } from 'node:assert'
import { join } from 'node:path'
import { test } from 'node:test'
import { ITEM_KINDS } from '../../src/model/component.ts'
import { openRecord } from '../../src/pipeline/open.ts'
import { folderWith, start, tawatur, tawaturProcess } from './tawatur.ts'
import { CROSSING, manyLines, SHELLING, TRUCE } from './texts.ts'

/** Everything a store says, as it says it. */
async function dump(place: string): Promise<readonly string[]> {
  await using store = await openRecord(place, { create: false })
  const found: string[] = []
  for (const kind of ITEM_KINDS) for await (const item of store.items(kind)) found.push(`${kind} ${JSON.stringify(item)}`)
  return found
}

/** Byte for byte; tells the first difference only. */
async function assertSame(place: string, other: string): Promise<void> {
  const [lines, others] = await Promise.all([dump(place), dump(other)])
  const at = lines.findIndex((line, i) => line !== others[i])
  assert.equal(lines[at], others[at])
  assert.equal(lines.length, others.length)
}

test('the order of adding leaves no trace', async () => {
  const cwd = folderWith({
    '1.txt': TRUCE,
    '2.txt': CROSSING,
    '3.txt': SHELLING,
    '4.txt': `${TRUCE}\n${CROSSING}`,
    '5.txt': `نقلا عن وكالات\n${TRUCE}`,
  })
  const store = (name: string) => ['--store', name, '--published', '2024-03-05']
  assert.equal((await tawatur(['add', '.', ...store('together')], { cwd })).code, 0)
  for (const file of ['5.txt', '2.txt', '4.txt', '1.txt', '3.txt'])
    assert.equal((await tawatur(['add', file, ...store('apart')], { cwd })).code, 0)
  await assertSame(join(cwd, 'apart'), join(cwd, 'together'))
})

test('nothing that was acknowledged is lost when the process is killed', async () => {
  const cwd = folderWith({ 'many.jsonl': manyLines(1_200) })
  for (const acknowledged of [1, 120]) {
    const child = start(['add', 'many.jsonl'], { cwd })
    let stdout = ''
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      stdout += chunk
      if (stdout.split('\n').length > acknowledged) child.kill('SIGKILL')
    }
    const ids = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t')[0]!)
    assert.ok(ids.length >= acknowledged && ids.length < 1_200, `${ids.length}`)
    await using store = await openRecord(join(cwd, 'tawatur-data'), { create: false })
    const there = await store.write((write) => write.articles(ids))
    assert.equal(there.length, ids.length)
    assert.ok(there.every(({ reading }) => reading !== null))
  }
  const rest = await tawatur(['add', 'many.jsonl'], { cwd })
  assert.deepEqual([rest.code, rest.stdout.split('\n').length], [0, 1_201])
  await tawatur(['add', 'many.jsonl', '--store', 'whole'], { cwd })
  await assertSame(join(cwd, 'tawatur-data'), join(cwd, 'whole'))
})

test('two processes may add to one store at once', async () => {
  const cwd = folderWith({ 'many.jsonl': manyLines(120), '1.txt': TRUCE, '2.txt': CROSSING })
  const finished = await Promise.all(
    [['many.jsonl'], ['1.txt', '2.txt'], ['many.jsonl']].map((files) => tawaturProcess(['add', ...files], { cwd })),
  )
  assert.deepEqual(
    finished.map(({ code, stderr }) => [code, stderr]),
    [
      [0, ''],
      [0, ''],
      [0, ''],
    ],
  )
  const all = finished.map(({ stdout }) => stdout).join('')
  assert.equal(all.match(/\tadded\t/g)?.length, 122)
  assert.equal(all.match(/\tknown\t/g)?.length, 120)
})

test('a search finds words in any of their written forms, the latest first', async () => {
  const cwd = folderWith({
    'old.jsonl': JSON.stringify({ text: TRUCE, published: '2024-03-03' }),
    'new.jsonl': JSON.stringify({ text: CROSSING, published: '2024-03-05', title: 'معبر' }),
    '3.txt': SHELLING,
  })
  await tawatur(['add', '.'], { cwd })
  const found = async (...query: readonly string[]) => {
    const { code, stdout, stderr } = await tawatur(['search', ...query], { cwd })
    assert.equal(code, 0)
    return stdout === '' ? stderr : stdout
  }
  assert.match(await found('لجنه', 'الهدنة'), /^nothing found$|لجنة التنسيق/m)
  assert.match(await found('لجنة', 'متحدثة'), /وقالت المتحدثة باسم اللجنة/)
  assert.match(await found('قصف'), /في قصف طال[\s\S]*عن القصف/)
  assert.match(await found('شاحنات OR'), /^nothing found\n$/)
  const [first] = (await found('معبر')).split('\n')
  assert.match(first!, /^[0-9a-f]{16} {2}2024-03-05 {2}معبر {2}new\.jsonl#1$/)
})
