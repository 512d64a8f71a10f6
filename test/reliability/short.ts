import { after, test } from 'node:test'
import { postgresForTests } from '../../src/store/postgres.testing.ts'
import { killAdding, killMigrating, killWorkers, type Setting, troubles, withSetting } from './scenarios.ts'

/** The short form of `npm run test:reliability`. */
const server = await postgresForTests()
const skip = server === null ? 'no PostgreSQL answers' : false
after(() => server?.[Symbol.asyncDispose]())

const run = async (work: (setting: Setting) => Promise<unknown>) => {
  await withSetting(server, { seed: 1, articles: 120 }, work)
}

test('add on SQLite, killed', () => run((setting) => killAdding(setting, 'SQLite', 2)))
test('add on PostgreSQL, killed', { skip }, () => run((setting) => killAdding(setting, 'PostgreSQL', 2)))
test('a migration, killed', { skip }, () => run((setting) => killMigrating(setting, 'PostgreSQL', 1)))
test('workers, of whom some are killed', { skip }, () => run((setting) => killWorkers(setting, 3, 2)))
test('troubles are told, and work resumes', () => run(troubles))
