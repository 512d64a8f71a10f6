import type { EventType } from '../../../../model/lists.ts'
import { isAfterThat } from '../../after-that.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isWithinRelative } from '../clause/relative.ts'
import { FRAMES, isGoverned, MATTERS } from '../gate/background.ts'
import { isCarriedOut } from '../gate/told-in-passing.ts'
import { carrierOf } from '../roles/carrier.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** What nobody asks for or promises where it only governs the matter of it (طالب بالتحقيق في مقتل الصحفي). */
const SUFFERED: ReadonlySet<EventType> = new Set([
  'attack',
  'clash',
  'abduct',
  'destroy',
  'arrest',
  'displace',
  'protest',
  'war',
  'violation',
])
/** How things stand: the present tells of it too (موظفون يحتجزهم الحوثيون). */
const STANDING: ReadonlySet<EventType> = new Set(['abduct', 'arrest', 'control', 'blockade', 'war', 'clash'])
/** After these something has happened, whatever is said about what followed. */
const AFTER = foldedWords('إثر عقب منذ غداة جراء بعيد')
const MATTERS_OF_THE_PAST: ReadonlySet<string> = new Set(
  [...FRAMES, ...MATTERS].filter((word) => !foldedWords('قبل قبيل عشية عند لدى حين ظل إطار').has(word)),
)

/**
 * Whether what is asked, promised, threatened or denied takes it as known that something happened: in a relative clause in the past, by a past verb
 * that carries the noun, after a preposition that puts it behind, as the matter of an inquiry or an answer. It has happened, whatever the verb of
 * saying makes of the rest.
 */
export function isPresupposed(context: ReadingContext, trigger: Trigger): boolean {
  const { tags } = context.document
  if (trigger.finite) return isStanding(context, trigger) || isToldInRelative(context, trigger) || isBehind(context, trigger)
  if (AFTER.has(tags[trigger.first - 1]?.lemma ?? '')) return true
  // بعد أن قتل شرطي, spelt like a killing
  if (isAfterThat(context.document, trigger.first)) return true
  // دعا إلى وقف حرب اندلعت قبل عامين
  if (SUFFERED.has(trigger.pattern.frame.type) && isCarriedOut(context, trigger)) return true
  const carrier = carrierOf(context, trigger)
  if (carrier !== null && tags[carrier]!.analysis?.form?.tense === 'perfect') return true
  return SUFFERED.has(trigger.pattern.frame.type) && isGoverned(context, trigger, MATTERS_OF_THE_PAST)
}

/** «المطار المغلق منذ آب», «الصحفي المعتقل منذ مارس»: a participle that qualifies a noun says how that stands, whatever is asked for. */
export const isStanding = ({ document: { tags } }: ReadingContext, { first, finite }: Trigger): boolean =>
  finite && tags[first]!.pos !== 'verb' && tags[first]!.analysis?.article === true

/** «نفى أن يكون الجيش قد قصف القرية بعد سريان الهدنة»: when it was that is denied. */
export const isTimeOf = ({ document: { tags } }: ReadingContext, { first, finite }: Trigger): boolean =>
  !finite &&
  (TIMES.has(tags[first - 1]?.lemma ?? '') ||
    (COURSE.has(tags[first - 1]?.analysis?.stem ?? '') && TIMES.has(tags[first - 2]?.lemma ?? '')))
const TIMES = foldedWords('بعد منذ عقب إثر خلال أثناء')
const COURSE = foldedWords('سريان إعلان بدء توقيع دخول إبرام انتهاء')

/** «بالإفراج عن 26 من أبناء القرية اعتقلتهم القوات»: within what is asked, a verb whose pronoun takes up those whom a verbal noun is about. */
function takesUpAsked({ document: { tags, tokens } }: ReadingContext, first: number): boolean {
  const { analysis } = tags[first]!
  if (analysis === null || analysis.conjunction !== '' || analysis.enclitic === '') return false
  for (let i = first - 1; i >= Math.max(0, first - ASKED); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return false
    if (tags[i]!.derived === 'masdar') return i < first - 1
  }
  return false
}
/** Tokens from such a verb back to the verbal noun. */
const ASKED = 10

/** «دعت إلى إزالة الألغام بعد أن قتل شرطي وأصيب ثلاثة», «بعدما قصفت», «لأنه هاجم»: a past verb, or one that goes on by و from it, behind what is put first in time or as the reason. */
function isBehind({ document }: ReadingContext, { first, tense }: Trigger): boolean {
  const { tags, tokens, sentences, sentenceOf } = document
  if (tense !== 'perfect') return false
  const start = sentences[sentenceOf[first]!]!.first
  for (let i = first - 1; i >= Math.max(start, first - BEHIND); i--) {
    const { pos } = tags[i]!
    if (pos === 'verb') {
      if (tags[first]!.analysis?.conjunction !== 'و' || tags[i]!.analysis?.form?.tense !== 'perfect') return false
      continue
    }
    if (REASONS.test(tokens[i]!.word.folded) || isAfterThat(document, i + 1)) return true
    if (pos === 'complementizer') return false
    if (pos === 'relative' || /[؛:،]/.test(tokens[i]!.word.surface)) return false
  }
  return false
}
/** Tokens from such a verb back to what opens its clause. */
const BEHIND = 12
const REASONS = /^(?:عندما|حينما|لان(?:ه|ها|هم)?|اذ|لما|منذما)$/u

function isToldInRelative(context: ReadingContext, { first, tense, pattern: { frame } }: Trigger): boolean {
  const { tags } = context.document
  const before = tags[first - 1]
  // موظفون يحتجزهم الحوثيون; not نفى أن تكون طائراته قصفت
  const isBare =
    before?.pos === 'nominal' &&
    before.analysis?.article === false &&
    before.analysis.enclitic === '' &&
    tags[first]!.analysis?.conjunction === ''
  if (!(isBare && tags[first]!.analysis?.enclitic !== '') && !isWithinRelative(context, first) && !takesUpAsked(context, first))
    return false
  return tense === 'perfect' || (STANDING.has(frame.type) && tags[first]!.analysis?.future !== true)
}
