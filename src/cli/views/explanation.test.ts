import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createColors } from 'picocolors'
import { loadLanguages } from '../../pipeline/languages.ts'
import { explainStored, readArticle } from '../../pipeline/read.ts'
import { showExplanation } from './explanation.ts'

const packs = loadLanguages()
const TEXT = 'قال الوزير\u001B[31m أمس إن 12 جنديا قتلوا في باكو\nوأضاف أن الهدنة انتهت.'

function show(colours: boolean, span: { readonly start: number; readonly end: number } | null): string {
  const article = {
    id: 'a',
    uri: 'a.txt',
    url: null,
    title: null,
    outlet: null,
    publisher: null,
    published: '2023-09-23',
    page: null,
    text: TEXT,
  }
  return showExplanation(
    'a.txt',
    explainStored({ article, ...readArticle(article, packs), diagnostics: [] }, span, 'test', packs),
    createColors(colours),
  )
}

test('lines tell span, kind, words and rule', () => {
  const lines = show(false, null)
    .replace(/[\u2068\u2069]/gu, '')
    .split('\n')
  assert.equal(lines[0], 'a.txt')
  assert.equal(lines[1], 'published 2023-09-23, Saturday (given) · language ar · rules test')
  const at = lines.findIndex((line) => /^16:19 +time t1 +أمس {2}timex\.deictic$/.test(line))
  assert.ok(at > 1, lines.join('\n'))
  assert.match(lines[at + 1]!, /^ +day −1 from publication 2023-09-23 \(given\)$/)
})

test('a span adds its words', () => {
  const start = TEXT.indexOf('باكو')
  assert.match(show(false, { start, end: start + 4 }), /\nwords\n41:45 +\u2068باكو\u2069 {2}nominal · name\n/)
  assert.doesNotMatch(show(false, null), /\nwords\n/)
})

test('the article gives the terminal no orders, and isolates are closed in every line', () => {
  const text = show(false, { start: 0, end: 30 })
  assert.doesNotMatch(text.replace(/\n/g, ''), /\p{Cc}/u)
  for (const line of text.split('\n')) assert.equal(line.split('\u2068').length, line.split('\u2069').length, line)
})

test('colours only where they are asked for', () => {
  assert.ok(show(true, null).includes('\u001B['))
  assert.ok(!show(false, null).includes('\u001B['))
})
