import type { EventMode } from '../../../model/lists.ts'
import type { Span } from '../../../model/span.ts'
import { firstEndingAfter } from '../../../text/spans.ts'
import type { UnresolvedEvent, UnresolvedQuantity } from '../../contract.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { isHeldSince } from './accords/accord-clause.ts'
import { isInForce } from './accords/in-force.ts'
import { isKept } from './accords/standing-accord.ts'
import { isAnother } from './another.ts'
import { accordStage, aspectOf, type InForce, predicateStage, talkStage } from './aspect.ts'
import { calledBy } from './called.ts'
import { isOneKnown } from './clause/known.ts'
import { newsOf } from './dating/news.ts'
import { isConsentedTo } from './modality/consent.ts'
import { placeOf } from './place/place.ts'
import type { Participants } from './roles/cast.ts'
import { isForceName } from './roles/fighters.ts'
import { INSTRUMENT_MODES, INSTRUMENTS } from './triggers/frame-index.ts'
import { tellingVerb } from './triggers/telling-verb.ts'
import type { Trigger } from './triggers/triggers.ts'

/** The mention that a trigger opens, by itself: nothing taken over from the one before. `statement` and `time` are indexes. */
export function eventOf(
  context: ReadingContext,
  trigger: Trigger,
  modality: UnresolvedEvent['modality'],
  provided: boolean,
  statement: number | null,
  { roles, unnamed }: Participants,
  quantities: readonly UnresolvedQuantity[],
  time: number | null,
  inForce: InForce,
): UnresolvedEvent {
  const { frame } = trigger.pattern
  const span = spanOfTokens(context.document, trigger.first, trigger.last)
  const mode = modeOf(context, trigger, inForce)
  // تدخل حيز التنفيذ الأحد وتستمر شهرا: from that day on
  const aspect = aspectOf(context, trigger, inForce)
  // يتضمن الإعلان التزام الطرفين بوقف القتال: laid down, and not kept to yet
  const isToCome = provided && frame.type === 'ceasefire' && mode === 'in-effect' && time === null
  const isBarring = frame.type === 'protest' && frame.mode === 'road-block' && isBarred(context, roles)
  const clause = { start: span.start, end: context.document.tokens[trigger.arguments.end]?.end ?? span.end }
  return {
    start: span.start,
    end: span.end,
    type: isBarring ? 'blockade' : frame.type,
    mode: isBarring ? 'close' : isToCome ? 'agree' : mode,
    modality,
    provided,
    aspect: isToCome ? null : isInForce(trigger) && aspect === 'ongoing' ? null : aspect,
    another: isAnother(context, trigger),
    definite: isOneKnown(context, trigger),
    called: calledBy(context, trigger),
    setting: null,
    anchor: null,
    roles,
    unnamed,
    time,
    dated: time !== null ? 'time' : newsOf(context, trigger, modality),
    place: placeOf(context, trigger, roles),
    statement,
    quantities: indexesWithin(quantities, clause),
    rule: `event.${frame.type}.${trigger.finite ? 'finite' : trigger.pattern.verbal || frame.adjacent ? 'verb' : 'noun'}`,
  }
}

/** «قطعت قوات تيغراي الطريق»: forces bar a road, and do not protest. */
const isBarred = ({ mentions }: ReadingContext, roles: Participants['roles']): boolean =>
  roles.some(({ role, name }) => role === 'actor' && isForceName(mentions[name]!.name))

/** Indexes of the quantities that touch a span. */
function indexesWithin(quantities: readonly UnresolvedQuantity[], { start, end }: Span): readonly number[] {
  const out: number[] = []
  for (let i = firstEndingAfter(quantities, start); i < quantities.length && quantities[i]!.start < end; i++) out.push(i)
  return out
}

/** An attack's mode by the instruments named around it. */
function modeOf(context: ReadingContext, trigger: Trigger, inForce: InForce): EventMode | null {
  const { frame } = trigger.pattern
  // هدنة اعتبارا من الخميس: from then on, whatever is signed beside it
  if (frame.type === 'ceasefire') {
    // قبلوا هدنة اقترحتها القاهرة: it is proposed no longer
    if (isConsentedTo(context, trigger)) return 'agree'
    const stage = frame.adjacent ? null : isHeldSince(context, trigger.last) ? 'in-effect' : accordStage(context, trigger, inForce)
    // نقض الهدنة: it is broken, and not ended
    return stage === null || (stage === 'end' && isKept(context, trigger)) ? frame.mode : stage
  }
  // الاتفاق الموقع في المدينة قد انهار
  if (frame.type === 'agreement' && frame.mode === 'reach' && hasFallen(context, trigger)) return 'end'
  if (frame.type === 'talks') return talkStage(context, trigger) ?? frame.mode
  if (frame.type !== 'attack' || (frame.mode !== 'other' && frame.mode !== 'shelling')) return frame.mode
  const { document } = context
  let best = INSTRUMENT_MODES.length
  // طائرات إسرائيلية قصفت: what strikes may stand in front
  for (let i = trigger.arguments.subjectBefore?.first ?? trigger.first; i <= trigger.arguments.end; i++) {
    const tag = document.tags[i]
    if (tag === undefined || tag.analysis === null) continue
    // طائرة بدون طيار
    const unmanned = tag.analysis.stem === 'طيار' && WITHOUT.has(document.tags[i - 1]?.lemma ?? '')
    const mode = unmanned
      ? 'drone'
      : isMarch(document.tags, i)
        ? undefined
        : (INSTRUMENTS.get(tag.analysis.stem) ?? INSTRUMENTS.get(tag.lemma))
    if (mode !== undefined && (frame.mode === 'other' || OTHER_FIRE.has(mode))) best = Math.min(best, INSTRUMENT_MODES.indexOf(mode))
  }
  return INSTRUMENT_MODES[best] ?? frame.mode
}

/** «انهار اتفاق السلام», «كان الاتفاق الموقع في المدينة قد انهار». */
const hasFallen = (context: ReadingContext, trigger: Trigger): boolean => {
  const verb = trigger.finite ? null : tellingVerb(context, trigger)
  return (verb !== null && context.document.tags[verb]!.lemma === FALLING) || predicateStage(context, trigger) === 'end'
}
const FALLING = fold('انهار')

/** «المشاركين في المسيرة», «مسيرة سلمية»: people walk. */
const isMarch = (tags: ReadingContext['document']['tags'], at: number): boolean => {
  if (tags[at]!.analysis?.stem !== MARCH) return false
  const [before, further] = tags[at - 1]?.pos === 'preposition' ? [tags[at - 2], tags[at - 3]] : [tags[at - 1], tags[at - 2]]
  return WALKING.has(tags[at + 1]?.lemma ?? '') || [before, further].some((tag) => TAKING_PART.has(tag?.lemma ?? ''))
}
const MARCH = 'مسيره'
const WALKING = foldedWords('سلمي احتجاجي حاشد تضامني أسبوعي جماهيري شعبي طلابي نسائي')
const TAKING_PART = foldedWords('شارك مشارك خرج نظم قمع فرق فض')
const WITHOUT = new Set(['بدون', 'دون', 'بلا'])
/** What قصف says when it is no artillery. */
const OTHER_FIRE: ReadonlySet<EventMode> = new Set(['chemical', 'drone', 'missile', 'airstrike'])
