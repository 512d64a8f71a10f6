import type { TalkOutcome } from '../../../model/lists.ts'
import { foldedWords } from '../letters.ts'
import type { Tag } from '../tagging.ts'
import { isEnd, isNegotiation, isTalks } from './words.ts'

const WITHOUT = foldedWords('دون بدون')
const RESULTS = foldedWords('اتفاق اتفق نتيجة نتائج تقدم اختراق توصل انفراجة تفاهم حل تسوية صفقة توقيع وقّع بروتوكول')
const FAILING = foldedWords('فشل أخفق عجز')
const REACHING = foldedWords('توصل')
const AGREEING = foldedWords('اتفاق اتفق توصل توقيع وقع إعلان تفاهم')
const PARTIAL = foldedWords('جزئي جزئية مبدئي مبدئية أولي أولية')
const LEAVING = foldedWords('انسحب غادر')
/** Whom leaving a room leaves too. */
const ROOMS = foldedWords('قاعة طاولة مقر جلسة')
/** What talks do with what comes of them, by lemma: أسفرت عن, أفضت إلى, خرجت ب. */
const YIELDING = foldedWords('أسفر أفضى تمخّض أثمر تكلّل خرج انتهى توّج خلص أنتج أحرز حقّق')
/** Things that come of talks. */
const ACCORDS = foldedWords('اتفاق اتفاقا اتفاقات اتفاقية توقيع تفاهم تفاهمات هدنة')
const SIDES = foldedWords('اتفق توصل وقّع')
const NOT_YET = new Set(['لم', 'دون'])

export interface Outcome {
  readonly outcome: TalkOutcome
  readonly first: number
  readonly last: number
}

const isOf = ({ lemma, analysis }: Tag, words: ReadonlySet<string>): boolean => words.has(lemma) || words.has(analysis?.stem ?? '')
const WORDS = [WITHOUT, FAILING, LEAVING, AGREEING, YIELDING, SIDES]
export const mayBeOutcome = (tag: Tag): boolean => WORDS.some((words) => isOf(tag, words))

/** How talks came out, as the word at `at` in the sentence `first` to `last` tells, and the words that tell it. */
export function outcomeAt(tags: readonly Tag[], at: number, first: number, last: number): Outcome | null {
  if (!mayBeOutcome(tags[at]!)) return null
  const within = (from: number, reach: number, fits: (tag: Tag) => boolean): number | null => {
    for (let i = from; i <= Math.min(last, from + reach); i++) if (fits(tags[i]!)) return i
    return null
  }
  const ofTalks = () => within(first, last - first, isTalks) !== null
  const outcome = (to: number, value: TalkOutcome): Outcome => ({ outcome: value, first: at, last: to })
  const accord = (from: number, to: number): Outcome => {
    const partial = within(from, 4, (tag) => isOf(tag, PARTIAL))
    return partial === null ? outcome(to, 'agreed') : outcome(partial, 'partial')
  }
  const tag = tags[at]!
  if (isOf(tag, WITHOUT)) {
    const result = within(at + 1, 3, (one) => isOf(one, RESULTS))
    return result !== null && ofTalks() && within(first, at - first, isEnd) !== null ? outcome(result, 'no-deal') : null
  }
  if (isOf(tag, FAILING)) {
    const reached = within(at + 1, 8, ({ lemma }) => REACHING.has(lemma))
    return reached !== null && ofTalks() ? outcome(reached, 'no-deal') : null
  }
  if (isOf(tag, LEAVING)) {
    // غادر الوفد قاعة المفاوضات, انسحب الوفد من المفاوضات
    const preposition = within(at + 1, 8, ({ pos }) => pos === 'preposition' || pos === 'punctuation')
    const isFrom = preposition !== null && tags[preposition]!.lemma === 'من'
    const left = LEAVING_FROM.has(tag.lemma)
      ? within(preposition === null || !isFrom ? last + 1 : preposition + 1, 0, isLeft)
      : within(at + 1, (preposition ?? at + 9) - at - 2, isLeft)
    if (left === null || tag.pos !== 'verb' || isNot(tags[at - 1])) return null
    const talks = isTalks(tags[left]!) ? left : left < last && isTalks(tags[left + 1]!) ? left + 1 : null
    return talks === null ? null : outcome(talks, 'walked-out')
  }
  if (tag.pos === 'verb' && isOf(tag, YIELDING)) return yielded(tags, at, first, last, accord, outcome)
  if (tag.pos === 'verb' && SIDES.has(tag.lemma) && isAssertedPast(tags, at, first)) {
    const talks = within(at + 1, 12, isNegotiation)
    const isAtEnd = talks !== null && within(at + 1, talks - at, (one) => isEnd(one) || one.lemma === DURING) !== null
    const isNew = SIDES.has(tag.lemma) && (tag.lemma === AGREED || within(at + 1, last - at, (one) => isOf(one, ACCORDS)) !== null)
    return isAtEnd && isNew ? accord(at + 1, at) : null
  }
  if (tag.analysis?.preposition === 'ب' && isOf(tag, AGREEING))
    return ofTalks() && within(first, at - first, isEnd) !== null ? accord(at + 1, at) : null
  return null
}
const isLeft = (tag: Tag): boolean => isTalks(tag) || isOf(tag, ROOMS)
const LEAVING_FROM = foldedWords('انسحب')
const [DURING, AGREED] = ['خلال', 'اتفق']

/** «أسفرت المحادثات عن اتفاق», «لم تفض المفاوضات إلى نتيجة»: of talks that are the subject. */
function yielded(
  tags: readonly Tag[],
  at: number,
  first: number,
  last: number,
  accord: (from: number, to: number) => Outcome,
  outcome: (to: number, value: TalkOutcome) => Outcome,
): Outcome | null {
  const isSubject = (at < last && isTalks(tags[at + 1]!)) || opensWithTalks(tags, first, at)
  if (!isSubject) return null
  const isNegated = isNot(tags[at - 1])
  if (!isNegated && tags[at]!.analysis?.form?.tense !== 'perfect') return null
  let relatives = 0
  for (let i = at + 1; i <= Math.min(last, at + FAR); i++) {
    const { pos } = tags[i]!
    if (pos === 'relative') relatives++
    // التي جرت في بريتوريا: of the talks
    if (pos === 'verb' && tags[i - 1]!.pos !== 'relative') return null
    if (relatives > 1 || (tags[i]!.analysis?.preposition === 'ب' && tags[at]!.lemma === ENDED)) return null
    if (isNegated && isOf(tags[i]!, RESULTS)) return outcome(i, 'no-deal')
    if (!isNegated && isOf(tags[i]!, ACCORDS) && tags[i]!.analysis?.article !== true) return accord(i, i)
  }
  return null
}
const ENDED = 'انتهي'
/** Tokens from the verb to what comes of talks, over who sits there. */
const FAR = 16

const isNot = (tag: Tag | undefined): boolean => tag?.pos === 'negation' && NOT_YET.has(tag.lemma)

/** «… المحادثات بين س وص أسفرت عن»: the talks open the clause of the verb. */
function opensWithTalks(tags: readonly Tag[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - FAR); i--) {
    const { pos } = tags[i]!
    if (pos === 'verb' || pos === 'punctuation' || pos === 'relative') return false
    if (isTalks(tags[i]!)) return tags[i - 1]?.pos !== 'preposition'
  }
  return false
}

/** It is told as done. */
const isAssertedPast = (tags: readonly Tag[], at: number, first: number): boolean =>
  tags[at]!.analysis?.form?.tense === 'perfect' &&
  (at === first || (tags[at - 1]!.pos !== 'negation' && tags[at - 1]!.pos !== 'conditional'))
