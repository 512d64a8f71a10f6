import type { EventType, TermCategory } from '../model/lists.ts'
import { formatEventKind } from './figure-text.ts'
import type { Messages } from './messages.ts'
import { formatTime } from './time-text.ts'

/** The words of one language from which the labels of events, terms and stories are built. */
export const labelMessages = (messages: Messages) => ({
  kind: (type: EventType, mode: string | null): string => formatEventKind({ type, mode }, messages),
  term: (category: TermCategory): string => messages.labels.termCategory[category],
  time: (value: string): string => formatTime(value, messages),
})
