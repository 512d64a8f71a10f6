import type { ReadingContext } from '../../context.ts'
import type { Cue } from '../cues/cue.ts'
import { FRAMES } from '../frames.ts'
import { isSpeech } from '../kinds/quoted-speech.ts'
import { isProviso, isWhen } from '../prepositions.ts'
import { CLAUSE_ENDS, type Step, type Walk } from '../walk.ts'

/** At إن or أن: the content, unless the clause that it opens only tells when or but what. */
export function atComplementizer(context: ReadingContext, { cue, limit }: Walk, at: number): Step {
  const { tags } = context.document
  const before = tags[at - 1]!.lemma
  // بدأ الانسحاب غير أنه …: but that
  if (BUT.has(before)) return CLAUSE_ENDS
  if (isWhen(tags, at - 1)) {
    // قال قبل أن يغادر إن الاتفاق وشيك
    const that = cue.kind === 'postposed-verb' ? null : thatBehind(context, at, limit)
    if (that !== null) return that
    const speech = cue.frame.that === true ? speechBehind(context, at, limit) : null
    return speech === null ? CLAUSE_ENDS : { anchor: 'quote', content: speech }
  }
  if (!cue.frame.that && !cue.frame.by) return CLAUSE_ENDS
  // يسلم المقاتلون أسلحتهم، على أن يصدر عفو: provided that
  if (isProviso(context, cue.frame, at - 1)) return CLAUSE_ENDS
  return { anchor: 'that', content: tags[at]!.analysis!.enclitic === '' ? at + 1 : at }
}
const BUT = new Set(['غير', 'الا', 'بيد', 'سوي'])

/** The next إن or أن of the same clause, behind the one that tells when, or null. */
function thatBehind({ document: { tokens, tags } }: ReadingContext, at: number, limit: number): number | null {
  for (let i = at + 1; i <= limit; i++) {
    const { pos, lemma, analysis } = tags[i]!
    if ((pos === 'punctuation' && /[؛.؟:]/.test(tokens[i]!.word.surface)) || (pos === 'verb' && FRAMES.has(lemma))) return null
    if (pos === 'complementizer') return analysis?.conjunction === '' && !isWhen(tags, i - 1) ? i : null
  }
  return null
}

/** «قال س قبل أن يتوجه إلى … «…»»: the first token of a quotation that says something, behind the clause that tells when, or null. */
function speechBehind(context: ReadingContext, at: number, limit: number): number | null {
  const { tokens, tags, quoteOpenedBy } = context.document
  for (let i = at + 1; i < limit; i++) {
    if (/[؛.؟]/.test(tokens[i]!.word.surface) || (i > at + 1 && tags[i]!.pos === 'verb' && FRAMES.has(tags[i]!.lemma))) return null
    const quote = quoteOpenedBy.get(i)
    if (quote !== undefined) return isSpeech(context, quote) ? i + 1 : null
  }
  return null
}

/** «قال س، عاصمة …، خلال …، إن»: the clause that a comma separates from its verb, over asides that nothing else is said in. */
export function clauseAfterAsides(context: ReadingContext, { at, frame }: Cue, limit: number): number | null {
  const { tokens, tags } = context.document
  let told = false
  for (let i = at + 1; i <= limit; i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (pos === 'punctuation' && /[؛.؟:]/.test(tokens[i]!.word.surface)) return null
    if (pos === 'verb' && analysis?.conjunction === 'ف') return null
    told ||= pos === 'verb' && FRAMES.has(lemma)
    // في كلمة بُثت مساء، إنه: only قال takes إن
    if (told && (pos !== 'complementizer' || tags[at]!.lemma !== SAYING || !/^[إ]ن/u.test(tokens[i]!.word.light))) {
      if (pos === 'complementizer') return null
      continue
    }
    if (pos !== 'complementizer' || analysis?.conjunction !== '' || isWhen(tags, i - 1)) continue
    if (isProviso(context, frame, i - 1)) return null
    const mark = tokens[tags[i - 1]!.pos === 'preposition' ? i - 2 : i - 1]!.word.surface
    return mark === '،' || mark === ',' ? (analysis.enclitic === '' ? i + 1 : i) : null
  }
  return null
}
const SAYING = 'قال'
