import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import type { Result } from '../../model/diagnostic.ts'
import { refuse } from '../../model/refuse.ts'

/** What is used of the document tree; the library's own types need the browser's. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string
  readonly parentNode: PageElement | null
}
export interface PageElement extends PageNode {
  readonly localName: string
  readonly childNodes: Iterable<PageNode>
  readonly children: ArrayLike<PageElement>
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<PageElement>
  contains(node: PageNode): boolean
  remove(): void
}
export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3

/** News pages stay below 60 levels and 20,000 elements; finding the article takes more than linear time in both. */
const MAX_DEPTH = 200
const MAX_ELEMENTS = 50_000

/** The tree of a page. Nothing of it runs or is fetched. Refused with `source.html-nesting` or `source.html-elements` where it is beyond what a news page needs. */
export function parsePage(html: string): Result<PageDocument> {
  const { depth, elements } = extent(html)
  if (depth > MAX_DEPTH)
    return refuse(
      'source.html-nesting',
      `its elements are nested more than ${MAX_DEPTH} deep`,
      'give the text of the article as plain text',
    )
  if (elements > MAX_ELEMENTS)
    return refuse('source.html-elements', `it has more than ${MAX_ELEMENTS} elements`, 'give the text of the article as plain text')
  return { ok: true, value: parseTree(html) }
}

/** A tree of markup that `parsePage` has let through before. */
export const parseTree = (html: string): PageDocument => parseHTML(withRoot(html)).document as unknown as PageDocument

/** A fragment gets the elements that every document has. */
const withRoot = (html: string) => (/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`)

/** Counted while the markup streams by, before a tree is built; past a limit nothing more is looked at. */
function extent(html: string): { readonly depth: number; readonly elements: number } {
  let [level, depth, elements] = [0, 0, 0]
  const parser = new Parser({
    onopentag() {
      elements++
      level++
      depth = Math.max(depth, level)
      if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) parser.pause()
    },
    onclosetag() {
      level--
    },
    // they stand in the tree as elements do
    oncomment() {
      elements++
    },
  })
  for (let at = 0; at < html.length && depth <= MAX_DEPTH && elements <= MAX_ELEMENTS; at += PIECE) parser.write(html.slice(at, at + PIECE))
  return { depth, elements }
}
const PIECE = 1 << 16
