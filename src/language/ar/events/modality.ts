import type { Act, Modality } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import type { FoundStatement } from '../statements/index.ts'
import { tagTest } from '../tag-facts.ts'
import type { Tag } from '../tagging.ts'
import { isCalledOut, isDiscussed, isPermitted, isScheduled, isToBeHeld, PROMISING, promisedBefore, wouldBe } from './ahead.ts'
import { isUndergone, isWhatFor, sharesAim } from './aims.ts'
import { isAtLeast } from './bounds.ts'
import { firstOfSeveral } from './coordination.ts'
import { heldUp, isOnly } from './part-done.ts'
import { isPresupposed } from './presupposed.ts'
import { isAccordType, isIdentified, isKept, isKeptStanding } from './standing-accord.ts'
import type { Trigger } from './triggers.ts'
import { isUnreached } from './unreached.ts'

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ليس', 'دون', 'عدم', 'بدون', 'غير'])
const PLANS = new Set([
  'درب',
  'تدرب',
  'توقع',
  'ترقب',
  'رجح',
  'مقرر',
  'مرتقب',
  'متوقع',
  'منتظر',
  'انتظر',
  'مفترض',
  'مرجح',
  'مزمع',
  'اعتزم',
  'استعد',
  'خطط',
  'نوي',
  'عزم',
  'تعتزم',
  'يعتزم',
  'مقبل',
  'وشيك',
  'قادم',
  'استعداد',
])
/** أحبطت القوات هجوما: it did not happen. */
const PREVENTED = new Set(['حاكي', 'محاكاه', 'احبط', 'افشل', 'تفادي', 'تجنب', 'احباط', 'افشال'])
/** فشل الجيش في استعادة المدينة, عجز عن تأمينها: what one fails to do. */
const FAILING: ReadonlyMap<string, string> = new Map([
  ['فشل', 'في'],
  ['اخفق', 'في'],
  ['تعثر', 'في'],
  ['عجز', 'عن'],
])
/** أرجأت القوات انسحابها: it is still to come. Talks that are put off are an event of their own. */
const POSTPONING = foldedWords('أرجأ أجّل')
const TALKED_OF: ReadonlySet<string> = new Set(['talks', 'session', 'visit'])
const PREPARING = foldedWords('أعدّ حضّر هيّأ مهّد')
/** «قد يدفع القتال الآلاف إلى النزوح», «ربما تشن إسرائيل هجوما»: in the imperfect, what may come to be. */
const mayBe = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at]!.pos === 'verb' && tags[at]!.analysis?.form?.tense === 'imperfect' && MAYBE.has(tags[at - 1]?.lemma ?? '')
const MAYBE = foldedWords('قد ربما')
const NOT_YET = 'لم'
const BUT = 'غير'
/** كاد + imperfect did not happen. */
const NEARLY = 'كاد'
/** Those that open a clause, however far before its verbal noun. */
const CLAUSE_CONDITIONS = new Set(['اذا', 'لو'])
const CONDITIONS = new Set(['اذا', 'لو', 'شرط', 'شريطه', 'حال'])
const WISHES = new Set([
  'اراد',
  'فكر',
  'ناشد',
  'رغب',
  'امل',
  'سعي',
  'حاول',
  'تامل',
  'احتمال',
  'محتمل',
  'امكان',
  'امكانيه',
  'ضروره',
  'محاوله',
  'هدف',
  'وجوب',
  'وجب',
  'انبغي',
  'لزم',
])
const ATTEMPT = new Set(['محاوله', 'محاولات', 'محاولتي', 'محاولتين'])
const AIMS = fold('استهدف')
const PURPOSE = new Set(['اجل', 'بغيه', 'بهدف', 'قصد', 'تمهيدا', 'هدف'])

const PREPARATORY = foldedWords('تمهيدا استعدادا تحضيرا توطئة تهيئة')
const isPreparatory = ({ analysis }: Pick<Tag, 'analysis'>): boolean => PREPARATORY.has(analysis?.stem ?? '')

/** Nouns whose complement is charged, planned, feared or recalled, and not told: تهمة تفجير, مخطط لاغتيال, خطر اندلاع, ذكرى مقتل. */
const GOVERNORS: ReadonlyMap<string, Modality> = new Map(
  (
    [
      ['alleged', 'تهمة اتهم اتهام متهم متهمين متهمون ضلوع ضالع ضلع تورط متورط متورطين مشتبه مشتبهين اشتبه شبهة مزاعم'],
      [
        'planned',
        'حرص عزم أصر إصرار رغبة قدرة سعي سعى جهد جهود مسألة نظر فكر بحث خطة خطط مخطط تحضير تحضيرات تجهيز جهز أعد تدرب تدريب نية مؤامرة توعد لوح هدد',
      ],
      ['proposed', 'مقترح مقترحات اقتراح اقتراحات مبادرة مبادرات مسودة تصور'],
      ['demanded', 'حرض تحريض دعوة دعوات مطالبة مطالبات مطالب ناشد حث'],
      [
        'conditional',
        'خطر مخاطر مخاوف خوف تخوف خشية خشي تحسب حذر وقاية وقى حماية حمى ردع مكافحة كافح حظر جرم مواجهة واجه منع حيلولة حال تصدى أي أية',
      ],
      ['historical', 'ذكرى نصب متحف محاكمة'],
    ] as const
  ).flatMap(([modality, words]) => words.split(' ').map((word) => [fold(word), modality] as const)),
)

/** The modality that a noun gives which governs the trigger within the same phrase. */
function governed(context: ReadingContext, trigger: Trigger, first: number): Modality | null {
  const { tags, tokens } = context.document
  const head = firstOfSeveral(context.document, trigger.first)
  for (let i = head - 1; i >= Math.max(first, head - 4); i--) {
    const tag = tags[i]!
    // التزمت الحركة بإطلاق الأسرى: it is still to be; who keeps to a halt to the fighting does so
    if (
      tag.pos === 'verb' &&
      tag.lemma === COMMITS &&
      tags[head]!.analysis?.preposition === 'ب' &&
      trigger.pattern.frame.type !== 'ceasefire'
    )
      return 'pledged'
    if (tokens[i]!.kind === 'punctuation' || tag.pos === 'verb' || tag.pos === 'complementizer' || tag.pos === 'relative') return null
    const found = GOVERNORS.get(tag.lemma) ?? (tag.analysis === null ? undefined : GOVERNORS.get(tag.analysis.stem))
    if (found !== undefined) return found
    // another phrase begins (خطط الجيش بعد هجوم)
    if (isFeared(tags, i)) return 'conditional'
    if ((tag.pos === 'preposition' && i < head - 1) || SEQUENCE.has(tag.lemma)) return null
  }
  return null
}

const COMMITS = fold('التزم')

/** خوفا من اندلاع اشتباكات, تحسبا لهجمات: it has not come. */
const isFeared = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at]!.lemma === 'من' && FEARS.test(tags[at - 1]?.analysis?.stem ?? '')
const FEARS = /^(?:ت?خوفا?|خشيه|مخاوف)$/u

/** What opens a phrase of time or reason. */
const SEQUENCE = new Set(['بعد', 'قبل', 'عقب', 'اثر', 'منذ', 'خلال', 'اثناء', 'غداه', 'جراء'])

const BY_ACT: Partial<Record<Act, Modality>> = {
  deny: 'denied',
  reject: 'denied',
  accuse: 'alleged',
  demand: 'demanded',
  call: 'demanded',
  urge: 'demanded',
  propose: 'proposed',
  pledge: 'pledged',
  threaten: 'planned',
  warn: 'conditional',
  expect: 'planned',
}

/** How an event mention is meant: by its own clause first, then by the accord that provides for it, then by the innermost statement that holds it. */
export function modalityOf(context: ReadingContext, trigger: Trigger, statement: FoundStatement | null, provided: boolean): Modality {
  if (isBeingEnded(context, trigger)) return statement === null ? 'asserted' : 'reported'
  // دعا إلى احترام الهدنة, نفى انتهاك اتفاق جدة: the accord is there, whatever is said of keeping it
  if (isKeptStanding(context, trigger)) return statement === null ? 'asserted' : 'reported'
  const intended = ownModality(context, trigger)
  // في خطوة لتنفيذ اتفاق الدوحة: the accord is there
  const isThere =
    ((intended === 'planned' || intended === 'negated') && isAccordType(trigger) && isKept(context, trigger)) ||
    // لم تنفذ اتفاق هافانا
    (intended !== null && STANDING_STILL.has(intended) && !trigger.finite && isAccordType(trigger) && isIdentified(context, trigger))
  const own = isThere ? null : intended
  if (provided && (own === null || own === 'demanded')) return 'planned'
  // نفى إجراء أي مفاوضات
  if (own === 'conditional' && statement?.statement.act === 'deny' && statement.statement.polarity === 'positive') return 'denied'
  if (own !== null) return own
  if (statement === null) return 'asserted'
  if (statement.statement.polarity === 'negative') return 'negated'
  const { act } = statement.statement
  if (TAKING_FOR_GRANTED.has(act) && isPresupposed(context, trigger)) return 'reported'
  if (act === 'reject' && isPrecondition(context, trigger, statement)) return 'conditional'
  if (act === 'say' && ALLEGING.has(context.document.tags[statement.cue.at]!.lemma)) return 'alleged'
  // وافق الطرفان على هدنة: they have come to terms
  if (act === 'accept' && isAccordType(trigger) && isOfBoth(context.document.tags[statement.cue.at + 1])) return 'reported'
  return BY_ACT[act] ?? (act === 'accept' ? 'pledged' : 'reported')
}

/** «لفض الاشتباك», «طالب بإنهاء الحرب»: fighting that is to be ended is there. */
function isBeingEnded({ document: { tags } }: ReadingContext, { first, finite, pattern: { frame } }: Trigger): boolean {
  if (finite || (frame.type !== 'war' && frame.type !== 'clash') || tags[first]!.analysis?.article !== true) return false
  const before = tags[first - 1]
  return before?.pos === 'nominal' && before.analysis?.article === false && ENDING.has(before.analysis.stem)
}
const ENDING = foldedWords('إنهاء وقف فض إيقاف احتواء إخماد تهدئة حل تسوية')

/** Prepositions that say in whose course something else was. */
const MEANTIME = foldedWords('خلال أثناء لدى عقب إثر إبان')

/** What is said of carrying out an accord, and not of the accord. */
const STANDING_STILL: ReadonlySet<Modality> = new Set(['planned', 'negated', 'proposed'])

/** «رفضت رفع الحصار قبل تسليم السلاح»: not what is rejected, but what has to come first. */
function isPrecondition(
  { document: { tags, tokens, sentences, sentenceOf } }: ReadingContext,
  { first }: Trigger,
  { cue }: FoundStatement,
): boolean {
  const from = Math.max(sentences[sentenceOf[first]!]!.first, cue.at + 1)
  for (let i = first - 1; i > from; i--) {
    if (tokens[i]!.kind === 'punctuation') return false
    const next = tags[i + 1]!
    if (BEFOREHAND.has(tags[i]!.lemma)) return next.pos === 'complementizer' || next.derived === 'masdar'
  }
  return false
}
const BEFOREHAND = new Set(['قبل'])

/** Acts whose content has not happened, but for what it takes as known. */
const TAKING_FOR_GRANTED: ReadonlySet<Act> = new Set([
  'demand',
  'call',
  'urge',
  'propose',
  'pledge',
  'threaten',
  'warn',
  'accept',
  'expect',
  'deny',
  'reject',
])

/** الطرفان, الجانبان, البلدان. */
const isOfBoth = (tag: Tag | undefined): boolean => tag?.analysis?.article === true && BOTH.has(tag.analysis.stem)
const BOTH = foldedWords('طرفان جانبان بلدان فريقان فصيلان خصمان جاران جارتان حركتان قبيلتان عشيرتان دولتان حكومتان وفدان أطراف')

const ALLEGING = new Set(['زعم', 'ادعي'])

/** Whether a word before an event may tell how it is meant; most tell nothing. */
const tellsMood = tagTest(
  ({ pos, lemma, analysis }) =>
    pos === 'verb' ||
    pos === 'complementizer' ||
    analysis?.future === true ||
    lemma === 'سوف' ||
    lemma === NEARLY ||
    FAILING.has(lemma) ||
    isPreparatory({ analysis }) ||
    [NEGATIONS, PREVENTED, CONDITIONS, PLANS, WISHES, PURPOSE].some((words) => words.has(lemma)),
)

function ownModality(context: ReadingContext, trigger: Trigger): Modality | null {
  const { document } = context
  const { tags, tokens } = document
  const first = document.sentences[document.sentenceOf[trigger.first]!]!.first
  const tag = tags[trigger.first]!
  if (tag.analysis?.future) return 'planned'
  if (isUnreached(context, trigger, first)) return 'negated'
  if (trigger.finite && mayBe(tags, trigger.first)) return 'conditional'
  const form = tag.analysis?.form
  let timed = 0
  // نجا من محاولة اغتيال خلال زيارة: the visit is no attempt
  const isMeantime = !trigger.finite && MEANTIME.has(tags[trigger.first - 1]?.lemma ?? '')
  for (let i = trigger.first - 1; i >= Math.max(first, trigger.first - 12 - timed); i--) {
    const before = tags[i]!
    // what only says when does not count
    if (!trigger.finite && context.timeAt[i] !== -1) timed++
    if (isMeantime && [NEGATIONS, PREVENTED, WISHES, FAILING].some((words) => words.has(before.lemma))) continue
    const distance = trigger.first - i
    if (distance - timed > 7 && !CLAUSE_CONDITIONS.has(before.lemma)) continue
    if (tokens[i]!.kind === 'punctuation' && !/["“”«»]/.test(tokens[i]!.word.surface)) break
    if (!tellsMood(before)) continue
    // لم تقع سوى معركة, لم يجدوا ردا إلا القصف: the one that there was
    if (NEGATIONS.has(before.lemma) && isExcepted(context.document, i, trigger.first)) return null
    // ما لم ينسحب الجيش: unless it does
    if (before.lemma === NOT_YET && tags[i - 1]?.lemma === UNLESS && distance <= 2) return 'conditional'
    // عدم إرجاء المحادثات: they are to be
    if (NEGATIONS.has(before.lemma) && distance === 2 && PUTTING_OFF.has(tags[i + 1]!.lemma))
      return TALKED_OF.has(trigger.pattern.frame.type) ? 'planned' : null
    if (
      NEGATIONS.has(before.lemma) &&
      distance <= 2 &&
      // غير أن المعارك اندلعت: but
      !(before.lemma === BUT && tags[i + 1]!.pos === 'complementizer') &&
      !trigger.pattern.frame.refused &&
      (i + 1 === trigger.first || !leadsTo(tags[i + 1]!.lemma, distance))
    ) {
      // لم تفرج سوى عن عشرة: it did, as far as that
      if (before.lemma === NOT_YET && isOnly(context.document, trigger.last)) return null
      return 'negated'
    }
    // لم يسجلوا أي إطلاق نار: what governs it did not happen; a verb of its own is governed by أن alone
    const isGoverned = !isMeantime && (!trigger.finite || tags[trigger.first - 1]?.pos === 'complementizer')
    if (
      isGoverned &&
      before.pos === 'verb' &&
      before.lemma !== LESS &&
      !isAtLeast(document, i) &&
      !isExcepted(document, i, trigger.first) &&
      distance <= 4 &&
      NEGATIONS.has(tags[i - 1]?.lemma ?? '') &&
      !leadsTo(before.lemma, distance)
    )
      return 'negated'
    if (PREVENTED.has(before.lemma) && distance <= 5) return 'negated'
    if (!trigger.finite && POSTPONING.has(before.lemma) && !TALKED_OF.has(trigger.pattern.frame.type)) return 'planned'
    // تعد الحكومة لعملية واسعة
    if (!trigger.finite && PREPARING.has(before.lemma) && tag.analysis?.preposition === 'ل') return 'planned'
    if (isGoverned && mayBe(tags, i)) return 'conditional'
    // ليتمكنوا من شن هجوم: what it is for
    if (!trigger.finite && distance <= 5 && isPurposeVerb(before)) return 'planned'
    if (FAILING.get(before.lemma) === (tags[trigger.first - 1]?.lemma ?? '') && !trigger.finite && distance > 1) return 'negated'
    if (before.lemma === NEARLY && trigger.finite && distance <= 3) return 'negated'
    if (CONDITIONS.has(before.lemma) && (before.lemma !== 'حال' || tags[i - 1]?.lemma === 'في')) return 'conditional'
    if (before.lemma === 'سوف' || before.analysis?.future) return 'planned'
    // a noun governs a verb through أن alone (محاولة اغتيال استهدفت …)
    const governs = !trigger.finite || before.pos !== 'nominal' || tags[i + 1]?.pos === 'complementizer'
    if (governs && PLANS.has(before.lemma) && !isOfAnother(tags, i) && !isDualSigning(before)) return 'planned'
    // an attempt on somebody's life is an attack
    if (governs && WISHES.has(before.lemma) && !(ATTEMPT.has(before.analysis?.stem ?? '') && trigger.pattern.frame.type === 'attack'))
      return 'proposed'
    if (PURPOSE.has(before.lemma) && distance <= 3) return 'planned'
    // تمهيدا لمرحلة تبادل الأسرى
    if (!trigger.finite && distance <= 4 && isPreparatory(before) && tags[i + 1]!.analysis?.preposition === 'ل') return 'planned'
    if (
      before.pos === 'complementizer' &&
      trigger.finite &&
      !PLANS.has(tags[i - 1]?.lemma ?? '') &&
      form?.tense === 'imperfect' &&
      distance === 1 &&
      !isReport(context, i) &&
      !hasCome(context, i, first)
    )
      // متعهدا بأن يسحب قواته
      return PROMISING.get(tags[i - 1]?.lemma ?? '') ?? 'demanded'
    // لن تنسحب وإنها سيطرت: another clause
    if (before.pos === 'complementizer' && before.analysis?.conjunction === 'و') break
  }
  const promised = trigger.finite ? null : promisedBefore(context, trigger, first)
  if (promised !== null) return promised
  if (!trigger.finite && wouldBe(context, trigger)) return 'conditional'
  const held = trigger.finite ? null : heldUp(context.document, trigger)
  if (held !== null) return held
  if (!trigger.finite && (isToBeHeld(context, trigger) || isScheduled(context, trigger))) return 'planned'
  // يستهدف استعادة المدينة: what it is for
  if (!trigger.finite && tags[trigger.first - 1]?.lemma === AIMS && trigger.pattern.verbal) return 'planned'
  if (!trigger.finite && isCalledOut(context, trigger, first)) return 'planned'
  if (!trigger.finite && isDiscussed(context, trigger, first)) return 'proposed'
  if (!trigger.finite && isPermitted(context, trigger, first)) return 'planned'
  // القمة القادمة, اجتماع طارئ الأسبوع المقبل
  if (!trigger.finite)
    for (let i = trigger.last + 1; i <= trigger.last + 3 && tags[i]?.pos === 'adjective'; i++)
      if (COMING.has(tags[i]!.lemma)) return 'planned'
  if (!trigger.finite) {
    const found = governed(context, trigger, first)
    if (found !== null) return found
  }
  // لـ + verbal noun of purpose: لإجراء محادثات, هجوما لطرد القوات
  if (
    !trigger.finite &&
    tag.analysis?.preposition === 'ل' &&
    tag.derived === 'masdar' &&
    (trigger.pattern.verbal || trigger.pattern.frame.type === 'talks')
  ) {
    const before = tags[trigger.first - 1]
    if (!(before?.pos === 'nominal' && ACCORDING.has(before.lemma)) && !isUndergone(context, trigger.first, first)) return 'planned'
  }
  if (trigger.pattern.frame.type === 'ceasefire' && isWhatFor(context, trigger, first)) return 'planned'
  // حتى يتم إيصال المساعدات
  if (
    !trigger.finite &&
    tags[trigger.first - 1]?.pos === 'verb' &&
    UNTIL.has(tags[trigger.first - 2]?.lemma ?? '') &&
    tags[trigger.first - 1]!.analysis?.form?.tense === 'imperfect'
  )
    return 'planned'
  return !trigger.finite && sharesAim(context, trigger, first) ? 'planned' : null
}

/** Nouns that take ل without a purpose: تنفيذا لانسحاب, نتيجة لقصف, رفضا لاحتلال. */
const ACCORDING = new Set('نفذ وفق نتيجه طبق استجاب رفض ايد انهاء انهي حد ذكري تبع اعقاب خلاف سبب عرض رد شهد تاييد قبول استعداد'.split(' '))
const COMING = new Set(['قادم', 'مقبل', 'مرتقب', 'مزمع', 'مقرر', 'قدم', 'اقبل', 'ارتقب'])
const UNTIL = new Set(['حتي', 'كي', 'لكي', 'ريثما'])

/** Whether a word of exception right before what a negation reaches takes it out. */
function isExcepted({ tags, tokens }: ReadingContext['document'], negation: number, at: number): boolean {
  for (let i = at - 1; i > negation && i >= at - EXCEPTED; i--) {
    if (tokens[i]!.kind === 'punctuation' || tags[i]!.pos === 'verb') return false
    if (EXCEPTING.has(tags[i]!.lemma)) return true
  }
  return false
}
const EXCEPTING = foldedWords('سوى إلا غير')
/** Tokens from such a word to what it takes out. */
const EXCEPTED = 2
const UNLESS = 'ما'
const PUTTING_OFF = foldedWords('أرجأ أجّل تأجل علّق ألغى عطّل أخّر تأخر عرقل إرجاء تأجيل تعليق إلغاء تعطيل تأخير عرقلة')

/** لم تسفر المحادثات عن اتفاق: what leads to nothing is there all the same. */
const leadsTo = (lemma: string, distance: number): boolean => distance <= 2 && LEADING_TO.has(lemma)
const LEADING_TO = new Set([
  'اسفر',
  'تمخض',
  'ادي',
  'افضي',
  'حقق',
  'نجح',
  'افلح',
  'حسم',
  'حل',
  'منع',
  'اوقف',
  'انهي',
  'غير',
  'خلف',
  'اوقع',
  'شمل',
  'تناول',
])

/** «فروا بعد أن أحرق الجنود منازلهم», «احتجزوهم قبل أن يفرجوا عنهم»: after and before what is told in the past, what أن opens has come. */
function hasCome(context: ReadingContext, at: number, first: number): boolean {
  const { tags } = context.document
  const before = tags[at - 1]?.lemma
  if (before === 'بعد') return true
  if (before !== 'قبل') return false
  for (let i = at - 2; i >= first; i--)
    if (tags[i]!.pos === 'verb')
      return tags[i]!.analysis?.form?.tense === 'perfect' && (tags[i - 1]?.pos !== 'complementizer' || isReport(context, i - 1))
  return false
}

/** «الاجتماع المقرر عقده غدا بسلسلة غارات»: with the article it qualifies the noun before it, and says nothing of what comes after. */
const isOfAnother = (tags: ReadingContext['document']['tags'], at: number): boolean =>
  tags[at]!.analysis?.article === true &&
  tags[at - 1] !== undefined &&
  (tags[at - 1]!.pos === 'nominal' || tags[at - 1]!.pos === 'adjective')

/** «توقعان اتفاق سلام»: they sign, spelt like two expectations. */
const isDualSigning = ({ analysis, lemma }: Tag): boolean => lemma === 'توقع' && analysis?.form?.number === 'd' && !analysis.article

const isPurposeVerb = ({ pos, lemma, analysis }: Tag): boolean =>
  pos === 'verb' && analysis?.preposition === 'ل' && analysis.form?.tense === 'imperfect' && ENABLED.has(lemma)
const ENABLED = foldedWords('تمكن استطاع قام نفذ شن باشر شرع')

/** ما لا يقل عن: at least. */
const LESS = 'قل'

/** أن after a verb of saying states; elsewhere, before an imperfect, it wishes. */
const isReport = (context: ReadingContext, at: number) => {
  const analysis = context.document.tags[at]!.analysis
  return analysis?.enclitic !== '' || context.document.tokens[at]!.word.light === 'إن'
}
