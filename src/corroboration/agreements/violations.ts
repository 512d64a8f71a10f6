import type { Agreement } from '../../model/record.ts'
import type { Told } from '../events/index.ts'
import type { Occurrence } from '../occurrences.ts'
import type { Parties } from '../parties.ts'
import { deniersOf, type Later } from './compliance.ts'

type Breach = Agreement['violations'][number]

/**
 * The breaches of an agreement, one for each article and event. What one side holds against the other is told once where two events are one charge. `sides`:
 * those whom it binds; where they are two, whom one of them accuses without a name is the other.
 */
export function violationsOf(
  violations: readonly Told[],
  later: Pick<Later, 'denials' | 'parties'>,
  sides: readonly string[],
): Agreement['violations'] {
  const found: Breach[] = []
  for (const one of breachesOf(violations, later, sides)) {
    const at = found.findIndex((other) => isOneCharge(other, one, later.parties))
    if (at < 0) found.push(one)
    else found[at] = { ...found[at]!, deniedBy: found[at]!.deniedBy ?? one.deniedBy, date: found[at]!.date ?? one.date }
  }
  return found
}

/** Modalities of a breach that somebody holds against a side; who denies one answers to that. */
const CHARGED: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged', 'denied'])

/** In one article, by one side against the other, of one day or of none. */
function isOneCharge(a: Breach, b: Breach, parties: Parties): boolean {
  const same = (x: string | null, y: string | null) => x !== null && y !== null && parties.sameParty(x, y)
  const ofDay = a.date === null || b.date === null || a.date.slice(0, 10) === b.date.slice(0, 10)
  return (
    a.article === b.article &&
    a.status === 'alleged' &&
    b.status === 'alleged' &&
    same(a.accuser, b.accuser) &&
    same(a.accused, b.accused) &&
    ofDay
  )
}

function breachesOf(
  violations: readonly Told[],
  { denials, parties }: Pick<Later, 'denials' | 'parties'>,
  sides: readonly string[],
): readonly Breach[] {
  const facing = (side: string | null) => otherSide(side, sides, parties)
  return violations.flatMap(({ event, mentions }) => {
    const status = event.status === 'occurred' || event.status === 'ongoing' ? ('event' as const) : ('alleged' as const)
    const actors = event.roles.filter(({ role }) => role === 'actor').map(({ entity }) => entity)
    const charges = mentions.filter(({ mention }) => CHARGED.has(mention.modality))
    return [...Map.groupBy(charges, ({ article }) => article).values()].flatMap((told) => {
      const first = told[0]!
      const denier = speakerOf(told, true)
      const accuser = speakerOf(told, false) ?? facing(denier)
      const named = actors.find((actor) => accuser === null || !parties.sameParty(actor, accuser)) ?? null
      const accused = named ?? (actors.length === 0 ? facing(accuser) : null)
      // the two sides accuse each other: nobody else says so, or one of them is told to have done it too
      const other =
        named === null
          ? undefined
          : accuser === null
            ? actors.find((actor) => parties.distinct(actor, named))
            : told.flatMap((one) => one.actors).find((actor) => parties.sameParty(actor, accuser) && !parties.sameParty(actor, named))
      const pairs = other === undefined ? [[accuser, accused] as const] : [[other, accused] as const, [accused, other] as const]
      return pairs.map(([accuser, accused]) => ({
        article: first.reading.id,
        start: first.mention.start,
        end: first.mention.end,
        status,
        accuser,
        accused,
        deniedBy: [...told, ...mentions].flatMap((mention) => deniersOf(mention, denials))[0] ?? denier,
        date: event.date?.value ?? null,
      }))
    })
  })
}

/** Who holds it against a side, or who denies it. */
const speakerOf = (told: readonly Occurrence[], denies: boolean): string | null =>
  told.find((one) => one.speaker !== null && isDenied(one) === denies)?.speaker ?? null
/** Denied itself, or named as what one is charged with: «the movement denied the charge that it broke the truce». */
const isDenied = ({ mention, statement }: Occurrence): boolean => mention.modality === 'denied' || statement?.act === 'deny'

/** The other of two sides; null where they are not two, or it is neither. */
function otherSide(side: string | null, sides: readonly string[], parties: Parties): string | null {
  if (side === null || sides.length !== 2) return null
  const others = sides.filter((one) => !parties.sameParty(one, side))
  return others.length === 1 ? others[0]! : null
}
