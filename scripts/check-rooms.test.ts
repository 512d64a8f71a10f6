import { strict as assert } from 'node:assert'
import { existsSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { breaches } from './check-rooms.ts'
import { ROOMS } from './rooms.ts'

const REFUSED: readonly (readonly [file: string, code: string])[] = [
  ['src/model/a.ts', "import { Span } from '../text/span.ts'"],
  ['src/text/a.ts', "import { readFileSync } from 'node:fs'"],
  ['src/extraction/a.ts', "import { createArabic } from '../language/ar/index.ts'"],
  ['src/extraction/a.ts', "import type { Candidate } from '../resolution/candidates.ts'"],
  ['src/resolution/deep/a.ts', "export { families } from '../../lineage/families.ts'"],
  ['src/lineage/a.ts', "import {\n  a,\n} from '../corroboration/a.ts'"],
  ['src/store/a.ts', "import { ingest } from '../pipeline/ingest.ts'"],
  ['src/article/a.ts', "import 'zod'"],
  ['src/story/a.ts', "const { z } = await import('zod')"],
  ['src/web/a.svelte', "<script>\nimport { openStore } from '../store/open.ts'\n</script>"],
  ['src/nowhere/a.ts', ''],
  ['src/story/a.ts', 'const now = Date.now()'],
  ['src/article/a.ts', 'const today = new Date()'],
  ['src/resolution/a.ts', 'const id = Math.random()'],
  ['src/corroboration/a.ts', 'list.sort((a, b) => a.localeCompare(b))'],
  ['src/export/a.ts', 'return day.toLocaleDateString()'],
  ['src/extraction/a.ts', 'return day.getDate()'],
  ['src/export/a.ts', 'if (process.env.TZ) return'],
  ['src/extraction/a.ts', "const day = 'يوم'"],
  ['src/cli/a.ts', '// يوم'],
  ['scripts/a.ts', "const day = 'يوم'"],
]

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['src/model/a.ts', "import { z } from 'zod'\nimport { b } from './b.ts'"],
  ['src/extraction/a.ts', "import type { LanguagePack } from '../language/contract.ts'"],
  ['src/language/ar/rules/a.ts', "import { b } from '../b.ts'\nimport type { Act } from '../../../model/lists.ts'"],
  ['src/language/ar/lexicon/a.ts', "const verbs = ['import from', 'from', 'to'] // يوم"],
  ['src/pipeline/a.ts', "import { createArabic } from '../language/ar/index.ts'\nconst now = Date.now()"],
  ['src/text/a.ts', '/* Date.now() */\n// Math.random\nconst day = new Date(0).getUTCDate()'],
  ['src/extraction/a.test.ts', "import { createArabic } from '../language/ar/index.ts'\nconst day = 'يوم'"],
  ['src/store/store.contract.ts', "import { test } from 'node:test'"],
  ['src/web/messages/ar.ts', "const day = 'يوم'"],
]

test('what the table does not allow is refused, with its line', () => {
  for (const [file, code] of REFUSED) assert.equal(breaches(file, code).length, 1, `${file}: ${code}`)
  assert.equal(breaches('src/text/a.ts', "\n\nimport 'node:fs'")[0]!.line, 3)
})

test('what it allows is not', () => {
  for (const [file, code] of ALLOWED) assert.deepEqual(breaches(file, code), [], file)
})

test('every room of the table is there, and every room there is in the table', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of rooms) assert.ok(name in ROOMS, name)
  for (const name of Object.keys(ROOMS)) assert.ok(existsSync(`src/${name}`), name)
})
