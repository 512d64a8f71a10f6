import type { ReadingContext } from '../context.ts'
import { procliticsOf } from '../names/draft.ts'
import { nounPhraseEnd } from '../units.ts'
import type { Cue } from './cues.ts'
import { FRAMES, MEDIUM_NOUNS } from './frames.ts'
import { phraseAt, type SpeakerPhrase } from './speaker.ts'

/** What stands after a reporting verb: the phrases before its content, and where the content begins. */
export interface Complement {
  /** How the content is introduced, or null where none was found. */
  readonly anchor: 'that' | 'quote' | 'by' | 'object' | null
  /** First token of the content. */
  readonly content: number
  readonly subject: SpeakerPhrase | null
  /** Direct object beside the content: the accused, the one asked. */
  readonly person: SpeakerPhrase | null
  readonly medium: SpeakerPhrase | null
  readonly audience: SpeakerPhrase | null
}

/** Tokens after a verb in which its complement is looked for. */
const REACH = 45

/** Reads rightwards from a cue: adjuncts are passed over, bare phrases kept, until the content begins or the clause ends. Linear. */
export function complementOf(context: ReadingContext, cue: Cue, last: number): Complement {
  const { document, timeAt } = context
  const { tokens, tags } = document
  const limit = Math.min(last, cue.at + REACH)
  const bare: SpeakerPhrase[] = []
  let medium: SpeakerPhrase | null = null
  let audience: SpeakerPhrase | null = null
  const found = (anchor: Complement['anchor'], content: number): Complement => resolve(cue, bare, { anchor, content, medium, audience }, context)
  for (let i = cue.at + 1; i <= limit; ) {
    const token = tokens[i]!
    const tag = tags[i]!
    if (token.kind === 'punctuation') {
      const mark = token.word.surface
      if (mark === ':' && cue.frame.that) return found('that', afterOpening(context, i + 1, last))
      if (mark === '؛' || mark === '.' || mark === '؟') break
      const quote = quoteOpenedAt(context, i)
      if (quote !== null && cue.frame.that && (bare.length > 0 || i === cue.at + 1 || cue.kind === 'participle')) return found('quote', i + 1)
      if (mark === '-' || mark === '–' || mark === '(') {
        const close = closingDash(context, i, limit)
        if (close !== null) {
          const inside = phraseAt(context, i + 2, close - 1)
          if (medium === null && inside !== null && MEDIUM_NOUNS.has(tags[i + 2]!.lemma)) medium = inside
          i = close + 1
          continue
        }
      }
      if ((mark === '،' || mark === ',') && (bare.length >= 2 || tags[i + 1]?.pos === 'verb' || tags[i + 1]?.derived === 'participle')) break
      i++
      continue
    }
    if (timeAt[i] !== -1) {
      i++
      continue
    }
    if (tag.pos === 'complementizer') {
      if (cue.frame.that || cue.frame.by) return found('that', tag.analysis!.enclitic === '' ? i + 1 : i)
      break
    }
    const preposition = prepositionAt(context, i)
    if (preposition !== '') {
      const attached = tag.pos !== 'preposition'
      const next = attached ? i : i + 1
      if (cue.frame.that && tags[next]?.pos === 'complementizer' && !attached) return found('that', tags[next]!.analysis!.enclitic === '' ? next + 1 : next)
      if (cue.frame.by?.includes(preposition) && !(preposition === 'ل' && cue.frame.act !== 'apologise' && cue.frame.act !== 'call')) return found('by', i)
      const end = attached ? nounPhraseEnd(document, context.nameTokens, i, limit) : nounPhraseEnd(document, context.nameTokens, i + 1, limit)
      if (end < next) {
        if (tag.analysis?.enclitic === '') break
        i++
        continue
      }
      const phrase = phraseAt(context, next, end)
      if ((preposition === 'في' || preposition === 'عبر' || preposition === 'علي' || preposition === 'خلال') && phrase !== null && MEDIUM_NOUNS.has(tags[next]!.lemma)) medium ??= phrase
      else if (preposition === 'ل' && phrase !== null && phrase.name !== null) audience ??= phrase
      i = end + 1
      continue
    }
    if (tag.pos === 'verb') {
      // a relative clause without pronoun after an indefinite noun (في بيان صدر اليوم) is passed over; another predicate ends the clause
      if (FRAMES.has(tag.lemma) || tag.analysis!.conjunction !== '') break
      i++
      continue
    }
    if (tag.pos === 'nominal' || tag.pos === 'adjective' || tag.pos === 'number' || tag.pos === 'demonstrative' || tag.pos === 'particle' || tag.pos === 'latin') {
      if (tag.analysis !== null && tag.analysis.conjunction !== '' && bare.length > 0 && context.names.at[i] === -1 && cue.frame.object !== true && !isCoordinate(context, i)) break
      const phrase = phraseAt(context, i, limit)
      if (phrase === null) {
        i++
        continue
      }
      const joined = tag.analysis !== null && tag.analysis.conjunction !== '' && bare.length > 0
      if (!joined) bare.push(phrase)
      i = Math.max(phrase.last, i) + 1
      if (cue.frame.object && !cue.frame.person && bare.length === 2) return found('object', bare[1]!.first)
      continue
    }
    i++
  }
  return found(null, cue.at)
}

/** و joins a second speaker (باكو والسلطات الانفصالية) rather than a new clause: a name or a definite noun follows. */
const isCoordinate = (context: ReadingContext, at: number): boolean => context.names.at[at] !== -1 || context.document.tags[at]!.analysis?.article === true

function prepositionAt(context: ReadingContext, at: number): string {
  const tag = context.document.tags[at]!
  if (tag.pos === 'preposition') return tag.lemma
  const name = context.names.at[at]!
  if (name !== -1 && procliticsOf(context.document, at) === 0) return ''
  const analysis = tag.analysis
  return analysis === null || tag.pos === 'verb' || tag.pos === 'complementizer' ? '' : analysis.preposition
}

/** Which bare phrase is who: the first is the subject unless the verb already carries one, or it can only be the content. */
function resolve(cue: Cue, bare: readonly SpeakerPhrase[], rest: Omit<Complement, 'subject' | 'person'>, context: ReadingContext): Complement {
  const { frame } = cue
  const form = context.document.tags[cue.at]!.analysis?.form
  const dropped = cue.kind === 'participle' || form?.number === 'p'
  const [first = null, second = null] = dropped ? [null, bare[0] ?? null] : bare
  if (frame.person && frame.object && rest.anchor === null && second !== null) return { ...rest, anchor: 'object', content: second.first, subject: first, person: second }
  if (frame.person && rest.anchor === 'by' && second !== null) return { ...rest, content: frame.act === 'accuse' ? second.first : rest.content, subject: first, person: second }
  if (frame.object && rest.anchor === null) {
    if (dropped && second !== null) return { ...rest, anchor: 'object', content: second.first, subject: null, person: null }
    if (first !== null && second === null && !canSpeak(context, first)) return { ...rest, anchor: 'object', content: first.first, subject: null, person: null }
  }
  return { ...rest, subject: first, person: frame.person ? second : null }
}

/** A name, a title or a group noun speaks; a verbal noun (إطلاق، انسحاب) does not. */
export function canSpeak(context: ReadingContext, phrase: SpeakerPhrase): boolean {
  if (phrase.name !== null) return true
  const { document, heads } = context
  const { word } = document.tokens[phrase.first]!
  if (heads.title(word) !== null || heads.group(word) !== null || heads.organisation(word) !== null) return true
  const tag = document.tags[phrase.first]!
  return tag.derived === 'participle' || (tag.derived === null && tag.analysis?.form?.pos === 'noun' && HUMAN_PLURAL.test(tag.analysis.stem))
}
const HUMAN_PLURAL = /(ون|ين)$/

function quoteOpenedAt(context: ReadingContext, at: number): number | null {
  const index = context.document.quotes.findIndex((quote) => quote.open === at)
  return index === -1 ? null : index
}

function afterOpening(context: ReadingContext, at: number, last: number): number {
  return at <= last && quoteOpenedAt(context, at) !== null ? at + 1 : at
}

/** The mark that closes an aside between dashes or brackets. */
function closingDash(context: ReadingContext, at: number, limit: number): number | null {
  const mark = context.document.tokens[at]!.word.surface
  const wanted = mark === '(' ? ')' : mark
  for (let i = at + 1; i <= limit; i++) if (context.document.tokens[i]!.word.surface === wanted) return i
  return null
}
