import { isFew } from '../../counted-nouns.ts'
import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import { ACCORDS, isAmong, isAmongThem, NOT, SETTLED } from './accord-words.ts'
import { REACH } from './said-of-accord.ts'

type Tags = ArabicDocument['tags']
type Tokens = ArabicDocument['tokens']

/** «من بنود الاتفاق: الإفراج عن …», «البند الأبرز في الهدنة هو نزع …» */
export function listedAt(at: number, last: number, tags: Tags, tokens: Tokens): number | null {
  let isOfAccord = (tags[at]!.analysis?.enclitic ?? '') !== '' || isMadeUpOf(at, tags) || isCounted(at, tags)
  for (let i = at + 1; i <= Math.min(last, at + LISTED_REACH); i++) {
    if (tags[i]!.pos === 'verb') return null
    const mark = tokens[i]!.word.surface
    // بالشروط نفسها، وهي وقف القتال
    const isSpeltOut = mark === '،' && i < last && COPULAS.has(tags[i + 1]!.lemma)
    if (isOfAccord && isSpeltOut) return i + 2
    // تتألف من 12 بندا، منها الإفراج عن الأسرى
    const isSome = i + 2 <= last && isAmongThem(tags[i + 1]!) && tags[i + 2]!.derived === 'masdar'
    if (isOfAccord && isSome) return i + 2
    if (isOfAccord && (mark === ':' || COPULAS.has(tags[i]!.lemma))) return i + 1
    // من بنود الاتفاق الإفراج عن الأسرى
    if (isOfAccord && PARTS.has(tags[at - 1]?.lemma ?? '') && tags[i]!.derived === 'masdar' && !isAmong(ACCORDS, tags[i]!)) return i
    if (tokens[i]!.kind === 'punctuation') return null
    isOfAccord ||= isAmong(SETTLED, tags[i]!) || (SAME.has(tags[i]!.analysis?.stem ?? '') && tags[i]!.analysis!.enclitic !== '')
  }
  return null
}
/** «الوثيقة تتألف من 12 بندا»: the clauses are counted of which it is made up. */
function isMadeUpOf(at: number, tags: Tags): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MADE_UP); i--) if (tags[i]!.pos === 'verb') return MAKING_UP.has(tags[i]!.lemma)
  return false
}
/** «اتفاقا من خمسة بنود», «محضرا من خمس نقاط» */
const isCounted = (at: number, tags: Tags): boolean =>
  at > 2 &&
  (tags[at - 1]!.pos === 'number' || isFew(tags[at - 1]!)) &&
  tags[at - 2]!.lemma === 'من' &&
  (isAmong(ACCORDS, tags[at - 3]!) || isAmong(MINUTES, tags[at - 3]!))
export const MINUTES = foldedWords('محضر')
/** Tokens from such a verb to the clauses. */
const MADE_UP = 4
const MAKING_UP = foldedWords('تألّف تكوّن ضمّ تضمّن شمل احتوى')
/** «أبرمت الحكومة والحركة اتفاقا لتبادل الأسرى»: what an accord that was made is for; the end of the fighting is the accord itself. */
export function meantFor(at: number, first: number, last: number, tags: Tags): number | null {
  let i = at + 1
  while (i <= last && i <= at + REACH && tags[i]!.pos === 'adjective') i++
  const { derived, analysis, lemma } = tags[Math.min(i, last)]!
  if (derived !== 'masdar' || analysis?.preposition !== 'ل' || ENDING.has(lemma)) return null
  if (at === first) return i
  for (let k = at - 1; k >= Math.max(first, at - MADE_REACH); k--) {
    const { pos, lemma: verb, analysis: own, derived: noun } = tags[k]!
    // للتوصل إلى اتفاق: it is not made
    if (pos === 'complementizer' || pos === 'relative' || (noun === 'masdar' && MAKING.has(verb))) return null
    if (pos === 'verb') return MAKING.has(verb) && own?.form?.tense === 'perfect' && !NOT.has(tags[k - 1]?.lemma ?? '') ? i : null
  }
  return null
}
const MAKING = foldedWords('وقّع أبرم عقد توصّل')
/** Tokens from the verb of making to the accord. */
const MADE_REACH = 24
const ENDING = foldedWords('أوقف وقف أنهى سلام هدأ تهدئة سوّى حلّ')
/** «الشروط نفسها»: those of the accord that is made anew. */
const SAME = foldedWords('نفس ذات عين')
const LISTED_REACH = 6
const COPULAS = foldedWords('هو هي')
const PARTS = foldedWords('من بين أبرز أهم ضمن أول أولى')
