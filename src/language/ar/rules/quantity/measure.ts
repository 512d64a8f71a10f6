import type { Measure } from '../../../../model/lists.ts'
import { fold } from '../../letters.ts'
import { AID_WORDS, AMONG, FIRING, MEASURE_CUES } from '../../lexicon/figure-cues.ts'
import { closedTable, rowsOf } from '../closed-table.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

const byLemma = new Map<string, Measure>()
for (const [measure, lemmas] of MEASURE_CUES) for (const lemma of lemmas.split(' ')) byLemma.set(fold(lemma), measure)
const bySurface = closedTable(rowsOf(MEASURE_CUES))
const firing = new Set(FIRING.split(' ').map(fold))
const among = closedTable(AMONG.split(' ').map((form) => [form, true] as const))
const aidWord = closedTable(AID_WORDS.split(' ').map((form) => [form, true] as const))

export const isAmong = (sentence: FigureSentence, at: number): boolean => among(sentence.tokens[at]!.word) !== null

const MAX_LEFT = 16
const MAX_RIGHT = 6
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
  if (word.kind !== 'word' || tag.pos === 'preposition') return null
  if (word.folded === 'بحياه' || word.folded === 'بارواح') return 'killed'
  const found = byLemma.get(tag.lemma) ?? (tag.analysis?.form == null ? bySurface(word)?.value : homographOf(sentence, at)) ?? null
  if (found === null || NO_CUES.has(word.folded) || isFemininePlural(sentence, at)) return null
  // فقدوا حياتهم; لقوا حتفهم is told by its noun
  if (found === 'missing' && LIVES.test(`${foldedAt(sentence, at + 1)} ${foldedAt(sentence, at + 2)} ${foldedAt(sentence, at + 3)}`))
    return 'killed'
  if (tag.lemma === SPEND && !isDeath(sentence, at)) return null
  if (found === 'arrested' && tag.lemma === HALT && !isHuman(sentence, at)) return null
  return found
}
/** من أجل is no evacuation, الحكم بالإعدام no death. */
const NO_CUES = new Set(['اجل', 'بالاعدام', 'بالموت', 'بالقتل'])
/** عدن is Aden before it is "they (f.) returned". */
const isFemininePlural = (sentence: FigureSentence, at: number): boolean => {
  const { pos, analysis } = sentence.tags[at]!
  const form = analysis?.form ?? null
  return pos === 'verb' && form !== null && ((form.number === 'p' && form.gender === 'f') || form.person !== 3)
}

/** What another reading of the same verb form says: أجلت is of أجلى as well as of أجّل. */
function homographOf(sentence: FigureSentence, at: number): Measure | undefined {
  if (sentence.tags[at]!.pos !== 'verb') return undefined
  for (const { form } of sentence.tokens[at]!.word.analyses) {
    const measure = form?.pos === 'verb' ? byLemma.get(fold(form.lemma)) : undefined
    if (measure !== undefined) return measure
  }
  return undefined
}
const LIVES = /(?:^| )(?:حيات|ارواح|ال?حياه)/
const SPEND = fold('قضى')
const HALT = fold('أوقف')
/** قضى 5 أشخاص, قضوا نحبهم, القضاء على: not قضى بسجنه (judged). */
const isDeath = (sentence: FigureSentence, at: number): boolean => !/^(?:ب|وقت|يوم|ساع|سن|عام)/.test(foldedAt(sentence, at + 1))
const isHuman = (sentence: FigureSentence, at: number): boolean =>
  sentence.tokens[at + 1]?.kind === 'number' || sentence.tags[at + 1]?.pos === 'nominal'

/** The nearest word to the left that governs a figure: a cue, a word of part, or another verb, which ends the search. */
export function governorBefore(sentence: FigureSentence, first: number): Governor | null {
  for (let at = first - 1; at >= 0 && at >= first - MAX_LEFT; at--) {
    const token = sentence.tokens[at]!
    if (token.kind === 'punctuation') {
      if (BOUNDARIES.has(token.word.surface)) return null
      continue
    }
    if (among(token.word) !== null) return { measure: 'among', at }
    const measure = cueAt(sentence, at)
    if (measure !== null) return { measure: isCasualties(sentence, at, measure) ? 'other' : measure, at }
    const tag = sentence.tags[at]!
    // a relative clause says no more of the figure: الحرب التي استمرت عامين
    if (tag.pos === 'verb' && sentence.tags[at - 1]?.pos === 'relative') continue
    if (tag.pos === 'verb' && !AUXILIARY.has(tag.lemma))
      return lostLives(sentence, at, first) ? { measure: 'killed', at } : { measure: null, at }
    if (tag.derived === 'masdar' && tag.analysis?.conjunction === 'و') return { measure: null, at }
  }
  return null
}
/** مقتل وجرح 45: one figure for the dead and the wounded. */
const isCasualties = (sentence: FigureSentence, at: number, measure: Measure): boolean => {
  if (at === 0 || sentence.tags[at]!.analysis?.conjunction !== 'و' || sentence.tags[at - 1]!.pos === 'verb') return false
  const other = cueAt(sentence, at - 1)
  return (measure === 'killed' && other === 'wounded') || (measure === 'wounded' && other === 'killed')
}

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
  if (sentence.tags[verb]!.lemma !== fold('لقي')) return false
  for (let at = first; at < sentence.tokens.length && at < first + 10; at++) if (DEATHS.test(foldedAt(sentence, at))) return true
  return false
}
const DEATHS = /^(?:حتف|مصرع)/

/** What the very next word says of the figure: و32 أصيبوا, 11 شخصا قتلوا. */
export function verbBehind(sentence: FigureSentence, last: number): Measure | null {
  const token = sentence.tokens[last + 1]
  if (token === undefined) return null
  // قتلا is a verb behind two, whatever it is elsewhere
  for (const { form, conjunction } of token.word.analyses)
    if (conjunction === '' && form?.pos === 'verb' && form.person === 3 && form.number !== 's') {
      const measure = byLemma.get(fold(form.lemma))
      if (measure !== undefined && !isFemininePlural(sentence, last + 1)) return measure
    }
  const tag = sentence.tags[last + 1]!
  return tag.pos === 'verb' && tag.analysis?.conjunction === '' ? cueAt(sentence, last + 1) : null
}

/** A verb right behind the figure: إن 200 شخص نزحوا, 15 جنديا على الأقل لقوا حتفهم. */
export function governorBehind(sentence: FigureSentence, last: number): Measure | null {
  for (let at = last + 1; at < sentence.tokens.length && at <= last + MAX_RIGHT; at++) {
    const token = sentence.tokens[at]!
    if (token.kind === 'punctuation' || token.kind === 'number') return null
    const tag = sentence.tags[at]!
    if (DEATHS.test(token.word.folded)) return 'killed'
    if (tag.pos === 'conjunction' || (tag.analysis?.conjunction === 'و' && tag.pos !== 'verb')) return null
    if (tag.pos === 'verb' || tag.derived === 'participle') {
      const measure = tag.analysis?.conjunction === 'و' ? null : cueAt(sentence, at)
      if (measure !== null) return measure
      if (tag.pos === 'verb' && tag.lemma !== fold('لقي') && !AUXILIARY.has(tag.lemma)) return null
    }
  }
  return null
}

/** Whether a verb or verbal noun of firing governs the figure. */
export function isFired(sentence: FigureSentence, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 8; at--) {
    if (sentence.tokens[at]!.kind === 'punctuation') return false
    const tag = sentence.tags[at]!
    if (firing.has(tag.lemma)) return true
    if (tag.pos === 'verb') return false
  }
  return false
}

/** Words of aid near the figure: شاحنة محملة بالمساعدات, طن من المواد الغذائية. */
export function isAid(sentence: FigureSentence, last: number): boolean {
  for (let at = last + 1; at < sentence.tokens.length && at <= last + 5; at++) {
    const token = sentence.tokens[at]!
    if (token.kind !== 'word') return false
    if (aidWord(token.word) !== null) return true
  }
  return false
}
