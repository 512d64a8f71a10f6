import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { tagTest } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'

const LEADING = foldedWords('رأس ترأس قاد تزعم')
const HAVING = foldedWords('ضمّ شمل')
const DELEGATION = fold('وفد')
const PRESIDENCY = foldedWords('رئاسة قيادة')
const HEAD = fold('رئيس')
const REACH = 14

/** Somebody on a delegation: indexes of the mentions of the person and of the party; null where the text names no party. */
export interface Delegate {
  readonly kind: 'head' | 'member'
  readonly name: number
  readonly party: number | null
}

/** Who leads and who sits on the delegations of an article: «يرأس وفد الجبهة س», «وفد الحكومة برئاسة س», «رئيس وفد الحكومة س», «يضم الوفد س وص». */
export function findDelegates(context: ReadingContext): readonly Delegate[] {
  const { document } = context
  const found: Delegate[] = []
  let last: number | null = null
  for (const sentence of document.sentences)
    for (let at = sentence.first; at <= sentence.last; at++) {
      if (!mayTell(document.tags[at]!)) continue
      const { pos, lemma, analysis } = document.tags[at]!
      if (context.names.at[at] !== -1 && isDelegation(context, at)) last = partyOf(context, at)
      const end = clauseEnd(context, at, sentence.last)
      if (pos === 'verb' && LEADING.has(lemma)) {
        const delegation = findIn(context, at + 1, end, (i) => isDelegation(context, i))
        const person = findIn(context, at + 1, end, (i) => isPerson(context, i)) ?? subjectBefore(context, at, sentence.first)
        if (delegation === null || person === null) continue
        last = partyOf(context, delegation) ?? last
        found.push({ kind: 'head', name: context.names.at[person]!, party: last })
      } else if (pos === 'nominal' && analysis?.preposition === 'ب' && PRESIDENCY.has(analysis.stem)) {
        const person = findIn(context, at + 1, Math.min(end, at + 8), (i) => isPerson(context, i))
        const delegation = findBack(context, at - 1, sentence.first, (i) => isDelegation(context, i))
        if (person !== null && delegation !== null)
          found.push({ kind: 'head', name: context.names.at[person]!, party: partyOf(context, delegation) ?? last })
      } else if (lemma === HEAD && at < sentence.last && isDelegation(context, at + 1)) {
        const person = findIn(context, at + 2, Math.min(end, at + 9), (i) => isPerson(context, i))
        last = partyOf(context, at + 1) ?? last
        if (person !== null) found.push({ kind: 'head', name: context.names.at[person]!, party: last })
      } else if (pos === 'verb' && HAVING.has(lemma)) {
        const delegation =
          findIn(context, at + 1, Math.min(end, at + 1), (i) => isDelegation(context, i)) ??
          findBack(context, at - 1, Math.max(sentence.first, at - 5), (i) => isDelegation(context, i))
        if (delegation === null) continue
        last = partyOf(context, delegation) ?? last
        for (const name of personsIn(context, at + 1, sentence.last)) found.push({ kind: 'member', name, party: last })
      }
    }
  return found
}

/** وفد, الوفد, وفدا, with or without the name of the party. */
const isDelegation = ({ document: { tags } }: ReadingContext, at: number): boolean => isDelegationNoun(tags[at]!)
const isDelegationNoun = ({ pos, lemma, analysis }: Tag): boolean =>
  pos === 'nominal' && (lemma === DELEGATION || (analysis?.stem ?? '').startsWith(DELEGATION))
/** Delegations, and words that say who leads or sits on one. */
const mayTell = tagTest(
  (tag) =>
    isDelegationNoun(tag) ||
    LEADING.has(tag.lemma) ||
    HAVING.has(tag.lemma) ||
    tag.lemma === HEAD ||
    PRESIDENCY.has(tag.analysis?.stem ?? ''),
)
const isPerson = (context: ReadingContext, at: number): boolean =>
  context.names.at[at] !== -1 && context.mentions[context.names.at[at]!]!.kind === 'person'

/** وفد الجيش: the party where it is named by itself in the article or inside, else the delegation by its whole name; null for a bare noun. */
function partyOf(context: ReadingContext, at: number): number | null {
  const here = context.names.at[at]!
  const name = here === -1 ? (context.names.at[at + 1] ?? -1) : here
  if (name === -1) return null
  const mention = context.mentions[name]!
  if (mention.kind === 'person') return null
  const [head = '', ...rest] = mention.name.split(' ')
  if (fold(head).replace(/^ال/, '') !== DELEGATION) return name
  if (rest.length === 0) return null
  const sender = senderOf(context, name, fold(rest[0]!))
  if (sender !== -1) return sender
  const own = context.mentions.findIndex((other) => fold(other.name) === fold(rest.join(' ')))
  const inside = context.mentions.findIndex(
    (other, i) => i !== name && mention.start < other.start && other.end === mention.end && other.kind !== 'person',
  )
  return own !== -1 ? own : inside === -1 ? name : inside
}

/** «الوفد الحكومي», «الوفد التايلاندي»: the government, or the country of that adjective, where the article names it by itself; else -1. */
function senderOf({ mentions }: ReadingContext, name: number, adjective: string): number {
  if (adjective === GOVERNMENTAL) return mentions.findIndex((other) => GOVERNMENT.test(fold(other.name)))
  const { country } = mentions[name]!
  const isNisba = adjective.startsWith('ال') && adjective.endsWith('ي')
  return country === null || !isNisba ? -1 : mentions.findIndex((other) => other.kind === 'country' && other.country === country)
}
const GOVERNMENTAL = fold('الحكومي')
const GOVERNMENT = /^(?:ال)?حكومه(?: |$)/u

const findIn = (context: ReadingContext, from: number, to: number, fits: (at: number) => boolean): number | null => {
  for (let i = from; i <= to && i < context.document.tokens.length; i++) if (fits(i)) return i
  return null
}
const findBack = (context: ReadingContext, from: number, to: number, fits: (at: number) => boolean): number | null => {
  for (let i = from; i >= Math.max(to, from - REACH); i--) {
    if (context.document.tags[i]!.pos === 'punctuation') return null
    if (fits(i)) return i
  }
  return null
}

const clauseEnd = ({ document: { tags } }: ReadingContext, at: number, limit: number): number => {
  for (let i = at + 1; i <= Math.min(limit, at + REACH); i++) {
    const { pos } = tags[i]!
    if (pos === 'punctuation' || pos === 'complementizer' || (pos === 'verb' && i > at + 1)) return i - 1
  }
  return Math.min(limit, at + REACH)
}

/** «س يرأس وفد …»: the name right before the verb. */
const subjectBefore = (context: ReadingContext, at: number, first: number): number | null =>
  at > first && isPerson(context, at - 1) ? at - 1 : null

/** Persons up to the next verb, each once. */
function personsIn(context: ReadingContext, from: number, to: number): readonly number[] {
  const names: number[] = []
  for (let i = from; i <= to; i++) {
    if (context.document.tags[i]!.pos === 'verb' && context.names.at[i] === -1) break
    const name = context.names.at[i]!
    if (isPerson(context, i) && !names.includes(name)) names.push(name)
  }
  return names
}
