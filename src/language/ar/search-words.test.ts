import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { pairKey, queryWords, searchWords } from './search-words.ts'

/** Two words of a text, and two of a query that stand for them or do not. */
const ROWS: readonly (readonly [text: string, query: string, isSame: boolean])[] = [
  ['هدنة إنسانية', 'هدنة إنسانية', true],
  ['والهدنة الإنسانية', 'هدنة إنسانية', true],
  ['والهدنة الإنسانية', 'الهدنة الإنسانية', true],
  ['بهدنة إنسانيّة', 'الهدنة انسانية', true],
  ['للجيش السوداني', 'جيش السوداني', true],
  ['في 2019', 'في 2019', true],
  ['من غزة', 'من غزة', true],
  ['إنسانية هدنة', 'هدنة إنسانية', false],
  ['هدنة مؤقتة', 'هدنة إنسانية', false],
  ['في 2019', 'في 2018', false],
]

for (const [text, query, isSame] of ROWS)
  test(`${text} ${isSame ? 'has' : 'has not'} the pair of ${query}`, () => {
    const readings = [...Map.groupBy(searchWords(text), ({ start }) => start).values()].map((all) => all.map(({ word }) => word))
    const keysOf = ([first, second]: readonly (readonly string[])[]) =>
      new Set(first!.flatMap((one) => second!.map((other) => pairKey(one, other))))
    const [keys, asked] = [keysOf(readings), keysOf(queryWords(query))]
    assert.deepEqual([keys.size, asked.size], [1, 1])
    assert.equal([...keys][0] === [...asked][0], isSame)
    for (const key of keys) assert.match(key, /^[a-z0-9]{1,4}$/)
  })
