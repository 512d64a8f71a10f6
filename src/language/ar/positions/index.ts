import type { PositionStance } from '../../../model/lists.ts'
import type { Span } from '../../../model/span.ts'
import type { UnresolvedPosition } from '../../contract.ts'
import { type ReadingContext, spanOfTokens } from '../context.ts'
import { opensCondition, type TokenRange } from '../events/accords/conditions.ts'
import { fold, foldedWords } from '../letters.ts'
import type { FoundStatement } from '../statements/index.ts'
import { innermostAt } from '../statements/innermost.ts'
import { type Cue, isArms } from './cue.ts'
import { cueAt, mayTake } from './cues.ts'
import { ownGovernment, type Said } from './holder.ts'
import { type Item, isGoal, type Matter, matterFrom } from './items.ts'
import { matterOf } from './matter.ts'

/** What an article says that somebody demands, offers, accepts or rejects, each matter by itself, on which condition, and whose stance it is. */
export function findPositions(context: ReadingContext, statements: readonly FoundStatement[]): readonly UnresolvedPosition[] {
  const { tags, sentences } = context.document
  let said: Said | null = null
  const found: UnresolvedPosition[] = []
  for (const { first, last } of sentences) {
    let before: Cue | null = null
    for (let at = first; at < last; at++) {
      if (!mayTake(tags[at]!)) continue
      said ??= saidIn(context, statements)
      const read = cueAt(context, said, at, first, last)
      const cue: Cue | null =
        read === null ? null : { ...read, holder: ownGovernment(context, said, at, goingOn(context, said, read, before) ?? read.holder) }
      if (cue === null || cue.holder === null || isAsked(context, last)) continue
      before = cue
      if (!isUnsaid(context, said, cue)) found.push(...positionsOf(context, said, cue, last))
    }
  }
  return found
}

const saidIn = ({ document: { tokens } }: ReadingContext, statements: readonly FoundStatement[]): Said => ({
  statements,
  within: innermostAt(
    statements.map(({ content }) => content),
    tokens.length,
  ),
  byCue: new Map(statements.map(({ cue }, i) => [cue.at, i])),
})

/** «لا تعترف … ولن تتنازل»: the verb that و joins to another of the same form has its subject. */
function goingOn({ document: { tags } }: ReadingContext, said: Said, { first, at }: Cue, before: Cue | null): number | null {
  if (before === null || tags[first]!.analysis?.conjunction !== 'و') return null
  // who is named as the one who says it is so; who is only taken over may be the one who told the first
  const statement = said.byCue.get(at)
  const speaker = statement === undefined ? null : said.statements[statement]!.statement.speaker
  if (speaker !== null && !speaker.carried) return null
  const [own, other] = [tags[at]!.analysis?.form, tags[before.at]!.analysis?.form]
  const isSame =
    own?.pos === 'verb' &&
    other?.pos === 'verb' &&
    own.person === other.person &&
    own.gender === other.gender &&
    own.number === other.number
  return isSame ? before.holder : null
}

const isAsked = ({ document: { tokens } }: ReadingContext, last: number): boolean =>
  /[؟?]/u.test(tokens[last]!.word.surface) || /[؟?]/u.test(tokens[last - 1]?.word.surface ?? '')

/** In what somebody denies, or does not say; «لا تعترف … ولن تتنازل» says the second by itself. */
function isUnsaid({ document: { tags } }: ReadingContext, { statements, within }: Said, { first, at }: Cue): boolean {
  const statement = statements[within[at]!]?.statement
  if (statement === undefined) return false
  return statement.act === 'deny' || (statement.polarity === 'negative' && tags[first]!.analysis?.conjunction !== 'و')
}

function positionsOf(context: ReadingContext, said: Said, cue: Cue, last: number): readonly UnresolvedPosition[] {
  const own = said.byCue.get(cue.at)
  const start = matterOf(context, cue, last, own === undefined ? null : said.statements[own]!.content.first)
  if (start === null) return []
  const isCondition = cue.stance === 'demands' && context.document.tags[cue.at]!.lemma === CONDITIONING
  const { items, condition } =
    cue.until !== null
      ? ruledOut(context, start, cue.until)
      : matterFrom(context, start, last, { unless: cue.stance === 'rejects', goal: isCondition })
  const on = cue.stance === 'demands' ? null : (condition ?? conditionBefore(context, cue.first))
  const made = (item: Item, stance: PositionStance, on: TokenRange | null): UnresolvedPosition => ({
    ...spanOfItem(context, item),
    cue: spanOfTokens(context.document, cue.first, cue.at),
    issue: item.issue,
    stance: item.inverted ? (stance === 'rejects' ? 'demands' : 'rejects') : stance,
    counter: item.counter,
    holder: cue.holder!,
    condition: on === null ? null : spanOfItem(context, on),
    statement: own ?? (said.within[cue.at] === -1 ? null : said.within[cue.at]!),
    rule: `position.${cue.kind}`,
  })
  const goal = isCondition ? goalOf(context, cue, items, last) : null
  return [
    ...items.map((item) => made(item, on === null ? cue.stance : 'conditional', on)),
    // لا سلام دون إنهاء الاحتلال: what is asked for, of whatever it is the condition
    ...(condition === null || on === null || (items.length === 0 && cue.kind !== 'none')
      ? []
      : askedIn(context, condition).map((item) => made(item, 'demands', null))),
    ...(goal === null ? [] : [made(goal, 'conditional', items[0]!)]),
  ]
}

/** «سلاحنا خط أحمر»: arms that are no matter for talks are not given up; of all else its words tell what it is. */
function ruledOut(context: ReadingContext, first: number, last: number): Matter {
  const found = matterFrom(context, first, last)
  if (found.items.length > 0 || !isArms(context.document.tags[first]!)) return found
  return { items: [{ first, last, issue: 'disarmament', counter: true, inverted: false }], condition: null }
}

/** فإن, also where it is read as something else. */
const SO = 'فان'

/** «في حال توقف القصف فإننا مستعدون»: the condition that opens the sentence, to a mark or to what follows from it. */
function conditionBefore(context: ReadingContext, at: number): TokenRange | null {
  const { tags, tokens, sentences, sentenceOf } = context.document
  const { first } = sentences[sentenceOf[at]!]!
  if (first >= at || !opensCondition(tags, first)) return null
  for (let i = first + 1; i <= at; i++)
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.analysis?.conjunction === 'ف' || tokens[i]!.word.folded.startsWith(SO))
      return { first, last: i - 1 }
  return null
}

/** What must be done first is asked for. */
function askedIn(context: ReadingContext, { first, last }: TokenRange): readonly Item[] {
  const { tags } = context.document
  let start = first
  while (start < last && (PASSED.has(tags[start]!.pos) || PASSED_WORDS.has(tags[start]!.lemma))) start++
  // قبل الانتخابات, قبل المفاوضات: a time
  const isTime = tags[first]!.lemma === 'قبل' && tags[start]!.analysis?.article === true && TIMED.has(tags[start]!.analysis!.stem)
  return tags[first]!.lemma === 'لو' || isTime || start > last ? [] : matterFrom(context, start, last).items
}
const PASSED: ReadonlySet<string> = new Set([
  'preposition',
  'conjunction',
  'complementizer',
  'conditional',
  'negation',
  'relative',
  'particle',
])
const PASSED_WORDS = new Set(['حال', 'شرط', 'شريطه', 'بعد', 'قبل', 'دون', 'مقابل', 'فور', 'ما', 'لم', 'حتي'])

const TIMED = foldedWords('انتخابات مفاوضات محادثات مباحثات مشاورات حوار')

const CONDITIONING = fold('اشترط')
/** «اشترط رفع الحصار للدخول في المفاوضات»: for what it is a condition. */
function goalOf(context: ReadingContext, cue: Cue, items: readonly Item[], last: number): Item | null {
  const { tags } = context.document
  if (items.length === 0) return null
  for (let at = cue.at + 1; at <= Math.min(last, items.at(-1)!.last + 14); at++) {
    const { lemma } = tags[at]!
    const opens = isGoal(context, at) || (lemma === 'قبل' && tags[at + 1]?.derived === 'masdar')
    if (!opens) continue
    const goal = matterFrom(context, lemma === 'قبل' ? at + 1 : at, last).items[0]
    if (goal !== undefined && !items.some((item) => item.first === goal.first)) return goal
  }
  return null
}

/** Without the و and the ب before it and a mark behind it. */
function spanOfItem({ document }: ReadingContext, { first, last }: TokenRange): Span {
  const { start, end } = spanOfTokens(document, first, last)
  const { analysis } = document.tags[first]!
  const skip = (analysis?.conjunction.length ?? 0) + (analysis?.preposition === 'ب' ? 1 : 0)
  const closes = /[»”"“)]/u.test(document.tokens[last]!.word.surface) && last > first
  return { start: start + skip, end: closes ? document.tokens[last - 1]!.end : end }
}
