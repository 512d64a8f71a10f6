import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { createOutlets, outletOf, parseSources } from './outlets.ts'
import { loadSources } from './sources.ts'

const HEADER = 'id\tkind\tname_en\tpublisher\tcountry\ttimezone\tdomains\tname_ar\taliases_ar'
const TABLE = `${HEADER}
river-post\toutlet\tRiver Post\triver-media\tSDN\tAfrica/Khartoum\triverpost.example;rp.example\tبريد النهر\tجريدة بريد النهر;البريد
coast-tv\tbroadcaster\tCoast TV\t\tYEM\tAsia/Aden\tcoast.example\tقناة الساحل\tالساحل
coast-agency\tagency\tCoast Agency\t\tYEM\tAsia/Aden\tnews.example/coast;news.example/ساحل\tوكالة الساحل\tالساحل
`

function sources() {
  const parsed = parseSources(TABLE, 'own.tsv')
  assert.ok(parsed.ok)
  return parsed.value
}

const outlets = createOutlets(sources())
const find = (outlet: string | null, url: string | null = null) => outletOf(outlets, { outlet, url })?.id ?? null

test('an outlet is found by id, name in either script, alias and address', () => {
  for (const name of ['river-post', 'River Post', ' RIVER  POST', 'بريد النهر', 'بَريد النهر', 'بريـد النهر', 'جريدة بريد النهر', 'البريد'])
    assert.equal(find(name), 'river-post', name)
  for (const url of ['https://riverpost.example/1', 'https://www.riverpost.example/1', 'https://ar.rp.example/1'])
    assert.equal(find(null, url), 'river-post', url)
  assert.equal(find('somebody', 'https://rp.example/1'), 'river-post')
  assert.equal(find(null, 'https://news.example/coast/1'), 'coast-agency')
})

test('what is not known, or names two, is none', () => {
  for (const name of ['', 'river', 'Post', 'الساحل', null]) assert.equal(find(name), null, String(name))
  for (const url of ['https://notriverpost.example/1', 'https://example/1', 'https://news.example/other', 'nonsense'])
    assert.equal(find(null, url), null, url)
})

test('a row of one’s own takes the place of the one with its id', () => {
  const own = createOutlets(sources(), [{ ...sources()[0]!, publisher: 'new-owner', domains: ['new.example'] }])
  assert.equal(outletOf(own, { outlet: 'River Post', url: null })?.publisher, 'new-owner')
  assert.equal(outletOf(own, { outlet: null, url: 'https://rp.example/1' }), null)
})

test('a wrong row is named by its line', () => {
  for (const row of ['River Post\toutlet\tx', 'x\tnewspaper\tX', 'x\toutlet\t']) {
    const parsed = parseSources(`${HEADER}\n${row}\n`, 'own.tsv')
    assert.ok(!parsed.ok)
    assert.equal(parsed.fault.code, 'sources.invalid')
    assert.match(parsed.fault.message, /own\.tsv, line 2/)
  }
})

test('the list that comes with the program is sound', () => {
  const list = loadSources()
  assert.equal(new Set(list.map(({ id }) => id)).size, list.length)
  for (const { id, timeZone } of list) if (timeZone !== null) assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone }), id)
})
