import { OF_SOMEBODY } from '../../agreement.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { nounPhraseEnd } from '../../units.ts'
import { HUMANS } from '../frames.ts'

/** «الشرطة التابعة لوزارة الداخلية», «الفصائل الموالية للحكومة»: whose a body is belongs to its phrase. */
export function extendOverOwner({ document, nameTokens }: ReadingContext, last: number): number {
  const { tags, sentences, sentenceOf } = document
  if (!OF_SOMEBODY.has(tags[last]!.analysis?.stem ?? '') || sentenceOf[last + 1] !== sentenceOf[last]) return last
  if (tags[last + 1]?.analysis?.preposition !== 'ل') return last
  return Math.max(last, nounPhraseEnd(document, nameTokens, last + 1, sentences[sentenceOf[last]!]!.last))
}

/** «المفوضية العليا لحقوق الإنسان», «اللجنة الوطنية للانتخابات»: what a body is for; not whom it speaks to. */
export function extendOverPurpose({ document, heads, names, mentions, nameTokens }: ReadingContext, first: number, last: number): number {
  const { tags, tokens } = document
  const next = tags[last + 1]
  if (heads.organisation(tokens[first]!.word) === null || next?.analysis?.preposition !== 'ل' || next.analysis.enclitic !== '') return last
  if (document.sentenceOf[last + 1] !== document.sentenceOf[first] || next.pos !== 'nominal' || last === first) return last
  const name = names.at[last + 1]!
  // المنظمة الوطنية لضحايا الإرهاب, القيادة العامة للبيشمركة
  const isRanked = RANKS.has(tags[last]!.analysis?.stem ?? '') && !PRESS.has(next.lemma) && !PRESS.has(next.analysis.stem)
  if (isRanked && (name === -1 || mentions[name]!.kind === 'group' || mentions[name]!.kind === 'organisation'))
    return Math.max(last, nounPhraseEnd(document, nameTokens, last + 1, document.sentences[document.sentenceOf[first]!]!.last))
  const isPerson = heads.group(tokens[last + 1]!.word) !== null || heads.title(tokens[last + 1]!.word) !== null || HUMANS.has(next.lemma)
  if (isPerson || (name !== -1 && mentions[name]!.kind !== 'place')) return last
  return Math.max(last, nounPhraseEnd(document, nameTokens, last + 1, document.sentences[document.sentenceOf[first]!]!.last))
}

/** أم, أب, والد: who is told by her or his children. */
const PARENTS = new Set(['ام', 'اب', 'والد', 'والده'])

/** «أم لخمسة أطفال»: how many children belongs to the phrase. */
export function extendOverChildren({ document, nameTokens }: ReadingContext, first: number, last: number): number {
  const next = document.tags[last + 1]
  if (first !== last || !PARENTS.has(document.tags[first]!.analysis?.stem ?? '') || next?.analysis?.preposition !== 'ل') return last
  return Math.max(last, nounPhraseEnd(document, nameTokens, last + 1, document.sentences[document.sentenceOf[first]!]!.last))
}
/** What tells that a body is the one for its matter. */
const RANKS = foldedWords('وطنية وطني عامة عام عليا أعلى مركزية مركزي دولية دولي مستقلة')
/** Whom a body tells something. */
const PRESS = foldedWords('صحافي صحفي صحافيين صحفيين مراسل مراسلين إعلام صحافة صحيفة قناة وكالة مواطن مواطنين')
