import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { isMasdarToo } from '../../statements/cues/masdar.ts'
import type { Tag } from '../../tagging.ts'
import { isAccord } from '../accords/accord-words.ts'
import { isAtLeast } from '../clause/bounds.ts'
import { opensHeading } from '../clause/opens-clause.ts'
import {
  ANNOUNCING,
  ANSWERS,
  BEFALLING,
  BINDING,
  CHARGES,
  COMMAND,
  concernsDoers,
  OBJECT_ACTS,
  ORDERS,
  PROPOSALS,
  PROPOSING,
  PUSHING,
  REPELLING,
  REPRESSING,
  SEEN,
  SUBJECT_ACTS,
  SUFFERED,
  VIOLENT,
  WITNESSING,
} from '../roles/doer-verbs.ts'
import { mayHaveDone } from '../roles/fighters.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { alsoBound, claimedBy, type Governors, NOBODY, signedBy } from './binding.ts'
import { argumentNames } from './governor-arguments.ts'
import { type GovernorScan, Step, scanBefore, step } from './governor-scan.ts'
import { AFTER, tellsWhen } from './telling-time.ts'

/** Mentions that a verb or verbal noun before the trigger makes its doers; none where nothing governs it. */
export function governingActors(context: ReadingContext, trigger: Trigger, speaker: number | null, sides: readonly number[]): Governors {
  const { names, timeAt, document } = context
  const { tags, sentences, sentenceOf } = document
  // استعاد الجيش القرية وقتل ثلاثة: joined to the verb before, not governed by it
  if (trigger.finite && (tags[trigger.first]!.analysis?.conjunction !== '' || tags[trigger.first - 1]?.lemma === THEN)) return NOBODY
  const { first } = sentences[sentenceOf[trigger.first]!]!
  const bound =
    signedBy(context, trigger, first, sides) ?? claimedBy(context, trigger.first, first, sides) ?? alsoBound(context, trigger.first, first)
  if (bound !== null) return bound
  const own: Governors = { names: speaker === null ? [] : [speaker], at: null }
  const scan = scanBefore(trigger, first)
  for (; scan.at >= scan.reach; scan.at--) {
    const what = step(scan, context, trigger, first)
    if (what === Step.over) return NOBODY
    if (what === Step.past) continue
    const { at } = scan
    const tag = tags[at]!
    if (tag.pos === 'complementizer' || tag.pos === 'relative' || tellsWhen(context, at, trigger)) return NOBODY
    // فجر الأحد: no verb, whatever its letters are
    if (timeAt[at] !== -1) continue
    // ومخاوف على الاتفاق: another headline
    if (tag.analysis?.conjunction === 'و' && opensHeading(context, at)) return NOBODY
    // أعلن الوزير التوصل إلى اتفاق بين الطرفين لوقف إطلاق النار: those between whom it is
    if (tags[at + 1]?.lemma === BETWEEN && isAccord(tag)) return NOBODY
    scan.after ||= AFTER.has(tag.lemma) || BECAUSE.has(tag.lemma)
    if (!concernsDoers(tag)) continue
    scan.proposed ||= PROPOSALS.has(tag.lemma) || PROPOSALS.has(tag.analysis?.stem ?? '')
    // داعيا الحزب إلى إلقاء سلاحه: whom he asks
    const asked = isAsking(tag) ? argumentNames(context, at, trigger.first, false, 0, first, sides) : []
    if (asked.length > 0) return { names: asked, at }
    // متعهدا بتوفير ممر آمن: the participle's bearer speaks
    if (!scan.proposed && names.at[at] === -1 && isParticipleOfDeed(tag)) return VIOLENT.has(trigger.pattern.frame.type) ? NOBODY : own
    // اعتقلت الشرطة خمسة بتهمة الشغب: not of the one who charges
    if (CHARGES.has(tag.analysis?.stem ?? '')) return NOBODY
    scan.suffered ||= SUFFERED.has(tag.analysis?.stem ?? '')
    const verbal = (tag.pos === 'verb' && !isAtLeast(document, at)) || tag.derived === 'masdar'
    const found = verbal && names.at[at] === -1 ? doersBy(context, trigger, scan, own, first, sides) : null
    if (found !== null) return found
  }
  return NOBODY
}
const BETWEEN = 'بين'
const THEN = 'ثم'
const BECAUSE = foldedWords('جراء نتيجة بسبب')

const isAsking = ({ derived, lemma, analysis }: Tag): boolean =>
  derived === 'participle' && analysis?.article === false && OBJECT_ACTS.has(lemma)

const isParticipleOfDeed = ({ derived, lemma, analysis }: Tag): boolean =>
  derived === 'participle' && analysis?.article === false && analysis.form?.indefiniteAccusative === true && SUBJECT_ACTS.has(lemma)

/** Whom the verb or verbal noun at a scan makes the doers of a trigger; null where another word may govern it. */
function doersBy(
  context: ReadingContext,
  trigger: Trigger,
  { at, listed, proposed, suffered, after }: GovernorScan,
  own: Governors,
  first: number,
  sides: readonly number[],
): Governors | null {
  const { frame } = trigger.pattern
  const tag = context.document.tags[at]!
  const { lemma } = tag
  const isVerb = tag.pos === 'verb'
  if (listed && !BINDING.has(lemma)) return isVerb ? NOBODY : null
  // أعلن الجيش الطوارئ بعد هجوم: after what he announces it
  if (after && ANNOUNCING.has(lemma) && (VIOLENT.has(frame.type) || frame.type === 'war')) return NOBODY
  // قمع مظاهرة, فرق المعتصمين: who puts a protest down does not hold it
  if (frame.type === 'protest' && frame.mode !== 'clash' && REPRESSING.has(lemma)) return NOBODY
  if (isVerb && tag.analysis?.form?.person === 1) return own
  if (isDoneByNone(context, trigger, at, proposed)) return NOBODY
  // قيادة التحالف: who leads it
  if (tag.analysis?.stem === COMMAND) return null
  const acts = actorsPlace(context, trigger, at)
  if (acts === null) return isVerb ? NOBODY : null
  const asked = argumentNames(context, at, trigger.first, isVerb, acts, first, sides)
  // أمر بفتح تحقيق: who orders nobody in particular opens it; طالبت الجزائر بوقف القتال: who asks nobody in particular proposes it
  const isOwn = ORDERS.has(lemma) || (frame.type === 'ceasefire' && PROPOSING.has(lemma))
  const found = asked.length === 0 && isOwn ? argumentNames(context, at, trigger.first, isVerb, 0, first, sides) : asked
  const told = found.length === 0 && acts === 0 && isAfterPronoun(context, at) ? own.names : found
  const names = ANNOUNCING.has(lemma) ? told.filter((name) => mayHaveDone(context, trigger, name, suffered)) : told
  return names.length > 0 || isVerb ? { names: WITNESSING.has(lemma) ? witnesses(context, trigger, names) : names, at } : null
}

/** Whether nobody whom the word at `at` names does what a trigger behind it tells. */
function isDoneByNone(context: ReadingContext, trigger: Trigger, at: number, proposed: boolean): boolean {
  const { frame } = trigger.pattern
  const { pos, lemma, derived } = context.document.tags[at]!
  // وقع انفجار, شهدت حلب معارك: whoever it befalls or sees it
  if (BEFALLING.has(lemma) && VIOLENT.has(frame.type)) return true
  // تتولى لجنة مشتركة: it does so itself
  if (pos === 'verb' && at === trigger.first - 1 && frame.mode === 'committee' && isSubject(context, trigger, at)) return true
  // سلّم الوسيط الطرفين مقترحا لهدنة: not his
  if (proposed && pos === 'verb' && !ANSWERS.has(lemma)) return true
  // نجح الجيش في صد هجوم: who repels it does not make it
  return derived === 'masdar' && REPELLING.has(lemma) && VIOLENT.has(frame.type)
}

/** Which bare phrase behind a verb names who does what it governs: 0 its subject, 1 its object; null for neither. */
function actorsPlace(context: ReadingContext, trigger: Trigger, at: number): 0 | 1 | null {
  const { tags } = context.document
  const { lemma } = tags[at]!
  // دفع بالجيش إلى الانسحاب: whom something made do it
  const induced = lemma === PUSHING && tags[trigger.first - 1]?.lemma === 'الي'
  if ((SUBJECT_ACTS.has(lemma) && !induced) || mayBeDeed(context, at)) return 0
  return induced || OBJECT_ACTS.has(lemma) ? 1 : null
}

/** أنها تشن: the pronoun stands for who speaks. */
const isAfterPronoun = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  tags[at - 1]?.pos === 'complementizer' && (tags[at - 1]!.analysis?.enclitic ?? '') !== ''

/** شهدت دارفور حربا: where it happens does not do it. */
const witnesses = ({ mentions }: ReadingContext, { pattern: { frame } }: Trigger, names: readonly number[]): readonly number[] =>
  SEEN.has(frame.type) ? [] : names.filter((name) => !GROUND.has(mentions[name]!.kind))
const GROUND: ReadonlySet<string> = new Set(['place', 'country', 'facility'])

/** A noun right behind a verb in the singular that agrees with it, and nobody right before. */
function isSubject(context: ReadingContext, { first }: Trigger, verb: number): boolean {
  const { tags } = context.document
  const [form, own] = [tags[verb]!.analysis?.form ?? null, tags[first]!.analysis?.form ?? null]
  return form?.number === 's' && own?.number === 's' && form.gender === own.gender && (context.names.at[verb - 1] ?? -1) === -1
}

/** «أعلن المبعوث توصل الطرفين إلى …»: a verbal noun spelt like another verb; its doer stands right after it as well. */
const mayBeDeed = (context: ReadingContext, at: number): boolean =>
  isMasdarToo(context, at) &&
  context.document.tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'masdar' && SUBJECT_ACTS.has(fold(form.lemma)))
