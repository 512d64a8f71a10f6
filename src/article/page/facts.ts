import { isIsoDate } from '../../text/iso-date.ts'
import type { Block } from './blocks.ts'
import { dateInUrl, numericDate, withClock } from './date.ts'
import type { PageDocument } from './dom.ts'
import type { LinkedData } from './json-ld.ts'
import type { PageLanguage } from './language.ts'
import { AUTHOR, firstMeta, MODIFIED, PUBLISHED } from './meta.ts'

export interface PageEvidence {
  readonly document: PageDocument
  readonly linked: LinkedData | null
  readonly meta: ReadonlyMap<string, string>
  /** Every line of the page, before anything is taken out. */
  readonly lines: readonly Block[]
  readonly url: string | null
  readonly title: string | null
  readonly language: PageLanguage
}

/** Day or instant on which the page says that it was published: markup for machines first, then what readers see, then the address. */
export function publishedOf(evidence: PageEvidence): string | null {
  const { linked, meta, url } = evidence
  return (
    machineDate(linked?.published ?? null) ??
    machineDate(firstMeta(meta, PUBLISHED)) ??
    timeElement(evidence) ??
    labelled(evidence, 'published') ??
    datedByClass(evidence) ??
    lineUnderTitle(evidence) ??
    (url === null ? null : dateInUrl(url)) ??
    labelled(evidence, 'modified')
  )
}

export const modifiedOf = (evidence: PageEvidence): string | null =>
  machineDate(evidence.linked?.modified ?? null) ?? machineDate(firstMeta(evidence.meta, MODIFIED)) ?? labelled(evidence, 'modified')

/** Who wrote it: as a line of the page says, as its markup names the author, or as its data do; the outlet itself is nobody. */
export function bylineOf(evidence: PageEvidence, outlet: string | null): string | null {
  const { lines, language, linked, meta } = evidence
  for (const { text } of lines) {
    const line = text.length <= BYLINE ? language.line(text) : null
    if (line?.kind === 'byline' && line.rest !== '') return line.rest
  }
  const named = authorElement(evidence) ?? linked?.author ?? firstMeta(meta, AUTHOR)
  return named === outlet ? null : named
}
const BYLINE = 80
const AUTHOR_ELEMENTS = [
  '[itemprop="author"] [itemprop="name"]',
  'a[rel~="author"]',
  '[class*="author-name" i] a',
  '[class*="author" i]',
  '[class*="byline" i]',
  '[class*="writer" i]',
  '[class*="writeby" i]',
]

function authorElement({ document, language }: PageEvidence): string | null {
  for (const selector of AUTHOR_ELEMENTS)
    for (const element of [...document.querySelectorAll(selector)].slice(0, MAX_TRIED)) {
      const text = element.textContent.replace(/\s+/gu, ' ').trim()
      if (text === '' || text.length > BYLINE || text.split(' ').length > AUTHOR_WORDS || /\p{N}/u.test(text)) continue
      const line = language.line(text)
      if (line === null) return text
      if (line.kind === 'byline' && line.rest !== '') return line.rest
    }
  return null
}
const AUTHOR_WORDS = 6

const machineDate = (text: string | null): string | null => (text === null ? null : isIsoDate(text) ? text : numericDate(text))
/** The date in a line, with its clock time where there is one. */
export const anyDate = (text: string, language: PageLanguage): string | null => {
  const day = language.date(text)
  return day === null ? numericDate(text) : withClock(day, text)
}

/** The first `time` element whose date can be read: one that is marked as the date of publication before others. */
function timeElement({ document, language }: PageEvidence): string | null {
  const found = [
    ...document.querySelectorAll('time[itemprop="datePublished"], time[pubdate], time.published, time.entry-date'),
    ...document.querySelectorAll('time'),
  ]
  for (const element of found.slice(0, MAX_TRIED)) {
    const date = machineDate(element.getAttribute('datetime')) ?? anyDate(element.textContent.slice(0, LINE), language)
    if (date !== null) return date
  }
  for (const element of document.querySelectorAll('[itemprop="datePublished"]')) {
    const date =
      machineDate(element.getAttribute('content') ?? element.getAttribute('datetime')) ??
      anyDate(element.textContent.slice(0, LINE), language)
    if (date !== null) return date
  }
  return null
}

/** A line that begins with “published on” or “last update”; the date may stand in the line after. */
function labelled({ lines, language }: PageEvidence, kind: 'published' | 'modified'): string | null {
  for (const [i, { text }] of lines.entries()) {
    const line = text.length <= LINE ? language.line(text) : null
    if (line?.kind !== kind) continue
    const date =
      anyDate(line.rest, language) ??
      (line.rest === '' && lines[i + 1] !== undefined ? anyDate(lines[i + 1]!.text.slice(0, LINE), language) : null)
    if (date !== null) return date
  }
  return null
}

function datedByClass({ document, language }: PageEvidence): string | null {
  let tried = 0
  for (const element of document.querySelectorAll(
    '[class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], [class*="meta" i]',
  )) {
    const text = element.textContent.trim()
    if (text === '' || text.length > LINE) continue
    if (tried++ > MAX_TRIED) return null
    const date = anyDate(text, language)
    if (date !== null) return date
  }
  return null
}

/** A short line near the title that is nothing but a date and its clock time. */
function lineUnderTitle({ lines, language, title: named }: PageEvidence): string | null {
  const shown = lines.findIndex(({ text }) => text === named)
  const title = shown === -1 ? lines.findIndex(({ element }) => element.localName === 'h1') : shown
  for (const { text } of lines.slice(Math.max(0, title - 2), Math.max(0, title) + NEAR)) {
    if (text.split(/\s+/u).length > DATE_WORDS) continue
    const date = anyDate(text, language)
    if (date !== null) return date
  }
  return null
}

const LINE = 120
const NEAR = 8
const DATE_WORDS = 12
const MAX_TRIED = 40
