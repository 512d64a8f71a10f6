import { strict as assert } from 'node:assert'
import { after, test } from 'node:test'
import { postgresForTests } from '../../src/store/postgres.testing.ts'
import { folderWith, lines, start, states, tawatur } from './tawatur.ts'
import { CROSSING, SHELLING, TRUCE } from './texts.ts'

const server = await postgresForTests()
const skip = server === null ? 'no PostgreSQL answers' : false
after(() => server?.[Symbol.asyncDispose]())

test('a database gives what a folder gives, byte for byte', { skip }, async () => {
  const cwd = folderWith({ '1.txt': TRUCE, '2.txt': CROSSING, '3.txt': SHELLING, '4.txt': `${TRUCE}\n${CROSSING}` })
  const stores = ['folder', await server!.emptied()]
  const run = (...options: readonly string[]) => Promise.all(stores.map((store) => tawatur([...options, '--store', store], { cwd })))
  const [added] = await run('add', '.', '--published', '2024-03-05')
  assert.deepEqual(states(added!), ['added 1.txt', 'added 2.txt', 'added 3.txt', 'added 4.txt'])
  const [[id]] = lines(added!) as [readonly string[]]
  const commands = [
    ['record'],
    ['record', '--format', 'md'],
    ['record', '--since', '2024-03-06'],
    ['stories'],
    ['show', id!],
    ['search', 'هدنة'],
    ['search', '"هدنة إنسانية"'],
    ['search', 'هدن*', '--since', '2024-03-05', '--until', '2024-03-05'],
    ['search', 'هدنة', '--until', '2024-03-04'],
    ['add', '.'],
  ]
  for (const command of commands) {
    const [folder, database] = await run(...command)
    assert.deepEqual(database, folder, command.join(' '))
    assert.equal(folder!.code, 0, folder!.stderr)
  }
})

test('a server that is gone is told in a line, without the password', { skip }, async () => {
  const { code, stderr } = await tawatur(['stories', '--store', 'postgres://me:secret@127.0.0.1:1/news'], { cwd: '.' })
  assert.equal(code, 3)
  assert.match(stderr, /^tawatur: the store postgres:\/\/me@127\.0\.0\.1:1\/news does not answer \[store\.connection\]; .+\n$/)
})

test('serve answers from a database', { skip }, async () => {
  const cwd = folderWith({ '1.txt': TRUCE })
  const store = await server!.emptied()
  await tawatur(['add', '1.txt', '--store', store], { cwd })
  const serving = start(['serve', '--port', '0', '--store', store], { cwd })
  try {
    const [address] = (await serving.stdout.setEncoding('utf8').take(1).toArray()) as [string]
    const { hits } = (await (await fetch(`${address.trim()}api/search?q=${encodeURIComponent('هدن*')}&limit=5`)).json()) as {
      hits: unknown[]
    }
    assert.ok(hits.length > 0)
  } finally {
    serving.kill('SIGKILL')
  }
})
