import type { ArabicDocument } from '../document.ts'
import { type NameDraft, personDraft } from './draft.ts'
import { type Heads, Opens } from './heads.ts'
import { COMPLETED, COMPLETING, isFunctionWord, isUnknown } from './name-extent.ts'
import { NOT_NAMES } from './not-names.ts'
import { isSaying } from './speech.ts'
import { titleAt } from './titles.ts'

/** Tokens from a verb of saying to what is said, its subject between. */
const REACH = 18
/** Words of a name. */
const LEAST = 2
const MOST = 5

/**
 * «قال المتحدث باسم الشرطة الوطنية ميشال أنج لوي جون إن», «أفاد الناطق باسم ولاية قندهار حافظ أمان الله بأن»: what stands between a title that is complete
 * and what is said can be nothing but its bearer's name, whatever its words mean otherwise.
 */
export function findBearers(document: ArabicDocument, heads: Heads, taken: Int32Array): NameDraft[] {
  const { tokens, tags, begins, sentences } = document
  const out: NameDraft[] = []
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (
        (begins[i + 1]! & Opens.body) === 0 ||
        !isSaying(tags[i]!) ||
        tokens[i + 1]!.kind !== 'word' ||
        heads.title(tokens[i + 1]!.word) === null
      )
        continue
      const end = contentAfter(document, i + 2, Math.min(sentence.last, i + REACH))
      const found = end === null ? null : bearerBefore(document, heads, taken, i + 2, end - 1)
      if (found === null) continue
      out.push(found)
      i = found.last
    }
  return out
}

/** Where what is said begins, by إن or أن, before another verb or a mark. */
function contentAfter({ tokens, tags }: ArabicDocument, from: number, limit: number): number | null {
  for (let i = from; i <= limit; i++) {
    if (tags[i]!.pos === 'complementizer') return i
    if (tokens[i]!.kind === 'punctuation') return null
  }
  return null
}

/** The name that ends at `last`, its title before it. */
function bearerBefore(document: ArabicDocument, heads: Heads, taken: Int32Array, from: number, last: number): NameDraft | null {
  const { tags, tokens } = document
  let first = last + 1
  let named = false
  while (first > from && last - first + 2 <= MOST && mayName(document, heads, taken, first - 1, last)) {
    first--
    named ||= isUnknown(document, first, 0) || heads.isGivenName(tokens[first]!.word)
  }
  if (!named || last - first + 1 < LEAST) return null
  // رئيس بلدية بارا حسن: the title ends in an article or a name, and nothing of it is left over
  const isComplete = tags[first - 1]!.analysis?.article === true || taken[first - 1]! >= 0
  const title = isComplete ? titleAt(document, heads, first) : null
  return title === null ? null : personDraft(document, first, last, 0, title, 'name.person.title')
}

function mayName({ tokens, tags }: ArabicDocument, heads: Heads, taken: Int32Array, at: number, last: number): boolean {
  const { kind, word } = tokens[at]!
  const { analysis } = tags[at]!
  const { folded, light } = word
  if (kind !== 'word' || taken[at] !== -1 || isFunctionWord(tags[at]!) || NOT_NAMES.has(folded)) return false
  // عبد الأمير يار الله
  if (folded.startsWith('ال'))
    return COMPLETING.has(folded) || COMPLETED.has(tokens[at - 1]?.word.folded ?? '') || (at === last && analysis?.form == null)
  if (light.endsWith('اً') || analysis?.form?.indefiniteAccusative === true || (analysis?.enclitic ?? '') !== '') return false
  if ((analysis?.preposition ?? '') !== '' || (analysis?.conjunction ?? '') !== '') return false
  return (heads.title(word) ?? heads.organisation(word) ?? heads.group(word) ?? heads.place(word)) === null && !heads.isDemonym(word)
}
