import {
  endsLikeMen,
  isFurtherOf,
  isIndefinitePlural,
  isMeasured,
  isOrigin,
  isQuality,
  isRelational,
  OF_SOMEBODY,
  qualifies,
} from './agreement.ts'
import { isFewOf, isTens } from './counted-nouns.ts'
import type { ArabicDocument } from './document.ts'
import { fold, foldedWords } from './letters.ts'
import type { NameTokens } from './name-tokens.ts'
import { opensObject } from './opens-object.ts'
import { tagTest } from './tag-facts.ts'
import type { Tag } from './tagging.ts'

/** Duals and sound plurals with their nun take no genitive, nor does one who is called by a quality: مسلحون النار, مسلح سفارة are two phrases. */
export const canGovern = tagTest(({ analysis, lemma }) =>
  analysis?.form?.number === 's'
    ? !(CALLED_BY_QUALITY.has(lemma) && !analysis.article)
    : // عشرين متظاهرا: no two tenths
      TWENTY.has(analysis?.stem ?? '') ||
      (!(/(ون|ين|ان)$/.test(analysis?.stem ?? '') && analysis?.form?.state === 'not-before-enclitic') &&
        // مسلحون, by its letters alone
        !(analysis?.form == null && /.{3}ون$/.test(analysis?.stem ?? ''))),
)
const TWENTY = foldedWords('عشرون عشرين')
const CALLED_BY_QUALITY = foldedWords('مسلح انتحاري ملثم مجهول متطرف متشدد إرهابي مدني')

/** With its article or a pronoun. */
export const isDefinite = (tag: Tag): boolean => tag.analysis !== null && (tag.analysis.article || tag.analysis.enclitic !== '')

const isCapital = (tag: Tag | undefined): boolean => tag?.analysis?.stem === CAPITAL
const isAdjectiveOf = ({ pos, analysis }: Tag): boolean => pos === 'adjective' && analysis?.article === true
/** «العاصمة كابل», «العاصمة البلجيكية بروكسل»: its name follows. */
const endsInCapital = (tags: readonly Tag[], last: number): boolean =>
  isCapital(tags[last]!) || (isAdjectiveOf(tags[last]!) && isCapital(tags[last - 1]))

/** «جنوب شرقي تعز»: where it lies, and no quality. */
const isBearing = (tags: readonly Tag[], at: number): boolean =>
  at > 0 && BEARINGS.has(tags[at]!.lemma) && tags[at]!.analysis?.article === false && MERIDIANS.has(tags[at - 1]!.analysis?.stem ?? '')
const BEARINGS = foldedWords('شرقي غربي')
const MERIDIANS = foldedWords('شمال جنوب شمالي جنوبي شرق غرب')

/** Whether a name goes on with the phrase before it: as its genitive, or in apposition to a title, to those it says the origin of, or to a capital. */
export function takesName(
  document: ArabicDocument,
  names: NameTokens,
  first: number,
  head: number,
  last: number,
  at: number,
  closed: boolean,
): boolean {
  const { tags } = document
  const name = names.at[at]!
  if (opensObject(tags, last, at, names.isTitle(at) || names.isOffice(name))) return false
  // اتهم مصدر عسكري طالبان: a soldier, and not theirs
  const isOther = last > first && !names.isNisba(name) && (isRelational(tags[last]!) || isQuality(tags[last - 1]!, tags[last]!))
  if (!closed && (tags[last]!.pos !== 'adjective' || isBearing(tags, last)) && canGovern(tags[last]!) && !isOther) return true
  if (names.isNisba(name) && (isIndefinitePlural(tags[head]!) || isOrigin(tags[head]!, tags[at]!))) return true
  if (endsInCapital(tags, last)) return names.isPlace(name)
  // محللين عسكريين
  if (last === head && isQuality(tags[last]!, tags[at]!)) return true
  // يتهم معارضون نغيسو: many without a name, and one who is named
  if (!names.isPerson(name) || isIndefinitePlural(tags[last]!)) return false
  return names.isTitle(last) || (names.at[last] !== -1 && names.isOffice(names.at[last]!)) || apposition(document, names, first, last)
}

/** Whether a word begins another phrase, whatever the one before it still takes. */
export function opensAnother(tags: readonly Tag[], names: NameTokens, head: number, last: number, at: number, limit: number): boolean {
  const tag = tags[at]!
  // على دراجات نارية سبعة مدنيين: so many more
  if (at < limit && (tags[last]!.pos === 'adjective' || isIndefinitePlural(tags[last]!)) && isFewOf(tags, at)) return true
  if (opensObject(tags, last, at, names.isTitle(at))) return true
  // ثلاثة جنود شمال بنغازي: where
  if (isBearingOfCounted(tags, last, tag) || isBeforeBuilding(tags, last, tag)) return true
  // رفع متظاهرون لافتات: no adjective of men
  if (tag.pos === 'adjective' && tag.analysis?.stem.endsWith('ات') === true && endsLikeMen(tags[head]!)) return true
  // مصدر حكومي قائلا: how he spoke
  if (isSaying(tag)) return true
  if (isCircumstance(tag) && tags[head]!.analysis?.form?.indefiniteAccusative !== true) return true
  // وصف غروندبرغ العملية: what looks like an adjective of origin is another phrase behind a person
  return names.at[head] !== -1 && names.isPerson(names.at[head]!) && tag.analysis?.form?.pos === 'noun' && !names.isTitle(at)
}

/** «ثلاثة جنود شمال …»: what is counted governs nothing, so that a bearing says where. */
export const isBearingOfCounted = (tags: readonly Tag[], last: number, { analysis }: Tag): boolean =>
  analysis?.article === false &&
  analysis.preposition === '' &&
  MERIDIANS.has(analysis.stem) &&
  (tags[last]!.analysis?.form?.indefiniteAccusative === true ||
    (isIndefinitePlural(tags[last]!) && last > 0 && (tags[last - 1]!.pos === 'number' || isFewOf(tags, last - 1))))

/** «طوّق جنود مقر البعثة»: fighting men are not those of a building, so that another phrase begins. */
export const isBeforeBuilding = (tags: readonly Tag[], last: number, { analysis }: Tag): boolean =>
  analysis !== null &&
  BUILDINGS.has(analysis.stem) &&
  analysis.preposition === '' &&
  FIGHTERS.has(tags[last]!.analysis?.stem ?? '') &&
  tags[last - 1]?.pos === 'verb'
const BUILDINGS = foldedWords('مقر مقار مقرات مبنى مباني منزل منازل مكتب مكاتب قصر سفارة قنصلية مسجد كنيسة مدرسة مستشفى فندق سوق برلمان')
const FIGHTERS = foldedWords('جنود ثوار عساكر مقاتلون مسلحون متمردون')

/** Whether a word goes on with a phrase that is definite or ends in a name. */
export function continuesClosed(tags: readonly Tag[], names: NameTokens, first: number, head: number, last: number, at: number): boolean {
  const tag = tags[at]!
  if (names.isTitle(at) && tag.analysis?.article !== true && tag.analysis?.enclitic === '')
    return names.at[last] !== -1 && names.isPerson(names.at[last]!)
  if (!isDefinite(tag))
    return (
      (tag.pos === 'adjective' && isIndefinitePlural(tags[head]!) && qualifies(tags[head]!, tag)) ||
      isQuality(tags[head]!, tag) ||
      // دورية تابعة للجيش: a noun of bodies by itself
      (head === last && !isDefinite(tags[head]!) && OF_SOMEBODY.has(tag.analysis?.stem ?? '')) ||
      (names.at[last] !== -1 && names.isNisba(names.at[last]!) && isFurtherOf(tags, last - 1, tag))
    )
  if (tag.analysis!.enclitic !== '' || (names.isTitle(at) && names.isTitle(first) && isOffice(tag))) return false
  return qualifies(tags[head]!, tag) || describes(names, tags, head, at) || (isCapital(tags[head]) && isAdjectiveOf(tag))
}

/** Whether a word that is no adjective stands to an open phrase as its genitive, or as what it is counted or measured by. */
export function isGenitive(tags: readonly Tag[], first: number, last: number, at: number): boolean {
  const tag = tags[at]!
  const before = tags[last]!
  if (isMeasured(before, tag) || isQuality(before, tag)) return true
  if (isTens(before) && tag.analysis?.form?.indefiniteAccusative === true) return true
  // مقاتلون أجانب السكان: what they are, and then others
  if (last > first && isQuality(tags[last - 1]!, before)) return false
  // فجر انتحاري نفسه: himself, the object
  if (SELF.has(tag.lemma) || before.pos === 'adjective' || !canGovern(before) || isOfWitnesses(before)) return false
  if (last > first && before.lemma === ROADS && tags[last - 1]!.analysis?.stem === CUTTING) return false
  return !(last > first && isRelational(before)) && !(isDefinite(tag) && isComplete(tags, first, last))
}

const isCircumstance = tagTest(({ derived, analysis }) => derived === 'participle' && analysis?.form?.indefiniteAccusative === true)

/** قائلا, قائلة, قائلين: it opens what is said. */
const isSaying = tagTest(({ derived, lemma, analysis }) => derived === 'participle' && lemma === 'قال' && analysis?.article === false)

/** «العاصمة مقديشو»: a name in apposition. */
const CAPITAL = 'عاصمه'
const SELF = new Set(['نفس'])

/** «قطاع طرق»: nor here. */
const ROADS = fold('طريق')
const CUTTING = fold('قطاع')
/** «شهود عيان»: no genitive follows. */
const isOfWitnesses = ({ lemma }: Tag): boolean => lemma === 'عيان'
/** «أي جهة»: what is definite after such a pair begins another phrase. */
const isComplete = (tags: readonly Tag[], first: number, last: number): boolean =>
  last === first + 1 && !isDefinite(tags[last]!) && EACH.has(tags[first]!.lemma) && tags[last]!.analysis?.form?.number === 's'
const EACH = new Set(['اي', 'ايه', 'كل'])

/** Nouns that say in what state a person is. */
const STATES = new Set(['اسير', 'جريح', 'قتيل', 'شهيد', 'فقيد', 'سجين', 'معتقل', 'متقاعد'])

/** «عضو المجلس المبعوث الأممي»: a title that no adjective is, unlike «المحلل السياسي», «القائد الأسير». */
const isOffice = ({ analysis }: Tag): boolean =>
  analysis !== null && !analysis.stem.endsWith('ي') && !STATES.has(analysis.stem.replace(/ه$/, ''))

/** «القائد الأسير», «الجندي الجريح»: after a title the state of its bearer. */
function describes(names: NameTokens, tags: readonly Tag[], head: number, at: number): boolean {
  const form = tags[at]!.analysis?.form
  const own = tags[head]!.analysis?.form
  if (!names.isTitle(head) || form?.pos !== 'noun' || own === null || own === undefined) return false
  return form.number === 's' && form.gender === own.gender && STATES.has(tags[at]!.analysis!.stem.replace(/ه$/, ''))
}

/** «رئيس الوزراء الأرميني نيكول باشينيان»: a name after a title phrase continues it, however long the title. */
function apposition(document: ArabicDocument, names: NameTokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    if (names.isTitle(i)) return true
    if (document.tokens[i]!.kind === 'punctuation') continue
    return false
  }
  return false
}
