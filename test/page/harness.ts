import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { isPageBuilt } from '../../scripts/build-page.ts'
import { createApp } from '../../src/api/app.ts'
import { loadAssets } from '../../src/api/assets.ts'
import { listen } from '../../src/api/server.ts'
import type { StoreReader } from '../../src/store/contract.ts'
import { record } from '../fixtures/ceasefire/record.ts'
import { createMemoryReader } from '../fixtures/memory-reader.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url))
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const missing = existsSync(CHROMIUM) ? (isPageBuilt() ? null : 'the page is not built: npm run build:web') : `no browser at ${CHROMIUM}`
/** Why the page cannot be tested here; `npm run test:page` must not skip where CI=true says so. */
const required = process.env['CI'] === 'true' && process.env['npm_lifecycle_event'] === 'test:page'
export const skip: string | false = missing === null || required ? false : missing

/** A page in a browser, and everything that should not have happened in it. */
export interface Visit {
  readonly page: Page
  readonly url: string
  /** Requests that left the host, errors, refusals by the content security policy. */
  readonly faults: readonly string[]
}

export interface Harness extends AsyncDisposable {
  readonly url: string
  visit(options?: { readonly width?: number; readonly height?: number; readonly dark?: boolean }): Promise<Visit & AsyncDisposable>
}

const watch = (page: Page, url: string): string[] => {
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) faults.push(`request: ${request.url()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(`console: ${message.text()}`)
  })
  return faults
}

/** The server with a record, by default the fixture's, and a browser. */
export const startHarness = async (reader: StoreReader = createMemoryReader(record)): Promise<Harness> => {
  // first: where there is no browser, nothing else is left open
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS })
  const app = createApp({
    reader,
    rules: record.rules,
    assets: await loadAssets(BUILT),
    loopback: true,
    onFault: (error) => console.error(error),
  })
  const listening = await listen(app, '127.0.0.1', 0)
  if (!listening.ok) throw new Error(listening.fault.message)
  const server = listening.value
  return {
    url: server.url,
    async visit({ width = 1280, height = 900, dark = false } = {}) {
      const context: BrowserContext = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        locale: 'en-GB',
      })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      return { page, url: server.url, faults: watch(page, server.url), [Symbol.asyncDispose]: () => context.close() }
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      await server[Symbol.asyncDispose]()
    },
  }
}
