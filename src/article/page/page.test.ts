import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPage } from './index.ts'
import type { PageLanguage } from './language.ts'

const NOTHING: PageLanguage = { line: () => null, date: () => null }
const PARAGRAPHS = [
  'قال المتحدث باسم اللجنة إن القافلة الأولى عبرت صباح الأحد إلى الأحياء الغربية من المدينة.',
  'وأضاف أن ثلاثين شاحنة أخرى تنتظر عند المعبر، وأن تفتيشها يحتاج إلى يومين على الأقل.',
  'ولم يصدر تعليق من الطرف الآخر على ما أعلنته اللجنة حتى مساء اليوم نفسه.',
]
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')
const read = (html: string, address: string | null = null) => readPage(html, address, NOTHING)
const page = (html: string, address: string | null = null) => {
  const found = read(html, address)
  assert.ok(found.ok)
  return found.value
}

test('paragraphs, an empty line between them; scripts and hidden parts say nothing', () => {
  const html = `<html><body><h1>عنوان الخبر كما هو</h1><script>document.write('x')</script><div style="display:none">${BODY}</div><div>${BODY}</div></body></html>`
  assert.equal(page(html).text, PARAGRAPHS.join('\n\n'))
  assert.equal(page(html).title, 'عنوان الخبر كما هو')
})

test('text in bare markup, with breaks for paragraphs', () => {
  assert.equal(page(`<div>${PARAGRAPHS.join('<br><br>')}</div>`).text, PARAGRAPHS.join('\n\n'))
})

test('an address on another host is not believed where the page’s own is known', () => {
  const html = (canonical: string) => `<html><head><link rel="canonical" href="${canonical}"></head><body>${BODY}</body></html>`
  assert.equal(page(html('https://www.news.example/a'), 'https://news.example/a?x=1').url, 'https://www.news.example/a')
  assert.equal(page(html('/a'), 'https://news.example/a?x=1').url, 'https://news.example/a')
  assert.equal(page(html('https://other.example/a'), 'https://news.example/a').url, 'https://news.example/a')
  assert.equal(page(html('https://other.example/a')).url, 'https://other.example/a')
  assert.equal(page(html('javascript:alert(1)')).url, null)
})

const REFUSED: readonly (readonly [name: string, html: string, code: string])[] = [
  ['a thousand levels', `${'<div>'.repeat(1000)}${BODY}`, 'source.html-nesting'],
  ['a million levels', '<b>'.repeat(1_000_000), 'source.html-nesting'],
  ['a million elements', '<br>'.repeat(1_000_000), 'source.html-elements'],
  ['nothing', '', 'source.html-empty'],
  ['a script that fills the page in', '<html><body><div id="app"></div><script>start()</script></body></html>', 'source.html-empty'],
  ['a comment that never ends', `<!-- ${'x'.repeat(100_000)}`, 'source.html-empty'],
]
test('pages that are no pages are refused by name, soon', () => {
  for (const [name, html, code] of REFUSED) {
    const from = process.cpuUsage()
    const found = read(html)
    assert.equal(found.ok ? null : found.fault.code, code, name)
    assert.ok(process.cpuUsage(from).user < 5_000_000, name)
  }
})

test('damaged markup of machines says nothing', () => {
  const html = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script><meta property="article:published_time" content="gestern"></head><body>${BODY}</body></html>`
  assert.equal(page(html).facts.published, null)
})

test('any markup is read or refused, never thrown', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<table><tr><td>',
    '<a href="',
    '">',
    '<!--',
    '-->',
    '<h1>',
    '&#x0;',
    '&',
    '<',
    '\u0000',
    '<time datetime=',
    'نص عربي ',
    '2024-05-31',
    '<script>',
  )
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 60 }), (pieces) => {
      const found = read(pieces.join(''))
      assert.ok(found.ok ? found.value.text.trim() !== '' : found.fault.code.startsWith('source.html'))
    }),
    { numRuns: 300 },
  )
})
