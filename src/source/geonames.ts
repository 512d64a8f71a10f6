import type { Result } from '../model/diagnostic.ts'
import { refuse } from '../model/refuse.ts'
import { ISO_COUNTRIES } from './iso-countries.ts'
import { GAZETTEER_COLUMNS } from './own-gazetteer.ts'

/** Columns of a GeoNames dump; it has no header. */
const COLUMNS = 19
const [ID, NAME, ALTERNATES, LAT, LON, CLASS, CODE, COUNTRY, POPULATION] = [0, 1, 3, 4, 5, 6, 7, 8, 14] as const

/** From which population on a place is a city. */
const CITY = 100_000

/** Told by its first row: 19 columns, a number, a position, a feature class. */
export function isGeoNames(text: string): boolean {
  const row = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n')).split('\t')
  return row.length === COLUMNS && /^\d+$/.test(row[ID]!) && /^[A-Z]?$/.test(row[CLASS]!) && !Number.isNaN(Number(row[LAT]))
}

/**
 * Its places with Arabic names as a table of the program's form. Countries, roads and whatever has no Arabic name are left out. Refused with
 * `gazetteer.invalid` where a row has another number of columns or none of all has an Arabic name.
 */
export function fromGeoNames(text: string, file: string): Result<string> {
  const out: string[] = [GAZETTEER_COLUMNS.join('\t')]
  const lines = text.split(/\r?\n/)
  for (const [i, line] of lines.entries()) {
    if (line === '') continue
    const row = line.split('\t')
    if (row.length !== COLUMNS)
      return refuse(
        'gazetteer.invalid',
        `${file}, line ${i + 1}: ${row.length} columns, not the ${COLUMNS} of GeoNames`,
        'take the dump as it is',
      )
    const kind = kindOf(row)
    const [name, ...aliases] = [...new Set([row[NAME]!, ...row[ALTERNATES]!.split(',')].map((one) => one.trim()).filter(isArabic))]
    if (kind === null || name === undefined) continue
    const cells: Readonly<Record<(typeof GAZETTEER_COLUMNS)[number], string>> = {
      id: `geonames-${row[ID]}`,
      kind,
      name_ar: name,
      name_en: row[NAME]!,
      aliases_ar: aliases.join(';'),
      country: ISO_COUNTRIES.get(row[COUNTRY]!) ?? '',
      parent: '',
      lat: row[LAT]!,
      lon: row[LON]!,
      wikidata: '',
      flags: '',
    }
    out.push(GAZETTEER_COLUMNS.map((column) => cells[column]).join('\t'))
  }
  if (out.length === 1) return refuse('gazetteer.invalid', `${file}: no row has an Arabic name`, 'take a dump with alternate names')
  return { ok: true, value: `${out.join('\n')}\n` }
}

/** Arabic letters, blanks and hyphens alone; none that only Persian, Urdu or Kurdish write. */
const isArabic = (name: string): boolean => /^[\u0621-\u063A\u0641-\u064A][\u0621-\u063A\u0641-\u064A\s-]+$/.test(name)

/** By feature class and code; null for what is no place of the news. */
function kindOf(row: readonly string[]): string | null {
  const code = row[CODE]!
  switch (row[CLASS]) {
    case 'P':
      return code === 'PPLX' ? 'neighbourhood' : code === 'PPLC' || Number(row[POPULATION]) >= CITY ? 'city' : 'town'
    case 'A':
      return code === 'ADM1' ? 'region' : /^ADM[2-5]$/.test(code) ? 'district' : null
    case 'H':
      return code === 'STRT' ? 'strait' : /^STM/.test(code) ? 'river' : /^(SEA|OCN|GULF|LK|BAY|RSV)/.test(code) ? 'sea' : null
    case 'T':
      return /^ISL/.test(code)
        ? 'island'
        : /^(MT|HLL|PK|RDGE|VLC)/.test(code)
          ? 'mountain'
          : /^(VAL|PLN|PEN|PLAT|DSRT)/.test(code)
            ? 'area'
            : null
    case 'S':
      return code === 'CMPRF'
        ? 'camp'
        : /^(AIRB|MILB|INSM)$/.test(code)
          ? 'base'
          : /^(AIRP|DAM|PRT|PRN|HSP|PS|PSN|OILR|BDG|CSTM)$/.test(code)
            ? 'facility'
            : null
    case 'L':
      return code === 'CMPRF' ? 'camp' : code === 'PRT' ? 'facility' : code === 'RGN' ? 'area' : null
    default:
      return null
  }
}
