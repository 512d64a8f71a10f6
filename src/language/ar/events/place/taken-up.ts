import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { tokenAt } from '../anchored.ts'
import { isComma } from '../clause/insertions.ts'

/** Tokens from the word for an event to what takes up the place of the one before. */
const REACH = 7
const THERE = 'هناك'
const ON_GROUND: ReadonlySet<string> = new Set([
  'attack',
  'clash',
  'withdraw',
  'control',
  'destroy',
  'displace',
  'evacuate',
  'arrest',
  'abduct',
])

/**
 * «سقطت المدينة إثر انسحاب الجيش منها», «وقصفت الطائرات السوق هناك»: whether what follows an event in its clause takes up a place of which the text has just
 * told, and whether that may be `place`.
 */
export function takesUpPlace(context: ReadingContext, event: UnresolvedEvent, place: number): boolean {
  if (!ON_GROUND.has(event.type)) return false
  const { document, names, mentions } = context
  const at = tokenAt(context, event.end - 1)
  const { tags, tokens, sentences, sentenceOf } = document
  for (let i = at + 1; i <= Math.min(sentences[sentenceOf[at]!]!.last, at + REACH); i++) {
    if (isComma(tokens[i]!) || tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative') return false
    if (tokens[i]!.word.folded === THERE) return true
    const { pos, lemma, analysis } = tags[i]!
    const pronoun = pos === 'preposition' && lemma === 'من' ? (analysis?.enclitic ?? '') : ''
    if (pronoun !== 'ه' && pronoun !== 'ها') continue
    let first = names.last[place]!
    while (names.at[first - 1] === place) first--
    // towns are feminine; of buildings and camps the first word tells
    const gender = mentions[place]!.kind === 'facility' ? (tags[first]!.analysis?.form?.gender ?? null) : 'f'
    return gender === null || (gender === 'f') === (pronoun === 'ها')
  }
  return false
}
