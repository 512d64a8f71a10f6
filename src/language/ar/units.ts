import { isParticipleOf } from './agreement.ts'
import type { ArabicDocument } from './document.ts'
import { fold, foldedWords } from './letters.ts'
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

/** «الرئيس المنتهية ولايته س», «الحكومة المعترف بها دوليا»: where what stands between a title and its bearer ends; null where nothing of the kind begins. */
function qualifierEnd({ tokens }: ArabicDocument, at: number, limit: number): number | null {
  const [before, word, next] = [tokens[at - 1]!.word.folded, tokens[at]!.word.folded, tokens[at + 1]?.word.folded ?? '']
  if (ENDING.has(before) && TERM.has(word)) return at
  if (before !== RECOGNISED || !BY.has(word)) return null
  return WORLDWIDE.has(next) && at < limit ? at + 1 : at
}
const ENDING = foldedWords('المنتهية المنتهي')
const TERM = foldedWords('ولايته ولايتها')
const RECOGNISED = fold('المعترف')
const BY = foldedWords('به بها بهم')
const WORLDWIDE = foldedWords('دوليا أمميا رسميا')

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
      // اتهم الوزير أدمير كورتاج «مسؤولين في …»: a person's name goes on in brackets only
      const person = last >= start && names.at[last] !== -1 && names.isPerson(names.at[last]!)
      if (person && document.quoteOpenedBy.has(at) && tokens[at]!.word.surface !== '(') break
      const called = seen > 0 && !closed ? calledEnd(document, last, at, limit) : null
      if (called !== null) {
        head = last = called
        at = called + 2
        closed = true
        seen++
        continue
      }
      at++
      continue
    }
    const qualified = seen > 0 ? qualifierEnd(document, at, limit) : null
    if (qualified !== null) {
      last = qualified
      at = qualified + 1
      closed = true
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
    // إلى 40 عدد القتلى: of whom so many is another phrase
    if (seen > 0 && isCount(tag) && (tokens[last]!.kind === 'number' || tags[last]!.pos === 'number')) break
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

/** «عملية "درع الجنوب"», «حملة "أطفالنا أولا"»: the last token of what is quoted behind a noun for what is called so, or null. */
function calledEnd(
  { tags, tokens, quotes, quoteOpenedBy, sentenceOf }: ArabicDocument,
  noun: number,
  at: number,
  limit: number,
): number | null {
  const quote = quotes[quoteOpenedBy.get(at) ?? -1]
  if (quote === undefined || noun !== at - 1 || quote.last + 1 > limit || quote.last - quote.first >= MAX_CALLED) return null
  if (!CALLED.has(tags[noun]!.lemma) && !CALLED.has(tags[noun]!.analysis?.stem ?? '')) return null
  if (sentenceOf[quote.last + 1] !== sentenceOf[noun] || tokens[quote.last + 1]!.kind !== 'punctuation') return null
  for (let i = quote.first; i <= quote.last; i++)
    if (tags[i]!.pos === 'complementizer' || /[،.:؛]/.test(tokens[i]!.word.surface)) return null
  return quote.last
}
const CALLED = foldedWords(
  'عملية عمليات حملة حركة حزب تحالف ائتلاف جبهة جماعة تنظيم مبادرة قافلة أسطول شبكة تيار تجمع رابطة جمعية مؤسسة منظمة مركز مشروع برنامج كتيبة كتائب سرايا لواء ألوية فرقة غرفة جمهورية صحيفة قناة مجلة إذاعة شركة',
)
/** Words of a name in quotation marks. */
const MAX_CALLED = 10
/** Words of number and toll. */
const COUNTS = foldedWords('عدد حصيلة')
const isCount = tagTest(({ lemma }) => COUNTS.has(lemma))

const OTHER_THAN = 'غير'
const HAVING = 'ذات'

function hasOwnProclitic(document: ArabicDocument, at: number): boolean {
  const analysis = document.tags[at]!.analysis
  const surface = document.tokens[at]!.word.folded
  return (
    analysis !== null && analysis.stemStart > 0 && /^[وفبلك]/.test(surface) && (analysis.preposition !== '' || analysis.conjunction !== '')
  )
}
