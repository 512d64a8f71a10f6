import type { Result } from '../model/diagnostic.ts'
import { ENTITY_KINDS } from '../model/lists.ts'
import { refuse } from '../model/refuse.ts'
import { tsvRows } from '../text/tsv.ts'

/** Columns of a user's own table of names; all but the first three may be left out. */
export const GAZETTEER_COLUMNS = [
  'id',
  'kind',
  'name_ar',
  'name_en',
  'aliases_ar',
  'country',
  'parent',
  'lat',
  'lon',
  'wikidata',
  'flags',
] as const

/** What a row may be: a kind of place as in the program's own table, or a kind of entity. Countries come with the program. */
export const PLACE_KINDS: readonly string[] = [
  'city',
  'town',
  'region',
  'district',
  'camp',
  'neighbourhood',
  'crossing',
  'corridor',
  'river',
  'sea',
  'strait',
  'mountain',
  'island',
  'base',
  'area',
]
const KINDS = [...PLACE_KINDS, ...ENTITY_KINDS.filter((kind) => !['country', 'office', 'document'].includes(kind))]

const HINT = `columns: ${GAZETTEER_COLUMNS.join(', ')}; or a dump of GeoNames`

/** The table with the columns in their order where every row can be used, else `gazetteer.invalid` with the line. */
export function checkGazetteer(text: string, file: string): Result<string> {
  const ids = new Set<string>()
  const rows = tsvRows(text)
  if (rows.length === 0) return refuse('gazetteer.invalid', `${file} holds no row`, HINT)
  for (const { line, cells } of rows) {
    const { id = '', kind = '', name_ar = '', country = '', lat = '', lon = '' } = cells
    const wrong = !/^[a-z0-9][a-z0-9-]*$/.test(id)
      ? 'the id is not a slug of small Latin letters, digits and hyphens'
      : ids.has(id)
        ? `the id ${id} stands twice`
        : !KINDS.includes(kind)
          ? `the kind is none of ${KINDS.join(', ')}`
          : !/\p{Script=Arabic}/u.test(name_ar)
            ? 'there is no Arabic name'
            : country !== '' && !/^[A-Z]{3}$/.test(country)
              ? 'the country is no ISO 3166-1 alpha-3 code'
              : !isDegree(lat, 90) || !isDegree(lon, 180)
                ? 'the position is not in degrees'
                : null
    if (wrong !== null) return refuse('gazetteer.invalid', `${file}, line ${line}: ${wrong}`, HINT)
    ids.add(id)
  }
  const lines = rows.map(({ cells }) => GAZETTEER_COLUMNS.map((column) => cells[column] ?? '').join('\t'))
  return { ok: true, value: `${[GAZETTEER_COLUMNS.join('\t'), ...lines].join('\n')}\n` }
}

const isDegree = (cell: string, most: number): boolean => cell === '' || (/^-?\d+(\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= most)
