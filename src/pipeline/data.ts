import { readdirSync, readFileSync } from 'node:fs'

/** The tables of a folder beside the sources or, installed, beside the compiled code: name without `.tsv` → text. */
function loadTables(folder: URL): ReadonlyMap<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
  return new Map(names.map((name) => [name.slice(0, -'.tsv'.length), readFileSync(new URL(name, folder), 'utf8')]))
}

/** The Arabic tables, the outlets and agencies among them: they are names too. */
export const loadArabicData = (): ReadonlyMap<string, string> =>
  new Map(
    ['../language/ar/gazetteer/', '../language/ar/lexicon/', '../source/'].flatMap((of) => [...loadTables(new URL(of, import.meta.url))]),
  )
