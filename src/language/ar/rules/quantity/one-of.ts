import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { written } from '../written.ts'
import { verbBehind } from './behind.ts'
import { type Bounded, build } from './build.ts'
import { specified } from './counted.ts'
import { cueAt } from './cue.ts'
import type { Figure } from './find.ts'
import { countedNounOf, withoutPronoun } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { isVictim } from './victim.ts'

export const ONE = {
  conjunction: false,
  lower: 1,
  upper: 1,
  lowerExclusive: false,
  upperExclusive: false,
  approximate: false,
  qualifier: null,
} as const

export const isOneOf = written(/^و?احدي?$/)

/** أصيب أحد مرافقيه, مقتل أحد الجنود, إن أحد الجنود قُتل: one of people whom death or injury befell; أحد قادة الحركة is somebody known. */
export function readOneOf(sentence: FigureSentence, at: number): Figure | null {
  const token = sentence.tokens[at + 1]
  const found = token === undefined ? null : (countedNounOf(token.word) ?? withoutPronoun(token.word))
  if (found === null || found.conjunction || found.preposition !== '' || found.value.noun.unit !== 'person') return null
  if (found.value.number === 'singular' || LEADERS.has(found.value.lemma)) return null
  const { last, group } = specified(sentence, found.value, at + 1)
  const measure = isJoined(sentence, at) ? sharedCue(sentence, at) : (cueBefore(sentence, at, last) ?? cueBehind(sentence, last))
  if (measure !== 'killed' && measure !== 'wounded') return null
  const start = sentence.tokens[at]!.start + (isJoined(sentence, at) ? 1 : 0)
  const noun: Bounded = { ...ONE, first: at, start }
  return build(sentence, noun, last, { unit: 'person', measure, group, item: null }, 'quantity.one-of')
}
const isJoined = (sentence: FigureSentence, at: number): boolean => foldedAt(sentence, at).startsWith('و')

/** Right before it. */
function cueBefore(sentence: FigureSentence, at: number, last: number): Measure | null {
  // قتل فيها أحد مرافقيه
  const cue = at > 1 && IN_IT.test(foldedAt(sentence, at - 1)) ? at - 2 : at - 1
  if (cue < 0) return null
  const measure = cueAt(sentence, cue)
  return measure !== null && (cue < at - 1 || isVictim(sentence, at, last)) ? measure : null
}
const IN_IT = /^(?:فيه|فيها|فيهما|خلاله|خلالها|اثره|اثرها)$/

/** The verb behind it, where nobody follows whom it could befall. */
function cueBehind(sentence: FigureSentence, last: number): Measure | null {
  const measure = sentence.tokens[last + 1]?.kind === 'word' ? (verbBehind(sentence, last) ?? cueAt(sentence, last + 1)) : null
  return measure !== null && isVictim(sentence, last + 2, last + 1) ? measure : null
}

/** مقتل قائد اللواء وأحد مرافقيه: a noun of death or injury that governs both. */
function sharedCue(sentence: FigureSentence, at: number): Measure | null {
  for (let before = at - 2; before >= 0 && before >= at - MAX_SHARED; before--) {
    const { pos, derived } = sentence.tags[before]!
    if (pos === 'verb' || pos === 'punctuation') return null
    const measure = cueAt(sentence, before)
    if (measure !== null) return derived === 'masdar' || pos === 'nominal' ? measure : null
  }
  return null
}
const MAX_SHARED = 7
const LEADERS = new Set(['قائد', 'زعيم', 'قيادي', 'مسؤول', 'رئيس', 'وزير'].map(fold))
