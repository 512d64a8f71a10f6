import type { AnswerKind, AnswerReason } from '../model/lists.ts'
import type { Claim } from '../model/record.ts'
import { byText } from '../text/order.ts'
import type { Parties } from './parties.ts'
import { sameContent } from './same-content.ts'
import { contentIn, type Saying } from './sayings.ts'

/** A claim before it is linked: its sayings in order, the first telling what it is about. */
export interface Claimed {
  readonly id: string
  readonly group: readonly Saying[]
}

export type Answer = Claim['answers'][number]

/**
 * What a claim answers of the claims that others made of the same thing.
 *   denial, rejection  by another side; it denies the event, the figure, or what was said in nearly the same words. Who is named as the one who did it
 *                      denies only that: claims that name nobody, or somebody else, stand
 *   confirmation       by a word of confirming from another speaker, later than the claim, that names everybody whom the claim holds responsible
 */
export function findAnswers(claims: readonly Claimed[], parties: Parties): ReadonlyMap<string, readonly Answer[]> {
  const besideOf = neighboursOf(claims)
  return new Map(
    claims.map((claim) => {
      const beside = besideOf(claim)
      const accusing = beside.filter((other) => namesSpeaker(other, claim, parties))
      const answers = beside.flatMap((other) => {
        const answer = answerTo(other, claim, parties)
        return answer === null || (answer.kind === 'denial' && accusing.length > 0 && !accusing.includes(other)) ? [] : [answer]
      })
      return [claim.id, answers.toSorted((x, y) => byText(x.claim, y.claim))] as const
    }),
  )
}

/** Acts that answer: only what they say is compared with what others say. */
const mayAnswer = ({ group }: Claimed): boolean => group.some(({ stance, statement }) => stance === 'deny' || statement.act === 'affirm')

/** The claims of others about the same event or number; of mere words those that share a run of words, so that not all are compared with all. */
function neighboursOf(claims: readonly Claimed[]): (claim: Claimed) => readonly Claimed[] {
  const keys = new Map(claims.map((claim) => [claim, keysOf(claim)]))
  const byKey = new Map<string, Claimed[]>()
  for (const [claim, own] of keys)
    for (const key of own) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [claim])
      else known.push(claim)
    }
  return (claim) =>
    mayAnswer(claim) ? [...new Set(keys.get(claim)!.flatMap((key) => byKey.get(key)!))].filter((other) => other !== claim) : []
}

function keysOf(claim: Claimed): readonly string[] {
  const { about, counted } = claim.group[0]!
  if ('event' in about) return [`event ${about.event}`]
  return 'figure' in about ? [`figure ${counted}`] : [...contentIn(claim.group[0]!).runs]
}

function answerTo(claim: Claimed, answer: Claimed, parties: Parties): Answer | null {
  const kind = kindOf(claim, answer, parties)
  if (kind === null) return null
  const [first] = answer.group
  const because: AnswerReason[] = 'event' in first!.about ? ['same-event'] : 'figure' in first!.about ? ['same-figure'] : ['same-words']
  if (answer.group.some(({ takenUp }) => takenUp)) because.push('taken-up')
  return { claim: claim.id, kind, because }
}

function kindOf(claim: Claimed, answer: Claimed, parties: Parties): AnswerKind | null {
  const [said, replied] = [claim.group[0]!, answer.group[0]!]
  if (said.stance === 'deny' || said.voice === replied.voice) return null
  if ('text' in said.about && !sameContent(contentIn(said), contentIn(replied))) return null
  const bothKnown = said.speaker !== null && replied.speaker !== null
  if (bothKnown && parties.sameParty(said.speaker!, replied.speaker!)) return null
  if (replied.stance === 'deny') return denialOf(claim, answer, parties)
  const confirms = answer.group.some(({ statement, atHead }) => statement.act === 'affirm' && statement.polarity === 'positive' && atHead)
  if (!confirms || !bothKnown || said.stance === 'direct' || said.stance === 'commit') return null
  if (!claim.group.some(({ atHead }) => atHead) || !isLater(said, replied)) return null
  return said.doers.every((doer) => replied.doers.some((other) => parties.sameParty(doer, other))) ? 'confirmation' : null
}

/**
 * What is asked or offered is rejected; what is asserted is denied. A bare denial, and one in a word of saying (we did not shell the town), answer only
 * who holds somebody responsible: the latter only those who name the speaker.
 */
function denialOf(claim: Claimed, answer: Claimed, parties: Parties): AnswerKind | null {
  const said = claim.group[0]!
  const accuses = claim.group.some(({ stance, doers }) => stance === 'judge' || doers.length > 0)
  const acts = new Set(answer.group.map(({ statement }) => statement.act))
  if (acts.has('reject') && said.stance !== 'assert') return said.stance === 'judge' ? 'denial' : 'rejection'
  if (!acts.has('deny')) return acts.has('reject') ? null : namesSpeaker(claim, answer, parties) ? 'denial' : null
  return answer.group.every(({ takenUp }) => takenUp) && !accuses ? null : 'denial'
}

const namesSpeaker = (claim: Claimed, { group }: Claimed, parties: Parties): boolean => {
  const { speaker } = group[0]!
  return speaker !== null && claim.group.some(({ doers }) => doers.some((doer) => parties.sameParty(doer, speaker)))
}

/** In a later article, or further on in the same one. */
const isLater = (claim: Saying, answer: Saying): boolean =>
  claim.reading === answer.reading
    ? answer.statement.start > claim.statement.start
    : (answer.reading.published.value ?? '') >= (claim.reading.published.value ?? '')
