import type { ReadingContext } from '../../context.ts'
import type { Tag } from '../../tagging.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { NEARLY } from './modality-cues.ts'

/** «كادت القوات تنسحب», «أوشك أن ينسحب»: nothing but a subject stands between. */
export function isWhatNearly(tags: ReadingContext['document']['tags'], at: number, { first, tense }: Trigger): boolean {
  if (tense !== 'imperfect' || isNegated(tags[at - 1]) || tags[first]!.analysis?.conjunction !== '') return false
  for (let i = at + 1; i < first; i++) if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'relative') return false
  return true
}

/** Whether كاد stands before a verb, with nothing but its subject between. */
export function isNearlyDone(tags: ReadingContext['document']['tags'], verb: number): boolean {
  if (tags[verb]!.pos !== 'verb' || tags[verb]!.analysis?.form?.tense !== 'imperfect') return false
  for (let i = verb - 1; i >= Math.max(0, verb - REACH) && tags[i]!.pos !== 'relative'; i--)
    if (tags[i]!.pos === 'verb') return NEARLY.has(tags[i]!.lemma) && !isNegated(tags[i - 1])
  return false
}
/** Tokens of such a subject. */
const REACH = 7

/** «ما كادت تنسحب حتى»: hardly had they. */
const isNegated = (tag: Tag | undefined): boolean => tag?.pos === 'negation' || tag?.lemma === 'ما'
