import { fold } from '../../letters.ts'
import { COMPOSED, FORCE_HEADS, MEMBERS_OF_FORCE } from '../../lexicon/figure-verbs.ts'
import type { Counted } from './counted.ts'
import { listed } from './listed.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

const members: ReadonlySet<string> = new Set(MEMBERS_OF_FORCE.split(' ').map(fold))
const forceHead = listed(FORCE_HEADS)
const composed = listed(COMPOSED)

/** قوة من الشرطة قوامها 180 فردا, تشكيل قوة من 2500 شرطي: how strong a force is. */
export function isStrength(sentence: FigureSentence, counted: Counted, first: number): boolean {
  const { lemma, measure, group, noun } = counted
  if (noun.unit !== 'person' || noun.firm || !(measure === 'fighters' || group === 'police' || members.has(lemma))) return false
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) {
    if (sentence.tokens[at]!.kind === 'punctuation') return false
    if (STRENGTH.test(foldedAt(sentence, at))) return true
  }
  if (holdsForce(sentence, first)) return true
  const joint = first > 0 && composed(foldedAt(sentence, first - 1))
  if (!joint) return false
  for (let at = first - 2; at >= 0 && at >= first - MAX_FORCE; at--) {
    if (sentence.tokens[at]!.kind === 'punctuation') return false
    if (forceHead(foldedAt(sentence, at))) return true
  }
  return false
}
/** تضم القوة المشتركة عشرة آلاف رجل: the force stands between the verb and its strength. */
function holdsForce(sentence: FigureSentence, first: number): boolean {
  for (let at = first - 1; at > 0 && at >= first - 3; at--) {
    const { pos } = sentence.tags[at]!
    if (pos !== 'nominal' && pos !== 'adjective') return false
    if (forceHead(foldedAt(sentence, at))) return sentence.tags[at - 1]!.pos === 'verb' && composed(foldedAt(sentence, at - 1))
  }
  return false
}
const STRENGTH = /^[وفب]?(?:قوام|عديد|تعداد)(?:ها|هما|هم|ه)$/
const MAX_FORCE = 6
