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

export const isOneOf = (word: Word): boolean => word.folded === 'احد' || word.folded === 'احدي'

/** أصيب أحد مرافقيه, مقتل أحد الجنود: one of people, right behind a word of death or injury that befell him; أحد قادة الحركة is somebody known. */
export function readOneOf(sentence: FigureSentence, at: number): Figure | null {
  const token = sentence.tokens[at + 1]
  const measure = at === 0 ? null : cueAt(sentence, at - 1)
  if (token === undefined || (measure !== 'killed' && measure !== 'wounded')) return null
  const found = countedNounOf(token.word) ?? withoutPronoun(token.word)
  if (found === null || found.conjunction || found.preposition !== '' || found.value.noun.unit !== 'person') return null
  if (found.value.number === 'singular' || LEADERS.has(found.value.lemma)) return null
  const { last, group } = specified(sentence, found.value, at + 1)
  if (!isVictim(sentence, at, last)) return null
  const noun: Bounded = { ...ONE, first: at, start: sentence.tokens[at]!.start }
  return build(sentence, noun, last, { unit: 'person', measure, group, item: null }, 'quantity.one-of')
}
const LEADERS = new Set(['قائد', 'زعيم', 'قيادي', 'مسؤول', 'رئيس', 'وزير'].map(fold))
