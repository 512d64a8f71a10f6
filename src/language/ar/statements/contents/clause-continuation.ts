import type { ReadingContext } from '../../context.ts'
import { fold } from '../../letters.ts'
import { AMONG, INCIDENTS } from '../../lexicon/figure-cues.ts'
import type { Tag } from '../../tagging.ts'
import type { Analysis } from '../../vocabulary.ts'

/** «الشروط نفسها، وهي وقف القتال، والإفراج عن …»: acts in a row, what the words before stand for. */
export function enumerates(tags: readonly Tag[], at: number, last: number): boolean {
  if (
    !THESE.has(tags[at]!.analysis?.stem ?? tags[at]!.lemma) ||
    tags[at]!.analysis?.conjunction !== 'و' ||
    tags[at + 1]?.derived !== 'masdar'
  )
    return false
  for (let i = at + 2; i <= Math.min(last, at + ROW); i++) {
    const { pos, derived, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'relative' || pos === 'complementizer') return false
    if (derived === 'masdar' && analysis?.conjunction === 'و') return true
  }
  return false
}
const THESE = new Set(['هي', 'هما'])
/** Tokens from such a word to the second act. */
const ROW = 12

/** «، فيما أصيب 30»: while, with figures and no source of their own, is told by the same one. */
export function givesFigures({ document: { tokens, tags } }: ReadingContext, at: number, last: number, cues: ReadonlySet<number>): boolean {
  if (!WHILE.has(tags[at]!.lemma) && !(tags[at]!.lemma === 'في' && tags[at + 1]?.lemma === 'حين')) return false
  let figures = false
  for (let i = at + 1; i <= last; i++) {
    if (cues.has(i)) return false
    figures ||= tokens[i]!.kind === 'number' || tags[i]!.pos === 'number'
  }
  return figures
}
const WHILE = new Set(['فيما', 'بينما'])

/** What goes on with a noun phrase over a comma: a relative, what is joined, who is among those told, when and in what it happened. */
export function goesOn(context: ReadingContext, at: number): boolean {
  const { tags, tokens } = context.document
  const { pos, analysis } = tags[at]!
  if (pos === 'relative' || (analysis?.conjunction === 'و' && pos !== 'verb')) return true
  // فضلا عن جثتين; لترتفع الحصيلة إلى 13
  if (BESIDES.has(tokens[at]!.word.folded) || (analysis?.preposition === 'ل' && pos === 'verb' && RESULTS.has(tags[at]!.lemma))) return true
  // بمحاكمة الوزير، لتورطه في مجزرة: why
  if (analysis?.preposition === 'ل' && tags[at]!.derived === 'masdar' && analysis.enclitic !== '') return true
  if (among.has(tokens[at]!.word.folded) || among.has(tokens[at + 1]?.word.folded ?? '')) return true
  if (context.timeAt[at] !== -1 || (pos === 'preposition' && (context.timeAt[at + 1] ?? -1) !== -1)) return true
  const governed = pos === 'preposition' && IN.has(tags[at]!.lemma) ? tags[at + 1] : analysis?.preposition === 'ب' ? tags[at] : undefined
  return governed !== undefined && (incidents.has(governed.lemma) || incidents.has(governed.analysis?.stem ?? ''))
}
const BESIDES = new Set(['فضلا', 'علاوه', 'اضافه'])
const RESULTS = new Set(['ارتفع', 'رفع', 'بلغ', 'وصل', 'صبح', 'اصبح', 'تجاوز'])
const among = new Set(AMONG.split(' ').map(fold))
const incidents = new Set(INCIDENTS.split(' ').map(fold))
const IN = new Set(['في', 'جراء', 'اثر', 'خلال'])

/**
 * «قال إن الجسر دمر، كما أن الطريق مقطوع», «…، إلا أن الخطر قائم», «…، وهو لا يزال خطرا»: what adds to a clause or limits it is told by the same one, where
 * nobody else says anything in the rest of the sentence.
 */
export function addsToClause({ document: { tags } }: ReadingContext, at: number, last: number, cues: ReadonlySet<number>): boolean {
  const next = tags[at + 1]
  const { lemma, pos, analysis } = tags[at]!
  // وهي الأولى منذ عام: a remark on what was said
  const isState = pos === 'pronoun' && analysis?.conjunction === 'و' && (next?.pos === 'verb' || next?.pos === 'negation')
  const isLimit = LIMITING.has(lemma) && next?.pos === 'complementizer'
  const isDone = lemma === 'كما' && next?.pos === 'verb' && DONE.has(next.lemma)
  if (!isState && !isLimit && !isDone) return false
  for (let i = at; i <= last; i++) if (cues.has(i)) return false
  return true
}
const LIMITING = new Set(['كما', 'الا', 'غير', 'بيد'])
/** كما تم، كما جرى: what else was done. */
const DONE = new Set(['تم', 'جري'])

const isNoNewVerb = ({ form, conjunction }: Analysis): boolean =>
  conjunction === 'و' ? form !== null && form.pos !== 'verb' : form?.pos === 'verb'

/** «أعلنت هدنة وانسحبت»: behind a noun phrase without a verb a verb joined by و tells what came next, not what was said. */
export function goesOnDoing({ document: { tokens, tags } }: ReadingContext, first: number, at: number): boolean {
  const { pos, analysis } = tags[at]!
  const form = analysis?.form
  if (pos !== 'verb' || analysis?.conjunction !== 'و' || form?.tense !== 'perfect' || form.passive === 'yes') return false
  // وقتل, وخطف: the verbal noun spelt alike goes on with it; وصلت: she arrived
  if (tokens[at]!.word.analyses.some(isNoNewVerb)) return false
  for (let i = first; i < at; i++) {
    const before = tags[i]!.pos
    if (before === 'verb' || before === 'relative' || before === 'complementizer' || before === 'conditional') return false
  }
  return true
}
