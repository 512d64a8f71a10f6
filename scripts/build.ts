import { spawnSync } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Builds what is installed: the page, the compiled code and its tables, all in dist/. Run from the root of the project. */
function run(program: string, ...options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [program, ...options], { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

rmSync('dist', { recursive: true, force: true })
run('node_modules/vite/bin/vite.js', 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn')
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
for (const table of globSync('**/*.tsv', { cwd: 'src' })) {
  const target = join('dist', table)
  mkdirSync(dirname(target), { recursive: true })
  copyFileSync(join('src', table), target)
}
