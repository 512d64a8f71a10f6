import type { ArabicDocument } from '../document.ts'
import { type Word, wordTest } from '../vocabulary.ts'
import { CALLED } from './bynames.ts'
import { type Core, coresOf, type NameDraft, personDraft } from './draft.ts'
import type { Heads } from './heads.ts'
import { nameEnd } from './name-extent.ts'
import { titleAt } from './titles.ts'

/** أبو بكر, أم أحمد: a name that begins with whose father or mother its bearer is; after the noun of a place (معبر أبو علي) it names that. */
export function kunyaAt(document: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): NameDraft | null {
  const { tokens, sentenceOf } = document
  const word = tokens[at]!.word
  const core = kunyaOf(word)
  const before = at > 0 && sentenceOf[at - 1] === sentenceOf[at] ? tokens[at - 1]!.word : null
  if (
    core === undefined ||
    at >= limit ||
    taken[at + 1] !== -1 ||
    !(heads.isGivenName(tokens[at + 1]!.word) || isBynamed(document, heads, at)) ||
    (before !== null && heads.place(before) !== null)
  )
    return null
  return personDraft(
    document,
    at,
    nisbaEnd(document, taken, Math.max(at + 1, nameEnd(document, heads, taken, at, limit)), limit),
    core.skip,
    titleAt(document, heads, at),
    'name.person.kunya',
  )
}
/** «الملقب بـ"أبو قتادة"», «أبو البراء الصحراوي»: somebody is said to be called so, or a nisba follows, whatever the word between. */
function isBynamed(document: ArabicDocument, heads: Heads, at: number): boolean {
  const { tokens, tags } = document
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (isCalled(document, i)) return true
  const next = tags[at + 1]!
  const last = tokens[at + 2]?.word.folded ?? ''
  return (
    next.pos === 'nominal' &&
    next.analysis?.enclitic === '' &&
    (heads.title(tokens[at - 1]?.word ?? tokens[at]!.word) !== null ||
      (last.startsWith('ال') && last.endsWith('ي') && next.analysis.article))
  )
}
/** الملقب, المعروف, المكنى */
export const isCalled = ({ tokens }: ArabicDocument, at: number): boolean => CALLED.has(tokens[at]!.word.folded)

/** «أبو البراء الصحراوي»: where he is from. */
const nisbaEnd = ({ tokens, tags, sentenceOf }: ArabicDocument, taken: Int32Array, last: number, limit: number): number =>
  last < limit &&
  taken[last + 1] === -1 &&
  sentenceOf[last + 1] === sentenceOf[last] &&
  tags[last + 1]!.analysis?.article === true &&
  tags[last + 1]!.analysis?.preposition === '' &&
  tokens[last + 1]!.word.light.endsWith('ي')
    ? last + 1
    : last

const kunyaOf = (word: Word): Core | undefined =>
  // كابو: a name of its own, like a father would be كأبي
  coresOf(word).find((one) => one.skip < 2 && KUNYAS.has(one.core) && !(one.skip === 1 && word.folded.startsWith('ك')))
/** No longer than one of them with و before it. */
export const mayBeKunya = wordTest((word) => word.folded.length <= 4 && kunyaOf(word) !== undefined)
const KUNYAS = new Set(['ابو', 'ابي', 'ابا', 'ام'])
