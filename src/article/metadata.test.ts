import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Source } from '../model/source.ts'
import { createOutlets, outletOf } from '../source/outlets.ts'
import { type GivenMetadata, settleMetadata } from './metadata.ts'

const SOURCE: Source = {
  id: 'sahil',
  kind: 'outlet',
  label: { ar: 'الساحل', en: 'Sahil Press' },
  publisher: 'sahil-group',
  country: null,
  timeZone: null,
  domains: ['sahil.example'],
  aliases: ['صحيفة الساحل'],
}
const outlets = createOutlets([SOURCE])
const NONE: GivenMetadata = { uri: ['a.txt'], url: [], title: [], outlet: [], publisher: [], published: [], page: [] }
const settle = (given: Partial<GivenMetadata>) => settleMetadata({ ...NONE, ...given }, (article) => outletOf(outlets, article))

test('nothing given, nothing known', () => {
  assert.deepEqual(settle({}), {
    metadata: { uri: 'a.txt', url: null, title: null, outlet: null, publisher: null, published: null, page: null },
    diagnostics: [],
  })
})

test('an outlet is its source’s id, and lends its publisher', () => {
  assert.deepEqual(settle({ outlet: ['صحيفة الساحل'] }).metadata, { ...settle({}).metadata, outlet: 'sahil', publisher: 'sahil-group' })
  assert.equal(settle({ url: ['https://www.sahil.example/1'] }).metadata.outlet, 'sahil')
  assert.equal(settle({ outlet: ['Sahil Press'], publisher: ['other'] }).metadata.publisher, 'other')
  assert.equal(settle({ outlet: ['Nobody’s News'] }).metadata.outlet, 'Nobody’s News')
})

test('names of one outlet, and a day and a time of it, do not conflict', () => {
  assert.deepEqual(settle({ outlet: ['Sahil Press', 'الساحل'] }).diagnostics, [])
  const dated = settle({ published: ['2024-05-31', '2024-05-31T18:30Z'] })
  assert.equal(dated.metadata.published, '2024-05-31T18:30Z')
  assert.deepEqual(dated.diagnostics, [])
})

test('different values: the least is shown and all are named, in any order', () => {
  const one = settle({ published: ['2024-06-01', '2024-05-31'], title: ['b', 'a'], uri: ['b', 'a'] })
  assert.deepEqual(one, settle({ published: ['2024-05-31', '2024-06-01'], title: ['a', 'b'], uri: ['a', 'b'] }))
  assert.equal(one.metadata.published, '2024-05-31')
  assert.deepEqual(
    one.diagnostics.map(({ code, message }) => [code, message]),
    [
      ['article.metadata-conflict', 'title was given as "a" and "b"; "a" is shown'],
      ['article.metadata-conflict', 'published was given as "2024-05-31" and "2024-06-01"; "2024-05-31" is shown'],
    ],
  )
})
