import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { ON_A_DEED } from '../../statements/kinds/resumed.ts'
import { isComma } from '../clause/insertions.ts'
import { CONSEQUENCES } from '../gate/consequences.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** Verbs whose subject does what they govern by giving the word. */
export const ORDERS = foldedWords('أمر وجّه أوعز')
/** What is done by an order. */
const DONE_BY_ORDER: ReadonlySet<string> = new Set(['investigate', 'office', 'monitor', 'sanction'])
/** Tokens of what is ordered before its act. */
const HEAD = 1

/**
 * Whether the narrator tells of it, though it stands in what somebody says: an order that is its own deed (أمر الرئيس بفتح تحقيق), what somebody takes a stand on, or what stands
 * before a consequence whose figures alone have a source (قصفت …، ما أسفر عن مقتل ثلاثة بحسب الوزارة).
 */
export function isNarrated(context: ReadingContext, trigger: Trigger, { statement, cue, content }: FoundStatement): boolean {
  const { tags, tokens } = context.document
  if (statement.rule === ON_A_DEED || isTimeOfFighting(context, trigger) || isOfSpeaker(context, trigger, cue.at)) return true
  // عيّن الرئيس محافظا، وهي خطوة رفضتها الجبهة: it was done before anybody refused it
  if (statement.act === 'reject' && cue.first > trigger.last && trigger.finite && trigger.tense === 'perfect') return true
  // رفضت الجبهة الانصياع واحتجزت رهائن: she did both
  if (!isQuoted(context, content) && goesOnBeside(context, trigger, cue.at, statement.act === 'reject')) return true
  if (statement.act === 'demand')
    return (
      statement.audience === null &&
      ORDERS.has(tags[cue.at]!.lemma) &&
      DONE_BY_ORDER.has(trigger.pattern.frame.type) &&
      trigger.first <= content.first + HEAD
    )
  if (!statement.rule.startsWith('statement.post-posed') || cue.first < trigger.last || isComma(tokens[cue.first - 1]!)) return false
  for (let i = trigger.last + 1; i < cue.first; i++) if (isComma(tokens[i]!) && opensConsequence(context, i + 1)) return true
  return false
}

/** «اعتبر الرئيس الذي اختتم زيارة إلى المدينة أن …»: what tells who he is that speaks, before what he says. */
function isOfSpeaker(
  { document: { tags, tokens, sentences, sentenceOf } }: ReadingContext,
  { first, last }: Trigger,
  cue: number,
): boolean {
  if (cue > first || first - cue > DESCRIBED) return false
  let related = false
  for (let i = cue + 1; i < first; i++) {
    if (tags[i]!.pos === 'complementizer' || /[":«“]/.test(tokens[i]!.word.surface)) return false
    related ||= tags[i]!.pos === 'relative' && /^الت?[ذت]ي/u.test(tokens[i]!.word.folded)
  }
  if (!related) return false
  for (let i = last + 1; i <= Math.min(sentences[sentenceOf[first]!]!.last, last + DESCRIBED); i++) {
    if (tags[i]!.pos === 'complementizer') return tags[i]!.analysis?.conjunction === ''
    if (/[؛.:]/.test(tokens[i]!.word.surface) || tags[i]!.pos === 'verb') return false
  }
  return false
}
/** Tokens from the verb of saying to what tells of the speaker, and from there to what is said. */
const DESCRIBED = 14

/** A perfect that و joins to the cue, in agreement, of what is said by a verbal noun and no clause: its subject did that too. */
function goesOnBeside({ document: { tags, tokens } }: ReadingContext, { first, finite }: Trigger, cue: number, refuses: boolean): boolean {
  const [form, own] = [tags[cue]!.analysis?.form ?? null, tags[first]!.analysis?.form ?? null]
  if (!finite || tags[cue]!.pos !== 'verb' || tags[first]!.analysis?.conjunction !== 'و' || cue > first) return false
  // ودعا إلى هدنة تسمح بدفن الموتى ونقل الجرحى: a verbal noun spelt like it
  if (tokens[first]!.word.analyses.some((one) => one.form?.pos === 'masdar')) return false
  if (form?.tense !== 'perfect' || own?.tense !== 'perfect' || own.gender !== form.gender || own.passive === 'yes') return false
  for (let i = cue + 1; i < first; i++) if (tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative') return false
  return refuses || tags.slice(cue + 1, first).some(({ derived }) => derived === 'masdar')
}
const isQuoted = ({ document: { tokens } }: ReadingContext, { first }: FoundStatement['content']): boolean =>
  [first - 1, first].some((at) => /["«“:]/.test(tokens[at]?.word.surface ?? ''))

/** «منذ اندلاع القتال», «منذ بدء العملية»: everybody knows when that was. */
const isTimeOfFighting = ({ document: { tags } }: ReadingContext, { first, finite, pattern: { frame } }: Trigger): boolean =>
  !finite &&
  KNOWN_TO_ALL.has(frame.type) &&
  BEGINNING.has(tags[first - 1]?.analysis?.stem ?? '') &&
  SINCE.has(tags[first - 2]?.lemma ?? '') &&
  tags[first]!.analysis?.article === true
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(['war', 'clash', 'operation'])
const BEGINNING = foldedWords('اندلاع بدء بداية انطلاق نشوب تجدد')
const SINCE = foldedWords('منذ مع بعد قبل')

/** ما أسفر عن, مما أدى إلى, وأسفر ذلك عن. */
const opensConsequence = ({ document: { tags, tokens } }: ReadingContext, at: number): boolean => {
  const verb = WHICH.test(tokens[at]?.word.folded ?? '') ? tags[at + 1] : tags[at]
  return verb?.pos === 'verb' && CONSEQUENCES.has(verb.lemma)
}
const WHICH = /^(?:م?ما)$/u
