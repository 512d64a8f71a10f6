import type { UnresolvedEvent } from '../../../contract.ts'
import type { ReadingContext } from '../../context.ts'
import type { EventFrame } from '../../lexicon/event-frames.ts'
import { calledBy, isKnownAndKept } from '../accords/standing-accord.ts'
import { isFruitless } from '../fruitless.ts'
import { isScheduled, isToBeHeld } from '../modality/ahead.ts'
import { isCalledOff } from '../modality/called-off.ts'
import { isUndoneAfter } from '../modality/undone-after.ts'
import { isUnprevented } from '../modality/unprevented.ts'
import { predicateOf } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { fellInFight, hasCasualties, hasConsequence, hasOneVictim } from './consequences.ts'
import { cameBefore, isAsked, isCause, isHabit, isKindOfThing, isState } from './generic-mention.ts'
import { isAnnounced, isHeadlineNoun, isInItsCourse, isUnderWay, MEANWHILE, SETTINGS } from './news-setting.ts'
import { isNotLiteral } from './not-literal.ts'
import { isOfCountering, isOfCourt, isOfFiction, isOfKind, isOfMarkets, isOfSport } from './subject-matter.ts'
import { isSpokenOf } from './told.ts'
import { hasLength, isCarriedOut, isCauseOf, isOfAllWho, isWithArms, tellsWhen } from './told-in-passing.ts'
import { goesOn, isKnown, isNamed, isRelative, isToldByVerb, isTopic, OFTEN_TOPIC } from './topicality.ts'
import { isOfWords } from './verbal-attack.ts'

/** One piece of evidence for or against a trigger naming a particular event. */
interface Evidence {
  readonly name: string
  readonly weight: number
  readonly holds: (context: ReadingContext, trigger: Trigger, event: UnresolvedEvent) => boolean
}

/** Additive and in the open: what a trigger must gather to count as a report of a particular event. */
export const EVIDENCE: readonly Evidence[] = [
  { name: 'specific-time', weight: 1, holds: (context, trigger, event) => event.time !== null && !isTopic(context, trigger, event) },
  { name: 'time-of-topic', weight: 0.5, holds: (context, trigger, event) => event.time !== null && isTopic(context, trigger, event) },
  { name: 'participant', weight: 1, holds: (context, trigger, event) => isNamed(event) && !isTopic(context, trigger, event) },
  // a noun for violence with a name beside it is as often a topic as news
  { name: 'participant-of-topic', weight: 0.5, holds: (context, trigger, event) => isNamed(event) && isTopic(context, trigger, event) },
  { name: 'somebody', weight: 0.5, holds: (_, __, event) => event.unnamed.length > 0 && !isNamed(event) },
  { name: 'place', weight: 0.6, holds: (context, trigger, event) => event.place !== null && !isTopic(context, trigger, event) },
  { name: 'place-of-topic', weight: 0.25, holds: (context, trigger, event) => event.place !== null && isTopic(context, trigger, event) },
  { name: 'quantity', weight: 0.6, holds: (_, __, event) => event.quantities.length > 0 },
  { name: 'relative', weight: 0.2, holds: (context, trigger) => trigger.finite && isRelative(context, trigger) },
  { name: 'finite', weight: 0.6, holds: (context, trigger) => trigger.finite && !isRelative(context, trigger) },
  {
    name: 'telling-phrase',
    weight: 0.7,
    holds: (_, { pattern: { rest, frame } }) => rest.length > 0 || frame.needs !== undefined || isOfItsSentence(frame),
  },
  {
    name: 'definite',
    weight: 0.3,
    holds: (context, trigger, { type }) => context.document.tags[trigger.first]!.analysis?.article === true && !OFTEN_TOPIC.has(type),
  },
  { name: 'back-reference', weight: 0.7, holds: (_, trigger) => trigger.pattern.frame.definite === true },
  {
    name: 'told-by-verb',
    weight: 0.8,
    holds: (context, trigger, event) => isToldByVerb(context, trigger) && !isKnown(context, trigger, event),
  },
  {
    name: 'told-of-again',
    weight: 0.5,
    holds: (context, trigger, event) => isToldByVerb(context, trigger) && isKnown(context, trigger, event),
  },
  { name: 'goes-on', weight: 0.4, holds: (context, trigger, event) => goesOn(context, trigger) && isKnown(context, trigger, event) },
  { name: 'told-by-predicate', weight: 0.8, holds: (context, trigger) => !trigger.finite && predicateOf(context, trigger) !== null },
  {
    name: 'to-be-held',
    weight: 0.8,
    holds: (context, trigger) => !trigger.finite && (isToBeHeld(context, trigger) || isScheduled(context, trigger)),
  },
  // لم يسمح لهم بدخول الإقليم
  { name: 'telling-complement', weight: 0.7, holds: (_, { finite, pattern: { frame } }) => finite && frame.through !== undefined },
  // المدينة محاصرة منذ عامين
  {
    name: 'stands',
    weight: 0.4,
    holds: ({ document: { tags } }, { first, finite, pattern }) => finite && pattern.verbal && tags[first]!.pos !== 'verb',
  },
  // مواجهات خاضتها القوات; an attack that somebody made is as often spoken of as told
  {
    name: 'told-by-relative',
    weight: 0.8,
    holds: (context, trigger, event) => !isOftenRecalled(event) && isCarriedOut(context, trigger),
  },
  { name: 'made-by-somebody', weight: 0.15, holds: (context, trigger, event) => isOftenRecalled(event) && isCarriedOut(context, trigger) },
  // تحدثت مصادر عن معارك
  { name: 'spoken-of', weight: 0.4, holds: (context, trigger) => !trigger.finite && isSpokenOf(context, trigger) },
  // لم تمنع الهدنة الجيش من قصف القرية
  { name: 'not-prevented', weight: 0.8, holds: (context, trigger) => isUnprevented(context, trigger) },
  // خمسة أيام من القتال, حربا دامت سنتين
  { name: 'lasted', weight: 0.8, holds: (context, trigger) => hasLength(context, trigger) },
  // سيطر على البلدة بعد هجوم بعربة ملغمة
  { name: 'armed-with', weight: 0.8, holds: (context, trigger, event) => isWithArms(context, trigger, event) },
  // عادت القافلة بسبب القصف
  { name: 'cause-of', weight: 0.4, holds: (context, trigger) => isCauseOf(context, trigger) },
  // مواجهات بين الشرطة وعصابة في بورت أو برنس
  {
    name: 'two-sides-somewhere',
    weight: 0.15,
    holds: ({ document: { tags } }, { first, finite }, { type, roles, unnamed, place, time }) =>
      !finite &&
      type === 'clash' &&
      tags[first]!.analysis?.article === false &&
      [...roles, ...unnamed].filter(({ role }) => role === 'actor').length > 1 &&
      (place !== null || time !== null),
  },
  // عدد الذين شردتهم الحرب
  { name: 'of-all-who', weight: 0.6, holds: (context, trigger) => trigger.finite && isOfAllWho(context, trigger) },
  { name: 'announced', weight: 0.3, holds: (context, trigger) => !trigger.finite && isAnnounced(context, trigger) },
  { name: 'accused', weight: 0.5, holds: (_, trigger, event) => !trigger.finite && event.modality === 'alleged' && isNamed(event) },
  // بعد مقتل القائد سالم حداد: one who is killed is killed once
  {
    name: 'victim-by-name',
    weight: 0.6,
    holds: ({ mentions }, { finite }, { type, roles }) =>
      !finite && KILLED_ONCE.has(type) && roles.some(({ role, name }) => role === 'target' && mentions[name]!.kind === 'person'),
  },
  { name: 'one-victim', weight: 0.4, holds: (context, trigger, event) => !trigger.finite && hasOneVictim(context, trigger, event) },
  { name: 'has-consequence', weight: 0.8, holds: (context, trigger) => !trigger.finite && hasConsequence(context, trigger) },
  {
    name: 'stated',
    weight: 0.6,
    holds: ({ document: { tags } }, { first, finite }) => !finite && tags[first - 1]?.pos === 'complementizer',
  },
  { name: 'headline', weight: 0.6, holds: (context, trigger) => isHeadlineNoun(context, trigger) },
  { name: 'casualties', weight: 0.7, holds: (context, trigger) => hasCasualties(context, trigger) },
  { name: 'fight-with-casualties', weight: 0.7, holds: (context, trigger, event) => isNamed(event) && fellInFight(context, trigger) },
  {
    name: 'casualties-of-one',
    weight: 0.15,
    holds: (context, trigger) => context.document.tags[trigger.first]!.analysis?.article === false && hasCasualties(context, trigger),
  },
  { name: 'named-kind', weight: 0.5, holds: (_, trigger) => SELF_EVIDENT.has(trigger.pattern.frame.type) },
  { name: 'under-way', weight: 0.9, holds: (context, trigger) => isUnderWay(context, trigger) },
  {
    name: 'setting',
    weight: 0.6,
    holds: (context, trigger, event) =>
      !isTopic(context, trigger, event) &&
      (SETTINGS.has(context.document.tags[trigger.first - 1]?.lemma ?? '') || isInItsCourse(context, trigger, event)),
  },
  // خلال اقتحامه المدينة: what he has done, and no topic
  {
    name: 'deed-of-its-doer',
    weight: 0.3,
    holds: ({ document: { tags } }, { first, finite }, event) =>
      !finite && isNamed(event) && (tags[first]!.analysis?.enclitic ?? '') !== '' && MEANWHILE.has(tags[first - 1]?.lemma ?? ''),
  },
  { name: 'called-by-place', weight: 0.9, holds: (context, trigger) => calledBy(context, trigger) !== null },
  {
    name: 'said-to-be-made',
    weight: 0.9,
    holds: (_, trigger) => trigger.pattern.frame.made === true || trigger.pattern.frame.free === true,
  },
  // بخرق اتفاق السلام, رغم اتفاق تبادل الأسرى
  { name: 'kept-or-broken', weight: 1.8, holds: (context, trigger) => isKnownAndKept(context, trigger) },
  { name: 'laid-down', weight: 0.6, holds: (_, __, event) => event.provided },
  // انتهت الجولة دون اتفاق
  { name: 'came-to-nothing', weight: 0.8, holds: (context, trigger, { type }) => type === 'talks' && isFruitless(context, trigger) },
  { name: 'weak-word', weight: -0.9, holds: (_, trigger) => trigger.pattern.frame.weak === true },
  { name: 'conditional', weight: -0.5, holds: (_, __, event) => event.modality === 'conditional' },
  // نزح الآلاف بعد سيطرة الحركة على البلدة
  {
    name: 'came-before',
    weight: 0.3,
    holds: (context, trigger, { roles, unnamed, place }) =>
      ((tellsWhen(context, trigger) && context.document.tags[trigger.first]!.derived === 'masdar' && place !== null) ||
        cameBefore(context, trigger)) &&
      [...roles, ...unnamed].some(({ role }) => role === 'actor'),
  },
  // سحب الوحدات لم يبدأ بعد
  { name: 'undone', weight: 1, holds: (context, trigger) => isUndoneAfter(context, trigger) || isCalledOff(context, trigger) },
  { name: 'negated', weight: -0.4, holds: (_, __, event) => event.modality === 'negated' },
  { name: 'habit', weight: -1.4, holds: (context, trigger, event) => isHabit(context, trigger, event) },
  { name: 'kind-of-thing', weight: -0.6, holds: (context, trigger, event) => isKindOfThing(context, trigger, event) },
  { name: 'state', weight: -1.2, holds: (context, trigger, event) => isState(context, trigger, event) },
  { name: 'cause', weight: -1.2, holds: (context, trigger, event) => isCause(context, trigger, event) },
  { name: 'question', weight: -0.9, holds: (context, trigger) => isAsked(context, trigger) },
  { name: 'words-only', weight: -2, holds: (context, trigger, event) => isOfWords(context, trigger, event) },
  // اعتقال 27 شخصا بتهمة النهب
  {
    name: 'court',
    weight: -0.9,
    // ضبطت الشرطة خلية متهمة بـ: told by a verb, whatever they are charged with
    holds: (context, trigger, { type, quantities }) =>
      (type !== 'arrest' || (quantities.length === 0 && !trigger.finite)) && isOfCourt(context, trigger),
  },
  {
    name: 'sport',
    weight: -1.5,
    // what is done to a player may break a truce
    holds: (context, trigger, { type }) => type !== 'violation' && type !== 'ceasefire' && isOfSport(context, trigger),
  },
  // a strike of traders closes markets, and looters empty them
  {
    name: 'market',
    weight: -1.5,
    holds: (context, trigger, { type }) => type !== 'protest' && type !== 'destroy' && isOfMarkets(context, trigger),
  },
  { name: 'not-literal', weight: -1, holds: isNotLiteral },
  { name: 'fiction', weight: -0.9, holds: isOfFiction },
  {
    name: 'generic',
    weight: -0.8,
    holds: (context, trigger, { type }) => isOfKind(context, trigger) || (type !== 'operation' && isOfCountering(context, trigger)),
  },
]

const SELF_EVIDENT = new Set([
  'ceasefire',
  'talks',
  'call',
  'session',
  'release',
  'violation',
  'disarm',
  'safe-passage',
  'investigate',
  'offer',
])
const KILLED_ONCE = new Set(['attack', 'abduct', 'arrest'])
/** Violence that its noun recalls as often as it tells it; fights and landings are told. */
const isOftenRecalled = ({ type, mode }: UnresolvedEvent): boolean => OFTEN_TOPIC.has(type) && type !== 'clash' && mode !== 'raid'

/** Asks for words farther off. */
const isOfItsSentence = ({ ahead, upon, arriving, counted, taken }: EventFrame): boolean =>
  ahead !== undefined || taken !== undefined || upon === true || arriving === true || counted === true
