import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { NUMBER } from '../number/cardinal.ts'
import { among, cueAt, LOOSE } from './cue.ts'
import { AUXILIARY } from './deed.ts'
import { isFigureVerb } from './figure-verb.ts'
import { ownObject } from './own-object.ts'
import { BOUNDARIES, type FigureSentence, foldedAt, MAX_LEFT } from './sentence.ts'
import { AGAINST, freesOthers, isPrisoner } from './set-free.ts'

export interface Governor {
  /** `among` = part of the figure before; null = a verb that tells nothing of people. */
  readonly measure: Measure | 'among' | null
  readonly at: number
}

/** Tokens from a verbal noun to the figure it governs: وصول 60 أسرة, استقبال المخيمات 3400 أسرة. */
const MAX_GENITIVE = 2
const ARRIVE = fold('وصل')

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
    // أثناء محاولة مئات السكان; وجود نحو 2500 عضو
    if ((token.word.folded === ATTEMPT || EXISTENCE.test(token.word.folded)) && at + 1 === first) return { measure: null, at }
    // سقطت قذائف بينما كان مئات الزوار هناك
    if (MEANWHILE.has(token.word.folded)) return null
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
    if (measure !== null) return { measure: isCasualties(sentence, at, measure) ? 'other' : notYet(sentence, at, first, measure), at }
    const tag = sentence.tags[at]!
    // مجزرة راح فيها 30 مدنيا
    if (tag.lemma === GO && IN_IT.test(foldedAt(sentence, at + 1))) return { measure: 'killed', at }
    // ما لا يقل عن 300
    if (LESS.has(token.word.folded) && NOT.test(foldedAt(sentence, at - 1))) continue
    // خرج من سجن حمص 24 شخصا
    if (tag.lemma === LEAVE_IT && foldedAt(sentence, at + 1) === 'من' && JAIL.test(foldedAt(sentence, at + 2)))
      return { measure: 'released', at }
    // من 12 ألفا إلى 19: spelt like a verb
    if (tag.pos === 'verb' && (token.word.begins & NUMBER) !== 0) continue
    // تسلمت الحركة 86 من عناصرها
    if (tag.lemma === RECEIVE && isOwnMan(sentence, first)) return { measure: 'released', at }
    // a relative clause says no more of the figure: الحرب التي استمرت عامين
    if (tag.pos === 'verb' && sentence.tags[at - 1]?.pos === 'relative') continue
    // مجموعة تنتمي إلى التنظيم، ليلة السبت، 11 مواطنا: what tells of what sort it is, before an aside
    if (isAttributive(sentence, at, first)) continue
    // أفرجت عن دفعة أولى تضم 96 شخصا, حصيلة القتلى تتضمن 20 طفلا: what they make up is told before
    if ((COMPRISE.has(tag.lemma) || tag.lemma === REACH) && first - at <= 2 && isNext(sentence, at, first)) {
      // موجة نزوح شملت 12 عائلة, اعتقالات طالت 30 ناشطا
      const deed = deedOf(sentence, at)
      if (deed !== null) return { measure: deed, at }
      const whole = wholeBefore(sentence, at)
      const told = whole === null ? null : governorBefore(sentence, whole + 1)
      // تبادل الموقوفين، وآخر دفعاته شملت 28 شخصا
      if (told !== null && HELD.has(told.measure) && cueAt(sentence, told.at - 1) === 'released')
        return { measure: 'released', at: told.at - 1 }
      if (told?.measure != null) return told
    }
    // وقتل 20 مدنيا، ووصل ألف جندي: they come; وصل عدد القتلى إلى 20
    if (tag.lemma === ARRIVE && tag.pos === 'verb' && at + 1 === first) return { measure: null, at }
    if (tag.pos === 'verb' && !AUXILIARY.has(tag.lemma)) return { measure: ownObject(sentence, at, first), at }
    if (
      tag.derived === 'masdar' &&
      ((tag.analysis?.conjunction === 'و' && tag.analysis.enclitic === '') ||
        (first - at <= MAX_GENITIVE &&
          isFigureVerb(tag.lemma) &&
          tag.analysis?.form?.indefiniteAccusative !== true &&
          sentence.tags[first - 1]!.pos !== 'preposition'))
    )
      return { measure: null, at }
  }
  return null
}
const HELD: ReadonlySet<Governor['measure']> = new Set<Governor['measure']>(['arrested', 'captured'])
const LEAVE_IT = fold('خرج')
const JAIL = /^(?:ال)?(?:سجن|سجون|اسر|معتقل|معتقلات|زنزانه|زنازين)$/
const GO = fold('راح')
const IN_IT = /^(?:فيها|فيه|خلالها|خلاله|جراءها|جراءه)$/
const ATTEMPT = fold('محاولة')
const EXISTENCE = /^[وبل]?وجود$/
const COMPRISE: ReadonlySet<string> = new Set('ضم شمل تضمن'.split(' ').map(fold))
const REACH = fold('طال')
/** A verb in the present right behind an indefinite noun, with a comma between it and the figure. */
function isAttributive(sentence: FigureSentence, at: number, first: number): boolean {
  const { pos, analysis } = sentence.tags[at]!
  if (pos !== 'verb' || analysis?.form?.tense !== 'imperfect' || analysis.conjunction !== '' || analysis.future) return false
  const before = sentence.tags[at - 1]
  if ((before?.pos !== 'nominal' && before?.pos !== 'adjective') || before.analysis?.article !== false || before.analysis.enclitic !== '')
    return false
  for (let k = at + 1; k < first; k++) if (/^[،,]$/.test(foldedAt(sentence, k))) return true
  return false
}

/** Nothing but an opening mark stands between. */
const isNext = (sentence: FigureSentence, verb: number, first: number): boolean =>
  verb + 1 === first || sentence.tokens[verb + 1]!.kind === 'punctuation'
/** The verbal noun, with an adjective at most, that a verb of reaching or comprising has for its subject before it. */
function deedOf(sentence: FigureSentence, verb: number): Measure | null {
  const at = sentence.tags[verb - 1]?.pos === 'adjective' ? verb - 2 : verb - 1
  if (at < 0 || sentence.tags[at]!.derived !== 'masdar' || sentence.tags[verb]!.pos !== 'verb') return null
  return cueAt(sentence, at)
}
/** A batch, or a toll of people: where it stands, or null. */
function wholeBefore(sentence: FigureSentence, verb: number): number | null {
  for (let at = verb - 1; at >= 0 && at >= verb - MAX_WHOLE; at--) {
    if (sentence.tokens[at]!.kind === 'punctuation' || sentence.tags[at]!.pos === 'verb') return null
    if (WHOLES.test(foldedAt(sentence, at))) return at
  }
  return null
}
const WHOLES = /^[وبل]?(?:(?:ال)?(?:دفعه|دفعات|حصيله|مجموعه)|دفعات(?:ه|ها))$/
const MAX_WHOLE = 8
const MEANWHILE: ReadonlySet<string> = new Set(['بينما', 'وبينما', 'فيما', 'وفيما'])
const LESS: ReadonlySet<string> = new Set(['يقل', 'تقل'])
const NOT = /^[وف]?(?:لا|لم|لن)$/
/** ما لم يفرج عن 80 سجينا are held still; دخلت القوة البلدة لاعتقال ثلاثة شبان: what is intended is not done. */
function notYet(sentence: FigureSentence, at: number, first: number, measure: Measure): Measure {
  if (measure === 'released' && NOT.test(foldedAt(sentence, at - 1))) {
    for (let k = at + 1; k < first; k++) if (ONLY.test(foldedAt(sentence, k))) return measure
    return 'captured'
  }
  const { derived, analysis } = sentence.tags[at]!
  if ((measure !== 'arrested' && measure !== 'captured') || derived !== 'masdar' || analysis?.preposition !== 'ل') return measure
  for (let k = at - 1; k >= 0 && k >= at - MAX_LEFT; k--) if (RAIDING.has(sentence.tags[k]!.lemma)) return 'other'
  return measure
}
const ONLY = /^(?:سوي|الا)$/
const RAIDING: ReadonlySet<string> = new Set('دخل داهم اقتحم توغل وصل عملية حملة محاولة'.split(' ').map(fold))
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
  // لقوا مصرعهم وجرح ثمانية: of those before
  if (sentence.tags[at - 1]!.pos !== 'verb' && sentence.tags[at - 1]!.analysis?.enclitic) return false
  // مقتل وجرح 45; but قتلا وأصيب 21 tells two
  if (isTwo(sentence, at - 1)) return false
  // قتل وجرح تسعة: two verbs of one subject
  const bare =
    isSingular(sentence, at) &&
    isSingular(sentence, at - 1) &&
    sentence.tags[at - 2]?.pos !== 'nominal' &&
    sentence.tags[at - 2]?.pos !== 'number' &&
    sentence.tokens[at - 2]?.kind !== 'number'
  const nominal = sentence.tokens[at]!.word.analyses.some(({ form }) => form !== null && form.pos !== 'verb')
  if (!bare && (!nominal || sentence.tags[at - 1]!.pos === 'verb')) return false
  const other = cueAt(sentence, at - 1)
  return (measure === 'killed' && other === 'wounded') || (measure === 'wounded' && other === 'killed')
}

/** قتلا: spelt like the masdar in the accusative. */
const isTwo = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'verb' && form.number === 'd')
const isSingular = (sentence: FigureSentence, at: number): boolean =>
  sentence.tags[at]!.pos === 'verb' && sentence.tags[at]!.analysis?.form?.number === 's' && sentence.tags[at]!.analysis?.enclitic === ''

/** قُتل منهم ثلاثة: a word of which the verb is one reading. */
export const mayBeVerb = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'verb')
