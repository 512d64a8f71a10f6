import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { NUMBER } from '../number/cardinal.ts'
import { qualifierAfter } from '../number/qualifiers.ts'
import { byLemma, cueAt, HAND_OVER, isAmong, isFemininePlural, LOOSE } from './cue.ts'
import { AUXILIARY, isDying, LEAVE, MEET } from './deed.ts'
import { countedNounOf } from './nouns.ts'
import { lossAt, ownObject } from './own-object.ts'
import { BOUNDARIES, type FigureSentence, foldedAt } from './sentence.ts'
import { befallenAt, isBecoming, ledTo, predicateAt } from './told-behind.ts'

const MAX_RIGHT = 6
/** Tokens that a list of those who share one verb may take. */
const MAX_LIST = 20

/** What the very next word says of the figure: و32 أصيبوا, 11 شخصا قتلوا. */
export function verbBehind(sentence: FigureSentence, end: number): Measure | null {
  // 33 منهم على الأقل لقوا حتفهم
  const closed = behindMarks(sentence, (qualifierAfter(sentence.tokens, end + 1)?.last ?? end) + 1) - 1
  // ألفان قد عادوا
  const last = foldedAt(sentence, closed + 1) === 'قد' ? closed + 1 : closed
  const token = sentence.tokens[last + 1]
  if (token === undefined) return null
  // 970 ألف نازح عاد منهم 700 ألف: a part of them
  if (last + 2 < sentence.tokens.length && isAmong(sentence, last + 2)) return null
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
      if (measure != null && !isFemininePlural(sentence, last + 1)) return measure === 'missing' ? lossAt(sentence, last + 1) : measure
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
    // عاد منهم 700 ألف: a part of them
    if (tag.pos === 'verb' && at + 1 < sentence.tokens.length && isAmong(sentence, at + 1)) return null
    // شارك 1500 جندي في العملية التي قتل فيها ثلاثة: told of the operation
    if (tag.pos === 'relative' && OF_ONE.has(token.word.folded)) return null
    if (isDying(token.word)) return 'killed'
    // 300 عائلة تركت منازلها
    const own = tag.pos === 'verb' ? ownObject(sentence, at, at) : null
    if (own !== null) return own
    // رجل فُقد أثرهم
    if (LOST_TRACE.test(`${token.word.folded} ${foldedAt(sentence, at + 1)}`)) return 'missing'
    // وقعوا في الأسر
    if (tag.lemma === 'وقع' && foldedAt(sentence, at + 1) === 'في' && CAPTIVITY.test(foldedAt(sentence, at + 2))) return 'captured'
    // ثلاثة أطفال من بين القتلى
    if (WITHIN.has(token.word.folded) && sentence.tags[at + 1]?.analysis?.article === true) {
      const found = befallenAt(sentence, at + 1)
      if (found !== null) return found
    }
    if (token.word.folded === 'عداد') return at + 1 < sentence.tokens.length ? cueAt(sentence, at + 1) : null
    if ((token.word.folded === 'الي' || token.word.folded === 'علي') && at <= from + 1) return flight(sentence, at + 1)
    // خرج 45 طفلا من الأسر
    if (token.word.folded === 'من' && CAPTIVITY.test(foldedAt(sentence, at + 1))) return 'released'
    if (DIE.has(tag.lemma) && /^ال?حيا/.test(foldedAt(sentence, at + 1))) return 'killed'
    // جرى إجلاؤهم, تم اعتقالهم
    if (tag.pos === 'verb' && UNDERGO.has(tag.lemma) && at + 1 < sentence.tokens.length) return cueAt(sentence, at + 1)
    // 100 من المحتجين وأفراد الشرطة أصيبوا
    if (tag.analysis?.conjunction === 'و' && tag.pos !== 'verb' && isJoinedPerson(sentence, at)) continue
    // أربعة آلاف رجل مسلم وكرواتي
    if (tag.pos === 'adjective' && tag.analysis?.article === false && tag.analysis.preposition === '') continue
    if (tag.pos === 'conjunction' || (tag.analysis?.conjunction === 'و' && tag.pos !== 'verb')) return null
    if (tag.pos === 'verb' || tag.derived === 'participle') {
      const measure = tag.analysis?.conjunction === 'و' ? null : cueAt(sentence, at)
      // فر 200 نزيل أعيد القبض على 90 منهم
      if (measure !== null) return isOfPart(sentence, at) ? null : measure
      if (tag.pos === 'verb') {
        const told = isBecoming(tag.lemma) ? predicateAt(sentence, at + 1) : ledTo(sentence, at)
        if (told !== null) return told
      }
      // 5700 عنصر، وفق السلطات، ويتراوح عدد الأسرى: another clause
      const opens = tag.analysis?.conjunction === 'و' || (tag.lemma !== MEET && !AUXILIARY.has(tag.lemma))
      if (tag.pos === 'verb' && opens) return null
    }
  }
  return null
}

/** «أعيد القبض على 90 منهم»: of a part of them. */
function isOfPart(sentence: FigureSentence, cue: number): boolean {
  for (let at = cue + 1; at <= cue + 4 && at + 1 < sentence.tokens.length; at++) {
    if (sentence.tokens[at]!.kind === 'punctuation') return false
    if (sentence.tokens[at]!.kind === 'number' || sentence.tags[at]!.pos === 'number') return isAmong(sentence, at + 1)
  }
  return false
}
/** «والشرطيين»: people whom و joins to those counted. */
function isJoinedPerson(sentence: FigureSentence, at: number): boolean {
  const found = countedNounOf(sentence.tokens[at]!.word)
  return found?.conjunction === true && found.value.noun.unit === 'person' && found.value.number !== 'singular'
}
const WITHIN = new Set(['بين', 'ضمن'])
const LOST_TRACE = /^فقد اثر(?:هم|هن|هما|ها|ه)$/
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
  if (sentence.tokens[at] !== undefined && isAmong(sentence, at)) return behindPart(sentence, at) ?? at
  const opens = sentence.tokens[at]?.word.folded
  const inside = sentence.tokens[at + 1]
  if ((opens !== '،' && opens !== ',') || inside === undefined || !(isAmong(sentence, at + 1) || ASIDE.test(inside.word.folded))) return at
  for (let k = at + 2; k < sentence.tokens.length && k <= at + MAX_ASIDE; k++) {
    const { surface } = sentence.tokens[k]!.word
    if (surface === '،' || surface === ',') return k + 1
    if (BOUNDARIES.has(surface)) return at
  }
  return at
}
const MAX_ASIDE = 14
/** 701 عائلة، أي أربعة آلاف فرد، وصلت; 300 شخص، معظمهم نساء، نقلوا. */
const ASIDE = /^(?:اي|وهم|وفقا?|بحسب|حسب|طبقا|حسبما|(?:معظم|غالبيت|اغلبيت|اغلب|جميع|نصف|ثلث|ثلثا)(?:هم|ها)|بمن|بما|من)$/
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
  return tag.derived === 'masdar' && (tag.lemma === SHELTER || cueAt(sentence, at) === 'displaced') ? 'displaced' : null
}
const SHELTER = fold('احتمى')
const HOMES = /^(?:منازل|بيوت|ديار|مساكن|قرا|مدن|بلدات|مناطق)/
