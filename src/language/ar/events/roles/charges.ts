import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { accusedIn } from '../triggers/accused.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { Participants } from './cast.ts'
import { actingIn } from './principal.ts'

/** «اتهم الجيش بخرق الهدنة، وهو ما نفاه»: what is denied behind it is a charge first. */
export function chargeOver(statements: readonly FoundStatement[], holding: number, at: number): number {
  if (holding === -1 || statements[holding]!.statement.act !== 'deny' || statements[holding]!.cue.at < at) return holding
  const charge = statements.findIndex(
    ({ statement, cue, content }) => statement.act === 'accuse' && cue.at < at && content.first <= at && at <= content.last,
  )
  return charge === -1 ? holding : charge
}

/** «اتهمه بعرقلة الاتفاق», «قال إن الحركة تماطل», a heading that says so of somebody: one that is named is blamed for it, and not a quarrel or the weather. */
export function isBlamed(
  { document: { sentences, sentenceOf } }: ReadingContext,
  { first }: Trigger,
  modality: UnresolvedEvent['modality'],
  said: FoundStatement | null,
  { roles }: Participants,
): boolean {
  if (modality === 'alleged') return true
  const isSaid = said !== null || sentences[sentenceOf[first]!]!.heading
  return isSaid && roles.some(({ role }) => role === 'actor')
}

/** «اتهمت تايلاند القوات الكمبودية بخرق الهدنة»: the side that accuses another of a breach is the one it is said to be done to. */
export function brokenAgainst(
  context: ReadingContext,
  trigger: Trigger,
  said: FoundStatement | null,
  participants: Participants,
): Participants {
  const speaker = said?.statement.act === 'accuse' ? (said.statement.speaker?.name ?? null) : null
  if (trigger.pattern.frame.type !== 'violation' || speaker === null) return participants
  const name = actingIn(context, speaker)
  if (participants.roles.some((one) => one.name === name)) return participants
  const { start, end } = context.mentions[name]!
  return { ...participants, roles: [...participants.roles, { role: 'target', name, start, end }] }
}

/** «اتهم الجيش بقصف المدينة بعد سريان الهدنة»: he alone has not made the truce. */
export function withoutAccused(context: ReadingContext, said: FoundStatement, participants: Participants): Participants {
  const accused = said.statement.act === 'accuse' ? accusedIn(context, said) : null
  const actors = participants.roles.filter(({ role }) => role === 'actor')
  if (accused === null || actors.length !== 1 || actors[0]!.name !== accused) return participants
  return { ...participants, roles: participants.roles.filter(({ role }) => role !== 'actor') }
}

/** «رفضت الحركة الاتفاق», «لم توقع إريتريا، …، على الاتفاق»: who will have none of an accord has not made it. */
export function withoutRefuser(
  context: ReadingContext,
  { first, finite }: Trigger,
  said: FoundStatement | null,
  participants: Participants,
): Participants {
  if (finite || participants.roles.length === 0) return participants
  const refuser = said?.statement.act === 'reject' ? (said.statement.speaker?.name ?? null) : null
  const undone = unsignedBefore(context, first)
  const hasRefused = (name: number) =>
    name === refuser || (undone !== null && context.names.last[name]! > undone && context.names.last[name]! < first)
  const roles = participants.roles.filter(({ role, name }) => role !== 'actor' || !hasRefused(name))
  return roles.length === participants.roles.length ? participants : { ...participants, roles }
}

/** The verb of signing or consent, before an accord in its sentence, that is negated; null for none. */
function unsignedBefore({ document: { tags, sentences, sentenceOf } }: ReadingContext, at: number): number | null {
  const { first } = sentences[sentenceOf[at]!]!
  for (let i = at - 1; i > Math.max(first - 1, at - UNSIGNED); i--)
    if (tags[i]!.pos === 'verb' && SIGNING.has(tags[i]!.lemma)) return i > first && NOT_DONE.has(tags[i - 1]!.lemma) ? i : null
  return null
}
/** Tokens from such a verb to the accord. */
const UNSIGNED = 20
const SIGNING = foldedWords('وقّع أبرم وافق قبل')
const NOT_DONE = foldedWords('لم لن لا')
