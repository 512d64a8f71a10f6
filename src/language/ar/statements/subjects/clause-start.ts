import type { ReadingContext } from '../../context.ts'
import { tagTest } from '../../tag-facts.ts'
import { anonymityEnd, HUMANS } from '../frames.ts'
import { isPassingOn } from '../marked-asides.ts'

/** «الحركة، التي تتهمها واشنطن …، قد سيطرت», «وفد يرأسه الوزير»: the verb of a relative clause opens no clause that could have the subject. */
function opensAttribute({ document: { tags } }: ReadingContext, at: number): boolean {
  const before = tags[at - 1]
  // ما يجعل السلطات تخشى: a clause of its own
  if (before?.pos === 'relative') return before.lemma !== 'ما' || tags[at - 2]?.pos === 'pronoun'
  // مصادر بفصائل تدعم الحكومة تحدثت: which those are that a preposition governs
  const isGoverned = before?.pos === 'nominal' && (before.analysis?.preposition !== '' || tags[at - 2]?.pos === 'preposition')
  if (
    isGoverned &&
    before.analysis?.article === false &&
    before.analysis.enclitic === '' &&
    tags[at]!.analysis?.form?.tense === 'imperfect'
  )
    return tags[at]!.analysis!.conjunction === ''
  return (
    tags[at]!.analysis?.enclitic !== '' &&
    tags[at]!.analysis?.conjunction === '' &&
    before?.pos === 'nominal' &&
    before.analysis?.article === false
  )
}

/** «قائدا ميدانيا يعرف بـ«زورو» نفى», «مسؤولا محليا يقيم في البلدة أكد»: of two verbs behind one who is not named the first says who he is. */
function saysMoreOfOne({ document: { tags, tokens }, heads }: ReadingContext, at: number, verb: number): boolean {
  const { analysis } = tags[at]!
  if (analysis?.conjunction !== '' || analysis.form?.tense !== 'imperfect' || at >= verb) return false
  for (let i = at + 1; i < verb; i++) if (/^[،,]$/.test(tokens[i]!.word.surface) || tags[i]!.pos === 'complementizer') return false
  let noun = at - 1
  // مسؤولا محليا: spelt like an adverb
  while (noun > 0 && (tags[noun]!.pos === 'adjective' || tags[noun]!.pos === 'adverb') && tags[noun]!.analysis?.article === false) noun--
  const own = tags[noun]?.analysis
  if (own?.article !== false || own.enclitic !== '' || own.preposition !== '' || tags[noun - 1]?.pos === 'preposition') return false
  return heads.title(tokens[noun]!.word) !== null || HUMANS.has(tags[noun]!.lemma)
}

const CONTRASTING = new Set(['لكن', 'ولكن', 'فيما', 'بينما', 'حيث', 'اذ'])
/** في حين */
const WHILE = 'حين'
const isContrasting = tagTest(({ lemma }) => CONTRASTING.has(lemma))

/** «مصدر أمني، تحدث شريطة عدم كشف اسمه لأنه …، قال»: the token before an aside that only withholds a name, or tells who passed his words on, else the one before the verb. */
function beforeWithheld(context: ReadingContext, at: number, first: number): number {
  const { tokens, tags } = context.document
  if (!/^[،,]$/.test(tokens[at - 1]?.word.surface ?? '')) return at - 1
  for (let i = at - 2; i > Math.max(first, at - WITHHELD); i--) {
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return at - 1
    if (tags[i]!.pos === 'verb' && (isPassingOn(tags, i) || (anonymityEnd(context, i, at - 2) ?? -1) >= at - 3)) return i - 1
  }
  return at - 1
}
/** Tokens of such an aside. */
const WITHHELD = 22

/** «الشبكة، وهي مجموعة تتابع الحرب، وصفت»: the comma that opens a remark on who that is, before the one that closes it; else null. */
function remarkBefore({ document: { tokens } }: ReadingContext, at: number, first: number): number | null {
  for (let i = at - 2; i > Math.max(first, at - REMARK); i--)
    if (/^[،,]$/.test(tokens[i]!.word.surface)) return /^وه(?:و|ي|م|ما)$/.test(tokens[i + 1]!.word.folded) ? i : null
  return null
}
const REMARK = 14

/** Where the clause of a verb begins: after the nearest comma that another verb precedes, or at the start of the sentence. */
export function clauseStart(context: ReadingContext, at: number, first: number): number {
  const { tokens, tags, quotes, quoteOf } = context.document
  let comma = false
  for (let i = beforeWithheld(context, at, first); i > first; i--) {
    const mark = tokens[i]!.word.surface
    const remark = /^[،,]$/.test(mark) ? remarkBefore(context, i, first) : null
    if (remark !== null) {
      i = remark
      continue
    }
    // في وقت «باتت الحاجات ملحة» تدعو اللجنة إلى: what is said in another quotation
    if (tags[i]!.pos === 'verb' && quoteOf[i] !== -1 && quoteOf[i] !== quoteOf[at]) return Math.min(at, quotes[quoteOf[i]!]!.last + 2)
    if (mark === '؛' || mark === ':') return i + 1
    comma ||= mark === '،' || mark === ','
    // …، وكانت الوزارة قد أعلنت
    // … في الدعوى، كان المجلس قد أكد
    const isWas = tags[i]!.lemma === 'كان' && tags[i]!.pos === 'verb'
    if (isWas && (tags[i]!.analysis?.conjunction === 'و' || /^[،,]$/.test(tokens[i - 1]!.word.surface))) return i + 1
    // … بقصف مقره، لكن المتحدث نفى
    if (isContrasting(tags[i]!) || (tags[i]!.lemma === WHILE && tags[i - 1]!.lemma === 'في')) return tags[i]!.analysis?.enclitic ? i : i + 1
    const isSaid = comma && tags[i - 1]?.pos === 'complementizer' && tags[i - 2]?.pos === 'verb' && opensAttribute(context, i - 2)
    if (
      tags[i]!.pos === 'verb' &&
      tags[i]!.lemma !== 'كان' &&
      !isSaid &&
      !opensAttribute(context, i) &&
      !(tags[at]!.analysis?.conjunction === '' && saysMoreOfOne(context, i, at)) &&
      anonymityEnd(context, i, at) === null
    )
      return i + 1
    // إسرائيل، التي تقول إنها تحمي الدروز، قصفت: what is said ends with its clause
    if (comma && tags[i]!.pos === 'complementizer' && tags[i - 1]?.pos === 'verb' && opensAttribute(context, i - 1)) continue
    if (tags[i]!.pos === 'complementizer') return i + 1
  }
  return first
}
