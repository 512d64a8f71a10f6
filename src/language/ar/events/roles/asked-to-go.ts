import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { nounPhraseEnd } from '../../units.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { mayAct, namesIn } from './naming.ts'

/**
 * «تظاهروا مطالبين برحيل رئيس الوزراء …», «احتجاجا … داعين إلى استقالة الحكومة», «وصفوا الرئيس بأنه … وطالبوا باستقالته»: who is to go is whom a
 * protest, or a call on him to go, is against.
 */
export function askedToGo(context: ReadingContext, { first, last, pattern }: Trigger): readonly ArgumentPhrase[] {
  const { document, nameTokens } = context
  const { tags, sentences, sentenceOf } = document
  const { first: begins, last: end } = sentences[sentenceOf[last]!]!
  const isCall = pattern.frame.type === 'demand'
  for (let i = last + 1; i <= Math.min(end, last + (isCall ? CALL_REACH : PROTEST_REACH)); i++) {
    if (!LEAVING.has(tags[i]!.lemma) && !LEAVING.has(tags[i]!.analysis?.stem ?? '')) continue
    if (!isCall && ![tags[i - 1], tags[i - 2]].some((tag) => tag !== undefined && CALLING.has(tag.lemma))) continue
    const enclitic = tags[i]!.analysis?.enclitic ?? ''
    if (enclitic !== '') return enclitic === 'ه' ? personBefore(context, i, isCall ? begins : first) : []
    if (i === end) return []
    const phrase = { first: i + 1, last: nounPhraseEnd(document, nameTokens, i + 1, end), preposition: '', coordinated: false }
    return phrase.last < phrase.first ? [] : [phrase]
  }
  return []
}
/** The man named last before a token, places aside; nobody where a body or group stands nearer. */
function personBefore({ names, mentions }: ReadingContext, at: number, from: number): readonly ArgumentPhrase[] {
  for (let i = at - 1; i >= from; i--) {
    const name = names.at[i]!
    if (name === -1 || mentions[name]!.kind === 'place' || mentions[name]!.kind === 'country') continue
    if (mentions[name]!.kind !== 'person' && mentions[name]!.kind !== 'office') return []
    let first = i
    while (names.at[first - 1] === name) first--
    return [{ first, last: i, preposition: '', coordinated: false }]
  }
  return []
}

/** «احتشدوا أمام السفارة التونسية», «ساروا نحو مقر الحاكم»: the seat of a power before which a protest is held is whom it is meant for. */
export const seatsFaced = ({ document: { tags } }: ReadingContext, { arguments: { phrases } }: Trigger): readonly ArgumentPhrase[] =>
  phrases.filter(({ first, preposition }) => FACING.has(preposition) && SEATS.has(tags[first]!.analysis?.stem ?? ''))
const FACING = foldedWords('أمام قبالة نحو خارج')
const SEATS = foldedWords('سفارة سفارات قنصلية مقر مقار مبنى مباني برلمان وزارة محكمة قصر مجلس بلدية محافظة مديرية رئاسة')

/** «تجمعوا مطالبين الحكومة التركية بالتدخل», «تظاهرة تطالب السلطة بوقف المفاوضات»: of whom they ask something. */
export function askedBy(context: ReadingContext, { last }: Trigger): readonly ArgumentPhrase[] {
  const { document, nameTokens } = context
  const { tags, tokens, sentences, sentenceOf } = document
  const out: ArgumentPhrase[] = []
  const end = sentences[sentenceOf[last]!]!.last
  for (let i = last + 1; i < Math.min(end, last + ASKING_REACH); i++) {
    if (/[؛.:]/u.test(tokens[i]!.word.surface)) break
    if (tags[i]!.lemma !== 'طالب' || tags[i]!.analysis?.article === true || tags[i + 1]!.analysis?.preposition === 'ب') continue
    const phrase = { first: i + 1, last: nounPhraseEnd(document, nameTokens, i + 1, end), preposition: '', coordinated: false }
    if (phrase.last < phrase.first) continue
    const name = namesIn(context, phrase)[0]
    if (name === undefined ? POWERS.has(tags[i + 1]!.analysis?.stem ?? '') : mayAct(context, name)) out.push(phrase)
  }
  return out
}
const POWERS = foldedWords('حكومة سلطات سلطة رئاسة برلمان قيادة إدارة')
const ASKING_REACH = 25
const PROTEST_REACH = 40
/** Tokens from a word that calls on somebody to what he is called on to do. */
const CALL_REACH = 8
const LEAVING = new Set(['استقاله', 'استقال', 'رحيل', 'رحل', 'تنحي', 'تنحيه', 'اقاله', 'اقال', 'اسقاط', 'اسقط', 'محاكمه', 'محاسبه'])
const CALLING = new Set(['طالب', 'دعا', 'هتف', 'ندد', 'نادي'])
