import { DIRECTIONS } from '../directions.ts'
import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import { TIME } from './draft.ts'
import type { Heads } from './heads.ts'
import { isUnknown } from './name-extent.ts'
import { isWeekday } from './weekdays.ts'

/** «في أولونغا»: an unknown word right after في that ends as foreign place names do, and Arabic verbal nouns do not. */
export function isPlaceAfterIn(document: ArabicDocument, taken: Int32Array, at: number): boolean {
  if (at === 0 || document.tokens[at - 1]!.word.folded !== 'في' || document.sentenceOf[at - 1] !== document.sentenceOf[at]) return false
  if (liesSoFar(document, at)) return true
  const { light } = document.tokens[at]!.word
  if (light.startsWith('ال')) return false
  return (
    (light.length >= 5 && /[او]$/.test(light)) ||
    liesBeside(document, at) ||
    (looksForeign(light) && isUnknown(document, at, 0) && (taken[at + 1] === TIME || endsPhrase(document, at)))
  )
}
/** «بريليب», «كونيكتيكت»: spelt with vowels as foreign names are, and without the beginnings and ends of Arabic nouns. */
const looksForeign = (light: string): boolean =>
  light.length >= 5 && !/^م.{3,4}$|[يء]$|ات$/u.test(light) && (light.match(/[اوي]/gu)?.length ?? 0) >= (light.endsWith('ه') ? 3 : 2)
const ENDING: ReadonlySet<string> = new Set(['preposition', 'verb', 'adverb'])
/** Nothing behind it goes on with its phrase, as a time does not: a mark, a preposition, a verb, or what is done there. */
function endsPhrase({ tags, tokens, sentenceOf }: ArabicDocument, at: number): boolean {
  const next = tags[at + 1]
  if (next === undefined || sentenceOf[at + 1] !== sentenceOf[at]) return true
  if (tokens[at + 1]!.kind === 'punctuation') return /^[،,.؛]$/u.test(tokens[at + 1]!.word.surface)
  return ENDING.has(next.pos) || isWeekday(tokens[at + 1]!.word) || next.analysis?.form?.indefiniteAccusative === true
}
/** «في غومبيه شمال شرقي نيجيريا»: where it lies follows. */
const liesBeside = ({ tokens, tags, sentenceOf }: ArabicDocument, at: number): boolean =>
  sentenceOf[at + 1] === sentenceOf[at] &&
  isDirection(tokens[at + 1]!.word.folded) &&
  (tags[at + 2]?.pos === 'nominal' || tags[at + 2]?.pos === 'adjective' || isDirection(tokens[at + 2]?.word.folded ?? ''))
/** «في الرمانة (40 كلم شمال تعز)», «في القيروانة، على بعد 20 كيلومترا من كركوك»: how far off it lies follows. */
function liesSoFar({ tokens, sentenceOf }: ArabicDocument, at: number): boolean {
  const mark = tokens[at + 1]?.word.surface ?? ''
  let i = at + 2
  if (/^[،,]$/u.test(mark) && tokens[i]?.word.folded === 'علي' && tokens[i + 1]?.word.folded === 'بعد') i += 2
  else if (mark !== '(') return false
  if (APPROXIMATE.has(tokens[i]?.word.folded ?? '')) i++
  return sentenceOf[i + 1] === sentenceOf[at] && tokens[i]!.kind === 'number' && DISTANCES.has(tokens[i + 1]!.word.folded)
}
const APPROXIMATE = new Set('نحو حوالي قرابة زهاء'.split(' ').map(fold))
const DISTANCES = new Set('كلم كم كيلومتر كيلومترا كيلومترات كيلو ميل ميلا أميال'.split(' ').map(fold))
const EXTREME = fold('أقصى')
const isDirection = (folded: string): boolean => DIRECTIONS.has(folded) || folded === EXTREME

/** «شمال كوراندا», «أطراف تنغالا»: an unknown word right after the noun for a part of a place or where it lies. */
export const isPlaceAfterPart = (document: ArabicDocument, heads: Heads, at: number): boolean =>
  at > 0 &&
  document.sentenceOf[at - 1] === document.sentenceOf[at] &&
  document.tags[at - 1]!.analysis?.article !== true &&
  heads.placePart(document.tokens[at - 1]!.word) &&
  // شمال وشرق
  !heads.placePart(document.tokens[at]!.word) &&
  !document.tokens[at]!.word.folded.startsWith('ال')
