import type { Act, Modality } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { FoundStatement } from '../../statements/index.ts'
import type { Tag } from '../../tagging.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** What a statement makes of an event in its content. */
export const BY_ACT: Partial<Record<Act, Modality>> = {
  deny: 'denied',
  reject: 'denied',
  accuse: 'alleged',
  demand: 'demanded',
  call: 'demanded',
  urge: 'demanded',
  propose: 'proposed',
  pledge: 'pledged',
  threaten: 'planned',
  warn: 'conditional',
  expect: 'planned',
}

/** «لفض الاشتباك», «يضع حدا لحرب», «ينهي حروبا», «طالب بإنهاء الحرب»: fighting that is to be ended is there. */
export function isBeingEnded({ document: { tags } }: ReadingContext, { first, finite, pattern: { frame } }: Trigger): boolean {
  if (finite || (frame.type !== 'war' && frame.type !== 'clash')) return false
  const before = tags[first - 1]
  if (
    frame.type === 'war' &&
    (tags[first]!.analysis?.preposition === 'ل'
      ? LIMIT.has(before?.analysis?.stem ?? '')
      : before?.pos === 'verb' && ENDS.has(before.lemma))
  )
    return true
  if (tags[first]!.analysis?.article !== true) return false
  return before?.pos === 'nominal' && before.analysis?.article === false && ENDING.has(before.analysis.stem)
}
const LIMIT = foldedWords('حد حدا نهاية')
const ENDS = foldedWords('أنهى طوى أوقف')
const ENDING = foldedWords('إنهاء وقف فض إيقاف احتواء إخماد تهدئة حل تسوية')

/** What is said of carrying out an accord, and not of the accord. */
export const STANDING_STILL: ReadonlySet<Modality> = new Set(['planned', 'negated', 'proposed'])

/** «رفضت رفع الحصار قبل تسليم السلاح»: not what is rejected, but what has to come first. */
export function isPrecondition(
  { document: { tags, tokens, sentences, sentenceOf } }: ReadingContext,
  { first }: Trigger,
  { cue }: FoundStatement,
): boolean {
  const from = Math.max(sentences[sentenceOf[first]!]!.first, cue.at + 1)
  for (let i = first - 1; i > from; i--) {
    if (tokens[i]!.kind === 'punctuation') return false
    const next = tags[i + 1]!
    if (BEFOREHAND.has(tags[i]!.lemma)) return next.pos === 'complementizer' || next.derived === 'masdar'
  }
  return false
}
const BEFOREHAND = new Set(['قبل'])

/** Acts whose content has not happened, but for what it takes as known. */
export const TAKING_FOR_GRANTED: ReadonlySet<Act> = new Set([
  'demand',
  'call',
  'urge',
  'propose',
  'pledge',
  'threaten',
  'warn',
  'accept',
  'expect',
  'deny',
  'reject',
])

/** الطرفان, الجانبان, البلدان. */
export const isOfBoth = (tag: Tag | undefined): boolean => tag?.analysis?.article === true && BOTH.has(tag.analysis.stem)
const BOTH = foldedWords('طرفان جانبان بلدان فريقان فصيلان خصمان جاران جارتان حركتان قبيلتان عشيرتان دولتان حكومتان وفدان أطراف')

/** زعم, ادعى: said, and not believed. */
export const ALLEGING = new Set(['زعم', 'ادعي'])
