import { isIndefinitePlural } from '../../agreement.ts'
import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { subjectBefore } from '../../statements/subjects/subject.ts'
import { nounPhraseEnd } from '../../units.ts'
import { isAccord } from '../accords/accord-words.ts'
import { isCount } from '../roles/extent.ts'
import { isOfClass } from '../triggers/trigger-words.ts'
import { indefiniteBefore } from './asyndetic-relative.ts'
import { boundEnd } from './bounds.ts'
import { afterComplementizer, antecedentOf, isOfAnother, takenUpBy } from './front.ts'
import { isComma } from './insertions.ts'
import type { ArgumentPhrase, FoundArguments, OpenClause } from './phrase.ts'
import { agreesWith } from './subject-fit.ts'

/** The arguments of a finite verb: the phrases behind it in its clause, which is over at `end`, and what stands in front of it. */
export function withSubject({ context, first, last, limit, phrases }: OpenClause, end: number): FoundArguments {
  const { tags, sentences, sentenceOf } = context.document
  const { first: opening } = sentences[sentenceOf[first]!]!
  const { analysis } = tags[first]!
  const follows = subjectFollows(context, first, last, limit, phrases[0])
  // القوات قصفت ميناء المدينة: a subject right in front of the verb
  // اتهمها الوزير، ثم أفرجت عنهم
  const goesOnBy = analysis?.conjunction === 'و' || tags[first - 1]?.lemma === THEN
  const front = goesOnBy
    ? null
    : (armsBefore(context, first) ??
      someInFront(context, first, opening) ??
      headingSubject(context, first, opening) ??
      (follows ? subjectBefore(context, first, opening) : null))
  const particle = PARTICLES.has(tags[first - 1]?.pos ?? '') ? 2 : 1
  if (front !== null && (front.last === first - particle || isRelatedTo(context, front, first) || isInterrupted(context, front, first)))
    return { phrases, subjectBefore: bare(front), end }
  const antecedent = antecedentOf(context, first)
  const takenUp = antecedent === null ? null : takenUpBy(context, first)
  // المدينة التي سيطرت عليها: the pronoun takes it up under its preposition
  if (antecedent !== null && takenUp !== null)
    return { phrases: [{ ...antecedent, preposition: takenUp }, ...phrases], subjectBefore: null, end }
  if (antecedent !== null)
    return { phrases, subjectBefore: isOfAnother(context, first) || isOfHis(context, follows, phrases[0]) ? null : antecedent, end }
  // إن القصف استهدف قرية: after إن the subject comes first
  const named = afterComplementizer(context, first)
  const suffering = named === null ? null : sufferingBy(context, named, first)
  if (suffering !== null) return { phrases: [suffering, ...phrases], subjectBefore: null, end }
  if (named !== null && (!follows || named.last === first - 1 || isParted(context, named, first)))
    return { phrases, subjectBefore: named, end }
  const related = ofNobody(context, first)
  if (related !== null) return { phrases, subjectBefore: related, end }
  // وقتل أحد عشر: a verb that goes on by و has its subject after it, or the one of the verb before
  const goesOn = goesOnBy || ((analysis?.conjunction ?? '') !== '' && analysis?.form?.number === 's')
  const before = follows || goesOn ? null : subjectBefore(context, first, opening)
  return { phrases, subjectBefore: before === null || isOneFeminine(context, before, first) ? null : bare(before), end }
}

const THEN = 'ثم'

/** القوات سوف تنسحب, القوات لم تلتزم. */
const PARTICLES: ReadonlySet<string> = new Set(['verbal-particle', 'negation'])

const bare = ({ first, last }: Pick<ArgumentPhrase, 'first' | 'last'>): ArgumentPhrase => ({
  first,
  last,
  preposition: '',
  coordinated: false,
})

/** Whether the first phrase behind a verb in the singular may be its subject. */
function subjectFollows(
  { document, timeAt }: ReadingContext,
  first: number,
  last: number,
  limit: number,
  phrase: ArgumentPhrase | undefined,
): boolean {
  if (document.tags[first]!.analysis?.form?.number !== 's' || phrase === undefined || phrase.preposition !== '') return false
  // سيطر عليها الجيش: what completes the verb may stand between it and its subject
  const next = document.tags[last + 1]
  let at = next?.pos === 'preposition' && (next.analysis?.enclitic ?? '') !== '' ? last + 2 : last + 1
  // تظاهر أمس المئات
  while (at < limit && (timeAt[at] ?? -1) !== -1) at++
  return phrase.first <= Math.max(at, boundEnd(document, at) ?? 0)
}

/**
 * «أن ثلاثة جنود سيفرج عنهم», «إن البلدة سيطر عليها المسلحون»: what a pronoun takes up under its preposition behind a verb that does not agree with it.
 * Null where it may be the subject.
 */
function sufferingBy(context: ReadingContext, named: ArgumentPhrase, verb: number): ArgumentPhrase | null {
  const { gender = null, number = null } = context.document.tags[verb]!.analysis?.form ?? {}
  const preposition = takenUpBy(context, verb)
  if (preposition === null || gender !== 'm' || number !== 's' || agreesWith(context, named, gender, number)) return null
  return { ...named, preposition }
}

/** «ردا على غارتين استهدفتا كابل», «اتفاق تهدئة يوقف القتال»: right before a verb two that only it agrees with, or an accord: the subject, and nobody. */
function ofNobody(context: ReadingContext, verb: number): ArgumentPhrase | null {
  const { tags } = context.document
  const noun = indefiniteBefore(context, verb)
  // خطة رحبت بها الحكومة: taken up under its preposition
  if (noun === null || takenUpBy(context, verb) !== null) return null
  const number = tags[verb]!.analysis?.form?.number
  const isPair = number === 'd' && tags[noun.first]!.analysis?.form?.number === 'd'
  // فرقت الشرطة مئة متظاهر احتجوا على القرار
  if (number === 'p' && (isCounted(context.document, noun.first) || agreesWith(context, noun, 'm', 'p'))) return noun
  const accord = [noun.first, noun.first - 1].some((at) => tags[at]?.analysis?.article === false && isAccord(tags[at]!))
  return isPair || accord ? noun : null
}

/** Right behind a number. */
const isCounted = ({ tags, tokens }: ReadingContext['document'], at: number): boolean =>
  at > 0 &&
  (tokens[at - 1]!.kind === 'number' || tags[at - 1]!.pos === 'number' || isCount({ tags, tokens }, { first: at - 1, last: at - 1 }))

/** «القائد الذي سيطرت قواته على المدينة»: the subject follows, and a pronoun on it takes up whose they are. */
const isOfHis = ({ document: { tags } }: ReadingContext, follows: boolean, phrase: ArgumentPhrase | undefined): boolean =>
  follows && (tags[phrase!.first]!.analysis?.enclitic ?? '') !== '' && isOfClass(tags[phrase!.first]!, 'armed')

/** «شنت القوة هجوما في مناطق كانوا يسيطرون عليها»: men are no feminine noun. */
function isOneFeminine({ document: { tags } }: ReadingContext, { first }: Pick<ArgumentPhrase, 'first'>, verb: number): boolean {
  return tags[verb]!.analysis?.form?.number === 'p' && FEMININE.has(tags[first]!.analysis?.stem ?? '')
}
const FEMININE = foldedWords('قوة قوات حكومة شرطة منظمة دولة سلطات وزارة')

/** «كانت طائرات إسرائيلية قصفت», «الدبابات الروسية اقتحمت»: what strikes, right before a feminine verb. Null where nothing of the kind stands there. */
function armsBefore({ document: { tags } }: ReadingContext, verb: number): Pick<ArgumentPhrase, 'first' | 'last'> | null {
  if (tags[verb]!.analysis?.form?.gender === 'm') return null
  const last = tags[verb - 1]?.pos === 'verbal-particle' ? verb - 2 : verb - 1
  for (let i = last; i > Math.max(0, last - ARMED); i--) {
    const { pos, analysis } = tags[i]!
    if (pos === 'nominal' && STRIKING_ARMS.has(analysis?.stem ?? ''))
      return analysis!.preposition === '' && tags[i - 1]!.pos !== 'preposition' ? { first: i, last } : null
    if (pos !== 'adjective' && pos !== 'nominal') return null
  }
  return null
}
/** «كان أفراد من جهاز الأمن قد اعتقلوا», «ثلاثة من الجنود قتلوا»: some of those behind من, right in front of a verb that goes with many; null for none. */
function someInFront(context: ReadingContext, verb: number, opening: number): Pick<ArgumentPhrase, 'first' | 'last'> | null {
  const { document, nameTokens } = context
  const { tags, tokens } = document
  const end = PARTICLES.has(tags[verb - 1]?.pos ?? '') ? verb - 2 : verb - 1
  if (tags[verb]!.analysis?.form?.number !== 'p') return null
  for (let i = end - 1; i > Math.max(opening, end - PARTED); i--) {
    const { pos, lemma } = tags[i]!
    if (tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'complementizer' || pos === 'relative') return null
    if (lemma !== OF || nounPhraseEnd(document, nameTokens, i + 1, end) !== end) continue
    const part = tags[i - 1]!
    const isSome =
      tokens[i - 1]!.kind === 'number' || part.pos === 'number' || SOME.has(part.analysis?.stem ?? '') || isIndefinitePlural(part)
    return isSome && part.analysis?.preposition !== 'ب' ? { first: i - 1, last: end } : null
  }
  return null
}
/** Tokens of a whole that stands behind a part of it. */
const PARTED = 8
const OF = 'من'
const SOME = foldedWords('أفراد فرد عدد عشرات مئات آلاف مجموعة اثنان اثنين بعض كثير عديد')

/** «قذيفة تصيب سوقا»: in a heading what opens it without an article is the subject of the present behind it that agrees with it. */
function headingSubject(context: ReadingContext, verb: number, opening: number): Pick<ArgumentPhrase, 'first' | 'last'> | null {
  const { document, nameTokens } = context
  const { tags, sentences, sentenceOf } = document
  const { pos, analysis } = tags[opening]!
  if (verb === opening || !sentences[sentenceOf[verb]!]!.heading || pos !== 'nominal' || analysis?.article !== false) return null
  const { tense = null, gender = null, number = null } = tags[verb]!.analysis?.form ?? {}
  if (tense !== 'imperfect' || analysis.preposition !== '' || nounPhraseEnd(document, nameTokens, opening, verb - 1) !== verb - 1)
    return null
  const phrase = { first: opening, last: verb - 1 }
  return agreesWith(context, phrase, gender, number) ? phrase : null
}

/** Tokens of such a phrase. */
const ARMED = 4
export const STRIKING_ARMS = foldedWords(
  'طيران طائرة طائرات مسيرة مسيرات مروحية مروحيات مقاتلات قاذفات دبابة دبابات مدفعية سفن زوارق بوارج مدرعات آليات راجمات',
)

/** «إن الغارات على الميناء أصابت مخازن»: the subject, a phrase with a preposition, and the verb that agrees with it. */
function isParted(context: ReadingContext, named: ArgumentPhrase, verb: number): boolean {
  const { tags } = context.document
  const { gender = null, number = null } = tags[verb]!.analysis?.form ?? {}
  // خمس غارات: what is counted agrees
  const heads = named.last > named.first ? [named.first, named.first + 1] : [named.first]
  return (
    tags[named.last + 1]!.pos === 'preposition' && heads.some((first) => agreesWith(context, { first, last: named.last }, gender, number))
  )
}

/** «القوات التي تحاصر المدينة قصفت السوق»: a relative clause is all that stands between a subject and the verb that agrees with it. */
function isRelatedTo({ document: { tags, tokens } }: ReadingContext, front: Pick<ArgumentPhrase, 'first' | 'last'>, verb: number): boolean {
  const next = isComma(tokens[front.last + 1]!) ? front.last + 2 : front.last + 1
  // المدينة التي قتل فيها ستة: the verb of the relative clause itself
  if (tags[next]?.pos !== 'relative' || next === verb - 1) return false
  const [own, form] = [tags[front.first]!.analysis?.form ?? null, tags[verb]!.analysis?.form ?? null]
  const feminine = own === null ? null : own.gender === 'f' || own.number === 'p'
  return feminine === null || form?.gender === null || (form?.gender === 'f') === feminine
}

/** «لكن الجيش، وفق البيان، قصف السوق»: nothing but what stands between two commas, without verb, between a subject and the verb that agrees with it. */
function isInterrupted(context: ReadingContext, front: Pick<ArgumentPhrase, 'first' | 'last'>, verb: number): boolean {
  const { tags, tokens } = context.document
  if (!isComma(tokens[front.last + 1]!) || !isComma(tokens[verb - 1]!)) return false
  for (let i = front.last + 2; i < verb - 1; i++)
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer' || isComma(tokens[i]!)) return false
  const { gender = null, number = null } = tags[verb]!.analysis?.form ?? {}
  return agreesWith(context, front, gender, number)
}
