import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Watched } from '../../model/watched.ts'
import { isDue } from './schedule.ts'

const HOUR = 3_600_000
const FIRST = Date.parse('2024-05-31T10:00:00Z')
const row = (kind: Watched['kind'], hours: number, failures: number): Watched => ({
  address: 'x',
  kind,
  feed: null,
  etag: null,
  lastModified: null,
  first: new Date(FIRST).toISOString(),
  asked: new Date(FIRST + hours * HOUR).toISOString(),
  failures,
  gone: null,
  said: null,
  article: null,
})

const ROWS: readonly (readonly [kind: Watched['kind'], askedAfter: number, failures: number, now: number, due: boolean])[] = [
  ['feed', 0, 0, 0, true],
  ['feed', 0, 1, 0.05, false],
  ['feed', 0, 1, 0.1, true],
  ['feed', 0, 3, 0.3, false],
  ['feed', 0, 3, 0.4, true],
  ['feed', 0, 50, 11, false],
  ['feed', 0, 50, 12, true],
  ['page', 0, 0, 0.9, false],
  ['page', 0, 0, 1, true],
  ['page', 1, 0, 1.9, false],
  ['page', 24, 0, 35, false],
  ['page', 24, 0, 36, true],
  // one that is asked every night is asked every night
  ['page', 48, 0, 72, true],
  ['page', 480, 0, 719, false],
  ['page', 300, 0, 719, true],
  ['page', 300, 0, 721, false],
  ['page', 0, 2, 0.2, true],
]
test('when an address is asked again', () => {
  for (const [kind, askedAfter, failures, now, due] of ROWS)
    assert.equal(isDue(row(kind, askedAfter, failures), FIRST + now * HOUR), due, `${kind} ${askedAfter} ${failures} ${now}`)
})
