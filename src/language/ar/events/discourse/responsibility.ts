import type { EventType, Modality } from '../../../../model/lists.ts'
import type { NameMention, UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { claimedBy } from '../governor/binding.ts'
import { NEGATIONS } from '../modality/modality-cues.ts'
import { mayAct, namesIn } from '../roles/naming.ts'

/** What somebody may say that he has done. */
const CLAIMED: ReadonlySet<EventType> = new Set(['attack', 'abduct', 'destroy'])
const FACTS: ReadonlySet<Modality> = new Set(['asserted', 'reported'])
/** Sentences back to what is claimed. */
const REACH = 3

interface Claim {
  /** Token of the verb or of the responsibility, and the first and last of the noun that takes the attack up; the last two are −1 where a pronoun does. */
  readonly at: number
  readonly first: number
  readonly last: number
  readonly names: readonly number[]
}

/**
 * «انفجرت سيارة في كابل. وتبنت طالبان الهجوم», «… وأعلنت مسؤوليتها عنه»: gives what was told of nobody to him who says that he did it. The noun that takes it
 * up is no attack of its own.
 */
export function withClaimants(context: ReadingContext, events: readonly UnresolvedEvent[]): readonly UnresolvedEvent[] {
  const claims = claimsIn(context)
  if (claims.length === 0) return events
  const out = [...events]
  for (const claim of claims) {
    const claimed = claimedEvents(context, out, claim)
    const at = claimed.at(-1)
    if (at === undefined) continue
    const claimants = claim.names.map((name) => {
      const { start, end } = context.mentions[name]!
      return { role: 'actor' as const, name, start, end }
    })
    for (const one of claimed) {
      const { roles } = out[one]!
      out[one] = { ...out[one]!, roles: [...roles, ...claimants.filter(({ name }) => roles.every((role) => role.name !== name))] }
    }
    const again = claim.first === -1 ? -1 : out.findIndex(({ start, end }) => isWithin(context, claim, start, end))
    if (again > at) out.splice(again, 1)
  }
  return out
}

const isWithin = ({ document: { tokens } }: ReadingContext, { first, last }: Claim, start: number, end: number): boolean =>
  start >= tokens[first]!.start && end <= tokens[last]!.end

function claimsIn(context: ReadingContext): readonly Claim[] {
  const { tags } = context.document
  const out: Claim[] = []
  for (let at = 0; at < tags.length; at++) {
    const claim =
      tags[at]!.lemma === CLAIMING && tags[at]!.pos === 'verb'
        ? adopted(context, at)
        : tags[at]!.lemma === RESPONSIBILITY
          ? admitted(context, at)
          : null
    if (claim !== null && claim.names.length > 0) out.push(claim)
  }
  return out
}
const CLAIMING = fold('تبنى')
const RESPONSIBILITY = fold('مسؤولية')

/** «تبنى تنظيم داعش الهجوم», «تبنته الحركة» */
function adopted(context: ReadingContext, at: number): Claim | null {
  const { tags, sentences, sentenceOf } = context.document
  if (NEGATIONS.has(tags[at - 1]?.lemma ?? '')) return null
  const { phrases, subjectBefore } = argumentsAfter(context, at, at, sentences[sentenceOf[at]!]!.last, true)
  const bare = phrases.filter(({ preposition }) => preposition === '').flatMap((phrase) => withObjectApart(context, phrase))
  const object = bare.find(({ first }) => isTakenUp(context, first))
  if (object === undefined && (tags[at]!.analysis?.enclitic ?? '') === '') return null
  const subjects: readonly ArgumentPhrase[] = [
    ...bare.filter((phrase) => phrase !== object),
    ...(subjectBefore === null ? [] : [subjectBefore]),
  ]
  const names = subjects.flatMap((phrase) => namesIn(context, phrase)).filter((name) => mayAct(context, name))
  return { at, first: object?.first ?? -1, last: object?.last ?? -1, names: names.slice(0, 1) }
}

/** «تبنت حركة الشباب العملية», «… العملية الانتحارية»: the noun is spelt like an adjective of whom it stands behind. */
function withObjectApart(context: ReadingContext, phrase: ArgumentPhrase): readonly ArgumentPhrase[] {
  for (let at = phrase.first + 1; at <= phrase.last; at++)
    if (isTakenUp(context, at))
      return [
        { ...phrase, last: at - 1 },
        { ...phrase, first: at },
      ]
  return [phrase]
}

/** «أعلنت الحركة مسؤوليتها عن الهجوم», «… عنه» */
function admitted(context: ReadingContext, at: number): Claim | null {
  const { tags, sentences, sentenceOf } = context.document
  const about = tags[at + 1]
  if (about?.lemma !== 'عن') return null
  const isPronoun = (about.analysis?.enclitic ?? '') !== ''
  if (!isPronoun && !(at + 2 < tags.length && isTakenUp(context, at + 2))) return null
  const found = claimedBy(context, at + 2, sentences[sentenceOf[at]!]!.first, [])
  return found === null
    ? null
    : { at, first: isPronoun ? -1 : at + 2, last: isPronoun ? -1 : at + 2, names: found.names.filter((name) => mayAct(context, name)) }
}

/** «الهجوم», «العملية», «هذا التفجير»: by its article what was told before. */
const isTakenUp = ({ document: { tags } }: ReadingContext, at: number): boolean => {
  const head = tags[at]!.pos === 'demonstrative' ? at + 1 : at
  const analysis = tags[head]?.analysis
  // العملية السياسية: a process
  return analysis?.article === true && HAPPENINGS.has(analysis.stem) && !OF_A_PROCESS.has(tags[head + 1]?.lemma ?? '')
}
const OF_A_PROCESS = foldedWords('سياسي سلمي دستوري انتخابي ديمقراطي انتقالي تفاوضي')
const HAPPENINGS = foldedWords(
  'هجوم هجومين هجمات عملية عمليتين عمليات تفجير تفجيرين تفجيرات انفجار اعتداء اعتداءات كمين قصف اغتيال ضربة ضربات إطلاق خطف حادث حادثة مجزرة',
)

/** The nearest things told before, all in one sentence, that somebody did whom nobody names: a bomb went off and killed ten. Indexes of events. */
function claimedEvents(context: ReadingContext, events: readonly UnresolvedEvent[], claim: Claim): readonly number[] {
  const { at } = claim
  const { tokens, sentences, sentenceOf } = context.document
  const since = sentences[Math.max(0, sentenceOf[at]! - REACH)]!.start
  const mayBe = ({ type, modality, provided, start, end, roles }: UnresolvedEvent): boolean =>
    CLAIMED.has(type) &&
    FACTS.has(modality) &&
    !provided &&
    start >= since &&
    end <= tokens[at]!.start &&
    roles.every(({ role, name }) => role !== 'actor' || isSome(context.mentions[name]!) || claim.names.includes(name))
  const last = events.findLastIndex(mayBe)
  if (last === -1) return []
  const { start, end } = sentences.find((sentence) => sentence.end > events[last]!.start)!
  return events.flatMap((event, i) => (i <= last && event.start >= start && event.end <= end && mayBe(event) ? [i] : []))
}
/** «مسلحون», «مقاتلين مجهولين»: called by what they are. */
const isSome = ({ rule, name }: NameMention): boolean => rule === 'name.group' && /^\S+(?:ون|ين)(?:\s|$)/u.test(name)
