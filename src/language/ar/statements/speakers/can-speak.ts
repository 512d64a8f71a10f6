import type { ReadingContext } from '../../context.ts'
import { canGovern } from '../../phrase-continuation.ts'
import { tagTest } from '../../tag-facts.ts'
import { isThese } from '../../units.ts'
import { HUMANS } from '../frames.ts'
import type { SpeakerPhrase } from './speaker.ts'

/** A name, a title or a group noun speaks; a verbal noun (إطلاق، انسحاب) does not. */
export function canSpeak(context: ReadingContext, phrase: SpeakerPhrase): boolean {
  // المتحدث باسم الوزارة: in its name, not Basim
  if (phrase.name === null && context.document.tokens[phrase.first]!.word.folded === 'باسم') return false
  if (phrase.name !== null || context.heads.firstGivenName(context.document.tokens[phrase.first]!.word)?.skip === 0) return true
  const { document, heads } = context
  const { word } = document.tokens[phrase.first]!
  // حسب الحاجة: a need, no pilgrim
  if (NO_SPEAKERS.has(document.tags[phrase.first]!.analysis?.stem ?? '')) return false
  // الأخير: the one named last
  if (LATTER.test(word.folded)) return true
  if (heads.title(word) !== null || heads.group(word) !== null || heads.organisation(word) !== null) return true
  const tag = document.tags[phrase.first]!
  if (context.nameTokens.isTitle(phrase.first)) return true
  // لكن حزبا معارضا, مكتبه
  if ((tag.analysis?.form?.indefiniteAccusative === true || tag.analysis?.enclitic) && heads.isBodyLemma(tag.lemma)) return true
  // أحد الأطباء, أحدهم
  if (ONE.has(tag.lemma) && tag.analysis?.enclitic.startsWith('هم') === true) return true
  if (
    ONE.has(tag.lemma) &&
    phrase.last > phrase.first &&
    (HUMANS.has(document.tags[phrase.first + 1]!.lemma) || context.nameTokens.isTitle(phrase.first + 1))
  )
    return true
  // أحد الناجين, إحدى المشاركات
  const many = ONE.has(tag.lemma) && phrase.last > phrase.first ? document.tags[phrase.first + 1]!.analysis : null
  if (many?.article === true && many.preposition === '' && /(?:ين|ات)$/.test(many.stem)) return true
  // ثلاثة مصادر مطلعة
  const counted = phrase.last > phrase.first && (tag.pos === 'number' || FEW.test(tag.lemma)) ? document.tags[phrase.first + 1]! : null
  if (counted !== null && (isSpeaking(counted) || heads.group(document.tokens[phrase.first + 1]!.word) !== null)) return true
  return (
    isSpeaking(tag) ||
    isBody(context, phrase.first) ||
    isThese(document, phrase.first) ||
    (tag.derived === null && tag.analysis?.form?.pos === 'noun' && tag.analysis.form.number === 'p' && !canGovern(tag))
  )
}
/** … الواقعة على بعد كيلومترين: where a place is. */
const NO_SPEAKERS = new Set(['حاجه', 'واقعه', 'كاءنه'])
const LATTER = /^الاخيره?$/
const isSpeaking = tagTest(({ lemma, analysis }) => SPEAKING.has(lemma) || SPEAKING.has(analysis?.stem ?? '') || HUMANS.has(lemma))
const FEW = /^(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)/
const ONE = new Set(['احد', 'احدي'])
/** Nouns that report though no body: البيان, التقرير, الإعلام, كثير من …, عدد من … */
const SPEAKING = new Set(
  'امن بيان تقرير اعلام مصدر مصادر شاهد شهود وسائل كثير كثيرون عدد بعض عشرات مئات الاف سكان اهالي جانب جانبان طرف طرفان ام اب عجوز رجل امراه اداره محافظه ولايه مهمه ديوان امانه مصلحه دائره اوساط دوائر برنامج تحقيقات تحريات منتخب منتخبون منتخبين'.split(
    ' ',
  ),
)

/** Bodies of two words whose first is an everyday noun. */
const BODIES: ReadonlyMap<string, string> = new Map([
  ['دفاع', 'مدني'],
  ['هلال', 'احمر'],
  ['صليب', 'احمر'],
  ['اعلام', 'حربي'],
  ['خفر', 'سواحل'],
  ['نيابه', 'عامه'],
  ['ادعاء', 'عام'],
])

const MINISTRIES = new Set(['داخليه', 'خارجيه'])

function isBody({ document: { tags } }: ReadingContext, at: number): boolean {
  // بيان للداخلية: the ministry
  if (tags[at]!.analysis?.article === true && MINISTRIES.has(tags[at]!.analysis!.stem)) return true
  const second = BODIES.get(tags[at]!.analysis?.stem ?? '')
  return second !== undefined && tags[at + 1]?.analysis?.stem === second
}
