import { endsLikeMen, isIndefinitePlural, isRelational } from './agreement.ts'
import { isFew, isFewOf, isTens } from './counted-nouns.ts'
import { foldedWords } from './letters.ts'
import type { Tag } from './tagging.ts'

/**
 * «خطف جنود صحفيا», «اعتقل مسلحون ثلاثة من الرهبان», «طردت ميليشيا السكان»: behind those who do it, whom they do it to, which can be no genitive of theirs:
 * an accusative behind what is none, a number, and people who have no fighting men.
 */
export function opensObject(tags: readonly Tag[], last: number, at: number, isTitle: boolean): boolean {
  const [before, { analysis, pos }] = [tags[last]!, tags[at]!]
  if (before.analysis === null || analysis === null || before.pos === 'number' || isTens(before)) return false
  const { form, article, enclitic } = before.analysis
  if (article || enclitic !== '' || analysis.conjunction !== '' || analysis.preposition !== '') return false
  const isMany = isIndefinitePlural(before)
  // مدنيا, نقابيا: behind what would end alike, were it one with it
  if (
    analysis.form?.indefiniteAccusative === true &&
    form?.indefiniteAccusative !== true &&
    form?.number === 'p' &&
    analysis.form.number === 's'
  )
    return !BY_WAY_OF.has(analysis.stem) && (pos === 'nominal' || form.gender !== 'f')
  const isArmed = MEN.has(before.analysis.stem)
  if ((isMany || isArmed) && isFewOfThem(tags, at)) return true
  // جنود جنديين; قوات خاصة مدنيين
  const isOblique = !analysis.article && analysis.form?.case === 'oblique' && endsLikeMen(tags[at]!)
  if (isOblique && isArmed && (analysis.form!.number === 'd' || tags[at]!.derived === 'participle')) return true
  if (isOblique && form?.gender === 'f' && (before.pos === 'adjective' || isRelational(before)) && tags[last - 1]?.pos === 'nominal')
    return true
  if (!isArmed) return false
  if (analysis.article) return WHOM.has(analysis.stem)
  return isTitle || OF_THEM.has(analysis.stem)
}
/** How something is done: أسقطت طائرات مساعدات جوا. */
const BY_WAY_OF = foldedWords(
  'جوا برا بحرا ليلا نهارا صباحا فجرا ظهرا عصرا سيرا مشيا نقدا عينا قسرا جبرا طوعا عمدا سرا علنا معا جميعا أيضا مجددا',
)
/** Fighting men, and who bears arms for the state, as they are called without article. */
const MEN = foldedWords(
  'جنود ثوار عساكر مسلح مسلحون مسلحين متمردون متمردين مقاتلون مقاتلين ملثمون ملثمين ميليشيا مليشيا ميليشيات مليشيات شرطة شرطيون ضباط عصابة عصابات حراس',
)
/** People who have none. */
const WHOM = foldedWords(
  'سكان أهالي أهل مدنيون مدنيين مدني بدو نازحون نازحين لاجئون لاجئين متظاهرون متظاهرين محتجون محتجين مزارعون مزارعين فلاحون فلاحين صيادون صيادين رهبان راهب راهبات صحفي صحافي ' +
    'صحفيون صحفيين صحافيون صحافيين ناشط ناشطة ناشطون ناشطين نشطاء طبيب طبيبة أطباء معلم معلمة معلمون معلمين طلاب طلبة طالب طالبة تاجر تجار عمال عامل موظفون موظفين موظف نساء أطفال امرأة طفل فتاة فتيات ' +
    'رهائن مواطنون مواطنين مواطن مصلون مصلين مصور محامي محامية محامون محامين قاضي قضاة ناشطة صحفية صحافية طبيبة كاهن قس إمام عمدة مختار نقابي نقابيون نقابيين سائق سائقون سائقين مسافرون مسافرين ركاب',
)
/** «سكان القرية», «أهالي البلدة», «عائلة من خمسة»: the same without article. */
const OF_THEM = foldedWords(
  'سكان أهالي أهل عائلة عائلات أسرة أسر نساء أطفال امرأة طفل رجل شاب شبان فتاة مدني مواطن عدد عشرات مئات آلاف أحد إحدى موظفي عمال طلاب ركاب',
)

/** «ستة من الرهبان», «ستة رهبان»: three to ten. */
const isFewOfThem = (tags: readonly Tag[], at: number): boolean => isFewOf(tags, at) || (isFew(tags[at]!) && tags[at + 1]?.lemma === 'من')
