import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { UsageError } from './faults.ts'

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
const port = z.coerce.number().int().min(0).max(65_535)

/** Everything that can be set by a file or the environment, with what holds otherwise; options of a command go before both. */
export const settingsSchema = z.strictObject({
  store: z.string().min(1).default('./tawatur-data').describe('the store, as with --store'),
  host: z.string().min(1).default('127.0.0.1').describe('address on which serve and a worker’s metrics listen'),
  port: port.default(4040).describe('port of serve'),
  metricsPort: port.nullable().default(null).describe('port on which a worker tells its health and numbers; without, it listens nowhere'),
  threads: z.coerce
    .number()
    .int()
    .min(1)
    .max(256)
    .nullable()
    .default(null)
    .describe('threads that read articles in add, the one that writes among them; without, one a processor core'),
  log: z.enum(LOG_LEVELS).default('info').describe('what serve and worker tell on standard error: silent, error, warn, info or debug'),
})
export type Settings = Readonly<z.infer<typeof settingsSchema>>

/** `metricsPort` → `TAWATUR_METRICS_PORT`. */
export const environmentName = (setting: string): string => `TAWATUR_${setting.replace(/[A-Z]/g, '_$&').toUpperCase()}`

export const threadsOf = ({ threads }: Settings): number => threads ?? availableParallelism()

/** The settings of a process: the environment goes before the file that `TAWATUR_CONFIG` names. Throws `UsageError`. */
export function loadSettings(environment: NodeJS.ProcessEnv): Settings {
  const file = environment['TAWATUR_CONFIG']
  const given = Object.keys(settingsSchema.shape).flatMap((name) => {
    const value = environment[environmentName(name)]
    return value === undefined || value === '' ? [] : [[name, value] as const]
  })
  const { success, data, error } = settingsSchema.safeParse({ ...fromFile(file), ...Object.fromEntries(given) })
  if (success) return data
  const [issue] = error.issues
  const name = String(issue!.path[0] ?? '')
  const isGiven = given.some(([one]) => one === name)
  throw new UsageError({
    code: 'usage.setting',
    message: `${isGiven ? environmentName(name) : `${file}${name === '' ? '' : `: ${name}`}`}: ${issue!.message}`,
    hint: 'docs/configuration.md lists the settings',
  })
}

function fromFile(file: string | undefined): Readonly<Record<string, unknown>> {
  if (file === undefined || file === '') return {}
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch (error) {
    throw unreadable(file, (error as Error).message)
  }
  throw unreadable(file, 'it is no JSON object')
}

const unreadable = (file: string, why: string) =>
  new UsageError({
    code: 'usage.config',
    message: `${file} cannot be read: ${why}`,
    hint: 'TAWATUR_CONFIG names a JSON file with settings',
  })
