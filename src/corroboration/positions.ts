import type { Act } from '../model/lists.ts'
import type { Position } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, firstOf } from '../text/order.ts'
import { issueOf } from './issues.ts'
import type { Occurrence } from './occurrences.ts'
import type { Parties } from './parties.ts'

const STANCES: Partial<Record<Act, Position['stance']>> = {
  demand: 'demands',
  urge: 'demands',
  call: 'demands',
  propose: 'offers',
  accept: 'accepts',
  pledge: 'accepts',
  reject: 'rejects',
}

/**
 * What the sides of the conflict demand, offer, accept or reject in their own words, on each issue, and from which stance they have come. `sides` are
 * keys of parties.
 */
export function findPositions(occurrences: readonly Occurrence[], sides: ReadonlySet<string>, parties: Parties): readonly Position[] {
  const conditional = new Set(occurrences.filter(({ mention }) => mention.modality === 'conditional').map(({ statement }) => statement))
  const positions = occurrences.flatMap((occurrence) => positionOf(occurrence, conditional.has(occurrence.statement), sides, parties) ?? [])
  const unique = [...new Map(positions.map((position) => [position.id, position])).values()]
  return withChanges(unique.toSorted((x, y) => firstOf(byTextOrNull(x.date, y.date), byText(x.id, y.id))))
}

function positionOf(occurrence: Occurrence, onCondition: boolean, sides: ReadonlySet<string>, parties: Parties): Position | null {
  const { statement, speaker, mention, reading, actors } = occurrence
  const issue = issueOf(mention.type, mention.mode)
  const said = statement === null || statement.polarity === 'negative' ? undefined : STANCES[statement.act]
  // who rejects something before something else is done asks for that
  const act = said === 'rejects' && mention.modality === 'conditional' ? 'demands' : said
  const content = statement?.content ?? null
  if (act === undefined || issue === null || content === null || speaker === null || !sides.has(parties.party(speaker))) return null
  if (statement!.act === 'propose' && mention.modality !== 'proposed') return null
  // who pledges does it himself; talks are held by both
  const others = statement!.act === 'pledge' || issue === 'talks' ? [] : actors.filter((actor) => !parties.sameParty(actor, speaker))
  // the condition itself is asked of somebody
  const isOwn = act !== 'demands' && issue !== 'talks' && others.length === 0 && mention.modality !== 'conditional'
  const isConditional = mention.modality === 'conditional' || (onCondition && act !== 'demands')
  const stance = act === 'offers' && others.length > 0 ? 'demands' : act
  return {
    id: hashId('position', reading.id, `${statement!.cue.start}-${content.start}`, issue),
    party: parties.principal(speaker),
    issue,
    stance: isConditional && stance !== 'rejects' && said !== 'rejects' ? 'conditional' : stance,
    text: reading.text.slice(content.start, content.end),
    obligor: isOwn ? parties.principal(speaker) : others.length === 0 ? null : parties.principal(others[0]!),
    date: reading.published.value?.slice(0, 10) ?? null,
    speaker,
    changedFrom: null,
    article: reading.id,
    start: content.start,
    end: content.end,
  }
}

/** Against the last position of the same party on what the same one is to do; of one day nobody can say which came first. */
function withChanges(positions: readonly Position[]): readonly Position[] {
  const matters = Map.groupBy(positions, ({ party, issue, obligor }) => JSON.stringify([party, issue, obligor]))
  const changed = new Map<string, Position>()
  for (const matter of matters.values())
    for (const position of matter) {
      const last = matter.findLast(({ date }) => date !== null && position.date !== null && date < position.date)
      if (last !== undefined && last.stance !== position.stance) changed.set(position.id, { ...position, changedFrom: last.id })
    }
  return positions.map((position) => changed.get(position.id) ?? position)
}
