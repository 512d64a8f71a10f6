import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
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
