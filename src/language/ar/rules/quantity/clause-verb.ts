import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { type Evidence, SETTLEMENTS, SIGNS, type Sign } from '../../lexicon/figure-verbs.ts'
import { behindAside } from './behind.ts'
import type { Bounded } from './build.ts'
import type { Counted } from './counted.ts'
import { isFigureVerb, rowsOfVerb } from './figure-verb.ts'
import type { Governor } from './governor.ts'
import { kindOf } from './kind.ts'
import { listed } from './listed.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'
import { isBeginning } from './told-behind.ts'

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))
const settlements = lemmas(SETTLEMENTS)
const signs = new Map(SIGNS.map(([sign, forms]) => [sign, listed(forms)]))
export const isBringingOut = (folded: string): boolean => signs.get('brought-out')!(folded)

/** What the verb or verbal noun of the clause says of a count: غادر 640 مدنيا, 520 عائلة وصلت, نشر 1200 شرطي. */
export function measureByVerb(sentence: FigureSentence, counted: Counted, mention: Bounded, governor: Governor | null): Measure | null {
  const kind = kindOf(counted)
  if (kind === null) return null
  const { first } = mention
  const { last } = counted
  const begun = isBeginning(sentence, governor) ? masdarBehind(sentence, last) : null
  const bearing = isBearing(sentence, first - 1)
  const beside = bearing || isCrossing(sentence, first - 1) ? first - 1 : verbAfter(sentence, last)
  const verb = begun ?? verbBefore(sentence, first, governor) ?? beside
  if (verb === null) return null
  const lemma = bearing && verb === first - 1 ? BEAR : sentence.tags[verb]!.lemma
  for (const { evidence, measure } of rowsOfVerb(lemma, kind))
    if (evidence === 'nationals' ? areNationals(sentence, counted, mention) : isTold(sentence, evidence, verb, first, last)) return measure
  return null
}

/** The verb whose subject, object or genitive the figure is; what a preposition joins is none: مساعدات لـ 5 آلاف شخص. */
function verbBefore(sentence: FigureSentence, first: number, governor: Governor | null): number | null {
  if (governor === null || governor.measure !== null || !isFigureVerb(sentence.tags[governor.at]!.lemma)) return null
  if (isJoined(sentence, first)) return null
  for (let at = governor.at + 1; at < first; at++) if (sentence.tags[at]!.pos === 'complementizer') return null
  return governor.at
}
/** حافلات تقل 600 شخص: spelt like what is few. */
const isBearing = (sentence: FigureSentence, at: number): boolean =>
  /^[يت]قل(?:ان)?$/.test(foldedAt(sentence, at)) && !/^(?:لا|لم|لن)$/.test(foldedAt(sentence, at - 1))
const BEAR = fold('أقل')
/** تمكنت 60 عائلة من مغادرة الفلوجة. */
function masdarBehind(sentence: FigureSentence, last: number): number | null {
  for (let at = last + 1; at < sentence.tokens.length && at <= last + MAX_BEHIND; at++) {
    const { pos, derived, lemma } = sentence.tags[at]!
    if (pos === 'verb' || pos === 'punctuation') return null
    if (derived === 'masdar' && isFigureVerb(lemma)) return at
  }
  return null
}
/** عبر 18 ألف سوداني الحدود: at the head of its clause the verb that is spelt like a preposition. */
const isCrossing = (sentence: FigureSentence, at: number): boolean =>
  foldedAt(sentence, at) === 'عبر' && (at === 0 || sentence.tokens[at - 1]!.kind === 'punctuation')
const isJoined = (sentence: FigureSentence, first: number): boolean =>
  first > 0 &&
  (sentence.tags[first - 1]!.pos === 'preposition' ||
    foldedAt(sentence, first - 1) === 'ل' ||
    (sentence.tags[first]!.analysis?.preposition ?? '') !== '')

/** The verb behind the figure and what is told aside. */
function verbAfter(sentence: FigureSentence, last: number): number | null {
  let left = MAX_BEHIND
  for (let at = behindAside(sentence, last + 1); at < sentence.tokens.length && left > 0; at++) {
    if (sentence.timed[at] === 1) continue
    left--
    const { pos, lemma, analysis } = sentence.tags[at]!
    if (pos === 'punctuation' || pos === 'complementizer' || pos === 'conjunction' || pos === 'relative') return null
    if (pos !== 'verb' || BE.has(lemma)) continue
    return analysis?.conjunction === '' && isFigureVerb(lemma) ? at : null
  }
  return null
}
const MAX_BEHIND = 8
const BE = lemmas('كان')

/** استقبلت أوغندا 15 ألف كونغولي: so many are no delegation. */
const areNationals = (sentence: FigureSentence, { lemma, group, last }: Counted, { lower }: Bounded): boolean =>
  lemma === '' && group === 'unspecified' && (lower ?? 0) >= MANY && !foldedAt(sentence, last).startsWith('اخر')
const MANY = 1000

function isTold(sentence: FigureSentence, evidence: Exclude<Evidence, 'nationals'>, verb: number, first: number, last: number): boolean {
  switch (evidence) {
    case 'none':
      return true
    case 'organised':
      return isBroughtOut(sentence, verb, first, last)
    case 'from-to':
      return isFromTo(sentence, verb, last)
    case 'towards':
      return isTowards(sentence, last)
    case 'batch':
      return isOfBatch(sentence, verb) && isBroughtOut(sentence, verb, first, last)
    case 'refuge':
      return has(sentence, 'refuge', verb - NEAR_BEFORE, last + NEAR_BEHIND)
    case 'exchange':
      return isTowards(sentence, last) && !has(sentence, 'refuge', last, last + NEAR_BEHIND) && isOfExchange(sentence, last)
    case 'school':
      return has(sentence, 'school', verb - NEAR_BEFORE, last + NEAR_BEHIND)
    case 'border':
      return has(sentence, 'border', verb, last + NEAR_BEHIND)
    case 'crossing':
      return has(sentence, 'crossing', verb, last + NEAR_BEHIND)
    case 'water':
      return has(sentence, 'water', verb - FAR_BEFORE, last + NEAR_BEHIND)
    case 'air':
      return has(sentence, 'air', verb, last + NEAR_BEHIND)
    case 'craft':
      return has(sentence, 'craft', verb - NEAR_BEFORE, Math.max(first, verb))
    case 'object':
      return isObject(sentence, verb, first)
  }
}
const NEAR_BEFORE = 3
const NEAR_BEHIND = 12
const FAR_BEFORE = 8
const FAR_BEHIND = 25

function has(sentence: FigureSentence, wanted: Sign, from: number, to: number): boolean {
  const is = signs.get(wanted)!
  for (let at = Math.max(0, from); at <= to && at < sentence.tokens.length; at++) if (is(foldedAt(sentence, at))) return true
  return false
}

/** On buses, out of a siege; from one place to another or in batches, where the article tells of people who are brought out. */
function isBroughtOut(sentence: FigureSentence, verb: number, first: number, last: number): boolean {
  const [from, to] = [verb - FAR_BEFORE, last + FAR_BEHIND]
  if (has(sentence, 'brought-out', from, to) || has(sentence, 'convoy', last, to) || has(sentence, 'passage', last, to)) return true
  const parted = has(sentence, 'batch', from, Math.max(verb, first))
  if (THEIR_FAMILIES.test(`${foldedAt(sentence, last + 1)} ${foldedAt(sentence, last + 2)}`)) return true
  return (parted || isFromTo(sentence, verb, last)) && sentence.evacuation()
}
const THEIR_FAMILIES = /^مع (?:عائلات|عوائل|اسر|ذوي)هم$/

/** من الوعر إلى إدلب, مدينة بابنوسة باتجاه الجنوب. */
function isFromTo(sentence: FigureSentence, verb: number, last: number): boolean {
  // غادرت ولاية راخين إلى بنغلاديش: the object is left
  const behind = Math.max(verb, last)
  let left = sentence.tags[verb]!.lemma === QUIT && sentence.tags[behind + 1]?.pos === 'nominal' && isPlace(sentence, behind + 1)
  for (let at = behind + 1; at < sentence.tokens.length && at <= behind + NEAR_BEHIND; at++) {
    const { pos } = sentence.tags[at]!
    if (pos === 'verb') return false
    if (foldedAt(sentence, at) === 'من' && isPlace(sentence, at + 1)) left = true
    if (left && TOWARDS.test(foldedAt(sentence, at))) return true
  }
  return false
}
const QUIT = fold('غادر')
function isTowards(sentence: FigureSentence, last: number): boolean {
  for (let at = last + 1; at <= last + NEAR_BEFORE; at++) if (TOWARDS.test(foldedAt(sentence, at))) return true
  return false
}
function isOfExchange(sentence: FigureSentence, last: number): boolean {
  for (let at = last + 1; at <= last + NEAR_BEHIND; at++) if (CARE.test(foldedAt(sentence, at))) return false
  return sentence.released || has(sentence, 'exchange', last - FAR_BEHIND, last + FAR_BEHIND)
}
const CARE = /^(?:ال|لل)?(?:مستشفي|مستشفيات|مشفي)$/
const isOfBatch = (sentence: FigureSentence, verb: number): boolean =>
  has(sentence, 'batch', verb - FAR_BEFORE, verb) || has(sentence, 'convoy', verb - FAR_BEFORE, verb)
const TOWARDS = /^(?:الي|نحو|صوب|باتجاه|متجه(?:ين|ون|ه))$/
/** A settlement or a name; a building or a prison is none. */
function isPlace(sentence: FigureSentence, at: number): boolean {
  const tag = sentence.tags[at]
  if (tag === undefined || tag.pos === 'verb' || sentence.tokens[at]!.kind !== 'word' || PRISON.test(foldedAt(sentence, at))) return false
  const found = countedNounOf(sentence.tokens[at]!.word)
  return found === null || settlements.has(found.value.lemma)
}
const PRISON = /^(?:ال)?(?:سجن|سجون|معتقل|معتقلات|اسر|احتجاز|مستشفي|مشفي)$/

const DEPARTURE = /(?:^|[^ت])رحيل$/
/** رحلت إيران 4 آلاف أفغاني, أعيد 43 أجنبيا, ترحيل 300 مهاجر; أعادت 300 عائلة بناء بيوتها is theirs. */
function isObject(sentence: FigureSentence, verb: number, first: number): boolean {
  const { derived, analysis, pos } = sentence.tags[verb]!
  // رحيل is their own
  if (derived === 'masdar') return !DEPARTURE.test(foldedAt(sentence, verb))
  if (analysis?.form?.passive === 'yes') return true
  if (pos !== 'verb' || verb > first) return false
  for (let at = verb + 1; at < first; at++) if (sentence.tags[at]!.pos === 'nominal' && sentence.timed[at] !== 1) return true
  return false
}
