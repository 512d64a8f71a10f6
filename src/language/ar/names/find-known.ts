import type { ArabicDocument } from '../document.ts'
import { citation, type NameDraft, offsetAfter } from './draft.ts'
import { pairAt } from './find-pairs.ts'
import { type Heads, Opens } from './heads.ts'
import { licensed } from './licence.ts'
import { longestFrom, ofEntry } from './longest-match.ts'
import { chainEnd } from './name-extent.ts'
import { chosen, countriesOf, type TimesNamed } from './namesakes.ts'
import { titleAt } from './titles.ts'

/**
 * Names that the gazetteers know, leftmost longest. A one-word name that is also an everyday word counts only where something beside it
 * says that it is one: a head (مدينة الباب), a title, or for places a preposition of place. With those go the pairs that one noun in the dual names.
 */
export function findKnownNames(document: ArabicDocument, heads: Heads, timeAt: Int32Array): NameDraft[] {
  const { tokens } = document
  const out: NameDraft[] = []
  let named: ReadonlyMap<string, number> | null = null
  const timesNamed: TimesNamed = (country) => {
    named ??= countriesOf(document, heads)
    return named.get(country) ?? 0
  }
  let before: NameDraft | null = null
  for (let i = 0; i < tokens.length; ) {
    const pair = (document.begins[i]! & Opens.body) === 0 ? null : pairAt(document, heads, i)
    if (pair !== null) {
      out.push(...pair)
      before = pair[1]
      i = pair[1].last + 1
      continue
    }
    const found: NameDraft | null = mayOpen(document, timeAt, i) ? matchAt(document, heads, timeAt, i, before, timesNamed) : null
    if (found === null) i++
    else {
      out.push(found)
      before = found
      i = found.last + 1
    }
  }
  return out
}

/** Whether a name may begin with a token: one of a single word, or one of several whose second may stand behind it. */
const mayOpen = ({ begins }: ArabicDocument, timeAt: Int32Array, at: number): boolean =>
  (begins[at]! & Opens.name) !== 0 && timeAt[at] === -1 && ((begins[at]! & Opens.single) !== 0 || (begins[at + 1]! & Opens.more) !== 0)

/** `before` is the name found last. */
function matchAt(
  document: ArabicDocument,
  heads: Heads,
  timeAt: Int32Array,
  at: number,
  before: NameDraft | null,
  timesNamed: TimesNamed,
): NameDraft | null {
  const { tokens } = document
  const token = tokens[at]!
  if (token.kind !== 'word' && token.kind !== 'latin') return null
  for (const { core, skip, node } of heads.namesFrom(token.word)) {
    if (skip > 0 && isForeignWord(document, at)) continue
    const found = longestFrom(document, node, at)
    // بأم درمان, but not بأم
    if (found === null || (skip > 0 && core.length < 3 && found.words === 1)) continue
    const { match, rivals, words } = found
    let { last } = found
    const entry =
      rivals.length === 0
        ? match.entry
        : chosen(
            document,
            heads,
            at,
            last,
            [match, ...rivals].map((one) => one.entry),
            timesNamed,
          )
    if (entry.kind === 'person' && isOthersName(document, heads, at, words, before)) continue
    const timed = at + 1 < tokens.length && timeAt[at + 1] !== -1
    if (
      words === 1
        ? !licensed(document, heads, at, skip, entry, before, timed)
        : entry.kind === 'place' && isBearer(document, heads, at, last)
    )
      continue
    if (entry.kind === 'person') last = chainEnd(document, last)
    else if (entry.kind === 'organisation' && words > 1 && isTold(document, heads, last)) continue
    last = withClosingMark(document, at, last)
    return {
      first: at,
      last,
      skip,
      start: offsetAfter(document, token, skip),
      end: tokens[last]!.end,
      ...ofEntry(entry),
      name: citation(document, at, last, skip),
    }
  }
  return null
}

/** كتائب "حزب الله": the mark that closes what the name has opened. */
function withClosingMark({ quotes, quoteOpenedBy }: ArabicDocument, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const quote = quotes[quoteOpenedBy.get(i) ?? -1]
    if (quote?.balanced && quote.last === last) return last + 1
  }
  return last
}

/** «دوروثي كلاوس»: behind an unknown word ك is no preposition. */
const isForeignWord = ({ tokens, tags, sentenceOf }: ArabicDocument, at: number): boolean =>
  tokens[at]!.word.folded.startsWith('ك') &&
  at > 0 &&
  sentenceOf[at - 1] === sentenceOf[at] &&
  tags[at - 1]!.pos === 'nominal' &&
  tags[at - 1]!.analysis?.form == null

/** «مجلس الأمن القومي», «الحكومة الإسرائيلية المصغرة»: an adjective after the known name that tells another body from it. */
const isTold = ({ tokens, tags, sentenceOf }: ArabicDocument, heads: Heads, last: number): boolean => {
  const tag = tags[last + 1]
  return (
    sentenceOf[last + 1] === sentenceOf[last] &&
    tag?.analysis?.article === true &&
    tag.analysis.conjunction === '' &&
    tag.analysis.preposition === '' &&
    !heads.isDemonym(tokens[last + 1]!.word) &&
    TELLING.has(tag.analysis.stem)
  )
}
const TELLING = new Set(
  'قومي قوميه وطني وطنيه مصغر مصغره اعلي عليا محلي محليه اقليمي اقليميه مركزي مركزيه فرعي فرعيه شعبي شعبيه موازي موازيه مواز موقت موقته موقته'.split(
    ' ',
  ),
)

/** «حمدان بن محمد بن راشد», «باسل الأسد»: somebody else, whose father or family has the known name. */
function isOthersName({ tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number, words: number, last: NameDraft | null): boolean {
  if (at === 0 || sentenceOf[at - 1] !== sentenceOf[at] || last?.last === at - 1) return false
  const { word } = tokens[at - 1]!
  return ANCESTRY.has(word.folded) || (words <= 2 && heads.isGivenName(word) && !heads.isCommon(word.folded))
}
const ANCESTRY = new Set(['بن', 'ابن', 'بنت', 'ال'])

/** «القائد صلاح الدين الزبير»: after a title a place called after a person is the person's name, where a family name goes on. */
function isBearer(document: ArabicDocument, heads: Heads, at: number, last: number): boolean {
  const { tokens, sentenceOf } = document
  const next = tokens[last + 1]
  if (next === undefined || next.kind !== 'word' || sentenceOf[last + 1] !== sentenceOf[at] || !heads.isGivenName(tokens[at]!.word))
    return false
  const family = next.word.folded.startsWith('ال') && !heads.isDemonym(next.word) && next.word.analyses.every(({ form }) => form === null)
  return family && titleAt(document, heads, at) !== null
}
