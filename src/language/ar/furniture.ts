import type { FurnitureKind } from '../../model/lists.ts'
import type { Span } from '../../model/span.ts'
import { isCopyright, isCount, isEndMark, isFollowing, isInitialled, isInitials, isWeb, pathOf, saysNothing } from './furniture-shapes.ts'
import { fold, light, UnitClass, unitClass } from './letters.ts'
import { FURNITURE_LINES, type FurnitureWords } from './lexicon/furniture.ts'

export type FurnitureSpan = Span & { readonly kind: FurnitureKind }

/** A line of furniture is short: a paragraph that merely begins so is text. */
const MAX_WORDS = 22

interface Opening {
  readonly kind: FurnitureKind
  readonly key: string
  /** A mark stands behind it. */
  readonly marked: boolean
}

const key = (line: string): string =>
  fold(line)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}[{<]+/gu, ' ')
    .trim()
const WHOLE = new Map<string, FurnitureKind>()
const OPENINGS = new Map<string, Opening[]>()
const SAID: { readonly kind: FurnitureKind; readonly phrase: string }[] = []
for (const [kind, { opens, marked, whole, says }] of Object.entries(FURNITURE_LINES) as [FurnitureKind, FurnitureWords][]) {
  for (const line of whole) WHOLE.set(key(line), kind)
  for (const [lines, isMarked] of [
    [opens, false],
    [marked, true],
  ] as const)
    for (const line of lines) {
      const opening = key(line)
      const first = opening.split(' ')[0]!
      OPENINGS.set(first, [...(OPENINGS.get(first) ?? []), { kind, key: opening, marked: isMarked }])
    }
  for (const phrase of says) SAID.push({ kind, phrase: ` ${key(phrase)} ` })
}

/** Furniture of an article, by its `textLines`: menus, share and comment boxes, related links, shortcodes, and lines that only credit an agency or the editors. */
export function findFurniture(text: string, lines: readonly Span[], isCredit: (line: string) => boolean): readonly FurnitureSpan[] {
  const out: FurnitureSpan[] = []
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  // the last line of the text, behind which the site's own may stand
  let foot = lines.length - 1
  while (foot > 0 && kindOf(text.slice(lines[foot]!.start, lines[foot]!.end), isCredit, false) !== null) foot--
  let related = false
  let ended = false
  lines.forEach((line, index) => {
    const raw = text.slice(line.start, line.end)
    const kind =
      kindOf(raw, isCredit, index >= foot || index === 0) ??
      (isEditors(raw) ? 'credit' : related && isTeaser(raw) ? 'related' : ended && isBehindEnd(raw) ? 'credit' : null)
    // headlines under «اقرأ أيضاً» belong to it
    ended ||= isEndMark(raw)
    related = kind === 'related' && (related || isBareOpening(raw))
    // an article of one line is no furniture
    if (kind !== null && line.end - line.start < longest) out.push({ ...line, kind })
  })
  return out
}

/** The kind of a line that stands by itself, not within the lines of its article; null where it is text. */
export const furnitureOfLine = (line: string, isCredit: (line: string) => boolean): FurnitureKind | null => kindOf(line, isCredit, true)

function kindOf(raw: string, isCredit: (line: string) => boolean, edge: boolean): FurnitureKind | null {
  if (raw.length > 260 || hasMoreWords(raw, MAX_WORDS + MARKS_BETWEEN)) return null
  const line = key(raw)
  const words = line === '' ? 0 : line.split(' ').length
  return words > MAX_WORDS ? null : (listed(raw, line, words) ?? shaped(raw, line, words, isCredit, edge))
}

/** Marks that stand between words as words do. */
const MARKS_BETWEEN = 8
/** Counts blanks alone: most lines need no closer look. */
function hasMoreWords(raw: string, most: number): boolean {
  let words = 1
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) === BLANK && ++words > most) return true
  return false
}
const BLANK = 0x20

function listed(raw: string, line: string, words: number): FurnitureKind | null {
  const whole = WHOLE.get(line)
  if (whole !== undefined && !(words === 1 && /[.؟!]$/u.test(raw.trim()))) return whole
  if (/^\[\/?\w+(?:[ =][^\]]*)?\]$/.test(raw.trim())) return 'shortcode'
  for (const opening of OPENINGS.get(line.split(' ')[0] ?? '') ?? [])
    if (
      opening.key.length > 1 &&
      (line === opening.key || line.startsWith(`${opening.key} `)) &&
      (words <= 8 || opening.kind !== 'credit' || isStamp(line, words)) &&
      (opening.kind === 'comment-form' || !endsSentence(raw, words)) &&
      (!opening.marked || isMarkedBehind(raw, opening.key.split(' ').length))
    )
      return opening.kind
  if (words > MAX_SAID || /[.؟]\s*$/u.test(raw)) return null
  const said = ` ${line} `
  return SAID.find(({ phrase }) => said.includes(phrase))?.kind ?? null
}
/** آخر تحديث: 14:22-12 مايو 2023 م ـ 22 شوّال 1444 هـ. */
const isStamp = (line: string, words: number): boolean => words <= MAX_STAMP && (line.match(/\p{N}+/gu)?.length ?? 0) >= NUMBERS_OF_STAMP
const MAX_STAMP = 18
const NUMBERS_OF_STAMP = 4
/** Words of a line that is furniture by what it says anywhere. */
const MAX_SAID = 14

/** A colon, bar, dash or slash stands behind so many words. */
function isMarkedBehind(raw: string, words: number): boolean {
  const tokens = raw.match(/[\p{L}\p{N}\p{M}ـ]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []
  let seen = 0
  for (const [i, token] of tokens.entries()) {
    if (/[\p{L}\p{N}]/u.test(token)) seen++
    if (seen === words) return MARKS.has(tokens[i + 1] ?? '')
  }
  return false
}
const MARKS = new Set([':', '：', '|', '-', '–', '—', '/', '*'])

function shaped(raw: string, line: string, words: number, isCredit: (line: string) => boolean, edge: boolean): FurnitureKind | null {
  if (isCredit(light(raw)) || creditsAll(raw, isCredit)) return 'credit'
  if (words > MAX_SHAPED) return null
  if (isEndMark(raw) || isCopyright(raw, words)) return 'credit'
  if (isFollowing(line)) return 'share'
  if (isWeb(raw)) return 'shortcode'
  if (isCount(line) || saysNothing(raw)) return 'menu'
  const path = pathOf(raw)
  if (path !== null && WHOLE.get(key(path[0]!)) === 'menu') return 'menu'
  if (!edge) return null
  const most = /\p{N}/u.test(line) ? MAX_DATED : MAX_SIGNATURE
  const isNamed =
    isInitials(raw) || isInitialled(raw) || isSignature(raw, words) || (words <= most && FROM.some((from) => line.startsWith(from)))
  return isNamed && !/[.؟!]\s*$/u.test(raw.replace(/\p{L}\.$/u, '')) ? 'credit' : null
}
/** With the date. */
const MAX_DATED = 10
/** نقلا عن «الحياة»; with the date behind it. */
const FROM = ['نقلا عن', 'عن وكالة', 'عن صحيفة', 'عن جريدة', 'عن موقع', 'عن قناة'].map((from) => `${key(from)} `)

/** أ ف ب، رويترز; وام/أحمد البوتلي/سالمة الشامسي; ـ بترا: agencies, perhaps with the reporters behind a slash. */
function creditsAll(raw: string, isCredit: (line: string) => boolean): boolean {
  const bare = (part: string) => light(part.replace(/^[\sـ–—-]+|[\sـ–—-]+$/gu, ''))
  const cut = raw.split(/[،,+/]/u)
  const first = cut.find((part) => bare(part) !== '')
  if (first === undefined || !isCredit(bare(first))) return false
  const parts = cut.map(bare).filter((part) => part !== '')
  return (
    parts.every((part) => isCredit(part)) || (parts.length > 1 && /^\S+\//u.test(raw) && parts.every((part) => part.split(' ').length <= 3))
  )
}
const MAX_SHAPED = 12

/** Words of a line that only credits or signs. */
const MAX_SIGNATURE = 6
/** The opening words alone, with a colon at most; what is below them belongs to them. */
const isBareOpening = (raw: string): boolean => {
  const line = key(raw)
  return (
    WHOLE.get(line) === 'related' ||
    (OPENINGS.get(line.split(' ')[0] ?? '') ?? []).some(
      (opening) =>
        opening.kind === 'related' &&
        (opening.key === line || (line.startsWith(opening.key) && WITHIN.test(line.slice(opening.key.length)))),
    )
  )
}

/** «اقرأ أيضا في هذا الباب», «مقالات ذات صلة على موقعنا»: where the articles are, and nothing of theirs. */
const WITHIN =
  /^ (?:(?:في|ضمن) (?:هذا |هذه |نفس )?(?:ال)?(?:باب|قسم|ملف|موضوع|سياق|زاويه|صفحه|عدد)(?: نفسه| ذاته| نفسها)?|(?:في|علي) (?:موقعنا|صفحتنا|الموقع|بوابتنا))$/

/** 11:42 ت م, 0037: what the desk adds behind its end mark. */
const isBehindEnd = (raw: string): boolean => /^[\p{N}:.\s]+(?:\s?\p{L}{1,2}){0,3}$/u.test(raw.trim())

/** Another article's headline: short, without a full stop. */
const isTeaser = (raw: string): boolean => key(raw).split(' ').length <= 14 && !/[.؟!:]\s*$/.test(raw)

/** A last or first line that only names where the text is from, or who wrote it: (سنابل), كوبرس + أصداء, بور-لم/ح س/جك. */
const isSignature = (raw: string, words: number): boolean =>
  words <= MAX_SIGNATURE && (/^\s*(?:\([^()]+\)|\/[^/]+\/)\s*$/.test(raw) ? words <= 3 : /\s[+/]\s/.test(raw) && !/[.؟!]\s*$/.test(raw))

/** (إعداد سامي لبيب للنشرة العربية - تحرير هدى سالم), (شارك في التغطية …): the people behind the text, in brackets. */
const isEditors = (raw: string): boolean =>
  /^\((?:إعداد|تحرير|كتابة|ترجمة|تغطية|شارك(?:ت|وا)? في|ساهم(?:ت|وا)? في|أسهم(?:ت|وا)? في)\s[^()]+\)$/u.test(raw.trim())

/** A full sentence of some length that happens to begin with a furniture word (شارك آلاف في …). */
const endsSentence = (raw: string, words: number) => words > 9 && /[.؟!]\s*$/.test(raw) && !raw.includes('*')

/** The lines of a text that are not blank, without the white space around them. */
export function textLines(text: string): readonly Span[] {
  const out: Span[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && unitClass(text.charCodeAt(at)) !== UnitClass.newline) continue
    let from = start
    let to = at
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (to > from) out.push({ start: from, end: to })
    start = at + 1
  }
  return out
}

const isBlank = (unit: number) => {
  const found = unitClass(unit)
  return found === UnitClass.space || found === UnitClass.newline || found === UnitClass.ignorable
}
