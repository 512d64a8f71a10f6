import type { Claim, Figure } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, distinct } from '../text/order.ts'
import { type Answer, type Claimed, findAnswers } from './answers.ts'
import type { Told } from './events/index.ts'
import type { CountSupport } from './independence.ts'
import { type Content, sameContent } from './same-content.ts'
import { collectSayings, contentIn, type Saying, type SayingSetting } from './sayings.ts'

export interface ClaimSetting extends SayingSetting {
  readonly support: CountSupport
}

/** What statements of several articles assert together: one speaker, one stance, one event, figure or content; and what they answer. */
export function findClaims(told: readonly Told[], figures: readonly Figure[], setting: ClaimSetting): readonly Claim[] {
  const claims = together(collectSayings(told, figures, setting)).map((group) => ({ group, id: idOf(group[0]!) }))
  const answers = findAnswers(claims, setting.parties)
  const against = [...answers].flatMap(([id, all]) => all.filter(({ kind }) => kind !== 'confirmation').map(({ claim }) => ({ claim, id })))
  const answeredBy = Map.groupBy(against, ({ claim }) => claim)
  return claims
    .map((claim) => {
      const against = (answeredBy.get(claim.id) ?? []).map(({ id }) => id).sort()
      return claimOf(claim, against, answers.get(claim.id) ?? [], setting.support)
    })
    .toSorted((x, y) => byText(x.id, y.id))
}

const idOf = ({ reading, statement, stance, about }: Saying) =>
  hashId(
    'claim',
    reading.id,
    `${statement.cue.start}-${statement.content?.start ?? statement.start}`,
    stance,
    'text' in about ? 'text' : Object.values(about)[0]!,
  )

/** Sayings of one voice and stance about one thing, or in nearly the same words; in the order of their first. */
function together(sayings: readonly Saying[]): readonly (readonly Saying[])[] {
  const groups: Saying[][] = []
  const byThing = new Map<string, Saying[]>()
  const byWords = new Map<string, { readonly content: Content; readonly group: Saying[] }[]>()
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
    byWords.set(key, said)
    const content = contentIn(saying)
    const same = said.find((other) => sameContent(content, other.content))
    if (same !== undefined) same.group.push(saying)
    else said.push({ content, group: start() })
  }
  return groups
}

function claimOf({ group, id }: Claimed, answeredBy: readonly string[], answers: readonly Answer[], support: CountSupport): Claim {
  const { speaker, statement, stance, about } = group[0]!
  const witnesses = group.map((one) => ({ reading: one.reading, start: one.statement.start, end: one.statement.end }))
  const againstInterest = group.find(({ interest }) => interest !== null)?.interest ?? null
  return {
    id,
    speaker,
    act: statement.act,
    stance,
    about,
    statements: group.map((one) => ({ article: one.reading.id, statement: one.statement.id })),
    days: distinct(group.flatMap(({ reading }) => reading.published.value?.slice(0, 10) ?? [])),
    support: support(witnesses, answeredBy.length > 0 ? 'disputed' : againstInterest === null ? null : 'against-interest'),
    answeredBy: [...answeredBy],
    answers: [...answers],
    againstInterest,
  }
}
