import { strict as assert } from 'node:assert'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { PAGES, readPage } from './read.ts'

/** A heading as its address in the page. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

test('links of the documentation lead to files and headings that are there', () => {
  for (const page of PAGES)
    for (const [, target = ''] of readPage(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue
      const [path = '', heading] = target.split('#')
      const file = path === '' ? page : join(dirname(page), path)
      assert.ok(existsSync(file), `${page}: ${target}`)
      if (heading === undefined) continue
      const headings = [...readPage(file).matchAll(/^#+ (.+)$/gm)].map(([, text]) => anchor(text!))
      assert.ok(headings.includes(heading), `${page}: ${target}`)
    }
})

test('pictures are small', () => {
  for (const [, picture = ''] of readPage('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
    assert.ok(statSync(picture).size < 300_000, picture)
})
