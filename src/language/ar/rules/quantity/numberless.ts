import { fold } from '../../letters.ts'
import { rawOffset } from '../closed-table.ts'
import { numeralOf } from '../number/evaluate.ts'
import { type Bounded, withGovernor } from './figure.ts'
import type { Figure } from './find.ts'
import { cueAt, governorBefore } from './measure.ts'
import { countedNounOf, isMarkedDual, type NounForm } from './nouns.ts'
import { foldedAt, type FigureSentence } from './sentence.ts'

/** Figures that no number word writes: two by the dual (قتيلان، طفلين), one by a single noun behind a word of death or injury (مقتل جندي). */
export function readNumberless(sentence: FigureSentence, at: number, before: readonly Figure[]): Figure | null {
  const token = sentence.tokens[at]!
  if (token.kind !== 'word' || sentence.timed[at] === 1) return null
  const found = countedNounOf(token.word)
  if (found === null || found.article) return null
  const { value: form, offset, preposition } = found
  const start = token.start + (preposition === 'ل' || preposition === 'ك' ? rawOffset(token.word.surface, 0) : offset)
  if (form.number === 'dual' || (form.number === 'oblique-dual' && isMarkedDual(token.word.surface))) return readDual(sentence, at, form, start, before)
  return form.number === 'singular' && form.noun.unit === 'person' && preposition === '' ? readSingle(sentence, at, form, start, found.conjunction, before) : null
}

const exactly = (first: number, start: number, value: number): Bounded => ({
  first, start, lower: value, upper: value, lowerExclusive: false, upperExclusive: false, approximate: false, qualifier: null,
})
const countedOf = ({ noun, lemma }: NounForm, last: number) => ({ noun, lemma, last, group: noun.group, item: noun.item, measure: noun.measure })

/** Units of which a dual is a figure. */
const COUNTED_UNITS = new Set(['person', 'weapon', 'vehicle', 'attack', 'violation'])

function readDual(sentence: FigureSentence, at: number, form: NounForm, start: number, before: readonly Figure[]): Figure | null {
  if (form.noun.unit === null || !COUNTED_UNITS.has(form.noun.unit)) return null
  const next = numeralOf(sentence.tokens[at + 1]?.word ?? sentence.tokens[at]!.word)
  const last = next?.value.value === 2 && next.value.slot === 'unit' && !next.conjunction ? at + 1 : at
  if (form.noun.unit === 'person' && !form.noun.firm && form.noun.measure === null) {
    const governor = governorBefore(sentence, at)
    if (governor?.measure == null) return null
  }
  const figure = withGovernor(sentence, exactly(at, start, 2), countedOf(form, last), before)
  return { ...figure, rule: 'quantity.dual' }
}

/** مقتل جندي, إصابة طفل, استشهاد شاب; شخص واحد. The subject of an active قتل is no victim: verbs that are spelt alike need the number word. */
function readSingle(sentence: FigureSentence, at: number, form: NounForm, start: number, conjunction: boolean, before: readonly Figure[]): Figure | null {
  const next = sentence.tokens[at + 1]
  const one = next === undefined ? null : numeralOf(next.word)
  if (one?.value.value === 1 && one.value.slot === 'unit' && !one.conjunction && !one.article) {
    return { ...withGovernor(sentence, exactly(at, start, 1), countedOf(form, at + 1), before), rule: 'quantity.one' }
  }
  if (conjunction || at === 0) return null
  const measure = cueAt(sentence, at - 1)
  if (measure !== 'killed' && measure !== 'wounded') return null
  const tag = sentence.tags[at - 1]!
  if (tag.pos === 'verb' && ACTIVE.has(tag.lemma)) return null
  if (tag.pos === 'verb' && tag.analysis?.form?.passive === 'no' && !INTRANSITIVE.has(tag.lemma)) return null
  if (tag.analysis?.article === true || foldedAt(sentence, at).length < 3) return null
  return { ...withGovernor(sentence, exactly(at, start, 1), countedOf(form, at), before, measure), rule: 'quantity.single' }
}
const ACTIVE = new Set(['قتل', 'جرح', 'اغتال', 'اعدم', 'حصد', 'صفى', 'ذبح', 'صرع', 'اودى', 'ازهق', 'دفن', 'انتشل'].map(fold))
const INTRANSITIVE = new Set(['استشهد', 'مات', 'توفي', 'توفى', 'قضى', 'هلك'].map(fold))
