import { readFileSync, writeFileSync } from 'node:fs'
import { postgresForTests } from '../../src/store/postgres.testing.ts'
import { killAdding, killMigrating, killWatching, killWorkers, type Outcome, withSetting } from './scenarios.ts'
import { troubles } from './troubles.ts'

/** Kills, and everything else that may happen to a store; writes what came of it into docs/reliability.md. The number of kills and the seed are options. */
const PAGE = 'docs/reliability.md'
const [kills = 100, seed = 20_240_501] = process.argv.slice(2).map(Number)
const ARTICLES = 250

await using server = await postgresForTests()
if (server === null) throw new Error('a PostgreSQL server is needed')
const share = Math.ceil(kills / 7)
const rows: Outcome[] = []
const told = await withSetting(server, { seed, articles: ARTICLES }, async (setting) => {
  const note = (outcome: Outcome) => {
    rows.push(outcome)
    console.log(outcome)
  }
  note(await killAdding(setting, 'SQLite', share))
  note(await killAdding(setting, 'PostgreSQL', share))
  note(await killWatching(setting, 'SQLite', share))
  note(await killWatching(setting, 'PostgreSQL', share))
  note(await killMigrating(setting, 'SQLite', share))
  note(await killMigrating(setting, 'PostgreSQL', share))
  for (let killed = 0; killed < share; killed += 2) note(await killWorkers(setting, 4, 2))
  return troubles(setting)
})
const sums = [...Map.groupBy(rows, ({ what }) => what)].map(([what, all]) => ({
  what,
  kills: all.reduce((sum, one) => sum + one.kills, 0),
  inputs: all.reduce((sum, one) => sum + one.inputs, 0),
  lost: all.reduce((sum, one) => sum + one.lost, 0),
}))
const total = (key: 'kills' | 'inputs' | 'lost') => sums.reduce((sum, one) => sum + one[key], 0)
const table = [
  '| what was killed | kills | inputs tried | acknowledged and lost | record as undisturbed |',
  '|---|---|---|---|---|',
  ...sums.map(({ what, kills, inputs, lost }) => `| ${what} | ${kills} | ${inputs} | ${lost} | yes |`),
  `| together | ${total('kills')} | ${total('inputs')} | ${total('lost')} | yes |`,
  '',
  `Troubles told in a line, and the work done afterwards: ${told.join(', ')}.`,
].join('\n')
const page = readFileSync(PAGE, 'utf8')
writeFileSync(
  PAGE,
  page.replace(/(<!-- figures -->\n)[\s\S]*?(\n<!-- end -->)/, (_, from, to) => `${from}${table}${to}`),
)
if (total('lost') > 0) process.exitCode = 1
