import type { Fault } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'

/** Why a decoded file is not an article's plain text, or null where it may be one. */
export function foreignFormat(text: string): Fault | null {
  const head = text.slice(0, 2000).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b/i.test(head))
    return refuse('source.feed', 'it is a feed or a sitemap', 'feeds are not read yet; give the articles as plain text or JSON Lines').fault
  if (/^<(?:!doctype|html|head|body|article|\?xml|!--|div|meta|script)\b/i.test(head) || /<\/(?:html|head|body|script)>/i.test(text))
    return refuse(
      'source.html',
      'it looks like HTML',
      'web pages are not read yet; give the text of the article as plain text or JSON Lines',
    ).fault
  if (/^WARC\/\d/.test(head)) return refuse('source.archive', 'it is a WARC archive', 'archives are not read yet').fault
  if (head.startsWith('%PDF-')) return refuse('source.pdf', 'it is a PDF document', 'give its text as a plain text file').fault
  return null
}
