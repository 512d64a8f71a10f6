import { Readability } from '@mozilla/readability'
import { type Block, blocksOf } from './blocks.ts'
import { removeClutter } from './clutter.ts'
import { type PageDocument, type PageElement, parseTree } from './dom.ts'
import { anyDate } from './facts.ts'
import type { PageLanguage } from './language.ts'

export interface Body {
  readonly paragraphs: readonly string[]
  readonly captions: string[]
  readonly corrections: string[]
}

/** Characters that the body of an article has at least. */
const ENOUGH = 140

/**
 * The article's own lines: what markup names as its body, else what Readability takes for it, without what stands around it, its title,
 * its captions and the lines that a language knows for furniture. Changes the document.
 */
export function bodyOf(document: PageDocument, title: string | null, language: PageLanguage): Body {
  const page = document.body
  if (page === null) return NOTHING
  removeClutter(page)
  const everything = blocksOf(page)
  const named = namedBody(document)
  for (const rootOf of [() => named, () => readable(document)]) {
    const root = rootOf()
    const body = root === null ? NOTHING : sorted(blocksOf(root), title, language)
    if (lengthOf(body) >= ENOUGH) return withPage(body, everything, language)
  }
  // a page of a few lines is no article to Readability
  return withPage(sorted(everything, title, language), everything, language)
}

const NOTHING: Body = { paragraphs: [], captions: [], corrections: [] }

/** Captions and the line that credits an agency may stand outside of what holds the text. */
function withPage(body: Body, everything: readonly Block[], language: PageLanguage): Body {
  const isCredit = (text: string) => text.length <= CREDIT && language.line(text)?.kind === 'credit'
  const captions = everything.filter(({ kind }) => kind === 'caption').map(({ text }) => text)
  const credit = body.paragraphs.some(isCredit) ? undefined : everything.find(({ text }) => isCredit(text))
  return {
    paragraphs: credit === undefined ? body.paragraphs : [...body.paragraphs, credit.text],
    captions: [...new Set([...captions, ...body.captions])],
    corrections: body.corrections,
  }
}
const CREDIT = 80

const lengthOf = ({ paragraphs }: Body) => paragraphs.reduce((sum, text) => sum + text.length, 0)

/** The longest element that schema.org's `articleBody` marks. */
function namedBody(document: PageDocument): PageElement | null {
  let best: PageElement | null = null
  for (const element of document.querySelectorAll('[itemprop~="articleBody"]')) {
    if (element.localName !== 'meta' && element.textContent.length > (best?.textContent.length ?? ENOUGH)) best = element
  }
  return best
}

function readable(document: PageDocument): PageElement | null {
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: ENOUGH }).parse()
  return article?.content == null ? null : parseTree(article.content).body
}

/** Lines before the first of so many words are the page's, not the article's, unless they close as sentences do. */
const OPENING_WORDS = 5
/** A place, then who reports from there or when. */
const DATELINE = /^\p{L}[\p{L}\p{M}\s،]*\s*[/–:-]\s*[\p{L}\p{N}]/u
const SENTENCE_END = /[.؟!?…:»"”)]$/u

function sorted(blocks: readonly Block[], title: string | null, language: PageLanguage): Body {
  const captions: string[] = []
  const corrections: string[] = []
  const kept: Block[] = []
  let related = false
  let begun = false
  let texted = false
  for (const block of blocks) {
    const { text, kind } = block
    const isLink = block.linked >= text.length * 0.7
    const line = text.length <= LINE ? language.line(text) : null
    if (kind === 'caption') captions.push(text)
    else if (line?.kind === 'furniture') related = line.furniture === 'related'
    else if (line?.kind === 'caption') captions.push(text)
    else if (line !== null && line.kind !== 'credit' && line.kind !== 'correction') continue
    else if (sameLine(text, title) || (related && isLink) || (!texted && isDateLine(text, language))) continue
    else {
      if (line?.kind === 'correction') corrections.push(text)
      const opens =
        begun || line !== null || wordsOf(text) >= OPENING_WORDS || SENTENCE_END.test(text) || (kind === 'paragraph' && DATELINE.test(text))
      if (!opens || (isLink && wordsOf(text) < LINK_WORDS)) continue
      begun = true
      texted ||= wordsOf(text) > DATE_WORDS
      related = false
      kept.push(block)
    }
  }
  return { paragraphs: withoutTail(kept, language).map(({ text }) => text), captions, corrections }
}
/** Lines that are longer are text. */
const LINE = 600
/** A line that is all link has so many words at least where it is text. */
const LINK_WORDS = 20

/** After the last paragraph: tags, links, names of sections, headlines of other articles. */
function withoutTail(blocks: readonly Block[], language: PageLanguage): readonly Block[] {
  let end = blocks.length
  while (end > 1 && isTail(blocks[end - 1]!, language)) end--
  const last = blocks.slice(0, end).findLastIndex(({ text }) => SENTENCE_END.test(text) && wordsOf(text) > OPENING_WORDS)
  const after = blocks.slice(last + 1, end)
  // one last paragraph may lack its stop; several lines without one are no paragraphs
  const isText = last === -1 || after.length < 2 || after.some(({ kind, text }) => kind === 'item' || wordsOf(text) > HEADLINE_WORDS)
  return blocks.slice(0, isText ? end : last + 1)
}
const isTail = ({ text, kind, linked }: Block, language: PageLanguage): boolean =>
  kind === 'heading' ||
  linked >= text.length * 0.5 ||
  (wordsOf(text) <= 3 && !SENTENCE_END.test(text) && language.line(text)?.kind !== 'credit')
const HEADLINE_WORDS = 20

/** Nothing but a date, with what usually stands beside it. */
const isDateLine = (text: string, language: PageLanguage): boolean =>
  wordsOf(text) <= DATE_WORDS && !/[.؟!]$/u.test(text) && !DATELINE.test(text) && anyDate(text, language) !== null
const DATE_WORDS = 10

const wordsOf = (text: string): number => text.split(/\s+/u).length

const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
const sameLine = (text: string, title: string | null): boolean => title !== null && plain(text) === plain(title)
