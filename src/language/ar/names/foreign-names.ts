import type { ArabicDocument } from '../document.ts'
import { tagTest } from '../tag-facts.ts'
import type { Heads } from './heads.ts'

/** A noun without clitics that no lexicon knows; with the article no adjective of origin. */
export const isUnknownNoun = tagTest(
  ({ pos, analysis }) =>
    pos === 'nominal' &&
    analysis !== null &&
    analysis.form === null &&
    analysis.enclitic === '' &&
    analysis.preposition === '' &&
    analysis.conjunction === '' &&
    analysis.stem.length >= 3 &&
    !(analysis.article && /(يه|ي)$/.test(analysis.stem)),
)

/** «معبد بريا فيهير»: two unknown words, of which the first would have a preposition before a thing that is no place. */
export function opensForeignName({ tags, tokens, sentenceOf }: ArabicDocument, heads: Heads, at: number): boolean {
  const { pos, analysis } = tags[at]!
  if (pos !== 'nominal' || analysis === null || sentenceOf[at + 1] !== sentenceOf[at] || !isUnknownNoun(tags[at + 1]!)) return false
  return (
    (analysis.preposition === 'ب' || analysis.preposition === 'ك') &&
    !analysis.article &&
    analysis.conjunction === '' &&
    analysis.enclitic === '' &&
    analysis.form === null &&
    analysis.closed === null &&
    !tokens[at + 1]!.word.folded.startsWith('ال') &&
    heads.namesFrom(tokens[at]!.word).every(({ node }) => !isPlace(node.match?.entry.kind))
  )
}
const isPlace = (kind: string | undefined): boolean => kind === 'place' || kind === 'country'
