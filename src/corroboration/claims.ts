import type { Claim, Figure } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText } from '../text/order.ts'
import type { Told } from './events/index.ts'
import type { CountSupport } from './independence.ts'
import type { Parties } from './parties.ts'
import { type Content, contentOf, contentWords, sameContent } from './same-content.ts'
import { collectSayings, type Saying, type SayingSetting } from './sayings.ts'

export interface ClaimSetting extends SayingSetting {
  readonly parties: Parties
  readonly support: CountSupport
}

/** What statements of several articles assert together: one speaker, one stance, one event, figure or content. */
export function findClaims(told: readonly Told[], figures: readonly Figure[], setting: ClaimSetting): readonly Claim[] {
  const claims = together(collectSayings(told, figures, setting)).map((group) => ({ group, id: idOf(group[0]!) }))
  const denials = Map.groupBy(
    claims.filter(({ group }) => group[0]!.stance === 'deny'),
    ({ group }) => eventOf(group[0]!),
  )
  return claims
    .map(({ group, id }) => {
      const event = eventOf(group[0]!)
      const answers = (event === null ? [] : (denials.get(event) ?? [])).filter((other) =>
        answersTo(group[0]!, other.group[0]!, setting.parties),
      )
      return claimOf(group, id, answers.map((other) => other.id).sort(), setting.support)
    })
    .toSorted((x, y) => byText(x.id, y.id))
}

const eventOf = ({ about }: Saying) => ('event' in about ? about.event : null)

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
    const content = contentOf(contentWords(about.text))
    const same = said.find((other) => sameContent(content, other.content))
    if (same !== undefined) same.group.push(saying)
    else said.push({ content, group: start() })
  }
  return groups
}

/** A denial by another side. */
function answersTo(claim: Saying, denial: Saying, parties: Parties): boolean {
  if (claim.stance === 'deny' || claim.voice === denial.voice) return false
  return claim.speaker === null || denial.speaker === null || !parties.sameParty(claim.speaker, denial.speaker)
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
