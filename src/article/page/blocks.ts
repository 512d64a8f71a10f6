import { isElement, isText, type PageElement, type PageNode } from './dom.ts'

/** One line of a page: a paragraph, a heading, an item, a caption. */
export interface Block {
  readonly text: string
  readonly kind: 'paragraph' | 'heading' | 'item' | 'caption'
  /** Characters of `text` that stand in links. */
  readonly linked: number
  readonly element: PageElement
}

const SKIPPED = new Set(
  'script style noscript template svg iframe button select input textarea form nav audio video object canvas map head'.split(' '),
)
const BREAKING = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary details table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const HEADING = /^h[1-6]$/u

/** The lines of an element in the order of the page, white space folded; what no reader sees is left out. */
export function blocksOf(root: PageElement): readonly Block[] {
  const blocks: Block[] = []
  let text = ''
  let linked = 0
  const close = (element: PageElement) => {
    const line = text.replace(/[^\S\u00a0]+/gu, ' ').trim()
    if (line !== '') blocks.push({ text: line, kind: kindOf(element, root), linked: Math.min(linked, line.length), element })
    text = ''
    linked = 0
  }
  const walk = (node: PageNode, block: PageElement, inLink: boolean): void => {
    if (isText(node)) {
      text += node.textContent
      if (inLink) linked += node.textContent.trim().length
      return
    }
    if (!isElement(node)) return
    const name = node.localName
    if (SKIPPED.has(name) || isHidden(node)) return
    if (name === 'br') {
      close(block)
      return
    }
    const breaks = BREAKING.has(name) || isCaption(node)
    if (breaks) close(block)
    for (const child of node.childNodes) walk(child, breaks ? node : block, inLink || name === 'a')
    if (breaks) close(node)
  }
  walk(root, root, false)
  close(root)
  return blocks
}

const isHidden = (element: PageElement): boolean =>
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')

function kindOf(element: PageElement, root: PageElement): Block['kind'] {
  for (let at: PageElement | null = element; at !== null && at !== root; at = at.parentNode) {
    if (at.localName === 'figcaption' || at.localName === 'figure' || isCaption(at)) return 'caption'
    if (HEADING.test(at.localName)) return 'heading'
    if (at.localName === 'li') return 'item'
  }
  return 'paragraph'
}

const isCaption = (element: PageElement) => /(?:^|[-_\s])caption(?:$|[-_\s])/iu.test(element.getAttribute('class') ?? '')
