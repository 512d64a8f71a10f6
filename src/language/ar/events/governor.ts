import type { ReadingContext } from '../context.ts'
import { fold, foldedWords } from '../letters.ts'
import { isMasdarToo } from '../statements/masdar.ts'
import { subjectBefore } from '../statements/subject.ts'
import { tagTest } from '../tag-facts.ts'
import { isThese } from '../units.ts'
import { isAccord } from './accord-words.ts'
import { ownsThem } from './affiliation.ts'
import { isBearersOf } from './apart.ts'
import { argumentsAfter } from './arguments.ts'
import { isAtLeast } from './bounds.ts'
import { joinedAntecedents, joinedBefore, openingQuote } from './front.ts'
import { isCalledAfter, namesBothSides, namesIn, spokenOfBefore } from './naming.ts'
import { opensHeading } from './opens-clause.ts'
import { type ArgumentPhrase, lastPerson } from './phrase.ts'
import { principalOf } from './principal.ts'
import { isAccordType } from './standing-accord.ts'
import { agreesWith } from './subject-fit.ts'
import type { Trigger } from './triggers.ts'

/** Verbs whose subject does what their object names: شنّ هجوما, عقد اجتماعا, وافق على تسليم سلاحه, باشر الانسحاب. */
const SUBJECT_ACTS = foldedWords(
  'شدّد خفّف رفع جمّد نظّم أحكم رعى قاد تبادل خفف باغت نصب فتح أغلق حشد سلّم استخدم شارك صعّد شن عقد أجرى نفذ أطلق بدأ خاض واصل استأنف قدم وقع باشر وافق تعهد قرر رفض اضطر استعد اعتزم أراد سعى قبل وعد هدد نوى وجه أبرم أنهى أوقف علق مدد خرق انتهك حضر أدار رعى استضاف اتفق التزم كثف عزز شهد أقام أعاد بسط حقق اتخذ تولى أعلن أكد رد ارتكب طرح أصدر شكل فرض توصل دفع استأنف كرر تابع عاود ضاعف وسع قام شرع أقدم عمد اقترح عرض منح أرسل وفر تبنى تمكن نجح أفلح استطاع أكمل استكمل أتم جدد حاول',
)
/** Verbs whose object does it: طالب القوات بالانسحاب, دعا الطرفين إلى وقف القتال. */
const OBJECT_ACTS = foldedWords('طالب دعا حث حض ألزم أمر وجّه أوعز ناشد أجبر أرغم اتهم سمح حمل')
const REACH = 14

/** Whether a verb, by its lemma, says that its subject does what a noun names. */
export const carries = (lemma: string): boolean => SUBJECT_ACTS.has(lemma) || ASKED.has(lemma)
/** هجوم أمر به القائد, جلسة دعت إليها فرنسا. */
const ASKED = foldedWords('احتضن شهد دعا طلب أمر طالب استضاف نظم خطط تبنى موّل دبر')

/** Verbs whose subject makes known what it did, or what was done by others. */
const ANNOUNCING = foldedWords('أعلن أكد')
const VIOLENT: ReadonlySet<string> = new Set(['attack', 'clash', 'abduct', 'destroy', 'displace', 'violation'])
/** Stems that say what was suffered, whoever did it. */
const SUFFERED = foldedWords('مقتل مصرع وفاة إصابة سقوط جرح نزوح استشهاد')
/** First words of the names of those who fight. */
const FORCES = foldedWords(
  'جيش الجيش قوات القوات قوة حركة الحركة كتائب كتيبة سرايا جماعة الجماعة جبهة الجبهة لواء ألوية فصائل فصيل حزب مقاومة المقاومة سلاح بحرية البحرية تنظيم التنظيم حرس الحرس أركان هيئة قيادة القيادة ميليشيا مسلحون المسلحون الحوثيون الحوثيين متمردون المتمردون انفصاليون الانفصاليون',
)
const DEFENCE = fold('وزارة الدفاع')
/** «أعلنت البعثة وصول القافلة»: who comes or goes, if it is not the one who tells of it. */
const MOVING = foldedWords('وصول دخول عودة خروج مغادرة مرور عبور نزوح فرار هروب')
/**
 * A force that announces an attack may tell of its own; a ministry of health tells of what others did. Neither has done what befell those whom it
 * mourns (أعلن الجيش مقتل ثمانية في كمين).
 */
function mayHaveDone(context: ReadingContext, trigger: Trigger, name: number, suffered: boolean): boolean {
  const { analysis } = context.document.tags[trigger.first]!
  if (MOVING.has(analysis?.stem ?? '')) return analysis?.enclitic !== ''
  if (VIOLENT.has(trigger.pattern.frame.type) && (suffered || SUFFERED.has(analysis?.stem ?? ''))) return false
  return mayHaveFought(context, trigger, name)
}

/** Whether one who tells of it may have done it: of violence only those who fight. */
export function mayHaveFought({ mentions }: ReadingContext, trigger: Trigger, name: number): boolean {
  if (!VIOLENT.has(trigger.pattern.frame.type)) return true
  const { kind, name: written } = mentions[name]!
  return kind === 'group' || kind === 'country' || isForceName(written) || fold(written).startsWith(DEFENCE)
}

/** قوات تيغراي, الجيش المالي: the name of a force, by its first word. */
export const isForceName = (name: string): boolean => FORCES.has(fold(name).split(' ')[0]!)

/** Those whom a word before a trigger makes its doers, and that word; null where they are only taken up. */
export interface Governors {
  readonly names: readonly number[]
  readonly at: number | null
}
const NOBODY: Governors = { names: [], at: null }

/** Whether a word before a trigger may say who did it: a verb, what is derived of one, or a noun for a proposal, a charge or what was suffered. */
const concernsDoers = tagTest(
  ({ pos, derived, lemma, analysis }) =>
    pos === 'verb' ||
    derived !== null ||
    PROPOSALS.has(lemma) ||
    [PROPOSALS, CHARGES, SUFFERED].some((words) => words.has(analysis?.stem ?? '')),
)

/** Mentions that a verb or verbal noun before the trigger makes its doers; none where nothing governs it. */
export function governingActors(context: ReadingContext, trigger: Trigger, speaker: number | null, sides: readonly number[]): Governors {
  const own: Governors = { names: speaker === null ? [] : [speaker], at: null }
  const { document, timeAt } = context
  // استعاد الجيش القرية وقتل ثلاثة: joined to the verb before, not governed by it
  if (trigger.finite && document.tags[trigger.first]!.analysis?.conjunction !== '') return NOBODY
  const { tokens, tags } = document
  const first = document.sentences[document.sentenceOf[trigger.first]!]!.first
  const signed = signedBy(context, trigger, first, sides)
  if (signed !== null) return signed
  const claimed = claimedBy(context, trigger, first, sides)
  if (claimed !== null) return claimed
  const other = alsoBound(context, trigger.first, first)
  if (other !== null) return other
  let suffered = false
  let proposed = false
  let listed = false
  // what stands between two commas does not count
  let reach = Math.max(first, trigger.first - REACH)
  for (let i = trigger.first - 1; i >= reach; i--) {
    const tag = tags[i]!
    if (tokens[i]!.word.surface === ')') {
      i = openingOf(context, i, first)
      continue
    }
    // a name counts as one word, a time or mark as none
    const isFurther = context.names.at[i] !== -1 && context.names.at[i - 1] === context.names.at[i]
    if (isFurther || timeAt[i] !== -1 || tokens[i]!.kind === 'punctuation') reach = Math.max(first, reach - 1)
    if (tokens[i]!.kind === 'punctuation') {
      const adjunct = (timeAt[i - 1] ?? -1) !== -1 || (timeAt[i + 1] ?? -1) !== -1
      if (/[؛:.]/.test(tokens[i]!.word.surface)) return NOBODY
      // عقد المجلس، اجتماعا: an accusative is governed by what stands before the mark
      if (i === trigger.first - 1 && isAccusative(tags[trigger.first]!)) continue
      if (isListed(tags[i + 1]!, trigger)) {
        listed = true
        reach = Math.max(first, reach - LIST_ITEM)
        continue
      }
      if (/[،,]/.test(tokens[i]!.word.surface) && !adjunct) {
        const opening = adjunctStart(context, i, first)
        if (opening === null) return NOBODY
        reach = Math.max(first, reach - (i - opening))
        i = opening
      }
      continue
    }
    if (tag.pos === 'complementizer' || tag.pos === 'relative' || tellsWhen(context, i, trigger)) return NOBODY
    // فجر الأحد: no verb, whatever its letters are
    if (timeAt[i] !== -1) continue
    // ومخاوف على الاتفاق: another headline
    if (tag.analysis?.conjunction === 'و' && opensHeading(context, i)) return NOBODY
    // أعلن الوزير التوصل إلى اتفاق بين الطرفين لوقف إطلاق النار: those between whom it is
    if (tags[i + 1]?.lemma === BETWEEN && isAccord(tag)) return NOBODY
    if (!concernsDoers(tag)) continue
    proposed ||= PROPOSALS.has(tag.lemma) || PROPOSALS.has(tag.analysis?.stem ?? '')
    // متعهدا بتوفير ممر آمن: the participle's bearer speaks
    if (
      !proposed &&
      tag.derived === 'participle' &&
      tag.analysis?.article === false &&
      SUBJECT_ACTS.has(tag.lemma) &&
      context.names.at[i] === -1 &&
      tag.analysis.form?.indefiniteAccusative === true
    )
      return VIOLENT.has(trigger.pattern.frame.type) ? NOBODY : own
    // اعتقلت الشرطة خمسة بتهمة الشغب: not of the one who charges
    if (CHARGES.has(tag.analysis?.stem ?? '')) return NOBODY
    suffered ||= SUFFERED.has(tag.analysis?.stem ?? '')
    const verbal = (tag.pos === 'verb' && !isAtLeast(document, i)) || tag.derived === 'masdar'
    if (!verbal || context.names.at[i] !== -1) continue
    if (listed && !BINDING.has(tag.lemma)) {
      if (tag.pos === 'verb') return NOBODY
      continue
    }
    // قمع مظاهرة, فرق المعتصمين: who puts a protest down does not hold it
    if (trigger.pattern.frame.type === 'protest' && trigger.pattern.frame.mode !== 'clash' && REPRESSING.has(tag.lemma)) return NOBODY
    if (tag.pos === 'verb' && tag.analysis?.form?.person === 1) return own
    // وقع انفجار, شهدت حلب معارك: whoever it befalls or sees it
    if (BEFALLING.has(tag.lemma) && VIOLENT.has(trigger.pattern.frame.type)) return NOBODY
    // تتولى لجنة مشتركة: it does so itself
    if (tag.pos === 'verb' && i === trigger.first - 1 && trigger.pattern.frame.mode === 'committee' && isSubject(context, trigger, i))
      return NOBODY
    // سلّم الوسيط الطرفين مقترحا لهدنة: not his
    if (proposed && tag.pos === 'verb' && !ANSWERS.has(tag.lemma)) return NOBODY
    // نجح الجيش في صد هجوم: who repels it does not make it
    if (tag.derived === 'masdar' && REPELLING.has(tag.lemma) && VIOLENT.has(trigger.pattern.frame.type)) return NOBODY
    // قيادة التحالف: who leads it
    if (tag.analysis?.stem === COMMAND) continue
    // دفع بالجيش إلى الانسحاب: whom something made do it
    const induced = tag.lemma === PUSHING && tags[trigger.first - 1]?.lemma === 'الي'
    const acts = (SUBJECT_ACTS.has(tag.lemma) && !induced) || mayBeDeed(context, i) ? 0 : induced || OBJECT_ACTS.has(tag.lemma) ? 1 : null
    if (acts === null) {
      if (tag.pos === 'verb') return NOBODY
      continue
    }
    const pronoun = tags[i - 1]?.pos === 'complementizer' && (tags[i - 1]!.analysis?.enclitic ?? '') !== ''
    const asked = argumentNames(context, i, trigger.first, tag.pos === 'verb', acts, first, sides)
    // أمر بفتح تحقيق: who orders nobody in particular opens it; طالبت الجزائر بوقف القتال: who asks nobody in particular proposes it
    const isOwn = ORDERS.has(tag.lemma) || (trigger.pattern.frame.type === 'ceasefire' && PROPOSING.has(tag.lemma))
    const found = asked.length === 0 && isOwn ? argumentNames(context, i, trigger.first, tag.pos === 'verb', 0, first, sides) : asked
    const told = found.length === 0 && pronoun && acts === 0 ? own.names : found
    const names = ANNOUNCING.has(tag.lemma) ? told.filter((name) => mayHaveDone(context, trigger, name, suffered)) : told
    // شهدت دارفور حربا: where it happens does not do it
    const isSeen = WITNESSING.has(tag.lemma) && SEEN.has(trigger.pattern.frame.type)
    const doers = isSeen ? [] : WITNESSING.has(tag.lemma) ? names.filter((name) => !GROUND.has(context.mentions[name]!.kind)) : names
    if (names.length > 0 || tag.pos === 'verb') return { names: doers, at: i }
  }
  return NOBODY
}

/**
 * «وقعت حكومة مالي والحركة، آخر من يحمل السلاح في الشمال، أمس في باماكو، اتفاقا لوقف إطلاق النار»: who signs an accord that stands beyond what is said of
 * them between commas.
 */
function signedBy(context: ReadingContext, trigger: Trigger, first: number, sides: readonly number[]): Governors | null {
  if (trigger.finite || !isAccordType(trigger)) return null
  const { tags, tokens } = context.document
  const isComma = (at: number) => /^[،,]$/.test(tokens[at]!.word.surface)
  let closing = trigger.first - 1
  // على إعلان لوقف …, اتفاقا شاملا لوقف …
  while (closing > first && trigger.first - closing <= BESIDE && !isComma(closing) && tags[closing]!.pos !== 'verb') closing--
  if (closing <= first || !isComma(closing)) return null
  const start = Math.max(first, trigger.first - SIGNED_REACH)
  let verb = start
  while (verb < closing && !(tags[verb]!.pos === 'verb' && context.names.at[verb] === -1)) verb++
  if (verb === closing || !MAKING.has(tags[verb]!.lemma) || tags[verb]!.analysis?.form?.tense !== 'perfect') return null
  let opening = verb + 1
  while (opening < closing && !isComma(opening) && tags[opening]!.pos !== 'complementizer') opening++
  if (opening === closing || !isComma(opening)) return null
  const names = argumentNames(context, verb, opening, true, 0, first, sides)
  return names.length > 0 ? { names, at: verb } : null
}
const MAKING = foldedWords('وقّع أبرم توصّل')
/** Tokens between the last comma and the accord, and from the verb to it. */
const BESIDE = 6
const SIGNED_REACH = 60

/** «أعلنت الحركة مسؤوليتها عن مقتل الجنود»: who claims it. Null where nobody does. */
function claimedBy(context: ReadingContext, trigger: Trigger, first: number, sides: readonly number[]): Governors | null {
  const { tags } = context.document
  const claim = trigger.first - 2
  if (tags[trigger.first - 1]?.lemma !== 'عن' || tags[claim]?.lemma !== RESPONSIBILITY || tags[claim]!.analysis?.enclitic === '')
    return null
  for (let i = claim - 1; i >= Math.max(first, claim - REACH); i--) {
    if (tags[i]!.pos !== 'verb') continue
    if (!CLAIMING.has(tags[i]!.lemma)) return null
    return { names: argumentNames(context, i, claim, true, 0, first, sides), at: i }
  }
  return null
}
const RESPONSIBILITY = fold('مسؤولية')
const CLAIMING = foldedWords('أعلن تبنى زعم ادعى أكد')

/** «يلزم الاتفاق الحكومة بدمج المقاتلين وكيغالي بسحب قواتها»: the second who is asked or bound, right before what he is to do. */
function alsoBound({ document: { tags }, names }: ReadingContext, at: number, first: number): Governors | null {
  if (tags[at]!.analysis?.preposition !== 'ب' || tags[at]!.derived !== 'masdar') return null
  const name = names.at[at - 1] ?? -1
  if (name === -1) return null
  let opens = at - 1
  while (opens > first && names.at[opens - 1] === name) opens--
  if (tags[opens]!.analysis?.conjunction !== 'و') return null
  for (let i = opens - 1; i >= Math.max(first, opens - ALSO_REACH); i--)
    if (tags[i]!.pos === 'verb') return OBJECT_ACTS.has(tags[i]!.lemma) ? { names: [name], at: i } : null
  return null
}
/** Tokens from the verb that binds two to the second of them. */
const ALSO_REACH = 20

/**
 * «عقد المجلس جلسة، هي الأولى منذ اندلاع القتال», «انسحب الوفد بعد الهجوم»: violence that only tells since or after when something was done is nobody's
 * who did that.
 */
function tellsWhen({ document: { tags } }: ReadingContext, at: number, { first, finite, pattern }: Trigger): boolean {
  // بعد تسع سنوات من انتهاء الحرب
  const isOver = !finite && pattern.frame.type === 'war' && BEGINNING.has(tags[first - 1]?.analysis?.stem ?? '')
  if (isOver && AFTER.has(tags[at]!.lemma)) return true
  const since = SINCE.has(tags[at]!.lemma)
  if (finite || !(VIOLENT.has(pattern.frame.type) || pattern.frame.type === 'protest') || !(since || AFTER.has(tags[at]!.lemma)))
    return false
  const begins = at + 1 < first && BEGINNING.has(tags[at + 1]!.analysis?.stem ?? '')
  return since || begins || (at + 1 === first && tags[first]!.analysis?.article === true)
}
const SINCE = foldedWords('منذ مذ')
const AFTER = foldedWords('بعد قبل عقب إثر غداة عشية قبيل بعيد')
const BEGINNING = foldedWords('اندلاع بدء بداية انطلاق نشوب تجدد وقوع استئناف انتهاء توقف')

/** A noun right behind a verb in the singular that agrees with it, and nobody right before. */
function isSubject(context: ReadingContext, { first }: Trigger, verb: number): boolean {
  const { tags } = context.document
  const [form, own] = [tags[verb]!.analysis?.form ?? null, tags[first]!.analysis?.form ?? null]
  return form?.number === 's' && own?.number === 's' && form.gender === own.gender && (context.names.at[verb - 1] ?? -1) === -1
}

/** «يلتزم الطرفان بوقف القتال، وسحب القوات، وتسليم الجثث»: one more of what somebody is bound to. */
const isListed = ({ derived, analysis, pos }: ReadingContext['document']['tags'][number], { finite }: Trigger): boolean =>
  !finite && pos === 'nominal' && derived === 'masdar' && analysis?.conjunction === 'و'
/** Tokens that one more takes. */
const LIST_ITEM = 8
const BINDING = foldedWords('التزم تعهد اتفق وافق توافق تفاهم')

const isAccusative = ({ analysis }: ReadingContext['document']['tags'][number]): boolean =>
  analysis?.form?.indefiniteAccusative === true && analysis.conjunction === ''

const PROPOSING = foldedWords('طالب دعا ناشد')
const PUSHING = fold('دفع')
const COMMAND = fold('قيادة')
const REPELLING = foldedWords('صدّ أحبط أفشل تصدى دحر كسر اعترض منع أدان استنكر ندد حبط واجه')
const BEFALLING = foldedWords('وقع شهد')

/** «أعلن المبعوث توصل الطرفين إلى …»: a verbal noun spelt like another verb; its doer stands right after it as well. */
const mayBeDeed = (context: ReadingContext, at: number): boolean =>
  isMasdarToo(context, at) &&
  context.document.tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'masdar' && SUBJECT_ACTS.has(fold(form.lemma)))

const WITNESSING = foldedWords('شهد عاش عرف')
/** What a town, a street or the gates of a town see. */
const SEEN: ReadonlySet<string> = new Set(['attack', 'clash', 'mobilise', 'operation', 'protest', 'war', 'abduct', 'arrest', 'displace'])
const REPRESSING = foldedWords('قمع فرّق فضّ منع حظر أوقف أنهى صدّ تصدى واجه هاجم حاصر أحبط ألغى كبح أخمد احتوى')
const GROUND: ReadonlySet<string> = new Set(['place', 'country', 'facility'])

const BETWEEN = 'بين'
const PROPOSALS = foldedWords('مقترح مقترحات اقتراح اقتراحات مبادرة مبادرات مسودة ورقة خارطة خريطة تصور')
/** Who answers a proposal is one of those whom it binds. */
const ANSWERS = foldedWords('وافق قبل رفض وقع التزم أيد')
const CHARGES = foldedWords('تهمة تهم جرم جريمة جرائم جناية شبهة')

const ORDERS = foldedWords('أمر وجّه أوعز')

/** The bracket that opens what the one at `at` closes, or `at` where none does. */
function openingOf({ document: { tokens } }: ReadingContext, at: number, first: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) if (tokens[i]!.word.surface === '(') return i
  return at
}

/** «وقّع ممثلون عن الطرفين، مساء السبت في جدة، اتفاقا»: the comma that opens a stretch without a verb which the one at `at` closes. */
function adjunctStart({ document: { tags, tokens } }: ReadingContext, at: number, first: number): number | null {
  for (let i = at - 1; i >= Math.max(first, at - 12); i--) {
    if (tags[i]!.pos === 'verb' || tags[i]!.pos === 'complementizer') return null
    if (/[،,]/.test(tokens[i]!.word.surface)) return i
  }
  return null
}

/** The `wanted`-th bare phrase between the verb and the trigger with what is joined to it, or for the subject the phrase in front of the verb. */
function argumentNames(
  context: ReadingContext,
  at: number,
  before: number,
  finite: boolean,
  wanted: number,
  first: number,
  sides: readonly number[],
): readonly number[] {
  const all = argumentsAfter(context, at, at, before - 1, false).phrases
  // ارتكبت 21 خرقا: the number counts what is governed
  const isNumber = ({ first: from, last }: ArgumentPhrase) => from === last && context.document.tokens[from]!.kind === 'number'
  // حاول أكثر من 100 من المتمردين: those of whom it is the number
  const counted = finite && wanted === 0 ? countedAmong(context, all) : null
  if (counted !== null) return namesIn(context, counted)
  const isBorne = (phrase: ArgumentPhrase) => {
    const ahead = all[all.indexOf(phrase) - 1] ?? null
    return isBearersOf(context, ahead, phrase) || isHisOffice(context, ahead, phrase)
  }
  const bare = all.filter((phrase) => phrase.preposition === '' && !phrase.coordinated && !isNumber(phrase) && !isBorne(phrase))
  const related = finite && wanted === 0 ? joinedAntecedents(context, at) : []
  if (related.length > 0) return related
  const front = finite ? (openingQuote(context, at) ?? subjectBefore(context, at, first)) : null
  const phrases: readonly Pick<ArgumentPhrase, 'first' | 'last'>[] =
    front !== null && (bare.length <= wanted || isSubjectInFront(context, front, at, bare[0]!)) ? [front, ...bare] : bare
  const phrase = phrases[wanted]
  if (phrase === undefined) return []
  const joined = all.slice(all.findIndex(({ first: start }) => start === phrase.first) + 1)
  const spokenFor =
    joined[0] !== undefined && (joined[0].preposition === 'عن' || joined[0].preposition === 'من' || ownsThem(context, phrase, joined[0]))
      ? joined.filter(({ preposition }) => preposition === joined[0]!.preposition)
      : []
  const group =
    spokenFor.length > 0 && !hasName(context, phrase)
      ? spokenFor
      : all.some(({ first: start }) => start === phrase.first)
        ? [phrase, ...joinedTo(joined, isBorne)]
        : phrase === front
          ? [phrase, ...joinedBefore(context, phrase, at)]
          : [phrase]
  const isAlone = group.slice(1).every((one) => !hasName(context, one))
  return group.flatMap((one) => {
    if (namesBothSides(context, one)) return sides
    const principal = principalOf(context, one)
    if (principal !== null) return [principal]
    for (let i = one.first; i <= one.last; i++) {
      const name = context.names.at[i]!
      // تنفيذ اتفاق جوبا: where it was made
      if (name !== -1)
        return isCalledAfter(context, one, i) || (isAlone && isCalledAfter(context, { first: at }, i))
          ? []
          : [lastPerson(context, one) ?? name]
    }
    return one.first === one.last && isThese(context.document, one.first) ? spokenOfBefore(context, one.first) : []
  })
}

/** «أكثر من 100 من المتمردين»: the people behind a number that stands first, and من. */
function countedAmong({ document: { tokens, tags } }: ReadingContext, [number, people]: readonly ArgumentPhrase[]): ArgumentPhrase | null {
  if (number === undefined || people === undefined || people.preposition !== 'من' || people.first !== number.last + 2) return null
  const isCount = tokens[number.last]!.kind === 'number' || tags[number.last]!.pos === 'number' || tags[number.first]!.pos === 'number'
  return number.first === number.last && isCount ? people : null
}

/** «طالب س ص رئيس الإقليم بوقف»: what somebody right before it is. */
const isHisOffice = (
  { nameTokens, document: { tags } }: ReadingContext,
  before: ArgumentPhrase | null,
  { first, coordinated }: ArgumentPhrase,
) =>
  before !== null &&
  !coordinated &&
  before.last === first - 1 &&
  nameTokens.isTitle(first) &&
  tags[first]!.analysis?.article === false &&
  tags[first]!.analysis?.form?.number === 's' &&
  nameTokens.at[before.last] !== -1 &&
  nameTokens.isPerson(nameTokens.at[before.last]!)

/** What is joined to a bare phrase, also past where that is (الحكومة في طرابلس ومجلس النواب). */
function joinedTo(after: readonly ArgumentPhrase[], isBorne: (phrase: ArgumentPhrase) => boolean): readonly ArgumentPhrase[] {
  const out: ArgumentPhrase[] = []
  for (const one of after) {
    if (one.preposition !== '') continue
    if (!one.coordinated && !isBorne(one)) break
    out.push(one)
  }
  return out
}

/**
 * «كانت القوات شنت سلسلة من الغارات», «الهند وباكستان وقعتا اتفاقا»: a named subject right before a verb that agrees with it, or two before one in the dual,
 * and nobody named right after.
 */
function isSubjectInFront(
  context: ReadingContext,
  front: Pick<ArgumentPhrase, 'first' | 'last'>,
  verb: number,
  after: ArgumentPhrase,
): boolean {
  if (!hasName(context, front) || hasName(context, after)) return false
  const { gender = null, number = null } = context.document.tags[verb]!.analysis?.form ?? {}
  if (number === 'd' && joinedBefore(context, front, verb).length > 0) return true
  const particle = context.document.tags[verb - 1]?.pos === 'verbal-particle' ? 2 : 1
  if (front.last !== verb - particle) return false
  return agreesWith(context, front, gender, number)
}

const hasName = (context: ReadingContext, phrase: Pick<ArgumentPhrase, 'first' | 'last'>): boolean => {
  for (let i = phrase.first; i <= phrase.last; i++) if (context.names.at[i] !== -1) return true
  return false
}
