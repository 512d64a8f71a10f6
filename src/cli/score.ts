import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import type { z } from 'zod'
import { recordSchema } from '../model/record.ts'
import { goldSchema } from '../score/gold.ts'
import { figuresOf, formatScore, score as scoreRecord } from '../score/score.ts'
import { UsageError } from './faults.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
RECORD is what “tawatur record --format json” wrote; GOLD is a file of what a
careful reader marks in the same articles, whose texts lie beside it. Prints
precision, recall and F1 per kind.

Examples:
  $ tawatur score record.json gold/gold.json
  $ tawatur score record.json gold/gold.json --verbose`

export function score(program: Command, terminal: Terminal): void {
  program
    .command('score')
    .description('compare a record with a gold file')
    .argument('<RECORD>', 'an exported record, JSON')
    .argument('<GOLD>', 'a gold file, JSON')
    .option('--json', 'the figures as one line of JSON')
    .option('--verbose', 'list everything that was missed')
    .addHelpText('after', EXAMPLES)
    .action(async (recordPath: string, goldPath: string, flags: { readonly json?: true; readonly verbose?: true }) => {
      const gold = await readAs(goldPath, goldSchema, 'a gold file')
      const record = await readAs(recordPath, recordSchema, 'a record')
      const texts = new Map<string, string>()
      for (const { id, file } of gold.articles) texts.set(id, await read(join(dirname(goldPath), file)))
      const scored = scoreRecord(record, gold, texts)
      await terminal.out(flags.json ? `${JSON.stringify(figuresOf(scored))}\n` : formatScore(scored, flags.verbose ?? false))
    })
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError({
      code: 'score.unreadable',
      message: `${path} cannot be read (${code ?? message})`,
      hint: 'name files that are there',
    })
  }
}

async function readAs<T>(path: string, schema: z.ZodType<T>, what: string): Promise<T> {
  let value: unknown
  try {
    value = JSON.parse(await read(path))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError({ code: 'score.not-json', message: `${path} is no JSON`, hint: `give ${what}` })
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UsageError({
    code: 'score.form',
    message: `${path} is not ${what}: ${issue?.path.join('.')}: ${issue?.message}`,
    hint: 'see docs/record.schema.json for records',
  })
}
