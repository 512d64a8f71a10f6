/** Where the page is: `#/story/ID/figures?type=attack` is name `story`, id, tab, and query. */
export interface Route {
  readonly name: string
  readonly id: string
  readonly tab: string
  readonly query: URLSearchParams
}

const decoded = (part: string | undefined): string => {
  try {
    return decodeURIComponent(part ?? '')
  } catch {
    return part ?? ''
  }
}

export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?')
  const [name, id, tab] = path.split('/').map(decoded)
  return { name: name ?? '', id: id ?? '', tab: tab ?? '', query: new URLSearchParams(query) }
}

let state = $state.raw(parseRoute(location.hash))
export const route = (): Route => state

type Query = Readonly<Record<string, string | null | undefined>>
/** The address of a place in the page; empty values are left out. */
export const linkTo = (parts: readonly string[], query: Query = {}): string => {
  const parameters = new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1])))
  const text = parameters.toString()
  return `#/${parts.map(encodeURIComponent).join('/')}${text === '' ? '' : `?${text}`}`
}

/** Changes the query of the present place without a step in the history. */
export const replaceQuery = (query: Query): void => {
  const { name, id, tab } = state
  const parts = [name, id, tab].filter((part) => part !== '')
  history.replaceState(history.state, '', `${location.pathname}${location.search}${linkTo(parts, query)}`)
  state = parseRoute(location.hash)
}

/** How far each visited place was scrolled, by the key of its entry in the history. */
const visits = new Map<string, number>()
let restored: number | null = null
let first = true

/** Follows the address. Going back returns to where one was reading. */
export const startRoute = (): void => {
  history.scrollRestoration = 'manual'
  let key = history.state?.key ?? '0'
  history.replaceState({ key }, '')
  addEventListener('popstate', ({ state: entry }) => {
    visits.set(key, scrollY)
    restored = visits.get(entry?.key) ?? null
    key = entry?.key ?? String(performance.now())
    if (entry?.key === undefined) history.replaceState({ key }, '')
    first = false
    state = parseRoute(location.hash)
  })
}

/** What a page does once its heading is there: tells its title, puts the focus on the heading, and returns to where the reader was. */
export const arrive = (heading: HTMLElement): void => {
  if (first) return
  heading.focus({ preventScroll: true })
  scrollTo({ top: restored ?? 0, behavior: 'instant' })
  restored = null
}
