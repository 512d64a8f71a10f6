import { fold } from '../../letters.ts'
import { AID_WORDS } from '../../lexicon/figure-cues.ts'
import { FOODS, HELP, SIGNS, TRADE } from '../../lexicon/figure-verbs.ts'
import { closedTable } from '../closed-table.ts'
import { listed } from './listed.ts'
import { countedNounOf } from './nouns.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

const aidWord = closedTable(AID_WORDS.split(' ').map((form) => [form, true] as const))
const help = listed(HELP)
const food = listed(FOODS)
const convoy = listed(SIGNS.find(([sign]) => sign === 'convoy')![1])
const trade: ReadonlySet<string> = new Set(TRADE.split(' ').map(fold))

/** Words of aid behind the figure: شاحنة محملة بالمساعدات, طن من المواد الغذائية. */
function isAid(sentence: FigureSentence, last: number, further: ((at: number) => boolean) | null = null): boolean {
  for (let at = last + 1; at < sentence.tokens.length && at <= last + 5; at++) {
    const token = sentence.tokens[at]!
    // 3540 طنا، من المواد الغذائية
    if (token.kind === 'punctuation' && !(further !== null && at === last + 1 && foldedAt(sentence, at + 1) === 'من')) return false
    // شاحنة وقود: what it is built for
    if (further === null && at === last + 1 && token.word.folded === 'وقود') continue
    if (token.kind === 'word' && (aidWord(token.word) !== null || further?.(at) === true)) return true
  }
  return false
}

/**
 * Lorries with aid are aid (شاحنة مساعدات), but vehicles where they make up a convoy, where the tonnes that they bring are told, or where they passed with
 * their load: قافلة من 28 شاحنة, تحركت 18 شاحنة تحمل 400 طن, عبرت 30 شاحنة محملة بالدقيق.
 */
export function isAidLorry(sentence: FigureSentence, first: number, last: number): boolean {
  return (
    isAid(sentence, last) &&
    !isConvoy(sentence, first) &&
    !isHit(sentence, first) &&
    !(isLoaded(sentence, last) && (hasTonnes(sentence, last) || passed(sentence, first)))
  )
}
/** قافلة من 28 شاحنة, قافلة مؤلفة من 37 شاحنة, القافلة تضم 12 شاحنة. */
function isConvoy(sentence: FigureSentence, first: number): boolean {
  if (first < 2 || !OF.test(foldedAt(sentence, first - 1))) return false
  for (let at = first - 2; at >= 0 && at >= first - 5; at--) if (convoy(foldedAt(sentence, at))) return true
  return false
}
const OF = /^(?:من|تضم|ضمت|قوامها|عددها|تشمل)$/
const isLoaded = (sentence: FigureSentence, last: number): boolean => {
  for (let at = last + 1; at <= last + 7; at++) if (LOADED.test(foldedAt(sentence, at))) return true
  return false
}
const LOADED = /^(?:محمله|محملتان|محملتين|تحمل|تحملان|حملت|حملتا|تنقل|تقل|تقلان)$/
function hasTonnes(sentence: FigureSentence, last: number): boolean {
  for (let at = last + 2; at < sentence.tokens.length && at <= last + 12; at++)
    if (countedNounOf(sentence.tokens[at]!.word)?.value.noun.unit === 'tonne') return true
  return false
}
/** A verb in the perfect or verbal noun of movement right before it. */
function passed(sentence: FigureSentence, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) {
    const { lemma, derived, analysis } = sentence.tags[at]!
    if (PASSING.has(lemma)) return derived === 'masdar' || analysis?.form?.tense === 'perfect'
  }
  return false
}
/** أحرقوا ثماني شاحنات, نهب خمس شاحنات: what was done to the lorries themselves. */
function isHit(sentence: FigureSentence, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - MAX_HIT; at--) {
    if (HITTING.has(sentence.tags[at]!.lemma)) return true
    if (sentence.tags[at]!.pos === 'verb') return false
  }
  return false
}
const HITTING: ReadonlySet<string> = new Set('أحرق حرق دمر نهب صادر قصف استهدف أتلف هاجم خطف استولى فجر'.split(' ').map(fold))
/** Tokens from the deed to the number. */
const MAX_HIT = 6
const PASSING: ReadonlySet<string> = new Set('دخل عبر وصل تحرك مر غادر انطلق خرج توجه هبط حط رسا'.split(' ').map(fold))

/** Tonnes of aid: what they are of, or what brings them; never what is sold, reaped or seized. */
export function isHelp(sentence: FigureSentence, first: number, last: number): boolean {
  for (let at = Math.max(0, first - 8); at <= last + 8 && at < sentence.tokens.length; at++)
    if (trade.has(sentence.tags[at]!.lemma)) return false
  if (isAid(sentence, last, (at) => food(foldedAt(sentence, at)))) return true
  for (let at = first - 1; at >= 0 && at >= first - 14; at--) if (help(foldedAt(sentence, at))) return true
  return false
}
