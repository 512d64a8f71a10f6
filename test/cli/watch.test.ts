import { strict as assert } from 'node:assert'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { newsPage, newsServer, rss } from '../fixtures/news-server.ts'
import { folderWith, lines, start, states, tawatur } from './tawatur.ts'

const text = (n: number | string) =>
  `قالت لجنة المعابر إن القافلة رقم ${n} وصلت إلى مدينة داغوري محملة بالدقيق والدواء، وإن شاحنات أخرى تنتظر عند المعبر الشرقي حتى يفتح.`
const OPTIONS = ['--once', '--allow-private', '--pace', '0']

test('killed in the middle, it goes on, and gives what an undisturbed run gives', async () => {
  await using server = await newsServer()
  const pages = Array.from({ length: 24 }, (_, n) => `/${n}.html`)
  for (const page of pages) server.routes.set(page, newsPage(text(page)))
  server.routes.set(
    '/a',
    rss(
      server,
      pages.slice(0, 16).map((page) => [page]),
    ),
  )
  server.routes.set(
    '/b',
    rss(
      server,
      pages.slice(12).map((page) => [page]),
    ),
  )
  const outline = (path: string) => `<outline text="x" type="rss" xmlUrl="${server.at(path)}"/>`
  const opml = `<?xml version="1.0"?><opml version="2.0"><body><outline text="f">${outline('/a')}${outline('/a')}</outline>${outline('/b')}</body></opml>`
  const cwd = folderWith({ 'feeds.opml': opml, 'feeds.txt': `# two\n\n${server.at('/a')}\r\n${server.at('/b')}\n` })

  const child = start(['watch', 'feeds.opml', ...OPTIONS], { cwd })
  const closed = new Promise((done) => child.once('close', done))
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    told += piece
    if (told.split('\n').length > 10) child.kill('SIGKILL')
  })
  await closed
  const before = told
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[2]!)
  assert.ok(before.length >= 10 && before.length < 24, `${before.length}`)
  server.asked()
  const rest = await tawatur(['watch', 'feeds.opml', ...OPTIONS], { cwd })
  assert.equal(rest.code, 0, rest.stderr)
  assert.match(rest.stderr, /^tawatur: feeds: .*; pages: \d+ added.*\n$/)
  assert.ok(
    !server.asked().some((path) => before.slice(0, 10).some((url) => url === server.at(path))),
    'what was told is not fetched again',
  )
  await tawatur(['watch', 'feeds.txt', ...OPTIONS, '--store', 'whole'], { cwd })
  const record = async (store: string, format: string) => (await tawatur(['record', '--format', format, '--store', store], { cwd })).stdout
  assert.equal(await record('tawatur-data', 'json'), await record('whole', 'json'))
  assert.equal((await record('whole', 'warc')).match(/^WARC-Type: response\r$/gm)?.length, 24)
})

test('it goes on until it is asked to end, and ends well then, whatever a feed did', async () => {
  await using server = await newsServer()
  server.routes.set('/a', rss(server, [['/1.html']]))
  server.routes.set('/1.html', newsPage(text(1)))
  const child = start(['watch', server.at('/a'), server.at('/none'), '--allow-private', '--pace', '0', '--every', '1s'], {
    cwd: folderWith({}),
  })
  const closed = new Promise((done) => child.once('close', done))
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    stderr += piece
    if (stderr.split('tawatur: feeds: ').length > 2) child.kill('SIGTERM')
  })
  assert.equal(await closed, 0)
  assert.match(stderr, /^tawatur: feeds: 1 read, 1 failed; pages: 1 added$/m)
  assert.match(stderr, /^tawatur: feeds: 1 unchanged, 1 \w+; pages: none$/m)
})

test('what makes no sense is told before anything is asked for', async () => {
  const cwd = folderWith({ 'none.txt': '# nothing\n', 'wrong.opml': '<opml><outline xmlUrl="file:///etc/passwd"/></opml>' })
  const rows: readonly (readonly [string[], string])[] = [
    [['none.txt'], 'feeds.invalid'],
    [['wrong.opml'], 'feeds.invalid'],
    [['absent.txt'], 'source.not-found'],
    [['https://news.example/feed', '--every', '5'], 'usage.duration'],
  ]
  for (const [given, code] of rows) {
    const { code: exit, stderr } = await tawatur(['watch', ...given], { cwd })
    assert.equal(exit, 2)
    assert.match(stderr, new RegExp(`\\[${code.replace('.', '\\.')}\\]; `))
  }
})

test('the example of docs/watching.md', async () => {
  await using server = await newsServer()
  const doc = readFileSync('docs/watching.md', 'utf8').replaceAll('https://news.example', server.at(''))
  const [, list] = /<!-- list -->\n```text\n([\s\S]*?)```/.exec(doc)!
  const [, command, output] = /<!-- watched example -->\n```sh\ntawatur (.*)\n```\n\n```text\n([\s\S]*?)```/.exec(doc)!
  server.routes.set('/robots.txt', (response) => response.end('User-agent: *\nDisallow: /closed/\n'))
  server.routes.set('/feed.xml', rss(server, [['/1.html'], ['/closed/3.html']]))
  server.routes.set('/news-sitemap.xml', `<urlset><url><loc>${server.at('/2.html')}</loc></url></urlset>`)
  for (const n of [1, 2]) server.routes.set(`/${n}.html`, newsPage(text(n)))
  const cwd = folderWith({})
  writeFileSync(join(cwd, 'feeds.txt'), list!)
  const finished = await tawatur([...command!.split(' '), ...OPTIONS], { cwd })
  assert.equal(finished.code, 1)
  assert.match(finished.stderr, /closed\/3\.html: .* \[fetch\.robots\]; /)
  const told = output!
    .trim()
    .split('\n')
    .map((line) => line.split('\t').slice(1).join(' '))
  assert.deepEqual(states(finished).sort(), told.sort())
  const [first] = lines(finished).find(([, , uri]) => uri?.endsWith('/1.html'))!
  server.routes.set('/1.html', { status: 410 })
  const database = new DatabaseSync(join(cwd, 'tawatur-data/tawatur.sqlite'))
  database.exec("update watched set asked = '2024-05-31T10:00:00Z' where address like '%/1.html'")
  database.close()
  assert.deepEqual(states(await tawatur([...command!.split(' '), ...OPTIONS], { cwd })), [`gone ${server.at('/1.html')}`])
  assert.match((await tawatur(['show', first!], { cwd })).stdout, /Captured: .*1\.html · 200[\s\S]*sha256:[0-9a-f]{64}[\s\S]*Gone since:/)
  for (const [id, state] of lines(finished)) assert.match(id!, state === 'refused' ? /^-$/ : /^[0-9a-f]{16}$/)
})
