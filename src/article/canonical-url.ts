/** Query parameters that tell where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|cmpid|ocid|at_(?:medium|campaign|link.*|format|ptr_name|bbc_team))$/

/** The URL under which an article is known: no fragment, no tracking parameters, scheme and host in lower case, no default port; null if it is none. */
export function canonicalUrl(given: string): string | null {
  const url = URL.parse(given.trim())
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0]!.toLowerCase()))
  url.search = kept.join('&')
  return url.href
}
