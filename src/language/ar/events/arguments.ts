import type { ReadingContext } from '../context.ts'
import { procliticsOf } from '../names/draft.ts'
import { subjectBefore } from '../statements/subject.ts'
import type { Tag } from '../tagging.ts'
import { nounPhraseEnd } from '../units.ts'

/** A phrase that stands to an event as argument or adjunct. */
export interface ArgumentPhrase {
  readonly first: number
  readonly last: number
  /** Folded preposition, or empty. */
  readonly preposition: string
  /** Joined by و to the one before: plays the same part. */
  readonly coordinated: boolean
}

export interface FoundArguments {
  /** Phrases after the trigger to the end of its clause. */
  readonly phrases: readonly ArgumentPhrase[]
  /** Subject before a finite verb. */
  readonly subjectBefore: ArgumentPhrase | null
  /** Last token of the clause. */
  readonly end: number
}

/** Who does it in the passive and after a verbal noun: على يد, بأيدي, من قبل, من جانب, بواسطة. The phrase then has the preposition AGENT. */
const AGENT_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  علي: new Set(['يد']),
  في: new Set(['يد', 'قبضه']),
  ب: new Set(['يد', 'واسطه']),
  من: new Set(['جانب', 'طرف', 'لدن']),
}
export const AGENT = 'يد'

function prepositionOf(preposition: string, head: Tag | undefined, previous: Tag | undefined): string {
  if (preposition === 'قبل' && previous?.lemma === 'من') return AGENT
  return head !== undefined && AGENT_HEADS[preposition]?.has(head.lemma) === true ? AGENT : preposition
}

/** Tokens after a trigger in which its arguments stand. */
const REACH = 26

/** Phrases after a trigger until its clause ends: at a finite verb, a complementizer, a clause mark, or after REACH tokens. */
export function argumentsAfter(context: ReadingContext, first: number, last: number, limit: number, finite: boolean): FoundArguments {
  const { document } = context
  const { tokens, tags } = document
  const phrases: ArgumentPhrase[] = []
  let i = last + 1
  for (; i <= Math.min(limit, last + REACH); ) {
    const token = tokens[i]!
    const tag = tags[i]!
    if (token.kind === 'punctuation') {
      if (/[؛:.؟!]/.test(token.word.surface)) break
      if ((token.word.surface === '،' || token.word.surface === ',') && phrases.length > 0 && !(tags[i + 1]?.pos === 'preposition')) break
      i++
      continue
    }
    if (tag.pos === 'complementizer' || tag.pos === 'conditional') break
    if (tag.pos === 'verb') {
      if (isRelative(context, i) && TAKES_PLACE.has(tag.lemma)) {
        i++
        continue
      }
      if (!isRelative(context, i)) break
      i = skipRelative(context, i, limit)
      continue
    }
    if (tag.pos === 'relative') {
      // المحادثات التي جرت بين س وص: the arguments are the event's
      if (TAKES_PLACE.has(tags[i + 1]?.lemma ?? '')) {
        i += 2
        continue
      }
      i = skipRelative(context, i, limit)
      continue
    }
    if (context.timeAt[i] !== -1) {
      i++
      continue
    }
    const standalone = tag.pos === 'preposition'
    const named = context.names.at[i] !== -1 && procliticsOf(document, i) === 0
    const from = standalone ? i + 1 : i
    const preposition = prepositionOf(standalone ? tag.lemma : named ? '' : (tag.analysis?.preposition ?? ''), tags[from], tags[i - 1])
    const end = from > limit ? i : nounPhraseEnd(document, context.nameTokens, from, limit)
    if (end < from) {
      i++
      continue
    }
    const coordinated = phrases.length > 0 && preposition === '' && (tag.analysis?.conjunction ?? '') !== ''
    phrases.push({ first: from, last: end, preposition: coordinated ? phrases.at(-1)!.preposition : preposition, coordinated })
    i = end + 1
  }
  const follows =
    document.tags[first]!.analysis?.form?.number === 's' &&
    phrases[0] !== undefined &&
    phrases[0].preposition === '' &&
    phrases[0].first === last + 1
  // القوات قصفت ميناء المدينة: a subject right in front of the verb
  const front = finite && follows ? subjectBefore(context, first, document.sentences[document.sentenceOf[first]!]!.first) : null
  if (front !== null && front.last === first - 1)
    return { phrases, subjectBefore: { first: front.first, last: front.last, preposition: '', coordinated: false }, end: i - 1 }
  const antecedent = finite ? antecedentOf(context, first) : null
  if (antecedent !== null) return { phrases, subjectBefore: antecedent, end: i - 1 }
  const named = finite && !follows ? afterComplementizer(context, first) : null
  if (named !== null) return { phrases, subjectBefore: named, end: i - 1 }
  const before = finite && !follows ? subjectBefore(context, first, document.sentences[document.sentenceOf[first]!]!.first) : null
  return {
    phrases,
    subjectBefore: before === null ? null : { first: before.first, last: before.last, preposition: '', coordinated: false },
    end: i - 1,
  }
}

/** القوات التي قصفت المدينة: what the relative takes up does it, unless a pronoun on the verb takes it up as object. */
function antecedentOf(context: ReadingContext, at: number): ArgumentPhrase | null {
  const { tags } = context.document
  if (tags[at - 1]?.pos !== 'relative' || (tags[at]!.analysis?.enclitic ?? '') !== '') return null
  let first = at - 2
  const name = context.names.at[first] ?? -1
  if (name !== -1) while (context.names.at[first - 1] === name) first--
  else while (tags[first]?.pos === 'adjective') first--
  if (tags[first] === undefined || (name === -1 && tags[first]!.pos !== 'nominal')) return null
  return { first, last: at - 2, preposition: '', coordinated: false }
}

/** «أن أفرادا من قوات حفظ السلام قتلوا»: what stands between أن and its verb, with what it is a part of. */
function afterComplementizer(context: ReadingContext, at: number): ArgumentPhrase | null {
  const { tags, tokens } = context.document
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb' || tags[i]!.pos === 'relative') return null
    if (tags[i]!.pos !== 'complementizer') continue
    if (i === at - 1 || (tags[i]!.analysis?.enclitic ?? '') !== '') return null
    let last = nounPhraseEnd(context.document, context.nameTokens, i + 1, at - 1)
    if (last > i && tags[last + 1]?.lemma === 'من' && last + 2 < at)
      last = Math.max(last, nounPhraseEnd(context.document, context.nameTokens, last + 2, at - 1))
    return last > i ? { first: i + 1, last, preposition: '', coordinated: false } : null
  }
  return null
}

/** Verbs that only say that something took its course. */
const TAKES_PLACE = new Set('جري تم عقد دار بدا انطلق انتهي اندلع وقع استمر تواصل نشب حصل حدث'.split(' '))

/** A verb right after an indefinite noun opens a relative clause without pronoun (عملية شنتها …). */
function isRelative(context: ReadingContext, at: number): boolean {
  const previous = context.document.tags[at - 1]
  return previous?.pos === 'nominal' && previous.analysis?.article === false && context.document.tags[at]!.analysis?.conjunction === ''
}

/** To the next comma or conjunction after a relative clause. */
function skipRelative(context: ReadingContext, at: number, limit: number): number {
  const { tokens, tags } = context.document
  let i = at + 1
  while (i <= limit && tokens[i]!.kind !== 'punctuation' && tags[i]!.pos !== 'complementizer') i++
  return i
}
