import type { ReadingContext } from '../../context.ts'
import { relativeClauseStart } from '../clause/insertions.ts'
import type { Trigger } from '../triggers/triggers.ts'

/** A search back from a trigger for the word that governs it. */
export interface GovernorScan {
  /** The token that is looked at, and the last to look at. */
  at: number
  reach: number
  /** Whether a mark has been passed behind which the trigger is one more of what somebody is bound to. */
  listed: boolean
  /** Whether a noun for a proposal has been passed, or one that says what was suffered. */
  proposed: boolean
  suffered: boolean
  /** Whether a word has been passed that tells after what it was. */
  after: boolean
}

/** Words to look at before a trigger: a name counts as one, a time or mark as none, and what stands between two commas does not count. */
const REACH = 14

export const scanBefore = ({ first: at }: Trigger, first: number): GovernorScan => ({
  at: at - 1,
  reach: Math.max(first, at - REACH),
  listed: false,
  proposed: false,
  suffered: false,
  after: false,
})

/** What the token at a scan is to it: a word to look at, something that is passed over, or where the search is over. */
export const Step = { word: 0, past: 1, over: 2 } as const
type Step = (typeof Step)[keyof typeof Step]

/** Tells what the token at a scan is to it; past brackets and insertions the scan is set to where they open. `first`: of the sentence. */
export function step(scan: GovernorScan, context: ReadingContext, trigger: Trigger, first: number): Step {
  const { names, timeAt } = context
  const { tokens } = context.document
  const { at } = scan
  if (tokens[at]!.word.surface === ')') {
    scan.at = openingOf(context, at, first)
    return Step.past
  }
  const isMark = tokens[at]!.kind === 'punctuation'
  const isFurther = names.at[at] !== -1 && names.at[at - 1] === names.at[at]
  if (isFurther || timeAt[at] !== -1 || isMark) scan.reach = Math.max(first, scan.reach - 1)
  return isMark ? stepOverMark(scan, context, trigger, first) : Step.word
}

function stepOverMark(scan: GovernorScan, context: ReadingContext, trigger: Trigger, first: number): Step {
  const { timeAt } = context
  const { tokens, tags } = context.document
  const { at } = scan
  const { surface } = tokens[at]!.word
  if (/[؛:.]/.test(surface)) return Step.over
  // عقد المجلس، اجتماعا: an accusative is governed by what stands before the mark
  if (at === trigger.first - 1 && isAccusative(tags[trigger.first]!)) return Step.past
  if (isListed(tags[at + 1]!, trigger)) {
    scan.listed = true
    scan.reach = Math.max(first, scan.reach - LIST_ITEM)
    return Step.past
  }
  // رد المجلس عليه، في 17 مايو، بفرض: a preposition before the time
  const isWhen = tags[at + 1]?.pos === 'preposition' && (timeAt[at + 2] ?? -1) !== -1
  const adjunct = (timeAt[at - 1] ?? -1) !== -1 || (timeAt[at + 1] ?? -1) !== -1 || isWhen
  if (adjunct || !/[،,]/.test(surface)) return Step.past
  // أجرى المبعوث، الذي وصل الأحد، محادثات
  const opening = adjunctStart(context, at, first) ?? relativeClauseStart(context, at, first)
  if (opening === null) return Step.over
  scan.reach = Math.max(first, scan.reach - (at - opening))
  scan.at = opening
  return Step.past
}

/** «يلتزم الطرفان بوقف القتال، وسحب القوات، وتسليم الجثث»: one more of what somebody is bound to. */
const isListed = ({ derived, analysis, pos }: ReadingContext['document']['tags'][number], { finite }: Trigger): boolean =>
  !finite && pos === 'nominal' && derived === 'masdar' && analysis?.conjunction === 'و'
/** Tokens that one more takes. */
const LIST_ITEM = 8

const isAccusative = ({ analysis }: ReadingContext['document']['tags'][number]): boolean =>
  analysis?.form?.indefiniteAccusative === true && analysis.conjunction === ''

/** The bracket that opens what the one at `at` closes, or `at` where none does. */
function openingOf({ document: { tokens } }: ReadingContext, at: number, first: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) if (tokens[i]!.word.surface === '(') return i
  return at
}

/** «وقّع ممثلون عن الطرفين، مساء السبت في جدة، اتفاقا»: the comma that opens a stretch without a verb which the one at `at` closes. */
export function adjunctStart({ document: { tags, tokens } }: ReadingContext, at: number, first: number): number | null {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    if (/[،,]/.test(tokens[i]!.word.surface)) return i
  }
  return null
}
