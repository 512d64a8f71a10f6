import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Builds what is installed: the page, the compiled code and its tables, all in dist/. Run from the root of the project. */
const run = (program: string, ...options: readonly string[]) => execFileSync(process.execPath, [program, ...options], { stdio: 'inherit' })

rmSync('dist', { recursive: true, force: true })
if (existsSync('vite.config.ts')) run('node_modules/vite/bin/vite.js', 'build')
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
for (const table of globSync('**/*.tsv', { cwd: 'src' })) {
  const target = join('dist', table)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(join('src', table), target)
}
