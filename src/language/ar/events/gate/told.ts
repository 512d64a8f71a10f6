import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { isRestrictive, isWithinRelative } from '../clause/relative.ts'
import { isUnprevented } from '../modality/unprevented.ts'
import { carries } from '../roles/doer-verbs.ts'
import { predicateOf, TELLING, tellingVerb } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { CONSEQUENCES } from './consequences.ts'
import { isAnnounced, isUnderWay } from './news-setting.ts'

/** Whether something around a noun says that it happened: a verb of happening or doing, of what followed, of who suffered; or it opens a heading. */
export const isTold = (context: ReadingContext, trigger: Trigger): boolean =>
  tellsIt(context, trigger) ||
  followsFrom(context, trigger) ||
  hasPredicate(context, trigger) ||
  predicateOf(context, trigger) !== null ||
  (isAnnounced(context, trigger) && !isSubjectOfClause(context, trigger)) ||
  isSpokenOf(context, trigger) ||
  isUnderWay(context, trigger) ||
  sufferedIn(context, trigger) ||
  isUnprevented(context, trigger) ||
  opens(context, trigger)

/** Who has part in it, or gets away, knows of it already: شارك في الهجوم. */
const PRESUPPOSING = new Set(['شارك', 'دخل', 'نجا'])
function tellsIt(context: ReadingContext, trigger: Trigger): boolean {
  const at = tellingVerb(context, trigger) ?? doneBy(context, trigger)
  if (at === null) return false
  const { tags } = context.document
  return !(PRESUPPOSING.has(tags[at]!.lemma) && tags[trigger.first]!.analysis?.article === true) && !isWithinRelative(context, at)
}

/** «كثفت قصفها»: a verb right before whose subject does what the noun names. */
const doneBy = ({ document: { tags } }: ReadingContext, { first }: Trigger): number | null =>
  tags[first - 1]?.pos === 'verb' && tags[first]!.analysis?.preposition === '' && carries(tags[first - 1]!.lemma) ? first - 1 : null

const BEFORE = 8
/** «ما أدى إلى مقتل», «أسفر عن إصابة خمسة ومقتل اثنين»: the verb before makes it what followed. */
function followsFrom(context: ReadingContext, { first }: Trigger): boolean {
  const { tags, sentences, sentenceOf } = context.document
  for (let i = first - 1; i >= Math.max(sentences[sentenceOf[first]!]!.first, first - BEFORE); i--)
    if (tags[i]!.pos === 'verb') return CONSEQUENCES.has(tags[i]!.lemma) && !isWithinRelative(context, i)
  return false
}

const isSubjectOfClause = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean => tags[first - 1]?.pos === 'complementizer'

/** «تحدثوا عن استعمال الرصاص», «أنباء عن معارك», «أفادت بغارات»: what is said is that it happened, but for what the article takes up. */
export function isSpokenOf({ document: { tags } }: ReadingContext, { first }: Trigger): boolean {
  const { analysis } = tags[first]!
  if (analysis?.article !== false) return false
  const by = analysis.preposition !== '' ? analysis.preposition : (tags[first - 1]?.lemma ?? '')
  if (by !== 'عن' && by !== 'ب') return false
  for (let i = first - 1; i >= Math.max(0, first - SPOKEN); i--) {
    if (by === 'عن' && tags[i]!.pos !== 'verb' && REPORTS.has(tags[i]!.analysis?.stem ?? '')) return true
    if (tags[i]!.pos === 'verb') return (by === 'عن' ? SPEAKING : REPORTING).has(tags[i]!.lemma)
  }
  return false
}
const SPEAKING = foldedWords('تحدث أبلغ كشف أعلن')
const REPORTING = foldedWords('أفاد أبلغ')
const REPORTS = foldedWords('أنباء نبأ تقارير معلومات بلاغ بلاغات')
/** Tokens from what is spoken of to the verb. */
const SPOKEN = 6

const AFTER = 24
/** «الهجوم الذي شنه مسلحون أسفر عن», «القصف على البلدة بدأ فجرا»: its own verb, past what says which one is meant. */
function hasPredicate(context: ReadingContext, { last }: Trigger): boolean {
  const { tags, tokens, sentences, sentenceOf } = context.document
  for (let i = last + 1; i <= Math.min(sentences[sentenceOf[last]!]!.last, last + AFTER); i++) {
    if (tags[i]!.pos === 'complementizer' || /[؛.:]/.test(tokens[i]!.word.surface)) return false
    if (tags[i]!.pos !== 'verb' || isRestrictive(context, i)) continue
    return (
      tags[i]!.analysis?.form?.tense === 'perfect' &&
      (CONSEQUENCES.has(tags[i]!.lemma) || TELLING.has(tags[i]!.lemma) || HIT.has(tags[i]!.lemma))
    )
  }
  return false
}
const HIT = new Set(['استهدف', 'اصاب', 'طال'])

/** «قتل ثلاثة في القصف»: those who suffered are what is told. */
export function sufferedIn(context: ReadingContext, { first }: Trigger): boolean {
  const { tags, tokens, sentences, sentenceOf } = context.document
  const start = sentences[sentenceOf[first]!]!.first
  for (let i = first - 1; i >= Math.max(start, first - SUFFERED_REACH); i--) {
    if (/[؛:]/.test(tokens[i]!.word.surface)) return false
    if (SUFFERED.has(tags[i]!.lemma)) return tags[i]!.pos !== 'verb' || !isRestrictive(context, i)
  }
  return false
}
const SUFFERED_REACH = 16
const SUFFERED = new Set('قتل جرح أصيب أصاب استشهد لقي حتف نجا توفي قضى سقط قتيل جريح مقتل مصرع إصابة'.split(' ').map(fold))

function opens({ document: { sentences, sentenceOf, tags } }: ReadingContext, { first, last }: Trigger): boolean {
  const sentence = sentences[sentenceOf[first]!]!
  return sentence.heading || (first === sentence.first && tags[last + 1]?.pos !== 'relative')
}
