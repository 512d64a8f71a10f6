import { fold } from './letters.ts'
import { COUNTED_LINES } from './lexicon/furniture.ts'

/** Initials of editors: م.م, ف.م / س.ع, ع.خ/ز.أ.ب (أ ف ب), خ م/ ر م, بور-لم/ح س/جك; a name of an agency before them counts as one. */
const DOTTED = /^\p{L}{1,2}(?:\s?\.\s?\p{L}{1,2}){1,3}\.?$/u
const SLASHED = /^[\s/\-–—ـ]*\p{L}{1,3}(?:[ \-/.]+\p{L}{1,3}){1,7}\.?$/u
/** (أ ف ب، رويترز) behind the initials. */
const IN_BRACKETS = /\s*\([^()]{2,40}\)\s*$/u

export function isInitials(raw: string): boolean {
  const line = raw.replace(IN_BRACKETS, '').trim()
  return DOTTED.test(line) || (line.includes('/') && SLASHED.test(line))
}

/** م. بن صالح, ع. بوزيد, ق. الوطني: a writer's initial before his family, or that of a desk; «أ. الانسحاب» is the first of a list. */
export const isInitialled = (raw: string): boolean => INITIALLED.test(raw.trim())
const INITIALLED = /^(?:(?![أابجده])\p{L}{1,2}\.\s?|\p{L}{1,2}\.\s?(?=(?:بن|ولد)\s))(?:(?:بن|بو|ولد|آيت|أيت|عبد)\s)?\p{L}{3,}$/u

/** انتهى/ 25 م, // انتهى //, (النهاية) م ح / ر ج, يتبع//, ...يتبع: the end mark of an agency with what its desk adds. */
export function isEndMark(raw: string): boolean {
  const found = END.exec(raw.trim())
  // (النهاية) س ع / ر ن وأخ 071530 جمت
  return found !== null && (REST_OF_END.test(found[1]!) || (/\p{N}{4}/u.test(found[1]!) && DESK.test(found[1]!)))
}
const DESK = /^(?:[^\p{L}\p{N}]|\p{N}|(?<!\p{L})\p{L}{1,4}(?!\p{L}))*$/u
const END = /^[^\p{L}\p{N}]*(?:انتهى|انتهت|النهاية|يتبع)(?!\p{L})(.*)$/u
const REST_OF_END = /^(?:[^\p{L}\p{N}]|\p{N}|(?<!\p{L})\p{L}{1,2}(?!\p{L}))*$/u

/** Hashtags, handles and addresses alone; letters of another script alone; © before an owner. */
export function isWeb(raw: string): boolean {
  const words = raw.trim().split(/\s+/u)
  if (words.length > MAX_WEB || STAMPED.test(raw)) return false
  return words.every((word) => ADDRESS.test(word)) || (!/\p{Script=Arabic}/u.test(raw) && /\p{Script=Latin}/u.test(raw))
}
const MAX_WEB = 12
/** 05.05.2024 | 18:15 GMT: when it was put on its page. */
const STAMPED = /\p{N}[./-]\p{N}+[./-]\p{N}{2}/u
const ADDRESS = /^(?:[#@]\S+|https?:\S+|www\.\S+|\S+\.(?:com|net|org|tv)(?:\/\S*)?|[^\p{L}\p{N}]+)$/u

export const isCopyright = (raw: string, words: number): boolean => raw.includes('©') && words <= MAX_OWNER
const MAX_OWNER = 8

/** 4 دقائق, 1,254 مشاهدة, التعليقات (0), منذ 3 ساعات. */
export function isCount(line: string): boolean {
  const words = line.split(' ')
  const said = words.filter((word) => !/^\p{N}+$/u.test(word))
  return said.length > 0 && said.length < words.length && COUNTED.has(said.join(' '))
}
const COUNTED = new Set(COUNTED_LINES.split('|').map(fold))

/** 1 2 3 4 5, + -: nothing that is said. */
export const saysNothing = (raw: string): boolean =>
  !/\p{L}/u.test(raw) && !/\p{N}{1,4}\p{P}\p{N}/u.test(raw) && !/^\p{N}+$/u.test(raw.trim())

/** Parts of a path through the site: سياسة | ليبيا, أخبار » عربية; null where a line has none. */
export function pathOf(raw: string): readonly string[] | null {
  const parts = raw.split(/\s*[|»>/›«]\s*/u).filter((part) => part !== '')
  return parts.length > 1 && parts.length <= 5 && parts.every((part) => part.trim().split(/\s+/u).length <= 3) ? parts : null
}

/** تابع «س» على تليجرام: a call to follow, up to the name of the platform. */
export function isFollowing(line: string): boolean {
  const words = line.split(' ')
  return words.length <= MAX_FOLLOW && FOLLOW.has(words[0]!) && PLATFORMS.has(words.at(-1)!) && ON.has(words.at(-2) ?? '')
}
const MAX_FOLLOW = 10
const FOLLOW = new Set('تابع تابعوا تابعي تابعنا لمتابعة اشترك اشتركوا انضم انضموا للاشتراك'.split(' ').map(fold))
const ON = new Set('على عبر في'.split(' ').map(fold))
const PLATFORMS = new Set(
  'فيسبوك الفيسبوك تويتر إكس واتساب الواتساب تلغرام التلغرام تليغرام تيليغرام تليجرام التليجرام يوتيوب انستغرام إنستغرام تيكتوك نيوز'
    .split(' ')
    .map(fold),
)
