import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isAccord } from '../accords/accord-words.ts'
import { isComma, isQuoteMark } from './insertions.ts'

/** Tokens from who signs to what is signed. */
const SIGNED_REACH = 60
export const SIGNING = foldedWords('وقّع أبرم عقد أعلن توصّل')
/** The accord behind a mark that a verb of signing is said of, before any other verb of its clause; −1 for none. */
export function accordAhead({ document: { tags, tokens } }: ReadingContext, from: number, limit: number): number {
  let [parted, quoted] = [false, false]
  for (let i = from; i <= Math.min(limit, from + SIGNED_REACH); i++) {
    const aside = asideEnd({ tags, tokens }, i, Math.min(limit, from + SIGNED_REACH))
    if (aside !== null) {
      parted = true
      i = aside
    }
    const { pos, analysis } = tags[i]!
    // «3 آر»: a name may be spelt like a verb
    if (isQuoteMark(tokens[i]!)) quoted = !quoted
    if (quoted) continue
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative' || /[؛:.؟!]/.test(tokens[i]!.word.surface)) return -1
    parted ||= isComma(tokens[i]!)
    const isObject = pos === 'nominal' && isAccord(tags[i]!) && analysis?.article === false && analysis.preposition === ''
    // …، اتفاق سلام: behind what stood between commas it needs no ending
    if (isObject && (analysis.form?.indefiniteAccusative === true || tags[i - 1]!.lemma === 'الي' || isComma(tokens[i - 1]!)))
      return parted ? i : -1
  }
  return -1
}

/**
 * «وقع الطرفان أمس، بعد أشهر من المفاوضات التي رعتها قطر، اتفاقا», «الرئيس، الذي وصل أمس، …»: the comma that closes what is said between commas of what went
 * before or of somebody, verbs and all, where the one at `at` opens it; null for none.
 */
export function asideEnd({ tags, tokens }: Pick<ReadingContext['document'], 'tags' | 'tokens'>, at: number, limit: number): number | null {
  if (!isComma(tokens[at]!) || at >= limit) return null
  const { pos, lemma } = tags[at + 1]!
  if (pos !== 'relative' && !BEFORE_IT.has(lemma)) return null
  for (let i = at + 2; i <= limit; i++) {
    if (/[؛:.؟!]/.test(tokens[i]!.word.surface)) return null
    if (isComma(tokens[i]!)) return i
  }
  return null
}
const BEFORE_IT = foldedWords('بعد عقب إثر غداة عشية قبل بعيد قبيل')

/** «الهدنة التي أعلن المبعوث التوصل إليها بين الطرفين»: the token behind what says that somebody came to it; between whom is said next. Null for none. */
export function reachedIn({ document: { tags, tokens } }: ReadingContext, at: number, limit: number): number | null {
  for (let i = at + 1; i <= Math.min(limit - 1, at + REACHED); i++) {
    if (tokens[i]!.kind === 'punctuation') return null
    const { derived, lemma, analysis } = tags[i]!
    if (derived !== 'masdar' || !MAKING.has(lemma)) continue
    const to = tags[i + 1]!
    if ((analysis?.enclitic ?? '') !== '') return i + 1
    return to.pos === 'preposition' && (to.analysis?.enclitic ?? '') !== '' ? i + 2 : null
  }
  return null
}
/** Tokens from the relative to the verbal noun. */
const REACHED = 10
const MAKING = foldedWords('توصّل وقّع أبرم عقد')
