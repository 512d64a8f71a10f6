import type { EventType } from '../../../model/lists.ts'
import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import type { FoundStatement } from '../statements/index.ts'
import { mayAct } from './naming.ts'

/** Acts that can be events themselves (ontology: when words become an event). */
const EVENT_OF_ACT: Readonly<Partial<Record<string, EventType>>> = {
  accuse: 'accuse',
  threaten: 'threaten',
  reject: 'reject',
  propose: 'offer',
  pledge: 'pledge',
  accept: 'accept',
  demand: 'demand',
  urge: 'demand',
  call: 'demand',
}

/** Acts that ask something definite of somebody are events wherever their clause is a main one. */
const DEFINITE = new Set<EventType>(['accuse', 'threaten', 'pledge', 'reject'])
const DIRECTIVES = new Set(['demand', 'urge', 'call'])

/**
 * When words become an event: an offer or acceptance where it is the news (main clause of a heading or of a paragraph's first sentence), an accusation
 * of somebody named, a threat, a promise or a refusal in any main clause, a demand where it asks a definite act of somebody.
 */
export function findSpeechEvents(context: ReadingContext, statements: readonly FoundStatement[]): readonly UnresolvedEvent[] {
  const { document, mentions } = context
  const out: UnresolvedEvent[] = []
  statements.forEach(({ statement, cue, content }) => {
    const type = EVENT_OF_ACT[statement.act]
    if (type === undefined || cue.kind !== 'verb' || cue.negated || isHeld(statements, statement.parent, cue.at)) return
    const sentence = document.sentences[document.sentenceOf[cue.at]!]!
    const opensParagraph =
      sentence === document.sentences[0] || document.sentences[document.sentenceOf[cue.at]! - 1]?.paragraph !== sentence.paragraph
    const speaker = statement.speaker?.name ?? null
    if (speaker === null && type !== 'accuse') return
    const asked = DIRECTIVES.has(statement.act) ? (statement.audience?.name ?? null) : null
    const targets = accusedIn(context, { statement, cue, content }) ?? undefined
    const news = opensParagraph && cue.first - sentence.first <= 6
    const definite = DIRECTIVES.has(statement.act)
      ? asked !== null && asksAct(context, content.first, content.last)
      : DEFINITE.has(type) && (type !== 'accuse' || targets !== undefined)
    if (DIRECTIVES.has(statement.act) ? !definite : !news && !definite) return
    const roles: UnresolvedEvent['roles'][number][] = []
    if (speaker !== null) roles.push({ role: 'actor', name: speaker, start: mentions[speaker]!.start, end: mentions[speaker]!.end })
    if (asked !== null) roles.push({ role: 'target', name: asked, start: mentions[asked]!.start, end: mentions[asked]!.end })
    if (targets !== undefined) roles.push({ role: 'target', name: targets, start: mentions[targets]!.start, end: mentions[targets]!.end })
    const time = nearestTime(context, cue.at, sentence.first, content.first)
    out.push({
      ...statement.cue,
      type,
      mode: type === 'offer' ? 'proposal' : type === 'demand' ? 'other' : null,
      modality: 'asserted',
      provided: false,
      aspect: null,
      another: false,
      setting: null,
      anchor: null,
      roles,
      unnamed: [],
      time,
      dated: time === null ? 'publication' : 'time',
      place: null,
      statement: null,
      quantities: [],
      rule: `event.${type}.speech`,
    })
  })
  return out
}

/** It stands in what somebody else says; a denial that takes it up afterwards does not hold it. */
function isHeld(statements: readonly FoundStatement[], parent: number | null, at: number): boolean {
  if (parent === null) return false
  const { statement, cue } = statements[parent]!
  return !((statement.act === 'deny' || statement.act === 'reject') && cue.at > at)
}

/** Whom an accusation names: first in what is said, or between the verb and that (حمّل الحوثيين مسؤولية …). Null for other statements, and where it names nobody. */
export function accusedIn(
  context: ReadingContext,
  { statement, cue, content }: Pick<FoundStatement, 'statement' | 'cue' | 'content'>,
): number | null {
  if (statement.act !== 'accuse') return null
  const named = (from: number, to: number) =>
    context.names.at.slice(from, to).find((name) => name !== -1 && name !== statement.speaker?.name && mayAct(context, name)) ?? null
  return named(content.first, content.first + 2) ?? (cue.at < content.first ? named(cue.at + 1, content.first) : null)
}

/** What is asked is an act: a verbal noun, or أن with a verb. */
function asksAct({ document: { tags } }: ReadingContext, first: number, last: number): boolean {
  for (let i = first; i <= Math.min(last, first + 2); i++)
    if (tags[i]!.derived === 'masdar' || (tags[i]!.pos === 'verb' && tags[i]!.analysis?.form?.tense === 'imperfect')) return true
  return false
}

/** A time expression beside the cue and outside what is said. */
function nearestTime(context: ReadingContext, at: number, first: number, contentFirst: number): number | null {
  for (let i = at; i < contentFirst; i++) if (context.timeAt[i] !== -1) return context.timeAt[i]!
  for (let i = at; i >= first; i--) if (context.timeAt[i] !== -1) return context.timeAt[i]!
  return null
}
