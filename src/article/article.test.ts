import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Article } from '../model/article.ts'
import type { Capture } from '../model/capture.ts'
import { createArticle } from './article.ts'

const CAPTURE: Capture = {
  uri: 'a.txt',
  givenId: null,
  url: null,
  title: null,
  outlet: null,
  publisher: null,
  published: null,
  text: 'وصلت القافلة إلى المدينة.',
}
const article = (capture: Partial<Capture>): Article => {
  const created = createArticle({ ...CAPTURE, ...capture })
  assert.ok(created.ok)
  return created.value
}
const code = (capture: Partial<Capture>) => {
  const created = createArticle({ ...CAPTURE, ...capture })
  return created.ok ? null : created.fault.code
}

test('an id is 16 hexadecimal characters and stays as it is', () => {
  assert.equal(article({}).id, '98269df59c108126')
  assert.equal(article({ url: 'https://example.org/1' }).id, '0eafb69c1780db06')
})

test('neither path, title nor date make another article', () => {
  const { id } = article({ url: 'https://example.org/1' })
  assert.equal(article({ url: 'HTTPS://EXAMPLE.org/1#top', uri: 'b/c.txt', title: 'x', published: '2024-05-31', outlet: 'y' }).id, id)
})

test('text, URL and, without a URL, the outlet do', () => {
  const ids = [{}, { outlet: 'x' }, { url: 'https://example.org/1' }, { url: 'https://example.org/2' }, { text: `${CAPTURE.text} ` }].map(
    (capture) => article(capture).id,
  )
  assert.equal(new Set(ids).size, ids.length)
  assert.equal(article({ outlet: ' X ' }).id, article({ outlet: 'x' }).id)
})

test('the text is untouched; half a surrogate pair becomes one U+FFFD', () => {
  const text = '  سطر\r\n\r\nآخر ـ\t'
  assert.equal(article({ text }).text, text)
  assert.equal(article({ text: 'a\ud800b' }).text, 'a\ufffdb')
})

test('fields that say nothing are null, and the URL is the uri', () => {
  assert.deepEqual(article({ title: '', outlet: '  ', url: ' ' }), article({}))
  assert.equal(article({ url: 'https://example.org/1?utm_source=x' }).uri, 'https://example.org/1')
})

test('what is no article is refused by name', () => {
  assert.equal(code({ text: '' }), 'source.empty')
  assert.equal(code({ text: ' \r\n\u00a0' }), 'source.empty')
  assert.equal(code({ text: 'a\0b' }), 'source.control-characters')
  assert.equal(code({ url: 'example' }), 'source.url-invalid')
  assert.equal(code({ published: '2024-02-30' }), 'source.date-invalid')
  assert.equal(code({}), null)
})
