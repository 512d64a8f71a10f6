import { type PageDocument, parseTree } from './dom.ts'

/** What schema.org markup of a page says of its article; each field as written, null where it says nothing. */
export interface LinkedData {
  readonly headline: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
}

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review)$/u
const MAX_NESTING = 12

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first article among the page's JSON-LD; damaged markup says nothing. */
export function linkedData(document: PageDocument): LinkedData | null {
  const objects: Json[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) collect(parse(script.textContent), objects, 0)
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE.test(type)))
  if (article === undefined) return null
  return {
    headline: text(article['headline']) ?? text(article['name']),
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    modified: text(article['dateModified']),
    author: nameOf(article['author'], objects),
    publisher: nameOf(article['publisher'], objects) ?? nameOf(article['sourceOrganization'], objects),
    url: text(article['url']) ?? idOf(article['mainEntityOfPage']),
  }
}

/** Line breaks within strings and the comment marks of old pages are common and harmless. */
function parse(json: string): unknown {
  const bare = json.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)/u, '').replace(/(?:-->|\/\/\s*\]\]>)\s*$/u, '')
  try {
    return JSON.parse(bare.replace(/\p{Cc}+/gu, ' '))
  } catch {
    return null
  }
}

function collect(value: unknown, into: Json[], nesting: number): void {
  if (nesting > MAX_NESTING) return
  if (Array.isArray(value)) for (const one of value) collect(one, into, nesting + 1)
  else if (isObject(value)) {
    into.push(value)
    for (const field of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) collect(value[field], into, nesting + 1)
  }
}

const typesOf = (object: Json): readonly string[] => {
  const type = object['@type']
  return typeof type === 'string' ? [type] : Array.isArray(type) ? type.filter((one) => typeof one === 'string') : []
}

function text(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one !== 'string') return null
  // many sites escape for HTML what they write as JSON
  const trimmed = (one.includes('&') ? (parseTree(one).body?.textContent ?? one) : one).trim()
  return trimmed === '' ? null : trimmed
}

const idOf = (value: unknown): string | null => (isObject(value) ? text(value['@id']) : text(value))

/** The name of a person or body: as a string, as an object with a name, or as a reference to such an object. */
function nameOf(value: unknown, objects: readonly Json[]): string | null {
  if (Array.isArray(value)) {
    const names = value.map((one) => nameOf(one, objects)).filter((name) => name !== null)
    return names.length === 0 ? null : names.join(', ')
  }
  if (!isObject(value)) return text(value)
  const id = text(value['@id'])
  return (
    text(value['name']) ??
    (id === null ? null : text(objects.find((object) => object['@id'] === id && text(object['name']) !== null)?.['name']))
  )
}
