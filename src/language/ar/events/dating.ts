import type { UnresolvedEvent } from '../../contract.ts'
import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { calledDay, isCalling, isEntering, isOfMaking, makingClause, makingTime } from './accords/accord-clause.ts'
import { isAccord, laysDownBefore } from './accords/accord-words.ts'
import { isAccordType, isKept, isStandingAccord } from './accords/standing-accord.ts'
import type { InForce } from './aspect.ts'
import { isRelative as isRelativeVerb } from './clause/asyndetic-relative.ts'
import { isComma, isMeanwhile, relativeClauseEnd, relativeClauseStart } from './clause/insertions.ts'
import { isVerbToo } from './clause/verb-too.ts'
import { signingClause } from './governor/binding.ts'
import { borneBy } from './modality/borne.ts'
import { ORDERS } from './roles/voice.ts'
import { predicateOf, tellingVerb } from './triggers/telling-verb.ts'
import type { Trigger } from './triggers/triggers.ts'

/** Prepositions that order one happening after or before another: a day before them is the other's. */
const SEQUENCE = new Set(['بعد', 'بعدما', 'بعيد', 'عقب', 'اثر', 'قبل', 'قبيل', 'غداه', 'عشيه', 'منذ', 'اعقاب'])
/** «تصاعد التوتر في تموز؛ بعدما أغلقت …»: what came before is dated with what it led to. */
const AFTER = new Set(['بعدما', 'بعد', 'اثر', 'عقب'])

/**
 * The time expression of the trigger's clause: the nearest after it, else the nearest before it in the sentence. `starts` has the first tokens of all
 * triggers, `inForce` of those that tell when an accord comes into force.
 */
export function timeOf(context: ReadingContext, trigger: Trigger, starts: ReadonlySet<number>, inForce: InForce): number | null {
  const { document, timeAt } = context
  const sentence = document.sentences[document.sentenceOf[trigger.first]!]!
  // باشر المقاتلون، اليوم الجمعة، تسليم أسلحتهم: the time stands right before it
  const inserted = !trigger.finite && isMark(context, trigger.first - 1) ? timeInserted(context, trigger.first - 1, sentence.first) : null
  if (inserted !== null) return inserted
  const isAccord = !trigger.finite && isAccordType(trigger)
  const inEffect = isAccordType(trigger) ? timeOfEffect(context, trigger, sentence.last) : null
  if (inEffect !== null) return inEffect
  const made = isAccord ? (makingTime(context, trigger.last) ?? calledDay(context, trigger.last)) : null
  if (made !== null) return made
  // صادقوا الجمعة على تعديلات نص عليها الاتفاق: when they were passed
  if (isAccord && laysDownBefore(document.tags, trigger.first)) return null
  const became = isAccord ? timeOfPredicate(context, trigger, starts) : null
  if (became !== null) return became
  // أعيد السبت الأول من يونيو فتح المعبر
  for (let i = trigger.first + 1; i < trigger.last; i++) if (isDatable(context, i)) return timeAt[i]!
  // خرق الهدنة مساء السبت: the day of the breach, unless it is said of the truce (الموقعة السبت, التي بدأت السبت)
  const kept = isAccordType(trigger) && trigger.pattern.frame.mode !== 'in-effect' && isKept(context, trigger)
  const isToCome = document.tags[trigger.first]!.analysis?.future === true
  let related = false
  let another = false
  let sequel = false
  let ofArgument = false
  let further: number | null = null
  for (let i = trigger.last + 1; i <= Math.min(sentence.last, trigger.arguments.end + 2); i++) {
    // اجتمع الوفد، الذي وصل الأحد، مع الوسطاء: the time of the relative clause
    const closing = trigger.finite && isComma(document.tokens[i]!) ? relativeClauseEnd(context, i, sentence.last) : null
    if (closing !== null) {
      i = closing
      continue
    }
    another ||= starts.has(i)
    // دعما للاتفاق، وتلتقي غدا الرئيس: another clause
    if (i > trigger.arguments.end && document.tags[i]!.pos === 'verb' && document.tags[i]!.analysis?.conjunction === 'و') break
    // الرئيس -الذي رعى الاتفاق- طلب أمس: beyond the dash that closes what is said aside
    if (isAccord && isDash(document.tokens[i]!) && opensAside(context, trigger.first, sentence.first)) break
    // تفاهم يقضي بسحب القوات قبل نهاية العام: when what it lays down is to be done
    if (document.tags[i]!.pos === 'verb' && LAYING_DOWN.has(document.tags[i]!.lemma)) break
    // ستطلق السلطات أسرى وفاء بوعد قطعه الرئيس الأحد: what is to come is not dated by what was
    const form = document.tags[i]!.analysis?.form
    if (isToCome && ((form?.pos === 'verb' && form.tense === 'perfect') || isVerbToo(context, i))) break
    // للمرة الأولى منذ إغلاقه في يناير: when that happened
    if (document.tags[i]!.lemma === 'منذ' && timeAt[i] === -1 && timeAt[i + 1] === -1) break
    // للمرة الأولى منذ مايو الماضي: when it was the last time
    if (document.tags[i]!.lemma === 'منذ' && FIRST.has(document.tags[i - 1]!.lemma)) break
    // هدنة تدخل حيز التنفيذ الأحد: not the day on which it was made
    if (inForce.has(i)) break
    // a relative clause dates the happening it follows (خرق الهدنة التي بدأت الأربعاء)
    if (another && document.tags[i]!.pos === 'relative') break
    // اتفقا في جدة بعد معارك خلفت قتلى منذ الأحد: the time is of what went before
    sequel ||= SEQUENCE.has(document.tags[i]!.lemma) && (starts.has(i + 1) || starts.has(i + 2))
    if (sequel && document.tags[i]!.pos === 'verb') break
    related ||= document.tags[i]!.pos === 'relative'
    // تخوض حربا ضد الحركة التي طردت من المدينة سنة 2013: when that befell her, where another time is told
    ofArgument ||= isOfArgument(context, trigger, i)
    if (
      isDatable(context, i) &&
      !isCalling(context, i) &&
      (kept ? related || participleBefore(context, i) !== null : !isAttribute(context, i, trigger))
    ) {
      if (!ofArgument) return timeAt[i]!
      further ??= timeAt[i]!
    }
  }
  if (isAnchor(context, trigger) || isStandingAccord(context, trigger)) return further
  const signed = timeOfSigning(context, trigger, sentence.first)
  if (signed !== null) return signed
  return timeBefore(context, trigger, sentence.first, isAccord) ?? further
}

/** «الحركة التي طردت من المدينة»: whether a relative clause in the past opens at a token that is of what a preposition governs in the clause of a trigger. */
function isOfArgument({ document: { tags } }: ReadingContext, { arguments: { phrases } }: Trigger, at: number): boolean {
  if (tags[at]!.pos !== 'relative') return false
  const verb = tags[at + 1]?.pos === 'verbal-particle' ? tags[at + 2] : tags[at + 1]
  if (verb?.pos !== 'verb' || verb.analysis?.form?.tense !== 'perfect') return false
  return phrases.some(({ last, preposition }) => preposition !== '' && last >= at - 2 && last < at)
}

/** The nearest time expression before a trigger in its sentence that is of its clause. */
function timeBefore(context: ReadingContext, trigger: Trigger, first: number, isAccord: boolean): number | null {
  const { document, timeAt } = context
  const goesOnAfter = trigger.finite && document.tags[trigger.first]!.analysis?.conjunction === 'و'
  const goesOn = !trigger.finite && document.tags[trigger.first]!.analysis?.conjunction === ''
  for (let i = trigger.first - 1, least = trigger.first - 14; i >= Math.max(first, least); i--) {
    if (isDatable(context, i)) {
      // دخلت الشرطة الأحد قرية لحراسة رجال اختطفوا في يوليو، واعتقلت …: when those were
      if (goesOnAfter && isOfRelative(context, i, first)) {
        while (timeAt[i - 1] === timeAt[i]) i--
        continue
      }
      if (!isAttribute(context, i, trigger) && !isOfMaking(context, i) && !isCalling(context, i)) return timeAt[i]!
      while (timeAt[i - 1] === timeAt[i]) i--
      continue
    }
    // انتهت الأحد المهلة التي منحها الاتفاق: of what the relative clause is said of
    if (isAccord && document.tags[i]!.pos === 'relative') return null
    // قصفت الثلاثاء، في حين انسحبت …: the time before is of something else
    if (isMeanwhile(context, i) || BUT.has(document.tokens[i]!.word.folded)) return null
    const mark = document.tokens[i]!.word.surface
    if (document.tags[i]!.pos === 'complementizer' || (mark === '؛' && !AFTER.has(document.tags[i + 1]?.lemma ?? ''))) return null
    // over a comma only to a time set off by it (الثلاثاء، أعلنت …; وقّع الطرفان، الجمعة في جدة، اتفاقا)
    if (mark === '،' || mark === ',') {
      // أجرى المبعوث، الذي وصل الأحد، محادثات: the time of the relative clause
      const opening = relativeClauseStart(context, i, first)
      if (opening !== null) {
        i = opening
        continue
      }
      // … في أجل أقصاه الخميس، وفتح الطريق: each of what is laid down has its own time
      if (isListed(document.tags[i + 1]) || isFromThenOn(context, i)) return null
      // أنهيا السبت نزاعا دام أشهرا، فوقعا اتفاقا: what follows at once
      if (trigger.finite && i === trigger.first - 1 && document.tags[trigger.first]!.analysis?.conjunction === 'ف') continue
      const sequence = sequenceStart(context, i, first)
      const inFront = sequence === null ? null : timeInFront(context, sequence, first)
      if (inFront !== null) return inFront
      if (isDatable(context, i - 1)) continue
      const inserted = timeInserted(context, i, first)
      const insertion = goesOn && inserted === null ? insertionBefore(context, i, first) : null
      if (insertion === null) return inserted
      // توصلت القبيلتان في مأرب، الأحد، بوساطة وجهاء، إلى اتفاق
      least -= i - insertion
      i = insertion + 1
    }
  }
  return null
}

/** Whether the nearest verb before a time opens a relative clause, with its pronoun or behind an indefinite noun, where the sentence has a verb before it. */
function isOfRelative(context: ReadingContext, at: number, first: number): boolean {
  const { tags, tokens } = context.document
  for (let i = at - 1; i >= Math.max(first, at - OF_RELATIVE) && tokens[i]!.kind !== 'punctuation'; i--) {
    if (tags[i]!.pos !== 'verb') continue
    if (tags[i - 1]?.pos !== 'relative' && !isRelativeVerb(context, i)) return false
    return tags.slice(first, i).some(({ pos }) => pos === 'verb')
  }
  return false
}
/** Tokens from such a verb to its time. */
const OF_RELATIVE = 6

/** The comma that opens a stretch without verb which the one at `closing` closes; null where a clause stands there. */
function insertionBefore({ document: { tags, tokens } }: ReadingContext, closing: number, first: number): number | null {
  for (let i = closing - 1; i >= Math.max(first, closing - INSERTED); i--) {
    const { pos, analysis } = tags[i]!
    if (pos === 'verb' || pos === 'complementizer' || pos === 'relative') return null
    const mark = tokens[i]!.word.surface
    if (mark === '،' || mark === ',') return tags[i + 1]!.analysis?.conjunction === 'و' ? null : i
    if (i === closing - 1 && analysis === null) return null
  }
  return null
}

/** «دخل الاتفاق الذي أبرمه الطرفان الشهر الماضي حيز التنفيذ ظهر أمس»: when it came into force, beyond when it was made; null for none. */
function timeOfEffect(context: ReadingContext, trigger: Trigger, last: number): number | null {
  const { tags } = context.document
  if (!isEntering(context, trigger.first)) return null
  const clause = makingClause(context, trigger.last)
  if (clause === null) return null
  let at = clause.last + 1
  while (at <= Math.min(last, clause.last + EFFECT) && tags[at]!.analysis?.stem !== FORCE) at++
  if (tags[at]?.analysis?.stem !== FORCE) return null
  for (let i = at + 1; i <= Math.min(last, at + EFFECT) && tags[i]!.pos !== 'verb' && tags[i]!.pos !== 'complementizer'; i++)
    if (isDatable(context, i)) return context.timeAt[i]!
  return null
}
const FORCE = fold('حيز')
/** Tokens from the clause of its making to حيز التنفيذ, and from there to when. */
const EFFECT = 10

/** «وقع الطرفان أمس في جدة، بعد أشهر من التفاوض، اتفاقا»: when they signed; null where the accord stands beside its verb, or no time beside that. */
function timeOfSigning(context: ReadingContext, trigger: Trigger, first: number): number | null {
  const clause = signingClause(context, trigger, first)
  if (clause === null) return null
  for (let i = clause.verb + 1; i < clause.opening; i++)
    if (isDatable(context, i) && !isAttribute(context, i, trigger)) return context.timeAt[i]!
  return null
}

/** «كانت الهدنة المبرمة في المدينة قد انهارت في يونيو»: when became of it what its verb tells. */
function timeOfPredicate(context: ReadingContext, trigger: Trigger, starts: ReadonlySet<number>): number | null {
  const predicate = predicateOf(context, trigger)
  if (predicate === null) return null
  const { document, timeAt } = context
  const limit = document.sentences[document.sentenceOf[predicate]!]!.last
  for (let i = predicate + 1; i <= Math.min(limit, predicate + PREDICATE); i++) {
    const { pos, lemma } = document.tags[i]!
    if (document.tokens[i]!.kind === 'punctuation' || pos === 'verb' || pos === 'relative' || SEQUENCE.has(lemma) || starts.has(i))
      return null
    if (isDatable(context, i)) return timeAt[i]!
  }
  return null
}
/** Tokens from such a verb to its time. */
const PREDICATE = 8

/** «يوقفان القصف اعتبارا من الأحد، وتنسحب القوات …»: from when on one thing holds is not when the next is done. */
function isFromThenOn({ document: { tags, tokens }, timeAt }: ReadingContext, mark: number): boolean {
  const { pos, analysis } = tags[mark + 1] ?? {}
  if (pos !== 'verb' || analysis?.conjunction !== 'و' || mark === 0 || timeAt[mark - 1] === -1) return false
  let i = mark - 1
  while (i > 0 && timeAt[i] === timeAt[mark - 1]) i--
  return tags[i]?.lemma === 'من' && STARTING.has(tokens[i - 1]?.word.folded ?? '')
}
const STARTING = foldedWords('اعتبارا ابتداء بدءا انطلاقا')

/** Whether an odd number of dashes stands before a token in its sentence. */
function opensAside({ document: { tokens } }: ReadingContext, at: number, first: number): boolean {
  let dashes = 0
  for (let i = at - 1; i > first; i--) if (isDash(tokens[i]!)) dashes++
  return dashes % 2 === 1
}
const isDash = ({ word }: ReadingContext['document']['tokens'][number]): boolean => /^[-–—]$/u.test(word.surface)

const FIRST = foldedWords('أول أولى')
const LAYING_DOWN = foldedWords('قضى نصّ تضمّن ألزم اشترط')
/** ولكن المعارك استؤنفت: what goes against it came at another time. */
const BUT = new Set(['لكن', 'ولكن'])
const isListed = (tag: ReadingContext['document']['tags'][number] | undefined): boolean =>
  tag?.derived === 'masdar' && tag.analysis?.conjunction === 'و'

export const isDatable = ({ timeAt, times, document: { tags } }: ReadingContext, at: number): boolean => {
  const index = timeAt[at] ?? -1
  return index !== -1 && times[index]!.time.kind !== 'duration' && times[index]!.time.kind !== 'set' && !isLimit(tags, timeAt, at)
}
/** حتى الجمعة: how long something is to go on is not when it happened. */
function isLimit(tags: ReadingContext['document']['tags'], timeAt: Int32Array, at: number): boolean {
  let first = at
  while (first > 0 && timeAt[first - 1] === timeAt[at]) first--
  const before = tags[first - 1]?.lemma
  return before === 'حتي' || before === 'لغايه'
}

const ANCHOR_REACH = 4
/** Tokens between a verbal noun of reaching or signing and what is reached. */
const REACHED = 8
const REACHING = new Set(['توصل', 'وقع', 'ابرم'])
const isMark = ({ document: { tokens } }: ReadingContext, at: number): boolean => {
  const mark = tokens[at]?.word.surface
  return mark === '،' || mark === ','
}

/**
 * «اتفاق وقف إطلاق النار المبرم هذا الأسبوع», «الاجتماع المقرر عقده في جنيف غدا», «الهدنة السارية منذ الأربعاء»: a time behind a participle with the
 * article is of the noun that it qualifies, and of nothing that stands outside its phrase.
 */
function isAttribute(context: ReadingContext, at: number, trigger: Trigger): boolean {
  const participle = participleBefore(context, at)
  // المحتجزون منذ مارس: the time of what it tells itself
  if (participle === null || participle === trigger.first) return false
  const { tags } = context.document
  // فتح المطار المغلق منذ آب: of the noun right before it
  if (isSince(tags, participle))
    return trigger.finite || participle <= trigger.last || tags.slice(trigger.last + 1, participle).some((tag) => !isQuality(tag))
  const form = tags[trigger.first]!.analysis?.form
  // several things agree like one that is feminine (الاتفاقات المبرمة)
  const own = form?.number === 'p' ? 'f' : (form?.gender ?? null)
  // فتح الطريق المغلق منذ يونيو: of what stands right before it
  const [before, gender] = [tags[participle - 1]!, tags[participle]!.analysis?.form?.gender ?? null]
  const isOfNext =
    STATES.has(tags[participle]!.analysis?.stem ?? '') &&
    trigger.last < participle - 1 &&
    before.pos === 'nominal' &&
    before.analysis?.article === true &&
    gender !== null &&
    before.analysis.form?.gender === gender
  if (isOfNext) return true
  const isIts = !trigger.finite && trigger.last < participle && isQualified(context, trigger, participle)
  return !isIts || (own !== null && own !== (tags[participle]!.analysis?.form?.gender ?? own))
}

/** الجوي والبحري */
const isQuality = ({ pos, analysis }: ReadingContext['document']['tags'][number]): boolean =>
  pos === 'adjective' || (analysis?.conjunction === 'و' && analysis.article && /يه?$/u.test(analysis.stem))

/** From the trigger to the participle nothing opens another clause. */
function isQualified({ document: { tags, tokens } }: ReadingContext, trigger: Trigger, participle: number): boolean {
  for (let i = trigger.last + 1; i < participle; i++)
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer' || tokens[i]!.kind === 'punctuation') return false
  // انتهاك لاتفاق السلام الموقع في آب: the accord was signed then
  if (trigger.pattern.frame.type !== 'violation') return true
  for (let i = trigger.last + 1; i < participle; i++) if (isAccord(tags[i]!)) return false
  return true
}

function participleBefore({ document: { tags, tokens }, timeAt, names }: ReadingContext, at: number): number | null {
  let i = at
  while (i > 0 && timeAt[i - 1] === timeAt[at]) i--
  for (const end = i - ATTRIBUTE; --i >= Math.max(1, end); ) {
    const { pos, analysis, derived } = tags[i]!
    if (analysis?.article === true && (ATTRIBUTES.has(analysis.stem) || isSince(tags, i)))
      return tags[i - 1]!.pos === 'preposition' || tags[i - 1]!.pos === 'verb' ? null : i
    if (
      tokens[i]!.kind === 'punctuation' ||
      (pos !== 'preposition' && names.at[i] === -1 && !(derived === 'masdar' && analysis?.enclitic !== ''))
    )
      return null
  }
  return null
}
/** المغلق منذ, المعتقلين منذ */
const isSince = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at + 1]?.lemma === 'منذ' &&
  (tags[at]!.derived === 'participle' || (tags[at]!.pos === 'adjective' && /^م/u.test(tags[at]!.analysis?.stem ?? '')))
/** Tokens from such a participle to its time: المقرر عقده في العاصمة القطرية. */
const ATTRIBUTE = 6
const MADE = foldedWords(
  'مبرم مبرمة موقع موقعة معلن معلنة مقرر مقررة منعقد منعقدة صادر صادرة مزمع مزمعة مرتقب مرتقبة منتظر منتظرة متوقع متوقعة ساري سارية سار قائم قائمة مستمر مستمرة نافذ نافذة متواصل متواصلة معمول معمولا',
)
/** How a road, a prisoner or a unit stands. */
const STATES = foldedWords(
  'مغلق مغلقة مقفل مقفلة مقطوع مقطوعة معلق معلقة مفروض مفروضة محاصر محاصرة محتجز محتجزة محتجزين محتجزون محتجزات معتقل معتقلة معتقلين معتقلون معتقلات موقوف موقوفة موقوفين موقوفون مختطف مختطفة مختطفين مختطفون مختطفات مخطوف مخطوفة مخطوفين مخطوفون متمركز متمركزة متمركزين متمركزون مرابط مرابطة مرابطين مرابطون منتشر منتشرة منتشرين منتشرون نازح نازحة نازحين نازحون مشرد مشردين مشردون محتل محتلة',
)
const ATTRIBUTES = new Set([...MADE, ...STATES])

/** The time in a stretch between two commas without verb, of which the one at `closing` is the second. */
function timeInserted(context: ReadingContext, closing: number, first: number): number | null {
  const { tags, tokens } = context.document
  let time: number | null = null
  for (let i = closing - 1; i >= Math.max(first, closing - INSERTED); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative') return null
    if (isDatable(context, i) && participleBefore(context, i) === null) time = context.timeAt[i]!
    const mark = tokens[i]!.word.surface
    if (mark === '،' || mark === ',') return time
  }
  return null
}
const INSERTED = 9
/**
 * «فجر الثلاثاء، وبعد ليلة عنيفة منذ اندلاع القتال قبل أشهر، سرت الهدنة»: the comma that opens a stretch which orders something before what follows the one at
 * `closing`; null for none.
 */
function sequenceStart(context: ReadingContext, closing: number, first: number): number | null {
  const { tags, tokens } = context.document
  for (let i = closing - 1; i >= Math.max(first, closing - SEQUENCED); i--) {
    if (isComma(tokens[i]!)) return SEQUENCE.has(tags[i + 1]!.lemma) && context.timeAt[i + 1] === -1 ? i : null
  }
  return null
}
const SEQUENCED = 24
/** The time that opens the sentence, up to the mark at `end`. */
function timeInFront(context: ReadingContext, end: number, first: number): number | null {
  const { tags, tokens } = context.document
  for (let i = end - 1; i >= first; i--)
    // فجر أمس: spelt like a verb
    if (
      context.timeAt[i] === -1 &&
      (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer' || isMark(context, i) || tokens[i]!.word.surface === ':')
    )
      return null
  for (let i = first; i < end; i++) if (isDatable(context, i) && participleBefore(context, i) === null) return context.timeAt[i]!
  return null
}

/** «تظاهروا الجمعة تنديدا بالقصف», «ردا على الهجوم» */
const isReason = (tag: ReadingContext['document']['tags'][number] | undefined): boolean => REASONS.has(tag?.analysis?.stem ?? '')
export const REASONS = foldedWords('تنديدا احتجاجا استنكارا شجبا ردا رفضا انتقاما ثأرا تضامنا دعما تأييدا تزامنا')

/** «يوم الاثنين عقب القصف», «بعد يومين من القصف», «عشية المحادثات»: the noun only says after or before what the dated thing happened. */
function isAnchor(context: ReadingContext, trigger: Trigger): boolean {
  const {
    document: { tags, tokens, sentences, sentenceOf },
    timeAt,
    names,
  } = context
  if (trigger.finite) return false
  const { first } = sentences[sentenceOf[trigger.first]!]!
  // بعد خمسة أيام من توصل الطرفين إلى اتفاق
  for (let at = trigger.first - 1; at >= Math.max(first, trigger.first - REACHED); at--)
    if (REACHING.has(tags[at]!.lemma) && tags[at]!.derived === 'masdar')
      return SEQUENCE.has(tags[at - 1]?.lemma ?? '') || (tags[at - 1]?.lemma === 'من' && timeAt[at - 2] !== -1)
  // إثر عقد الطرفين محادثات
  const { first: head } = borneBy(context, trigger)
  if (head < trigger.first && SEQUENCE.has(tags[head - 1]?.lemma ?? '')) return true
  if (isReason(tags[trigger.first - 1]) || (tags[trigger.first - 1]?.pos === 'preposition' && isReason(tags[trigger.first - 2])))
    return true
  for (let at = trigger.first - 1; at >= Math.max(first, trigger.first - ANCHOR_REACH); at--) {
    if (tokens[at]!.kind === 'punctuation') return false
    if (SEQUENCE.has(tags[at]!.lemma)) return true
    const isNear = at >= trigger.first - 2
    if (!isNear && timeAt[at] !== -1) return false
    // تمكن الجيش أمس من استعادة البلدة: when he did it
    if (isNear && tags[at]!.lemma === 'من' && timeAt[at] === -1) return at > first && timeAt[at - 1] !== -1 && !isManaged(tags, at, first)
    // the noun may be the second of two (غداة سلسلة غارات), or what somebody announces (غداة إعلان الجيش سيطرته)
    if (tags[at]!.pos !== 'nominal' && names.at[at] === -1) return false
  }
  return false
}

/** The verb before من says that somebody managed to do what follows. */
function isManaged(tags: ReadingContext['document']['tags'], at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - REACHED); i--) if (tags[i]!.pos === 'verb') return tags[i]!.lemma === MANAGING
  return false
}
const MANAGING = fold('تمكّن')

/** Tokens before which a verb belongs to the lead, however long its day and place. */
const LEAD = 12

/**
 * How the day of publication dates what has no time of its own. `publication`: the finite verb of the first sentence tells the day's news. `news`: a
 * past verb further down, in a sentence without any day, tells what is new since the day before. What `كان` puts further back is neither.
 */
export function newsOf(context: ReadingContext, trigger: Trigger, modality: UnresolvedEvent['modality']): UnresolvedEvent['dated'] {
  const { document } = context
  const index = document.sentenceOf[trigger.first]!
  const sentence = document.sentences[index]!
  const accused = modality === 'alleged' && trigger.pattern.frame.type === 'violation' ? verbBefore(context, trigger, ACCUSING) : null
  if (trigger.pattern.frame.free || sentence.heading || (modality !== 'asserted' && modality !== 'reported' && accused === null))
    return 'unknown'
  const isLead = trigger.finite && modality === 'asserted' && trigger.first - sentence.first <= LEAD
  if (isLead && isFirst(context, index)) return 'publication'
  const verb = trigger.finite
    ? trigger.first
    : (accused ?? tellingVerb(context, trigger) ?? settingVerb(context, trigger) ?? verbBefore(context, trigger, ORDERS))
  if (verb === null || (trigger.finite ? trigger.tense : document.tags[verb]!.analysis?.form?.tense) !== 'perfect') return 'unknown'
  for (let i = Math.max(sentence.first, verb - AROUND); i <= Math.min(sentence.last, verb + AROUND); i++) {
    // أكد خلال لقائه نظيره أن القمة ستعقد الأحد: when what is said is to be
    if (i > trigger.last && i > verb && document.tags[i]!.pos === 'complementizer') break
    if (isDatable(context, i) || (i < verb && document.tags[i]!.lemma === 'كان')) return 'unknown'
  }
  return 'news'
}

/** «أمر بإعفاء قائد الشرطة», «اتهمت الحركة الجيش بخرق الهدنة»: the verb of the given ones that governs a noun; null for none. */
function verbBefore({ document: { tags, tokens } }: ReadingContext, { first }: Trigger, verbs: ReadonlySet<string>): number | null {
  for (let i = first - 1; i >= Math.max(0, first - GOVERNING); i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer' || tags[i]!.pos === 'relative') return null
    if (tags[i]!.pos === 'verb') return verbs.has(tags[i]!.lemma) ? i : null
  }
  return null
}
const ACCUSING = foldedWords('اتهم')
/** Tokens from such a verb to what it governs. */
const GOVERNING = 12

/** قال خلال اجتماع مع نظيره: the verb that is said to have been done in its course. */
function settingVerb({ document: { tags, tokens, sentences, sentenceOf } }: ReadingContext, { first }: Trigger): number | null {
  if (!IN_ITS_COURSE.has(tags[first - 1]?.lemma ?? '')) return null
  // أكد الوزير، خلال لقائه نظيره، أن …
  const from = tokens[first - 2]?.kind === 'punctuation' ? first - 3 : first - 2
  for (let i = from; i >= sentences[sentenceOf[first]!]!.first; i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'complementizer') return null
    if (tags[i]!.pos === 'verb') return i
  }
  return null
}
const IN_ITS_COURSE = new Set(['خلال', 'اثناء', 'عقب', 'هامش', 'ختام', 'مستهل', 'بدايه'])

/** Tokens on both sides of a verb in which a time would date it. */
const AROUND = 60

/** Nothing but headings stands before the sentence. */
function isFirst({ document: { sentences } }: ReadingContext, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) if (!sentences[i]!.heading) return false
  return true
}
