import type { EventType, TermCategory } from '../model/lists.ts'

/** What a happening of some type is about, where it is something that sides agree or quarrel on. */
const CATEGORIES: Partial<Record<EventType, TermCategory>> = {
  ceasefire: 'cease-hostilities',
  withdraw: 'withdrawal',
  disarm: 'disarmament',
  talks: 'talks',
  release: 'prisoners',
  monitor: 'monitoring',
  aid: 'humanitarian-access',
  'safe-passage': 'humanitarian-access',
  evacuate: 'humanitarian-access',
}

/** Of types whose modes differ in what they are about. */
const BY_MODE: Readonly<Record<string, TermCategory>> = {
  'operation halt': 'cease-hostilities',
  'blockade reopen': 'crossings',
  'displace return': 'return',
  'control transfer': 'lines',
  'offer amnesty': 'guarantees',
  'demand withdrawal': 'withdrawal',
}

/** The issue of an event as a term or a position has it; null where it is none. */
export const issueOf = (type: EventType, mode: string | null): TermCategory | null => CATEGORIES[type] ?? BY_MODE[`${type} ${mode}`] ?? null
