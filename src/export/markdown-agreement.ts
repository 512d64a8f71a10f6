import type { Agreement, Term } from '../model/record.ts'
import { inline, quoteBlock } from './markdown-text.ts'
import { labelIn, type Messages } from './messages.ts'
import type { Names } from './names.ts'
import type { RecordSource } from './source.ts'
import { formatTime } from './time-text.ts'

const list = async (ids: readonly string[], names: Names): Promise<string> =>
  (await Promise.all(ids.map(async (id) => inline(await names(id))))).join(' · ')

const note = async (
  status: string,
  who: readonly (readonly [string, readonly string[]])[],
  date: string | null,
  names: Names,
  messages: Messages,
) => {
  const parts = [`**${status}**`, formatTime(date, messages)]
  for (const [word, ids] of who) if (ids.length > 0) parts.push(`${word}: ${await list(ids, names)}`)
  return parts.join(' · ')
}

const present = (id: string | null): readonly string[] => (id === null ? [] : [id])

async function* termSection(term: Term, source: RecordSource, names: Names, messages: Messages): AsyncGenerator<string> {
  const { words, labels } = messages
  const [label, category] = [labelIn(term.label, messages.language), labels.termCategory[term.category]]
  const facts = label === category ? [] : [category]
  if (term.obligor !== null) facts.push(`${words.obligor}: ${inline(await names(term.obligor))}`)
  if (term.deadline !== null) facts.push(`${words.deadline}: ${formatTime(term.deadline, messages)}`)
  if (term.condition !== null) facts.push(`${words.condition}: ${inline(term.condition)}`)
  yield `#### ${inline(label)}\n\n${facts.length === 0 ? '' : `${facts.join(' · ')}\n\n`}`
  for (const span of term.evidence) yield await quoteBlock(span, null, source, messages)
  if (term.compliance.length === 0) yield `${words.complianceNone}\n\n`
  for (const one of term.compliance) {
    const who = [
      [words.says, present(one.claimant)],
      [words.deniedBy, one.deniedBy],
    ] as const
    yield `${await note(labels.compliance[one.status], who, one.date, names, messages)}\n\n`
    yield await quoteBlock(one, null, source, messages)
  }
}

async function* violationSection(
  agreement: Agreement,
  status: 'alleged' | 'event',
  source: RecordSource,
  names: Names,
  messages: Messages,
): AsyncGenerator<string> {
  const { words, labels } = messages
  const violations = agreement.violations.filter((violation) => violation.status === status)
  if (violations.length === 0) yield `${status === 'event' ? words.violationsNone : words.violationsAllegedNone}\n\n`
  for (const violation of violations) {
    const who = [
      [words.accuser, present(violation.accuser)],
      [words.accused, present(violation.accused)],
      [words.deniedBy, present(violation.deniedBy)],
    ] as const
    yield `${await note(labels.eventMode.violation[status], who, violation.date, names, messages)}\n\n`
    yield await quoteBlock(violation, null, source, messages)
  }
}

/** The dated stages that the day on which it takes effect does not say already: claims of that day only where they contradict one another. */
export const furtherDates = ({ dates, effective }: Agreement): Agreement['dates'] =>
  dates.filter(({ kind }) => kind !== 'in-effect' || effective === null)

/** One agreement: what each side calls it, its dates and terms with what is known of their keeping; violations, then allegations apart. */
export async function* agreementSection(
  agreement: Agreement,
  source: RecordSource,
  names: Names,
  messages: Messages,
): AsyncGenerator<string> {
  const { words, labels } = messages
  yield `### ${inline(labelIn(agreement.label, messages.language))}\n\n`
  yield `- ${words.effective}: ${agreement.effective === null ? words.effectiveUnknown : formatTime(agreement.effective, messages)}\n`
  for (const date of furtherDates(agreement)) yield `- ${labels.agreementDate[date.kind]}: ${formatTime(date.value, messages)}\n`
  for (const [word, ids] of [
    [words.parties, agreement.parties],
    [words.mediators, agreement.mediators],
  ] as const)
    if (ids.length > 0) yield `- ${word}: ${await list(ids, names)}\n`
  for (const { party, text } of agreement.names)
    yield `- ${words.namesUsed}: ${inline(text)}${party === null ? '' : ` (${inline(await names(party))})`}\n`
  yield `\n**${words.terms}**\n\n`
  for (const term of agreement.terms) yield* termSection(term, source, names, messages)
  yield `#### ${words.violations}\n\n`
  yield* violationSection(agreement, 'event', source, names, messages)
  yield `#### ${words.violationsAlleged}\n\n${words.violationsAllegedNote}\n\n`
  yield* violationSection(agreement, 'alleged', source, names, messages)
}
