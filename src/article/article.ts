import type { Article, PageFacts } from '../model/article.ts'
import type { Capture, PageCapture } from '../model/capture.ts'
import type { Fault, Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import { isIsoDate } from '../text/iso-date.ts'
import { canonicalUrl } from './canonical-url.ts'
import { articleId } from './identity.ts'
import { readPage } from './page/index.ts'
import type { PageLanguage } from './page/language.ts'

/** The article on a web page. What was given with it goes before what the page says; `language` reads its lines. */
export function createPageArticle({ html, ...capture }: PageCapture, language: PageLanguage): Result<Article> {
  const page = readPage(html, given(capture.url), language)
  if (!page.ok) return page
  const { text, title, outlet, url, facts } = page.value
  const found = { title: given(capture.title) ?? title, outlet: given(capture.outlet) ?? outlet, url: given(capture.url) ?? url }
  return createArticle({ ...capture, ...found, text }, facts)
}

/**
 * The article in a capture. Refused with `source.empty`, `source.control-characters`, `source.url-invalid` or `source.date-invalid`.
 * Half of a surrogate pair becomes U+FFFD, one unit for one, so that every encoding of the text is the same text.
 */
export function createArticle(capture: Capture, page: PageFacts | null = null): Result<Article> {
  const text = capture.text.toWellFormed()
  if (!/\S/u.test(text)) return refuse('source.empty', 'there is no text in it', 'check that the input was written to the end')
  if (text.includes('\0'))
    return refuse('source.control-characters', 'the text contains NUL characters', 'save it as plain text, without binary parts')
  const url = given(capture.url)
  const canonical = url === null ? null : canonicalUrl(url)
  if (url !== null && canonical === null)
    return refuse(
      'source.url-invalid',
      `${JSON.stringify(url)} is not a web address`,
      'give a whole address, such as https://example.org/news/1',
    )
  const published = given(capture.published)
  if (published !== null && !isIsoDate(published)) return { ok: false, fault: dateFault(published) }
  const outlet = given(capture.outlet)
  return {
    ok: true,
    value: {
      id: articleId({ url: canonical, outlet, text }),
      uri: canonical ?? capture.uri,
      url: canonical,
      title: given(capture.title),
      outlet,
      publisher: given(capture.publisher),
      published,
      text,
      page,
    },
  }
}

export const dateFault = (published: string): Fault => ({
  code: 'source.date-invalid',
  message: `${JSON.stringify(published)} is not a date`,
  hint: 'give the day of publication as 2024-05-31, or with its time as 2024-05-31T18:30Z',
})

/** A field that says something, without the white space around it. */
const given = (field: string | null) => (field === null || field.trim() === '' ? null : field.toWellFormed().trim())
