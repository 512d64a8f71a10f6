import { fold } from '../../letters.ts'
import { cueAt } from './cue.ts'
import { type FigureSentence, foldedAt } from './sentence.ts'

/** Whether the sentence, or a figure before it in the article, tells of prisoners set free. */
export function isExchange(sentence: FigureSentence, first: number): boolean {
  if (isNamed(sentence, first)) return false
  // …؛ واتهم: another clause
  let from = 0
  for (let at = 0; at < first; at++) if (foldedAt(sentence, at) === '؛') from = at + 1
  if (sentence.tokens.some(({ word }, at) => at >= from && DEAL.test(word.folded))) return true
  if (sentence.released || isCarried(sentence, first) || isOfBatch(sentence, first)) return true
  for (let at = from; at < sentence.tokens.length; at++)
    if (sentence.tags[at]!.pos !== 'preposition' && cueAt(sentence, at) === 'released') return true
  return false
}

const DEAL = /^[وب]?(?:ال)?صفقه$/

/** تسلمت اللجنة الدفعة الثانية وتضم 32 أسيرا. */
function isOfBatch(sentence: FigureSentence, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 5; at--) if (BATCH.test(foldedAt(sentence, at))) return true
  return false
}
const BATCH = /^[وب]?(?:ال)?دفعه$/

/** تبادل قوائم تضم 15 ألف أسير: names are exchanged, not those who bear them. */
function isNamed(sentence: FigureSentence, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 3; at--) if (LISTS.test(foldedAt(sentence, at))) return true
  return false
}
const LISTS = /^[وب]?(?:ال)?(?:قوائم|لوائح|كشوف|كشوفات|اسماء)$/

/** طائرة تقل 60 أسيرا, وصول 40 أسيرا إلى المطار: carried where they are set free, unless to a prison; عدد الأسرى وصل إلى is a count. */
function isCarried(sentence: FigureSentence, first: number): boolean {
  let carried = false
  for (let at = first - 1; at >= 0 && at >= first - 7; at--) {
    if (/^ال?عدد/.test(foldedAt(sentence, at))) return false
    // تقل is of أقلّ, unless what is few follows: لا تقل عن
    if (CARRYING.has(sentence.tags[at]!.lemma) || (/^[يت]قل$/.test(foldedAt(sentence, at)) && foldedAt(sentence, at + 1) !== 'عن'))
      carried = true
  }
  if (!carried) return false
  for (let at = first; at < sentence.tokens.length && at < first + 10; at++)
    if (PRISON.test(foldedAt(sentence, at)) && !FROM.test(foldedAt(sentence, at - 1))) return false
  return true
}
/** من سجن مأرب إلى صنعاء. */
const FROM = /^[وف]?من$/
const CARRYING = new Set(['نقل', 'أقل', 'وصل', 'استقبل', 'استعاد'].map(fold))
const PRISON = /^[ولبف]?(?:ال|لل)?(?:سجن|سجون|معتقل|معتقلات|زنزانه|زنازين)$/
