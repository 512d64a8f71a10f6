import type { EventType, Modality } from '../../../../model/lists.ts'
import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import type { Tag } from '../../tagging.ts'
import { wordTest } from '../../vocabulary.ts'
import { isAccordType } from '../accords/standing-accord.ts'
import { isCarriedOut } from '../gate/told-in-passing.ts'
import { adjunctStart } from '../governor/governor-scan.ts'
import { TELLING } from '../triggers/telling-verb.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isWhatFor } from './aims.ts'
import { borneBy } from './borne.ts'
import { isCalledOff } from './called-off.ts'
import {
  ATTEMPT,
  CLAUSE_CONDITIONS,
  CONDITIONS,
  FAILING,
  IN_CASE,
  isPreparatory,
  NEARLY,
  NEGATIONS,
  ON_THE_VERGE,
  PLANS,
  POSTPONING,
  PREPARING,
  PRETEXTS,
  PREVENTED,
  PURPOSE,
  REFRAINING,
  RULING_OUT,
  TALKED_OF,
  tellsMood,
  WISHES,
} from './modality-cues.ts'
import { isThereNone } from './modality-of-governor.ts'
import { nounModality } from './modality-of-noun.ts'
import { isNearlyDone, isWhatNearly } from './nearly.ts'
import { negationAt } from './negation.ts'
import { wishedAt } from './subjunctive.ts'
import { isUndoneAfter } from './undone-after.ts'
import { isUnprevented, preventsNothing } from './unprevented.ts'
import { isUnreached } from './unreached.ts'

/** How an event is meant by its own clause; null where that only tells of it. */
export function ownModality(context: ReadingContext, told: Trigger): Modality | null {
  const trigger = borneBy(context, told)
  const { tags, sentences, sentenceOf } = context.document
  const { first } = sentences[sentenceOf[trigger.first]!]!
  if (tags[trigger.first]!.analysis?.future) return 'planned'
  if (isUnreached(context, trigger, first) || isUndoneAfter(context, trigger) || isCalledOff(context, trigger)) return 'negated'
  if (trigger.finite && mayBe(tags, trigger.first)) return 'conditional'
  // لصد هجوم شنته القوات, من دون وقف القصف الذي بدأته: whatever is done about it
  if (isCarriedOut(context, trigger)) return null
  // لم تمنع الهدنة الجيش من القصف: he did
  if (isUnprevented(context, trigger)) return null
  const cued = cuedBefore(context, trigger, first)
  if (cued !== undefined) return cued
  if (!trigger.finite) return nounModality(context, trigger, first)
  return trigger.pattern.frame.type === 'ceasefire' && isWhatFor(context, trigger, first) ? 'planned' : null
}

/** Tokens before an event in which a cue stands, and as many more where they open a clause of condition. */
const REACH = 7
const CLAUSE_REACH = 12

/** What the nearest cue before an event makes of it; null where it is there all the same, undefined where there is no cue. */
function cuedBefore(context: ReadingContext, trigger: Trigger, first: number): Modality | null | undefined {
  const { tags, tokens } = context.document
  // نجا من محاولة اغتيال خلال زيارة: the visit is no attempt
  const isMeantime = !trigger.finite && MEANTIME.has(tags[trigger.first - 1]?.lemma ?? '')
  const governed = !isMeantime && (!trigger.finite || tags[trigger.first - 1]?.pos === 'complementizer')
  let timed = 0
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - CLAUSE_REACH - timed); i--) {
    const before = tags[i]!
    // سيزور البلدة التي قصفها المتمردون: the clause tells of what is over
    if (
      trigger.tense === 'perfect' &&
      before.pos === 'relative' &&
      trigger.first - i <= 2 &&
      !CLAUSE_CONDITIONS.has(tags[i - 1]?.lemma ?? '')
    )
      break
    // what only says when does not count
    if (!trigger.finite && context.timeAt[i] !== -1) timed++
    if (isMeantime && undoes(before.lemma)) continue
    // لم يتحرك أحد منذ توقيع الهدنة: what says since when is there
    if (!trigger.finite && SINCE.has(before.lemma) && before.pos === 'preposition') break
    if (trigger.first - i - timed > REACH && !CLAUSE_CONDITIONS.has(before.lemma)) continue
    if (tokens[i]!.kind === 'punctuation' && !/["“”«»]/.test(tokens[i]!.word.surface)) {
      const opening = insertionBefore(context, trigger, i, first)
      if (opening === null) break
      timed += i - opening + 1
      i = opening
      continue
    }
    if (isVerge(tokens[i]!.word) && i > first && tokens[i - 1]!.word.folded === 'علي') return 'planned'
    if (!tellsMood(before)) continue
    const negated = negationAt(context, trigger, i, governed)
    if (negated !== undefined) return negated
    // قبل أن تعقد الدولتان محادثات: as the verb is meant that carries them
    const carrying =
      !trigger.finite && before.pos === 'complementizer' && TELLING.has(tags[i + 1]!.lemma)
        ? { ...trigger, first: i + 1, finite: true }
        : trigger
    const told = undoneAt(context, trigger, i, governed) ?? intendedAt(context, trigger, i) ?? wishedAt(context, carrying, i, first)
    if (told !== undefined) return told
    // لن تنسحب وإنها سيطرت: another clause
    if (before.pos === 'complementizer' && before.analysis?.conjunction === 'و') break
  }
  return undefined
}
/** «سيعقد الطرفان، مساء الأحد، جولة»: the comma that opens what only says when or where, between the verb and its noun; null for none. */
function insertionBefore(context: ReadingContext, { first, finite }: Trigger, at: number, opening: number): number | null {
  const { tags } = context.document
  // اتفاق هدنة: the noun before it opens the phrase
  const begins = at === first - 2 && tags[first - 1]!.pos === 'nominal' ? first - 1 : first
  if (finite || at !== begins - 1 || (tags[begins]!.analysis?.conjunction ?? '') !== '') return null
  return adjunctStart(context, at, opening)
}

/** Prepositions that say in whose course something else was. */
const MEANTIME = foldedWords('خلال أثناء لدى عقب إثر إبان')
const SINCE = foldedWords('منذ عقب غداة')
const undoes = (lemma: string): boolean => NEGATIONS.has(lemma) || PREVENTED.has(lemma) || WISHES.has(lemma) || FAILING.has(lemma)

/** What a word before an event makes of it that says that it was prevented, put off, failed, nearly came or depends. */
function undoneAt(context: ReadingContext, trigger: Trigger, at: number, governed: boolean): Modality | undefined {
  const { tags } = context.document
  const { finite, pattern } = trigger
  const before = tags[at]!
  const distance = trigger.first - at
  // لم تمنع الهدنة القصف: not prevented; تعذر الوصول, spelt like «she excuses»
  const isPrevented = PREVENTED.has(before.lemma) || PREVENTED.has(before.analysis?.stem ?? '')
  if (isPrevented && distance <= 5 && !preventsNothing(context, at)) return 'negated'
  if (!finite && POSTPONING.has(before.lemma) && (pattern.frame.type === 'visit' || !TALKED_OF.has(pattern.frame.type))) return 'planned'
  // تعد الحكومة لعملية واسعة
  if (!finite && PREPARING.has(before.lemma) && tags[trigger.first]!.analysis?.preposition === 'ل') return 'planned'
  if (governed && mayBe(tags, at)) return 'conditional'
  // ليتمكنوا من شن هجوم: what it is for
  if (!finite && distance <= 5 && isPurposeVerb(before)) return 'planned'
  if (!finite && distance > 1 && FAILING.get(before.lemma) === tags[trigger.first - 1]!.lemma) return 'negated'
  // تراجعت السلطات عن فتح الطريق, not تراجعت عن الاتفاق
  const isDeed = tags[trigger.first]!.derived === 'masdar' && !isAccordType(trigger)
  if (isDeed && distance > 1 && REFRAINING.get(before.lemma) === tags[trigger.first - 1]!.lemma) return 'negated'
  if (NEARLY.has(before.lemma) && finite && isWhatNearly(tags, at, trigger)) return 'negated'
  // كادت أوكرانيا تعقد محادثات
  if (!finite && TELLING.has(before.lemma) && isNearlyDone(tags, at)) return 'negated'
  if (before.lemma === ON_THE_VERGE && !finite && tags[trigger.first - 1]!.lemma === 'علي') return 'negated'
  // استبعد الوزير نشر قوات
  if (before.lemma === RULING_OUT && !finite && distance <= 5) return 'negated'
  // في حالة خرق الهدنة, but not في حالة حرب
  if (before.lemma === IN_CASE && tags[at - 1]?.lemma === 'في' && distance <= 3 && !finite && !STATES.has(pattern.frame.type))
    return 'conditional'
  // شرط سبق أن رفضته الحركة
  if (pattern.frame.taken !== undefined) return undefined
  return CONDITIONS.has(before.lemma) && (before.lemma !== 'حال' || tags[at - 1]?.lemma === 'في') ? 'conditional' : undefined
}

/** What a country may be in: a state, not a case. */
const STATES: ReadonlySet<EventType> = new Set(['war', 'blockade', 'mobilise', 'protest', 'clash', 'ceasefire'])

/** What a word before an event makes of it that says that it is planned, wished or what something is for. */
function intendedAt({ document: { tags } }: ReadingContext, trigger: Trigger, at: number): Modality | undefined {
  const { finite, pattern, tense } = trigger
  const before = tags[at]!
  const distance = trigger.first - at
  if (before.lemma === 'سوف' || before.analysis?.future) return 'planned'
  // a noun governs a verb through أن alone (محاولة اغتيال استهدفت …)
  const governs = !finite || before.pos !== 'nominal' || tags[at + 1]?.pos === 'complementizer'
  // قافلة كان يفترض وصولها أعيدت: a verb in the past is not what is planned
  const isPast = finite && tense === 'perfect'
  if (governs && !isPast && PLANS.has(before.lemma) && !isOfAnother(tags, at) && !isDualSigning(before))
    return before.pos === 'nominal' && isThereNone(tags, at) ? 'negated' : 'planned'
  // an attempt on somebody's life is an attack
  if (governs && WISHES.has(before.lemma) && !(ATTEMPT.has(before.analysis?.stem ?? '') && pattern.frame.type === 'attack'))
    return 'proposed'
  if (PURPOSE.has(before.lemma) && distance <= 3) return 'planned'
  if (before.pos === 'complementizer' && PRETEXTS.has(tags[at - 1]?.analysis?.stem ?? '')) return 'alleged'
  // قررت الحكومة الانسحاب: decided, and not done; who is appointed by it is
  if (
    !finite &&
    before.lemma === DECIDING &&
    DONE_LATER.has(pattern.frame.type) &&
    isGovernedDeed(tags[trigger.first]!, tags[trigger.first - 1]!)
  )
    return 'planned'
  // تمهيدا لمرحلة تبادل الأسرى
  const isPreparing = !finite && distance <= 4 && isPreparatory(before) && tags[at + 1]!.analysis?.preposition === 'ل'
  return isPreparing ? 'planned' : undefined
}

/** على وشك, spelt like «and he doubted» */
const isVerge = wordTest(({ folded }) => folded === 'وشك')
/** A verbal noun that no preposition governs. */
const isGovernedDeed = (deed: Tag, right: Tag): boolean =>
  deed.derived === 'masdar' && (deed.analysis?.preposition ?? '') === '' && right.pos !== 'preposition'
const DECIDING = fold('قرّر')
const DONE_LATER: ReadonlySet<EventType> = new Set([
  'withdraw',
  'release',
  'evacuate',
  'aid',
  'monitor',
  'visit',
  'talks',
  'displace',
  'safe-passage',
  'agreement',
])

/** «قد يدفع القتال الآلاف إلى النزوح», «ربما تشن إسرائيل هجوما»: in the imperfect, what may come to be. */
const mayBe = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at]!.pos === 'verb' && tags[at]!.analysis?.form?.tense === 'imperfect' && MAYBE.has(tags[at - 1]?.lemma ?? '')
const MAYBE = foldedWords('قد ربما')

/** «الاجتماع المقرر عقده غدا بسلسلة غارات»: with the article it qualifies the noun before it, and says nothing of what comes after. */
const isOfAnother = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at]!.analysis?.article === true &&
  tags[at - 1] !== undefined &&
  (tags[at - 1]!.pos === 'nominal' || tags[at - 1]!.pos === 'adjective')

/** «توقعان اتفاق سلام»: they sign, spelt like two expectations. */
const isDualSigning = ({ analysis, lemma }: Tag): boolean => lemma === 'توقع' && analysis?.form?.number === 'd' && !analysis.article

const isPurposeVerb = ({ pos, lemma, analysis }: Tag): boolean =>
  pos === 'verb' && analysis?.preposition === 'ل' && analysis.form?.tense === 'imperfect' && ENABLED.has(lemma)
const ENABLED = foldedWords('تمكن استطاع قام نفذ شن باشر شرع')
