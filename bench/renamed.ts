import { loadArabicData } from '../src/pipeline/data.ts'
import { byText } from '../src/text/order.ts'

/** What the gazetteers know of a thing, as far as another can stand for it. */
interface Row {
  readonly id: string
  /** What can stand for each other: towns, ministries, movements; of one country or of none. */
  readonly kind: string
  readonly country: string
  readonly name: string
  readonly demonyms: readonly string[]
}

export interface Renamed {
  readonly name: string
  /** What is of it or from there: the name's own adjective first by the form that stands in a text, then the other's. */
  readonly demonyms: readonly (readonly [own: string, other: string])[]
}

/** Countries that change places with each other: those of which the gazetteers know about as much. */
const PEERS = 40
/** Countries further on for each period: no number of peers is divided by it. */
const STEP = 7

function rowsOf(data: ReadonlyMap<string, string>): readonly Row[] {
  return ['countries', 'places', 'organisations', 'persons'].flatMap((table) => {
    const [head, ...lines] = data.get(table)!.trim().split('\n')
    const columns = head!.split('\t')
    return lines.map((line) => {
      const cells = line.split('\t')
      const cell = (column: string) => cells[columns.indexOf(column)] ?? ''
      const id = table === 'countries' && cell('iso3') !== '' ? cell('iso3') : cell('id')
      return {
        id,
        kind: [table, cell('kind'), cell('subtype')].join(' '),
        country: table === 'countries' ? id : cell('country'),
        name: cell('name_ar'),
        demonyms: cell('demonyms_ar')
          .split(';')
          .filter((one) => one !== ''),
      }
    })
  })
}

/**
 * Another name for each that the gazetteers know, one in each period: what is of one country is named after things of the same kind of another, so that
 * what an article tells holds together as it did.
 */
export function renaming(): (known: string, period: number) => Renamed | null {
  const rows = rowsOf(loadArabicData())
  const byId = new Map(rows.map((row) => [row.id, row]))
  const byCountry = Map.groupBy(rows, ({ country }) => country)
  const countries = rows
    .filter(({ kind }) => kind.startsWith('countries'))
    .map(({ id }) => id)
    .sort((a, b) => byCountry.get(b)!.length - byCountry.get(a)!.length || byText(a, b))
  const rankOf = new Map(countries.map((id, rank) => [id, rank]))
  const alike = new Map([...byCountry].map(([country, all]) => [country, Map.groupBy(all, ({ kind }) => kind)]))
  const ofKind = Map.groupBy(rows, ({ kind }) => kind)
  const placeIn = new Map(
    [...alike.values()].flatMap((kinds) => [...kinds.values()].flatMap((all) => all.map(({ id }, i) => [id, i] as const))),
  )
  const other = (country: string, period: number): string => {
    const rank = rankOf.get(country)
    if (rank === undefined) return country
    const first = rank - (rank % PEERS)
    const peers = Math.min(PEERS, countries.length - first)
    return countries[first + ((rank - first + period * STEP) % peers)]!
  }
  return (known, period) => {
    const row = byId.get(known)
    if (row === undefined) return null
    const others = alike.get(other(row.country, period))?.get(row.kind) ?? ofKind.get(row.kind)!
    const chosen = others[(placeIn.get(known)! + period) % others.length]!
    return {
      name: chosen.name,
      demonyms:
        chosen.demonyms.length === 0 ? [] : row.demonyms.map((own, i) => [own, chosen.demonyms[Math.min(i, chosen.demonyms.length - 1)]!]),
    }
  }
}
