import type { UnresolvedQuantity, UnresolvedTimex } from '../../../contract.ts'
import { type ArabicDocument, mayBegin, type Token } from '../../document.ts'
import { beginning } from '../../vocabulary.ts'
import { findNumbers, type NumberMention } from '../number/number.ts'
import { isBringingOut } from './clause-verb.ts'
import { readFigure } from './figure.ts'
import { NUMBERLESS, readNumberless } from './numberless.ts'
import type { FigureSentence } from './sentence.ts'

const BRINGING_OUT = beginning(({ folded }) => isBringingOut(folded))

/** A figure with the tokens it covers. */
export interface Figure extends UnresolvedQuantity {
  readonly first: number
  readonly last: number
}

/** All figures of an article in order: counted people, weapons, attacks, places, money …; no years, times, ranks or names of things. */
export function findQuantities(
  document: ArabicDocument,
  times: readonly UnresolvedTimex[],
  numbers: readonly (readonly NumberMention[])[] = findNumbers(document),
): readonly UnresolvedQuantity[] {
  const out: UnresolvedQuantity[] = []
  let at = 0
  let released = false
  let evacuation: boolean | null = null
  const tellsOfEvacuation = () => {
    evacuation ??= mayBegin(document, BRINGING_OUT, 0, document.tokens.length - 1)
    return evacuation
  }
  document.sentences.forEach(({ first, last, start, end }, index) => {
    if (numbers[index]!.length === 0 && !mayBegin(document, NUMBERLESS, first, last)) return
    const tokens = document.tokens.slice(first, last + 1)
    while (at < times.length && times[at]!.end <= start) at++
    const own: FigureSentence['times'][number][] = []
    for (let k = at; k < times.length && times[k]!.start < end; k++) own.push({ time: times[k]!, index: k })
    const tags = document.tags.slice(first, last + 1)
    const sentence = { tokens, tags, times: own, timed: timedIn(tokens, own), released, evacuation: tellsOfEvacuation }
    for (const figure of figuresIn(sentence, numbers[index]!, document.begins, first)) {
      const { first: _first, last: _last, ...quantity } = figure
      out.push(quantity)
      if (quantity.measure === 'released') released = true
    }
  })
  return out
}

/** 1 where a token belongs to a time. */
function timedIn(tokens: readonly Token[], times: FigureSentence['times']): Uint8Array {
  const timed = new Uint8Array(tokens.length)
  let k = 0
  for (let at = 0; k < times.length && at < tokens.length; at++) {
    while (k < times.length && times[k]!.time.end <= tokens[at]!.start) k++
    if (k < times.length && times[k]!.time.start < tokens[at]!.end) timed[at] = 1
  }
  return timed
}

/** `begins` is of the article, in which the sentence begins with token `first`. */
function figuresIn(sentence: FigureSentence, numbers: readonly NumberMention[], begins: Int32Array, first: number): readonly Figure[] {
  const out: Figure[] = []
  let next = 0
  for (let at = 0; at < sentence.tokens.length; at++) {
    while (next < numbers.length && numbers[next]!.first < at) next++
    const mention = numbers[next]
    const isNumber = mention !== undefined && mention.first === at
    if (!isNumber && (begins[first + at]! & NUMBERLESS) === 0) continue
    const found = isNumber ? readFigure(sentence, mention, out) : readNumberless(sentence, at, out)
    if (found === null) continue
    const agent = out.at(-1)
    if (agent !== undefined && isAgent(sentence, agent, found)) out.pop()
    out.push(found)
    at = Math.max(at, found.last)
  }
  return withSharedBasis(out)
}

/** 54 قتيلا و158 جريحا: figures that و joins count over one time, told beside either. */
function withSharedBasis(figures: Figure[]): readonly Figure[] {
  for (let index = figures.length - 1; index > 0; index--) {
    const [one, other] = [figures[index - 1]!, figures[index]!]
    if (areJoined(one, other) && one.basis === 'unknown' && other.basis !== 'cumulative') figures[index - 1] = withBasisOf(one, other)
  }
  for (let index = 1; index < figures.length; index++) {
    const [one, other] = [figures[index - 1]!, figures[index]!]
    if (areJoined(one, other) && other.basis === 'unknown') figures[index] = withBasisOf(other, one)
  }
  return figures
}
const areJoined = (one: Figure, other: Figure): boolean => one.unit === 'person' && other.unit === 'person' && other.first - one.last <= 2
const withBasisOf = (figure: Figure, { basis, since }: Figure): Figure => ({ ...figure, basis, since })

/** قتلت شابتان 13 شخصا: two figures of people behind one verb with nothing between them: the first did it. */
function isAgent(sentence: FigureSentence, one: Figure, other: Figure): boolean {
  if (one.unit !== 'person' || other.unit !== 'person' || one.measure !== other.measure || one.first === 0 || other.first - one.last > 4)
    return false
  const verb = sentence.tags[one.first - 1]!
  if (verb.pos !== 'verb' || verb.analysis?.form?.passive === 'yes') return false
  for (let at = one.last + 1; at <= other.first; at++) {
    const { pos, analysis } = sentence.tags[at]!
    if (
      pos === 'punctuation' ||
      pos === 'verb' ||
      pos === 'preposition' ||
      pos === 'conjunction' ||
      (analysis !== null && analysis.conjunction !== '')
    )
      return false
  }
  return true
}
