import type { Direction } from '../../../partial-time.ts'
import { fold } from '../../letters.ts'
import { AGREEING, ANTERIOR, PLANNED_ACTS, PLANNING, SCHEDULED_VERBS } from '../../lexicon/planning.ts'
import { closedTable, rowsOf } from '../closed-table.ts'
import { written } from '../written.ts'
import { foldedAt, type TimexContext } from './context.ts'
import { homographTense, isLaidDown } from './homograph-tense.ts'
import { isScheduled } from './scheduled.ts'
import { isSupposed, wasSupposed } from './supposed.ts'

type Cue = 'future' | 'past' | 'agreeing' | 'planned-act' | 'anterior' | 'imperfect'
const listedCue = closedTable<Cue>(
  rowsOf<Cue>([
    ['future', PLANNING],
    ['agreeing', AGREEING],
    ['planned-act', PLANNED_ACTS],
    ['anterior', ANTERIOR],
  ]),
)

/** What a token tells about the time of its clause: listed words first, then the tense of its verb. */
function cueAt(context: TimexContext, at: number): Cue | null {
  const token = context.tokens[at]!
  if (token.kind !== 'word') return null
  const spelt = homographTense(context, at)
  if (spelt !== null) return spelt
  const listed = listedCue(token.word)
  // من أجل السلام: spelt like a verb of putting off
  if (listed !== null && foldedAt(context, at) === SAKE && foldedAt(context, at - 1) === 'من') return null
  // منذ انسحاب المتمردين: it is over
  if (listed?.value === 'planned-act' && tagsOfMasdar(context, at) && SINCE.has(foldedAt(context, at - 1))) return 'anterior'
  if (listed !== null && !(listed.value === 'anterior' && listed.article)) return listed.value
  // هدنة تدخل حيز التنفيذ الثلاثاء: spelt like an intervention
  if (foldedAt(context, at + 1) === FORCE && !NEGATED.has(foldedAt(context, at - 1)) && entersNow(token.word)) return 'future'
  const tag = context.tags[at]!
  const form = tag.analysis?.form ?? null
  if (form === null) return isFuture(token.word) ? 'future' : null
  if (tag.pos !== 'verb') return tag.derived === 'masdar' && AFTER.has(foldedAt(context, at - 1)) ? 'anterior' : null
  if (tag.analysis?.future === true) return 'future'
  if (form.tense === 'perfect') return 'past'
  if (form.tense !== 'imperfect') return null
  if (DATED_FROM.has(foldedAt(context, at + 1))) return 'past'
  return SCHEDULED.has(tag.lemma) && !NEGATED.has(foldedAt(context, at - 1)) ? 'future' : tag.lemma === 'كان' ? null : 'imperfect'
}
const tagsOfMasdar = ({ tags }: TimexContext, at: number): boolean => tags[at]!.derived === 'masdar'
const SAKE = fold('أجل')
const FORCE = 'حيز'
const entersNow = written(/^[وف]?[يت]دخل(?:ان|ون)?$/)
/** بعد تبني القرار: what follows is over. */
const AFTER = new Set(['بعد', 'وبعد', 'عقب', 'اثر', 'غداه', 'منذ'])
/** What begins, ends, meets or arrives in the present tense on a named day is on its way: يجتمع المجلس الاثنين. */
const SCHEDULED = new Set(SCHEDULED_VERBS.split(' ').map(fold))
/** يعود تاريخ آخر قافلة إلى أغسطس. */
const DATED_FROM = new Set(['تاريخ', 'تاريخه', 'تاريخها', 'عهد', 'عهده', 'عهدها', 'سبب'])
const NEGATED = new Set(['لم', 'كان', 'كانت', 'كانوا', 'ولم', 'ظل', 'ظلت', 'ما', 'زال', 'يزال', 'تزال', 'منذ'])
/** سيعقد, وستبدأ where the lexicon does not know the verb: enough letters behind the prefix. */
const isFuture = written(/^[وف]?س[يتن][^اوي]\S{2,}$/)

const MAX_LEFT = 24
const MAX_RIGHT = 14
const STOPS = new Set(['.', '؛', '؟', '!', '…'])
const isStop = (context: TimexContext, at: number) =>
  context.tokens[at]!.kind === 'punctuation' && STOPS.has(context.tokens[at]!.word.surface)

/**
 * Where an under-specified date lies, by what governs it: the nearest verb or planning word to its left in the sentence, else to its right.
 * An act named behind a verb of agreeing (وافق على بدء محادثات الخميس) is yet to come. null = nothing tells; news tells what happened.
 */
export const directionAround = (context: TimexContext, first: number, next: number): Direction | null =>
  directionBefore(context, first) ?? directionBehind(context, next)

function directionBefore(context: TimexContext, first: number): Direction | null {
  if (nameOfAct(context, first) || isMadeOn(context, first)) return 'past'
  if (isDeadline(context, first)) return wasSupposed(context, first) ? 'past' : 'future'
  if (saysFromWhen(context, first)) return 'nearest'
  let act = false
  for (let at = first - 1; at >= 0 && at >= first - MAX_LEFT && !isStop(context, at); at--) {
    switch (cueAt(context, at)) {
      case 'future':
        // كان يفترض أن يبدأ الأربعاء: it was to be, and is over
        return isSupposed(context, at) ? 'past' : 'future'
      case 'planned-act':
        act = true
        break
      case 'agreeing':
        if (act || governsAct(context, at, first)) return 'future'
        if (isPresent(context, at) && isScheduled(context, at, first)) return 'future'
        if (context.tags[at]!.pos === 'verb') return 'past'
        break
      case 'anterior':
        // عرضت ماليزيا، التي تيسر المحادثات منذ 2001، عقد لقاء في 6 أغسطس
        if (act && SINCE.has(foldedAt(context, at))) break
        return 'past'
      case 'past':
        return 'past'
      case 'imperfect':
        // على أن يهبط العدد في منتصف تموز: provided that, or to
        if (foldedAt(context, at - 1) === 'ان' && foldedAt(context, at - 2) === 'علي') return 'future'
        if (isPossible(context, at) || LAYING_DOWN.has(context.tags[at]!.lemma) || isLaidDown(context, at)) return 'future'
        if (isScheduled(context, at, first)) return 'future'
        break
      default:
    }
  }
  return null
}
const SINCE = new Set(['منذ', 'ومنذ'])
const isPresent = ({ tags }: TimexContext, at: number): boolean => tags[at]!.analysis?.form?.tense === 'imperfect'

/** هدد بقتل الرهائن الأحد, دعا أنصاره إلى التظاهر الجمعة: the act that one who threatens, pledges or calls for it names is to come, if no other is named behind it. */
function governsAct(context: TimexContext, verb: number, first: number): boolean {
  let act = false
  for (let at = verb + 1; at < first; at++) {
    const isAct = context.tags[at]!.derived === 'masdar' || isKilling(context.tokens[at]!.word)
    if (act && isAct) return false
    if (isAct && at <= verb + MAX_SUBJECT) act = foldedAt(context, at).startsWith('ب') || GOVERNING.has(foldedAt(context, at - 1))
  }
  return act
}
const isKilling = written(/^[وفبل]?(?:ال)?(?:مقتل|مصرع|وفاه|هجوم|هجمات|مجزره|غاره|غارات)$/)
/** Tokens of the subject and object that may stand before the act. */
const MAX_SUBJECT = 6
const GOVERNING = new Set(['علي', 'الي'])

/** «ينص الاتفاق على أن تنسحب القوات الأحد»: what an accord lays down is to come. */
const LAYING_DOWN = new Set(['نصّ', 'قضى', 'ألزم'].map(fold))

/** «وقف القتال اعتبارا من صباح الاثنين»: from when on something holds, unless a past verb says that it has begun (سرت الهدنة اعتبارا من الاثنين). */
function saysFromWhen(context: TimexContext, first: number): boolean {
  const of = [first - 1, first - 2].find((at) => foldedAt(context, at) === 'من')
  if (of === undefined || !FROM_WHEN.has(foldedAt(context, of - 1))) return false
  for (let at = of - 2; at >= 0 && at >= first - MAX_LEFT && !isStop(context, at); at--) {
    const cue = cueAt(context, at)
    if (cue === 'future' || cue === 'imperfect') return true
    if (cue === 'past') return !HOLDING.has(context.tags[at]!.lemma)
  }
  return true
}
const FROM_WHEN = new Set('اعتبارا ابتداء بدءا انطلاقا بدءًا'.split(' ').map(fold))
const HOLDING = new Set(['سرى', 'بدأ', 'دخل', 'طبق', 'نفذ', 'توقف', 'صمد', 'التزم', 'انسحب'].map(fold))

/** هجوم السبت, قصف 20 أغسطس: an act of violence that has its name from its day is over, whatever the clause plans. */
export const nameOfAct = (context: TimexContext, first: number): boolean => first > 0 && isAct(context.tokens[first - 1]!.word)
const isAct = written(
  /^[وفبلك]?(?:هجوم|هجمات|قصف|غاره|غارات|تفجير|تفجيرات|انفجار|انفجارات|مجزره|مذبحه|اغتيال|انقلاب|معركه|معارك|اشتباكات|مواجهات|احداث|ضربات)$/,
)

/** «اتفاق وقف إطلاق النار الموقع الأحد»: the day on which what is there was made, whatever it lays down. */
const isMadeOn = (context: TimexContext, first: number): boolean => first > 0 && isMade(context.tokens[first - 1]!.word)
const isMade = written(/^ال(?:موقع|مبرم|معلن|منعقد)(?:ه|ين|ان)?$/)

/** تعهد … بسحب قواته قبل مساء الجمعة: the end of a time that a pledge, demand or order sets. */
function isDeadline(context: TimexContext, first: number): boolean {
  const before = foldedAt(context, first - 1)
  if (before === AT_MOST || isPostponed(context, first, before) || isGranted(context, first, before)) return true
  const at = before === ARRIVAL || ((before === 'يوم' || EDGES.has(before)) && first > 1) ? first - 2 : first - 1
  if (!DEADLINES.has(before) && !DEADLINES.has(foldedAt(context, at))) return false
  // «ثالثا: ترسيم الحدود قبل 28 مايو»: something to be done, in a line without any verb
  let isToDo = false
  let hasVerb = false
  for (let k = at - 1; k >= 0 && k >= first - MAX_ORDER && !isStop(context, k); k--) {
    const cue = cueAt(context, k)
    const tag = context.tags[k]!
    if (cue === 'agreeing' || ORDERS.has(tag.lemma)) return true
    // تنظم الحكومة انتخابات بحلول نهاية يونيو
    if (!hasVerb && cue === 'imperfect' && !NEGATED.has(foldedAt(context, k - 1))) return true
    hasVerb ||= tag.pos === 'verb'
    if (tag.pos === 'complementizer' || tag.pos === 'relative') hasVerb = true
    isToDo ||= tag.derived === 'masdar' && tag.analysis?.article === false && !isAct(context.tokens[k]!.word)
  }
  return isToDo && !hasVerb
}
/** Tokens over which an order may set several times one after the other. */
const MAX_ORDER = 60
/** بحلول نهاية يونيو */
const EDGES = new Set('نهاية آخر أواخر منتصف مطلع أوائل بداية مستهل'.split(' ').map(fold))
/** في أجل أقصاه الخميس */
const AT_MOST = 'اقصاه'
/** قبل حلول يونيو */
const ARRIVAL = 'حلول'
/** أُرجئت الجلسة إلى الخميس, تمديد الهدنة حتى الأحد. */
function isPostponed(context: TimexContext, first: number, before: string): boolean {
  if (!UNTIL.has(before) && !/^ل(?!يل)/.test(foldedAt(context, first))) return false
  for (let k = first - 1; k >= 0 && k >= first - MAX_POSTPONED && !isStop(context, k); k--)
    if (POSTPONING.has(context.tags[k]!.lemma)) return true
  return false
}
/** أعلن هدنة حتى 22 أبريل: how long it is to hold, unless a verb says how long it held. */
function isGranted(context: TimexContext, first: number, before: string): boolean {
  if (before !== 'حتي' && before !== 'لغايه') return false
  let isTruce = false
  for (let k = first - 2; k >= 0 && k >= first - MAX_GRANTED && !isStop(context, k); k--) {
    const tag = context.tags[k]!
    if (LASTED.has(tag.lemma)) return false
    isTruce ||= TRUCES.has(tag.analysis?.stem ?? '')
  }
  return isTruce
}
const MAX_GRANTED = 16
const TRUCES = new Set(['هدنه', 'وقف', 'وقفا', 'تهدئه'].map(fold))
const LASTED = new Set(['استمر', 'صمد', 'دام', 'بقي', 'تواصل', 'امتد', 'ظل'].map(fold))
const UNTIL = new Set(['الي', 'حتي'])
const MAX_POSTPONED = 8
const POSTPONING = new Set(['أرجأ', 'أجل', 'تأجل', 'مدد', 'ترحل', 'تأجيل', 'إرجاء', 'تمديد', 'رحل', 'جدد', 'تجديد'].map(fold))
const DEADLINES = new Set(['قبل', 'بحلول', 'حتي', 'موعد'])
const ORDERS = new Set(['امهل', 'مهله', 'انذر', 'هدد', 'الزم', 'تعهد', 'نص', 'قضي', 'تضمن', 'شمل', 'التزم', 'بموجب', 'لحظ'].map(fold))

function directionBehind(context: TimexContext, next: number): Direction | null {
  for (let at = next; at < context.tokens.length && at < next + MAX_RIGHT && !isStop(context, at); at++) {
    switch (cueAt(context, at)) {
      case 'future':
        return 'future'
      case 'past':
      case 'agreeing':
      case 'anterior':
        return 'past'
      case 'imperfect':
        if (isPossible(context, at)) return 'future'
        break
      default:
    }
  }
  return null
}
/** قد or ربما before an imperfect. */
const isPossible = (context: TimexContext, at: number) => POSSIBLE.has(foldedAt(context, at - 1)) && !mayBePerfect(context, at)
/** قد تعرض may be a perfect, which tells what is over. */
const mayBePerfect = (context: TimexContext, at: number): boolean =>
  context.tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'verb' && form.tense === 'perfect' && form.person === 3)
const POSSIBLE = new Set(['قد', 'وقد', 'ربما', 'فقد', 'لربما'])
