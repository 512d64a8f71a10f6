import type { ReadingContext } from '../../context.ts'
import { fold } from '../../letters.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { accusedIn } from '../triggers/accused.ts'
import { phraseHasClass } from '../triggers/phrase-class.ts'
import type { Trigger } from '../triggers/triggers.ts'
import type { Participants } from './cast.ts'
import { mayAct } from './naming.ts'
import { actingIn } from './principal.ts'

/** «تبادلت روسيا وأوكرانيا الاتهام بخرق الهدنة»: each accuses the other. */
export const isMutual = ({ document: { tags } }: ReadingContext, { cue }: FoundStatement): boolean => tags[cue.at]!.lemma === 'تبادل'

/** «القوات انسحبت، واتهمتها السلطات بقتل مدنيين»: of the bodies told of just before in the sentence the nearest that the pronoun agrees with, but for who accuses. */
export function meantIn(context: ReadingContext, { statement, cue }: FoundStatement): number | null {
  const { names, mentions, document } = context
  const { tags, sentences, sentenceOf } = document
  const enclitic = tags[cue.at]!.analysis?.enclitic ?? ''
  if (statement.act !== 'accuse' || !AGREEING.has(enclitic) || tags[cue.at]!.pos !== 'verb') return null
  for (let i = cue.first - 1; i >= sentences[sentenceOf[cue.at]!]!.first; i--) {
    const name = names.at[i]!
    if (name === -1 || name === statement.speaker?.name || !takesUp(context, name, enclitic)) continue
    if (mentions[name]!.kind === 'organisation' || mentions[name]!.kind === 'group') return isSubject(context, name) ? name : null
  }
  return null
}
/** The subject of a verb, before or behind it. */
const isSubject = ({ document: { tags }, names }: ReadingContext, name: number): boolean => {
  const first = names.at.indexOf(name)
  return tags[first - 1]?.pos === 'complementizer' || tags[first - 1]?.pos === 'verb' || tags[first - 1]?.pos === 'verbal-particle'
}

/** «نفت الحركة ذلك، واتهمها الجيش بقصف الميناء»: the pronoun takes up who has spoken last in the sentence, where it agrees. */
export function accusedBefore(
  context: ReadingContext,
  { statement, cue }: FoundStatement,
  inSentence: readonly FoundStatement[],
): number | null {
  const { tags, tokens } = context.document
  // متهما إياها بقصف الميناء
  const enclitic = BARE_PRONOUNS[tokens[cue.at + 1]?.word.folded ?? ''] ?? tags[cue.at]!.analysis?.enclitic ?? ''
  if (statement.act !== 'accuse' || !AGREEING.has(enclitic)) return null
  const before = inSentence.findLast((one) => one.cue.first < cue.first)
  const name = before?.statement.speaker?.name ?? null
  if (before === undefined || name === null) return null
  // قال الوزير إن مصر تماطل، متهما إياها
  if (name === statement.speaker?.name) return toldOf(context, before, cue.first, enclitic)
  return takesUp(context, name, enclitic) ? name : null
}

/** The one of whom somebody has just told, if a pronoun can take up but one. */
function toldOf(context: ReadingContext, { content, statement }: FoundStatement, limit: number, enclitic: string): number | null {
  const found = new Set<number>()
  for (let i = content.first; i < limit; i++) {
    const name = context.names.at[i]!
    if (name !== -1 && name !== statement.speaker?.name && mayAct(context, name) && takesUp(context, name, enclitic))
      found.add(context.mentions[name]!.antecedent ?? name)
  }
  return found.size === 1 ? [...found][0]! : null
}

/** Whether a pronoun agrees with whom a mention names. */
function takesUp({ document: { tags }, names, mentions }: ReadingContext, name: number, enclitic: string): boolean {
  const { kind } = mentions[name]!
  if (kind === 'person' || kind === 'office') return enclitic === 'ه'
  if (kind === 'country') return enclitic === 'ها'
  const form = tags[names.at.indexOf(name)]?.analysis?.form
  return enclitic === 'ها' && (form?.gender === 'f' || form?.number === 'p')
}
const BARE_PRONOUNS: Readonly<Record<string, string>> = { [fold('إياه')]: 'ه', [fold('إياها')]: 'ها' }
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
