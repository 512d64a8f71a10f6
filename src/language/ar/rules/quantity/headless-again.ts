import { fold } from '../../letters.ts'
import type { NumberMention } from '../number/number.ts'
import { build } from './build.ts'
import { cueAt, isAmong } from './cue.ts'
import type { Figure } from './find.ts'
import { isFollowedByNoun } from './followed-by-noun.ts'
import { mayBeVerb } from './governor.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { NOBODY } from './unspecified.ts'

/** عاد منهم إلى بيوتهم 37 ألفا: what some of them did, past where; تحدثت مصادر عن 60: another number for those counted before. */
export function readAgain(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  if (mention.article || isFollowedByNoun(sentence, mention.last + 1)) return null
  return readSomeOfThem(sentence, mention) ?? readOtherNumber(sentence, mention, before)
}

function readSomeOfThem(sentence: FigureSentence, mention: NumberMention): Figure | null {
  for (let at = mention.first - 1; at > 0 && at >= mention.first - MAX_WHERE; at--) {
    const { pos, analysis } = sentence.tags[at]!
    if (isAmong(sentence, at)) {
      const measure = mayBeVerb(sentence, at - 1) ? cueAt(sentence, at - 1) : null
      return measure === null ? null : build(sentence, mention, mention.last, { ...NOBODY, measure }, 'quantity.headless')
    }
    if ((pos !== 'nominal' && pos !== 'adjective' && pos !== 'preposition') || (analysis?.conjunction ?? '') !== '') return null
  }
  return null
}
/** Tokens between "of them" and how many. */
const MAX_WHERE = 5

function readOtherNumber(sentence: FigureSentence, mention: NumberMention, before: readonly Figure[]): Figure | null {
  const whole = before.at(-1)
  if (whole?.unit !== 'person' || whole.measure === null || whole.measure === 'other') return null
  const measured = { ...NOBODY, measure: whole.measure, group: whole.group }
  // تقول الحركة إنهم 15 ألفا
  if (THEY_ARE.test(foldedAt(sentence, mention.first - 1))) return build(sentence, mention, mention.last, measured, 'quantity.headless')
  if (foldedAt(sentence, mention.first - 1) !== 'عن') return null
  for (let at = mention.first - 2; at > whole.last && at >= mention.first - MAX_TELLER; at--) {
    const { lemma, pos } = sentence.tags[at]!
    if (pos === 'verb') return lemma === TELLING ? build(sentence, mention, mention.last, measured, 'quantity.headless') : null
  }
  return null
}
const THEY_ARE = /^[وب]?انه[من]$/
const TELLING = fold('تحدث')
/** Tokens from the verb of telling to the number. */
const MAX_TELLER = 7
