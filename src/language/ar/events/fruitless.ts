import type { ReadingContext } from '../context.ts'
import { foldedWords } from '../letters.ts'
import { wordTest } from '../vocabulary.ts'
import type { Trigger } from './triggers/triggers.ts'

/** Tokens from talks to the words that say that nothing came of them, with names counted as one. */
const REACH = 8
const WITHOUT = foldedWords('دون بدون بلا')
const COMING_TO = foldedWords('توصل إحراز أحرز تحقيق حقق أي أية اتفق')
const RESULT = foldedWords('اتفاق نتيجة نتائج تقدم اختراق تفاهم حل تسوية توافق')

/** «انتهت المحادثات بين الجانبين دون التوصل إلى اتفاق», «انفضت الجولة بلا نتيجة»: talks that come to nothing. */
export function isFruitless({ document: { tags, tokens, sentences, sentenceOf }, names }: ReadingContext, { last }: Trigger): boolean {
  const end = sentences[sentenceOf[last]!]!.last
  for (let i = last + 1, left = REACH; i <= end && left > 0; i++, left--) {
    if (closes(tokens[i]!.word)) return false
    if (names.at[i] !== -1) {
      i = names.last[names.at[i]!]!
      continue
    }
    if (tags[i]!.pos === 'relative' || tags[i]!.pos === 'complementizer') return false
    if (WITHOUT.has(tags[i]!.lemma) || WITHOUT.has(tokens[i]!.word.folded)) return bearsNothing(tags, i + 1, end)
  }
  return false
}
const closes = wordTest(({ kind, surface }) => kind !== 'word' && /[؛:.]/.test(surface))

/** Whether the words at `at` are a result, or that one comes to it. */
function bearsNothing(tags: ReadingContext['document']['tags'], at: number, end: number): boolean {
  for (let i = at; i <= Math.min(end, at + COMING); i++) {
    const { analysis, lemma, pos } = tags[i]!
    if (RESULT.has(analysis?.stem.replace(/ا$/u, '') ?? '') || RESULT.has(lemma)) return true
    if (pos !== 'preposition' && !COMING_TO.has(lemma)) return false
  }
  return false
}
/** Tokens of «التوصل إلى أي». */
const COMING = 3
