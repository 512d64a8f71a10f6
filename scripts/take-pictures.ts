import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoriesBody, StoryBody } from '../src/api/wire.ts'
import { openRecord } from '../src/pipeline/open.ts'
import { type Harness, startHarness } from '../test/page/harness.ts'

/** Takes the pictures of the page that the documentation shows, from the sample. Run from the root of the project, after the page has been built. */
async function main(): Promise<void> {
  const store = await mkdtemp(join(tmpdir(), 'tawatur-pictures-'))
  try {
    const sample = ['--manifest', 'corpus/sample/manifest.json', '--sources', 'corpus/sample/sources.tsv']
    const { status } = spawnSync('bin/tawatur', ['add', '--store', store, ...sample], { stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error('the sample could not be added')
    await using reader = await openRecord(store, { create: false })
    await using harness = await startHarness(reader)
    await takePictures(harness)
  } finally {
    await rm(store, { recursive: true, force: true })
  }
}

async function takePictures(harness: Harness): Promise<void> {
  const read = async (path: string): Promise<unknown> => (await fetch(new URL(path, harness.url))).json()
  const { stories } = (await read('/api/stories')) as StoriesBody
  const story = stories.toSorted((a, b) => b.articles - a.articles)[0]!
  const { events } = (await read(`/api/stories/${story.id}`)) as StoryBody
  // what one side says and another denies shows most of what the page can
  const event = events.filter(({ status }) => status === 'disputed').toSorted((a, b) => b.support.articles - a.support.articles)[0]!
  await picture(harness, 'story-ar', 'ar', `#/story/${story.id}`)
  await picture(harness, 'story-en', 'en', `#/story/${story.id}`)
  await picture(harness, 'event-en', 'en', `#/event/${event.id}?story=${story.id}`)
}

async function picture(harness: Harness, name: string, language: string, place: string): Promise<void> {
  await using visit = await harness.visit({ width: 1120, height: 860 })
  const { page, url } = visit
  await page.goto(`${url}?lang=${language}${place}`)
  await page.locator('main h1').waitFor()
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  await page.screenshot({ path: `docs/images/${name}.png` })
}

await main()
