import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { canonicalUrl } from './canonical-url.ts'

const SAME: readonly (readonly [given: string, canonical: string | null])[] = [
  ['HTTPS://Example.ORG/News/1', 'https://example.org/News/1'],
  ['https://example.org:443/a', 'https://example.org/a'],
  ['http://example.org:80/a', 'http://example.org/a'],
  ['https://example.org:8443/a', 'https://example.org:8443/a'],
  ['https://example.org/a#comments', 'https://example.org/a'],
  ['https://example.org/a?utm_source=x&utm_medium=y', 'https://example.org/a'],
  ['https://example.org/a?id=7&fbclid=abc&page=2', 'https://example.org/a?id=7&page=2'],
  ['https://example.org/a?', 'https://example.org/a'],
  ['https://example.org', 'https://example.org/'],
  ['  https://example.org/a  ', 'https://example.org/a'],
  ['https://example.org/خبر', 'https://example.org/%D8%AE%D8%A8%D8%B1'],
  // what looks like tracking and is not
  ['https://example.org/a?utmost=1', 'https://example.org/a?utmost=1'],
  ['https://example.org/a?q=utm_source', 'https://example.org/a?q=utm_source'],
  ['example.org/a', null],
  ['ftp://example.org/a', null],
  ['file:///etc/hosts', null],
  ['', null],
]

test('one address, one spelling', () => {
  for (const [given, canonical] of SAME) assert.equal(canonicalUrl(given), canonical, given)
})

test('a canonical URL is its own', () => {
  for (const [, canonical] of SAME) if (canonical !== null) assert.equal(canonicalUrl(canonical), canonical)
})
