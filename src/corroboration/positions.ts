import type { HeldPosition, Reading, Statement } from '../model/reading.ts'
import type { Position } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, distinct, firstOf } from '../text/order.ts'
import type { CorroborationInput } from './input.ts'
import { issueOf } from './issues.ts'
import type { Parties } from './parties.ts'

/** A position with what it is compared by: whether its words speak of the opposite of the issue. */
interface Held {
  readonly position: Position
  readonly counter: boolean
}

/** Keys of parties: those that fight or negotiate, and all that have some part in it. */
interface Standing {
  readonly sides: ReadonlySet<string>
  readonly involved: ReadonlySet<string>
}

/**
 * What the sides of the conflict demand, offer, accept, reject or make conditional, on each issue, and from which stance they have come.
 */
export function findPositions(
  { readings, entityOf }: Pick<CorroborationInput, 'readings' | 'entityOf'>,
  standing: Standing,
  parties: Parties,
): readonly Position[] {
  const held = readings.flatMap((reading) => {
    const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
    return reading.positions.flatMap((one) => {
      const position = positionOf(reading, one, statements, entityOf, standing, parties)
      return position === null ? [] : [{ position, counter: one.counter }]
    })
  })
  const unique = [...new Map(held.map((one) => [one.position.id, one])).values()]
  return withChanges(
    unique.toSorted((x, y) => firstOf(byTextOrNull(x.position.date, y.position.date), byText(x.position.id, y.position.id))),
  )
}

function positionOf(
  reading: Reading,
  held: HeldPosition,
  statements: ReadonlyMap<string, Statement>,
  entityOf: CorroborationInput['entityOf'],
  standing: Standing,
  parties: Parties,
): Position | null {
  const { start, end, issue, stance, condition } = held
  const holder = entityOf(reading.id, held.holder)
  if (!isContender(holder, standing, parties) && !isInvolved(holder, stance, standing, parties)) return null
  const speaker = tellerOf(reading, held, statements, entityOf, holder)
  // what one side says of another's stance is no word of that other
  const isAnothers = speaker !== null && !parties.sameParty(speaker, holder)
  // … and what one will not do is told by oneself
  if (isAnothers && (isContender(speaker, standing, parties) || held.rule === 'position.deed')) return null
  const obligor = obligorOf(reading, held, statements, entityOf, parties)
  return {
    id: hashId('position', reading.id, `${held.cue.start}-${start}`, `${issue} ${stance}`),
    party: parties.principal(holder),
    issue,
    // what another is to do is asked, not offered
    stance: stance === 'offers' && obligor !== null && obligor !== parties.principal(holder) && issue !== 'talks' ? 'demands' : stance,
    condition: condition === null ? null : reading.text.slice(condition.start, condition.end),
    text: reading.text.slice(start, end),
    obligor,
    date: reading.published.value?.slice(0, 10) ?? null,
    speaker,
    changedFrom: null,
    article: reading.id,
    start,
    end,
  }
}

/** A side of the conflict or of its talks, or a movement that is known as one; no body that works among them without being one. */
function isContender(entity: string, { sides }: Standing, parties: Parties): boolean {
  const principal = parties.entity(parties.principal(entity))
  if (parties.isApart(entity) || (principal !== null && parties.isApart(principal.id))) return false
  return sides.has(parties.party(entity)) || (principal?.kind === 'group' && principal.known !== null)
}

/** Who has some part in it and is a movement, or a body that says what is to become of itself: others demand things too, and states take stances on all. */
function isInvolved(entity: string, stance: Position['stance'], { involved }: Standing, parties: Parties): boolean {
  if (!involved.has(parties.party(entity)) || parties.isApart(entity)) return false
  const kind = parties.kind(parties.principal(entity))
  return kind === 'group' || (kind !== 'country' && stance !== 'demands')
}

/** Who says so: the speaker around the words that take the stance, else the holder himself; null for somebody who is not known. */
function tellerOf(
  reading: Reading,
  { statement, cue }: HeldPosition,
  statements: ReadonlyMap<string, Statement>,
  entityOf: CorroborationInput['entityOf'],
  holder: string,
): string | null {
  const told = statement === null ? undefined : statements.get(statement)
  const isOwn = told !== undefined && told.cue.start < cue.end && cue.start < told.cue.end
  const around = isOwn ? (told.parent === null ? undefined : statements.get(told.parent)) : told
  if (around === undefined) return holder
  return around.speaker?.entity == null ? null : entityOf(reading.id, around.speaker.entity)
}

/** Who is to do it: who does what its words tell, or the one who is asked; null where the text names nobody. */
function obligorOf(
  reading: Reading,
  { holder, issue, start, end, stance, statement }: HeldPosition,
  statements: ReadonlyMap<string, Statement>,
  entityOf: CorroborationInput['entityOf'],
  parties: Parties,
): string | null {
  // talks are held by both
  if (issue === 'talks') return null
  const told = reading.events.filter((event) => start < event.end && event.start < end && issueOf(event.type, event.mode) === issue)
  const actors = distinct(told.flatMap(({ roles }) => roles.filter(({ role }) => role === 'actor').map(({ entity }) => entity)))
  const audience = stance === 'demands' && statement !== null ? (statements.get(statement)?.audience?.entity ?? null) : null
  const local = audience ?? actors.find((actor) => actor !== holder) ?? actors[0] ?? null
  if (local === null) return null
  const entity = entityOf(reading.id, local)
  return stance === 'demands' && parties.sameParty(entity, entityOf(reading.id, holder)) ? null : parties.principal(entity)
}

/** Against the last position of the same party on what the same one is to do; of one day nobody can say which came first. */
function withChanges(held: readonly Held[]): readonly Position[] {
  const matters = Map.groupBy(
    held.filter(({ position }) => position.issue !== 'other'),
    ({ position: { party, issue, obligor }, counter }) => JSON.stringify([party, issue, obligor, counter]),
  )
  const changed = new Map<string, Position>()
  for (const matter of matters.values())
    for (const { position } of matter) {
      const last = matter.findLast(({ position: { date } }) => date !== null && position.date !== null && date < position.date)?.position
      if (last !== undefined && last.stance !== position.stance) changed.set(position.id, { ...position, changedFrom: last.id })
    }
  return held.map(({ position }) => changed.get(position.id) ?? position)
}
