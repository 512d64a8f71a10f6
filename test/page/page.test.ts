import assert from 'node:assert/strict'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { type Harness, skip, startHarness } from './harness.ts'

const AXE = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))
const PLACES: Readonly<Record<string, string>> = {
  stories: '#/',
  chronology: '#/story/story-truce',
  claims: '#/story/story-truce/claims',
  figures: '#/story/story-truce/figures',
  agreements: '#/story/story-truce/agreements',
  talks: '#/story/story-truce/talks',
  people: '#/story/story-truce/people',
  sources: '#/story/story-truce/sources',
  event: '#/event/v01?story=story-truce',
  article: '#/article/a01?story=story-truce',
  entity: '#/entity/front?story=story-truce',
  search: `#/search?q=${encodeURIComponent('معبر القنطرة')}`,
  lost: '#/event/none',
}

const open = async (page: Page, url: string, place: string, language = 'ar') => {
  await page.goto('about:blank')
  await page.goto(`${url}?lang=${language}${place}`)
  await page.waitForSelector('h1', { state: 'attached' })
}

/** Waits until an expression holds in the page; asked from outside, for the page itself may evaluate nothing. */
const until = async (page: Page, expression: string): Promise<void> => {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    if (await page.evaluate<boolean>(expression)) return
    await page.waitForTimeout(50)
  }
  assert.fail(`it never held that ${expression}`)
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }[]
}

/** What axe finds against WCAG 2.2 AA that is serious or worse. */
const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(await readFile(AXE, 'utf8'))
  const found = await page.evaluate<AxeResult>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )
  return found.violations
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}

describe('the page', { skip }, () => {
  let harness: Harness
  let shots: string
  before(async () => {
    harness = await startHarness()
    shots = await mkdtemp(join(tmpdir(), 'tawatur-page-'))
  })
  after(async () => {
    await harness[Symbol.asyncDispose]()
    console.log(`screenshots: ${shots}`)
  })

  test('a story opens from the list, and an event from the story, with the exact words marked', async () => {
    await using visit = await harness.visit()
    const { page, url, faults } = visit
    await open(page, url, '#/')
    await page.getByRole('link', { name: 'هدنة الهضبة الشرقية' }).click()
    await page.getByRole('heading', { level: 3, name: 'الأحد 12 مايو 2024' }).waitFor()
    assert.equal(await page.locator('main ol li h4').count(), 18)
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'H1')
    await page.getByRole('link', { name: 'قصف السوق الشعبية في وادي السدر' }).click()
    await page.getByRole('heading', { level: 2, name: 'الشواهد' }).waitFor()
    assert.deepEqual(await page.locator('main section').first().locator('blockquote mark').allTextContents(), [
      'سقطت قذائف على السوق الشعبية',
      'سقطت قذائف على السوق الشعبية',
      'قصف سوق وادي السدر',
      'قصف سوق وادي السدر',
    ])
    assert.deepEqual(await page.locator('aside dl').first().locator('dd').allTextContents(), ['4', '3', '3', '3'])
    assert.deepEqual(faults, [])
  })

  test('stories stand by their articles, or by their days', async () => {
    await using visit = await harness.visit()
    const { page, url } = visit
    await open(page, url, '#/', 'en')
    const first = () => page.locator('main ol li h2').first().textContent()
    assert.equal(await first(), 'The Eastern Plateau truce')
    await page.getByLabel('Order').selectOption('latest')
    assert.notEqual(await first(), 'The Eastern Plateau truce')
  })

  test('going back returns to where one was reading', async () => {
    await using visit = await harness.visit({ height: 500 })
    const { page, url } = visit
    await open(page, url, '#/story/story-truce')
    const link = page.getByRole('link', { name: 'إعادة فتح معبر القنطرة' })
    await link.scrollIntoViewIfNeeded()
    const reading = await page.evaluate<number>('scrollY')
    assert.ok(reading > 300)
    await link.click()
    await page.getByRole('heading', { level: 2, name: 'الشواهد' }).waitFor()
    assert.equal(await page.evaluate('scrollY'), 0)
    await page.goBack()
    await link.waitFor()
    await until(page, `Math.abs(scrollY - ${reading}) < 5`)
  })

  test('the language turns the page, and is kept', async () => {
    await using visit = await harness.visit()
    const { page, url } = visit
    const root = page.locator('html')
    await page.goto(url)
    await page.waitForSelector('h1')
    assert.deepEqual([await root.getAttribute('dir'), await root.getAttribute('lang')], ['rtl', 'ar'])
    await page.getByRole('button', { name: 'English' }).click()
    assert.deepEqual(
      [await root.getAttribute('dir'), await root.getAttribute('lang'), new URL(page.url()).searchParams.get('lang')],
      ['ltr', 'en', 'en'],
    )
    await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor()
    await page.goto('about:blank')
    await page.goto(`${url}#/story/story-truce`)
    await page.getByRole('heading', { level: 1, name: 'The Eastern Plateau truce' }).waitFor()
  })

  test('filters narrow the chronology and stand in the address', async () => {
    await using visit = await harness.visit()
    const { page, url } = visit
    await open(page, url, '#/story/story-truce', 'en')
    await page.getByRole('button', { name: /^Disputed/u }).click()
    assert.equal(await page.locator('main ol li h4').count(), 1)
    assert.match(page.url(), /status=disputed/u)
    await page.getByRole('button', { name: /^Disputed/u }).click()
    await page.getByLabel('Only with more than one independent source').check()
    assert.equal(await page.locator('main ol li h4').count(), 4)
    await page.getByLabel('Type').selectOption('talks')
    assert.equal(await page.locator('main ol li h4').count(), 1)
  })

  test('highlights of an article are switched on and off; furniture is told apart', async () => {
    await using visit = await harness.visit()
    const { page, url } = visit
    await open(page, url, '#/article/a01?story=story-truce', 'en')
    assert.equal(await page.locator('.text .mentions').count(), 0)
    await page.getByRole('checkbox', { name: 'Names' }).check()
    assert.ok((await page.locator('.text .mentions').count()) > 5)
    assert.equal(await page.locator('.text p.furniture').count(), 2)
    assert.ok((await page.locator('.text .passages').count()) >= 2)
    await page.getByRole('checkbox', { name: 'Shared passages' }).uncheck()
    assert.equal(await page.locator('.text .passages').count(), 0)
  })

  test('an article’s markup is text', async () => {
    await using visit = await harness.visit()
    const { page, url, faults } = visit
    for (const place of [
      '#/',
      '#/story/story-strike',
      '#/story/story-strike/sources',
      '#/event/v19',
      '#/article/a11',
      '#/search?q=%D8%A7%D9%84%D8%A3%D8%AC%D9%88%D8%B1',
    ]) {
      await open(page, url, place)
      assert.equal(await page.evaluate('window.hostile'), undefined)
      assert.equal(await page.locator('main img, main script').count(), 0)
    }
    await open(page, url, '#/article/a11')
    assert.ok((await page.locator('.text').textContent())?.includes('<script>window.hostile = 1</script>'))
    assert.deepEqual(faults, [])
  })

  test('the skip link leads to the content', async () => {
    await using visit = await harness.visit()
    const { page, url } = visit
    await open(page, url, '#/', 'en')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'MAIN')
    assert.match(page.url(), /#\/$/u)
  })

  test('what is not there is said in words', async () => {
    await using visit = await harness.visit()
    const { page, url } = visit
    await open(page, url, '#/event/none', 'en')
    await page.getByRole('heading', { level: 1, name: 'This is not here' }).waitFor()
    await open(page, url, '#/nowhere', 'en')
    await page.getByRole('heading', { level: 1, name: 'This is not here' }).waitFor()
  })

  /** Width, colour scheme and language in which every place is looked at. */
  const looks = [
    [1280, 'light', 'ar'],
    [390, 'dark', 'en'],
  ] as const
  for (const [name, place] of Object.entries(PLACES)) {
    test(`${name}: nothing leaves the host, nothing overflows, axe finds nothing serious`, async () => {
      for (const [width, scheme, language] of looks) {
        await using visit = await harness.visit({ width, dark: scheme === 'dark' })
        const { page, url, faults } = visit
        await open(page, url, place, language)
        await page.evaluate('document.fonts.ready.then(() => null)')
        assert.deepEqual(await violations(page), [], `${name} ${width} ${scheme} ${language}`)
        await page.screenshot({ path: join(shots, `${name}-${width}-${language}.png`), fullPage: true })
        for (const narrow of [width, 360]) {
          await page.setViewportSize({ width: narrow, height: 800 })
          await until(page, 'document.documentElement.scrollWidth <= innerWidth')
        }
        assert.deepEqual(faults, [])
      }
    })
  }
})
