import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { nounPhraseEnd } from '../../units.ts'
import { argumentsAfter } from '../clause/arguments.ts'
import { indefiniteBefore } from '../clause/asyndetic-relative.ts'
import { isOfAnother } from '../clause/front.ts'
import { isComma, isQuoteMark } from '../clause/insertions.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import { isRestrictive } from '../clause/relative.ts'
import { agreesWith, isObjectOnly } from '../clause/subject-fit.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { mayHaveFought } from './fighters.ts'
import { mayAct, namesIn } from './naming.ts'
import type { Surroundings } from './surroundings.ts'

/** Tokens back to the verb whose subject goes on. */
const REACH = 60
/** Paragraphs over which a text goes on with one subject. */
const GOES_ON = 1

/**
 * Who does what a verb without subject tells: the subject of the nearest verb before it in its sentence that agrees with it (سيطرت الحركة على غوما، وقد
 * استولت بعدها على بوكافو); where the verb opens its sentence, or carries a noun there (الهجوم الذي شنته), the one such subject of the sentence before.
 * Who only tells of violence does it where he fights (قال الجيش إن المعركة انتهت وقصف …). Empty where none is named.
 */
export function carriedSubject(
  context: ReadingContext,
  trigger: Trigger,
  verb: number,
  actorsAt: Surroundings['actorsAt'],
): readonly number[] {
  const { sentences, sentenceOf, tags } = context.document
  const form = tags[verb]!.analysis?.form ?? null
  if (form === null || form.person === 1 || form.person === 2) return []
  const fits = (name: number, told: boolean) => mayAct(context, name) && (!told || mayHaveFought(context, trigger, name))
  const sentence = sentences[sentenceOf[verb]!]!
  let comma = false
  let told = false
  let verbs = 0
  for (let i = verb - 1; i >= Math.max(sentence.first, verb - REACH); i--) {
    comma ||= isComma(context.document.tokens[i]!)
    if (tags[i]!.pos === 'complementizer') {
      // إن القذائف التي أطلقت قتلت: the clause has a subject of its own
      const own = tags[verb]!.analysis?.conjunction === '' && i < verb - 1 ? phraseFrom(context, i + 1, verb - 1) : null
      // إن الهجوم الذي شنته: what it carries has no part in it
      const isCarried = own !== null && verb !== trigger.first && own.first <= trigger.first && trigger.first <= own.last
      if (own !== null && !isCarried) return agrees(context, own, verb) ? namesIn(context, own).filter((name) => fits(name, false)) : []
      told = true
    }
    // أما «حركة الشباب» فأعلنت
    const opening = isQuoteMark(context.document.tokens[i + 1]!) ? i + 2 : i + 1
    const topic = TOPIC.has(context.document.tokens[i]!.word.folded) ? phraseFrom(context, opening, verb - 1) : null
    if (topic !== null) return agrees(context, topic, verb) ? namesIn(context, topic).filter((name) => fits(name, false)) : []
    if (!isMainVerb(context, i)) continue
    verbs++
    // المدينة، التي تسيطر عليها القوات، وقصفت: a comma closes the relative clause
    if (comma && tags[i - 1]?.pos === 'relative') continue
    const doers = doersOf(context, i, verb)
    if (doers !== null) return [...new Set([...doers, ...(actorsAt.get(i) ?? [])])].filter((name) => fits(name, told))
  }
  const takesUp = verb !== trigger.first || (verbs === 0 && opensSentence(context, verb))
  return takesUp ? subjectBefore(context, sentenceOf[verb]!, verb).filter((name) => fits(name, true)) : []
}
/** أما الوزير فطالب */
const TOPIC = new Set(['اما', 'واما'])

export function phraseFrom({ document, nameTokens }: ReadingContext, first: number, limit: number): ArgumentPhrase | null {
  const last = nounPhraseEnd(document, nameTokens, first, limit)
  return last < first ? null : { first, last, preposition: '', coordinated: false }
}

/** A verb of its own, not one that only tells when (كان). */
export const isMainVerb = ({ document: { tags }, names, timeAt }: ReadingContext, at: number): boolean =>
  tags[at]!.pos === 'verb' && tags[at]!.lemma !== 'كان' && names.at[at] === -1 && timeAt[at] === -1

/** Those named by the subject of a verb, where it agrees with the other verb; null where it has none that agrees. */
function doersOf(context: ReadingContext, at: number, verb: number): readonly number[] | null {
  const subject = subjectOf(context, at)
  if (subject === null || subject.last >= verb || !agrees(context, subject, verb)) return null
  const named = namesIn(context, subject)
  return named.some((name) => isOfOtherSex(context, name, at, verb)) ? null : named
}

/** «اتهمها كورتي، ثم أفرجت عنهم»: a person is of the gender of the verb that he is the subject of. */
function isOfOtherSex({ document: { tags }, mentions }: ReadingContext, name: number, at: number, verb: number): boolean {
  const [own, other] = [tags[at]!.analysis?.form?.gender, tags[verb]!.analysis?.form?.gender]
  return mentions[name]!.kind === 'person' && own != null && other != null && own !== other
}

const agrees = (context: ReadingContext, phrase: ArgumentPhrase, verb: number): boolean => {
  const { gender = null, number = null } = context.document.tags[verb]!.analysis?.form ?? {}
  return agreesWith(context, phrase, gender, number)
}

/** The subject of a verb: before it, or the first phrase after it that may be one. */
export function subjectOf(context: ReadingContext, at: number): ArgumentPhrase | null {
  const { document } = context
  const { phrases, subjectBefore: before } = argumentsAfter(context, at, at, document.sentences[document.sentenceOf[at]!]!.last, true)
  const first = phrases.find(({ preposition }) => preposition === '')
  // معارك أودت بثلاثين ودفعت الآلاف إلى الفرار
  const related = document.tags[at]!.analysis?.enclitic === '' ? indefiniteBefore(context, at) : null
  if (related !== null && context.names.at[related.first] === -1) return related
  if (before !== null) return before
  if (first === undefined || isObjectOnly(context, at, first)) return null
  const number = document.tags[at]!.analysis?.form?.number
  return number === 'p' || number === 'd' ? null : first
}

/** Nothing before the verb but when and where, conjunctions and particles. */
function opensSentence({ document: { sentences, sentenceOf, tags, tokens }, timeAt, names }: ReadingContext, verb: number): boolean {
  let governed = false
  const { first } = sentences[sentenceOf[verb]!]!
  if (verb - first > OPENING_REACH) return false
  for (let i = first; i < verb; i++) {
    const { pos, lemma, analysis } = tags[i]!
    if (timeAt[i] !== -1 || tokens[i]!.kind === 'punctuation' || lemma === 'كان' || OPENING.has(pos)) continue
    if (pos === 'preposition' || (analysis?.preposition ?? '') !== '') governed = true
    else if (pos === 'complementizer' || pos === 'relative' || pos === 'conditional') return false
    else if (!governed && (pos === 'nominal' || names.at[i] !== -1)) return false
  }
  return true
}
const OPENING_REACH = 20
const OPENING: ReadonlySet<string> = new Set(['conjunction', 'particle', 'verbal-particle', 'adverb'])

/** The one of the subjects of the sentence before that a verb can go on with; none where there are two. */
function subjectBefore(context: ReadingContext, sentence: number, verb: number): readonly number[] {
  const { sentences } = context.document
  const before = sentences[sentence - 1]
  if (before === undefined || before.heading || sentences[sentence]!.paragraph - before.paragraph > GOES_ON) return []
  let found: number | null = null
  for (let i = before.first; i <= Math.min(before.last, before.first + REACH); i++) {
    if (!isMainVerb(context, i) || isRestrictive(context, i)) continue
    const doers = doersOf(context, i, verb)
    if (doers === null) continue
    const [only] = doers
    if (only === undefined || doers.length > 1) return []
    if (found !== null && !isSame(context, found, only)) return []
    found ??= only
  }
  return found === null ? [] : [found]
}

/** Whether two mentions name one thing, as far as the article alone tells. */
function isSame({ mentions }: ReadingContext, a: number, b: number): boolean {
  const root = (name: number): number => mentions[name]!.antecedent ?? name
  const [first, second] = [mentions[root(a)]!, mentions[root(b)]!]
  return root(a) === root(b) || (first.known !== null ? first.known === second.known : first.name === second.name)
}

/** A verb with nothing that could be its subject, and with what it takes: «قُتل وجرح العشرات», «أُفرج عن ثلاثة» are passive. */
export function mayCarry(
  context: ReadingContext,
  { first, finite, pattern: { frame }, arguments: { phrases, subjectBefore } }: Trigger,
  passive: boolean,
): boolean {
  const { tags } = context.document
  if (!finite || passive || frame.subject !== 'actor' || subjectBefore !== null) return false
  // المعبر الذي أغلقت السلطات بوابته: its subject stands behind it
  if (isOfAnother(context, first)) return false
  const { lemma, analysis } = tags[first]!
  const bare = phrases.filter(({ preposition, coordinated }) => preposition === '' && !coordinated)
  const number = analysis?.form?.number
  // استهدفت طائرة سيارة, قصفتها مدافع: what follows is its subject
  const isOpen = number === 'p' || number === 'd' || bare[0] === undefined || isObjectOnly(context, first, bare[0])
  // تظاهر أمس المئات: what takes no object has its subject there
  if (!isOpen && bare.length > 0 && takesNoObject(frame)) return false
  if (!isOpen && (bare.length > 1 || analysis?.enclitic !== '')) return false
  // دخلت قافلة: help itself comes in
  if (frame.type === 'aid' && COMING.has(lemma) && bare.length > 0) return false
  if (analysis?.form?.passive === 'no' || analysis?.enclitic !== '' || bare.length > 0) return true
  const taken = frame.by?.[phrases[0]?.preposition ?? '']
  return taken !== undefined && taken !== 'actor' && !(analysis.form?.gender === 'm' && IMPERSONAL.has(lemma))
}
const takesNoObject = ({ object, needs, patient }: Trigger['pattern']['frame']): boolean =>
  object === undefined && needs === undefined && patient === undefined
const COMING = foldedWords('دخل وصل رسا عبر مر انطلق خرج')
/** Verbs whose passive often stands without a subject: أُفرج عن. */
const IMPERSONAL = foldedWords('أفرج كشف عثر قبض حكم أعلن اتفق')

/** «زار بغداد والتقى الوزير»: a verb that goes on by و and has but one of the two who meet. */
export const isOneSided = (
  { document: { tags } }: ReadingContext,
  { first, finite, pattern: { frame }, arguments: { phrases, subjectBefore } }: Trigger,
): boolean =>
  finite &&
  frame.subject === 'actor' &&
  frame.object === 'actor' &&
  subjectBefore === null &&
  tags[first]!.analysis?.conjunction === 'و' &&
  tags[first]!.analysis?.form?.number === 's' &&
  phrases.filter(({ preposition, coordinated }) => preposition === '' && !coordinated).length === 1
