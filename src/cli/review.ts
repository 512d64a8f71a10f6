import { type Command, Option } from 'commander'
import type { Assessment } from '../model/record.ts'
import type { ArticleSpan } from '../model/span.ts'
import { readAssessmentLog } from '../pipeline/assessment-log.ts'
import { engineFor } from '../pipeline/engine-for.ts'
import { openRecord } from '../pipeline/open.ts'
import { findTarget, type Target } from '../pipeline/targets.ts'
import { assess } from '../pipeline/update.ts'
import { createEntry, type Entry, entrySchema } from '../review/entry.ts'
import type { Store } from '../store/contract.ts'
import { UsageError } from './faults.ts'
import { type CorrectionFlags, correctionOf, withCorrectionOptions } from './review-correction.ts'
import { printable, type Terminal } from './terminal.ts'

const EXAMPLES = `
ACTION is one of
  merge EVENT EVENT …        they are one event
  split EVENT SPAN …         these mentions of it are another event
  correct TARGET             one of --type --date --place --role --speaker --figure --title says what it should be; '' for none
  reject TARGET              it is no event, or no figure
  confirm EVENT              somebody has checked it
  undo ASSESSMENT            takes a decision back
  log                        lists decisions and what holds of them
  export, import FILE        the same as JSON Lines
TARGET is the id of an event, figure, claim or article, or a SPAN:
ARTICLE:START-END, as “tawatur show” prints them.

Examples:
  $ tawatur review merge 5f1c09d2a1b2c3d4 9be01f77a1b2c3d4 --by lina --reason "same meeting"
  $ tawatur review correct 5f1c09d2a1b2c3d4 --date 2024-03-20
  $ tawatur review log`

const ACTIONS = ['merge', 'split', 'correct', 'reject', 'confirm', 'undo', 'log', 'export', 'import'] as const
type Action = (typeof ACTIONS)[number]

interface ReviewFlags extends CorrectionFlags {
  readonly store: string
  readonly by?: string
  readonly reason?: string
  readonly time?: string
}

export function review(program: Command, terminal: Terminal): void {
  withCorrectionOptions(
    program
      .command('review')
      .description('decide what the rules got wrong or right; decisions outlive every new reading')
      .argument('<ACTION>', ACTIONS.join(', '))
      .argument('[TARGET...]', 'ids, spans, or a file'),
  )
    .option('--by <name>', 'who decides; the user of this system if not said')
    .option('--reason <text>', 'why')
    .addOption(new Option('--time <instant>', 'when it was decided, as 2024-05-31T18:30:00Z; now if not said'))
    .addHelpText('after', EXAMPLES)
    .action(async (action: string, targets: readonly string[], _: unknown, command: Command) => {
      if (!isAction(action)) throw usage('action', `“${action}” is no action`, `say one of ${ACTIONS.join(', ')}`)
      const flags = command.optsWithGlobals<ReviewFlags>()
      await using store = await openRecord(flags.store, { create: false })
      if (action === 'log' || action === 'export') return await list(store, action, terminal)
      const entries = action === 'import' ? await imported(targets) : [await decided(store, action, targets, flags)]
      const before = await statesOf(store)
      await assess(store, await engineFor(store, null), entries)
      const after = await statesOf(store)
      for (const { id, kind } of entries) await terminal.out(`${id}\t${after.get(id)}\t${kind}\n`)
      const own = new Set(entries.map(({ id }) => id))
      for (const [id, state] of after)
        if (!own.has(id) && before.get(id) !== state) terminal.error(`tawatur: ${id} is ${state} now; both are kept in the log`)
    })
}

const isAction = (action: string): action is Action => (ACTIONS as readonly string[]).includes(action)
const usage = (code: string, message: string, hint: string) => new UsageError({ code: `usage.${code}`, message, hint })

async function decided(
  store: Store,
  action: Exclude<Action, 'log' | 'export' | 'import'>,
  names: readonly string[],
  flags: ReviewFlags,
): Promise<Entry> {
  const time = flags.time ?? new Date().toISOString()
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/u.test(time))
    throw usage('time', `“${time}” is no instant`, 'write it as 2024-05-31T18:30:00Z')
  const said = { time, by: flags.by ?? process.env['USER'] ?? 'unknown', reason: flags.reason ?? null }
  if (action === 'undo') {
    const of = names.length === 1 ? await store.item('assessments', names[0]!) : null
    if (of === null) throw usage('target', 'undo needs the id of one assessment', '“tawatur review log” lists them')
    return createEntry({ ...said, kind: 'undo', on: of.on, value: { assessment: of.id } })
  }
  const targets: Target[] = []
  for (const name of names) {
    const target = await findTarget(store, name)
    if (target === null || target.on.length === 0)
      throw usage('target', `nothing in the record is ${name}`, '“tawatur show” prints ids and spans')
    targets.push(target)
  }
  const [first, ...others] = targets
  if (first === undefined) throw usage('target', `${action} needs a target`, 'give the id of an event, or a span')
  switch (action) {
    case 'merge':
      if (others.length === 0) throw usage('target', 'merge needs two events', 'give both ids')
      return createEntry({ ...said, kind: 'merge', on: targets.map(({ on }) => on[0]!), value: null })
    case 'split': {
      const away = others.flatMap(({ on }) => on)
      const rest = first.on.filter((span) => !away.some((one) => touches(one, span)))
      if (away.length === 0 || rest.length === 0)
        throw usage('target', 'split needs mentions to part from the others', 'give some of the event’s spans')
      return createEntry({ ...said, kind: 'split', on: [...away, ...rest], value: { first: away.length } })
    }
    case 'correct':
      return createEntry({ ...said, kind: 'correct', on: targets.flatMap(({ on }) => on), value: correctionOf(flags, first.kind) })
    case 'reject':
    case 'confirm':
      return createEntry({ ...said, kind: action, on: targets.flatMap(({ on }) => on), value: null })
  }
}

const touches = (a: ArticleSpan, b: ArticleSpan) => a.article === b.article && a.start < b.end && b.start < a.end

async function imported([file, ...more]: readonly string[]): Promise<readonly Entry[]> {
  if (file === undefined || more.length > 0)
    throw usage('target', 'import needs one file', 'give the file that “tawatur review export” wrote')
  const read = await readAssessmentLog(file, (value) => {
    const parsed = entrySchema.safeParse(value)
    return parsed.success ? parsed.data : null
  })
  if (!read.ok) throw new UsageError(read.fault)
  return read.value.map(({ id: _, ...entry }) => createEntry(entry))
}

async function list(store: Store, action: 'log' | 'export', terminal: Terminal): Promise<void> {
  for await (const assessment of store.items('assessments')) {
    const { state, ...entry } = assessment
    await terminal.out(action === 'export' ? `${JSON.stringify(entry)}\n` : line(assessment))
  }
}

const line = ({ id, time, state, kind, by, on, value, reason }: Assessment): string =>
  `${[
    time,
    id,
    state,
    kind,
    printable(by),
    on.map(({ article, start, end }) => `${article}:${start}-${end}`).join(' '),
    printable(value === null ? '' : JSON.stringify(value)),
    printable(reason ?? ''),
  ].join('\t')}\n`

async function statesOf(store: Store): Promise<ReadonlyMap<string, Assessment['state']>> {
  const states = new Map<string, Assessment['state']>()
  for await (const { id, state } of store.items('assessments')) states.set(id, state)
  return states
}
