import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { isAccordType, isStandingAccord } from '../accords/standing-accord.ts'
import { isKnown } from '../clause/known.ts'
import { ORDERS } from '../roles/voice.ts'
import { tellingVerb } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isDatable } from './datable.ts'

/** Tokens before which a verb belongs to the lead, however long its day and place. */
const LEAD = 12

/**
 * How the day of publication dates what has no time of its own. `publication`: the finite verb of the first sentence tells the day's news. `news`: a
 * past verb further down, in a sentence without any day, tells what is new since the day before. What `كان` puts further back is neither.
 */
export function newsOf(context: ReadingContext, trigger: Trigger, modality: UnresolvedEvent['modality']): UnresolvedEvent['dated'] {
  const { document } = context
  const index = document.sentenceOf[trigger.first]!
  const sentence = document.sentences[index]!
  const accused = modality === 'alleged' && trigger.pattern.frame.type === 'violation' ? verbBefore(context, trigger, ACCUSING) : null
  if (trigger.pattern.frame.free || sentence.heading || (modality !== 'asserted' && modality !== 'reported' && accused === null))
    return 'unknown'
  const isLead = trigger.finite && modality === 'asserted' && trigger.first - sentence.first <= LEAD
  if (isLead && isFirst(context, index)) return 'publication'
  const verb = trigger.finite
    ? trigger.first
    : (accused ?? tellingVerb(context, trigger) ?? settingVerb(context, trigger) ?? verbBefore(context, trigger, ORDERS))
  if (isFirst(context, index) && isNewAccord(context, trigger)) return 'news'
  if (verb === null || (trigger.finite ? trigger.tense : document.tags[verb]!.analysis?.form?.tense) !== 'perfect') return 'unknown'
  for (let i = Math.max(sentence.first, verb - AROUND); i <= Math.min(sentence.last, verb + AROUND); i++) {
    // أكد خلال لقائه نظيره أن القمة ستعقد الأحد: when what is said is to be
    if (i > trigger.last && i > verb && document.tags[i]!.pos === 'complementizer') break
    if (isDatable(context, i) || (i < verb && document.tags[i]!.lemma === 'كان')) return 'unknown'
  }
  return 'news'
}

/** «أسفرت وساطة شيوخ عن صلح», «عاد الهدوء أمس بعد أن ارتضى الطرفان هدنة»: an accord of which the reader does not know, behind a verb of the lead that is done. */
function isNewAccord(context: ReadingContext, trigger: Trigger): boolean {
  if (trigger.finite || !isAccordType(trigger) || isKnown(context, trigger) || isStandingAccord(context, trigger)) return false
  const { tags, sentences, sentenceOf } = context.document
  const { first } = sentences[sentenceOf[trigger.first]!]!
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - AROUND); i--) {
    if (tags[i]!.pos === 'complementizer' && tags[i - 1]?.lemma !== AFTER) return false
    if (tags[i]!.pos === 'verb') return tags[i]!.analysis?.form?.tense === 'perfect'
  }
  return false
}
const AFTER = 'بعد'

/** «أمر بإعفاء قائد الشرطة», «اتهمت الحركة الجيش بخرق الهدنة»: the verb of the given ones that governs a noun; null for none. */
function verbBefore({ document: { tags, tokens } }: ReadingContext, { first }: Trigger, verbs: ReadonlySet<string>): number | null {
  for (let i = first - 1; i >= Math.max(0, first - GOVERNING); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative') return null
    if (tags[i]!.pos === 'verb') return verbs.has(tags[i]!.lemma) ? i : null
  }
  return null
}
const ACCUSING = foldedWords('اتهم')
/** Tokens from such a verb to what it governs. */
const GOVERNING = 12

/** قال خلال اجتماع مع نظيره: the verb that is said to have been done in its course. */
function settingVerb({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, { first }: Trigger): number | null {
  if (!IN_ITS_COURSE.has(tags[first - 1]?.lemma ?? '')) return null
  // أكد الوزير، خلال لقائه نظيره، أن …
  const from = tokens[first - 2]?.kind === 'punctuation' ? first - 3 : first - 2
  for (let i = from; i >= sentences[sentenceOf[first]!]!.first; i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return null
    if (tags[i]!.pos === 'verb') return i
  }
  return null
}
const IN_ITS_COURSE = new Set(['خلال', 'اثناء', 'عقب', 'هامش', 'ختام', 'مستهل', 'بدايه'])

/** Tokens on both sides of a verb in which a time would date it. */
const AROUND = 60

/** Nothing but headings stands before the sentence. */
function isFirst({ document: { sentences } }: ReadingContext, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) if (!sentences[i]!.heading) return false
  return true
}
