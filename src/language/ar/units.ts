import { isParticipleOf } from './agreement.ts'
import type { ArabicDocument } from './document.ts'
import { foldedWords } from './letters.ts'
import type { NameTokens } from './name-tokens.ts'
import { continuesClosed, isDefinite, isGenitive, opensAnother, takesName } from './phrase-continuation.ts'
import { tagTest } from './tag-facts.ts'

const OPENERS = new Set(['"', '“', '”', '«', '»', '‘', '’', "'", '('])

/** Whether a token can stand in a noun phrase. */
const isNominal = tagTest(
  ({ pos, lemma }) => pos === 'nominal' || pos === 'adjective' || pos === 'number' || pos === 'latin' || QUANTIFIERS.has(lemma),
)
const QUANTIFIERS = new Set([
  'كل',
  'جميع',
  'كافه',
  'بعض',
  'معظم',
  'اغلب',
  'سائر',
  'عده',
  'كلا',
  'كلتا',
  'نفس',
  'ذات',
  'غير',
  'اي',
  'ايه',
  'احد',
  'احدي',
])

/** End (inclusive) of the noun phrase that starts at `start`; `start − 1` where none does. */
export function nounPhraseEnd(document: ArabicDocument, names: NameTokens, start: number, limit: number): number {
  const { tags, tokens } = document
  let at = start
  let last = start - 1
  let head = start
  let closed = false
  let seen = 0
  while (at <= limit) {
    const tag = tags[at]!
    const name = names.at[at]!
    if (tokens[at]!.kind === 'punctuation') {
      // quotation marks around a part of the phrase, and a name in brackets after it, do not end it
      if (!OPENERS.has(tokens[at]!.word.surface) || at >= limit || seen >= 14) break
      at++
      continue
    }
    if (seen > 0 && tag.analysis !== null && tag.analysis.conjunction !== '' && name === -1) break
    if (seen > 0 && tag.analysis !== null && tag.analysis.preposition !== '') break
    if (name !== -1) {
      if (seen > 0 && names.at[at - 1] !== name) {
        if (hasOwnProclitic(document, at)) break
        // مسلحون مجهولون: what they are, which by itself may stand for people too
        if (names.last[name] === at && isParticipleOf(tags[last]!, tag)) {
          last = at++
          seen++
          continue
        }
        if (!takesName(document, names, start, head, last, at, closed)) break
      }
      head = at
      last = Math.min(names.last[name]!, limit)
      at = last + 1
      closed = true
      seen++
      continue
    }
    // معظم هذه الهجمات
    if (tag.pos === 'demonstrative' && (seen === 0 || (seen === 1 && QUANTIFIERS.has(tags[last]!.lemma)))) {
      // رفضت ذلك خوفا من: it points at what is definite only
      if (names.at[at + 1] === -1 && tags[at + 1]?.analysis?.form?.indefiniteAccusative === true) break
      at++
      continue
    }
    if (!isNominal(tag) || (seen > 0 && opensAnother(tags, names, head, last, at, limit))) break
    // المنظمات غير الحكومية
    if (seen > 0 && isDefinite(tags[last]!) && tag.lemma === OTHER_THAN && tag.analysis?.conjunction === '' && at < limit) {
      const other = tags[at + 1]!
      if (!isDefinite(other) || names.at[at + 1] !== -1 || (other.pos !== 'adjective' && other.pos !== 'nominal')) break
      last = at + 1
      at += 2
      closed = true
      continue
    }
    // الجهات ذات العلاقة
    if (seen > 0 && isDefinite(tags[last]!) && tag.lemma === HAVING && at < limit && tags[at + 1]!.analysis?.article === true) {
      last = at + 1
      at += 2
      closed = true
      continue
    }
    if (closed) {
      if (!continuesClosed(tags, names, start, head, last, at)) break
      closed = isDefinite(tag)
    } else if (seen > 0 && tag.pos !== 'adjective' && !isGenitive(tags, start, last, at)) break
    else if (isDefinite(tag)) closed = true
    if (tag.pos !== 'adjective') head = at
    last = at
    at++
    seen++
  }
  return last < start && start <= limit && isThese(document, start) ? start : last
}

/** «هؤلاء»: those who have just been spoken of, without a noun. */
export const isThese = ({ tags }: ArabicDocument, at: number): boolean => tags[at]!.pos === 'demonstrative' && THESE.has(tags[at]!.lemma)
const THESE = foldedWords('هؤلاء أولئك')

const OTHER_THAN = 'غير'
const HAVING = 'ذات'

function hasOwnProclitic(document: ArabicDocument, at: number): boolean {
  const analysis = document.tags[at]!.analysis
  const surface = document.tokens[at]!.word.folded
  return (
    analysis !== null && analysis.stemStart > 0 && /^[وفبلك]/.test(surface) && (analysis.preposition !== '' || analysis.conjunction !== '')
  )
}
