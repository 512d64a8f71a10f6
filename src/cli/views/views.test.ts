import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createColors } from 'picocolors'
import { record } from '../../../test/fixtures/ceasefire/record.ts'
import { createMemoryReader } from '../../../test/fixtures/memory-reader.ts'
import { arabic } from '../../web/messages/ar.ts'
import { english } from '../../web/messages/en.ts'
import { widthOf } from '../wrap.ts'
import { showAgreement } from './agreement.ts'
import { showArticle } from './article.ts'
import { showClaim } from './claim.ts'
import { showEntity } from './entity.ts'
import { showEvent } from './event.ts'
import { showFamily } from './family.ts'
import { showFigure } from './figure.ts'
import type { ViewContext } from './page.ts'
import { showPosition } from './position.ts'
import { showSeries } from './series.ts'
import { showStory } from './story.ts'
import { showTalks } from './talks.ts'

const NO_PROVENANCE = { captures: [], gone: null }

const context = (width: number, messages = english): ViewContext => ({
  reader: createMemoryReader(record),
  messages,
  colours: createColors(false),
  width,
})
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '')
const views = {
  story: (of: ViewContext) => showStory('story-truce', of),
  event: (of: ViewContext) => showEvent('v01', of),
  article: (of: ViewContext) => showArticle('a11', NO_PROVENANCE, of),
  entity: (of: ViewContext) => showEntity('front', of),
  family: (of: ViewContext) => showFamily(record.families[0]!, of),
  figure: (of: ViewContext) => showFigure(record.figures[0]!, of),
  agreement: (of: ViewContext) => showAgreement(record.agreements[0]!, of),
  series: (of: ViewContext) => showSeries(record.series[0]!, of),
  claim: (of: ViewContext) => showClaim(record.claims[0]!, of),
  talks: (of: ViewContext) => showTalks(record.talks[0]!, of),
  position: (of: ViewContext) => showPosition(record.positions[0]!, of),
}

for (const [name, view] of Object.entries(views)) {
  for (const width of [40, 120]) {
    test(`${name} keeps to ${width} columns and closes its isolates`, async () => {
      for (const messages of [arabic, english]) {
        const text = await view(context(width, messages))
        // a URI is one word and may stand out
        for (const line of text.split('\n')) assert.ok(widthOf(line) <= width || /https?:/u.test(line), line)
        assert.equal(text.split('\u2068').length, text.split('\u2069').length)
      }
    })
  }
}

test('an event quotes the exact words, says who says and who denies', async () => {
  const text = plain(await views.event(context(120)))
  assert.match(text, /حين ‹سقطت قذائف على السوق الشعبية› في/u)
  assert.match(text, / · \w+:\d+-\d+\n/u)
  assert.match(text, /accuses · Plateau Front/u)
  assert.match(text, /denies · Nader al-Kayyali/u)
  assert.match(text, /articles 4 · outlets 3 · publishers 3 · independent 3 · articles of unknown outlet 1/u)
})

test('an article marks what it copied, from whom, and how much is its own', async () => {
  const text = plain(await showArticle('a02', NO_PROVENANCE, context(400)))
  assert.match(text, /‹قتل ما لا يقل عن[^›]*›\[1\]/u)
  assert.match(text, /\[1\]: +from buraq/u)
  assert.match(text, /\d+ % of the text is its own/u)
})

test('orders to the terminal in a text do nothing', async () => {
  const [article] = record.articles
  const hostile = { ...article!, id: 'x', title: 'a\u001B[31mb', text: '\u001B]0;owned\u0007قال', statements: [], sentences: [] }
  const text = await showArticle('x', NO_PROVENANCE, { ...context(80), reader: createMemoryReader({ ...record, articles: [hostile] }) })
  assert.ok(!text.includes('\u001B') && !text.includes('\u0007'))
})
