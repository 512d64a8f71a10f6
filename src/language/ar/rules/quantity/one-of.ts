import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import type { Word } from '../../vocabulary.ts'
import { type Bounded, build } from './build.ts'
import { specified } from './counted.ts'
import type { Figure } from './find.ts'
import { cueAt } from './measure.ts'
import { countedNounOf, withoutPronoun } from './nouns.ts'
import type { FigureSentence } from './sentence.ts'
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

export const isOneOf = (word: Word): boolean => /^و?احدي?$/.test(word.folded)

/** أصيب أحد مرافقيه, مقتل أحد الجنود: one of people, right behind a word of death or injury that befell him; أحد قادة الحركة is somebody known. */
export function readOneOf(sentence: FigureSentence, at: number): Figure | null {
  const token = sentence.tokens[at + 1]
  const joined = sentence.tokens[at]!.word.folded.startsWith('و')
  const measure = at === 0 ? null : joined ? sharedCue(sentence, at) : cueAt(sentence, at - 1)
  if (token === undefined || (measure !== 'killed' && measure !== 'wounded')) return null
  const found = countedNounOf(token.word) ?? withoutPronoun(token.word)
  if (found === null || found.conjunction || found.preposition !== '' || found.value.noun.unit !== 'person') return null
  if (found.value.number === 'singular' || LEADERS.has(found.value.lemma)) return null
  const { last, group } = specified(sentence, found.value, at + 1)
  if (!joined && !isVictim(sentence, at, last)) return null
  const noun: Bounded = { ...ONE, first: at, start: sentence.tokens[at]!.start + (joined ? 1 : 0) }
  return build(sentence, noun, last, { unit: 'person', measure, group, item: null }, 'quantity.one-of')
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
