import { strict as assert } from 'node:assert'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { quotedIn, readPage, rowsOf, sectionOf } from './read.ts'

interface Manifest {
  readonly license?: string
  readonly bin?: string | Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const manifestAt = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Manifest
const project = manifestAt('package.json')
const page = readPage('docs/dependencies.md')

for (const [list, heading] of [
  ['dependencies', 'What is installed'],
  ['devDependencies', 'What only building'],
] as const) {
  const rows = rowsOf(sectionOf(page, heading)).flatMap(([name, purpose, instead, licence]) =>
    quotedIn(name ?? '').map((found) => ({ name: found, purpose, instead, licence })),
  )

  test(`every one of ${list} is described, and nothing else`, () => {
    assert.deepEqual(rows.map(({ name }) => name).sort(), Object.keys(project[list]).sort())
    for (const { name, purpose, instead } of rows) assert.ok(purpose && instead, name)
  })

  test(`${list} have the licences that are told`, () => {
    for (const { name, licence } of rows) assert.equal(manifestAt(`node_modules/${name}/package.json`).license, licence, name)
  })
}

/** Code and configuration in which a package may be used. */
const files = globSync(['{src,scripts,test,bench}/**/*.{ts,svelte,css}', 'tsconfig*.json', 'biome.json'], { exclude: ['test/docs/**'] })
const code = files.map((file) => readFileSync(file, 'utf8')).join('\n')
const scripts = Object.values(project.scripts).join('\n')
const programs = ({ bin }: Manifest, name: string) => (typeof bin === 'string' ? [name] : Object.keys(bin ?? {}))

/** Imported, named by a path, a type library of the compiler, or a program that scripts call. */
function isUsed(name: string): boolean {
  const path = `node_modules/${name}/package.json`
  const named = [`'${name}'`, `'${name}/`, `"${name}/`, `node_modules/${name}/`].some((form) => code.includes(form))
  const typing = name.startsWith('@types/') ? name.slice('@types/'.length) : null
  const typed = typing !== null && (code.includes(`"${typing}"`) || typing in project.dependencies)
  const called =
    existsSync(path) && programs(manifestAt(path), name).some((program) => new RegExp(`(?:^|&& |exec )${program} `, 'm').test(scripts))
  return named || typed || called
}

test('every dependency is used', () => {
  const all = Object.keys({ ...project.dependencies, ...project.devDependencies })
  assert.deepEqual(
    all.filter((name) => !isUsed(name)),
    [],
  )
  assert.ok(!isUsed('left-pad'))
})
