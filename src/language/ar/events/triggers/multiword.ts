import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { boundEnd } from '../clause/bounds.ts'
import { insertionEnd, isComma, relativeClauseEnd } from '../clause/insertions.ts'
import { stemsOf } from './trigger-words.ts'

/** The words after the first, each at most one adjective, quotation mark or subject name further on; null where they do not follow. `spread`: see EventFrame. */
export function matchRest(context: ReadingContext, at: number, rest: readonly string[], limit: number, spread: boolean): number | null {
  if (spread) return spreadRest(context, at, rest, limit)
  const { tokens, tags } = context.document
  const reach = tags[at]!.pos === 'verb' ? 3 : 2
  let last = at
  for (const wanted of rest) {
    let i = last + 1
    let skipped = 0
    for (; i <= limit && skipped <= reach; i++) {
      const tag = tags[i]!
      if (stemsOf(tag).includes(wanted)) break
      // أعيد السبت الأول من يونيو فتح المعبر
      if (context.timeAt[i] !== -1 && tags[at]!.pos === 'verb') continue
      const name = context.names.at[i]!
      if (name !== -1) {
        // who does it stands between verb and object, however long the name
        i = context.names.last[name]!
        skipped++
        continue
      }
      if (tokens[i]!.kind === 'punctuation') {
        // أطلق الخاطفون، مساء الأربعاء، سراح الطبيب
        // فرضت الدولة، التي …، عقوبات
        const closing =
          tags[at]!.pos === 'verb' && isComma(tokens[i]!) ? (insertionEnd(context, i, limit) ?? relativeClauseEnd(context, i, limit)) : null
        if (closing !== null) {
          i = closing
          continue
        }
        if (!/["“”«»']/.test(tokens[i]!.word.surface)) return null
        continue
      }
      // وقف فوري وكامل وغير مشروط لإطلاق النار
      if (i > last + 1 && i - last <= QUALITIES && isFurther(tags, i)) continue
      // وصلت التعزيزات غداة سيطرة الحركة: when, and another matter
      if (tag.pos === 'preposition' && WHEN.has(tag.lemma) && tag.analysis?.enclitic === '' && (context.timeAt[i + 1] ?? -1) === -1)
        return null
      if (tag.pos !== 'adjective' && tag.pos !== 'nominal' && tag.pos !== 'preposition' && tag.pos !== 'adverb') return null
      skipped++
      if (tag.pos === 'nominal' && skipped > reach - 1) return null
    }
    if (i > limit || skipped > reach) return null
    last = i
  }
  return last
}

/** «لقي سبعة عشر من سكان القرية حتفهم»: the word behind whom it befalls, in the clause of the first; null where it does not follow. */
function spreadRest({ document }: ReadingContext, at: number, [wanted]: readonly string[], limit: number): number | null {
  const { tokens, tags } = document
  if (tags[at]!.pos !== 'verb') return null
  for (let i = at + 1; i <= Math.min(limit, at + SPREAD); i++) {
    // ما لا يقل عن سبعة
    i = boundEnd(document, i) ?? i
    if (stemsOf(tags[i]!).includes(wanted!)) return i
    if (tokens[i]!.kind === 'punctuation' ? /[؛:.؟!]/.test(tokens[i]!.word.surface) : CLOSING.has(tags[i]!.pos)) return null
  }
  return null
}
/** Tokens between the two. */
const SPREAD = 16
const CLOSING: ReadonlySet<string> = new Set(['verb', 'complementizer', 'relative', 'conditional'])

const WHEN = foldedWords('بعد قبل منذ عقب إثر غداة عشية خلال أثناء قبيل بعيد')

/** Tokens over which a noun may be qualified before its next word. */
const QUALITIES = 7
const isFurther = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at]!.lemma === 'غير' || tags[at - 1]!.lemma === 'غير' || (tags[at]!.pos === 'adjective' && tags[at]!.analysis?.conjunction === 'و')
