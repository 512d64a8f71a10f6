import type { ReadingContext } from '../context.ts'
import { opensCondition, type TokenRange, untilMark } from '../events/accords/conditions.ts'
import { foldedWords } from '../letters.ts'
import { type Issue, issueOf } from './issue.ts'

/** One matter of a stance: its tokens and what it is about. */
export interface Item extends TokenRange, Issue {}

export interface Matter {
  readonly items: readonly Item[]
  /** The words that say on what condition. */
  readonly condition: TokenRange | null
}

/** `unless` = words for what must come first are a condition; `goal` = «for …» ends what is demanded. */
interface Bounds {
  readonly unless?: boolean
  readonly goal?: boolean
}

/** Tokens of a matter. */
const REACH = 30

/**
 * The matters that a phrase or clause lists from `start` on, each with what it is about, and the condition behind them. With
 * `unless` words for what must come first are a condition too (no talks before a truce).
 */
export function matterFrom(context: ReadingContext, start: number, limit: number, { unless = false, goal = false }: Bounds = {}): Matter {
  const { document, timeAt } = context
  const { tags, tokens } = document
  const items: Item[] = []
  const end = Math.min(limit, start + REACH)
  let first = start
  let isLost = false
  const put = (to: number) => {
    let last = to
    while (last > first && (tags[last]!.pos === 'preposition' || tags[last]!.pos === 'conjunction')) last--
    const issue = last < first ? null : issueOf(context, first, last)
    // what follows a long phrase that is no matter may be joined to some part of it
    if (issue === null && items.length === 0 && last - first > ASIDE) isLost = true
    if (issue !== null && !isLost)
      items.push({ first: tags[first]!.pos === 'complementizer' && first < last ? first + 1 : first, last, ...issue })
  }
  // a clause goes on with verbs, a noun phrase does not
  const isClause = tags[start]!.pos === 'verb'
  let verbs = 0
  for (let at = start; at <= end; at++) {
    const tag = tags[at]!
    if (at > start && (opensUnless(context, at, unless) || (opensCondition(tags, at) && (unless || !isAfter(context, at))))) {
      put(at - 1)
      return { items, condition: { first: at, last: untilMark(document, at, limit) } }
    }
    const isMark = tokens[at]!.kind === 'punctuation' && !/["“”«»()]/u.test(tokens[at]!.word.surface)
    const goesOn = isMark && /[،,]/.test(tokens[at]!.word.surface) && at < end && opensAnother(context, at + 1, isClause)
    if (isMark || (at > start && opensAnother(context, at, isClause))) {
      if (at > first) put(at - 1)
      first = isMark ? at + 1 : at
      if (isMark && !goesOn) return { items, condition: null }
      continue
    }
    if (tag.pos === 'verb' && tag.derived === null) verbs++
    // what is told of the matter is no part of it, unless it tells what the matter is (a solution that includes …)
    const isTold = tag.pos === 'relative' || (!isClause && (tag.pos === 'verb' || tag.pos === 'negation'))
    if (at > first && isTold && issueOf(context, first, at - 1) !== null) {
      put(at - 1)
      return { items, condition: null }
    }
    const isTime = timeAt[at] !== -1 && timeAt[at - 1] !== timeAt[at] && tags[at - 1]?.analysis?.stem !== BORDERS
    const isOver = at > start && (verbs > MAX_VERBS || endsPhrase(context, at) || isTime || (goal && isGoal(context, at)))
    if (isOver && !(tag.pos === 'verb' && verbs <= MAX_VERBS)) {
      put(at - 1)
      return { items, condition: null }
    }
  }
  put(end)
  return { items, condition: null }
}
/** Tokens of a first phrase that is no matter. */
const ASIDE = 5
/** Of a clause and of the relative clause in it. */
const MAX_VERBS = 2

/** «العودة إلى حدود 1967»: a year that names them. */
const BORDERS = 'حدود'

/** «لبدء المفاوضات», «من أجل …»: what a condition is put for. */
export const isGoal = ({ document: { tags } }: ReadingContext, at: number): boolean =>
  (tags[at]!.analysis?.preposition === 'ل' && tags[at]!.derived === 'masdar') || tags[at]!.lemma === 'مقابل'

/** «ورفع الحصار», «وأن تنسحب», «وتنسحب»: another matter. */
function opensAnother(context: ReadingContext, at: number, isClause: boolean): boolean {
  const { tags, tokens } = context.document
  const { analysis, pos, derived } = tags[at]!
  if (analysis?.conjunction !== 'و' || context.names.at[at] !== -1) return false
  if (pos === 'complementizer' || (pos === 'verb' && isClause) || derived === 'masdar') return true
  if (analysis.preposition !== '' && issueOf(context, at, at + 2) !== null) return true
  return tokens[at]!.word.analyses.some(({ form, conjunction }) => form?.pos === 'masdar' && conjunction === 'و') && pos !== 'adjective'
}

/** What says another thing of it: «…, حيث», «لأن», «في إطار»; a masdar that nothing governs. */
function endsPhrase(context: ReadingContext, at: number): boolean {
  const { tags } = context.document
  const { pos, lemma, analysis, derived } = tags[at]!
  if (pos === 'conjunction' || ENDING.has(lemma)) return true
  if (pos === 'complementizer') return tags[at - 1]!.pos !== 'preposition'
  const before = tags[at - 1]!
  return (
    derived === 'masdar' &&
    analysis?.article === false &&
    analysis.preposition === '' &&
    analysis.conjunction === '' &&
    (before.analysis?.article === true || before.analysis?.enclitic !== '') &&
    before.pos === 'nominal'
  )
}
const ENDING = foldedWords('بعد قبل خلال منذ أثناء حيث إذ لأن معتبرا مؤكدا مشيرا قائلا مضيفا')

const isAfter = ({ document: { tags } }: ReadingContext, at: number): boolean => AFTER.has(tags[at]!.lemma)
const AFTER = foldedWords('بعد فور عقب بعيد')

/** «قبل وقف النار», «دون انسحاب», «حتى تنسحب», «في ظل القصف», «تحت النار», «بوجود»: without which nothing is done. */
function opensUnless({ document: { tags } }: ReadingContext, at: number, unless: boolean): boolean {
  if (!unless) return false
  const { lemma, analysis } = tags[at]!
  const next = tags[at + 1]
  if (next === undefined) return false
  if (lemma === EXCEPT || (lemma === UNDER && next.analysis?.article === true)) return true
  if (BEFORE.has(lemma) || WITHOUT.has(lemma) || WITHOUT.has(analysis?.stem ?? ''))
    return next.derived === 'masdar' || next.pos === 'complementizer' || next.pos === 'nominal'
  if (lemma === UNTIL) return next.pos === 'verb' || next.derived === 'masdar' || next.pos === 'complementizer'
  return lemma === 'في' && next.analysis?.stem === 'ظل'
}
const BEFORE = foldedWords('قبل')
const WITHOUT = foldedWords('دون بدون')
const [UNTIL, EXCEPT, UNDER] = ['حتي', 'الا', 'تحت']
