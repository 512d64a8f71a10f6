import type { Group } from '../model/lists.ts'
import type { Figure, Series } from '../model/record.ts'
import { hashId } from '../text/hash.ts'
import { byText, byTextOrNull, firstOf } from '../text/order.ts'
import { type Counted, collectCounted } from './counted.ts'
import type { Told } from './events/index.ts'
import { withSeries } from './figure-series.ts'
import type { CountSupport } from './independence.ts'
import type { CorroborationInput } from './input.ts'

/** A figure with the quantities that state it. */
interface Stated {
  readonly figure: Figure
  readonly counted: readonly Counted[]
}

/** Every quantity whose measure the ontology names, equal ones of several articles joined; with what replaces and what includes what, and the series they make. */
export function findFigures(
  input: Pick<CorroborationInput, 'readings' | 'entityOf'>,
  told: readonly Told[],
  support: CountSupport,
): { readonly figures: readonly Figure[]; readonly series: readonly Series[] } {
  const stated = joined(collectCounted(input, told)).map((group) => ({ counted: group, figure: figureOf(group, support) }))
  const included = withIncludes(stated)
  const { figures, series } = withSeries(
    included.map(({ figure }) => figure),
    told.map(({ event }) => event),
  )
  return { figures: figures.toSorted((x, y) => firstOf(byTextOrNull(x.asOf, y.asOf), byText(x.id, y.id))), series }
}

/** Equal quantities of one claimant about one event; those that name no event join the only one there is, if any. */
function joined(counted: readonly Counted[]): readonly (readonly Counted[])[] {
  const alike = Map.groupBy(counted, ({ quantity: q, claimant, place, event, reading }) =>
    JSON.stringify([
      q.measure,
      q.group,
      q.item,
      q.lower,
      q.upper,
      q.lowerExclusive,
      q.upperExclusive,
      q.approximate,
      q.basis,
      q.since,
      claimant,
      claimant === null && event === null ? [place, place === null ? reading.id : null] : null,
    ]),
  )
  return [...alike.values()].flatMap((group) => {
    const events = new Set(group.flatMap(({ event }) => event ?? []))
    if (events.size <= 1) return [group]
    return [...Map.groupBy(group, ({ event }) => event).values()]
  })
}

function figureOf(group: readonly Counted[], support: CountSupport): Figure {
  const { reading, quantity, claimant, via, asOf } = group[0]!
  const known = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null
  return {
    id: hashId('figure', reading.id, `${quantity.start}-${quantity.end}`, quantity.measure!),
    measure: quantity.measure!,
    group: quantity.group,
    item: quantity.item,
    lower: quantity.lower,
    upper: quantity.upper,
    lowerExclusive: quantity.lowerExclusive,
    upperExclusive: quantity.upperExclusive,
    approximate: quantity.approximate,
    qualifier: quantity.qualifier,
    claimant,
    via,
    basis: quantity.basis,
    since: quantity.since,
    asOf,
    place: known(group.map(({ place }) => place)),
    event: known(group.map(({ event }) => event)),
    includes: [],
    supersedes: [],
    flags: [],
    mentions: group.map((one) => ({ article: one.reading.id, quantity: one.quantity.id })),
    support: support(
      group.map((one) => ({ reading: one.reading, start: one.quantity.start, end: one.quantity.end })),
      null,
    ),
  }
}

/** Groups that are parts of another; everything is part of the unspecified. */
const PARTS: Partial<Record<Group, readonly Group[]>> = {
  civilians: ['children', 'women', 'medics', 'journalists'],
  fighters: ['soldiers', 'police'],
}
const isPart = (part: Group, whole: Group) => part !== whole && (whole === 'unspecified' || (PARTS[whole] ?? []).includes(part))

/** A part counted right after its whole (…, among them five children) is included in it. */
function withIncludes(stated: readonly Stated[]): readonly Stated[] {
  const parts = stated.flatMap(({ figure, counted }) => counted.map((one) => ({ id: figure.id, figure, one })))
  return stated.map(({ figure, counted }) => {
    const includes = counted.flatMap((whole) =>
      parts
        .filter(
          ({ figure: part, one }) =>
            one.reading === whole.reading &&
            part.measure === figure.measure &&
            part.item === figure.item &&
            isPart(part.group, figure.group) &&
            one.quantity.start > whole.quantity.start &&
            one.claimant === whole.claimant &&
            (one.sentence === whole.sentence || (one.sentence === whole.sentence + 1 && one.event === whole.event)) &&
            (part.lower ?? 0) <= (figure.upper ?? Number.POSITIVE_INFINITY),
        )
        .map(({ id }) => id),
    )
    return { counted, figure: { ...figure, includes: [...new Set(includes)].sort() } }
  })
}
