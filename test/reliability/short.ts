import { test } from 'node:test'
import { postgresForTests } from '../../src/store/postgres.testing.ts'
import { killAdding, killMigrating, killWorkers, withSetting } from './scenarios.ts'
import { troubles } from './troubles.ts'

/** The short form of `npm run test:reliability`. */
await using server = await postgresForTests()
const skip = server === null ? 'no PostgreSQL answers' : false

await withSetting(server, { seed: 1, articles: 120 }, async (setting) => {
  await test('add on SQLite, killed', async () => void (await killAdding(setting, 'SQLite', 2)))
  await test('add on PostgreSQL, killed', { skip }, async () => void (await killAdding(setting, 'PostgreSQL', 2)))
  await test('a migration, killed', { skip }, async () => void (await killMigrating(setting, 'PostgreSQL', 1)))
  await test('workers, of whom some are killed', { skip }, async () => void (await killWorkers(setting, 4, 2)))
  await test('troubles are told, and work resumes', async () => void (await troubles(setting)))
})
