import type { Span } from '../../../../model/span.ts'
import { type ReadingContext, spanOfTokens } from '../../context.ts'
import type { ArabicDocument } from '../../document.ts'
import { procliticsOf } from '../../names/draft.ts'
import { AGENT, type ArgumentPhrase } from '../clause/phrase.ts'

/**
 * The words that play a role: of the noun phrase in which a name stands all up to the name (العميد جبار مساعد), and all of it where the name only says
 * what kind of people or whose it is (مسلحون مجهولون, دبابة إسرائيلية). How many they are is no part of who they are.
 */
export function extentOf(context: ReadingContext, name: number, phrase: ArgumentPhrase): Span {
  const { names, mentions, document } = context
  const last = names.last[name]!
  const mention = mentions[name]!
  if (last < phrase.first || last > phrase.last) return { start: mention.start, end: mention.end }
  const isGeneric = (mention.kind === 'group' && mention.known === null) || mention.rule === 'name.demonym'
  const first = headOf(document, phrase)
  const start = names.at[first] === name ? mention.start : document.tokens[first]!.start + procliticsOf(document, first)
  return { start, end: isGeneric ? spanOfTokens(document, last, phrase.last).end : mention.end }
}

/** The words of a phrase without name, without their number. */
export const wordsOf = ({ document }: ReadingContext, phrase: ArgumentPhrase): Span =>
  spanOfTokens(document, headOf(document, phrase), phrase.last)

/** Head of a phrase: past numbers, and past جانب and the like where the phrase says by whom (من جانب الجيش). */
export function headOf({ tags, tokens }: ArabicDocument, { first, last, preposition }: ArgumentPhrase): number {
  let at = first
  if (preposition === AGENT && at < last && HANDS.has(tags[at]!.lemma)) at++
  // بحق المدنيين: whom
  if ((preposition === 'ب' || preposition === 'في') && at < last && tags[at]!.analysis?.stem === 'حق') at++
  while (at < last && (tokens[at]!.kind === 'number' || tags[at]!.pos === 'number' || COUNTING.test(tokens[at]!.word.folded))) at++
  // الآلاف من النيباليين
  if (at > first && at < last && tags[at]!.lemma === 'من' && tags[at]!.pos === 'preposition') at++
  return tokens[at]!.kind === 'punctuation' ? first : at
}
/** «مئات», «الآلاف», «نحو ثلاثين», «عدد»: how many, and nobody. */
export const isCount = (
  { tags, tokens }: Pick<ArabicDocument, 'tags' | 'tokens'>,
  { first, last }: Pick<ArgumentPhrase, 'first' | 'last'>,
): boolean => {
  for (let i = first; i <= last; i++)
    if (tokens[i]!.kind !== 'number' && tags[i]!.pos !== 'number' && !COUNTING.test(tokens[i]!.word.folded) && !AMOUNTS.has(tags[i]!.lemma))
      return false
  return true
}
const AMOUNTS = new Set(['عدد', 'عديد', 'كثير', 'معظم', 'بعض'])
const HANDS = new Set(['جانب', 'طرف', 'يد', 'لدن', 'واسطه', 'رصاص', 'نار', 'نيران'])
const COUNTING =
  /^(?:ال)?(?:ثلاث|اربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر|احد|احدي|اثنا|اثنتا|اثني|عشرون|عشرين|ثلاثون|ثلاثين|اربعون|اربعين|خمسون|خمسين|ستون|ستين|سبعون|سبعين|ثمانون|ثمانين|تسعون|تسعين|مئه|مءه|مائه|م(?:ا)?[ئء]ت[اي]|الف|الفا|الفي|عشرات|م[ئء]ات|الاف|مليون|ملايين|بضع)(?:ه)?$/u
