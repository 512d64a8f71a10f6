import type { ReadingContext } from '../context.ts'
import { canSpeak } from './can-speak.ts'
import type { Cue } from './cue.ts'
import { anonymityEnd } from './frames.ts'
import { mayBeMasdar } from './masdar.ts'
import { isChannel, mediumEnd } from './medium.ts'
import { isOwnWord } from './relayed.ts'
import { phraseAt, type SpeakerPhrase } from './speaker.ts'
import { CLAUSE_ENDS, type Step, type Walk } from './walk.ts'

/** Quoted words up to this number without a verb are a name or a scare quote, not speech. */
const SCARE_QUOTE = 4

/** At a mark: content after a colon or an opening quotation mark; the token to go on with; or that the clause ends. */
export function atMark(context: ReadingContext, walk: Walk, at: number): Step {
  const { cue, bare, last, limit } = walk
  const { tokens, tags } = context.document
  const mark = tokens[at]!.word.surface
  if (mark === ':' && cue.frame.that)
    return { anchor: 'that', content: context.document.quoteOpenedBy.has(at + 1) && at < last ? at + 2 : at + 1 }
  if (mark === '؛' || mark === '.' || mark === '؟') return CLAUSE_ENDS
  const quote = context.document.quoteOpenedBy.get(at)
  if (quote !== undefined) {
    const speech = isSpeech(context, quote)
    if (speech && cue.frame.that && bare.every((phrase) => canSpeak(context, phrase)) && bare.length <= 2)
      return { anchor: 'quote', content: at + 1 }
    return at + 1
  }
  if (mark === '-' || mark === '–' || mark === '(') {
    const close = closingMark(context, at, limit)
    if (close === null) return at + 1
    return close + 1
  }
  if (mark !== '،' && mark !== ',') return at + 1
  const next = tags[at + 1]
  if (next === undefined) return CLAUSE_ENDS
  // عن س، وزير الدفاع، قوله إن
  if (walk.relays && isOwnWord(next)) return at + 1
  const resumed = adjunctEnd(context, cue, at, limit)
  if (resumed !== null) {
    // ندد س، في بيان، بالهجوم
    if (walk.medium === null && isChannel(context, at + 1)) walk.medium = phraseAt(context, at + 2, mediumEnd(context, at + 2, resumed - 1))
    return resumed
  }
  if (
    context.timeAt[at + 1] !== -1 ||
    next.pos === 'preposition' ||
    next.pos === 'complementizer' ||
    (next.analysis?.preposition ?? '') !== ''
  )
    return at + 1
  if (next.pos === 'relative' || context.document.quoteOpenedBy.has(at + 1)) return at + 1
  const bearer = bearerEnd(context, bare, at, limit)
  if (bearer !== null) return bearer
  const aside = asideEnd(context, at, limit) ?? passedOnEnd(context, at, limit)
  if (aside !== null) return aside
  if (next.pos === 'verb' && anonymityEnd(context, at + 1, limit) !== null) return at + 1
  if (cue.frame.object && bare.length === 1 && mayBeMasdar(context, at + 1)) return at + 1
  const describes = next.derived === 'participle' && next.analysis?.article !== true && !context.nameTokens.isTitle(at + 1)
  if (next.pos === 'verb' || describes || next.analysis?.conjunction === 'و') return CLAUSE_ENDS
  if (bare.length === 0 || context.nameTokens.isTitle(at + 1)) return at + 1
  return cue.frame.object && bare.length === 1 && canSpeak(context, bare[0]!)
    ? at + 1
    : bare.length === 1 && (cue.frame.person || cue.frame.fromObject)
      ? at + 1
      : CLAUSE_ENDS
}

/** Longer than a scare quote, or with a verb of its own. */
export function isSpeech(context: ReadingContext, index: number): boolean {
  const quote = context.document.quotes[index]!
  if (quote.last - quote.first + 1 > SCARE_QUOTE) return true
  for (let i = quote.first; i <= quote.last; i++) if (context.document.tags[i]!.pos === 'verb') return true
  return false
}

/** «دعا س، في ختام زيارة إلى ص، إلى التهدئة»: the mark that ends an adjunct, where the verb's own preposition stands behind it; else null. */
function adjunctEnd({ document: { tokens, tags } }: ReadingContext, { frame }: Cue, at: number, limit: number): number | null {
  const isOwn = (i: number) => frame.by?.includes(tags[i]!.analysis?.preposition || tags[i]!.lemma) === true
  if (frame.by === undefined || tags[at + 1]!.pos !== 'preposition' || isOwn(at + 1)) return null
  for (let i = at + 2; i < limit; i++) {
    if (tags[i]!.pos === 'complementizer' || /[؛:.]/.test(tokens[i]!.word.surface)) return null
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return isOwn(i + 1) && tags[i + 1]!.pos !== 'verb' ? i + 1 : null
  }
  return null
}

/** «ينفي أمير المنطقة، الحاج س ص، أن …»: the mark that closes who bears the title before, or null where something else opens. */
function bearerEnd(context: ReadingContext, bare: readonly SpeakerPhrase[], at: number, limit: number): number | null {
  const { tags, tokens } = context.document
  const office = bare.length === 1 ? bare[0]! : null
  if (office === null || office.last !== at - 1 || !context.nameTokens.isTitle(office.first)) return null
  if (
    !context.nameTokens.isTitle(at + 1) &&
    tokens[at + 1]!.word.folded !== 'الحاج' &&
    context.heads.firstGivenName(tokens[at + 1]!.word)?.skip !== 0
  )
    return null
  for (let i = at + 1; i <= Math.min(limit, at + BEARER); i++) {
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return i + 1
    const { pos, analysis } = tags[i]!
    if ((pos !== 'nominal' && pos !== 'adjective') || (analysis?.conjunction ?? '') !== '' || (analysis?.preposition ?? '') !== '')
      return null
  }
  return null
}
/** Tokens of a name between two commas. */
const BEARER = 6

/** «قالت أ. ب.، وهي أم لأربعة، : …», «سائق، واسمه م.، …»: the mark that ends an aside on the speaker, or null where none opens. */
function asideEnd(context: ReadingContext, at: number, limit: number): number | null {
  const { tags, tokens } = context.document
  const next = tags[at + 1]
  if (next?.analysis?.conjunction !== 'و' || !(next.pos === 'pronoun' || ASIDES.has(next.lemma))) return null
  for (let i = at + 2; i <= Math.min(limit, at + 18); i++)
    if (tokens[i]!.word.surface === ':' || tokens[i]!.word.surface === '،' || tags[i]!.pos === 'complementizer') return i
  return null
}
const ASIDES = new Set(['مقر', 'اسم', 'دعي', 'دعا', 'ادعي'])

/** «نفى مصدر عسكري، نقلت عنه الوكالة، استهداف الحي»: behind the mark that ends who passed his words on, or null where none is told of. */
function passedOnEnd({ document: { tokens, tags } }: ReadingContext, at: number, limit: number): number | null {
  if (!isPassingOn(tags, at + 1)) return null
  for (let i = at + 3; i <= Math.min(limit, at + PASSED_ON); i++) {
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return i + 1
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
  }
  return null
}
/** «نقلت عنه الوكالة»: said of one who speaks himself. */
export const isPassingOn = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at]!.pos === 'verb' && (tags[at + 1]?.analysis?.enclitic ?? '') !== '' && PASSING_ON.get(tags[at]!.lemma) === tags[at + 1]!.lemma
const PASSING_ON: ReadonlyMap<string, string> = new Map([
  ['نقل', 'عن'],
  ['نسب', 'الي'],
])
/** Tokens of such an aside. */
const PASSED_ON = 12

/** The mark that closes an aside between dashes or brackets. */
function closingMark(context: ReadingContext, at: number, limit: number): number | null {
  const mark = context.document.tokens[at]!.word.surface
  const wanted = mark === '(' ? ')' : mark
  for (let i = at + 1; i <= limit; i++) if (context.document.tokens[i]!.word.surface === wanted) return i
  return null
}
