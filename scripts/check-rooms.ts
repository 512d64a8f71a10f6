import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ARABIC, IMPURE, ROOMS } from './rooms.ts'

/** One line of a file that breaks the rules of the rooms. */
export interface Breach {
  readonly file: string
  readonly line: number
  readonly what: string
}

const ARABIC_LETTER = /\p{Script=Arabic}/u
/** `import … from '…'`, `export … from '…'` and the last line of one over several; `import '…'`; `import('…')`. */
const IMPORTS = [
  /^\s*(?:import|export)\b.*\bfrom ['"]([^'"]+)['"]/,
  /^\s*\} from ['"]([^'"]+)['"]/,
  /^\s*import ['"]([^'"]+)['"]/,
  /\bimport\(\s*['"]([^'"]+)['"]/,
]

/** What is wrong with a file; `path` is from the root of the project, with slashes. */
export function breaches(path: string, code: string): readonly Breach[] {
  const found: Breach[] = []
  const report = (line: number, what: string) => found.push({ file: path, line: line + 1, what })
  if (!ARABIC.some((allowed) => allowed.test(path)))
    code.split('\n').forEach((line, i) => {
      if (ARABIC_LETTER.test(line))
        report(i, 'Arabic letters belong into src/language/ar, the corpus, tests, tables and the Arabic messages')
    })
  const [, roomName] = /^src\/([^/]+)\/.*\.(?:ts|svelte)$/.exec(path) ?? []
  if (roomName === undefined || isTest(path)) return found
  const room = ROOMS[roomName]
  if (room === undefined) return [...found, { file: path, line: 1, what: `${roomName} is no room of the table in scripts/rooms.ts` }]
  withoutComments(code)
    .split('\n')
    .forEach((line, i) => {
      const name = IMPORTS.map((form) => form.exec(line)?.[1]).find((found) => found !== undefined)
      if (name !== undefined) {
        const target = name.startsWith('.') ? posix.join(posix.dirname(path), name).replace(/^src\//, '') : name
        const allowed = name.startsWith('.') ? [`${roomName}/`, ...room.rooms] : room.packages
        if (!allowed.some((beginning) => target.startsWith(beginning))) report(i, `${roomName} may not import ${target}`)
      }
      if (!room.pure) return
      for (const [thing, pattern] of IMPURE) if (pattern.test(line)) report(i, `${roomName} is pure and may not use ${thing}`)
    })
  return found
}

/** Tests, suites that tests share, and configuration of tools. */
const isTest = (path: string) => /\.(?:test|corpus|config)\.ts$|\/\w+\.contract\.ts$|\/testing\//.test(path)

/** The code with blanks in place of comments, line by line. */
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|[\s;{}])\/\/.*$/gm, '$1')

function main(): void {
  const files = globSync(['src/**/*.{ts,svelte,css,html}', 'scripts/**/*.ts', 'bench/**/*.ts', 'bin/*', '*.{json,ts}'])
  const found = files.sort().flatMap((file) => breaches(file.replaceAll('\\', '/'), readFileSync(file, 'utf8')))
  for (const { file, line, what } of found) console.error(`${file}:${line}: ${what}`)
  if (found.length > 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
