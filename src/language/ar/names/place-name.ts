import type { ArabicDocument } from '../document.ts'
import { fold } from '../letters.ts'
import { isUnknownNoun, opensForeignName } from './foreign-names.ts'
import type { Heads } from './heads.ts'
import { COMPLETED } from './name-extent.ts'
import type { PlaceOpening } from './openings.ts'

/** Last token of the name that begins at `at` right behind the noun for a place; the token of the noun where none does. */
export function placeNameEnd(document: ArabicDocument, heads: Heads, taken: Int32Array, head: PlaceOpening, at: number): number {
  if (isCalledAfterFather(document, taken, at) || isOfTwoWords(document, taken, head, at)) return at + 1
  const isName =
    namesPlace(document, at) ||
    isCalledAfter(document, heads, head, at) ||
    isDistrictName(document, head, at) ||
    isNamedTown(document, head, at) ||
    isForeignName(document, heads, at)
  return isName ? nameEndOf(document, taken, at) : at - 1
}

/** «مدينة سجنان التابعة لولاية بنزرت»: whatever else its name may be read as, of a town without article only the name is definite. */
function isNamedTown({ tags, sentenceOf }: ArabicDocument, head: PlaceOpening, at: number): boolean {
  const { pos, analysis } = tags[at]!
  const next = sentenceOf[at + 1] === sentenceOf[at] ? tags[at + 1]!.analysis : null
  if (head.subtype !== 'settlement' || pos !== 'nominal' || analysis === null || next === null || !next.article) return false
  const isBare = !analysis.article && analysis.enclitic === '' && analysis.preposition === '' && analysis.conjunction === ''
  return isBare && BELONGING.has(next.stem)
}
const BELONGING = new Set('تابعة واقعة متاخمة محاذية'.split(' ').map(fold))

/** «معسكر أبو بكر», «قرية أم الرمان»: two words are the name. */
const isCalledAfterFather = ({ tokens, sentenceOf }: ArabicDocument, taken: Int32Array, at: number): boolean =>
  COMPLETED.has(tokens[at]!.word.folded) && tokens[at + 1]?.kind === 'word' && sentenceOf[at + 1] === sentenceOf[at] && taken[at + 1] === -1

/** «قرية بيت سيرا», «بلدة واد الماء»: behind the noun of a settlement the names of houses, wells and valleys go on with one more word. */
const isOfTwoWords = ({ tokens, tags, sentenceOf }: ArabicDocument, taken: Int32Array, head: PlaceOpening, at: number): boolean => {
  const next = tags[at + 1]
  return (
    FORMED.has(head.subtype) &&
    FORMING.has(tokens[at]!.word.folded) &&
    (head.subtype !== 'region' || !BUILT.has(tokens[at]!.word.folded)) &&
    next !== undefined &&
    tokens[at + 1]!.kind === 'word' &&
    sentenceOf[at + 1] === sentenceOf[at] &&
    taken[at + 1] === -1 &&
    next.pos === 'nominal' &&
    next.analysis?.preposition === '' &&
    next.analysis.conjunction === ''
  )
}
const FORMED = new Set(['settlement', 'neighbourhood', 'region', 'camp'])
/** منطقة قصر العدل: a region with a building is no name. */
const BUILT = new Set('بيت قصر برج رأس عين عيون'.split(' ').map(fold))
export const FORMING: ReadonlySet<string> = new Set(
  'بيت بئر بير واد وادي عين عيون تل خان رأس كفر دير برج قصر سيدي بني'.split(' ').map(fold),
)

/** «شارع الستين», «ميدان الشهداء», «فندق السلام»: a street, square or house is called after whatever stands behind it, unless that is where it lies. */
function isCalledAfter({ tags, tokens }: ArabicDocument, heads: Heads, head: PlaceOpening, at: number): boolean {
  if (!CALLED_AFTER.has(head.lemma)) return false
  const { pos, analysis } = tags[at]!
  if (pos !== 'nominal' || analysis === null || !analysis.article || analysis.preposition !== '' || analysis.conjunction !== '')
    return false
  const place = heads.place(tokens[at]!.word)
  // حي الأطباء, but not قرية المدنيين
  if (analysis.form?.number === 'p' && (/(?:ون|ين)$/.test(analysis.stem) || heads.group(tokens[at]!.word) !== null)) return false
  return (place === null || !HELD_IN.has(place.subtype) || place.lemma === REPUBLIC) && !FOUGHT_ON.has(analysis.stem)
}
/** «فندق ليدو»: right behind the noun of a place what would be «that he …» is its name. */
function isForeignName(document: ArabicDocument, heads: Heads, at: number): boolean {
  const { pos, analysis } = document.tags[at]!
  return pos === 'verb' ? analysis?.preposition === 'ل' && analysis.form?.tense === 'imperfect' : opensForeignName(document, heads, at)
}
/** شارع الجمهورية */
const REPUBLIC = fold('جمهورية')
/** شارع المدينة: one in it; شارع المطار has its name from where it leads. */
const HELD_IN = new Set(['settlement', 'region', 'neighbourhood', 'camp'])
/** «محافظة سورين»: what looks like a noun without article behind the noun of a district is its name. */
function isDistrictName({ tags, tokens }: ArabicDocument, head: PlaceOpening, at: number): boolean {
  const { pos, analysis } = tags[at]!
  return (
    DISTRICTS.has(head.lemma) &&
    pos === 'nominal' &&
    analysis !== null &&
    !analysis.article &&
    analysis.enclitic === '' &&
    analysis.preposition === '' &&
    analysis.conjunction === '' &&
    analysis.closed === null &&
    // مقاطعة أحزاب المعارضة, قضاء إجازات
    !(analysis.form?.number === 'p' && !/(?:ون|ين)$/.test(analysis.stem)) &&
    !tokens[at]!.word.light.endsWith('ة')
  )
}
const DISTRICTS = new Set('محافظة مقاطعة قضاء ناحية'.split(' ').map(fold))
const CALLED_AFTER = new Set(
  'شارع ميدان ساحة دوار جادة جسر فندق مفرق مسجد كنيسة مستشفى مدرسة حي قرية بوابة مثلث كوبري نفق منتجع مطعم سجن حديقة ملعب قصر'
    .split(' ')
    .map(fold),
)
/** ساحة المعركة, ميدان القتال, شارع السياسة: no names. */
const FOUGHT_ON = new Set(
  'معركة معارك قتال حرب صراع مواجهة مواجهات عمل عمليات تدريب رماية سباق سياسة احتجاج احتجاجات رأي عرب عربي وطن'.split(' ').map(fold),
)

/** Unknown words that go on with the name (قرية دير حنون). */
export function nameEndOf(document: ArabicDocument, taken: Int32Array, at: number): number {
  let last = at
  while (
    last < at + 2 &&
    document.sentenceOf[last + 1] === document.sentenceOf[at] &&
    taken[last + 1] === -1 &&
    document.tokens[last + 1]?.kind === 'word' &&
    namesPlace(document, last + 1) &&
    !document.tokens[last + 1]!.word.folded.startsWith('و')
  )
    last++
  return last
}

/** An unknown word, with or without article, that is no adjective and carries no clitic. */
export function namesPlace(document: ArabicDocument, at: number): boolean {
  const tag = document.tags[at]!
  if (!isUnknownNoun(tag)) return false
  const { light } = document.tokens[at]!.word
  // what ends like a feminine adjective or a verb is one (منطقة مأهولة, قرية أودى)
  if (tag.analysis!.article || (!light.endsWith('ة') && !light.endsWith('ى'))) return true
  // منطقة شعشاعة الواقعة شرقي المدينة: what lies there has a name
  if (light.endsWith('ة') && LYING.has(document.tags[at + 1]?.analysis?.stem ?? '') && document.tags[at + 1]!.analysis!.article) return true
  // مدينة مروة, against مدينة محاصرة, قرية جبلية
  return light.endsWith('ة') && SETTLEMENTS.has(document.tags[at - 1]?.analysis?.stem ?? '') && !/^م.{4,}|ية$/u.test(light)
}
const LYING = new Set('واقعة واقع كائنة محاذية متاخمة قريبة مجاورة'.split(' ').map(fold))
const SETTLEMENTS = new Set('مدينة بلدة قرية'.split(' ').map(fold))
