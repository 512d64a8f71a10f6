import type { Role } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { nounPhraseEnd } from '../../units.ts'
import { isAccordType, isKept } from '../accords/standing-accord.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import type { Governors } from '../governor/binding.ts'
import { governingActors } from '../governor/governor.ts'
import { argumentNames } from '../governor/governor-arguments.ts'
import { consentTo } from '../modality/consent.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isAvenged } from './avenged.ts'
import { carrierOf, roleOfCarrier, subjectsOfCarrier } from './carrier.ts'
import { SUBJECT_ACTS } from './doer-verbs.ts'
import { jointSpeakers } from './joint-speakers.ts'
import { isSomebody, isStrikingArms, mayAct, namesIn } from './naming.ts'
import { carriedSubject, subjectOf } from './null-subject.ts'
import { type Surroundings, speakerOf } from './surroundings.ts'

/** Parts that words outside a trigger's own phrases give: phrases, and names alone. */
export interface PartsElsewhere {
  readonly phrases: readonly (readonly [role: Role | undefined, phrase: ArgumentPhrase])[]
  readonly names: readonly (readonly [role: Role, name: number])[]
}

/** Of the verb that carries a noun: هجوم شنه مسلحون على القاعدة. */
const STRUCK = new Set(['علي', 'ضد'])

/**
 * Who does it by the verb that carries a noun (هجوم شنه الجيش, الهجوم الذي شنته: who was spoken of before), else by the word that governs it, else those
 * of the setting in which it is said.
 */
export function partsElsewhere(context: ReadingContext, trigger: Trigger, passive: boolean, around: Surroundings): PartsElsewhere {
  const { accused, pledged, setting } = around
  const speaker = speakerOf(around)
  const carrier = trigger.finite && !passive ? null : carrierOf(context, trigger)
  const consent = consentTo(context, trigger)
  if (consent !== null) return partsByConsent(context, trigger, consent, carrier, around.sides)
  // عقد المجلس جلسة دعت إليها فرنسا, ترأس الرئيس قمة دعي إليها آخرون: who holds it, before who asked for it
  const held = carrier !== null && CALLED_FOR.has(context.document.tags[carrier]!.lemma) ? governingTwo(context, trigger, around) : null
  const isHeldByOne = held !== null && held.at !== null && held.names.length > 0
  if (carrier !== null && !isHeldByOne) return partsByCarrier(context, trigger, carrier, around)
  const blamed = trigger.finite ? null : blamedFor(context, trigger)
  if (blamed !== null) return { phrases: [['actor', blamed]], names: [] }
  const { names, at } =
    (isAccordType(trigger) && isKept(context, trigger)) || isAvenged(context, trigger)
      ? { names: [], at: null }
      : accused !== null && !isSpokenOf(trigger) && mayBeNoun(context, trigger) && !tellsWhen(context, trigger)
        ? { names: [accused], at: null }
        : governingTwo(context, trigger, around)
  // قام محتجون بقطع الطريق, نفذ معلمون اعتصاما: who has no name does it too
  const somebody = names.length === 0 && at !== null ? nobodyOf(context, at, trigger) : null
  if (somebody !== null) return { phrases: [['actor', somebody]], names: [] }
  const before = names.length === 0 && at !== null ? goingOn(context, trigger, at, around) : []
  if (before.length > 0) return { phrases: [], names: before.map(asActor) }
  if (names.length === 0) return { phrases: [], names: [...(pledged && speaker !== null ? [speaker] : []), ...setting].map(asActor) }
  // شهد الرئيس توقيع الاتفاق: who is there is no host
  const part =
    at === null || context.document.tags[at]!.lemma === 'شهد'
      ? null
      : (roleOfCarrier(context, at, trigger) ?? (isHosting(context, at, trigger) ? 'host' : null))
  const able = part === null ? names.filter((name) => mayAct(context, name)) : names
  return { phrases: [], names: able.map((name) => [part ?? 'actor', name]) }
}

/** «تستعد الدوحة لاستضافة محادثات»: between the verb and what it governs stands that it is held there. */
const isHosting = ({ document: { tags } }: ReadingContext, at: number, { first }: Trigger): boolean =>
  tags.slice(at + 1, first).some(({ analysis }) => HOSTING.has(analysis?.stem ?? ''))
const HOSTING = foldedWords('استضافة احتضان')

/** Who governs it; both of two who say together what they have agreed. */
function governingTwo(context: ReadingContext, trigger: Trigger, around: Surroundings): Governors {
  const governors = governingActors(context, trigger, speakerOf(around), around.sides)
  if (!isAccordType(trigger) || governors.names.length !== 1) return governors
  const names = jointSpeakers(context, around, governors.at ?? trigger.first)
  return names.length > 0 ? { ...governors, names } : governors
}

/** «دعا الرئيس نائبه إلى العودة، وأعلن عفوا»: who goes on to do so, of a verb that has no subject of its own. */
function goingOn(context: ReadingContext, trigger: Trigger, verb: number, { actorsAt }: Surroundings): readonly number[] {
  const { tags } = context.document
  if (tags[verb]!.pos !== 'verb' || !SUBJECT_ACTS.has(tags[verb]!.lemma) || tags[verb]!.analysis?.form?.tense !== 'perfect') return []
  if (tags[verb]!.analysis?.conjunction !== 'و' && tags[verb - 1]?.pos !== 'verbal-particle') return []
  for (let i = verb + 1; i < trigger.first; i++) {
    const { pos, analysis } = tags[i]!
    if (pos === 'nominal' && (analysis?.preposition ?? '') === '' && tags[i - 1]!.pos !== 'preposition' && context.timeAt[i] === -1)
      return []
  }
  return carriedSubject(context, trigger, verb, actorsAt)
}

/** Somebody without name who, by a verb that only says that something is done, does what a noun behind it names. */
function nobodyOf(context: ReadingContext, verb: number, { first, pattern: { frame } }: Trigger): ArgumentPhrase | null {
  if (!DONE.has(frame.type)) return null
  if (context.document.tags[verb]!.pos !== 'verb' || !DOING.has(context.document.tags[verb]!.lemma)) return null
  const subject = subjectOf(context, verb)
  if (subject === null || subject.last >= first || namesIn(context, subject).length > 0) return null
  return isSomebody(context, subject) || (frame.type === 'attack' && isStrikingArms(context, subject)) ? subject : null
}
const DONE: ReadonlySet<string> = new Set(['attack', 'abduct', 'destroy', 'protest', 'blockade', 'operation', 'clash'])
const DOING = foldedWords('قام نفذ شن نظم ارتكب خاض بدأ باشر واصل استأنف شارك أطلق أقدم شرع عمد نصب فتح كثف صعد جدد وجه تابع عاود')

/** «الهجوم المنسوب إلى الحركة», «تفجير نسب إلى الحركة»: whom it is laid to. Null where nobody is. */
function blamedFor(context: ReadingContext, { last }: Trigger): ArgumentPhrase | null {
  const { tags, tokens, sentences, sentenceOf } = context.document
  const limit = sentences[sentenceOf[last]!]!.last
  for (let i = last + 1; i <= Math.min(limit - 2, last + BLAME_REACH); i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (pos === 'complementizer' || tokens[i]!.kind === 'punctuation') return null
    if (LAID.has(lemma) || LAID.has(analysis?.stem ?? '')) {
      // ونسبتهما الحكومة إلى: who lays it to them stands between
      const who = tags[i + 1]!.pos === 'preposition' ? i : nounPhraseEnd(context.document, context.nameTokens, i + 1, limit)
      const to = tags[who + 1]
      if (to?.lemma !== 'الي' || (to.analysis?.enclitic ?? '') !== '') return null
      const end = nounPhraseEnd(context.document, context.nameTokens, who + 2, limit)
      return end < who + 2 ? null : { first: who + 2, last: end, preposition: '', coordinated: false }
    }
    if (pos === 'verb') return null
  }
  return null
}
const LAID = foldedWords('منسوب منسوبة نسب')
const BLAME_REACH = 12

/** «قبلت الحكومة والحركة هدنة اقترحتها القاهرة»: those who consent come to terms, and who proposed it is between them. */
function partsByConsent(
  context: ReadingContext,
  trigger: Trigger,
  consent: number,
  carrier: number | null,
  sides: readonly number[],
): PartsElsewhere {
  const { sentences, sentenceOf, tags } = context.document
  const { first } = sentences[sentenceOf[consent]!]!
  const names = argumentNames(context, consent, trigger.first, tags[consent]!.pos === 'verb', 0, first, sides)
  const between = carrier === null ? [] : subjectsOfCarrier(context, carrier).flatMap((phrase) => namesIn(context, phrase))
  const helpers = between.filter((name) => mayAct(context, name) && !names.includes(name))
  return { phrases: [], names: [...names.map(asActor), ...helpers.map((name) => ['mediator', name] as const)] }
}

const CALLED_FOR = foldedWords('دعا طلب')

const asActor = (name: number) => ['actor', name] as const

function partsByCarrier(context: ReadingContext, trigger: Trigger, carrier: number, { actorsAt }: Surroundings): PartsElsewhere {
  const { frame } = trigger.pattern
  const { document } = context
  const part = roleOfCarrier(context, carrier, trigger)
  const agents = subjectsOfCarrier(context, carrier)
  const last = agents.at(-1)?.last ?? carrier
  const phrases: (readonly [Role | undefined, ArgumentPhrase])[] = []
  for (const phrase of argumentsAfter(context, carrier, carrier, document.sentences[document.sentenceOf[carrier]!]!.last, true).phrases)
    if (
      STRUCK.has(phrase.preposition) ||
      // زيارة يقوم بها الرئيس إلى كينيا
      (frame.type === 'visit' && phrase.preposition === 'الي') ||
      (phrase.preposition === 'مع' && part === null && phrase.first === last + 2)
    )
      phrases.push([frame.by?.[phrase.preposition], phrase])
  if (agents.length === 0)
    return { phrases, names: carriedSubject(context, trigger, carrier, actorsAt).map((name) => [part ?? 'actor', name]) }
  if (part === null) return { phrases: [...phrases, ...agents.map((agent) => ['actor', agent] as const)], names: [] }
  return { phrases, names: agents.flatMap((agent) => namesIn(context, agent)).map((name) => [part, name]) }
}

/** An accord that is there: who is accused of something beside it has not made it. */
const isSpokenOf = (trigger: Trigger): boolean => isAccordType(trigger) && trigger.pattern.frame.mode !== 'sign'

/** بالفرار بعد بدء الهجوم: only when it was that they are accused of something else. */
const tellsWhen = ({ document: { tags } }: ReadingContext, { first }: Trigger): boolean =>
  tags[first]!.analysis?.preposition === '' &&
  [tags[first - 1], tags[first - 2]].some((tag) => tag?.pos === 'preposition' && WHEN.has(tag.lemma))
const WHEN = foldedWords('منذ بعد قبل عقب إثر خلال أثناء')

/** A verbal noun, or a word joined by و that is written like one (بخرق الاتفاق وقصف القرى). */
const mayBeNoun = ({ document: { tags, tokens } }: ReadingContext, { finite, first }: Trigger): boolean =>
  !finite || (tags[first]!.analysis?.conjunction === 'و' && tokens[first]!.word.analyses.some(({ form }) => form?.pos === 'masdar'))
