import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import type { Cue } from './cues/cue.ts'
import type { SpeakerPhrase } from './speakers/speaker.ts'

/** «دعا س، في ختام زيارة إلى ص، إلى التهدئة»: the mark that ends an adjunct, where the verb's own preposition stands behind it; else null. */
export function adjunctEnd({ document: { tokens, tags } }: ReadingContext, { frame }: Cue, at: number, limit: number): number | null {
  const isOwn = (i: number) => frame.by?.includes(tags[i]!.analysis?.preposition || tags[i]!.lemma) === true
  if (frame.by === undefined || tags[at + 1]!.pos !== 'preposition' || isOwn(at + 1)) return null
  for (let i = at + 2; i < limit; i++) {
    if (tags[i]!.pos === 'complementizer' || /[؛:.]/.test(tokens[i]!.word.surface)) return null
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return isOwn(i + 1) && tags[i + 1]!.pos !== 'verb' ? i + 1 : null
  }
  return null
}

/** «ينفي أمير المنطقة، الحاج س ص، أن …»: the mark that closes who bears the title before, or null where something else opens. */
export function bearerEnd(context: ReadingContext, bare: readonly SpeakerPhrase[], at: number, limit: number): number | null {
  const { tags, tokens } = context.document
  const office = bare.length === 1 ? bare[0]! : null
  if (office === null || at >= limit || office.last !== at - 1 || !context.nameTokens.isTitle(office.first)) return null
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
export function asideEnd(context: ReadingContext, at: number, limit: number): number | null {
  const { tags, tokens } = context.document
  const next = tags[at + 1]
  if (next?.analysis?.conjunction !== 'و' || !(next.pos === 'pronoun' || ASIDES.has(next.lemma))) return null
  for (let i = at + 2; i <= Math.min(limit, at + 18); i++)
    if (tokens[i]!.word.surface === ':' || tokens[i]!.word.surface === '،' || tags[i]!.pos === 'complementizer') return i
  return null
}
const ASIDES = new Set(['مقر', 'اسم', 'دعي', 'دعا', 'ادعي'])

/** «نفى مصدر عسكري، نقلت عنه الوكالة، استهداف الحي»: behind the mark that ends who passed his words on, or null where none is told of. */
export function passedOnEnd({ document: { tokens, tags } }: ReadingContext, at: number, limit: number): number | null {
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

/** «دعا الأطراف، ولا سيما الحركات المسلحة، إلى …»: behind the mark that ends who is among those told; null where none is told of. */
export function includedEnd({ document: { tokens, tags } }: ReadingContext, at: number, limit: number): number | null {
  const [word, next] = [tokens[at + 1]?.word.folded ?? '', tokens[at + 2]?.word.folded ?? '']
  if (!ABOVE_ALL.has(word) && !AMONG_THEM.test(`${word} ${next}`)) return null
  for (let i = at + 2; i <= Math.min(limit, at + INCLUDED); i++) {
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return i + 1
    if (tags[i]!.pos === 'complementizer') return null
  }
  return null
}
/** «واتهم الجيش الوطني، أحد فصائل التحالف، الحكومة بـ…»: behind the mark that closes of whom he is one; null where that is not told. */
export function oneOfEnd({ document: { tokens, tags } }: ReadingContext, at: number, limit: number): number | null {
  if (!ONE_OF.has(tokens[at + 1]?.word.folded ?? '')) return null
  for (let i = at + 2; i <= Math.min(limit, at + ONE_OF_MANY); i++) {
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return i + 1
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
  }
  return null
}
const ONE_OF = foldedWords('أحد إحدى أكبر أبرز أقوى أهم')
/** Tokens of such an aside. */
const ONE_OF_MANY = 9
const ABOVE_ALL = foldedWords('خصوصا وخصوصا خاصة وخاصة بخاصة وبخاصة تحديدا وتحديدا لاسيما ولاسيما سيما وسيما')
const AMONG_THEM =
  /^(?:و?لا سيما|و?ب?(?:من|ما) في(?:ه[اـ]?|هم|هن|هما)|بما في|و?علي راس(?:هم|ها|هما)|و?في (?:مقدمت|طليعت)(?:هم|ها)|و?من بين(?:هم|ها)|ومع(?:ها|هم|ه|هما) \S+)$/
/** Tokens of such an aside. */
const INCLUDED = 16

/** The mark that closes an aside between dashes or brackets. */
export function closingMark(context: ReadingContext, at: number, limit: number): number | null {
  const mark = context.document.tokens[at]!.word.surface
  const wanted = mark === '(' ? ')' : mark
  for (let i = at + 1; i <= limit; i++) if (context.document.tokens[i]!.word.surface === wanted) return i
  return null
}
