import { deicticOf, foldedAt, type Piece, type PieceReader, relativeOf, startBehind, type TimexContext } from './context.ts'
import { ordinalOf } from './ordinal.ts'

const piece = (start: number, next: number, shift: number): Piece => ({ start, next, fields: { shift }, mod: null, rule: 'timex.deictic' })

/** اليوم، أمس، غدًا، أول من أمس، بعد غد، يوم أمس، هذا اليوم. */
export const readDeictic: PieceReader = (context, at) => {
  const token = context.tokens[at]!
  const prefix = DAY_WORDS.has(token.word.folded)
  const begin = prefix ? at + 1 : at
  const related = readRelatedDay(context, at)
  if (related !== null) return related
  const found = readToday(context, begin) ?? readDistant(context, begin) ?? readNear(context, begin)
  return found === null || !prefix ? found : { ...found, start: token.start }
}
const DAY_WORDS = new Set(['يوم', 'نهار'])

/** اليوم التالي, اليوم نفسه, ذلك اليوم, نفس اليوم: counted from a day told before. */
function readRelatedDay(context: TimexContext, at: number): Piece | null {
  const token = context.tokens[at]!
  const { folded } = token.word
  const related = (offset: number, next: number, shift: number): Piece => ({
    start: startBehind(token, offset),
    next,
    fields: { related: { unit: 'day', shift } },
    mod: null,
    rule: 'timex.related',
  })
  // أصدر بيانا ليلتها; but not قضت ليلتها في العراء
  const night = THAT_NIGHT.exec(folded)
  if (night !== null && !SPENDING.has(context.tags[at - 1]?.lemma ?? '') && !SPENDING.has(context.tags[at - 2]?.lemma ?? ''))
    return { ...related(night[1]!.length, at + 1, 0), fields: { related: { unit: 'day', shift: 0 }, part: 'NI' } }
  if (SAME_BEFORE.test(folded) && SAME_NOUNS.has(foldedAt(context, at + 1))) return related(/^[بل]/.test(folded) ? 1 : 0, at + 2, 0)
  if (!/^[وفبل]?اليوم$|^لليوم$/.test(folded)) return null
  const offset = folded.length > 5 && folded !== 'لليوم' ? 1 : 0
  const word = foldedAt(context, at + 1)
  if (SAME_DAY.has(word)) return related(offset, at + 2, 0)
  const shift = word === 'السابق' ? -1 : NEXT_DAY.has(word) ? 1 : 0
  return shift === 0 || isAfterwards(context, at) ? null : related(offset, at + 2, shift)
}
/** خطة اليوم التالي للحرب: what comes afterwards, no day. The day after an event (في اليوم التالي للهجوم) stands behind في. */
const isAfterwards = (context: TimexContext, at: number): boolean => {
  const event = foldedAt(context, at + 2)
  return event.startsWith('ل') && (!/^[وف]?في$/.test(foldedAt(context, at - 1)) || ENDED.test(event))
}
const ENDED = /^ل(?:ل?حرب|ل?عدوان|انتهاء|نهايه|وقف)/
const THAT_NIGHT = /^([وف]?)ليلت(?:ها|ئذ|ذاك)$/
const SPENDING = new Set(['قضي', 'امضي', 'بات'])
const SAME_BEFORE = /^[بل]?(?:نفس|ذات)$|^[ل]?ذلك$/
const SAME_NOUNS = new Set(['اليوم', 'التاريخ'])
const SAME_DAY = new Set(['نفسه', 'ذاته', 'عينه'])
const NEXT_DAY = new Set(['التالي', 'الموالي', 'اللاحق'])

function readToday(context: TimexContext, at: number): Piece | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  const { folded } = token.word
  if (folded === 'هذا' && foldedAt(context, at + 1) === 'اليوم' && !LIKE.has(foldedAt(context, at - 1)))
    return piece(token.start, at + 2, 0)
  if ((folded === 'اليوم' || folded === 'واليوم') && foldedAt(context, at + 1) === 'الماضي')
    return piece(startBehind(token, folded.length - 5), at + 2, -1)
  const conjunction = folded === 'واليوم' || folded === 'فاليوم' ? 1 : 0
  if (folded !== 'اليوم' && folded !== 'لليوم' && conjunction === 0) return null
  if (NOT_TODAY_BEFORE.has(foldedAt(context, at - 1)) || isQualified(context, at + 1) || isTitle(context, at)) return null
  if (folded === 'لليوم' && !isPunctuation(context, at + 1)) return null
  return piece(startBehind(token, conjunction), at + 1, 0)
}
/** في مثل هذا اليوم: of another year. */
const LIKE = new Set(['مثل', 'لمثل', 'بمثل'])
/** ذلك اليوم, نفس اليوم, and names that end in اليوم. */
const NOT_TODAY_BEFORE = new Set([
  'ذلك',
  'نفس',
  'ذات',
  'بنفس',
  'بذات',
  'لذلك',
  'روسيا',
  'المصري',
  'راي',
  'اوروبا',
  'قضيه',
  'هذا',
  'صحيفه',
  'جريده',
  'قناه',
  'موقع',
  'مجله',
  'شبكه',
  'وكاله',
  'لصحيفه',
  'لقناه',
  'لجريده',
  'لموقع',
  'عمان',
])
const SAME = new Set([
  'نفسه',
  'ذاته',
  'عينه',
  'الواحد',
  'التالي',
  'السابق',
  'الموالي',
  'الاخير',
  'الماضي',
  'المقبل',
  'القادم',
  'العالمي',
  'الدولي',
  'الوطني',
  'الذي',
  'الموعود',
  'المحدد',
])
/** اليوم الثاني, اليوم نفسه, اليوم العالمي: a day, not today. */
function isQualified(context: TimexContext, at: number): boolean {
  const token = context.tokens[at]
  if (token === undefined) return false
  if (token.word.folded === 'ال' && context.tokens[at + 1]?.kind === 'number') return true
  return SAME.has(token.word.folded) || ordinalOf(token.word)?.article === true || token.word.folded === 'الحادي'
}
const isPunctuation = (context: TimexContext, at: number) => context.tokens[at] === undefined || context.tokens[at].kind === 'punctuation'

const HYPHENS = new Set(['-', '–', '—', ':'])
const OPENING = new Set(['«', '“', '"', '(', '”'])
/** A name of an outlet that ends in اليوم: «اليمن اليوم», a byline or dateline (رويترز – اليوم). */
function isTitle(context: TimexContext, at: number): boolean {
  const previous = context.tags[at - 1]?.pos
  if (previous === 'verb' || previous === 'punctuation') return false
  const closed = context.tokens[at + 1]?.kind === 'punctuation' && OPENING.has(foldedAt(context, at - 2))
  if (closed && context.tokens[at + 1]!.start === context.tokens[at]!.end && context.tokens[at - 2]!.end === context.tokens[at - 1]!.start)
    return true
  if (HYPHENS.has(foldedAt(context, at - 2)) && at <= 6) return true
  if (at === 0 || at > 4 || !HYPHENS.has(foldedAt(context, at + 1))) return false
  for (let before = 0; before < at; before++) if (context.tags[before]!.pos === 'verb') return false
  return true
}

/** Two days away: أول أمس، أول من أمس، أمس الأول، قبل أمس، بعد غد. */
function readDistant(context: TimexContext, at: number): Piece | null {
  const token = context.tokens[at]
  if (token === undefined) return null
  const word = token.word.folded.replace(/^و(?=اول|قبل|بعد)/, '')
  const offset = token.word.folded.length - word.length
  let next = at + 1
  if (word === 'اول' && foldedAt(context, next) === 'من') next++
  if (word === 'اول' || word === 'قبل' || word === 'بعد') {
    if (word !== 'اول' && foldedAt(context, next) === 'يوم') next++
    const day = context.tokens[next] === undefined ? null : deicticOf(context.tokens[next]!.word)
    if (day === null || day.preposition !== '' || day.conjunction) return null
    if (day.value === (word === 'بعد' ? 1 : -1)) return piece(token.start + offset, next + 1, day.value * 2)
    return null
  }
  const day = deicticOf(token.word)
  return day?.value === -1 && foldedAt(context, at + 1) === 'الاول' ? piece(token.start + day.offset, at + 2, -2) : null
}

function readNear(context: TimexContext, at: number): Piece | null {
  const token = context.tokens[at]
  const found = token === undefined ? null : deicticOf(token.word)
  if (token === undefined || found === null) return null
  if (found.article && NAMED_TOMORROW.has(foldedAt(context, at - 1).replace(/^[وفبلك]/, ''))) return null
  // غد after بعد was read above; the adjective فى الغد القريب is no day
  if (found.article && relativeOf(context.tokens[at + 1]?.word ?? token.word)?.article === true) return null
  return piece(token.start + found.offset, at + 1, found.value)
}
/** تيار الغد, صحيفة الغد: a name. */
const NAMED_TOMORROW = new Set('تيار حزب حركه تحالف جبهه صحيفه جريده قناه موقع مجله وكاله راديو اذاعه جيل'.split(' '))
