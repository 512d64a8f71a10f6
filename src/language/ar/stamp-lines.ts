import { fold, foldedWords } from './letters.ts'
import { COMPOUND_MONTHS, MONTH_NAMES, WEEKDAY_NAMES } from './lexicon/calendar.ts'

/** Words of a line that tells when an article was put on its page, beside its numbers. */
const STAMP: ReadonlySet<string> = new Set([
  ...foldedWords(
    'م هـ ه الموافق آخر تحديث اخر تحديث محدثة محدث تحديث نشر نشرت في الساعة بتوقيت غرينتش غرينيتش جرينتش مكة المكرمة توقيت محلي القاهرة بغداد ص ت ظهرا صباحا مساء ليلا عدد القراءات قراءة مشاهدة المشاهدات عدد المشاهدات يوم gmt utc',
  ),
  ...MONTH_NAMES.flatMap(([, names]) => names.split(' ')).map(fold),
  ...COMPOUND_MONTHS.flatMap(([first, seconds]) => [...first.split(' '), ...seconds.flatMap(([second]) => second.split(' '))]).map(fold),
  ...foldedWords('الأول الثاني الآخر الآخرة الأولى الثانية'),
  ...WEEKDAY_NAMES.flatMap(([, names]) => names.split(' ')).map(fold),
])

/** «السبت 4/5/2024 م - الموافق 25/10/1445 هـ (آخر تحديث) الساعة 18:40 (غرينتش)», «12:46 04.05.2024 (محدثة 14:05)»: a date or an hour and nothing else. */
export function isStampLine(line: string): boolean {
  // first what tells most paragraphs apart from it without cutting them into words
  if (/[.؟!]\s*$/u.test(line) || !(/\p{N}[/.]\p{N}+[/.]\p{N}{2}/u.test(line) || /\p{N}{4}/u.test(line))) return false
  const words = line.split(/[^\p{L}\p{M}\p{N}:.]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length < 2 || words.length > MAX_STAMP) return false
  const numbers = words.filter((word) => /^\p{N}[\p{N}:.]*$/u.test(word))
  return (
    numbers.length >= 2 && words.every((word) => numbers.includes(word) || isOfStamp(fold(word.toLowerCase().replaceAll(/[:.]/gu, ''))))
  )
}
const isOfStamp = (word: string): boolean => STAMP.has(word) || STAMP.has(word.replace(/^ال/u, ''))
const MAX_STAMP = 24

/** «كريم. ب / وأج»: a writer with the initial of his family, and the letters of an agency. */
export const isWriterAndDesk = (line: string): boolean => /^\p{L}{3,}\.?\s\p{L}\.?\s*[/–-]\s*\p{L}{2,5}$/u.test(line.trim())

/** «بريد فاس - و.م»: an outlet, and the initials of who wrote. */
export const isOutletAndInitials = (line: string): boolean =>
  /^\p{L}{3,}(?:\s\p{L}{2,}){0,2}\s*[-–—/]\s*\p{L}{1,2}(?:\s?\.\s?\p{L}{1,2}){1,3}\.?$/u.test(line.trim())

/** «الفاشر - (د. ب. أ):»: a town and the dotted letters of an agency in brackets. */
export const isDottedDateline = (line: string): boolean =>
  /^\S+(?:\s\S+){0,2}\s*[-–—:]\s*\((?:\p{L}\.\s?){1,3}\p{L}\.?\)\s*[-–—:]?$/u.test(line.trim())
