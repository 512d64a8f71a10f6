import type { PageElement } from './dom.ts'

/** Words in the class or id of an element that name what stands around an article on its page. */
const CLUTTER = new Set(
  (
    'related relatedposts share sharing shares social addtoany sharedaddy comment comments commentlist respond disqus newsletter subscribe subscription promo promoted sponsored advert advertisement ads adsense adslot banner ' +
    'breadcrumb breadcrumbs tags taglist tagcloud topics keywords trending mostread popular recommended recommendations readmore seealso alsoread sidebar widget widgets cookie cookies popup modal toolbar menu navbar navigation pagination ' +
    'paywall outbrain taboola jp-relatedposts post-navigation author-box authorbox print rating ratings footer sitefooter skip tooltip player playlist nextprev'
  ).split(' '),
)
/** The same in two words. */
const CLUTTER_PAIRS = new Set(
  (
    'twitter-tweet twitter-video instagram-media tiktok-embed telegram-post fb-post ' +
    'read-more read-also see-also also-read more-news most-read most-viewed latest-news other-news next-post prev-post previous-post related-posts related-articles author-box author-bio post-tags article-tags entry-tags tag-list ' +
    'article-share share-buttons social-share sign-up follow-us back-top'
  ).split(' '),
)
const SELECTOR = '[class], [id], nav, aside, form, footer'
const UNSEEN = 'script, style, noscript, template'
/** Characters that are no loss. */
const FEW = 300
const holdsArticle = (element: PageElement) => [...element.querySelectorAll('h1, [itemprop~="articleBody"]')].length > 0
const ALWAYS = new Set(['nav', 'aside', 'form'])
const NEVER = new Set(['html', 'body', 'main', 'article'])

/** Takes menus, share boxes, related links and the like out of a page, as far as their markup names them; never what holds much of the page's text. */
export function removeClutter(root: PageElement): void {
  for (const element of [...root.querySelectorAll(UNSEEN)]) element.remove()
  const all = root.textContent.length
  for (const element of [...root.querySelectorAll(SELECTOR)]) {
    if (NEVER.has(element.localName) || !root.contains(element)) continue
    if (!ALWAYS.has(element.localName) && !isClutter(element)) continue
    const { length } = element.textContent
    if (length < FEW || (length <= all * 0.3 && !holdsArticle(element))) element.remove()
  }
}

function isClutter(element: PageElement): boolean {
  for (const name of `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.split(/\s+/u)) {
    const words = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/u)
    if (words.length > 4) continue
    if (words.some((word) => CLUTTER.has(word)) && !words.some((word) => PROPER.has(word))) return true
    if (words.some((word, i) => CLUTTER_PAIRS.has(`${word}-${words[i + 1] ?? ''}`))) return true
  }
  return false
}
/** Words that say the article itself is in there. */
const PROPER = new Set(['content', 'body', 'text', 'story', 'has', 'with', 'no', 'main', 'wrapper', 'container', 'page', 'single'])
