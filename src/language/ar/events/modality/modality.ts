import type { EventType, Modality } from '../../../../model/lists.ts'
import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import type { FoundStatement } from '../../statements/index.ts'
import { isAccordType, isIdentified, isKept, isKeptStanding } from '../accords/standing-accord.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isYetToCome } from './ahead.ts'
import { isConsentedTo } from './consent.ts'
import { ownModality } from './modality-in-clause.ts'
import { ALLEGING, BY_ACT, isBeingEnded, isPrecondition, STANDING_STILL, TAKING_FOR_GRANTED } from './modality-of-act.ts'
import { isPresupposed, isStanding, isTimeOf } from './presupposed.ts'

/** How an event mention is meant: by its own clause first, then by the accord that provides for it, then by the innermost statement that holds it. */
export function modalityOf(context: ReadingContext, trigger: Trigger, statement: FoundStatement | null, provided: boolean): Modality {
  if (isBeingEnded(context, trigger)) return statement === null ? 'asserted' : 'reported'
  // دعا إلى احترام الهدنة, نفى انتهاك اتفاق جدة: the accord is there, whatever is said of keeping it
  if (isKeptStanding(context, trigger)) return statement === null ? 'asserted' : 'reported'
  if (statement?.statement.act === 'deny' && isLeft(context, trigger)) return 'reported'
  const intended = isStanding(context, trigger) ? null : ownModality(context, trigger)
  // في خطوة لتنفيذ اتفاق الدوحة: the accord is there
  const isThere =
    ((intended === 'planned' || intended === 'negated') &&
      isAccordType(trigger) &&
      (isKept(context, trigger) || isSource(context, trigger))) ||
    // لم تنفذ اتفاق هافانا
    (intended !== null && STANDING_STILL.has(intended) && !trigger.finite && isAccordType(trigger) && isIdentified(context, trigger))
  // وافق الطرفان على هدنة, بعد قبول موسكو وتبليسي الخطة: they have come to terms
  const isAgreed = (intended === null || PLANNED.has(intended)) && isConsentedTo(context, trigger)
  if (isAgreed && (statement === null || statement.statement.act === 'accept')) return statement === null ? 'asserted' : 'reported'
  const own = isThere || isAgreed ? null : intended
  if (provided && (own === null || own === 'demanded')) return 'planned'
  // نفى إجراء أي مفاوضات
  if (own === 'conditional' && statement?.statement.act === 'deny' && statement.statement.polarity === 'positive') return 'denied'
  // نفى وجود نية لإرسال قوات
  if (
    own === 'planned' &&
    statement?.statement.act === 'deny' &&
    statement.statement.polarity === 'positive' &&
    isIntended(context, trigger)
  )
    return 'denied'
  if (own !== null) return own
  if (statement === null || isBeforeCharge(context, trigger, statement)) return 'asserted'
  if (statement.statement.polarity === 'negative') return 'negated'
  const { act } = statement.statement
  if (TAKING_FOR_GRANTED.has(act) && (isPresupposed(context, trigger) || (act === 'deny' && isTimeOf(context, trigger)))) return 'reported'
  if (act === 'reject' && isPrecondition(context, trigger, statement)) return 'conditional'
  if (act === 'say' && ALLEGING.has(context.document.tags[statement.cue.at]!.lemma)) return 'alleged'
  // أمر النائب العام بالقبض على: in his power to have it done
  if (act === 'demand' && ORDERED.has(trigger.pattern.frame.type) && ORDERS.has(context.document.tags[statement.cue.at]!.lemma))
    return 'planned'
  return BY_ACT[act] ?? (act === 'accept' ? 'pledged' : 'reported')
}

const ORDERS = foldedWords('أمر أوعز')
const ORDERED: ReadonlySet<EventType> = new Set(['arrest', 'release', 'investigate', 'mobilise'])

/** «يفترض أن ينجز تبادل الأسرى الوارد في الاتفاق»: the accord is there, whatever is planned by it. */
const isSource = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean =>
  tags[first]!.analysis?.article === true && tags[first - 1]?.lemma === 'في' && STATED.has(tags[first - 2]?.analysis?.stem ?? '')
const STATED = foldedWords('وارد واردة مدرج مدرجة مذكور مذكورة محدد محددة')

/** «نفت الحركة الانسحاب من اتفاق جوبا», «نفى التخلي عن الاتفاق»: the accord is there. */
const isLeft = ({ document: { tags } }: ReadingContext, trigger: Trigger): boolean =>
  !trigger.finite &&
  isAccordType(trigger) &&
  FROM.has(tags[trigger.first - 1]?.lemma ?? '') &&
  LEAVING.has(tags[trigger.first - 2]?.lemma ?? '')
const FROM = foldedWords('من عن')
const LEAVING = foldedWords('انسحب خرج تنصل تخلى تراجع')

/** «نيتها الانسحاب», «خطة لنشر قوات»: what somebody is said to intend. */
function isIntended({ document: { tags, tokens } }: ReadingContext, { first }: Trigger): boolean {
  for (let i = first - 1; i >= Math.max(0, first - INTENDED); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb') return false
    if (INTENTIONS.has(tags[i]!.analysis?.stem ?? '')) return true
  }
  return false
}
const INTENDED = 4
const INTENTIONS = foldedWords('نية نيت نوايا عزم اعتزام خطة خطط مخطط')

/** What a plan or a proposal makes of it. */
const PLANNED: ReadonlySet<Modality> = new Set(['planned', 'proposed'])

/** «انفجرت سيارة واتهم الرئيس الاستخبارات بتدبيره، وهو ما نفته»: what is denied is the charge, and not what is told before it. */
function isBeforeCharge({ document: { tags } }: ReadingContext, { last, finite }: Trigger, { statement, cue }: FoundStatement): boolean {
  if (!finite || statement.act !== 'deny' || !statement.rule.startsWith('statement.resumed')) return false
  for (let i = last + 1; i < cue.first; i++) if (tags[i]!.pos === 'verb' && CHARGING.has(tags[i]!.lemma)) return true
  return false
}
const CHARGING = foldedWords('اتهم حمّل زعم ادعى')

/**
 * How an event counts that is meant so: what its frame, the truce that takes effect with it and its time make of it. `stated`: as its clause and the statement
 * that holds it mean it; `ruled`: whether a resolution lays it down.
 */
export function modalityTold(
  context: ReadingContext,
  trigger: Trigger,
  said: FoundStatement | null,
  stated: Modality,
  truce: UnresolvedEvent | null,
  time: number | null,
  ruled: boolean,
): Modality {
  // اقترح هدنة تبدأ الأحد: it begins as far as there is one
  const done = truce === null || TOLD.has(truce.modality) ? stated : truce.modality
  const told = modalityOfFrame(trigger, said, done)
  if (ruled && told === 'planned') return 'demanded'
  return (told === 'asserted' || told === 'reported') && isYetToCome(context, trigger, time) ? 'planned' : told
}
const TOLD: ReadonlySet<string> = new Set(['asserted', 'reported', 'alleged'])

function modalityOfFrame({ pattern: { frame } }: Trigger, said: FoundStatement | null, done: Modality): Modality {
  // لم تلتزم بالاتفاق: what is left undone is the breach
  if (frame.undone && done === 'negated') return said?.statement.act === 'accuse' ? 'alleged' : 'reported'
  return frame.carried && done === 'demanded' ? 'planned' : done
}
