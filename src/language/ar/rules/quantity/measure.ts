import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { AMONG, MEASURE_CUES } from '../../lexicon/figure-cues.ts'
import { wordTest } from '../../vocabulary.ts'
import { closedTable, rowsOf } from '../closed-table.ts'
import { NUMBER } from '../number/cardinal.ts'
import { qualifierAfter } from '../number/qualifiers.ts'
import { written } from '../written.ts'
import { isFigureVerb } from './figure-verb.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

const byLemma = new Map<string, Measure>()
for (const [measure, lemmas] of MEASURE_CUES) for (const lemma of lemmas.split(' ')) byLemma.set(fold(lemma), measure)
const bySurface = closedTable(rowsOf(MEASURE_CUES))
const among = closedTable(AMONG.split(' ').map((form) => [form, true] as const))

export const isAmong = (sentence: FigureSentence, at: number): boolean => among(sentence.tokens[at]!.word) !== null

const MAX_LEFT = 16
/** Tokens from a verbal noun to the figure it governs: وصول 60 أسرة, استقبال المخيمات 3400 أسرة. */
const MAX_GENITIVE = 2
const MAX_RIGHT = 6
/** Tokens that a list of those who share one verb may take. */
const MAX_LIST = 20
const BOUNDARIES = new Set(['.', '؛', '؟', '!', ':', '…'])

export interface Governor {
  /** `among` = part of the figure before; null = a verb that tells nothing of people. */
  readonly measure: Measure | 'among' | null
  readonly at: number
}

/** What a token says of the figures it governs. */
export function cueAt(sentence: FigureSentence, at: number): Measure | null {
  const tag = sentence.tags[at]!
  const word = sentence.tokens[at]!.word
  if (!mayTell(word) || tag.pos === 'preposition') return null
  if (tag.lemma === CARRY) return sentence.tags[at + 1]?.lemma === BUS || isToSafety(sentence, at) ? 'evacuated' : null
  if (SPELT.has(word.folded)) return 'killed'
  // مصير 200 شخص, انقطع الاتصال بسبعة
  if (tag.lemma === FATE) return isNumberNext(sentence, at + 1) ? 'missing' : null
  if (tag.lemma === BREAK_OFF) return CONTACT.test(foldedAt(sentence, at + 1)) ? 'missing' : null
  if (STOPPING.test(word.folded)) return 'arrested'
  const found = byLemma.get(tag.lemma) ?? (tag.analysis?.form == null ? bySurface(word)?.value : homographOf(sentence, at)) ?? null
  if (found === null || NO_CUES.has(word.folded) || isFemininePlural(sentence, at)) return null
  // فقدوا حياتهم; لقوا حتفهم is told by its noun
  if (found === 'missing' && isPatient(sentence, at)) return 'killed'
  if (found === 'missing' && LIVES.test(`${foldedAt(sentence, at + 1)} ${foldedAt(sentence, at + 2)} ${foldedAt(sentence, at + 3)}`))
    return 'killed'
  if (tag.lemma === SPEND && !isDeath(sentence, at)) return null
  if (tag.lemma === LOOSE) return isSetFree(sentence, at) ? found : null
  if (found === 'evacuated' && setsPath(sentence, at)) return 'released'
  if (tag.lemma === HAND_OVER) return handedOver(sentence, at)
  if (
    found === 'released' &&
    LIBERATION.test(word.folded) &&
    LIBERATORS.test(foldedAt(sentence, at - 1)) &&
    !isNumberNext(sentence, at + 1)
  )
    return null
  if (found === 'arrested' && tag.lemma === HALT && !isHuman(sentence, at)) return null
  if (found === 'arrested' && tag.lemma === LEAD_AWAY && isByGunmen(sentence, at)) return 'captured'
  // أجّلت المحكمة محاكمة 20 متهما
  if (found === 'evacuated' && tag.pos === 'verb' && isPutOff(sentence, at)) return null
  // لم يعد بإمكان 54 ألف طفل
  if (found === 'returned' && tag.lemma === RETURN && isNoLonger(sentence, at)) return null
  return found
}
/** Whether a word may say anything of figures in some reading; most do not. */
const mayTell = wordTest(
  (word) =>
    word.kind === 'word' &&
    (SPELT.has(word.folded) ||
      STOPPING.test(word.folded) ||
      word.tags.some(({ lemma }) => BY_CONTEXT.has(lemma) || byLemma.has(lemma)) ||
      bySurface(word) !== null ||
      word.analyses.some(({ form }) => form !== null && byLemma.has(fold(form.lemma)))),
)
const FATE = fold('مصير')
const BREAK_OFF = fold('انقطع')
const CONTACT = /^(?:ال)?اتصال/
const SPELT = new Set(['بحياه', 'بارواح'])
/** توقيف مشتبه بهم: the lemma is spelt like that of standing and stopping. */
const STOPPING = /^[وفبل]?(?:ال)?توقيف$/
/** من أجل is no evacuation, الحكم بالإعدام no death. */
const NO_CUES = new Set(['اجل', 'بالاعدام', 'بالموت', 'بالقتل', 'عائد', 'العائد', 'عائده', 'العائده', 'عائدات', 'العائدات'])
/** عدن is Aden before it is "they (f.) returned". */
const isFemininePlural = (sentence: FigureSentence, at: number): boolean => {
  const { pos, analysis, lemma } = sentence.tags[at]!
  if (pos !== 'verb' || analysis?.form == null || isThirdPerson(analysis.form)) return false
  // أصيب is "was wounded" as well as "I wound"
  return !sentence.tokens[at]!.word.analyses.some(
    ({ form }) => form !== null && form.pos === 'verb' && fold(form.lemma) === lemma && isThirdPerson(form),
  )
}
const isThirdPerson = (form: { readonly number: string | null; readonly gender: string | null; readonly person: number | null }): boolean =>
  form.person === 3 && !(form.number === 'p' && form.gender === 'f')

/** What another reading of the same verb form says: أجلت is of أجلى as well as of أجّل. */
function homographOf(sentence: FigureSentence, at: number): Measure | undefined {
  if (sentence.tags[at]!.pos !== 'verb') return undefined
  for (const { form } of sentence.tokens[at]!.word.analyses) {
    const measure = form?.pos === 'verb' ? byLemma.get(fold(form.lemma)) : undefined
    if (measure !== undefined) return measure
  }
  return undefined
}
/** المستشفى فقد 35 مريضا: died there. */
function isPatient(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 1; k <= at + 4; k++) if (/^(?:مريض|مرضي|مرضاه)/.test(foldedAt(sentence, k))) return true
  return false
}
const LIVES = /(?:^| )(?:حيات|ارواح|ال?حياه)/
const LEAD_AWAY = fold('اقتاد')
/** اقتاد مسلحون 15 قرويا, إلى جهة مجهولة. */
function isByGunmen(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 1; k <= at + 8; k++) if (GUNMEN.test(foldedAt(sentence, k))) return true
  return false
}
const GUNMEN = /^(?:ال)?(?:مسلح(?:ون|ين)|ملثم(?:ون|ين)|خاطف(?:ون|ين)|مجهول(?:ه|ون|ين)?)$/
function isPutOff(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 1; k <= at + 6; k++) if (PUT_OFF.test(foldedAt(sentence, k))) return true
  return false
}
const PUT_OFF = /^(?:ال)?(?:جلسه|جلسات|محاكمه|محكمه|نطق|نظر|قضيه|اجتماع|انتخابات|امتحانات|موعد)$/
const RETURN = fold('عاد')
/** لم يعد بإمكان, لم تعد هناك; لم يعد منهم سوى 200 ألف is a return. */
const isNoLonger = (sentence: FigureSentence, at: number): boolean =>
  /^[وف]?لم$/.test(foldedAt(sentence, at - 1)) && /^(?:ب|هناك$|ثمه$|[يتن]\S{3}|قادر|لدي|ال)/.test(foldedAt(sentence, at + 1))
const SPEND = fold('قضى')
const LOOSE = fold('أطلق')
const ARRIVE = fold('وصل')
const CARRY = fold('نقل')
const BUS = fold('حافلة')
/** Lemmas that tell something in their context only. */
const BY_CONTEXT: ReadonlySet<string> = new Set([CARRY, FATE, BREAK_OFF])
/** نقل الهلال الأحمر 45 عائلة إلى أماكن آمنة. */
function isToSafety(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 2; k <= at + 16 && k < sentence.tokens.length && !BOUNDARIES.has(foldedAt(sentence, k)); k++)
    if (SAFE.test(foldedAt(sentence, k))) return true
  return false
}
const SAFE = /^(?:ال)?(?:امنه|امن|امان|ملاجئ|ملجا|ملجئ)$/
const HAND_OVER = fold('سلم')
/** إطلاق سراح, إطلاق 20 أسيرا, أطلقت الحركة 14 جنديا: not shells or fire. */
function isSetFree(sentence: FigureSentence, at: number): boolean {
  if (isOfPeople(sentence, at)) return true
  for (let k = at + 1; k <= at + 9 && k < sentence.tokens.length; k++) {
    if (FREED.test(foldedAt(sentence, k)) || isPrisoner(sentence, k)) return true
    if (BOUNDARIES.has(foldedAt(sentence, k))) return false
  }
  return false
}
const FREED = /^سراح/
const freesOthers = (sentence: FigureSentence, first: number): boolean =>
  [first + 2, first + 3].some((k) => foldedAt(sentence, k) === 'سراح')
/**
 * أطلقت الحركة أمس 14 جنديا, 14 جنديا أُطلقوا الخميس: people are all that the verb has. Who lets something go has it behind him (أطلق 5 مسلحين النار,
 * أطلق 12 ناشطا حملة).
 */
function isOfPeople(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 1; k <= at + 7 && k < sentence.tokens.length && !BOUNDARIES.has(foldedAt(sentence, k)); k++) {
    if (THROWN.test(foldedAt(sentence, k))) return false
    // أطلقت الحركة صحفيين هولنديين اثنين: two by the dual in the case of an object
    if (isTwoOfPeople(sentence, k)) return isClosed(sentence, k + 2) || isClosed(sentence, k + 3)
    if (sentence.timed[k] === 1 || (sentence.tags[k]!.pos !== 'number' && sentence.tokens[k]!.kind !== 'number')) continue
    const last = peopleEnd(sentence, k)
    return last !== null && isClosed(sentence, last + 1)
  }
  return (
    sentence.tags[at]!.pos === 'verb' &&
    sentence.tags[at]!.analysis?.conjunction === '' &&
    isBehindPeople(sentence, at) &&
    isClosed(sentence, at + 1)
  )
}
const isTwoOfPeople = (sentence: FigureSentence, at: number): boolean => {
  const found = countedNounOf(sentence.tokens[at]!.word)
  if (found === null || found.value.noun.unit !== 'person' || found.article || !/ين$/.test(foldedAt(sentence, at))) return false
  return TWO.test(foldedAt(sentence, at + 1)) || TWO.test(foldedAt(sentence, at + 2))
}
const TWO = /^(?:اثنين|اثنتين)$/
const THROWN = /^(?:ال)?(?:نار|نيران|رصاص|رصاصه|رصاصات|صاروخ|صواريخ|قذيفه|قذائف|حمله|عمليه|هجوم|مبادره|سراح)/
/** The last token of the people that a number at `at` counts, or null: 14 جنديا, مئة من المقاتلين. */
function peopleEnd(sentence: FigureSentence, at: number): number | null {
  let k = at + 1
  while (sentence.tags[k]?.pos === 'number' || foldedAt(sentence, k) === 'من') k++
  if (!isPersonNext(sentence, k)) return null
  while (sentence.tags[k + 1]?.pos === 'adjective' && sentence.tags[k + 1]!.analysis?.article !== true) k++
  return k
}
/** Whether nothing stands there that could be an object. */
function isClosed(sentence: FigureSentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token === undefined || token.kind === 'punctuation' || sentence.timed[at] === 1) return true
  const { pos, lemma, analysis } = sentence.tags[at]!
  for (let k = at; k < at + 5; k++) if (THROWN.test(foldedAt(sentence, k))) return false
  // خطفتهم في كيدال: a clause about them
  if (pos === 'verb' && (analysis?.enclitic ?? '') !== '') return true
  return pos === 'preposition' || pos === 'relative' || pos === 'conjunction' || lemma === BE || (analysis?.preposition ?? '') !== ''
}
const BE = fold('كان')
/** دفعة أولى من 14 جنديا أُطلقت. */
const isBehindPeople = (sentence: FigureSentence, at: number): boolean =>
  [at - 2, at - 3].some(
    (k) => (sentence.tokens[k]?.kind === 'number' || sentence.tags[k]?.pos === 'number') && isPersonNext(sentence, k + 1),
  )
/** أخلت السلطات سبيل 12 امرأة. */
function setsPath(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 1; k <= at + 7 && k < sentence.tokens.length; k++) if (/^سبيل/.test(foldedAt(sentence, k))) return true
  return false
}
/** سلمت الحركة ثلاث رهينات; but سلم 12 مسلحا أنفسهم gave up, and سلمت جثث is of the dead. */
function handedOver(sentence: FigureSentence, at: number): Measure | null {
  for (let k = at + 1; k <= at + 8 && k < sentence.tokens.length; k++) {
    const word = foldedAt(sentence, k)
    // سلم 500 مقاتل أسلحتهم
    if (OWN_ARMS.test(word)) return null
    if (/^ا?نفس(?:هم|هن|هما|ه)$/.test(word)) return 'captured'
    if (/^(?:لل?|ب)?ال?صليب|^للصليب/.test(word) || isPrisoner(sentence, k)) return 'released'
    // … in an article on an exchange: سلمت الكتيبة 16 شخصا
    if (sentence.released && sentence.tokens[k]!.kind === 'number' && isPersonNext(sentence, k + 1)) return 'released'
  }
  return isExchanged(sentence, at) ? 'released' : null
}
const OWN_ARMS = /^(?:اسلحت|سلاح|عتاد|بنادق)(?:هم|هن|ها|ه)$/
const AGAINST = 'مقابل'
/** تسليم أنقرة ثلاثة جنود مقابل 12 مقاتلا: numbers of people on both sides. */
function isExchanged(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 3; k <= at + MAX_LEFT && k < sentence.tokens.length && !BOUNDARIES.has(foldedAt(sentence, k)); k++)
    if (foldedAt(sentence, k) === AGAINST) return isNumberNext(sentence, k + 1) && isPersonBefore(sentence, k, at)
  return false
}
const isNumberNext = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at]?.kind === 'number' || sentence.tags[at]?.pos === 'number'
/** Whether people are named between two tokens. */
function isPersonBefore(sentence: FigureSentence, at: number, from: number): boolean {
  for (let k = at - 1; k > from; k--) if (isPersonNext(sentence, k)) return true
  return false
}
const isPersonNext = (sentence: FigureSentence, at: number): boolean => {
  const word = sentence.tokens[at]?.word
  return word !== undefined && countedNounOf(word)?.value.noun.unit === 'person'
}
/** Nouns of those who are held: what befalls them is told by what governs them. */
export const isPrisoner = (sentence: FigureSentence, at: number): boolean => {
  const word = sentence.tokens[at]?.word
  const found = word === undefined ? null : countedNounOf(word)
  return found !== null && isHeld(found.value.lemma)
}
const HELD = new Set(['أسير', 'أسيرة', 'رهينة', 'مختطف', 'مخطوف', 'محتجز', 'محتجزة', 'معتقل', 'معتقلة', 'موقوف', 'سجين', 'سجينة'].map(fold))
export const isHeld = (lemma: string): boolean => HELD.has(lemma)
/** جبهة تحرير مورو, هيئة تحرير الشام, ميدان التحرير: names. */
const LIBERATION = /^(?:ال)?تحرير$/
const LIBERATORS = /^[وفبلك]?(?:جبهه|هيءه|هييه|هيئه|حركه|منظمه|جيش|جيوش|قوات|حزب|ميدان|ساحه|شارع|قناه|حرب|حروب|مجلس|الويه|لواء)$/
const HALT = fold('أوقف')
/** قضى 5 أشخاص, قضوا نحبهم, القضاء على: not قضى بسجنه (judged). */
const isDeath = (sentence: FigureSentence, at: number): boolean => !/^(?:ب|وقت|يوم|ساع|سن|عام)/.test(foldedAt(sentence, at + 1))
const isHuman = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at + 1]?.kind === 'number' || sentence.tags[at + 1]?.pos === 'nominal'

/** The nearest word to the left that governs a figure: a cue, a word of part, or another verb, which ends the search. */
export function governorBefore(sentence: FigureSentence, first: number): Governor | null {
  if (foldedAt(sentence, first - 1) === AGAINST) {
    const exchange = exchangeBefore(sentence, first - 1)
    if (exchange !== null) return { measure: 'released', at: exchange }
  }
  for (let at = first - 1; at >= 0 && at >= first - MAX_LEFT; at--) {
    const token = sentence.tokens[at]!
    if (token.kind === 'punctuation') {
      if (BOUNDARIES.has(token.word.surface)) return null
      continue
    }
    if (sentence.timed[at] === 1 || token.word.folded === 'ال') continue
    // وأن 12 قتلوا: another clause; عن مقتل ألف شخص وعن مليون نازح: another outcome
    if (token.word.folded === 'وان' || token.word.folded === 'وعن') return null
    if (among(token.word) !== null) {
      // أصيب 40 توفي منهم ثلاثة: what befell the part is told before it
      const own = at > 0 && mayBeVerb(sentence, at - 1) ? cueAt(sentence, at - 1) : null
      return own === null ? { measure: 'among', at } : { measure: own, at: at - 1 }
    }
    // 33 محتجزا مقابل 1900 أسير: counted themselves, they govern nothing
    if (sentence.tags[at]!.pos !== 'verb' && isPrisoner(sentence, at) && sentence.tags[at]!.analysis?.article !== true) continue
    const measure = cueAt(sentence, at)
    // أطلق 30 مسلحا سراح رهائن: they set free
    if (measure === 'released' && sentence.tags[at]!.lemma === LOOSE && freesOthers(sentence, first)) return { measure: null, at }
    if (measure !== null) return { measure: isCasualties(sentence, at, measure) ? 'other' : measure, at }
    const tag = sentence.tags[at]!
    // من 12 ألفا إلى 19: spelt like a verb
    if (tag.pos === 'verb' && (token.word.begins & NUMBER) !== 0) continue
    // تسلمت الحركة 86 من عناصرها
    if (tag.lemma === RECEIVE && isOwnMan(sentence, first)) return { measure: 'released', at }
    // a relative clause says no more of the figure: الحرب التي استمرت عامين
    if (tag.pos === 'verb' && sentence.tags[at - 1]?.pos === 'relative') continue
    // وقتل 20 مدنيا، ووصل ألف جندي: they come; وصل عدد القتلى إلى 20
    if (tag.lemma === ARRIVE && tag.pos === 'verb' && at + 1 === first) return { measure: null, at }
    if (tag.pos === 'verb' && !AUXILIARY.has(tag.lemma))
      return { measure: lostLives(sentence, at, first) ? 'killed' : leftHomes(sentence, at, first) ? 'displaced' : null, at }
    if (
      tag.derived === 'masdar' &&
      (tag.analysis?.conjunction === 'و' ||
        (first - at <= MAX_GENITIVE && isFigureVerb(tag.lemma) && sentence.tags[first - 1]!.pos !== 'preposition'))
    )
      return { measure: null, at }
  }
  return null
}
/** الإفراج عن عشرة من المحتجزين في كيفو مقابل 30 جنديا: where the setting free is told whose other side the figure is, or null. */
function exchangeBefore(sentence: FigureSentence, against: number): number | null {
  for (let at = against - 1; at >= 0 && at >= against - MAX_LEFT && !BOUNDARIES.has(foldedAt(sentence, at)); at--)
    if (cueAt(sentence, at) === 'released') return at
  return null
}
const RECEIVE = fold('تسلّم')
/** 86 من عناصرها, عشرين من جنوده: who come back to their own. */
function isOwnMan(sentence: FigureSentence, first: number): boolean {
  for (let at = first + 1; at <= first + 4 && at + 1 < sentence.tokens.length; at++)
    if (foldedAt(sentence, at) === 'من') return sentence.tags[at + 1]!.analysis?.enclitic !== ''
  return false
}
/** مقتل وجرح 45: one figure for the dead and the wounded. */
const isCasualties = (sentence: FigureSentence, at: number, measure: Measure): boolean => {
  if (at === 0 || sentence.tags[at]!.analysis?.conjunction !== 'و') return false
  // مقتل وجرح 45; but قتلا وأصيب 21 tells two
  const nominal = sentence.tokens[at]!.word.analyses.some(({ form }) => form !== null && form.pos !== 'verb')
  if (!nominal || sentence.tags[at - 1]!.pos === 'verb') return false
  const other = cueAt(sentence, at - 1)
  return (measure === 'killed' && other === 'wounded') || (measure === 'wounded' && other === 'killed')
}

/** قُتل منهم ثلاثة: a word of which the verb is one reading. */
export const mayBeVerb = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'verb')

const AUXILIARY = new Set(
  [
    'كان',
    'ادي',
    'اسفر',
    'تسبب',
    'خلف',
    'بلغ',
    'وصل',
    'ارتفع',
    'بات',
    'زال',
    'اوقع',
    'الحق',
    'تجاوز',
    'فاق',
    'قل',
    'زاد',
    'ناهز',
    'قارب',
    'راح',
    'ربا',
    'اكد',
    'كبد',
    'انخفض',
  ].map(fold),
)

/** لقي خمسة جنود حتفهم: the noun behind the figure tells what the verb before it means. */
function lostLives(sentence: FigureSentence, verb: number, first: number): boolean {
  if (sentence.tags[verb]!.lemma !== MEET) return false
  for (let at = first; at < sentence.tokens.length && at < first + 10; at++) if (isDying(sentence.tokens[at]!.word)) return true
  return false
}
const isDying = written(/^(?:حتف|مصرع)/)
/** تركت عشرات العائلات بيوتها, غادر 300 مدني منازلهم. */
function leftHomes(sentence: FigureSentence, verb: number, first: number): boolean {
  if (!LEAVE.has(sentence.tags[verb]!.lemma)) return false
  for (let at = first + 1; at < sentence.tokens.length && at < first + 7 && !BOUNDARIES.has(foldedAt(sentence, at)); at++)
    if (OWN_HOMES.test(foldedAt(sentence, at))) return true
  return false
}
const OWN_HOMES = /^(?:منازل|بيوت|ديار|مساكن|قرا|مدن|بلدات|مخيمات?)(?:هم|هن|ها)$/
const MEET = fold('لقي')

/** What the very next word says of the figure: و32 أصيبوا, 11 شخصا قتلوا. */
export function verbBehind(sentence: FigureSentence, end: number): Measure | null {
  // 33 منهم على الأقل لقوا حتفهم
  const last = behindMarks(sentence, (qualifierAfter(sentence.tokens, end + 1)?.last ?? end) + 1) - 1
  const token = sentence.tokens[last + 1]
  if (token === undefined) return null
  const object = sentence.tokens[last + 2]
  // 137 ألف شخص جرى إجلاؤهم
  if (object !== undefined && UNDERGO.has(sentence.tags[last + 1]!.lemma) && sentence.tags[last + 2]!.analysis?.enclitic)
    return cueAt(sentence, last + 2)
  if (sentence.tags[last + 1]!.lemma === MEET && object !== undefined && isDying(object.word)) return 'killed'
  // قتلا is a verb behind two, whatever it is elsewhere
  for (const { form, conjunction } of token.word.analyses)
    if (conjunction === '' && form?.pos === 'verb' && form.person === 3 && form.number !== 's') {
      const lemma = fold(form.lemma)
      const measure = lemma === HAND_OVER || lemma === LOOSE ? cueAt(sentence, last + 1) : byLemma.get(lemma)
      if (measure != null && !isFemininePlural(sentence, last + 1)) return measure
    }
  const tag = sentence.tags[last + 1]!
  return tag.pos === 'verb' && tag.analysis?.conjunction === '' ? cueAt(sentence, last + 1) : null
}

/** A verb right behind the figure: إن 200 شخص نزحوا, 15 جنديا على الأقل لقوا حتفهم. */
export function governorBehind(sentence: FigureSentence, last: number): Measure | null {
  const from = behindAside(sentence, last + 1)
  let limit = from + MAX_RIGHT
  for (let at = from; at < sentence.tokens.length && at <= limit; at++) {
    const token = sentence.tokens[at]!
    // محتجزين منذ 14 جانفي سيفرج عنهم
    if (sentence.timed[at] === 1) {
      limit++
      continue
    }
    // 12 جنديا من الجيش و7 من حلفائه قتلوا: what و joins shares the verb
    if (isCoordinate(sentence, at) && at < from + MAX_LIST) {
      limit = at + MAX_RIGHT
      if (token.word.folded === 'و') at++
      continue
    }
    if (token.kind === 'punctuation' || token.kind === 'number') return null
    const tag = sentence.tags[at]!
    // شارك 1500 جندي في العملية التي قتل فيها ثلاثة: told of the operation
    if (tag.pos === 'relative' && OF_ONE.has(token.word.folded)) return null
    if (isDying(token.word)) return 'killed'
    // 300 عائلة تركت منازلها
    if (tag.pos === 'verb' && leftHomes(sentence, at, at)) return 'displaced'
    // وقعوا في الأسر
    if (tag.lemma === 'وقع' && foldedAt(sentence, at + 1) === 'في' && CAPTIVITY.test(foldedAt(sentence, at + 2))) return 'captured'
    if (token.word.folded === 'عداد') return at + 1 < sentence.tokens.length ? cueAt(sentence, at + 1) : null
    if ((token.word.folded === 'الي' || token.word.folded === 'علي') && at <= from + 1) return flight(sentence, at + 1)
    // خرج 45 طفلا من الأسر
    if (token.word.folded === 'من' && CAPTIVITY.test(foldedAt(sentence, at + 1))) return 'released'
    if (DIE.has(tag.lemma) && /^ال?حيا/.test(foldedAt(sentence, at + 1))) return 'killed'
    // جرى إجلاؤهم, تم اعتقالهم
    if (tag.pos === 'verb' && UNDERGO.has(tag.lemma) && at + 1 < sentence.tokens.length) return cueAt(sentence, at + 1)
    // 100 من المحتجين وأفراد الشرطة أصيبوا
    if (tag.analysis?.conjunction === 'و' && tag.pos !== 'verb' && isJoinedPerson(sentence, at)) continue
    if (tag.pos === 'conjunction' || (tag.analysis?.conjunction === 'و' && tag.pos !== 'verb')) return null
    if (tag.pos === 'verb' || tag.derived === 'participle') {
      const measure = tag.analysis?.conjunction === 'و' ? null : cueAt(sentence, at)
      if (measure !== null) return measure
      if (tag.pos === 'verb' && tag.lemma !== MEET && !AUXILIARY.has(tag.lemma)) return null
    }
  }
  return null
}

/** «والشرطيين»: people whom و joins to those counted. */
function isJoinedPerson(sentence: FigureSentence, at: number): boolean {
  const found = countedNounOf(sentence.tokens[at]!.word)
  return found?.conjunction === true && found.value.noun.unit === 'person' && found.value.number !== 'singular'
}
const OF_ONE = new Set(['التي', 'الذي'])
const CAPTIVITY = /^ال(?:اسر|سجن|سجون|احتجاز|معتقل|معتقلات)$/
/** و before a number. */
const isCoordinate = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at]!.word.folded === 'و'
    ? sentence.tokens[at + 1]?.kind === 'number'
    : sentence.tags[at]!.analysis?.conjunction === 'و' &&
      (sentence.tags[at]!.pos === 'number' || (sentence.tokens[at]!.word.begins & NUMBER) !== 0)

const DIE = new Set(['فارق', 'فقد'].map(fold))
const UNDERGO = new Set(['تم', 'جرى'].map(fold))

/** 951 شخصا، بينهم 200 مقاتل، خرجوا: what stands between commas and tells a part is passed over; and without them up to the verb. */
export function behindAside(sentence: FigureSentence, from: number): number {
  const start = behindMarks(sentence, from)
  const at = (qualifierAfter(sentence.tokens, start)?.last ?? start - 1) + 1
  if (sentence.tokens[at] !== undefined && isAmong(sentence, at)) return behindPart(sentence, at) ?? start
  const opens = sentence.tokens[at]?.word.folded
  const inside = sentence.tokens[at + 1]
  if ((opens !== '،' && opens !== ',') || inside === undefined || !(isAmong(sentence, at + 1) || ASIDE.test(inside.word.folded)))
    return start
  for (let k = at + 2; k < sentence.tokens.length && k <= at + MAX_ASIDE; k++) {
    const { surface } = sentence.tokens[k]!.word
    if (surface === '،' || surface === ',') return k + 1
    if (BOUNDARIES.has(surface)) return start
  }
  return start
}
const MAX_ASIDE = 14
/** 701 عائلة، أي أربعة آلاف فرد، وصلت; 300 شخص، معظمهم نساء، نقلوا. */
const ASIDE = /^(?:اي|وهم|(?:معظم|غالبيت|اغلبيت|اغلب|جميع|نصف|ثلث|ثلثا)(?:هم|ها)|بمن|بما|من)$/
/** «13 مقاتلا» فقط قُتلوا. */
function behindMarks(sentence: FigureSentence, from: number): number {
  let at = from
  while (MARKS.has(foldedAt(sentence, at))) at++
  return at
}
const MARKS: ReadonlySet<string> = new Set(['»', '”', '"', 'فقط', 'ايضا', 'تقريبا'])

/** 18 شخصا بينهم خمسة أطفال وامرأتان قتلوا: the verb behind a part that nothing but nouns and numbers tell, or null. */
function behindPart(sentence: FigureSentence, among: number): number | null {
  for (let k = among + 1; k < sentence.tokens.length && k <= among + MAX_ASIDE; k++) {
    const { pos } = sentence.tags[k]!
    if (pos === 'verb') return k
    if (pos === 'punctuation' || pos === 'complementizer' || pos === 'relative') return null
  }
  return null
}

/** دفعت مليون شخص إلى الفرار, إلى ترك منازلهم. */
function flight(sentence: FigureSentence, at: number): Measure | null {
  const tag = sentence.tags[at]
  if (tag === undefined) return null
  if (LEAVE.has(tag.lemma)) return HOMES.test(`${foldedAt(sentence, at + 1)} ${foldedAt(sentence, at + 2)}`) ? 'displaced' : null
  return tag.derived === 'masdar' && cueAt(sentence, at) === 'displaced' ? 'displaced' : null
}
const LEAVE = new Set(['ترك', 'غادر', 'هجر', 'أخلى'].map(fold))
const HOMES = /^(?:منازل|بيوت|ديار|مساكن|قرا|مدن|بلدات|مناطق)/
