import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { AMONG, MEASURE_CUES } from '../../lexicon/figure-cues.ts'
import { wordTest } from '../../vocabulary.ts'
import { closedTable, rowsOf } from '../closed-table.ts'
import { countedNounOf } from './nouns.ts'
import { lossAt } from './own-object.ts'
import { BOUNDARIES, type FigureSentence, foldedAt } from './sentence.ts'
import { handedOver, isNumberNext, isPrisoner, isSetFree, setsPath } from './set-free.ts'

export const byLemma = new Map<string, Measure>()
for (const [measure, lemmas] of MEASURE_CUES) for (const lemma of lemmas.split(' ')) byLemma.set(fold(lemma), measure)
const bySurface = closedTable(rowsOf(MEASURE_CUES))
export const among = closedTable(AMONG.split(' ').map((form) => [form, true] as const))

export const isAmong = (sentence: FigureSentence, at: number): boolean => among(sentence.tokens[at]!.word) !== null

/** What a token says of the figures it governs. */
export function cueAt(sentence: FigureSentence, at: number): Measure | null {
  const tag = sentence.tags[at]!
  const word = sentence.tokens[at]!.word
  if (!mayTell(word) || tag.pos === 'preposition') return null
  if (tag.lemma === CARRY) return sentence.tags[at + 1]?.lemma === BUS || isToSafety(sentence, at) ? 'evacuated' : null
  if (SPELT.has(word.folded)) return 'killed'
  // فُقد أثر أربعة
  if (word.folded === TRACE && LOST.test(foldedAt(sentence, at - 1))) return 'missing'
  // مصير 200 شخص, انقطع الاتصال بسبعة
  // … but of those of whom it is known that they are held: مصير 70 أسيرا
  if (tag.lemma === FATE)
    return isNumberNext(sentence, at + 1) && ![at + 2, at + 3, at + 4].some((k) => isPrisoner(sentence, k)) ? 'missing' : null
  if (tag.lemma === BREAK_OFF) return CONTACT.test(foldedAt(sentence, at + 1)) ? 'missing' : null
  if (STOPPING.test(word.folded)) return 'arrested'
  if (tag.lemma === BENEFIT || tag.lemma === INCLUDE) return isOfAmnesty(sentence, at) ? 'released' : null
  // فر من السجن 200 نزيل: the building
  if (PRISON.test(word.folded) && OUT_OF.test(foldedAt(sentence, at - 1))) return null
  const found = byLemma.get(tag.lemma) ?? (tag.analysis?.form == null ? bySurface(word)?.value : homographOf(sentence, at)) ?? null
  if (found === null || NO_CUES.has(word.folded) || isFemininePlural(sentence, at)) return null
  // فر من السجن: who breaks out is not displaced
  if (found === 'displaced' && foldedAt(sentence, at + 1) === 'من' && PRISONS.test(foldedAt(sentence, at + 2))) return null
  if (found === 'missing' && isPatient(sentence, at)) return 'killed'
  if (found === 'missing') return tag.pos === 'verb' ? lossAt(sentence, at) : found
  if (tag.lemma === FALL && isOfThings(sentence, at)) return null
  // كتيبة شهداء الزنتان, هيئة شؤون الأسرى: names
  if (tag.pos !== 'verb' && tag.derived !== 'masdar' && at > 0 && BODIES.test(foldedAt(sentence, at - 1))) return null
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
  if (found === 'captured' && tag.lemma === HOLD && isByPolice(sentence, at)) return 'arrested'
  // أجّلت المحكمة محاكمة 20 متهما
  if (found === 'evacuated' && tag.pos === 'verb' && isPutOff(sentence, at)) return null
  // لم يعد بإمكان 54 ألف طفل
  if (found === 'returned' && NO_LONGER.test(word.folded) && isNoLonger(sentence, at)) return null
  return found
}
/** Whether a word may say anything of figures in some reading; most do not. */
const mayTell = wordTest(
  (word) =>
    word.kind === 'word' &&
    (SPELT.has(word.folded) ||
      word.folded === TRACE ||
      STOPPING.test(word.folded) ||
      word.tags.some(({ lemma }) => BY_CONTEXT.has(lemma) || byLemma.has(lemma)) ||
      bySurface(word) !== null ||
      word.analyses.some(({ form }) => form !== null && byLemma.has(fold(form.lemma)))),
)
const TRACE = fold('أثر')
const LOST = /^[وف]?فقد$/
const FATE = fold('مصير')
const BREAK_OFF = fold('انقطع')
const CONTACT = /^(?:ال)?اتصال/
const SPELT = new Set(['بحياه', 'بارواح'])
/** توقيف مشتبه بهم: the lemma is spelt like that of standing and stopping. */
const STOPPING = /^[وفبل]?(?:ال)?توقيف$/
const PRISONS = /^(?:ال)?(?:سجن|سجون|معتقل)$/
const PRISON = /^(?:(?:ال)?سجن|المعتقل)$/
const OUT_OF = /^[وف]?(?:من|في|الي|داخل|خارج|قرب)$/
/** من أجل is no evacuation, الحكم بالإعدام no death. */
const NO_CUES = new Set(['اجل', 'بالاعدام', 'بالموت', 'بالقتل', 'عائد', 'العائد', 'عائده', 'العائده', 'عائدات', 'العائدات'])
/** عدن is Aden before it is "they (f.) returned". */
export const isFemininePlural = (sentence: FigureSentence, at: number): boolean => {
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
const HOLD = fold('احتجز')
/** احتجزت الشرطة 40 متظاهرا: its subject, right behind it. */
const isByPolice = (sentence: FigureSentence, at: number): boolean =>
  POLICE.test(foldedAt(sentence, at + 1)) || (FORCES.test(foldedAt(sentence, at + 1)) && POLICE.test(foldedAt(sentence, at + 2)))
const POLICE = /^ال(?:شرطه|امن|سلطات|درك|نيابه|مخابرات|استخبارات|محكمه)$/
const FORCES = /^(?:قوات|اجهزه|عناصر|قوي|مصالح|جهاز)$/
const PUT_OFF = /^(?:ال)?(?:جلسه|جلسات|محاكمه|محكمه|نطق|نظر|قضيه|اجتماع|انتخابات|امتحانات|موعد)$/
const NO_LONGER = /^[يت]عد$/
/** لم يعد بإمكان, لم تعد هناك; لم يعد منهم سوى 200 ألف is a return. */
const isNoLonger = (sentence: FigureSentence, at: number): boolean =>
  /^[وف]?لم$/.test(foldedAt(sentence, at - 1)) && /^(?:ب|هناك$|ثمه$|[يتن]\S{3}|قادر|لدي|ال(?!ي$))/.test(foldedAt(sentence, at + 1))
const FALL = fold('سقط')
/** سقطت ثلاثة صواريخ, أربع قذائف سقطت: nobody fell. */
function isOfThings(sentence: FigureSentence, at: number): boolean {
  const behind = isNumberNext(sentence, at + 1) ? at + 2 : at + 1
  const before = sentence.tags[at - 1]?.pos === 'adjective' ? at - 2 : at - 1
  return [behind, before].some((k) => {
    const word = sentence.tokens[k]?.word
    return word !== undefined && FALLING.has(countedNounOf(word)?.value.noun.unit ?? '')
  })
}
const FALLING: ReadonlySet<string> = new Set(['weapon', 'vehicle', 'attack'])
const BODIES =
  /^[وفبلك]?(?:ال)?(?:كتيبه|كتائب|لواء|الويه|سريه|فوج|مستشفي|مجمع|ساحه|ميدان|دوار|هيءه|هييه|هيئه|لجنه|رابطه|جمعيه|وزاره|مؤسسه|مءسسه|مفوضيه|شؤون|شءون|شوون|امهات)$/
const SPEND = fold('قضى')
export const LOOSE = fold('أطلق')
const CARRY = fold('نقل')
const BENEFIT = fold('استفاد')
const INCLUDE = fold('شمل')
const BUS = fold('حافلة')
/** Lemmas that tell something in their context only. */
const BY_CONTEXT: ReadonlySet<string> = new Set([CARRY, FATE, BREAK_OFF, BENEFIT, INCLUDE])
/** استفاد من العفو 40 سجينا, شمل العفو 40 سجينا, العفو الذي لم يستفد منه سوى 40: told in the sentence, of prisoners. */
function isOfAmnesty(sentence: FigureSentence, at: number): boolean {
  if (!sentence.tokens.some(({ word }) => AMNESTY.test(word.folded))) return false
  for (let k = at + 1; k <= at + MAX_AMNESTY && k < sentence.tokens.length; k++) if (isPrisoner(sentence, k)) return true
  return false
}
const AMNESTY = /^[وب]?(?:ال)?عفوا?$/
const MAX_AMNESTY = 14
/** نقل الهلال الأحمر 45 عائلة إلى أماكن آمنة. */
function isToSafety(sentence: FigureSentence, at: number): boolean {
  for (let k = at + 2; k <= at + 16 && k < sentence.tokens.length && !BOUNDARIES.has(foldedAt(sentence, k)); k++)
    if (SAFE.test(foldedAt(sentence, k))) return true
  return false
}
const SAFE = /^(?:ال)?(?:امنه|امن|امان|ملاجئ|ملجا|ملجئ)$/
export const HAND_OVER = fold('سلم')
/** جبهة تحرير مورو, هيئة تحرير الشام, ميدان التحرير: names. */
const LIBERATION = /^(?:ال)?تحرير$/
const LIBERATORS = /^[وفبلك]?(?:جبهه|هيءه|هييه|هيئه|حركه|منظمه|جيش|جيوش|قوات|حزب|ميدان|ساحه|شارع|قناه|حرب|حروب|مجلس|الويه|لواء)$/
const HALT = fold('أوقف')
/** قضى 5 أشخاص, قضوا نحبهم, القضاء على: not قضى بسجنه (judged). */
const isDeath = (sentence: FigureSentence, at: number): boolean => !/^(?:ب|وقت|يوم|ساع|سن|عام)/.test(foldedAt(sentence, at + 1))
const isHuman = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at + 1]?.kind === 'number' || sentence.tags[at + 1]?.pos === 'nominal' || isHeadlessBehind(sentence, at + 1)
/** وأوقف في الحملة 76: a number of nothing else behind where it was. */
function isHeadlessBehind(sentence: FigureSentence, at: number): boolean {
  if (foldedAt(sentence, at) !== 'في' || sentence.timed[at + 1] === 1 || sentence.tokens[at + 2]?.kind !== 'number') return false
  const behind = sentence.tokens[at + 3]
  return behind === undefined || behind.kind === 'punctuation' || isAmong(sentence, at + 3) || sentence.tags[at + 3]!.pos === 'preposition'
}
