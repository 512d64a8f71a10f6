import type { Messages } from '../../export/messages.ts'

/** A table of messages with what only the page says. */
export interface PageMessages extends Messages {
  readonly page: PageWords
}

interface Explained {
  readonly title: string
  readonly text: string
}

/** `{n}` and `{of}` stand for numbers. */
export interface PageWords {
  readonly name: string
  readonly home: string
  /** What the language calls itself. */
  readonly ownName: string
  readonly skip: string
  readonly trail: string
  readonly parts: string
  readonly footer: string
  readonly download: string
  readonly loading: string
  readonly retry: string
  readonly toStories: string
  readonly more: string
  readonly stories: string
  readonly question: string
  readonly events: string
  readonly background: string
  readonly people: string
  readonly readArticle: string
  readonly search: string
  readonly searchPlaceholder: string
  readonly searchTitle: string
  readonly found: string
  readonly counts: {
    readonly title: string
    readonly articles: string
    readonly outlets: string
    readonly publishers: string
    readonly independent: string
    readonly unknown: string
  }
  readonly timeline: { readonly label: string }
  /** In which order stories are listed. */
  readonly order: { readonly label: string; readonly largest: string; readonly latest: string }
  readonly filters: {
    readonly label: string
    readonly type: string
    readonly all: string
    readonly several: string
    readonly shown: string
  }
  readonly levels: Readonly<Record<keyof Messages['labels']['supportLevel'], string>>
  readonly statuses: Readonly<Record<keyof Messages['labels']['status'], string>>
  readonly figuresNote: string
  readonly replaced: string
  readonly withoutEvent: string
  readonly somebody: string
  readonly leftOut: string
  readonly termEvidence: string
  readonly claimsNote: string
  readonly answered: string
  readonly saidAgain: string
  readonly talksAndPositions: string
  readonly sources: {
    readonly title: string
    readonly families: string
    readonly familiesNote: string
    readonly text: string
    readonly agency: string
    readonly firstIn: string
    readonly originUnknown: string
    readonly share: string
    readonly articles: string
    readonly outlet: string
    readonly articleTitle: string
    readonly copied: string
  }
  readonly copies: string
  readonly claims: string
  readonly saysSo: string
  readonly denies: string
  readonly nobody: string
  readonly narrator: string
  readonly carried: string
  readonly decided: string
  readonly decidedNote: string
  readonly moreSentences: string
  readonly articleText: string
  readonly marked: string
  readonly layers: Readonly<Record<'events' | 'statements' | 'mentions' | 'timexes' | 'quantities' | 'passages', string>>
  readonly furniture: string
  readonly number: string
  readonly publisher: string
  readonly address: string
  readonly eventsHere: string
  readonly voices: string
  readonly named: string
  readonly writtenAs: string
  readonly itsEvents: string
  readonly itsFigures: string
  readonly empty: {
    readonly storeTitle: string
    readonly store: string
    readonly events: string
    readonly filtered: string
    readonly evidence: string
    readonly claims: string
    readonly figures: string
    readonly agreements: string
    readonly terms: string
    readonly talks: string
    readonly positions: string
    readonly people: string
    readonly families: string
    readonly roles: string
    readonly query: string
    readonly search: string
  }
  readonly failure: {
    readonly offline: Explained
    readonly notFound: Explained
    readonly store: Explained
    readonly request: Explained
    readonly other: Explained
  }
}
