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
  propose: 'demands',
  accept: 'accepts',
  pledge: 'accepts',
  reject: 'rejects',
}

/** What the sides of the conflict demand, accept or reject in their own words, on each issue; `sides` are keys of parties. */
export function findPositions(occurrences: readonly Occurrence[], sides: ReadonlySet<string>, parties: Parties): readonly Position[] {
  const positions = occurrences.flatMap((occurrence): Position[] => {
    const { statement, speaker, mention, reading } = occurrence
    const issue = issueOf(mention.type, mention.mode)
    const stance = statement === null || statement.polarity === 'negative' ? undefined : STANCES[statement.act]
    const content = statement?.content ?? null
    if (stance === undefined || issue === null || content === null || speaker === null || !sides.has(parties.party(speaker))) return []
    if (statement!.act === 'propose' && mention.modality !== 'proposed') return []
    return [
      {
        id: hashId('position', reading.id, `${statement!.cue.start}-${statement!.content?.start ?? statement!.start}`, issue),
        party: parties.principal(speaker),
        issue,
        stance: mention.modality === 'conditional' && stance !== 'rejects' ? 'conditional' : stance,
        text: reading.text.slice(content.start, content.end),
        date: reading.published.value?.slice(0, 10) ?? null,
        speaker,
        article: reading.id,
        start: content.start,
        end: content.end,
      },
    ]
  })
  const unique = new Map(positions.map((position) => [position.id, position]))
  return [...unique.values()].toSorted((x, y) => firstOf(byTextOrNull(x.date, y.date), byText(x.id, y.id)))
}
