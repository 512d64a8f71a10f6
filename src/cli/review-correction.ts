import type { Command } from 'commander'
import { EVENT_TYPES, ROLES } from '../model/lists.ts'
import type { TargetKind } from '../pipeline/targets.ts'
import { type Correction, correctionSchema } from '../review/entry.ts'
import { isTimexDay } from '../text/iso-date.ts'
import { UsageError } from './faults.ts'

export interface CorrectionFlags {
  readonly type?: string
  readonly date?: string
  readonly place?: string
  readonly role?: string
  readonly speaker?: string
  readonly figure?: string
  readonly title?: string
}

export const withCorrectionOptions = (command: Command): Command =>
  command
    .option('--type <type>', 'the event’s type')
    .option('--date <date>', 'its day, month or year, or an interval of days')
    .option('--place <name>', 'where it happened')
    .option('--role <role=name>', 'who has this part in it')
    .option('--speaker <name>', 'who made the claim')
    .option('--figure <number>', 'the figure, or its bounds as 12..20')
    .option('--title <text>', 'the article’s title')

const FIELDS = ['type', 'date', 'place', 'role', 'speaker', 'figure', 'title'] as const
/** What can be said of what. */
const OF: Readonly<Record<(typeof FIELDS)[number], readonly TargetKind[]>> = {
  type: ['event', 'span'],
  date: ['event', 'span'],
  place: ['event', 'span'],
  role: ['event', 'span'],
  speaker: ['claim', 'span'],
  figure: ['figure', 'span'],
  title: ['article'],
}

/** The one correction that the options say. Throws `UsageError`. */
export function correctionOf(flags: CorrectionFlags, target: TargetKind): Correction {
  const given = FIELDS.filter((field) => flags[field] !== undefined)
  const [field] = given
  if (field === undefined || given.length > 1)
    throw fault('correct changes one thing at a time', `say one of ${FIELDS.map((name) => `--${name}`).join(' ')}`)
  if (!OF[field].includes(target)) throw fault(`no ${field} of this kind of target`, `--${field} is for: ${OF[field].join(', ')}`)
  const correction = correctionSchema.safeParse(correctionValue(field, flags[field]!))
  if (!correction.success) throw fault(`“${flags[field]}” is no ${field}`, HINTS[field] ?? 'see docs/review.md')
  return correction.data
}

const fault = (message: string, hint: string) => new UsageError({ code: 'usage.correction', message, hint })

const HINTS: Partial<Record<(typeof FIELDS)[number], string>> = {
  type: `types are ${EVENT_TYPES.join(', ')}`,
  date: 'write it as 2024-05-31, 2024-05, 2024 or 2024-05-30/2024-05-31',
  role: `write it as actor=NAME; roles are ${ROLES.join(', ')}`,
  figure: 'write it as 12, 12.., ..20 or 12..20',
}

function correctionValue(field: (typeof FIELDS)[number], said: string): unknown {
  const to = said === '' ? null : said
  switch (field) {
    case 'date':
      return { field, to: to === null || to.split('/').every(isTimexDay) ? to : undefined }
    case 'role': {
      const [, role, name] = /^([a-z-]+)=(.*)$/su.exec(said) ?? []
      return { field, role, to: name === '' ? null : name }
    }
    case 'figure': {
      const [, low, , high] = /^(\d*)(\.\.(\d*))?$/u.exec(said) ?? []
      const isRange = said.includes('..')
      const number = (digits: string | undefined) => (digits === undefined || digits === '' ? null : Number(digits))
      if (low === undefined || said === '' || said === '..') return null
      return { field, lower: number(low), upper: isRange ? number(high) : number(low) }
    }
    default:
      return { field, to }
  }
}
