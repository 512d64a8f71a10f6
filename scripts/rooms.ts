/** What a room of `src/` may import of the others (by the path's beginning), and of packages; its own files always. */
export interface Room {
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
  /** A function of its input alone: no Node, no clock, no chance, no default locale or time zone. */
  readonly pure: boolean
}

const pure = (rooms: readonly string[], packages: readonly string[] = []): Room => ({ rooms, packages, pure: true })
const edge = (rooms: readonly string[], packages: readonly string[] = []): Room => ({
  rooms,
  packages: ['node:', ...packages],
  pure: false,
})

const CONTRACT = ['language/contract.ts', 'language/partial-time.ts']

/** Rooms in the order in which data goes through them. Tests may import anything. */
export const ROOMS: Readonly<Record<string, Room>> = {
  model: pure([], ['zod']),
  text: pure(['model/'], ['@noble/hashes/']),
  source: edge(['model/', 'text/'], ['zod', 'feedsmith', 'htmlparser2', 'ipaddr.js', 'robots-parser', 'undici', 'warcio']),
  article: pure(['model/', 'text/'], ['@mozilla/readability', 'htmlparser2', 'linkedom']),
  language: pure(['model/', 'text/']),
  extraction: pure(['model/', 'text/', ...CONTRACT]),
  resolution: pure(['model/', 'text/', ...CONTRACT]),
  lineage: pure(['model/', 'text/']),
  review: pure(['model/', 'text/'], ['zod']),
  corroboration: pure(['model/', 'text/']),
  story: pure(['model/', 'text/']),
  score: pure(['model/', 'text/'], ['zod']),
  store: edge(['model/'], ['kysely', 'pg', 'graphile-worker']),
  export: pure(['model/', 'text/'], ['zod', 'csv-stringify/', 'warcio']),
  pipeline: edge([
    'model/',
    'text/',
    'source/',
    'article/',
    'language/',
    'extraction/',
    'resolution/',
    'lineage/',
    'review/',
    'corroboration/',
    'story/',
    'store/',
    'export/',
    'web/messages/',
  ]),
  api: edge(['model/', 'text/', 'pipeline/', 'store/', 'export/', 'story/', 'lineage/'], ['hono', '@hono/', 'zod']),
  cli: edge(
    ['model/', 'text/', 'pipeline/', 'store/', 'export/', 'api/', 'score/', 'review/', 'web/messages/'],
    ['commander', 'picocolors', 'pino', 'zod'],
  ),
  web: edge(['api/wire.ts', 'model/', 'export/'], ['svelte', 'd3-', 'topojson-client', 'world-atlas', 'cytoscape', '@fontsource/']),
}

/** What makes a function give another result on another day or machine. */
export const IMPURE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/],
  [
    'the default locale or time zone',
    /\.localeCompare\(|\.toLocale\w*\(|\bIntl\.\w+\(\s*\)|\.get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/,
  ],
  ['the process', /\bprocess\.|\bimport\.meta\b/],
]

/** Where Arabic letters may stand, by the path from the root. */
export const ARABIC = [
  /^src\/language\/ar\//,
  /^corpus\//,
  /\.test\.ts$/,
  /\.corpus\.ts$/,
  /^test\//,
  /^src\/web\/messages\//,
  /\.tsv$/,
  /^docs\//,
  /^[^/]+\.md$/,
  /\/SOURCES\.md$/,
] as const
