import type { ReadingContext } from '../../context.ts'
import { fold } from '../../letters.ts'
import { wordTest } from '../../vocabulary.ts'
import type { Cue } from '../cues/cue.ts'
import { isMasdarToo, mayBeMasdar } from '../cues/masdar.ts'
import { anonymityEnd } from '../frames.ts'
import { type Anchored, isChoosy, type Step, type Walk } from '../walk.ts'

/** At a noun of saying with a pronoun (قوله, تأكيده): the content right behind it, or what introduces that. */
export function atOwnWord(context: ReadingContext, walk: Walk, at: number): Step {
  const { tags } = context.document
  walk.own = tags[at]!
  const next = tags[at + 1]
  // قولها للرئيس إن: to whom, before what
  const isLed = next?.pos === 'complementizer' || next?.pos === 'preposition' || next?.analysis?.preposition === 'ل'
  return at === walk.limit || next === undefined || isLed || next.pos === 'punctuation' ? at + 1 : { anchor: 'object', content: at + 1 }
}

/** At a verbal noun that is announced, denied, asked for …; null where it is none of that. */
export function atDeed(context: ReadingContext, walk: Walk, at: number): Anchored | null {
  const { tokens, tags } = context.document
  const isMasdar = isMasdarToo(context, at) || (tokens[at - 1]!.kind === 'punctuation' && mayBeMasdar(context, at))
  if (isMasdar && anonymityEnd(context, at, walk.limit) === null && takesObject(context, walk)) return { anchor: 'object', content: at }
  // طالب الأمين العام إسرائيل رفع الحصار
  const isAsked = tags[at]!.derived === 'masdar' && walk.bare.length === walk.wanted && asksWithout(context, walk.cue, walk, at)
  return isAsked ? { anchor: 'by', content: at } : null
}

/** What is asked of somebody who has a name may stand without its preposition. */
const asksWithout = ({ document: { tags } }: ReadingContext, { frame, at }: Cue, { bare }: Walk, deed: number): boolean =>
  frame.person === true &&
  tags[at]!.lemma === ASKING &&
  tags[at]!.analysis?.enclitic === '' &&
  bare.at(-1)!.name !== null &&
  bare.at(-1)!.last === deed - 1 &&
  tags[deed]!.analysis?.preposition === '' &&
  tags[deed]!.analysis?.conjunction === ''
const ASKING = fold('طالب')

/** Whether what comes next is the direct object that says what is announced, denied … */
export const takesObject = (context: ReadingContext, { cue, bare, wanted }: Walk): boolean =>
  takesBareObject(context, cue) && bare.length === wanted - 1

/** Whether a verb has what it announces, denies … for its only object, and not in a pronoun. */
export const takesBareObject = ({ document: { tags } }: ReadingContext, cue: Cue): boolean =>
  cue.frame.object === true && !cue.frame.person && !cue.frame.fromObject && !isChoosy(cue) && tags[cue.at]!.analysis?.enclitic === ''

/** «أكثر من 330 قتيلا», «نحو مئة»: a qualifier and its number. */
export function startsFigure({ document: { tokens, tags } }: ReadingContext, at: number): boolean {
  const { folded } = tokens[at]!.word
  const isNumber = (i: number) => tokens[i]?.kind === 'number' || tags[i]?.pos === 'number'
  if (!opensFigure(tokens[at]!.word)) return false
  if (ABOUT.has(folded)) return isNumber(at + 1)
  return MORE.has(folded) && tokens[at + 1]?.word.folded === 'من' && isNumber(at + 2)
}
const ABOUT = new Set(['نحو', 'حوالي', 'زهاء', 'قرابه'])
const MORE = new Set(['اكثر', 'اقل', 'ازيد'])
const opensFigure = wordTest(({ folded }) => ABOUT.has(folded) || MORE.has(folded))

/** «منوها بما أبداه الجانبان», «حذر مما وصفه بالخطر»: the clause that the preposition of the verb governs in one word. */
export function isGovernedClause({ document: { tokens, tags } }: ReadingContext, { cue }: Walk, at: number): boolean {
  const { word } = tokens[at]!
  const preposition = opensWithClause(word) ? WITH_CLAUSE.get(word.folded) : undefined
  return preposition !== undefined && cue.frame.by?.includes(preposition) === true && tags[at + 1]?.pos === 'verb'
}
const WITH_CLAUSE: ReadonlyMap<string, string> = new Map([
  ['بما', 'ب'],
  ['مما', 'من'],
  ['عما', 'عن'],
])
const opensWithClause = wordTest(({ folded }) => WITH_CLAUSE.has(folded))
