import type { EntityKind } from '../model/lists.ts'
import type { EventMention, LocalEntity, Reading } from '../model/reading.ts'
import type { Correction, Entry } from './entry.ts'
import { itemAt } from './find.ts'

export interface Corrected {
  readonly reading: Reading
  /** Entities that the article does not name, put behind its own. */
  readonly added: readonly LocalEntity[]
}

/** A reading as people corrected it: what they rejected is not there, what they changed says what they say. Entries in force, in order. */
export function correctReading(given: Reading, entries: readonly Entry[]): Corrected {
  let reading = given
  const added: LocalEntity[] = []
  const entityNamed = (name: string, kind: EntityKind): string => {
    const known = [...reading.entities, ...added].find(
      (one) => one.known === name || one.label.ar === name || one.label.en === name || one.forms.includes(name),
    )
    if (known !== undefined) return known.id
    const entity: LocalEntity = { id: `d${added.length + 1}`, kind, label: { ar: name, en: null }, forms: [name], known: null, joins: [] }
    added.push(entity)
    return entity.id
  }
  for (const entry of entries)
    for (const span of entry.on) {
      if (span.article !== reading.id) continue
      if (entry.kind === 'reject') reading = without(reading, itemAt(reading.events, span), itemAt(reading.quantities, span))
      if (entry.kind === 'correct') reading = corrected(reading, span, entry.value as Correction, entityNamed)
    }
  return { reading: added.length === 0 ? reading : { ...reading, entities: [...reading.entities, ...added] }, added }
}

function without(reading: Reading, event: { readonly id: string } | null, quantity: { readonly id: string } | null): Reading {
  if (event !== null) return { ...reading, events: reading.events.filter(({ id }) => id !== event.id) }
  return quantity === null ? reading : { ...reading, quantities: reading.quantities.filter(({ id }) => id !== quantity.id) }
}

function corrected(
  reading: Reading,
  span: { readonly start: number; readonly end: number },
  correction: Correction,
  entityNamed: (name: string, kind: EntityKind) => string,
): Reading {
  switch (correction.field) {
    case 'title':
      return { ...reading, title: correction.to }
    case 'speaker': {
      const found = itemAt(reading.statements, span)
      const entity = correction.to === null ? null : entityNamed(correction.to, 'person')
      const speaker = (at: { readonly start: number; readonly end: number }) =>
        entity === null ? null : { start: at.start, end: at.end, entity, carried: false }
      return {
        ...reading,
        statements: reading.statements.map((one) => (one.id === found?.id ? { ...one, speaker: speaker(one.speaker ?? one.cue) } : one)),
      }
    }
    case 'figure': {
      const found = itemAt(reading.quantities, span)
      const { lower, upper } = correction
      const bounds = { lower, upper, lowerExclusive: false, upperExclusive: false, approximate: false, qualifier: null }
      return { ...reading, quantities: reading.quantities.map((one) => (one.id === found?.id ? { ...one, ...bounds } : one)) }
    }
    default: {
      const found = itemAt(reading.events, span)
      return {
        ...reading,
        events: reading.events.map((one) => (one.id === found?.id ? correctedEvent(one, correction, entityNamed) : one)),
      }
    }
  }
}

function correctedEvent(
  event: EventMention,
  correction: Extract<Correction, { readonly field: 'type' | 'date' | 'place' | 'role' }>,
  entityNamed: (name: string, kind: EntityKind) => string,
): EventMention {
  const { field, to } = correction
  switch (field) {
    case 'type':
      return { ...event, type: to, mode: to === event.type ? event.mode : null }
    case 'date':
      return { ...event, date: to === null ? null : { value: to, precision: precisionOf(to), basis: 'stated', timex: null } }
    case 'place':
      return { ...event, place: to === null ? null : entityNamed(to, 'place') }
    case 'role': {
      const others = event.roles.filter(({ role }) => role !== correction.role)
      if (to === null) return { ...event, roles: others }
      return {
        ...event,
        roles: [...others, { role: correction.role, start: event.start, end: event.end, entity: entityNamed(to, 'organisation') }],
      }
    }
  }
}

const precisionOf = (value: string) => (/^\d{4}$/u.test(value) ? 'year' : /^\d{4}-\d{2}$/u.test(value) ? 'month' : 'day')
