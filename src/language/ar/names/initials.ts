import type { ArabicDocument } from '../document.ts'
import { foldedWords } from '../letters.ts'
import { wordTest } from '../vocabulary.ts'
import { type NameDraft, offsetAfter, personDraft } from './draft.ts'
import type { Heads } from './heads.ts'
import { isFunctionWord, isUnknown, nameEnd } from './name-extent.ts'
import { titleAt } from './titles.ts'

/** Letters of the Latin alphabet as names are shortened to them, but for those that are words that may stand there (في, أو). */
const LETTERS = foldedWords('إيه أيه بي سي دي إف جي جيه إتش أتش آي جاي كيه كي كاي إل إم بيه كيو آر إس تي يو دبليو إكس واي زد زي')
export const isInitial = wordTest(({ light, folded }) => LETTERS.has(folded) && light.length <= 5)
/** Such a letter behind another one: إن. */
const LATER = foldedWords('إن')

/** Initials of one name. */
const MANY = 3

/** «رئيس الوزراء كيه بي أولي», «وزير الخارجية الهندي إس جايشانكار»: behind a title that is complete initials and a family name. */
export function initialedAt(document: ArabicDocument, heads: Heads, taken: Int32Array, at: number, limit: number): NameDraft | null {
  const { tokens, tags } = document
  const isComplete = at > 0 && (tags[at - 1]!.analysis?.article === true || taken[at - 1]! >= 0)
  if (!isComplete || !isInitial(tokens[at]!.word)) return null
  let family = at
  while (
    family < limit &&
    family - at < MANY &&
    (isInitial(tokens[family]!.word) || (family > at && LATER.has(tokens[family]!.word.folded)))
  )
    family++
  if (family === at || taken[family] !== -1 || tokens[family]!.kind !== 'word') return null
  const title = titleAt(document, heads, at)
  // كيه بي أولي: behind two letters any word without article
  const isFamily =
    isUnknown(document, family, 0) ||
    heads.isGivenName(tokens[family]!.word) ||
    (family - at > 1 && tags[family]!.analysis?.article === false)
  if (title === null || !isFamily || isFunctionWord(tags[family]!)) return null
  return personDraft(document, at, nameEnd(document, heads, taken, family, limit), 0, title, 'name.person.title')
}

/** «كيه بي شارما أولي»: with the initials that stand between its title and a known name. */
export function withInitials(document: ArabicDocument, heads: Heads, draft: NameDraft): NameDraft {
  const { tokens, sentenceOf } = document
  let first = draft.first
  while (first > 0 && draft.first - first < MANY && sentenceOf[first - 1] === sentenceOf[first] && isInitial(tokens[first - 1]!.word))
    first--
  if (first === draft.first || draft.skip > 0 || titleAt(document, heads, first) === null) return draft
  const initials = tokens.slice(first, draft.first).map(({ word }) => word.light)
  return { ...draft, first, start: offsetAfter(document, tokens[first]!, 0), name: [...initials, draft.name].join(' ') }
}
