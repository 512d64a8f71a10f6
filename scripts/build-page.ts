import { spawnSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Everything that goes into the page. */
const SOURCES = ['src/web/**/*', 'src/api/wire.ts', 'src/model/**/*.ts', 'src/export/**/*.ts', 'package-lock.json']
const PAGE = 'dist/web/index.html'

/** Whether the page in dist/web was built after the last change of its sources. Run from the root of the project. */
export function isPageBuilt(): boolean {
  const built = statSync(PAGE, { throwIfNoEntry: false })?.mtimeMs
  return built !== undefined && globSync(SOURCES, { exclude: ['**/*.test.ts'] }).every((file) => statSync(file).mtimeMs <= built)
}

/** Builds the page where that is needed. */
function main(): void {
  if (isPageBuilt()) return
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn']
  process.exitCode = spawnSync(process.execPath, vite, { stdio: 'inherit' }).status ?? 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
