import { ACT_STANCES, type Stance } from '../model/lists.ts'
import type { Reading, Statement } from '../model/reading.ts'
import type { Claim, Figure } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText } from '../text/order.ts'
import type { Denials } from './denials.ts'
import type { Told } from './events/index.ts'
import type { CountSupport } from './independence.ts'
import type { CorroborationInput } from './input.ts'
import type { Parties } from './parties.ts'
import { contentWords, sameContent } from './same-content.ts'

/** One thing that one statement says. */
interface Saying {
  readonly reading: Reading
  readonly statement: Statement
  /** Entity of the record, null where the speaker is nobody known. */
  readonly speaker: string | null
  /** By which one speaker is known again: the entity, else the words that name him; null for nobody. */
  readonly voice: string | null
  readonly stance: Stance
  readonly about: { readonly event: string } | { readonly figure: string } | { readonly text: string }
}

export interface ClaimSetting extends Pick<CorroborationInput, 'readings' | 'entityOf'> {
  readonly parties: Parties
  readonly denials: Denials
  readonly support: CountSupport
}

/** What statements of several articles assert together: one speaker, one stance, one event, figure or content. */
export function findClaims(told: readonly Told[], figures: readonly Figure[], setting: ClaimSetting): readonly Claim[] {
  const sayings = setting.readings.flatMap((reading) => sayingsOf(reading, told, figures, setting))
  const groups = together(sayings)
  const claims = groups.map((group) => ({ group, id: idOf(group[0]!) }))
  return claims
    .map(({ group, id }) => {
      const answers = claims
        .filter((other) => answersTo(group[0]!, other.group[0]!, setting.parties))
        .map((other) => other.id)
        .sort()
      return claimOf(group, id, answers, setting.support)
    })
    .toSorted((x, y) => byText(x.id, y.id))
}

const idOf = ({ reading, statement, stance, about }: Saying) =>
  hashId('claim', reading.id, `${statement.start}-${statement.cue.start}`, stance, 'text' in about ? 'text' : Object.values(about)[0]!)

function sayingsOf(
  reading: Reading,
  told: readonly Told[],
  figures: readonly Figure[],
  { entityOf, denials }: ClaimSetting,
): readonly Saying[] {
  const inArticle = told.flatMap(({ event, mentions }) =>
    mentions.filter((one) => one.reading === reading).map((one) => ({ id: event.id, one })),
  )
  return reading.statements.flatMap((statement) => {
    const local = statement.speaker?.entity ?? null
    const speaker = local === null ? null : entityOf(reading.id, local)
    const voice =
      speaker ??
      (statement.speaker === null ? null : contentWords(reading.text.slice(statement.speaker.start, statement.speaker.end)).join(' '))
    const saying = (stance: Stance, about: Saying['about']): Saying => ({ reading, statement, speaker, voice, stance, about })
    const denied = inArticle
      .filter(({ one }) => (denials.get(one.index) ?? []).some((denial) => denial.statement === statement))
      .map(({ id }) => saying('deny', { event: id }))
    const stance = ACT_STANCES[statement.act]
    const own = inArticle.filter(({ one }) => one.statement?.id === statement.id)
    const events = own.flatMap(({ id, one: { mention } }) => {
      if (mention.modality === 'denied' || mention.modality === 'negated') return [saying('deny', { event: id })]
      return stance === 'deny' ? [] : [saying(stance, { event: id })]
    })
    const counted = figures.filter(({ mentions }) =>
      mentions.some(
        ({ article, quantity }) =>
          article === reading.id && reading.quantities.some(({ id, statement: by }) => id === quantity && by === statement.id),
      ),
    )
    const about = [...denied, ...events, ...counted.map(({ id }) => saying(stance, { figure: id }))]
    if (about.length > 0) return unique(about)
    const { content } = statement
    return content === null ? [] : [saying(stance, { text: reading.text.slice(content.start, content.end) })]
  })
}

const unique = (sayings: readonly Saying[]) => [
  ...new Map(sayings.map((one) => [`${one.stance} ${Object.values(one.about)[0]}`, one])).values(),
]

/** Sayings of one voice and stance about one thing, or in nearly the same words; in the order of their first. */
function together(sayings: readonly Saying[]): readonly (readonly Saying[])[] {
  const groups: Saying[][] = []
  const byThing = new Map<string, Saying[]>()
  const byWords = new Map<string, { readonly words: readonly string[]; readonly group: Saying[] }[]>()
  for (const saying of sayings) {
    const { voice, stance, about } = saying
    const start = () => {
      const group = [saying]
      groups.push(group)
      return group
    }
    if (voice === null) {
      start()
      continue
    }
    if (!('text' in about)) {
      const key = JSON.stringify([voice, stance, about])
      const group = byThing.get(key)
      if (group === undefined) byThing.set(key, start())
      else group.push(saying)
      continue
    }
    const key = JSON.stringify([voice, stance])
    const said = byWords.get(key) ?? []
    const words = contentWords(about.text)
    const same = said.find((other) => sameContent(words, other.words))
    if (same !== undefined) same.group.push(saying)
    else byWords.set(key, [...said, { words, group: start() }])
  }
  return groups
}

/** A denial of the same event by another side. */
function answersTo(claim: Saying, answer: Saying, parties: Parties): boolean {
  if (claim.stance === 'deny' || answer.stance !== 'deny' || !('event' in claim.about) || !('event' in answer.about)) return false
  if (claim.about.event !== answer.about.event || claim.voice === answer.voice) return false
  return claim.speaker === null || answer.speaker === null || !parties.sameParty(claim.speaker, answer.speaker)
}

function claimOf(group: readonly Saying[], id: string, answeredBy: readonly string[], support: CountSupport): Claim {
  const { speaker, statement, stance, about } = group[0]!
  const witnesses = group.map((one) => ({ reading: one.reading, start: one.statement.start, end: one.statement.end }))
  return {
    id,
    speaker,
    act: statement.act,
    stance,
    about,
    statements: group.map((one) => ({ article: one.reading.id, statement: one.statement.id })),
    support: support(witnesses, answeredBy.length > 0 ? 'disputed' : null),
    answeredBy: [...answeredBy],
  }
}
