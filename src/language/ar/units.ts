import type { ArabicDocument } from './document.ts'
import { foldedWords } from './letters.ts'
import { tagTest } from './tag-facts.ts'
import type { Tag } from './tagging.ts'

/** What the noun-phrase reader needs to know of names: which mention a token belongs to. */
export interface NameTokens {
  /** Index of the mention by token, or -1. */
  readonly at: Int32Array
  /** Last token of each mention. */
  readonly last: readonly number[]
  /** Whether a token is a title or function that a name may follow in apposition. */
  isTitle(token: number): boolean
  /** Whether a mention names an office (رئيس الوزراء الأرميني), whose holder may follow. */
  isOffice(name: number): boolean
  /** Whether a mention is a person's name, which alone may follow a title. */
  isPerson(name: number): boolean
  /** Whether a mention is an adjective that says whose something is (جنود أتراك). */
  isNisba(name: number): boolean
}

/** A noun phrase: head first, with its genitives, adjectives and appositions. Token indexes, both inclusive. */
export interface Unit {
  readonly first: number
  readonly last: number
  readonly head: number
  /** Standalone or attached preposition that governs it, folded; empty for a bare phrase. */
  readonly preposition: string
  /** Joined to the phrase before by و or أو. */
  readonly coordinated: boolean
}

const OPENERS = new Set(['"', '“', '”', '«', '»', '‘', '’', "'", '('])

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

/** «جنوب شرقي تعز»: where it lies, and no quality. */
const isBearing = (tags: ArabicDocument['tags'], at: number): boolean =>
  at > 0 && BEARINGS.has(tags[at]!.lemma) && tags[at]!.analysis?.article === false && MERIDIANS.has(tags[at - 1]!.analysis?.stem ?? '')
const BEARINGS = foldedWords('شرقي غربي')
const MERIDIANS = foldedWords('شمال جنوب شمالي جنوبي')

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

const isDefinite = (tag: Tag): boolean => tag.analysis !== null && (tag.analysis.article || tag.analysis.enclitic !== '')

const isCapital = (tag: Tag | undefined): boolean => tag?.analysis?.stem === CAPITAL
const isAdjectiveOf = ({ pos, analysis }: Tag): boolean => pos === 'adjective' && analysis?.article === true
/** «العاصمة كابل», «العاصمة البلجيكية بروكسل»: its name follows. */
const endsInCapital = (tags: readonly Tag[], last: number): boolean =>
  isCapital(tags[last]!) || (isAdjectiveOf(tags[last]!) && isCapital(tags[last - 1]))

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
      if (OPENERS.has(tokens[at]!.word.surface) && at < limit && seen < 14) {
        at++
        continue
      }
      break
    }
    if (seen > 0 && tag.analysis !== null && tag.analysis.conjunction !== '' && name === -1) break
    if (seen > 0 && tag.analysis !== null && tag.analysis.preposition !== '') break
    if (name !== -1) {
      if (seen > 0 && names.at[at - 1] !== name) {
        if (hasOwnProclitic(document, at)) break
        // مسلحون مجهولون: what they are, which by itself may stand for people too
        if (names.last[name] === at && isParticipleOf(tags[last]!, tag)) {
          last = names.last[name]!
          at = last + 1
          seen++
          continue
        }
        const titled =
          names.isPerson(name) &&
          (names.isTitle(last) || (names.at[last] !== -1 && names.isOffice(names.at[last]!)) || apposition(document, names, start, last))
        const isWhose = names.isNisba(name) && (isIndefinitePlural(tags[head]!) || isOrigin(tags[head]!, tag))
        // اتهم مصدر عسكري طالبان: a soldier, and not theirs
        const isOther = last > start && isRelational(tags[last]!) && !names.isNisba(name)
        const ends = closed || (tags[last]!.pos === 'adjective' && !isBearing(tags, last)) || !canGovern(tags[last]!) || isOther
        // يتهم معارضون نغيسو: many without a name, and one who is named
        if (ends && (!titled || isIndefinitePlural(tags[last]!)) && !isWhose && !endsInCapital(tags, last)) break
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
    if (!isNominal(tag)) break
    // على دراجات نارية سبعة مدنيين: so many more
    if (seen > 0 && at < limit && (tags[last]!.pos === 'adjective' || isIndefinitePlural(tags[last]!)) && isFewOf(tags, at)) break
    // رفع متظاهرون لافتات: no adjective of men
    if (seen > 0 && tag.pos === 'adjective' && tag.analysis?.stem.endsWith('ات') === true && endsLikeMen(tags[head]!)) break
    // مصدر حكومي قائلا: how he spoke
    if (seen > 0 && isSaying(tag)) break
    if (seen > 0 && isCircumstance(tag) && tags[head]!.analysis?.form?.indefiniteAccusative !== true) break
    // وصف غروندبرغ العملية: what looks like an adjective of origin is another phrase behind a person
    if (seen > 0 && names.at[head] !== -1 && names.isPerson(names.at[head]!) && tag.analysis?.form?.pos === 'noun' && !names.isTitle(at))
      break
    // المنظمات غير الحكومية
    if (seen > 0 && isDefinite(tags[last]!) && tag.lemma === OTHER_THAN && tag.analysis?.conjunction === '' && at < limit) {
      const other = tags[at + 1]!
      if (!isDefinite(other) || names.at[at + 1] !== -1 || (other.pos !== 'adjective' && other.pos !== 'nominal')) break
      last = at + 1
      at += 2
      closed = true
      continue
    }
    if (closed) {
      const continues =
        names.isTitle(at) && tag.analysis?.article !== true && tag.analysis?.enclitic === ''
          ? names.at[last] !== -1 && names.isPerson(names.at[last]!)
          : isDefinite(tag)
            ? tag.analysis!.enclitic === '' &&
              !(names.isTitle(at) && names.isTitle(start) && isOffice(tag)) &&
              (qualifies(tags[head]!, tag) || describes(names, tags, head, at) || (isCapital(tags[head]) && isAdjectiveOf(tag)))
            : (tag.pos === 'adjective' && isIndefinitePlural(tags[head]!) && qualifies(tags[head]!, tag)) ||
              isQuality(tags[head]!, tag) ||
              (names.at[last] !== -1 && names.isNisba(names.at[last]!) && isFurtherOf(tags, last - 1, tag))
      if (!continues) break
      closed = isDefinite(tag)
    } else if (
      seen > 0 &&
      tag.pos !== 'adjective' &&
      !isMeasured(tags[last]!, tag) &&
      !(isTens(tags[last]!) && tag.analysis?.form?.indefiniteAccusative === true) &&
      !isQuality(tags[last]!, tag) &&
      // فجر انتحاري نفسه: himself, the object
      (SELF.has(tag.lemma) ||
        tags[last]!.pos === 'adjective' ||
        !canGovern(tags[last]!) ||
        (last > start && isRelational(tags[last]!)) ||
        isOfWitnesses(tags[last]!) ||
        (isDefinite(tag) && isComplete(tags, start, last)))
    )
      break
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

const isCircumstance = tagTest(({ derived, analysis }) => derived === 'participle' && analysis?.form?.indefiniteAccusative === true)

/** قائلا, قائلة, قائلين: it opens what is said. */
const isSaying = tagTest(({ derived, lemma, analysis }) => derived === 'participle' && lemma === 'قال' && analysis?.article === false)

/** «جنود أتراك», «ضباط كبار»: a noun for many without article, which an adjective without article goes on. */
export const isIndefinitePlural = ({ analysis }: Tag): boolean =>
  analysis?.form?.number === 'p' && !analysis.article && analysis.enclitic === ''

/** «العاصمة مقديشو»: a name in apposition. */
const CAPITAL = 'عاصمه'

/** «الطائرات المصرية», «الصحافي التركي»: whose a definite noun is, in agreement with it. */
function isOrigin({ analysis: head }: Tag, { analysis }: Tag): boolean {
  if (head?.form == null || !head.article || analysis?.article !== true || !/(?:ي|يه)$/.test(analysis.stem)) return false
  // الجانبان الروسي والأوكراني
  if (head.form.number === 'd' && analysis.conjunction === '') return analysis.stem.endsWith('ه') === (head.form.gender === 'f')
  const feminine = head.form.gender === 'f' || (head.form.number === 'p' && !/(?:ون|ين)$/.test(head.stem))
  return analysis.stem.endsWith('ه') === feminine && head.form.number !== 'd'
}

const OTHER_THAN = 'غير'
/** «سبعة مدنيين»: three to ten of many without article, right behind. */
const isFewOf = (tags: readonly Tag[], at: number): boolean =>
  FEW.test(tags[at]!.analysis?.stem ?? '') &&
  !tags[at]!.analysis!.article &&
  tags[at + 1]?.pos === 'nominal' &&
  tags[at + 1]!.analysis?.form?.number === 'p' &&
  !tags[at + 1]!.analysis!.article
const FEW = /^(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/u

/** «ثلاثين متمردا»: what is counted. */
const isTens = ({ lemma }: Tag): boolean => /^(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/u.test(lemma)
const SELF = new Set(['نفس'])
/** «مسلحون مجهولون», «مسؤولين عسكريين»: a plural participle or noun in ـيون right after an indefinite plural of its case. */
export function isQuality(before: Tag, tag: Tag): boolean {
  const { analysis: head } = before
  const { analysis, derived } = tag
  if (head === null || analysis === null || head.article || analysis.article) return false
  if (derived !== 'participle' && !/ي[وي]ن$/u.test(analysis.stem)) return false
  return head.form?.number === 'p' && analysis.form?.number === 'p' && analysis.conjunction === '' && agreesInCase(before, tag)
}
/** As `isQuality`, of two names of people. */
const isParticipleOf = (before: Tag, tag: Tag): boolean =>
  tag.analysis?.form?.pos === 'participle-passive' && isIndefinitePlural(before) && isIndefinitePlural(tag) && agreesInCase(before, tag)
/** «وحدة إسرائيلية خاصة»: past an adjective of a people, one more of the noun before it. */
const isFurtherOf = (tags: readonly Tag[], noun: number, { pos, analysis }: Tag): boolean => {
  const { analysis: head = null } = tags[noun] ?? {}
  if (pos !== 'adjective' || analysis === null || analysis.article || head === null || head.article || head.form?.number !== 's')
    return false
  return analysis.conjunction === '' && analysis.stem.endsWith('ه') === (head.form.gender === 'f')
}
const agreesInCase = ({ analysis: head }: Tag, { analysis }: Tag): boolean => {
  const own = /[وي]ن$/u.exec(head?.stem ?? '')?.[0]
  return own !== undefined && own === /[وي]ن$/u.exec(analysis?.stem ?? '')?.[0]
}

/** «مسؤول رفيع المستوى», «قوة متعددة الجنسيات»: the noun in respect of which an adjective holds. */
const isMeasured = ({ analysis: adjective }: Tag, { analysis, lemma }: Tag): boolean =>
  analysis?.article === true && RESPECTS.has(lemma) && MEASURES.has((adjective?.stem ?? '').replace(/[هي]$/, ''))
const MEASURES = new Set('رفيع عال واسع طويل قصير بعيد متعدد شديد ثناء ثنائ ثلاث رباع محدود'.split(' '))
const RESPECTS = new Set('مستوي نطاق مدي امد جنسيه طرف لهجه اطلاع نفوذ خطوره اهميه صله تاثير'.split(' '))

/** An adjective of relation, or a noun in ـي that after another only qualifies it («مسؤول عسكري», «منظمات حقوقية»). */
export const isRelational = ({ analysis }: Tag): boolean =>
  (analysis?.form?.pos === 'noun' || analysis?.form?.pos === 'adjective') &&
  analysis.form.number === 's' &&
  analysis.stem.length >= 5 &&
  /(?:ي|يه)$/.test(analysis.stem)

/** «شهود عيان»: no genitive follows. */
const isOfWitnesses = ({ lemma }: Tag): boolean => lemma === 'عيان'
/** «أي جهة»: what is definite after such a pair begins another phrase. */
const isComplete = (tags: readonly Tag[], first: number, last: number): boolean =>
  last === first + 1 && !isDefinite(tags[last]!) && EACH.has(tags[first]!.lemma) && tags[last]!.analysis?.form?.number === 's'
const EACH = new Set(['اي', 'ايه', 'كل'])

/**
 * Adjectives, participles, ordinals and nisbas that agree with their head; what the lexicon does not know is taken for one after a definite noun.
 * A human plural (الانفصاليين) qualifies human plurals only: after السلطات it is another phrase.
 */
export function qualifies(head: Tag, tag: Tag): boolean {
  if (tag.analysis === null || (tag.pos !== 'adjective' && tag.pos !== 'nominal')) return false
  const { stem, form } = tag.analysis
  if (isOfSomebody(tag)) return true
  const number = head.analysis?.form?.number
  // a name that is no plural itself has none with it (واشنطن الطرفين)
  if (endsLikeMen(tag) && form?.number !== 's')
    return (number === 'p' && !head.analysis!.stem.endsWith('ات')) || number === 'd' || (head.analysis?.form === null && endsLikeMen(head))
  if (form?.number === 'p' && stem.endsWith('ات')) return number === 'p'
  if (GROUNDS.has(stem)) return false
  // الشرطة القيادي في الحركة: whom she arrested
  if (tag.pos === 'adjective' || form === null) return !isMasculineOfFeminine(head, tag)
  // a nisba that the lexicon has as a noun (انفصالية) agrees by its ending
  const agreeing = form.number === 's' && form.gender === head.analysis?.form?.gender
  // حزب الوحدة المعارض, الحركة المسلحة: participles that the lexicon has as nouns
  if (form.pos === 'noun' && stem.startsWith('م') && agreeing && head.analysis?.form?.number === 's') return true
  if (form.pos !== 'noun' || !/ي$|يه$/.test(stem) || THINGS.has(stem)) return false
  const feminine = head.analysis?.form?.gender === 'f' || head.analysis?.form?.number === 'p'
  return stem.endsWith('ه') ? feminine || head.analysis?.form === null : !feminine
}

/** One of a thing that is feminine, and an adjective for one that is masculine. */
function isMasculineOfFeminine({ analysis: head }: Tag, { analysis, pos }: Tag): boolean {
  if (pos !== 'adjective' || head?.form?.pos !== 'noun' || head.form.number !== 's' || head.form.gender !== 'f') return false
  return analysis?.form?.number === 's' && analysis.form.gender === 'm'
}

/** «مقاتلو الحركة المدينة»: nouns in م that are no participles, and participles of what is proposed or caught. */
const GROUNDS: ReadonlySet<string> = new Set(
  (
    'مدينه منطقه محافظه مديريه مقاطعه مملكه مدرسه محكمه مصفاه محطه منشاه مؤسسه مءسسه مستوطنه معركه مهمه مرحله مسؤوليه مبادره ' +
    'مجموعه منظمه مليشيا ميليشيا مطار ميناء معبر مخيم مستشفي مركز مقر موقع معسكر مسجد مبني منزل مجلس مكتب ملعب متحف مصنع مخزن ' +
    'مستودع مرفا ممر مضيق موكب ميدان مسرح معقل محور مثلث مربع مدخل مخرج منفذ معهد مخفر متجر مصرف مدرج مسلخ منجم مزار معبد مقترح ' +
    'مشروع مرسوم موقف موعد ملف مؤتمر ميثاق مبلغ مطلب مازق مصير منصب مقعد محضر مجال مسار مسعي مصدر مقطع مخطط ممثل مبعوث متهم مشتبه ' +
    'مطلوب محتجز معتقل مختطف مخطوف مفقود مهندس مدير مراسل مواطن محافظ مستشار'
  ).split(' '),
)

/** Nouns that only look like adjectives of origin, by stem. */
export const THINGS: ReadonlySet<string> = new Set(
  'عمليه قضيه اتفاقيه مسءوليه مسؤوليه شرعيه مديريه بلديه جمعيه قريه شخصيه ميزانيه حريه اقليه اغلبيه غالبيه ارضيه احصاءيه احصائيه هويه كميه اليه'.split(
    ' ',
  ),
)

/** الطيران التابع لـ, القوات الموالية لـ: participles that say whose the head is. */
export const OF_SOMEBODY: ReadonlySet<string> = new Set(['تابع', 'تابعه', 'موالي', 'مواليه'])
const isOfSomebody = tagTest(({ analysis }) => OF_SOMEBODY.has(analysis?.stem ?? ''))
/** انفصاليون, انفصاليين. */
const endsLikeMen = tagTest(({ analysis }) => /(ون|ين)$/.test(analysis?.stem ?? ''))

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

function hasOwnProclitic(document: ArabicDocument, at: number): boolean {
  const analysis = document.tags[at]!.analysis
  const surface = document.tokens[at]!.word.folded
  return (
    analysis !== null && analysis.stemStart > 0 && /^[وفبلك]/.test(surface) && (analysis.preposition !== '' || analysis.conjunction !== '')
  )
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
