import type { RecordEvent } from '../../model/record.ts'
import { hashId } from '../../text/hash.ts'
import { distinct } from '../../text/order.ts'
import type { Denials } from '../denials.ts'
import type { CountSupport } from '../independence.ts'
import type { CorroborationInput } from '../input.ts'
import { mentionKey, type Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { type AnchorOf, anchorDates } from './anchors.ts'
import { placeOf, rolesOf, settingOf } from './arguments.ts'
import { isUnreal } from './dated.ts'
import { kindOf } from './kind.ts'
import { labelOf } from './label.ts'
import { type MergedEvent, mergeMentions } from './merge.ts'
import { standingOf } from './status.ts'
import { dateOf } from './when.ts'

/** An event of the record with the mentions it was made of; figures and stories are filled in by who knows them. */
export interface Told {
  readonly event: Omit<RecordEvent, 'figures' | 'stories'>
  readonly mentions: readonly Occurrence[]
}

export interface EventSetting extends Pick<CorroborationInput, 'families' | 'labels' | 'decisions'> {
  readonly parties: Parties
  readonly sides: ReadonlySet<string>
  readonly denials: Denials
  readonly support: CountSupport
}

/** The events that the mentions of a component tell of, in canonical order of their first mentions. */
export function mergeEvents(occurrences: readonly Occurrence[], setting: EventSetting): readonly Told[] {
  const merged = mergeMentions(occurrences, setting.families, setting.parties, setting.decisions)
  const anchorOf = anchorDates(merged)
  return merged
    .filter(({ mentions }) => !isEmpty(mentions))
    .map((one) => tell(one, anchorOf, setting))
    .map(apartById())
}

/** Two events may begin with the same words, read as two of one type: the second is numbered. */
function apartById(): (told: Told) => Told {
  const seen = new Map<string, number>()
  return (told) => {
    const { id } = told.event
    const before = seen.get(id) ?? 0
    seen.set(id, before + 1)
    return before === 0 ? told : { ...told, event: { ...told.event, id: hashId(id, String(before)) } }
  }
}

/** A lone mention of what is not real, or of an accord that is nowhere told of, without time, place or anybody in it, tells of nothing. */
function isEmpty(mentions: readonly Occurrence[]): boolean {
  const [only] = mentions
  const isBare = only!.days === null && only!.place === null && only!.roles.length === 0
  return mentions.length === 1 && isBare && (isUnreal(only!) || only!.takesUp)
}

function tell(
  { mentions, grounds }: MergedEvent,
  anchorOf: AnchorOf,
  { parties, sides, denials, support, labels, decisions }: EventSetting,
): Told {
  const first = mentions[0]!
  const { type, mode } = kindOf(mentions)
  const { status, weight } = standingOf(mentions, denials, sides, parties)
  const facts = {
    type,
    mode,
    date: anchorOf(mentions, dateOf(mentions, mode)),
    place: placeOf(mentions, parties),
    roles: rolesOf(mentions),
  }
  const setting = facts.place === null ? settingOf(mentions) : null
  const counted = support(
    mentions.map(({ reading, mention: { start, end } }) => ({ reading, start, end })),
    weight,
  )
  const isConfirmed = mentions.some((one) => decisions?.confirmed.has(mentionKey(one)))
  return {
    mentions,
    event: {
      id: hashId('event', first.reading.id, `${first.mention.start}-${first.mention.end}`, first.mention.type),
      ...facts,
      place: facts.place ?? setting,
      placeBasis: facts.place !== null ? 'stated' : setting !== null ? 'setting' : null,
      label: labelOf(facts, mentions, parties, labels),
      status,
      support: isConfirmed ? { ...counted, level: 'verified' } : counted,
      mentions: mentions.map(({ index, reading, mention }) => ({
        article: reading.id,
        event: mention.id,
        start: mention.start,
        end: mention.end,
        modality: mention.modality,
        statement: mention.statement,
        because: [...grounds.get(index)!],
      })),
      decidedBy: distinct(mentions.flatMap((one) => decisions?.by.get(mentionKey(one)) ?? [])),
    },
  }
}
