import assert from 'node:assert/strict'
import { test } from 'node:test'
import { record } from '../../test/fixtures/ceasefire/record.ts'
import { collect } from '../../test/fixtures/collect.ts'
import { createMemoryReader } from '../../test/fixtures/memory-reader.ts'
import { arabic } from '../web/messages/ar.ts'
import { english } from '../web/messages/en.ts'
import { exportMarkdown } from './markdown.ts'
import { escapeMarkdown } from './markdown-text.ts'

const reader = createMemoryReader(record)
const write = async (messages: typeof arabic) => (await collect(exportMarkdown(reader, record.stories[0]!.label.ar, messages))).join('')
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '')

test('a sentence in which an event is told twice is quoted once', async () => {
  const [event] = record.events
  const brief = async (mentions: (typeof record.events)[0]['mentions']) =>
    (await collect(exportMarkdown(createMemoryReader({ ...record, events: [{ ...event!, mentions }] }), 'x', english))).join('')
  const [first] = event!.mentions
  assert.equal(await brief([first!, first!]), await brief([first!]))
})

test('Arabic: by day, with status and four counts', async () => {
  const text = await write(arabic)
  assert.ok(text.startsWith('<div dir="rtl" lang="ar">'))
  assert.match(plain(text), /### الأحد 12 مايو 2024/u)
  assert.match(
    plain(text),
    /- \*\*قصف السوق الشعبية في وادي السدر\*\* — هجوم · قصف مدفعي · وقع · وادي السدر · مقالات 4 · منابر 3 · ناشرون 3 · مستقلة 3/u,
  )
  assert.ok(text.indexOf(arabic.words.countsExplained) < text.indexOf(arabic.words.chronology, 200))
})

test('the exact words are quoted, with article, outlet and date', async () => {
  const text = plain(await write(english))
  assert.match(text, /حين \*\*سقطت قذائف على السوق الشعبية\*\* في مدينة وادي السدر/u)
  assert.match(text, /> — قصف يوقع قتلى في سوق وادي السدر · alufuq · 12 May 2024 · reported · `a01`/u)
})

test('figures stand under their claimant with bounds in words', async () => {
  const text = plain(await write(english))
  const of = text.slice(text.indexOf('### According to: UN relief office'))
  assert.match(of, /Displaced \| more than 3,000 \| 13 May 2024 \| running total/u)
})

test('alleged violations stand apart from violations', async () => {
  const text = plain(await write(english))
  const [established = '', alleged = ''] = text.slice(text.indexOf('#### Violations')).split('#### Alleged violations')
  assert.match(established, /None established/u)
  assert.match(alleged, /Accuser: Plateau Front · Accused: Sarwani army · Denied by: Nader al-Kayyali/u)
})

test('every isolate is closed and no text of an article is markup', async () => {
  const text = await write(arabic)
  assert.equal(text.split('\u2068').length, text.split('\u2069').length)
  assert.doesNotMatch(text, /(?<!\\)<(?!\/?div)/u)
  assert.equal(escapeMarkdown('# <b>*x*</b>\n[y](z) `q`'), String.raw`\# \<b\>\*x\*\</b\> \[y\](z) \`q\``)
})
