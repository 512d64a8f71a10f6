import { isolate } from '../text/isolate.ts'
import type { Labels } from './labels.ts'

export { isolate } from '../text/isolate.ts'

/** The words that documents put around the record. `{name}` stands for a value filled in. */
export interface Words {
  readonly record: string
  readonly status: string
  readonly date: string
  readonly counts: string
  readonly articles: string
  readonly outlet: string
  readonly outlets: string
  readonly outletsUnknown: string
  readonly publisher: string
  readonly publishers: string
  readonly independent: string
  readonly countsExplained: string
  readonly chronology: string
  readonly undated: string
  readonly evidence: string
  readonly figures: string
  readonly agreements: string
  readonly nothing: string
  readonly claimant: string
  readonly claimantUnknown: string
  readonly figure: string
  readonly counted: string
  readonly asOf: string
  readonly basis: string
  readonly event: string
  readonly outletUnknown: string
  readonly titleUnknown: string
  readonly dateUnknown: string
  readonly descent: string
  readonly copiedFrom: string
  readonly copiedWith: string
  readonly copiedTo: string
  readonly ownShare: string
  readonly comma: string
  readonly superseded: string
  readonly since: string
  readonly series: string
  readonly views: string
  readonly flagged: string
  readonly includes: string
  readonly partOf: string
  readonly openAbove: string
  readonly claims: string
  readonly days: string
  readonly answers: string
  readonly answeredBy: string
  readonly againstInterest: string
  readonly talks: string
  readonly round: string
  readonly format: string
  readonly outcome: string
  readonly nextAnnounced: string
  readonly nextHeld: string
  readonly delegation: string
  readonly delegationHead: string
  readonly delegationUnnamed: string
  readonly agenda: string
  readonly host: string
  readonly duration: string
  readonly positions: string
  readonly issue: string
  readonly stance: string
  readonly changedFrom: string
  readonly effective: string
  readonly effectiveUnknown: string
  readonly parties: string
  readonly mediators: string
  readonly namesUsed: string
  readonly terms: string
  readonly deadline: string
  readonly obligor: string
  readonly condition: string
  readonly complianceNone: string
  readonly violations: string
  readonly violationsNone: string
  readonly violationsAlleged: string
  readonly violationsAllegedNone: string
  readonly violationsAllegedNote: string
  readonly accuser: string
  readonly accused: string
  readonly deniedBy: string
  readonly says: string
  readonly place: string
  readonly setting: string
  readonly kind: string
  readonly forms: string
  readonly joins: string
  readonly published: string
  readonly captured: string
  readonly gone: string
  readonly framing: string
  readonly framingNote: string
  readonly carriedBy: string
  readonly leftOutBy: string
  readonly olderThan: string
  readonly speakers: string
  readonly wordsChosen: string
  readonly ownWords: string
  readonly quotedWords: string
  readonly atLeast: string
  readonly moreThan: string
  readonly atMost: string
  readonly lessThan: string
  readonly between: string
  readonly about: string
  readonly amountUnknown: string
  readonly day: string
  readonly month: string
  readonly season: string
  readonly week: string
  readonly decade: string
  readonly withTime: string
  readonly daysOfMonth: string
  readonly interval: string
  readonly publicationDay: string
  readonly beforePublication: string
  readonly afterPublication: string
  readonly yearUnknown: string
  readonly monthUnknown: string
  readonly weekUnknown: string
}

/** A table of messages in one language; documents receive it as an argument. */
export interface Messages {
  readonly language: 'ar' | 'en'
  readonly direction: 'rtl' | 'ltr'
  readonly labels: Labels
  readonly words: Words
}

/** Puts values into `{name}` places; a name without a value is left standing. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place))

/** What a thing is called; English is null where nobody has said it. */
export interface Label {
  readonly ar: string
  readonly en: string | null
}

const SIGNS = /( [–·] |: )/u
const RIGHT_TO_LEFT = /\p{Script=Arabic}/u

/** A label in a language; Arabic names in an English one are isolates, so that a date after them stays whole. */
export const labelIn = ({ ar, en }: Label, language: Messages['language']): string => {
  if (language === 'ar' || en === null) return ar
  return en
    .split(SIGNS)
    .map((part) => (RIGHT_TO_LEFT.test(part) ? isolate(part) : part))
    .join('')
}
