import type { ReadingContext } from '../../context.ts'
import { wordTest } from '../../vocabulary.ts'
import { FRAMES, ISSUING } from '../frames.ts'
import { isSpeech } from '../kinds/quoted-speech.ts'
import { canSpeak } from './can-speak.ts'
import { phraseAt, type SpeakerPhrase, speakerPhrase } from './speaker.ts'

/** Who is told as a source: a speaker, a paper or who issued it (حصيلة أوردتها الوزارة), whose estimate or word it is (تقديرات المفوضية). */
export function sourceAt(context: ReadingContext, at: number, last: number): SpeakerPhrase | null {
  const phrase = phraseAt(context, at, last)
  if (phrase === null) return null
  const issuer = isPaper(context, phrase) ? issuerOf(context, phrase, last) : null
  if (issuer !== null) return issuer
  if (canSpeak(context, phrase) || isDocument(context, phrase)) return phrase
  const tag = context.document.tags[at]!
  const owner =
    tag.derived === 'masdar' && tag.analysis?.article === false && FRAMES.has(tag.lemma) ? phraseAt(context, at + 1, phrase.last) : null
  if (owner !== null && canSpeak(context, owner)) return owner
  return context.document.tokens[at - 2]?.word.folded === 'نقلا' ? phrase : null
}

/** What is written or counted, by folded lemma or stem. */
const PAPERS = new Set(
  'بيان بلاغ تقرير تقارير احصاء احصاءيه احصائيه بيانات معلومات ارقام رقم حصيله تصريح تقدير تقديرات وثيقه وثائق مذكره احاطه افاده افادات رساله دراسه منشور تعداد نص اخر احدث قائمه كشف كشوف كشوفات سجلات محضر محاضر لائحه جدول تسجيل مقطع تغريده مسح برقيه نشره'.split(
    ' ',
  ),
)
/** Who or what reports though no body. */
const DOCUMENTS = new Set([...PAPERS, ...'مصدر مصادر وساءل وسائل شهود موقع قناه صحيفه وكاله وكالات اعلام'.split(' ')])

const headIn = ({ document: { tags } }: ReadingContext, { first }: SpeakerPhrase, nouns: ReadonlySet<string>): boolean =>
  nouns.has(tags[first]!.lemma) || nouns.has(tags[first]!.analysis?.stem ?? '')
export const isDocument = (context: ReadingContext, phrase: SpeakerPhrase): boolean => headIn(context, phrase, DOCUMENTS)
export const isPaper = (context: ReadingContext, phrase: SpeakerPhrase): boolean => headIn(context, phrase, PAPERS)

/**
 * Who speaks through a paper: whose it is (بيان للجيش, حصيلة جديدة للدفاع المدني), from whom it comes (بيان صادر عن المكتب, تقرير صدر عن اللجنة), who made it
 * (حصيلة أعلنتها الوزارة). Null where the paper does not tell, or tells by a genitive, which its phrase holds.
 */
export function issuerOf(context: ReadingContext, { first, last }: SpeakerPhrase, limit: number): SpeakerPhrase | null {
  const { tags } = context.document
  for (let i = first + 1; i <= Math.min(limit, last + 2); i++) {
    const { pos, lemma, analysis } = tags[i]!
    // حصيلة حصلت عليها الصحيفة من مصدر أمني
    if (lemma === 'حصل' && pos === 'verb') return obtainedFrom(context, i + 1, limit)
    const from = lemma === 'صدر' || analysis?.stem === 'صادر' || analysis?.stem === 'صادره' ? fromAt(context, i + 1, limit) : -1
    const at =
      from !== -1
        ? from
        : i > last && analysis?.preposition === 'ل' && pos !== 'preposition'
          ? i
          : ((pos === 'verb' && analysis?.enclitic) || isIssuing(context, i)) && !BROADCASTING.has(lemma)
            ? i + 1
            : -1
    // حصيلة أعدتها «الضفاف»
    const quote = at === -1 ? undefined : context.document.quoteOpenedBy.get(at)
    if (quote !== undefined && !isSpeech(context, quote))
      return speakerPhrase(context, at + 1, Math.min(limit, context.document.quotes[quote]!.last))
    const phrase = at === -1 ? null : phraseAt(context, at, limit)
    if (phrase !== null && canSpeak(context, phrase)) return phrase
  }
  return null
}

/** البيان الذي بثه التلفزيون: who carries a paper has not made it. */
const BROADCASTING: ReadonlySet<string> = new Set(['بث', 'اذاع', 'نقل', 'تناقل', 'تداول'])

/** Who stands behind من, past who obtained it. */
function obtainedFrom(context: ReadingContext, at: number, limit: number): SpeakerPhrase | null {
  for (let i = at; i <= Math.min(limit, at + OBTAINED); i++) {
    if (context.document.tags[i]!.lemma !== 'من') continue
    const phrase = phraseAt(context, i + 1, limit)
    return phrase !== null && canSpeak(context, phrase) ? phrase : null
  }
  return null
}
/** Tokens between obtaining and from whom. */
const OBTAINED = 8

/** The token after عن, right here or after the adverb between; −1 where there is none. */
function fromAt({ document: { tags } }: ReadingContext, at: number, limit: number): number {
  for (let i = at; i <= Math.min(limit, at + 2); i++) if (tags[i]!.pos === 'preposition' && tags[i]!.lemma === 'عن') return i + 1
  return -1
}

/** «مؤتمر عقده», «حصيلة أوردتها»: a relative clause without pronoun, even where the word may be a noun too. */
export const isIssuing = ({ document: { tokens } }: ReadingContext, at: number): boolean => at < tokens.length && issues(tokens[at]!.word)
const issues = wordTest(({ analyses }) =>
  analyses.some(({ form, enclitic }) => form?.pos === 'verb' && enclitic !== '' && ISSUING.has(form.foldedLemma)),
)
