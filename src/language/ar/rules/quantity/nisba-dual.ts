import type { Measure } from '../../../../model/lists.ts'
import { rareProperty } from '../../vocabulary.ts'
import { verbBehind } from './behind.ts'
import { type Bounded, build } from './build.ts'
import { cueAt } from './cue.ts'
import { MEET } from './deed.ts'
import type { Figure } from './find.ts'
import { governorBefore } from './governor.ts'
import { countedNounOf, isMarkedDual } from './nouns.ts'
import { ownObject } from './own-object.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/** The gender of a word that may be the dual of a nisba; the oblique of the masculine is spelt like its plural. */
export const nisbaDualOf = rareProperty<'m' | 'f' | null>(null, (word) => {
  if (word.kind !== 'word' || !ENDING.test(word.folded)) return null
  for (const { form, article, preposition, enclitic } of word.analyses)
    if (form?.pos === 'adjective' && !article && preposition === '' && enclitic === '' && form.lemma.endsWith('ي'))
      return form.gender === 'f' ? 'f' : 'm'
  return null
})
const ENDING = /.{2}ي(?:ت?ان|ت?ين)$/

/** استشهد فلسطينيان, مقتل كينيين اثنين: two people told by where they are from alone, where something befell them. */
export function readNisbaDual(sentence: FigureSentence, at: number, before: readonly Figure[]): Figure | null {
  const token = sentence.tokens[at]!
  const gender = nisbaDualOf(token.word)
  if (gender === null || at === 0 || sentence.timed[at] === 1) return null
  const two = TWO.test(foldedAt(sentence, at + 1))
  if (!two && !CERTAIN.test(token.word.folded) && !isMarkedDual(token.word.surface)) return null
  const last = two ? at + 1 : at
  const conjunction = sentence.tags[at]!.analysis?.conjunction === 'و'
  const measure = conjunction ? joined(at, before) : (fateBefore(sentence, at) ?? verbBehind(sentence, last))
  if (measure === null) return null
  const noun: Bounded = {
    first: at,
    start: token.start + (conjunction ? 1 : 0),
    conjunction,
    lower: 2,
    upper: 2,
    lowerExclusive: false,
    upperExclusive: false,
    approximate: false,
    qualifier: null,
  }
  return build(
    sentence,
    noun,
    last,
    { unit: 'person', measure, group: gender === 'f' ? 'women' : 'unspecified', item: null },
    'quantity.dual',
  )
}
const TWO = /^(?:اثنين|اثنان|اثنتين|اثنتان)$/
const CERTAIN = /(?:ان|تين)$/

/** Right before them: a noun before would be what they describe (وزيران عربيان). */
function fateBefore(sentence: FigureSentence, at: number): Measure | null {
  const { lemma, derived } = sentence.tags[at - 1]!
  if (lemma === MEET) return ownObject(sentence, at - 1, at)
  if ((derived !== 'masdar' && countedNounOf(sentence.tokens[at - 1]!.word) !== null) || cueAt(sentence, at - 1) === null) return null
  const measure = governorBefore(sentence, at)?.measure ?? null
  return measure === 'among' ? null : measure
}
function joined(at: number, before: readonly Figure[]): Measure | null {
  const previous = before.at(-1)
  return previous?.unit === 'person' && at - previous.last <= 2 ? previous.measure : null
}
