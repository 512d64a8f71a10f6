import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import type { Source } from '../model/source.ts'
import { tsvRows } from '../text/tsv.ts'

const KINDS: readonly string[] = ['outlet', 'agency', 'broadcaster'] satisfies readonly Source['kind'][]
const list = (cell: string) =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Sources of a table with the columns id, kind, name_en, publisher, country, timezone, domains, name_ar, aliases_ar (lists divided by `;`). */
export function parseSources(tsv: string, name: string): Result<readonly Source[]> {
  const sources: Source[] = []
  for (const { line, cells } of tsvRows(tsv)) {
    const { id = '', kind = '', name_en = '', publisher, country, timezone, domains = '', name_ar = '', aliases_ar = '' } = cells
    const wrong = !/^[a-z0-9][a-z0-9-]*$/.test(id)
      ? 'the id is not a slug of small Latin letters, digits and hyphens'
      : !KINDS.includes(kind)
        ? `the kind is none of ${KINDS.join(', ')}`
        : name_en === '' && name_ar === ''
          ? 'there is no name'
          : null
    if (wrong !== null)
      return refuse(
        'sources.invalid',
        `${name}, line ${line}: ${wrong}`,
        'its first line names the columns, as in the list that comes with the program',
      )
    sources.push({
      id,
      kind: kind as Source['kind'],
      label: { ar: name_ar || name_en, en: name_en || name_ar },
      publisher: publisher || null,
      country: country || null,
      timeZone: timezone || null,
      domains: list(domains),
      aliases: [...new Set([name_ar, ...list(aliases_ar)])].filter((alias) => alias !== ''),
    })
  }
  return { ok: true, value: sources }
}

/** Finds an outlet by what is known of an article. */
export interface Outlets {
  readonly sources: readonly Source[]
  readonly names: ReadonlyMap<string, Source | null>
  readonly domains: ReadonlyMap<string, Source | null>
}

/** A later source takes the place of an earlier one with its id. A name or domain that two sources share names neither. */
export function createOutlets(...lists: readonly (readonly Source[])[]): Outlets {
  const sources = [...new Map(lists.flat().map((source) => [source.id, source])).values()]
  const names = new Map<string, Source | null>()
  const domains = new Map<string, Source | null>()
  const put = (map: Map<string, Source | null>, key: string, source: Source) =>
    map.set(key, (map.get(key) ?? source) === source && map.get(key) !== null ? source : null)
  for (const source of sources) {
    for (const name of new Set([source.label.en, source.label.ar, ...source.aliases].map(nameKey))) put(names, name, source)
    for (const domain of source.domains) put(domains, domain.toLowerCase().replace(/^www\./, ''), source)
  }
  for (const source of sources) names.set(nameKey(source.id), source)
  return { sources, names, domains }
}

/** The source an article names as its outlet, by id, name in either script or alias; else the one its URL belongs to; else null. */
export function outletOf(outlets: Outlets, article: { readonly outlet: string | null; readonly url: string | null }): Source | null {
  const named = article.outlet === null ? null : outlets.names.get(nameKey(article.outlet))
  return named ?? (article.url === null ? null : sourceOfUrl(outlets, article.url))
}

/** A domain stands for what is below it too; `example.org/arabic` goes before `example.org`. */
function sourceOfUrl(outlets: Outlets, given: string): Source | null {
  const url = URL.parse(given)
  if (url === null) return null
  const section = url.pathname.split('/')[1] ?? ''
  const labels = url.hostname.split('.')
  for (let from = 0; from < labels.length - 1; from++) {
    const host = labels.slice(from).join('.')
    const found = outlets.domains.get(`${host}/${section}`) ?? outlets.domains.get(host)
    if (found != null) return found
  }
  return null
}

/** A name without case, marks, tatweel and hyphens: the same in any of its usual spellings. */
const nameKey = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[\s\-_]+/gu, ' ')
    .trim()
    .toLowerCase()
