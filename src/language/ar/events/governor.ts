import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { isMasdarToo } from '../statements/masdar.ts'
import { isAccord } from './accord-words.ts'
import { alsoBound, claimedBy, type Governors, NOBODY, signedBy } from './binding.ts'
import { isAtLeast } from './bounds.ts'
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
} from './doer-verbs.ts'
import { mayHaveDone } from './fighters.ts'
import { argumentNames } from './governor-arguments.ts'
import { opensHeading } from './opens-clause.ts'
import type { Trigger } from './triggers.ts'

const REACH = 14

/** Mentions that a verb or verbal noun before the trigger makes its doers; none where nothing governs it. */
export function governingActors(context: ReadingContext, trigger: Trigger, speaker: number | null, sides: readonly number[]): Governors {
  const own: Governors = { names: speaker === null ? [] : [speaker], at: null }
  const { document, timeAt } = context
  // استعاد الجيش القرية وقتل ثلاثة: joined to the verb before, not governed by it
  if (trigger.finite && document.tags[trigger.first]!.analysis?.conjunction !== '') return NOBODY
  const { tokens, tags } = document
  const first = document.sentences[document.sentenceOf[trigger.first]!]!.first
  const signed = signedBy(context, trigger, first, sides)
  if (signed !== null) return signed
  const claimed = claimedBy(context, trigger, first, sides)
  if (claimed !== null) return claimed
  const other = alsoBound(context, trigger.first, first)
  if (other !== null) return other
  let suffered = false
  let proposed = false
  let listed = false
  // what stands between two commas does not count
  let reach = Math.max(first, trigger.first - REACH)
  for (let i = trigger.first - 1; i >= reach; i--) {
    const tag = tags[i]!
    if (tokens[i]!.word.surface === ')') {
      i = openingOf(context, i, first)
      continue
    }
    // a name counts as one word, a time or mark as none
    const isFurther = context.names.at[i] !== -1 && context.names.at[i - 1] === context.names.at[i]
    if (isFurther || timeAt[i] !== -1 || tokens[i]!.kind === 'punctuation') reach = Math.max(first, reach - 1)
    if (tokens[i]!.kind === 'punctuation') {
      const adjunct = (timeAt[i - 1] ?? -1) !== -1 || (timeAt[i + 1] ?? -1) !== -1
      if (/[؛:.]/.test(tokens[i]!.word.surface)) return NOBODY
      // عقد المجلس، اجتماعا: an accusative is governed by what stands before the mark
      if (i === trigger.first - 1 && isAccusative(tags[trigger.first]!)) continue
      if (isListed(tags[i + 1]!, trigger)) {
        listed = true
        reach = Math.max(first, reach - LIST_ITEM)
        continue
      }
      if (/[،,]/.test(tokens[i]!.word.surface) && !adjunct) {
        const opening = adjunctStart(context, i, first)
        if (opening === null) return NOBODY
        reach = Math.max(first, reach - (i - opening))
        i = opening
      }
      continue
    }
    if (tag.pos === 'complementizer' || tag.pos === 'relative' || tellsWhen(context, i, trigger)) return NOBODY
    // فجر الأحد: no verb, whatever its letters are
    if (timeAt[i] !== -1) continue
    // ومخاوف على الاتفاق: another headline
    if (tag.analysis?.conjunction === 'و' && opensHeading(context, i)) return NOBODY
    // أعلن الوزير التوصل إلى اتفاق بين الطرفين لوقف إطلاق النار: those between whom it is
    if (tags[i + 1]?.lemma === BETWEEN && isAccord(tag)) return NOBODY
    if (!concernsDoers(tag)) continue
    proposed ||= PROPOSALS.has(tag.lemma) || PROPOSALS.has(tag.analysis?.stem ?? '')
    // متعهدا بتوفير ممر آمن: the participle's bearer speaks
    if (
      !proposed &&
      tag.derived === 'participle' &&
      tag.analysis?.article === false &&
      SUBJECT_ACTS.has(tag.lemma) &&
      context.names.at[i] === -1 &&
      tag.analysis.form?.indefiniteAccusative === true
    )
      return VIOLENT.has(trigger.pattern.frame.type) ? NOBODY : own
    // اعتقلت الشرطة خمسة بتهمة الشغب: not of the one who charges
    if (CHARGES.has(tag.analysis?.stem ?? '')) return NOBODY
    suffered ||= SUFFERED.has(tag.analysis?.stem ?? '')
    const verbal = (tag.pos === 'verb' && !isAtLeast(document, i)) || tag.derived === 'masdar'
    if (!verbal || context.names.at[i] !== -1) continue
    if (listed && !BINDING.has(tag.lemma)) {
      if (tag.pos === 'verb') return NOBODY
      continue
    }
    // قمع مظاهرة, فرق المعتصمين: who puts a protest down does not hold it
    if (trigger.pattern.frame.type === 'protest' && trigger.pattern.frame.mode !== 'clash' && REPRESSING.has(tag.lemma)) return NOBODY
    if (tag.pos === 'verb' && tag.analysis?.form?.person === 1) return own
    // وقع انفجار, شهدت حلب معارك: whoever it befalls or sees it
    if (BEFALLING.has(tag.lemma) && VIOLENT.has(trigger.pattern.frame.type)) return NOBODY
    // تتولى لجنة مشتركة: it does so itself
    if (tag.pos === 'verb' && i === trigger.first - 1 && trigger.pattern.frame.mode === 'committee' && isSubject(context, trigger, i))
      return NOBODY
    // سلّم الوسيط الطرفين مقترحا لهدنة: not his
    if (proposed && tag.pos === 'verb' && !ANSWERS.has(tag.lemma)) return NOBODY
    // نجح الجيش في صد هجوم: who repels it does not make it
    if (tag.derived === 'masdar' && REPELLING.has(tag.lemma) && VIOLENT.has(trigger.pattern.frame.type)) return NOBODY
    // قيادة التحالف: who leads it
    if (tag.analysis?.stem === COMMAND) continue
    // دفع بالجيش إلى الانسحاب: whom something made do it
    const induced = tag.lemma === PUSHING && tags[trigger.first - 1]?.lemma === 'الي'
    const acts = (SUBJECT_ACTS.has(tag.lemma) && !induced) || mayBeDeed(context, i) ? 0 : induced || OBJECT_ACTS.has(tag.lemma) ? 1 : null
    if (acts === null) {
      if (tag.pos === 'verb') return NOBODY
      continue
    }
    const pronoun = tags[i - 1]?.pos === 'complementizer' && (tags[i - 1]!.analysis?.enclitic ?? '') !== ''
    const asked = argumentNames(context, i, trigger.first, tag.pos === 'verb', acts, first, sides)
    // أمر بفتح تحقيق: who orders nobody in particular opens it; طالبت الجزائر بوقف القتال: who asks nobody in particular proposes it
    const isOwn = ORDERS.has(tag.lemma) || (trigger.pattern.frame.type === 'ceasefire' && PROPOSING.has(tag.lemma))
    const found = asked.length === 0 && isOwn ? argumentNames(context, i, trigger.first, tag.pos === 'verb', 0, first, sides) : asked
    const told = found.length === 0 && pronoun && acts === 0 ? own.names : found
    const names = ANNOUNCING.has(tag.lemma) ? told.filter((name) => mayHaveDone(context, trigger, name, suffered)) : told
    // شهدت دارفور حربا: where it happens does not do it
    const isSeen = WITNESSING.has(tag.lemma) && SEEN.has(trigger.pattern.frame.type)
    const doers = isSeen ? [] : WITNESSING.has(tag.lemma) ? names.filter((name) => !GROUND.has(context.mentions[name]!.kind)) : names
    if (names.length > 0 || tag.pos === 'verb') return { names: doers, at: i }
  }
  return NOBODY
}

/**
 * «عقد المجلس جلسة، هي الأولى منذ اندلاع القتال», «انسحب الوفد بعد الهجوم»: violence that only tells since or after when something was done is nobody's
 * who did that.
 */
function tellsWhen({ document: { tags } }: ReadingContext, at: number, { first, finite, pattern }: Trigger): boolean {
  // بعد تسع سنوات من انتهاء الحرب
  const isOver = !finite && pattern.frame.type === 'war' && BEGINNING.has(tags[first - 1]?.analysis?.stem ?? '')
  if (isOver && AFTER.has(tags[at]!.lemma)) return true
  const since = SINCE.has(tags[at]!.lemma)
  if (finite || !(VIOLENT.has(pattern.frame.type) || pattern.frame.type === 'protest') || !(since || AFTER.has(tags[at]!.lemma)))
    return false
  const begins = at + 1 < first && BEGINNING.has(tags[at + 1]!.analysis?.stem ?? '')
  return since || begins || (at + 1 === first && tags[first]!.analysis?.article === true)
}
const SINCE = foldedWords('منذ مذ')
const AFTER = foldedWords('بعد قبل عقب إثر غداة عشية قبيل بعيد')
const BEGINNING = foldedWords('اندلاع بدء بداية انطلاق نشوب تجدد وقوع استئناف انتهاء توقف')

/** A noun right behind a verb in the singular that agrees with it, and nobody right before. */
function isSubject(context: ReadingContext, { first }: Trigger, verb: number): boolean {
  const { tags } = context.document
  const [form, own] = [tags[verb]!.analysis?.form ?? null, tags[first]!.analysis?.form ?? null]
  return form?.number === 's' && own?.number === 's' && form.gender === own.gender && (context.names.at[verb - 1] ?? -1) === -1
}

/** «يلتزم الطرفان بوقف القتال، وسحب القوات، وتسليم الجثث»: one more of what somebody is bound to. */
const isListed = ({ derived, analysis, pos }: ReadingContext['document']['tags'][number], { finite }: Trigger): boolean =>
  !finite && pos === 'nominal' && derived === 'masdar' && analysis?.conjunction === 'و'
/** Tokens that one more takes. */
const LIST_ITEM = 8

const isAccusative = ({ analysis }: ReadingContext['document']['tags'][number]): boolean =>
  analysis?.form?.indefiniteAccusative === true && analysis.conjunction === ''

/** «أعلن المبعوث توصل الطرفين إلى …»: a verbal noun spelt like another verb; its doer stands right after it as well. */
const mayBeDeed = (context: ReadingContext, at: number): boolean =>
  isMasdarToo(context, at) &&
  context.document.tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'masdar' && SUBJECT_ACTS.has(fold(form.lemma)))
const GROUND: ReadonlySet<string> = new Set(['place', 'country', 'facility'])

const BETWEEN = 'بين'

/** The bracket that opens what the one at `at` closes, or `at` where none does. */
function openingOf({ document: { tokens } }: ReadingContext, at: number, first: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) if (tokens[i]!.word.surface === '(') return i
  return at
}

/** «وقّع ممثلون عن الطرفين، مساء السبت في جدة، اتفاقا»: the comma that opens a stretch without a verb which the one at `at` closes. */
function adjunctStart({ document: { tags, tokens } }: ReadingContext, at: number, first: number): number | null {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    if (/[،,]/.test(tokens[i]!.word.surface)) return i
  }
  return null
}
