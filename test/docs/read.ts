import { globSync, readFileSync } from 'node:fs'

/** The pages of the documentation, by path from the root of the project. */
export const PAGES: readonly string[] = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...globSync('docs/*.md').sort()]

export const readPage = (path: string): string => readFileSync(path, 'utf8')

/** Cells of every table row of a page, the lines under heads left out. */
export const rowsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    )

/** The part of a page under a heading of the second level that begins so, without the heading. */
export function sectionOf(page: string, heading: string): string {
  const [, ...sections] = page.split(/^## /m)
  const found = sections.find((section) => section.startsWith(heading))
  if (found === undefined) throw new Error(`there is no section “${heading}”`)
  return found.slice(found.indexOf('\n'))
}

/** What stands in backquotes in a text. */
export const quotedIn = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)
