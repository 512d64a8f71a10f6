import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import type { Article } from '../model/article.ts'
import { engineWith } from './engine-for.ts'
import { createReaders, NO_TABLES } from './readers.ts'

test('threads read what one process reads, in the same order', async () => {
  const engine = engineWith(null)
  const article = (i: number): Article => ({
    id: `a${i}`,
    uri: `${i}`,
    url: null,
    title: null,
    outlet: null,
    publisher: null,
    published: '2024-05-01',
    page: null,
    text: `قال وزير الخارجية إن ${i + 3} جنود قتلوا أمس في قصف على المدينة.`,
  })
  const articles = Array.from({ length: 130 }, (_, i) => article(i))
  await using one = createReaders(engine, NO_TABLES, 1)
  await using several = createReaders(engine, NO_TABLES, 2)
  const first = several.start(articles)
  const second = several.start(articles.slice(0, 15))
  assert.deepEqual(await first(), await one.start(articles)())
  assert.deepEqual(await second(), await one.start(articles.slice(0, 15))())
  assert.deepEqual(await several.start([])(), [])
})
