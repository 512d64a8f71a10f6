import type { ArabicDocument } from '../document.ts'
import { citation, type NameDraft, offsetAfter } from './draft.ts'
import { isUnknownNoun } from './foreign-names.ts'
import type { PlaceOpening } from './openings.ts'
import { unknownPlace } from './place-drafts.ts'

/** «قريتي س وص»: what no gazetteer knows of the two names behind a noun for two places. */
export function twoPlaces(document: ArabicDocument, taken: Int32Array, at: number, { subtype }: PlaceOpening): readonly NameDraft[] {
  const { tokens, sentenceOf } = document
  const out: NameDraft[] = []
  const isOpen = (i: number) => tokens[i]?.kind === 'word' && taken[i] === -1 && sentenceOf[i] === sentenceOf[at - 1]
  let end = at - 1
  while (end < at + MAX_WORDS && isOpen(end + 1) && isUnknownNoun(document.tags[end + 1]!) && !isJoined(document, end + 1)) end++
  if (end >= at)
    out.push({
      ...unknownPlace(document, at, end, subtype, 'name.place.head'),
    })
  // one of the gazetteers may stand first
  else if ((taken[at] ?? -1) >= 0) while (end < at + MAX_WORDS && taken[end + 1] === taken[at]) end++
  const second = end + 1
  if (end < at || !isOpen(second) || !isJoined(document, second)) return out
  const start = offsetAfter(document, tokens[second]!, 1)
  out.push({
    ...unknownPlace(document, second, second, subtype, 'name.place.head'),
    skip: 1,
    start,
    name: citation(document, second, second, 1),
  })
  return out
}
/** Words of the first of two names. */
const MAX_WORDS = 2
/** و and a word that no lexicon has. */
const isJoined = ({ tokens, tags }: ArabicDocument, at: number): boolean =>
  tokens[at]!.word.folded.startsWith('و') &&
  tokens[at]!.word.folded.length >= 4 &&
  tags[at]!.pos === 'nominal' &&
  tags[at]!.analysis?.form == null
