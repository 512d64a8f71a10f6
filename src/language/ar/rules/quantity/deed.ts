import { fold } from '../../letters.ts'
import { written } from '../written.ts'
import { BOUNDARIES, type FigureSentence, foldedAt } from './sentence.ts'

/** Verbs that do not tell what befell those who are counted. */
export const AUXILIARY = new Set(
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
export function lostLives(sentence: FigureSentence, verb: number, first: number): boolean {
  if (sentence.tags[verb]!.lemma !== MEET) return false
  for (let at = first; at < sentence.tokens.length && at < first + 10; at++) if (isDying(sentence.tokens[at]!.word)) return true
  return false
}
export const isDying = written(/^(?:حتف|مصرع)/)
/** تركت عشرات العائلات بيوتها, غادر 300 مدني منازلهم. */
export function leftHomes(sentence: FigureSentence, verb: number, first: number): boolean {
  if (!LEAVE.has(sentence.tags[verb]!.lemma)) return false
  for (let at = first + 1; at < sentence.tokens.length && at < first + 7 && !BOUNDARIES.has(foldedAt(sentence, at)); at++)
    if (OWN_HOMES.test(foldedAt(sentence, at))) return true
  return false
}
const OWN_HOMES = /^(?:منازل|بيوت|ديار|مساكن|قرا|مدن|بلدات|مخيمات?)(?:هم|هن|ها)$/
export const MEET = fold('لقي')
export const LEAVE = new Set(['ترك', 'غادر', 'هجر', 'أخلى'].map(fold))
