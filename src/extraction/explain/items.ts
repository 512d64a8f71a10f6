import type { NameMention, UnresolvedReading } from '../../language/contract.ts'
import type { EventMention, HeldPosition, Quantity, Reading, Statement, Timex } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { isolate } from '../../text/isolate.ts'
import { explainTime, originOf } from './time.ts'

/** A thing that was found in an article, the rule that found it, and how its values came about: one clause a line. */
export interface Explanation extends Span {
  readonly kind: 'time' | 'quantity' | 'name' | 'statement' | 'event' | 'position'
  readonly id: string
  readonly rule: string
  readonly lines: readonly string[]
}

type Item = Pick<Explanation, 'start' | 'end' | 'id'> & { readonly rule: string }
const explanation = (kind: Explanation['kind'], { start, end, id, rule }: Item, lines: readonly (string | null)[]): Explanation => ({
  kind,
  start,
  end,
  id,
  rule,
  lines: lines.filter((line): line is string => line !== null && line !== ''),
})

/** `unresolved` and `reading` are of the same article: the arrays of both run in parallel. */
export function explainItems(unresolved: UnresolvedReading, reading: Reading): readonly Explanation[] {
  return [
    ...reading.timexes.map((timex, i) => ofTime(timex, unresolved.times[i]!.time, reading)),
    ...reading.quantities.map((quantity, i) => ofQuantity(quantity, unresolved.quantities[i]!.since, reading)),
    ...unresolved.names.map((name, i) => ofName(name, i, reading)),
    ...reading.statements.map((statement) => ofStatement(statement, reading)),
    ...reading.events.map((event) => ofEvent(event, reading)),
    ...reading.positions.map((position, i) => ofPosition(position, i, reading)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The words of a span on one line; of a long one its beginning and end. */
function words({ text }: Reading, { start, end }: Span): string {
  const line = (from: number, to: number) => text.slice(from, to).replace(/\s+/gu, ' ')
  return isolate(end - start <= LONGEST ? line(start, end) : `${line(start, start + LONGEST / 2)} … ${line(end - LONGEST / 2, end)}`)
}
const LONGEST = 100

function ofTime(timex: Timex, time: UnresolvedReading['times'][number]['time'], { published }: Reading): Explanation {
  const { type, value, mod, precision, basis } = timex
  return explanation('time', timex, [
    ...explainTime(time, timex, published),
    `→ ${value} (${[type, precision, basis, ...(mod === null ? [] : [mod])].join(', ')})`,
  ])
}

function ofQuantity(quantity: Quantity, since: number | null, reading: Reading): Explanation {
  const { unit, measure, group, item, basis, statement } = quantity
  const counted = [
    measure ?? 'no measure',
    unit ?? 'no unit',
    ...(group === 'unspecified' ? [] : [group]),
    ...(item === null ? [] : [isolate(item)]),
  ]
  return explanation('quantity', quantity, [
    `${boundsOf(quantity)}${quantity.qualifier === null ? '' : ` (${quantity.qualifier})`}`,
    `counts ${counted.join(', ')}`,
    `basis ${basis}${since === null ? '' : `, since ${words(reading, reading.timexes[since]!)} → ${reading.timexes[since]!.value}`}`,
    statement === null ? null : `inside statement ${statement}`,
  ])
}

function boundsOf({ lower, upper, lowerExclusive, upperExclusive, approximate }: Quantity): string {
  const about = approximate ? 'about ' : ''
  if (lower !== null && lower === upper) return `${about}${lower}`
  return `${about}${lower === null ? '…' : `${lowerExclusive ? '>' : '≥'} ${lower}`} ${upper === null ? '' : `${upperExclusive ? '<' : '≤'} ${upper}`}`.trimEnd()
}

function ofName({ rule, kind, known, country, descriptors, antecedent }: NameMention, index: number, reading: Reading): Explanation {
  const mention = reading.mentions[index]!
  const taken = antecedent === null ? null : reading.mentions[antecedent]!
  return explanation('name', { ...mention, rule }, [
    [kind, ...(country === null ? [] : [`of ${country}`]), known === null ? 'in no gazetteer' : `gazetteer ${known}`].join(', '),
    descriptors.length === 0 ? null : `described as ${descriptors.map(isolate).join(', ')}`,
    taken === null ? null : `takes up ${taken.id} ${words(reading, taken)}`,
    `entity ${entityIn(reading, mention.entity)}`,
  ])
}

const entityIn = ({ entities }: Reading, id: string): string => {
  const entity = entities.find((one) => one.id === id)
  return entity === undefined ? id : `${id} ${isolate(entity.label.en ?? entity.label.ar)}`
}

function ofStatement(statement: Statement, reading: Reading): Explanation {
  const { cue, speaker, via, act, polarity, form, content, medium, audience, parent } = statement
  const who = (one: (Span & { readonly entity: string | null }) | null): string | null =>
    one === null ? null : `${words(reading, one)}${one.entity === null ? '' : `, entity ${entityIn(reading, one.entity)}`}`
  const line = (name: string, value: string | null) => (value === null ? null : `${name} ${value}`)
  return explanation('statement', { ...statement, ...cue }, [
    `${act}, ${polarity}, ${form}`,
    speaker === null ? 'no speaker found' : `speaker ${who(speaker)!}${speaker.carried ? ' (goes on from before)' : ''}`,
    line('via', who(via)),
    line('medium', medium === null ? null : words(reading, medium)),
    line('to', who(audience)),
    line('content', content === null ? null : `${content.start}:${content.end} ${words(reading, content)}`),
    parent === null ? null : `inside statement ${parent}`,
  ])
}

function ofEvent(event: EventMention, reading: Reading): Explanation {
  const { type, mode, modality, aspect, roles, date, place, statement, quantities } = event
  const timex = date?.timex == null ? null : reading.timexes.find(({ id }) => id === date.timex)!
  return explanation('event', event, [
    [type, ...(mode === null ? [] : [mode]), modality, ...(aspect === null ? [] : [aspect])].join(', '),
    statement === null ? null : `inside statement ${statement}`,
    ...roles.map((role) => `${role.role} ${words(reading, role)}, entity ${entityIn(reading, role.entity)}`),
    place === null ? null : `place ${entityIn(reading, place)}`,
    date === null
      ? 'no date'
      : `date ${date.value} (${date.basis})${timex === null ? `, from ${originOf(reading.published)}` : `, from ${timex.id} ${words(reading, timex)}`}`,
    quantities.length === 0 ? null : `with ${quantities.join(', ')}`,
  ])
}

function ofPosition(position: HeldPosition, index: number, reading: Reading): Explanation {
  const { stance, issue, counter, holder, cue, condition, statement } = position
  return explanation('position', { ...position, id: `p${index + 1}` }, [
    `${stance}, ${issue}${counter ? ', the opposite of it' : ''}`,
    `holder ${entityIn(reading, holder)}`,
    `taken by ${words(reading, cue)}`,
    condition === null ? null : `on condition ${words(reading, condition)}`,
    statement === null ? null : `in statement ${statement}`,
  ])
}
