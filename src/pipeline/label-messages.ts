import type { LabelMessages } from '../corroboration/input.ts'
import type { Messages } from '../export/messages.ts'
import { formatTime } from '../export/time-text.ts'
import { arabic } from '../web/messages/ar.ts'
import { english } from '../web/messages/en.ts'

/** The words of events' labels, from the same tables as the exports and the page. */
const messagesOf = (messages: Messages): LabelMessages => ({
  kind: (type, mode) => {
    const modes: Readonly<Record<string, string>> = messages.labels.eventMode[type]
    const name = messages.labels.eventType[type]
    return mode === null || modes[mode] === undefined ? name : `${name} (${modes[mode]})`
  },
  term: (category) => messages.labels.termCategory[category],
  time: (value) => formatTime(value, messages),
})

export const LABEL_MESSAGES = { ar: messagesOf(arabic), en: messagesOf(english) }
