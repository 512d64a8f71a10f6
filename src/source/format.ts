import type { Fault } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'

/** Whether a decoded file is a web page. */
export function isPage(text: string): boolean {
  return PAGE_START.test(text.slice(0, 2000).trimStart()) || PAGE_END.test(text)
}
const PAGE_START = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|div|meta|script)\b/i
const PAGE_END = /<\/(?:html|head|body|script)>/i

/** Why a decoded file is not an article's plain text, or null where it may be one. */
export function foreignFormat(text: string): Fault | null {
  const head = text.slice(0, 2000).trimStart()
  if (head.startsWith('%PDF-')) return refuse('source.pdf', 'it is a PDF document', 'give its text as a plain text file').fault
  if (head.startsWith('<?xml'))
    return refuse('source.xml', 'it is an XML document, and no feed, sitemap or page', 'give the text of its articles as JSON Lines').fault
  return null
}
