import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { borneBy } from '../modality/borne.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { SEQUENCE } from './datable.ts'

const ANCHOR_REACH = 4
/** Tokens between a verbal noun of reaching or signing and what is reached. */
const REACHED = 8
const REACHING = new Set(['توصل', 'وقع', 'ابرم'])

/** «تظاهروا الجمعة تنديدا بالقصف», «ردا على الهجوم»: the noun tells why something else was done, which has its own day and place. */
export const isReasonFor = ({ document: { tags } }: ReadingContext, { first, finite }: Trigger): boolean =>
  !finite && (isReason(tags[first - 1]) || (tags[first - 1]?.pos === 'preposition' && isReason(tags[first - 2])))
const isReason = (tag: ReadingContext['document']['tags'][number] | undefined): boolean => REASONS.has(tag?.analysis?.stem ?? '')
export const REASONS = foldedWords('تنديدا احتجاجا استنكارا شجبا ردا رفضا انتقاما ثأرا تضامنا دعما تأييدا تزامنا')

/** «يوم الاثنين عقب القصف», «بعد يومين من القصف», «عشية المحادثات»: the noun only says after or before what the dated thing happened. */
export function isAnchor(context: ReadingContext, trigger: Trigger): boolean {
  const {
    document: { tags, tokens, sentences, sentenceOf },
    timeAt,
    names,
  } = context
  if (trigger.finite) return false
  const { first } = sentences[sentenceOf[trigger.first]!]!
  // بعد خمسة أيام من توصل الطرفين إلى اتفاق
  for (let at = trigger.first - 1; at >= Math.max(first, trigger.first - REACHED); at--)
    if (REACHING.has(tags[at]!.lemma) && tags[at]!.derived === 'masdar')
      return SEQUENCE.has(tags[at - 1]?.lemma ?? '') || (tags[at - 1]?.lemma === 'من' && timeAt[at - 2] !== -1)
  // إثر عقد الطرفين محادثات
  const { first: head } = borneBy(context, trigger)
  if (head < trigger.first && SEQUENCE.has(tags[head - 1]?.lemma ?? '')) return true
  if (isReasonFor(context, trigger)) return true
  for (let at = trigger.first - 1; at >= Math.max(first, trigger.first - ANCHOR_REACH); at--) {
    if (tokens[at]!.kind === 'punctuation') return false
    if (SEQUENCE.has(tags[at]!.lemma)) return true
    const isNear = at >= trigger.first - 2
    if (!isNear && timeAt[at] !== -1) return false
    // تمكن الجيش أمس من استعادة البلدة: when he did it
    if (isNear && tags[at]!.lemma === 'من' && timeAt[at] === -1) return at > first && timeAt[at - 1] !== -1 && !isManaged(tags, at, first)
    // the noun may be the second of two (غداة سلسلة غارات), or what somebody announces (غداة إعلان الجيش سيطرته)
    if (tags[at]!.pos !== 'nominal' && names.at[at] === -1) return false
  }
  return false
}

/** The verb before من says that somebody managed to do what follows. */
function isManaged(tags: ReadingContext['document']['tags'], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - REACHED); i--) if (tags[i]!.pos === 'verb') return tags[i]!.lemma === MANAGING
  return false
}
const MANAGING = fold('تمكّن')
