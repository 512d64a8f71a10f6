import type { ReadingContext } from '../../context.ts'
import { fold, foldedWords } from '../../letters.ts'
import { isAccordType } from '../accords/standing-accord.ts'
import { OBJECT_ACTS } from '../roles/doer-verbs.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { argumentNames } from './governor-arguments.ts'

/** Those whom a word before a trigger makes its doers, and that word; null where they are only taken up. */
export interface Governors {
  readonly names: readonly number[]
  readonly at: number | null
}
export const NOBODY: Governors = { names: [], at: null }

/**
 * «وقعت حكومة مالي والحركة، آخر من يحمل السلاح في الشمال، أمس في باماكو، اتفاقا لوقف إطلاق النار»: who signs an accord that stands beyond what is said of
 * them between commas.
 */
export function signedBy(context: ReadingContext, trigger: Trigger, first: number, sides: readonly number[]): Governors | null {
  const clause = signingClause(context, trigger, first)
  if (clause === null) return null
  const names = argumentNames(context, clause.verb, clause.opening, true, 0, first, sides)
  return names.length > 0 ? { names, at: clause.verb } : null
}

/** The verb by which an accord is made that stands beyond commas, and the first of these; null for none. */
export function signingClause(
  { document: { tags, tokens }, names }: ReadingContext,
  trigger: Trigger,
  first: number,
): { readonly verb: number; readonly opening: number } | null {
  if (trigger.finite || !isAccordType(trigger)) return null
  const isComma = (at: number) => /^[،,]$/.test(tokens[at]!.word.surface)
  let closing = trigger.first - 1
  // على إعلان لوقف …, اتفاقا شاملا لوقف …
  while (closing > first && trigger.first - closing <= BESIDE && !isComma(closing) && tags[closing]!.pos !== 'verb') closing--
  if (closing <= first || !isComma(closing)) return null
  const start = Math.max(first, trigger.first - SIGNED_REACH)
  let verb = start
  while (verb < closing && !(tags[verb]!.pos === 'verb' && names.at[verb] === -1)) verb++
  if (verb === closing || !MAKING.has(tags[verb]!.lemma) || tags[verb]!.analysis?.form?.tense !== 'perfect') return null
  let opening = verb + 1
  while (opening < closing && !isComma(opening) && tags[opening]!.pos !== 'complementizer') opening++
  return opening === closing || !isComma(opening) ? null : { verb, opening }
}
const MAKING = foldedWords('وقّع أبرم توصّل')
/** Tokens between the last comma and the accord, and from the verb to it. */
const BESIDE = 6
const SIGNED_REACH = 60

/** «أعلنت الحركة مسؤوليتها عن مقتل الجنود»: who claims what the token at `claimed` tells. Null where nobody does. */
export function claimedBy(context: ReadingContext, claimed: number, first: number, sides: readonly number[]): Governors | null {
  const { tags } = context.document
  const claim = claimed - 2
  if (tags[claimed - 1]?.lemma !== 'عن' || tags[claim]?.lemma !== RESPONSIBILITY || tags[claim]!.analysis?.enclitic === '') return null
  for (let i = claim - 1; i >= Math.max(first, claim - CLAIM_REACH); i--) {
    if (tags[i]!.pos !== 'verb') continue
    if (!CLAIMING.has(tags[i]!.lemma)) return null
    return { names: argumentNames(context, i, claim, true, 0, first, sides), at: i }
  }
  return null
}
const RESPONSIBILITY = fold('مسؤولية')
const CLAIMING = foldedWords('أعلن تبنى زعم ادعى أكد')
/** Tokens from the responsibility to the verb. */
const CLAIM_REACH = 14

/** «يلزم الاتفاق الحكومة بدمج المقاتلين وكيغالي بسحب قواتها»: the second who is asked or bound, right before what he is to do. */
export function alsoBound({ document: { tags }, names }: ReadingContext, at: number, first: number): Governors | null {
  if (tags[at]!.analysis?.preposition !== 'ب' || tags[at]!.derived !== 'masdar') return null
  const name = names.at[at - 1] ?? -1
  if (name === -1) return null
  let opens = at - 1
  while (opens > first && names.at[opens - 1] === name) opens--
  if (tags[opens]!.analysis?.conjunction !== 'و') return null
  for (let i = opens - 1; i >= Math.max(first, opens - ALSO_REACH); i--)
    if (tags[i]!.pos === 'verb') return OBJECT_ACTS.has(tags[i]!.lemma) ? { names: [name], at: i } : null
  return null
}
/** Tokens from the verb that binds two to the second of them. */
const ALSO_REACH = 20
