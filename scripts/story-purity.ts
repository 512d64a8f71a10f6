import { writeFileSync } from 'node:fs'
import type { RecordItems } from '../src/model/component.ts'
import { openRecord } from '../src/pipeline/open.ts'
import { drawn, marksIn } from './drawn.ts'

/**
 * Purity of stories: thirty stories of two or more articles, drawn by a fixed seed from a store, whose articles a reader marked by matter: those of one
 * story with one letter are about one thing. docs/story-purity.tsv holds ids and marks and none of the texts. Prints what share of a story's articles is
 * about the matter of most of them: of the stories in the table and, with `--store PATH`, how many of those drawn from it are marked alike there.
 * With `--show` the titles are printed for marking; with `--write` the drawn stories take the place of the table, marks of pairs known kept.
 */
const TABLE = new URL('../docs/story-purity.tsv', import.meta.url)
const SEED = 'stories-1'
const STORIES = 30

interface Marked {
  readonly story: string
  readonly article: string
  readonly matter: string
}
const table: readonly Marked[] = marksIn<keyof Marked>(TABLE)

async function draw(path: string): Promise<readonly Marked[]> {
  await using store = await openRecord(path, { create: false })
  const stories: RecordItems['stories'][] = []
  for await (const story of store.items('stories')) if (story.articles.length > 1) stories.push(story)
  const chosen = drawn(stories, SEED, STORIES)
  const matters = new Map(table.map(({ story, article, matter }) => [`${story} ${article}`, matter]))
  console.log(
    `${stories.length} stories of two or more articles, ${stories.reduce((sum, { articles }) => sum + articles.length, 0)} places in them`,
  )
  const rows: Marked[] = []
  for (const story of chosen) {
    if (process.argv.includes('--show')) console.log(`# ${story.id} ${story.label.en ?? story.label.ar}`)
    for (const article of story.articles) {
      const found = await store.item('articles', article)
      const matter = matters.get(`${story.id} ${article}`) ?? ''
      if (process.argv.includes('--show')) console.log(`${matter}\t${article}\t${found?.outlet}\t${found?.title}`)
      rows.push({ story: story.id, article, matter })
    }
  }
  return rows
}

const at = process.argv.indexOf('--store')
const rows = at < 0 ? table : await draw(process.argv[at + 1]!)
if (process.argv.includes('--write'))
  writeFileSync(
    TABLE,
    ['story\tarticle\tmatter', ...rows.map(({ story, article, matter }) => [story, article, matter].join('\t')), ''].join('\n'),
  )
const marked = rows.filter(({ matter }) => matter !== '')
const stories = [...Map.groupBy(marked, ({ story }) => story).values()].map((articles) => {
  const most = Math.max(...[...Map.groupBy(articles, ({ matter }) => matter).values()].map(({ length }) => length))
  return { most, all: articles.length }
})
const mean = stories.reduce((sum, { most, all }) => sum + most / all, 0) / stories.length
const ofArticles = stories.reduce((sum, { most }) => sum + most, 0) / marked.length
console.log(
  `${stories.length} stories, ${marked.length} articles marked, ${rows.length - marked.length} not: purity ${mean.toFixed(3)} of stories, ${ofArticles.toFixed(3)} of articles`,
)
