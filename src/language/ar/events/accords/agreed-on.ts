import type { ArabicDocument } from '../../document.ts'
import { foldedWords } from '../../letters.ts'
import { isAccord, isActNoun, isAmong } from './accord-words.ts'

type Tags = ArabicDocument['tags']

/** Verbs by which both sides bind themselves: التزما بالانسحاب, تعهد الجانبان بفتح …. */
export const COMMITTING = foldedWords('تعهد التزم')
/** Verbs whose subjects agree on what follows: اتفق الطرفان على, توافق الوفدان على. */
export const AGREEING = foldedWords('اتفق توافق تفاهم تعاهد تواثق تراضى أقسم')
/** Verbs that say so where both sides are their subject: وافق الطرفان على سحب …. */
export const CONSENTING = foldedWords('وافق')

/** The token after على of «اتفق الطرفان على …»; null where nothing is agreed on at `at`. */
export function agreedAt(at: number, first: number, last: number, tags: Tags): number | null {
  const { lemma, pos, derived } = tags[at]!
  if (lemma === REACHING && (pos === 'verb' || derived === 'masdar')) return besideAccord(at, last, tags)
  const isConsent = CONSENTING.has(lemma)
  if (!(isConsent || AGREEING.has(lemma)) || !(pos === 'verb' || derived === 'masdar')) return null
  // «اتفقنا أن يغادر المسلحون»
  if (pos === 'verb' && tags[at + 1]?.pos === 'complementizer' && tags[at + 2]?.analysis?.form?.tense === 'imperfect') return at + 1
  for (let i = at + 1; i <= Math.min(last, at + AGREED_REACH); i++) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    // حضت الضامنة للاتفاق، الخميس، الحكومة على سحب: another's verb
    if (derived === 'masdar' && tags[i]!.pos === 'punctuation') return null
    // تطبق الاتفاق ردا على …: why
    if (tags[i]!.derived === 'masdar' && tags[i]!.analysis?.form?.indefiniteAccusative === true && tags[i + 1]?.lemma === 'علي') return null
    if (tags[i]!.pos !== 'preposition' || tags[i]!.lemma !== 'علي' || (tags[i]!.analysis?.enclitic ?? '') !== '') continue
    const next = tags[i + 1]
    // اتفقا على أن الوضع خطير, على جدول أعمال: nothing is to be done
    const isView = next?.pos === 'complementizer' && tags[i + 2]?.pos !== 'verb'
    if (next === undefined || isView || isAmong(VIEWS, next)) return null
    // وافق الجانبان على المقترح: it was made by others
    return isConsent && (next.derived !== 'masdar' || isAccord(next) || !isOfBoth(at, first, i, tags)) ? null : i + 1
  }
  return null
}

/** «التوصل إلى هدنة تبدأ غدا، وسحب المقاتلين، وفتح الطريق»: what is agreed on beside the truce; null where nothing is. */
function besideAccord(at: number, last: number, tags: Tags): number | null {
  let accord = -1
  for (let i = at + 1; i <= Math.min(last, at + BESIDE_REACH); i++) {
    const { pos, derived, analysis } = tags[i]!
    if (accord === -1) {
      if (pos === 'verb' || pos === 'complementizer') return null
      if (tags[i - 1]!.lemma === TO && isAccord(tags[i]!)) accord = i
      continue
    }
    if (pos === 'complementizer' || (pos === 'verb' && analysis?.form?.tense === 'perfect')) return null
    // هدنة تبدأ غدا، وسحب القوات, not اتفاق تهدئة وتبادل للأسرى: behind a comma a deed of its own
    if (
      tags[i - 1]!.pos === 'punctuation' &&
      analysis?.conjunction === 'و' &&
      derived === 'masdar' &&
      !analysis.article &&
      analysis.preposition === ''
    )
      return i
  }
  return null
}
/** They come to terms. */
export const REACHING = 'توصل'
const TO = 'الي'
/** Tokens from the verb over the truce, and what is said of it, to what else is agreed on. */
const BESIDE_REACH = 24

/** The token after which both have bound themselves to: الطرفان تعهدا بسحب …, التزام الجانبين بفتح …; null where only one has, or a truce is kept. */
export function committedAt(at: number, first: number, last: number, tags: Tags, tokens: ArabicDocument['tokens']): number | null {
  if (!COMMITTING.has(tags[at]!.lemma)) return null
  if (isInPaper(at, last, tags)) return at
  for (let i = at + 1; i <= Math.min(last, at + COMMITTED_REACH); i++) {
    const { pos, lemma, analysis } = tags[i]!
    // تعهد الطرفان إطلاق سراح الأسرى: without ب
    if (isBareDeed(tags, tokens, i)) return isOfBoth(at, first, i, tags) ? i : null
    if (pos === 'verb') return null
    if (pos === 'complementizer') return isOfBoth(at, first, i, tags) && COMMITTING_TO.has(tags[i - 1]!.lemma) ? i : null
    if (analysis?.preposition === 'ب' && (pos === 'nominal' || isActNoun(tags[i]!)))
      return isOfBoth(at, first, i, tags) &&
        isActNoun(tags[i]!) &&
        (lemma !== 'وقف' || tags[at]!.lemma === 'تعهد' || isToBegin(at, i, tags)) &&
        !isAccord(tags[i]!)
        ? i
        : null
  }
  return null
}

/** «تلتزم الحركة في الوثيقة التخلي عن السلاح»: one side alone, by what it has put its name to. */
function isInPaper(at: number, last: number, tags: Tags): boolean {
  if (tags[at]!.analysis?.form?.tense !== 'imperfect') return false
  for (let i = at + 1; i < Math.min(last, at + COMMITTED_REACH); i++) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'punctuation') return false
    if (tags[i]!.lemma === 'في') return isAccord(tags[i + 1]!)
  }
  return false
}

/** A verbal noun, which may be spelt like a verb, behind who is bound; not a truce, which is kept. */
function isBareDeed(tags: Tags, tokens: ArabicDocument['tokens'], at: number): boolean {
  const { analysis, lemma } = tags[at]!
  const before = tags[at - 1]!
  const isBehindThem = BOTH.has(before.analysis?.stem ?? '') || (before.pos === 'adjective' && BOTH.has(tags[at - 2]?.analysis?.stem ?? ''))
  if (!isBehindThem || analysis === null || analysis.article || analysis.preposition !== '' || analysis.conjunction !== '') return false
  return !ENDINGS.has(lemma) && !isAccord(tags[at]!) && tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'masdar')
}
const ENDINGS = foldedWords('وقف أوقف')

/** «يلتزم الطرفان بوقف الأعمال القتالية»: not التزم الطرفان بوقف إطلاق النار, which keeps one that there is. */
const isToBegin = (verb: number, at: number, tags: Tags): boolean =>
  tags[verb]!.analysis?.form?.tense === 'imperfect' && !FIRE.has(tags[at + 1]?.analysis?.stem ?? '')
const FIRE = foldedWords('إطلاق نار')

/** The verb at `at` is a dual, or a word for both sides stands around it, before `end`. */
function isOfBoth(at: number, first: number, end: number, tags: Tags): boolean {
  if (tags[at]!.analysis?.form?.number === 'd') return true
  for (let i = Math.max(first, at - 2); i <= end; i++)
    if (tags[i]!.pos === 'nominal' && BOTH.has(tags[i]!.analysis?.stem ?? '')) return true
  return false
}

const COMMITTING_TO = foldedWords('ب على تعهد التزم')
const BOTH = foldedWords('طرفان طرفين جانبان جانبين بلدان بلدين وفدان وفدين حكومتان حكومتين')
/** Tokens between the verb and what both have bound themselves to. */
const COMMITTED_REACH = 6

/** What is agreed on without anything to be done yet. */
const VIEWS = foldedWords('جدول أجندة أهمية ضرورة رؤية مبدأ حاجة وجهة موعد تفاصيل')
/** Tokens between the verb and على: who agrees, when and where. */
const AGREED_REACH = 16
