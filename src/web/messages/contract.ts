import type { Messages } from '../../export/messages.ts'

/** A table of messages with what only the page says. */
export interface PageMessages extends Messages {
  readonly page: PageWords
}

export interface PageWords {
  readonly name: string
}
