import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** «ضربة للاقتصاد», «وصفتها بأنها مذبحة», «لم تتمكن من تأكيد أنباء بوقوع انفجار»: a figure of speech, a name for something else, a rumour that nobody confirms. */
export const isNotLiteral = (context: ReadingContext, trigger: Trigger): boolean =>
  !trigger.finite && (isFigurative(context, trigger) || isDescription(context, trigger) || isUnconfirmed(context, trigger))

/** What is struck is no place and nobody. */
function isFigurative({ document: { tags, tokens } }: ReadingContext, { first, last, pattern: { frame } }: Trigger): boolean {
  if (frame.type !== 'attack' || !BLOWS.has(tags[first]!.analysis?.stem ?? '')) return false
  for (let i = last + 1; i <= last + STRUCK; i++) {
    if (tags[i] === undefined || tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb') return false
    if (tags[i]!.analysis?.preposition === 'ل' || tags[i]!.analysis?.preposition === 'ب') return ABSTRACT.has(tags[i]!.analysis!.stem)
  }
  return false
}
const BLOWS = foldedWords('ضربة ضربات طعنة')
const STRUCK = 6
const ABSTRACT = foldedWords(
  'اقتصاد جهود جهد سلام آمال أمل مصداقية سمعة ثقة ديمقراطية مساعي سياحة تجارة مفاوضات وحدة استقرار مصالح صورة هيبة معنويات مسار حوار صناعة قطاع خطط خطة',
)

/** The predicate of what somebody calls it. */
function isDescription({ document: { tags, tokens } }: ReadingContext, { first, pattern: { frame } }: Trigger): boolean {
  if (frame.type !== 'attack' && frame.type !== 'war') return false
  for (let i = first - 1; i >= Math.max(0, first - CALLED); i--) {
    if (AS.test(tokens[i]!.word.folded)) return true
    // اعتبر القرار إعلان حرب
    if (frame.type === 'war' && DECLARING.has(tags[i]!.analysis?.stem ?? '')) return true
    if (tags[i]!.pos !== 'nominal' && tags[i]!.pos !== 'adjective' && !/["«“]/.test(tokens[i]!.word.surface)) return false
  }
  return false
}
const CALLED = 4
const DECLARING = foldedWords('إعلان إعلانا')
const AS = /^بان(?:ه|ها|هم|هما)$/u

function isUnconfirmed({ document: { tags, sentences, sentenceOf } }: ReadingContext, { first }: Trigger): boolean {
  const start = sentences[sentenceOf[first]!]!.first
  for (let i = first - 1; i >= Math.max(start + 1, first - RUMOUR); i--) {
    if (!CONFIRMING.has(tags[i]!.analysis?.stem ?? '')) continue
    for (let k = i - 1; k >= Math.max(start + 1, i - RUMOUR); k--)
      if (tags[k]!.pos === 'verb') return NEGATIONS.has(tags[k - 1]?.lemma ?? '') && ABLE.has(tags[k]!.lemma)
  }
  return false
}
/** Tokens from what is rumoured to the word of confirming, and from that to its verb. */
const RUMOUR = 5
const CONFIRMING = foldedWords('تأكيد تأكد تحقق')
const ABLE = foldedWords('تمكن تسنى استطاع أمكن')
const NEGATIONS = foldedWords('لم لا')
