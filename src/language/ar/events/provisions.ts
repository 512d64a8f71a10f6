import type { EventType } from '../../../model/lists.ts'
import type { ReadingContext } from '../context.ts'
import type { ArabicDocument } from '../document.ts'
import { fold, foldedWords } from '../letters.ts'
import { tagTest } from '../tag-facts.ts'
import { chargedAt, mayCharge } from './accord-keepers.ts'
import { CLAUSES, isAccord, isAmong } from './accord-words.ts'
import { AGREEING, agreedAt, COMMITTING, CONSENTING, committedAt, REACHING } from './agreed-on.ts'
import { mayOpen, opensAt } from './provision-openings.ts'
import type { Trigger } from './triggers.ts'

/** What a token stands in: nothing of the kind, what an accord lays down, what is said to have been agreed on, or who sees to it that it is kept. */
export const Laid = { none: 0, down: 1, agreed: 2, seenTo: 3 } as const

/**
 * Which tokens stand in what an accord lays down: after ينص الاتفاق على, بموجبه, من بنوده, to the end of the clause and of those joined to it, and
 * in the lines of a list that such words announce; or in what parties agree on. A value of `Laid` for each token. One pass over the text.
 */
export function findProvisions({ document: { tokens, tags, sentences }, names, timeAt }: ReadingContext): Uint8Array {
  const laid = new Uint8Array(tokens.length)
  let listed = false
  // «جاء في البيان المشترك:»: lines follow that count what it lays down, or none
  let counted = false
  // the last sentence ended in what is laid down
  let open = false
  for (const sentence of sentences) {
    // «أولا: … ثانيا: …»: the marks around the list
    const head = isMark(tokens[sentence.first]!) && sentence.first < sentence.last ? sentence.first + 1 : sentence.first
    const opens = tokens[head]!.word.surface
    const isCounted = BULLET.test(opens) || ORDINALS.has(tags[head]!.lemma) || ORDINALS.has(fold(opens))
    const isItem = (listed && (isCounted || isActAlone(tags[head]!))) || (counted && isCounted)
    let from: number = isItem || (open && goesOn(tags, sentence.first, sentence.last)) ? sentence.first : NONE
    let kind: number = Laid.down
    let announced = false
    for (let i = sentence.first; i <= sentence.last; i++) {
      if (
        i >= from &&
        ((names.at[i] === -1 && endsAt(i, sentence.first, tokens, tags)) ||
          (kind === Laid.agreed && (timeAt[i + 1] ?? -1) === -1 && isSetting(tags[i]!, tags[i + 1])))
      )
        from = NONE
      if (mayLayDown(tags[i]!)) {
        const opened = opensAt(i, sentence.first, sentence.last, tags, tokens)
        const isFree = opened === null && from === NONE
        const charged = isFree && mayCharge(tags[i]!) ? chargedAt(i, sentence.last, tags) : null
        const agreed = isFree
          ? (agreedAt(i, sentence.first, sentence.last, tags) ?? committedAt(i, sentence.first, sentence.last, tags, tokens))
          : null
        if (charged !== null) {
          from = charged
          kind = Laid.seenTo
        } else if (opened !== null || agreed !== null) {
          from =
            opened === null
              ? agreed!
              : tags[i]!.pos === 'verb'
                ? pastRelative(opened, sentence.last, tags[i]!.lemma === STATING, tags)
                : opened
          kind = opened === null ? Laid.agreed : Laid.down
          for (let k = from; k < i; k++) laid[k] = kind
        }
        announced ||= opened !== null || agreed !== null || isAmong(CLAUSES, tags[i]!) || isAsFollows(tags, i, sentence.last)
      }
      if (i >= from) laid[i] = kind
    }
    open = laid[sentence.last] === Laid.down
    const introduces = tokens[sentence.last]!.word.surface === ':'
    // a heading «بنود الاتفاق» needs no colon
    if (!isItem) listed = announced && (introduces || sentence.heading)
    if (!isItem) counted = introduces && (isTextOfIt(tags, sentence.first, sentence.last) || isOfStage(tags, sentence.first, sentence.last))
  }
  return laid
}

/**
 * «ينص الاتفاق الذي أبرم بعد أيام من المحادثات على …», «يتضمن الاتفاق الذي رعته مصر تعليق …»: what it lays down begins behind the clause that tells how it was
 * made, with على or, after other verbs, with a verbal noun that nothing governs.
 */
function pastRelative(from: number, last: number, isStated: boolean, tags: Tags): number {
  // ينص الاتفاق، وفق نسخة اطلعت عليها الصحيفة، على …
  if (isStated && tags[from]?.pos === 'punctuation')
    for (let i = from + 2; i <= Math.min(last, from + ASIDE); i++)
      if (tags[i]!.pos === 'preposition' && tags[i]!.lemma === 'علي' && tags[i - 1]!.pos === 'punctuation') return i
  let relative = from
  while (relative < Math.min(last, from + ACCORD) && tags[relative]!.pos !== 'relative') relative++
  if (relative > last || tags[relative]!.pos !== 'relative') return from
  for (let i = relative + 1; i <= last && tags[i]!.pos !== 'punctuation'; i++) {
    const { pos, lemma, analysis, derived } = tags[i]!
    if (isStated ? pos === 'preposition' && lemma === 'علي' && analysis?.enclitic === '' : derived === 'masdar' && isUngoverned(tags, i))
      return i
  }
  return from
}
/** With ب, or after a word that takes no genitive. */
function isUngoverned(tags: Tags, at: number): boolean {
  const { analysis } = tags[at]!
  if (analysis === null || analysis.article || analysis.conjunction !== '') return false
  if (analysis.preposition !== '') return analysis.preposition === 'ب'
  const before = tags[at - 1]!
  // الذي رعته مصر تعليق …: the subject of the verb before it
  const takesNone = before.pos !== 'nominal' || before.analysis?.article !== false || tags[at - 2]!.pos === 'verb'
  return before.pos !== 'preposition' && before.pos !== 'verb' && takesNone
}
const STATING = 'نص'
/** Tokens of what is set off by commas between the accord and what it states. */
const ASIDE = 16
/** Tokens of the verb and its accord. */
const ACCORD = 6

const NONE = Number.POSITIVE_INFINITY
/** أولا: …, ثانيا: …: how the lines of a list are counted. */
const ORDINALS = foldedWords('أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا البند')
/** «وقف العمليات العسكرية.», «انسحاب القوات …»: a line of a list that names what is to be done. */
const isActAlone = ({ derived, analysis }: Tags[number]): boolean =>
  derived === 'masdar' && analysis?.article === false && analysis.preposition === '' && analysis.conjunction === ''
/** «وجاء في البيان المشترك:», «نص الوثيقة:», «وفيما يلي أبرز النقاط:» */
function isTextOfIt(tags: Tags, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isAmong(TEXTS, tags[i]!) || isAmong(CLAUSES, tags[i]!)) return true
  return false
}
/** «المرحلة الأولى مدتها 42 يوما، وتشمل:»: a verb of laying down before the colon, in a sentence on an accord. */
function isOfStage(tags: Tags, first: number, last: number): boolean {
  let isOf = false
  for (let i = first; i < last - COLON; i++) isOf ||= isAccord(tags[i]!)
  for (let i = Math.max(first, last - COLON); isOf && i < last; i++)
    if (tags[i]!.pos === 'verb' && SPELLING_OUT.has(tags[i]!.lemma)) return true
  return false
}
const SPELLING_OUT = foldedWords('شمل تضمّن نصّ اشتمل قضى حدّد')
/** Tokens before a colon. */
const COLON = 4
const TEXTS = foldedWords('بيان نص وثيقة إعلان ورقة مذكرة اتفاق اتفاقية بروتوكول خطة')
const isMark = ({ kind, word }: Tokens[number]): boolean => kind === 'punctuation' && /^["“”«»']$/u.test(word.surface)
const BULLET = /^(?:[-–—•*▪●◾]|\p{Nd}+|أ|ب|ج|د)$/u

/** «التزم الطرفان بالآتي:»: what they bind themselves to comes in the lines below. */
const isAsFollows = (tags: Tags, at: number, last: number): boolean => {
  if (!COMMITTING.has(tags[at]!.lemma) && !AGREEING.has(tags[at]!.lemma)) return false
  for (let i = at + 1; i <= Math.min(last, at + AS_FOLLOWS); i++) if (FOLLOWING.has(tags[i]!.analysis?.stem ?? '')) return true
  return false
}
const AS_FOLLOWS = 8
const FOLLOWING = foldedWords('آتي آت تالي تالية آتية يلي')

type Tokens = ArabicDocument['tokens']
type Tags = ArabicDocument['tags']

/** Words that announce what is laid down or agreed on, or may. */
const mayLayDown = tagTest(
  (tag) =>
    mayOpen(tag) ||
    mayCharge(tag) ||
    AGREEING.has(tag.lemma) ||
    tag.lemma === REACHING ||
    CONSENTING.has(tag.lemma) ||
    COMMITTING.has(tag.lemma),
)

/** في ختام محادثات, بوساطة, برعاية, خلال: how it was agreed on. */
const isSetting = ({ lemma, analysis }: Tags[number], next: Tags[number] | undefined): boolean =>
  SETTING.has(lemma) ||
  (analysis !== null && analysis.preposition === 'ب' && SPONSORED.has(fold(analysis.stem))) ||
  (lemma === 'في' && SETTING.has(next?.analysis?.stem ?? ''))
const SETTING = foldedWords('خلال أثناء عقب إثر بعد ختام نهاية اجتماع جلسة قمة لقاء')
const SPONSORED = foldedWords('وساطة رعاية إشراف دعم حضور مشاركة')

/** A past verb of a clause of its own, or a word that turns to something else after a mark. */
function endsAt(at: number, first: number, tokens: Tokens, tags: Tags): boolean {
  const { pos, lemma, analysis } = tags[at]!
  if (at === first || pos === 'relative') return false
  const isAfterMark = tokens[at - 1]!.kind === 'punctuation'
  if (isAfterMark && TURNS.has(lemma)) return !(MEANWHILE.has(lemma) && isDuty(tags[at + 1]))
  if (pos !== 'verb' || analysis?.form?.tense !== 'perfect' || tags[at - 1]!.pos === 'relative') return false
  // في مهلة أقصاها الخميس: spelt like a verb
  if (analysis.enclitic !== '' && UTMOST.has(lemma)) return false
  // تعهدت الحكومة بموجبه بسحب …، في حين التزمت الحركة بتسليم …: what the other side binds itself to
  if (COMMITTING.has(lemma) && MEANWHILE.has(tags[at - 1]!.lemma)) return false
  // في حال التزمت الحركة, إذا توقف القصف: what must have come about
  if (UNDER_CONDITION.has(tags[at - 1]!.lemma)) return false
  // وفتح الطريق: spelt like the verbal noun, which is what the accord goes on with
  return !tokens[at]!.word.analyses.some(({ form }) => form?.pos === 'masdar')
}

const UNDER_CONDITION = foldedWords('إذا حال لو طالما أن')
const UTMOST = foldedWords('أقصى أدنى')

/** Conjunctions after which the sentence tells of something else. */
const TURNS = foldedWords('فيما بينما لكن غير حين بعدما رغم قبل بعد')
/** «…، فيما تتعهد الحكومة بفتح المطار»: what the other side is to do. */
export const MEANWHILE = foldedWords('فيما بينما حين')
const isDuty = (tag: Tags[number] | undefined): boolean =>
  tag?.pos === 'verb' && (DUTIES.has(tag.lemma) || DEEDS.has(tag.lemma)) && tag.analysis?.form?.tense === 'imperfect'

/** «… عن 18 رهينة. وينسحب الجيش من المحور …»: the next sentence goes on with what is to be done, in the imperfect. */
function goesOn(tags: Tags, first: number, last: number): boolean {
  const at = ALSO.has(tags[first]!.lemma) ? first + 1 : first
  const { pos, lemma, analysis } = tags[at] ?? tags[first]!
  if (pos !== 'verb' || analysis?.form?.tense !== 'imperfect') return false
  // وسيجري أيضا تبادل المحتجزين
  const next = ALSO_SO.has(tags[at + 1]?.lemma ?? '') ? tags[at + 2] : tags[at + 1]
  const isToBeDone = CARRIED_OUT.has(lemma) && next?.derived === 'masdar' && next.analysis?.article === false
  if (!isToBeDone && !(analysis.future ? DUE : DEEDS).has(lemma)) return false
  if (at === first && analysis.conjunction !== 'و') return false
  for (let i = at + 1; i <= last; i++) if (NOWADAYS.has(tags[i]!.lemma)) return false
  return true
}
const ALSO = foldedWords('كما ثم')
const DEEDS = foldedWords(
  'انسحب سحب أخلى غادر أفرج أطلق تبادل سلّم تسلّم فتح افتتح أعاد سمح رفع عقد بدأ استأنف دخل أدخل نشر انتشر شكّل تشكل تولى تعهد التزم عاد توقف أوقف جرى تم أشرف راقب أدمج دمج نزع ألزم حل دفع عوّض أنشأ خصّص موّل ضمن كفل كف امتنع أجرى نظّم عفا أسقط أزال فكّك طهّر صرف رمّم شغّل منح تقاسم أقام فكّ ألغى سهّل أتاح مكّن أمّن أخرج أبعد رحّل أودع جمع تخلى خفض رسّم سرّح استوعب ضمّ ألقى',
)
const DUTIES = foldedWords('تعين وجب')
/** Those of them that in the future too are duties rather than news: وسيجري تبادل المحتجزين, not وسيعقد الوزير. */
const DUE = foldedWords('انسحب سحب أخلى أفرج أطلق تبادل سلّم فتح أعاد سمح رفع نشر انتشر تولى أشرف راقب أدمج دمج نزع حل جرى تم توقف دفع عوّض')
const ALSO_SO = foldedWords('أيضا كذلك')
const CARRIED_OUT = foldedWords('جرى أجرى تم')
/** What goes on already. */
const NOWADAYS = foldedWords('منذ حاليا الآن لليوم رغم')

/** What accords provide for; that there is fighting they do not lay down. */
const PROVIDED: ReadonlySet<EventType> = new Set([
  'ceasefire',
  'agreement',
  'withdraw',
  'disarm',
  'talks',
  'session',
  'visit',
  'release',
  'monitor',
  'mobilise',
  'aid',
  'safe-passage',
  'evacuate',
  'operation',
  'blockade',
  'displace',
  'control',
  'office',
  'investigate',
  'sanction',
  'recognise',
  'offer',
])
/** Tokens after the accord's word that may still name it (ينص اتفاق وقف إطلاق النار على …). */
const NAME = 3

/** «يقضي الاتفاق بسحب القوات من كسلا»: who does what where in what it lays down is not who made the accord, and where. */
export function beforeProvisions({ tags }: ArabicDocument, trigger: Trigger, laid: Uint8Array): Trigger {
  const { first, last, finite, pattern, arguments: found } = trigger
  const { type, mode } = pattern.frame
  if (type !== 'ceasefire' && type !== 'agreement') return trigger
  // وقف القتال اعتبارا من الأحد، وعلى سحب القوات من كسلا
  const isFromWhen = mode === 'in-effect' && !finite
  if (!isFromWhen && laid[first] !== Laid.none) return trigger
  let end = last
  while (end < found.end && (isFromWhen ? tags[end + 1]!.analysis?.conjunction !== 'و' : laid[end + 1] === Laid.none)) end++
  if (end === found.end) return trigger
  return { ...trigger, arguments: { ...found, phrases: found.phrases.filter((phrase) => phrase.last <= end), end } }
}

/** Whether an event of the type, named at a token, is one that an accord lays down. */
export const isLaidDown = ({ tags }: ArabicDocument, laid: Uint8Array, at: number, type: EventType): boolean =>
  (laid[at] === Laid.down || laid[at] === Laid.agreed) &&
  PROVIDED.has(type) &&
  ((type !== 'ceasefire' && type !== 'agreement') ||
    (laid[at] === Laid.down &&
      !isWhen(tags[at - 1]!) &&
      (laid[at - NAME] === Laid.down || isItemOfIt(tags, at) || isCommitment(tags, laid, at))))
/** «في اليوم العاشر من الهدنة», «طوال الهدنة»: an accord that only says when. */
const isWhen = ({ lemma }: Tags[number]): boolean => WHEN.has(lemma)
const WHEN = foldedWords('من خلال طوال طيلة منذ أثناء بعد قبل')
/** «ينص الاتفاق على وقف …», «تقضي بوقف …», «يتضمن الاتفاق وقف …», not «ينص اتفاق وقف إطلاق النار على …». */
const isItemOfIt = (tags: Tags, at: number): boolean => {
  const before = tags[at - 1]
  return (
    tags[at]!.analysis?.preposition === 'ب' ||
    (before?.pos === 'preposition' && before.lemma === 'علي') ||
    before?.pos === 'complementizer' ||
    (before !== undefined && isAccord(before) && before.analysis?.article === true)
  )
}
/** يتضمن الإعلان التزام الطرفين بوقف القتال. */
const isCommitment = (tags: Tags, laid: Uint8Array, at: number): boolean =>
  [at - 1, at - 2].some((i) => laid[i] === Laid.down && tags[i]!.derived === 'masdar' && COMMITTING.has(tags[i]!.lemma))
