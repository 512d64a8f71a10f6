import type { ReadingContext } from '../../context.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { accusedIn } from '../triggers/accused.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { Participants } from './cast.ts'
import { actingIn } from './principal.ts'

/** «تبادلت روسيا وأوكرانيا الاتهام بخرق الهدنة»: each accuses the other. */
export const isMutual = ({ document: { tags } }: ReadingContext, { cue }: FoundStatement): boolean => tags[cue.at]!.lemma === 'تبادل'

/** «نفت الحركة ذلك، واتهمها الجيش بقصف الميناء»: the pronoun takes up who has spoken last in the sentence, where it agrees. */
export function accusedBefore(
  { document: { tags }, names, mentions }: ReadingContext,
  { statement, cue }: FoundStatement,
  inSentence: readonly FoundStatement[],
): number | null {
  const enclitic = tags[cue.at]!.analysis?.enclitic ?? ''
  if (statement.act !== 'accuse' || !AGREEING.has(enclitic)) return null
  const name = inSentence.findLast((one) => one.cue.first < cue.first)?.statement.speaker?.name ?? null
  if (name === null || name === statement.speaker?.name) return null
  const { kind } = mentions[name]!
  if (kind === 'person') return enclitic === 'ه' ? name : null
  const form = tags[names.at.indexOf(name)]?.analysis?.form
  return enclitic === 'ها' && (form?.gender === 'f' || form?.number === 'p') ? name : null
}
const AGREEING: ReadonlySet<string> = new Set(['ه', 'ها'])

/**
 * «اتهمت الحركة الجيش بخرق الهدنة، وقال الناطق باسمها إن مروحيتين قصفتا معسكرا»: arms that nobody is named for are those of whom the same side has just
 * accused. Null where a doer is named, or nobody is accused.
 */
export function accusedOfArms(
  context: ReadingContext,
  trigger: Trigger,
  said: FoundStatement | null,
  { roles }: Participants,
  inSentence: readonly FoundStatement[],
): number | null {
  if (said === null || said.statement.act === 'accuse' || trigger.pattern.frame.type !== 'attack' || !trigger.finite) return null
  if (roles.some(({ role }) => role === 'actor')) return null
  const subject = trigger.arguments.subjectBefore ?? trigger.arguments.phrases.find(({ preposition }) => preposition === '') ?? null
  if (subject === null || !ARMS.some((one) => phraseHasClass(context, subject, one))) return null
  const speaker = said.statement.speaker?.name ?? null
  const before = inSentence.findLast(({ cue, statement }) => cue.first < said.cue.first && statement.act === 'accuse')
  const accuser = before?.statement.speaker?.name ?? null
  if (before === undefined || speaker === null || accuser === null) return null
  const rootOf = (name: number) => context.mentions[name]!.antecedent ?? name
  return rootOf(actingIn(context, speaker)) === rootOf(accuser) ? accusedIn(context, before) : null
}
const ARMS = ['aircraft', 'arms', 'ship'] as const

/** «واتهمها الجيش بقصف الميناء»: who accuses another has not done it. */
export function withoutAccuser(context: ReadingContext, said: FoundStatement | null, participants: Participants): Participants {
  const accuser = said !== null && said.statement.act === 'accuse' && !isMutual(context, said) ? said.statement.speaker : null
  if (accuser === null || accuser.carried || accuser.name === null) return participants
  return { ...participants, roles: participants.roles.filter(({ role, name }) => role !== 'actor' || name !== accuser.name) }
}
