import type { ReadingContext } from '../../context.ts'
import { foldedWords } from '../../letters.ts'
import { nounPhraseEnd } from '../../units.ts'
import type { ArgumentPhrase } from '../clause/phrase.ts'
import type { Trigger } from '../triggers/triggers.ts'
import { isSomebody, mayAct, namesIn } from './naming.ts'
import { HARMING } from './parts.ts'

/**
 * Whom a protest is against, of what is said to be protested at: the one whose deed it is (احتجاجا على زيارة الرئيس, على سياسات الحكومة), or what is no
 * deed as it stands (ضد الرئيس). Null where only the deed is told, or to whom it was done (على بناء السد, على مقتل شاب).
 */
export function answerableFor(context: ReadingContext, phrase: ArgumentPhrase): ArgumentPhrase | null {
  const { names, document, nameTokens } = context
  if (!isDeedAt(context, phrase.first)) return phrase
  const { analysis } = document.tags[phrase.first]!
  if (phrase.first === phrase.last || HARMING.has(analysis?.stem ?? '') || BEFALLING.has(analysis?.stem ?? '')) return null
  const whose = { ...phrase, first: phrase.first + 1 }
  const name = namesIn(context, whose)[0]
  const isFirst = names.at[whose.first] !== -1 || nameTokens.isTitle(whose.first)
  if (name === undefined ? isSomebody(context, whose) : isFirst && mayAct(context, name)) return whose
  return isDeedAt(context, whose.first) ? answerableFor(context, whose) : null
}
/** A verbal noun or a noun for what is done; a body may be called by one (ائتلاف, اتحاد). */
function isDeedAt({ names, document: { tags } }: ReadingContext, at: number): boolean {
  const { derived, analysis } = tags[at]!
  return (
    names.at[at] === -1 &&
    !BODIES.has(analysis?.stem ?? '') &&
    (derived === 'masdar' || [DEEDS, HARMING].some((one) => one.has(analysis?.stem ?? '')))
  )
}
const BODIES = foldedWords('ائتلاف اتحاد تحالف تجمع تنظيم انتداب')
/** What is done or held, by nouns that are none of a verb. */
const DEEDS = foldedWords(
  'سياسة سياسات طريقة أسلوب كيفية خطة خطط حملة حملات موقف مواقف مشروع قانون قوانين وحشية عنف سلوك ممارسات قرار قرارات إجراءات تصريحات',
)
/** Deeds that befall one who is named after them. */
const BEFALLING = foldedWords('إقالة عزل طرد سجن حبس محاكمة إدانة ترحيل تعذيب تسليم فصل تهجير')

/** «تندد بتصريحات السفير», «مرددين هتافات ضد المجلس», «تنديدا بالغارات»: what the words that go on from a protest say it is against. */
export function denouncedIn(context: ReadingContext, { first: opening, last }: Trigger): readonly ArgumentPhrase[] {
  const { document, nameTokens } = context
  const { tags, tokens, sentences, sentenceOf } = document
  const end = sentences[sentenceOf[last]!]!.last
  const out: ArgumentPhrase[] = []
  // مسيرة منددة بـ: its last word may say it already
  for (let i = opening + 1; i < Math.min(end, last + REACH); i++) {
    if (/[؛.:]/u.test(tokens[i]!.word.surface)) break
    const { pos, lemma, analysis } = tags[i]!
    // ندد الوزير بالعنف: another who does so
    if (pos === 'verb' && analysis?.form?.tense !== 'imperfect') continue
    const by = DENOUNCING.get(lemma) ?? (CRIES.has(analysis?.stem ?? '') ? 'ضد' : undefined)
    const next = tags[i + 1]!
    if (by === undefined || analysis?.article === true) continue
    const isAlone = next.pos === 'preposition' && next.lemma === by
    // تنديدا بما وصفوه بقمع الشرطة
    const isWhat = next.lemma === 'بما' && by === 'ب'
    if (!isAlone && !isWhat && (by !== next.analysis?.preposition || next.pos === 'preposition')) continue
    const first = pastNaming(context, isAlone ? i + 2 : i + 1)
    const phrase = { first, last: nounPhraseEnd(document, nameTokens, first, end), preposition: by, coordinated: false }
    if (phrase.last >= phrase.first) out.push(phrase)
  }
  return out
}
/** «على ما يصفونه بوحشية الشرطة»: past how they call it. */
const pastNaming = ({ document: { tags } }: ReadingContext, at: number): number =>
  (tags[at]?.lemma === 'ما' || tags[at]?.lemma === 'بما') && tags[at + 1]?.pos === 'verb' && tags[at + 2] !== undefined ? at + 2 : at
const REACH = 30
const CRIES = foldedWords('هتافات هتافا شعارات لافتات')
/** What is said against somebody, with the preposition of whom. */
const DENOUNCING: ReadonlyMap<string, string> = new Map([
  ['ندد', 'ب'],
  ['استنكر', 'ل'],
  ['احتج', 'علي'],
  ['اعترض', 'علي'],
  ['هتف', 'ضد'],
])
